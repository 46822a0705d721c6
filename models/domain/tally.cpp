// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tally.h"

#include <QCoreApplication>

#include <array>

namespace pledgeboard {

namespace {

struct ReasonWords {
    const char *name;
    const char *title;
};

constexpr std::array<ReasonWords, kLeftOutReasonCount> kReasons{{
    {"other_kind", QT_TRANSLATE_NOOP("LeftOutReason", "Not a promise")},
    {"rejected", QT_TRANSLATE_NOOP("LeftOutReason", "Rejected")},
    {"no_amount", QT_TRANSLATE_NOOP("LeftOutReason", "No exchange rate")},
    {"no_place", QT_TRANSLATE_NOOP("LeftOutReason", "Place not known")},
    {"other_place", QT_TRANSLATE_NOOP("LeftOutReason", "Elsewhere")},
    {"no_year", QT_TRANSLATE_NOOP("LeftOutReason", "Year not known")},
    {"other_year", QT_TRANSLATE_NOOP("LeftOutReason", "Other years")},
    {"no_basis", QT_TRANSLATE_NOOP("LeftOutReason", "No price index or population")},
    {"wider_place", QT_TRANSLATE_NOOP("LeftOutReason", "Wider area, not allocated")},
    {"told_again", QT_TRANSLATE_NOOP("LeftOutReason", "Told again")},
    {"revised", QT_TRANSLATE_NOOP("LeftOutReason", "Amount changed later")},
    {"inside_programme", QT_TRANSLATE_NOOP("LeftOutReason", "Inside a programme")},
    {"bound_not_read", QT_TRANSLATE_NOOP("LeftOutReason", "“Up to”, read with caution")},
    {"share_of_other_years", QT_TRANSLATE_NOOP("LeftOutReason", "Shares of other years")},
}};

} // namespace

QString leftOutReasonName(LeftOutReason reason)
{
    return QString::fromLatin1(kReasons.at(static_cast<std::size_t>(reason)).name);
}

QString leftOutReasonTitle(LeftOutReason reason)
{
    return QCoreApplication::translate("LeftOutReason", kReasons.at(static_cast<std::size_t>(reason)).title);
}

} // namespace pledgeboard
