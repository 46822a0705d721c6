// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/join_reasons.h"

#include "models/counting/telling.h"
#include "models/domain/format.h"

#include <QCoreApplication>

namespace pledgeboard {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("JoinReason", text);
}

/// What agrees, as the beginning of a sentence that goes on with who told it.
const char *agreement(AmountMatch amounts, const NamesAgree &names)
{
    const bool same = amounts == AmountMatch::Equal;
    const bool organisation = names.organisation == NameMatch::Alike;
    const bool programme = names.programme == NameMatch::Alike;
    if (organisation && programme)
        return same ? QT_TRANSLATE_NOOP("JoinReason", "Same amount, organisation and programme as told %1.")
                    : QT_TRANSLATE_NOOP("JoinReason", "Amount that fits, same organisation and programme as told %1.");
    if (organisation)
        return same ? QT_TRANSLATE_NOOP("JoinReason", "Same amount and organisation as told %1.")
                    : QT_TRANSLATE_NOOP("JoinReason", "Amount that fits and same organisation as told %1.");
    if (programme)
        return same ? QT_TRANSLATE_NOOP("JoinReason", "Same amount and programme as told %1.")
                    : QT_TRANSLATE_NOOP("JoinReason", "Amount that fits and same programme as told %1.");
    return same ? QT_TRANSLATE_NOOP("JoinReason", "Same amount, place and time as told %1.")
                : QT_TRANSLATE_NOOP("JoinReason", "Amount that fits, same place and time as told %1.");
}

QString dateOf(const Fact &fact)
{
    return dateText(boost::gregorian::date(boost::gregorian::gregorian_calendar::from_day_number(
        static_cast<boost::gregorian::gregorian_calendar::date_int_type>(fact.day))));
}

QString teller(const Fact &leader, bool sameArticle)
{
    if (sameArticle)
        return words(QT_TRANSLATE_NOOP("JoinReason", "elsewhere in the same article"));
    if (!leader.publisher.isEmpty() && leader.day != 0)
        return words(QT_TRANSLATE_NOOP("JoinReason", "by %1 on %2")).arg(leader.publisher, dateOf(leader));
    if (!leader.publisher.isEmpty())
        return words(QT_TRANSLATE_NOOP("JoinReason", "by %1")).arg(leader.publisher);
    if (leader.day != 0)
        return words(QT_TRANSLATE_NOOP("JoinReason", "on %1")).arg(dateOf(leader));
    return words(QT_TRANSLATE_NOOP("JoinReason", "by another article"));
}

} // namespace

QString repeatReason(const Facts &all, FigureRow row, FigureRow leader)
{
    const Fact &told = all.at(row);
    const Fact &first = all.at(leader);
    const char *sentence = agreement(matchAmounts(told.amount, first.amount), matchNames(all, told, first));
    return words(sentence).arg(teller(first, told.article == first.article));
}

QString revisionReason(const Facts &all, FigureRow newer)
{
    const Fact &told = all.at(newer);
    return words(QT_TRANSLATE_NOOP("JoinReason", "Changed to %1, as told %2."))
        .arg(amountText(told.amount), teller(told, false));
}

QString partReason(const Facts &all, PartReason reason, FigureRow row)
{
    const Fact &whole = all.at(row);
    const QString amount = amountText(whole.amount);
    switch (reason) {
    case PartReason::Human:
        return words(QT_TRANSLATE_NOOP("JoinReason", "Part of %1, as somebody said.")).arg(amount);
    case PartReason::Stated:
        return words(QT_TRANSLATE_NOOP("JoinReason", "Part of %1, as the article says.")).arg(amount);
    case PartReason::Programme:
        return words(QT_TRANSLATE_NOOP("JoinReason", "Part of %1 for %2, told in the same article."))
            .arg(amount, whole.programmeName);
    case PartReason::Organisation:
        return words(QT_TRANSLATE_NOOP("JoinReason", "Part of %1 that %2 pledged for %3."))
            .arg(amount, whole.organisationName, whole.placeName);
    case PartReason::Total:
        return words(QT_TRANSLATE_NOOP("JoinReason", "Part of %1 raised in %2 in all.")).arg(amount, whole.placeName);
    case PartReason::Period:
        return words(QT_TRANSLATE_NOOP("JoinReason", "Some of the years of %1, which is spread over more."))
            .arg(amount);
    case PartReason::Joint:
        return words(QT_TRANSLATE_NOOP("JoinReason", "Part of %1 that several firms pledged together.")).arg(amount);
    case PartReason::ProgrammeElsewhere:
        return words(QT_TRANSLATE_NOOP("JoinReason", "Part of %1 for %2, told %3."))
            .arg(amount, whole.programmeName, teller(whole, false));
    case PartReason::OrganisationElsewhere:
        return words(QT_TRANSLATE_NOOP("JoinReason", "Part of %1 that %2 pledged for %3, told %4."))
            .arg(amount, whole.organisationName, whole.placeName, teller(whole, false));
    }
    return {};
}

} // namespace pledgeboard
