// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/likeness.h"

#include "models/reference/gazetteer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace pledgeboard {

namespace {

constexpr int kMostYearsApart = 2;
constexpr int kMostYearsOfRevision = 5;
constexpr int kWeek = 7;
constexpr int kMonth = 31;
constexpr int kYear = 366;

struct SignPoints {
    Sign sign;
    double points; ///< added up; half of all pairs with a sum of 0 are one announcement
    const char *reason; ///< null: goes without saying
};

// A name in common is worth about as much as the same amount, place and month together. Points were set so that a pair without names
// in common is never sure, and a name, a fitting amount and a near place never fall below one half.
constexpr std::array<SignPoints, kSignCount> kSigns{{
    {Sign::SameOrganisation, 3.0, QT_TRANSLATE_NOOP("JoinReason", "The same organisation.")},
    {Sign::SameProgramme, 3.0, QT_TRANSLATE_NOOP("JoinReason", "The same programme.")},
    {Sign::SamePlace, 0.5, QT_TRANSLATE_NOOP("JoinReason", "The same place.")},
    {Sign::Repeat, -1.9, nullptr},
    {Sign::SameAmount, 1.5, QT_TRANSLATE_NOOP("JoinReason", "The same amount.")},
    {Sign::ManyDigits, 1.5, QT_TRANSLATE_NOOP("JoinReason", "The amount is no round number.")},
    {Sign::OtherProgramme, -1.5, QT_TRANSLATE_NOOP("JoinReason", "They name different programmes.")},
    {Sign::OneToldAsMore, -5.0,
     QT_TRANSLATE_NOOP("JoinReason", "Only one of them is told as coming on top of what was promised.")},
    {Sign::NoNames, -0.8, QT_TRANSLATE_NOOP("JoinReason", "No name in common.")},
    {Sign::NoNamesOtherAmount, -2.5,
     QT_TRANSLATE_NOOP("JoinReason", "No name in common, and one amount is told more roughly.")},
    {Sign::SameArticle, 1.5, QT_TRANSLATE_NOOP("JoinReason", "One article tells both.")},
    {Sign::WithinWeek, 1.5, QT_TRANSLATE_NOOP("JoinReason", "Told within a week.")},
    {Sign::WithinMonth, 1.3, QT_TRANSLATE_NOOP("JoinReason", "Told within a month.")},
    {Sign::YearsApart, -1.0, QT_TRANSLATE_NOOP("JoinReason", "Told more than a year apart.")},
    {Sign::TimeUnknown, -1.0, QT_TRANSLATE_NOOP("JoinReason", "It is not known when one of them was told.")},
    {Sign::SameYear, 1.3, QT_TRANSLATE_NOOP("JoinReason", "Of the same year.")},
    {Sign::Revision, -2.0, QT_TRANSLATE_NOOP("JoinReason", "The amounts differ.")},
    {Sign::OneFirm, 1.6, QT_TRANSLATE_NOOP("JoinReason", "The same organisation, place and kind.")},
    {Sign::Grown, 0.5, QT_TRANSLATE_NOOP("JoinReason", "The later amount is larger.")},
    {Sign::Shrunk, -2.5, QT_TRANSLATE_NOOP("JoinReason", "The later amount is smaller.")},
    {Sign::ToldAsChanged, 3.0, QT_TRANSLATE_NOOP("JoinReason", "The article says that the amount was changed.")},
    {Sign::ToldAsMore, -5.0,
     QT_TRANSLATE_NOOP("JoinReason", "The article says that it comes on top of what was promised.")},
    {Sign::OneNamed, -3.0, QT_TRANSLATE_NOOP("JoinReason", "Only one of them names an organisation.")},
    {Sign::OneInProgramme, -4.0, QT_TRANSLATE_NOOP("JoinReason", "Only one of them names a programme.")},
    {Sign::OtherKind, -2.0, QT_TRANSLATE_NOOP("JoinReason", "Not of the same kind.")},
    {Sign::NestedPlaces, 0.0, QT_TRANSLATE_NOOP("JoinReason", "One place lies in the other.")},
    {Sign::GivesToMany, -2.5, QT_TRANSLATE_NOOP("JoinReason", "A fund that may pay for several things there.")},
    {Sign::MuchMore, -0.5, QT_TRANSLATE_NOOP("JoinReason", "More than twenty times as much.")},
    {Sign::LittleChanged, -1.5, QT_TRANSLATE_NOOP("JoinReason", "The amounts hardly differ.")},
    {Sign::LongAfter, -1.0, QT_TRANSLATE_NOOP("JoinReason", "Told more than a year later.")},
}};

constexpr bool isInOrder()
{
    for (int i = 0; i < kSignCount; ++i) {
        if (static_cast<int>(kSigns[static_cast<std::size_t>(i)].sign) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

void addTime(SignSet &signs, const ToldWhen &a, const ToldWhen &b, bool identified)
{
    if (a.firstDay == 0 || b.firstDay == 0) {
        if (!identified)
            signs.add(Sign::TimeUnknown);
        return;
    }
    const int days = a.daysApart(b);
    if (days <= kWeek)
        signs.add(Sign::WithinWeek);
    else if (days <= kMonth)
        signs.add(Sign::WithinMonth);
    else if (days > kYear)
        signs.add(Sign::YearsApart);
}

/// "Its investment has been increased to" can be read as capital raised.
bool isChangedInvestment(const Fact &fact)
{
    return fact.kind == Kind::MoneyRaised && fact.wording.has(Wording::Changed);
}

Kind promisedKind(const Fact &fact)
{
    return isChangedInvestment(fact) ? Kind::MoneyInvestment : fact.kind;
}

/// A part of a longer period is no change of the whole.
bool isPartOfPeriod(const Fact &a, const Fact &b)
{
    const auto within = [](const Period &inner, const Period &outer) {
        return inner != outer && inner.first >= outer.first && inner.last <= outer.last;
    };
    const bool smallerIsA = a.amount.value < b.amount.value;
    const Fact &part = smallerIsA ? a : b;
    const Fact &whole = smallerIsA ? b : a;
    return part.period && whole.period && part.period->first == part.period->last
           && within(*part.period, *whole.period);
}

} // namespace

double SignSet::likeness() const
{
    double sum = 0.0;
    for (const SignPoints &sign : kSigns)
        sum += has(sign.sign) ? sign.points : 0.0;
    return 1.0 / (1.0 + std::exp(-sum));
}

QStringList SignSet::reasons() const
{
    std::vector<const SignPoints *> found;
    for (const SignPoints &sign : kSigns) {
        if (has(sign.sign) && sign.reason != nullptr)
            found.push_back(&sign);
    }
    std::stable_sort(found.begin(), found.end(), [](const SignPoints *a, const SignPoints *b) {
        if ((a->points > 0) != (b->points > 0))
            return a->points > 0;
        return std::abs(a->points) > std::abs(b->points);
    });
    QStringList reasons;
    for (const SignPoints *sign : found)
        reasons.append(QCoreApplication::translate("JoinReason", sign->reason));
    return reasons;
}

void ToldWhen::add(const ToldWhen &other)
{
    const auto earlier = [](int a, int b) { return a == 0 ? b : (b == 0 ? a : std::min(a, b)); };
    firstYear = earlier(firstYear, other.firstYear);
    lastYear = std::max(lastYear, other.lastYear);
    firstDay = earlier(firstDay, other.firstDay);
    lastDay = std::max(lastDay, other.lastDay);
}

int ToldWhen::daysApart(const ToldWhen &other) const
{
    if (firstDay == 0 || other.firstDay == 0)
        return 0;
    return std::max({0, other.firstDay - lastDay, firstDay - other.lastDay});
}

ToldWhen toldWhen(const Fact &fact)
{
    return ToldWhen{fact.year, fact.year, fact.day, fact.day};
}

bool yearsCanBeOne(const ToldWhen &when, bool statistic)
{
    return when.lastYear - when.firstYear <= (statistic ? 0 : kMostYearsApart);
}

bool canBeRepeat(const Facts &all, const Fact &a, const Fact &b)
{
    const AmountMatch amounts = matchAmounts(a.amount, b.amount);
    if (amounts == AmountMatch::None || matchPlaces(a.place, b.place) == PlaceMatch::None)
        return false;
    const NamesAgree names = matchNames(all, a, b);
    if (names.organisation == NameMatch::Different)
        return false;
    if (names.programme != NameMatch::Different)
        return true;
    // One firm's pledge may be told under several plans; a public body gives the same sum to several programmes.
    return names.organisation == NameMatch::Alike && amounts == AmountMatch::Equal && all.isFirm(a.organisation);
}

std::optional<SignSet> repeatSigns(const Facts &all, const Fact &a, const ToldWhen &whenA, const Fact &b,
                                   const ToldWhen &whenB, bool sameArticle)
{
    const AmountMatch amounts = matchAmounts(a.amount, b.amount);
    if (amounts == AmountMatch::None || !canBeRepeat(all, a, b))
        return std::nullopt;
    const NamesAgree names = matchNames(all, a, b);
    const bool statistic = a.statistic || b.statistic;
    const bool yearsKnown = whenA.firstYear != 0 && whenB.firstYear != 0;
    ToldWhen both = whenA;
    both.add(whenB);
    if ((yearsKnown && !yearsCanBeOne(both, statistic)) || (statistic && !yearsKnown))
        return std::nullopt;
    SignSet signs;
    signs.add(Sign::Repeat);
    if (amounts == AmountMatch::Equal) {
        signs.add(Sign::SameAmount);
        if (significantDigits(a.amount.value) > 1)
            signs.add(Sign::ManyDigits);
    }
    if (names.organisation == NameMatch::Alike)
        signs.add(Sign::SameOrganisation);
    if (names.programme == NameMatch::Alike)
        signs.add(Sign::SameProgramme);
    else if (names.programme == NameMatch::Different)
        signs.add(Sign::OtherProgramme);
    if (a.wording.has(Wording::More) != b.wording.has(Wording::More))
        signs.add(Sign::OneToldAsMore);
    if (!names.identify())
        signs.add(amounts == AmountMatch::Equal ? Sign::NoNames : Sign::NoNamesOtherAmount);
    if (matchPlaces(a.place, b.place) == PlaceMatch::Same)
        signs.add(Sign::SamePlace);
    if (sameArticle)
        signs.add(Sign::SameArticle);
    if (statistic)
        signs.add(Sign::SameYear);
    else if (sameArticle)
        signs.add(Sign::WithinWeek);
    else
        addTime(signs, whenA, whenB, names.identify());
    return signs;
}

bool canBeRevised(const Facts &all, const Fact &fact)
{
    const bool promise = fact.kind == Kind::JobsPromised || fact.kind == Kind::JobsTarget
                         || fact.kind == Kind::JobsSafeguarded || fact.kind == Kind::MoneyInvestment
                         || fact.kind == Kind::MoneyPublic || isChangedInvestment(fact);
    return promise && fact.place != kNoPlace && fact.amount.value > 0
           && (fact.programme != kNoName || all.isFirm(fact.organisation));
}

std::optional<SignSet> revisionSigns(const Facts &all, const Fact &a, const ToldWhen &whenA, const Fact &b,
                                     const ToldWhen &whenB, bool sameArticle)
{
    const PlaceMatch places = matchPlaces(a.place, b.place);
    if (places == PlaceMatch::None || matchAmounts(a.amount, b.amount) != AmountMatch::None)
        return std::nullopt;
    const NamesAgree names = matchNames(all, a, b);
    if (names.organisation == NameMatch::Different || names.programme == NameMatch::Different)
        return std::nullopt;
    const bool sameProgramme = names.programme == NameMatch::Alike;
    const bool sameFirm = names.organisation == NameMatch::Alike && all.isFirm(a.organisation);
    if ((!sameProgramme && !sameFirm) || isPartOfPeriod(a, b))
        return std::nullopt;
    const bool saysChanged = a.wording.has(Wording::Before) || b.wording.has(Wording::Changed);
    if (sameArticle ? !saysChanged : whenA.firstDay == 0 || whenB.firstDay <= whenA.firstDay)
        return std::nullopt;
    ToldWhen both = whenA;
    both.add(whenB);
    if (both.lastYear - both.firstYear > kMostYearsOfRevision)
        return std::nullopt;
    SignSet signs;
    signs.add(Sign::Revision);
    if (sameProgramme) {
        signs.add(Sign::SameProgramme);
        if (sameFirm)
            signs.add(Sign::OneFirm);
        if (all.programmes().isFund(a.programme) && all.programmes().isFund(b.programme) && !sameFirm)
            signs.add(Sign::GivesToMany);
    } else {
        signs.add(Sign::OneFirm);
        if ((a.programme == kNoName) != (b.programme == kNoName))
            signs.add(Sign::OneInProgramme);
    }
    signs.add(places == PlaceMatch::Same ? Sign::SamePlace : Sign::NestedPlaces);
    signs.add(b.amount.value > a.amount.value ? Sign::Grown : Sign::Shrunk);
    if (saysChanged)
        signs.add(Sign::ToldAsChanged);
    if (b.wording.has(Wording::More))
        signs.add(Sign::ToldAsMore);
    if (all.isFirm(a.organisation) != all.isFirm(b.organisation))
        signs.add(Sign::OneNamed);
    if (promisedKind(a) != promisedKind(b))
        signs.add(Sign::OtherKind);
    const std::int64_t smaller = std::min(a.amount.value, b.amount.value);
    if (std::max(a.amount.value, b.amount.value) / 20 > smaller)
        signs.add(Sign::MuchMore);
    if (5 * std::max(a.amount.value, b.amount.value) / 6 < smaller)
        signs.add(Sign::LittleChanged);
    if (whenB.firstDay - whenA.firstDay > kYear)
        signs.add(Sign::LongAfter);
    return signs;
}

} // namespace pledgeboard
