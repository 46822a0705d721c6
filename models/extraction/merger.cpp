// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/merger.h"

#include "models/extraction/confidence.h"
#include "models/extraction/evidence.h"

#include "models/extraction/figure_id.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <cstdlib>

namespace pledgeboard {

namespace {

constexpr std::size_t kLookBack = 200; ///< figures at the start and before this one, among which a repeat is looked for
constexpr int kRoundedAway = 4; ///< at most this part of a number is lost when it is told in round figures
constexpr int kConvertedAway = 25; ///< the same of a converted sum in a headline
constexpr int kUndecided = 1; ///< a kind of this weight is a guess

bool isPromise(Kind kind)
{
    return kind == Kind::JobsPromised || kind == Kind::JobsCreated || kind == Kind::JobsSafeguarded
           || kind == Kind::JobsTarget;
}

bool isCapital(Kind kind)
{
    return kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic || kind == Kind::MoneyRaised;
}

/// The headline and the sentence under it say in round numbers what the body says exactly.
bool isLead(const DraftFigure &draft)
{
    return draft.headline || draft.mention.sentence < 3;
}

/// Kinds that a headline may confuse with the body's.
bool kindsAgree(const DraftFigure &one, const DraftFigure &other)
{
    const Kind a = one.figure.kind;
    const Kind b = other.figure.kind;
    if (a == b)
        return true;
    if ((one.headline && a == Kind::MoneyOther && isMoney(b))
        || (other.headline && b == Kind::MoneyOther && isMoney(a)))
        return true;
    return (isLead(one) || isLead(other)) && ((isPromise(a) && isPromise(b)) || (isCapital(a) && isCapital(b)));
}

/// Whether the rough number is the exact one, rounded to the digits it shows: £1m and £1.13m. Two digits are no exact number:
/// £10m and £14m are two sums.
bool roundsTo(const DraftFigure &rough, const DraftFigure &exact)
{
    if (rough.mention.significantDigits >= exact.mention.significantDigits || exact.mention.significantDigits < 3
        || rough.figure.amount.low || exact.figure.amount.low)
        return false;
    std::int64_t unit = rough.mention.isMoney() ? rough.figure.amount.currency.minorUnits() : 1;
    for (int i = 0; i < rough.mention.power; ++i)
        unit *= 10;
    std::int64_t shown = rough.figure.amount.value;
    while (unit > 0 && shown % (unit * 10) == 0 && unit < shown)
        unit *= 10;
    const std::int64_t difference = std::llabs(rough.figure.amount.value - exact.figure.amount.value);
    // Nobody rounds £564m to £1bn.
    if (difference > rough.figure.amount.value / kRoundedAway)
        return false;
    return difference * 2 <= unit
           || (rough.figure.amount.bound == Bound::AtLeast && exact.figure.amount.value > rough.figure.amount.value
               && difference < unit);
}

bool sameAmount(const DraftFigure &one, const DraftFigure &other)
{
    const Amount &a = one.figure.amount;
    const Amount &b = other.figure.amount;
    return a.currency == b.currency && a.value == b.value && a.low == b.low && a.high == b.high;
}

bool sameConversion(const DraftFigure &one, const DraftFigure &other)
{
    const auto &conversion = one.figure.conversion;
    if (!conversion || conversion->currency != other.figure.amount.currency)
        return false;
    // A headline rounds what the body converts.
    const std::int64_t difference = std::llabs(conversion->minor - other.figure.amount.value);
    return difference == 0 || (other.headline && difference <= conversion->minor / kConvertedAway);
}

bool sayDifferent(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && !one.contains(other) && !other.contains(one);
}

/// "Over 2,300 developers" where another sentence says 2,338: a bound on what is told exactly of the same kind, place and firm.
bool saysLess(const DraftFigure &rough, const DraftFigure &exact)
{
    return rough.figure.amount.bound != Bound::Exact && exact.figure.amount.bound == Bound::Exact
           && rough.figure.kind == exact.figure.kind && rough.figure.year == exact.figure.year
           && !sayDifferent(rough.figure.organisation, exact.figure.organisation)
           && !sayDifferent(rough.figure.place, exact.figure.place);
}

/// A part of the figure is not the figure said again: "£3m, of which £3m".
bool sayDifferentWholes(const DraftFigure &first, const DraftFigure &later)
{
    return first.whole >= 0 && first.whole != later.whole && first.mention.sentence + 1 >= later.mention.sentence;
}

/// "300 jobs in Leeds", "300 jobs in Hull": both numbers' own words name their place, and neither place lies in the other.
bool areApart(const DraftFigure &first, const DraftFigure &later)
{
    const auto isOwn = [](const DraftFigure &draft) {
        return !draft.headline && draft.figure.evidence.grades.has(Grade::PlaceOwn);
    };
    if (!isOwn(first) || !isOwn(later) || !sayDifferent(first.figure.place, later.figure.place))
        return false;
    const Gazetteer &gazetteer = Gazetteer::instance();
    const PlaceIndex one = gazetteer.find(first.figure.place);
    const PlaceIndex other = gazetteer.find(later.figure.place);
    return one != kNoPlace && other != kNoPlace && !gazetteer.holds(one, other) && !gazetteer.holds(other, one);
}

/// Whether the kind is one of which two equal sums in the body are two.
bool isNeverRepeated(Kind kind)
{
    return kind == Kind::MoneySalary || kind == Kind::MoneyOther;
}

/// What a figure can be seen by to be no repeat, close together: a list of figures asks of each pair of them.
struct Sketch {
    std::int64_t value = 0;
    Currency currency;
    std::uint8_t digits = 0; ///< significant, as far as they matter
    bool converts = false;
    bool isOne = false; ///< stands in the body and is of a kind that is never repeated there

    explicit Sketch(const DraftFigure &draft)
        : value(draft.figure.amount.value), currency(draft.figure.amount.currency),
          digits(static_cast<std::uint8_t>(std::min(draft.mention.significantDigits, 100))),
          converts(draft.figure.conversion.has_value()), isOne(!draft.headline && isNeverRepeated(draft.figure.kind))
    {
    }

    /// strict: an equal sum in the body is taken for the same only where the kinds agree.
    bool mayBe(const Sketch &later, bool strict) const
    {
        if (converts || later.converts)
            return true;
        const bool similar = value == later.value ? !(strict && isOne && later.isOne) : digits != later.digits;
        return similar && currency == later.currency;
    }
};

bool isRepeat(const DraftFigure &first, const DraftFigure &later)
{
    if (later.whole >= 0 && sayDifferentWholes(first, later))
        return false;
    const bool another = later.mention.furtherSum && !first.headline;
    if (another || first.figure.amount.currency.isNone() != later.figure.amount.currency.isNone())
        return false;
    const bool headline = first.headline || later.headline;
    if (sameConversion(first, later) || sameConversion(later, first))
        return kindsAgree(first, later);
    if (sameAmount(first, later)) {
        if (first.mention.sentence == later.mention.sentence || (first.mention.isEntry && later.mention.isEntry))
            return false;
        if (areApart(first, later))
            return false;
        if (later.mention.definite || later.weight <= kUndecided)
            return isJobs(first.figure.kind) == isJobs(later.figure.kind);
        if (!kindsAgree(first, later))
            return false;
        return headline
               || (!sayDifferent(first.figure.organisation, later.figure.organisation)
                   && !sayDifferent(first.figure.place, later.figure.place) && !isNeverRepeated(first.figure.kind));
    }
    const bool sameUnit = first.figure.amount.currency == later.figure.amount.currency;
    return first.mention.sentence != later.mention.sentence
           && (headline || isLead(first) || saysLess(first, later) || saysLess(later, first)) && sameUnit
           && kindsAgree(first, later) && (roundsTo(first, later) || roundsTo(later, first));
}

/// Whether the later mention says more: more digits, the sum as it was said, or a bound where the headline has a bare number.
bool saysMore(const DraftFigure &first, const DraftFigure &later)
{
    // The headline converts for its readers what the body gives as it was said.
    if (first.headline && !later.headline && sameConversion(later, first))
        return true;
    if (later.mention.significantDigits != first.mention.significantDigits && !sameAmount(first, later))
        return later.mention.significantDigits > first.mention.significantDigits;
    return first.figure.amount.bound == Bound::Exact && later.figure.amount.bound != Bound::Exact;
}

/// What the other mention knows and the one that stays does not.
void complete(Figure &figure, const Figure &other)
{
    if (figure.organisation.isEmpty())
        figure.organisation = other.organisation;
    if (figure.programme.isEmpty())
        figure.programme = other.programme;
    if (figure.insideProgramme.isEmpty())
        figure.insideProgramme = other.insideProgramme;
    if (!figure.year)
        figure.year = other.year;
    if (!figure.period)
        figure.period = other.period;
    if (!figure.conversion)
        figure.conversion = other.conversion;
}

void merge(DraftFigure &first, DraftFigure later)
{
    if (saysMore(first, later))
        std::swap(first, later);
    // What the body says in a sentence weighs more than what is guessed for a headline.
    if (first.headline && !later.headline) {
        first.figure.kind = later.figure.kind;
        first.figure.place = later.figure.place;
        if (!later.figure.organisation.isEmpty())
            first.figure.organisation = later.figure.organisation;
        first.figure.year = later.figure.year;
        takeReasons(first.figure.evidence, later.figure.evidence);
        first.figure.evidence.grades = later.figure.evidence.grades;
    } else if (confidenceOf(later.figure.evidence.grades) > confidenceOf(first.figure.evidence.grades)) {
        first.figure.evidence.grades = later.figure.evidence.grades;
    }
    first.figure.evidence.grades.add(Grade::ToldAgain);
    if (first.whole < 0)
        first.whole = later.whole;
    complete(first.figure, later.figure);
    first.figure.evidence.mentions.push_back(later.figure.evidence.number);
    for (const TextSpan &mention : later.figure.evidence.mentions)
        first.figure.evidence.mentions.push_back(mention);
}

} // namespace

std::vector<Figure> mergeRepeats(std::vector<DraftFigure> drafts)
{
    std::vector<DraftFigure> kept;
    kept.reserve(drafts.size());
    std::vector<Sketch> sketches; // of those that are kept
    sketches.reserve(drafts.size());
    std::vector<std::size_t> keptOf; // by draft: where it went
    keptOf.reserve(drafts.size());
    for (DraftFigure &draft : drafts) {
        const Sketch sketch(draft);
        const bool strict = !draft.mention.definite && draft.weight > kUndecided;
        const auto find = [&](std::size_t at, std::size_t end) {
            while (at < end && !(sketches[at].mayBe(sketch, strict) && isRepeat(kept[at], draft)))
                ++at;
            return at;
        };
        const std::size_t lead = std::min(kept.size(), kLookBack);
        std::size_t first = find(0, lead);
        if (first == lead)
            first = find(std::max(lead, kept.size() - lead), kept.size());
        keptOf.push_back(first);
        if (first == kept.size()) {
            kept.push_back(std::move(draft));
            sketches.push_back(sketch);
        } else {
            merge(kept[first], std::move(draft));
            sketches[first] = Sketch(kept[first]);
        }
    }
    for (DraftFigure &draft : kept)
        draft.figure.id = newFigureId();
    for (DraftFigure &draft : kept) {
        if (draft.whole < 0)
            continue;
        const DraftFigure &whole = kept[keptOf[static_cast<std::size_t>(draft.whole)]];
        if (whole.figure.amount.value > draft.figure.amount.value)
            draft.figure.wholeId = whole.figure.id;
    }
    const auto startsBefore = [](const DraftFigure &a, const DraftFigure &b) {
        return a.figure.evidence.number.start < b.figure.evidence.number.start;
    };
    // They are in order unless a later mention took the place of an earlier one; a figure is no small thing to move.
    if (!std::is_sorted(kept.begin(), kept.end(), startsBefore))
        std::stable_sort(kept.begin(), kept.end(), startsBefore);
    std::vector<Figure> figures;
    figures.reserve(kept.size());
    for (DraftFigure &draft : kept)
        figures.push_back(std::move(draft.figure));
    return figures;
}

} // namespace pledgeboard
