// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cue.h"

#include <QCoreApplication>

#include <array>

namespace pledgeboard {

namespace {

struct Row {
    const char *name;
    const char *title;
};

constexpr std::array<Row, kAnswerCount> kRows{{
    {"kind", QT_TRANSLATE_NOOP("Answer", "Kind")},
    {"place", QT_TRANSLATE_NOOP("Answer", "Place")},
    {"organisation", QT_TRANSLATE_NOOP("Answer", "Organisation")},
    {"programme", QT_TRANSLATE_NOOP("Answer", "Programme")},
    {"year", QT_TRANSLATE_NOOP("Answer", "Year")},
    {"period", QT_TRANSLATE_NOOP("Answer", "Period")},
    {"bound", QT_TRANSLATE_NOOP("Answer", "Bound")},
}};

} // namespace

QString answerName(Answer answer)
{
    return QString::fromLatin1(kRows.at(static_cast<std::size_t>(answer)).name);
}

std::optional<Answer> answerFromName(QStringView name)
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (name == QLatin1String(kRows[i].name))
            return static_cast<Answer>(i);
    }
    return std::nullopt;
}

QString answerTitle(Answer answer)
{
    return QCoreApplication::translate("Answer", kRows.at(static_cast<std::size_t>(answer)).title);
}

} // namespace pledgeboard
