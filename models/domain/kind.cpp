// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kind.h"

#include <QCoreApplication>

namespace pledgeboard {

namespace {

struct KindWords {
    const char *name;
    const char *title;
};

constexpr std::array<KindWords, kKindCount> kWords{{
    {"jobs.promised", QT_TRANSLATE_NOOP("Kind", "Jobs promised")},
    {"jobs.target", QT_TRANSLATE_NOOP("Kind", "Head count targets")},
    {"jobs.vacancies", QT_TRANSLATE_NOOP("Kind", "Vacancies")},
    {"jobs.safeguarded", QT_TRANSLATE_NOOP("Kind", "Jobs safeguarded")},
    {"jobs.created", QT_TRANSLATE_NOOP("Kind", "Jobs created")},
    {"jobs.existing", QT_TRANSLATE_NOOP("Kind", "People employed")},
    {"jobs.cut", QT_TRANSLATE_NOOP("Kind", "Jobs cut")},
    {"money.investment", QT_TRANSLATE_NOOP("Kind", "Investment")},
    {"money.public", QT_TRANSLATE_NOOP("Kind", "Public funding")},
    {"money.raised", QT_TRANSLATE_NOOP("Kind", "Money raised")},
    {"money.output", QT_TRANSLATE_NOOP("Kind", "Output")},
    {"money.valuation", QT_TRANSLATE_NOOP("Kind", "Valuations")},
    {"money.salary", QT_TRANSLATE_NOOP("Kind", "Pay")},
    {"money.other", QT_TRANSLATE_NOOP("Kind", "Other sums")},
}};

} // namespace

const std::array<Kind, kKindCount> &allKinds()
{
    static const auto kinds = [] {
        std::array<Kind, kKindCount> all{};
        for (int i = 0; i < kKindCount; ++i)
            all[static_cast<std::size_t>(i)] = static_cast<Kind>(i);
        return all;
    }();
    return kinds;
}

QString kindName(Kind kind)
{
    return QString::fromLatin1(kWords.at(static_cast<std::size_t>(kind)).name);
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const Kind kind : allKinds()) {
        if (name == QLatin1String(kWords.at(static_cast<std::size_t>(kind)).name))
            return kind;
    }
    return std::nullopt;
}

QString kindTitle(Kind kind)
{
    return QCoreApplication::translate("Kind", kWords.at(static_cast<std::size_t>(kind)).title);
}

} // namespace pledgeboard
