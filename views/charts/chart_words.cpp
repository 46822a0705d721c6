// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_words.h"

#include "models/domain/format.h"
#include "views/charts/revision_chart.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace pledgeboard {

namespace {

class Chart
{
    Q_DECLARE_TR_FUNCTIONS(Chart)

public:
    static QString reasonPhrase(LeftOutReason reason, int count);
    static QString placesPhrase(const ChartInput &input, const ChartOptions &options);
    static QString measuresPhrase(const ChartInput &input, const ChartOptions &options);
    static QString legendLine(const ChartInput &input, const ChartOptions &options);
    static QString programmesLegend(const Comparison &comparison);
    static QString atMostLegend(ChartKind kind);
    static QString basisLine(const Comparison &comparison);
    static QString populationYears(const Comparison &comparison);
    static QString ratesLine(const ChartInput &input, const ChartOptions &options);
    static QString overlapLine(const ChartInput &input, const ChartOptions &options);
    static QString figuresAreLeftOut(int count);
};

std::vector<const Tally *> shownTallies(const ChartInput &input, const ChartOptions &options)
{
    if (isOfOneMeasure(options.kind))
        return {&tallyOf(input.comparison, options.measure)};
    if (options.kind == ChartKind::Delivered)
        return {&input.comparison.jobs};
    return {&input.comparison.jobs, &input.comparison.investment};
}

QString priceYear(const Comparison &comparison)
{
    const auto year = comparison.investment.priceYear;
    return year ? QString::number(*year) : QString();
}

/// Each reason with the number of its figures, as "6 told again".
QString Chart::reasonPhrase(LeftOutReason reason, int count)
{
    switch (reason) {
    case LeftOutReason::OtherKind:
        return count == 1 ? tr("%1 not a promise") : tr("%1 not promises");
    case LeftOutReason::Rejected:
        return tr("%1 rejected");
    case LeftOutReason::NoAmount:
        return tr("%1 without an exchange rate");
    case LeftOutReason::NoPlace:
        return tr("%1 without a place");
    case LeftOutReason::OtherPlace:
        return tr("%1 about other places");
    case LeftOutReason::WiderPlace:
        return tr("%1 about a wider place");
    case LeftOutReason::NoYear:
        return tr("%1 without a year");
    case LeftOutReason::OtherYear:
        return tr("%1 from other years");
    case LeftOutReason::NoBasis:
        return tr("%1 that cannot be set against people or prices");
    case LeftOutReason::ToldAgain:
        return tr("%1 told again");
    case LeftOutReason::Revised:
        return tr("%1 with an amount that was changed later");
    case LeftOutReason::InsideProgramme:
        return tr("%1 inside a programme");
    case LeftOutReason::BoundNotRead:
        return tr("%1 “up to”");
    case LeftOutReason::ShareOfOtherYears:
        return count == 1 ? tr("%1 has a share in other years") : tr("%1 have shares in other years");
    }
    return {};
}

QString Chart::placesPhrase(const ChartInput &input, const ChartOptions &options)
{
    if (options.kind == ChartKind::CityProfile && !input.profile.place.isEmpty())
        return input.profile.place;
    const bool oneMeasure = isOfOneMeasure(options.kind) && options.kind != ChartKind::Counting;
    QStringList places;
    for (const PlaceSums &sums : sumsByPlace(input.comparison)) {
        if (!oneMeasure || sums.of(options.measure))
            places.append(sums.place);
    }
    if (places.isEmpty())
        places = input.comparison.places;
    if (places.isEmpty())
        return tr("every place");
    if (places.size() > 3)
        return tr("%1 places").arg(places.size());
    return joined(places);
}

QString Chart::measuresPhrase(const ChartInput &input, const ChartOptions &options)
{
    const Comparison &both = input.comparison;
    if (options.kind == ChartKind::Counting) {
        return options.measure == Measure::Jobs ? tr("From every jobs figure found to the jobs promised")
                                                : tr("From every sum of money found to the investment announced");
    }
    if (options.kind == ChartKind::Delivered)
        return tr("Jobs promised, and jobs known to be delivered");
    if (options.kind == ChartKind::Cumulative)
        return tr("%1, running total").arg(measureTitle(tallyOf(both, options.measure)));
    if (options.kind == ChartKind::Programmes)
        return tr("%1 in programmes, and their parts").arg(measureTitle(tallyOf(both, options.measure)));
    if (options.kind == ChartKind::CityProfile)
        return tr("What was promised, and what articles tell of the place");
    if (isOfOneMeasure(options.kind))
        return measureTitle(tallyOf(both, options.measure));
    if (both.jobs.query.kinds.empty() && both.investment.query.kinds.empty())
        return tr("Jobs promised and investment announced");
    return tr("%1; %2", "the two measures of a chart").arg(measureTitle(both.jobs), measureTitle(both.investment));
}

QString Chart::legendLine(const ChartInput &input, const ChartOptions &options)
{
    if (options.kind == ChartKind::Counting)
        return {};
    if (options.kind == ChartKind::Delivered)
        return tr("Dark: delivered; pale: promised. “Not known” is not to say that nothing was delivered.");
    if (options.kind == ChartKind::Programmes)
        return programmesLegend(input.comparison);
    const bool years = showsYears(options.kind, options.eachYear);
    std::set<Bound> drawn;
    for (const PlaceSums &sums : years ? sumsByPlaceAndYear(input.comparison) : sumsByPlace(input.comparison)) {
        for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
            const auto &sum = sums.of(measure);
            if (sum && (measure == options.measure || !isOfOneMeasure(options.kind)))
                drawn.insert(sum->bound());
        }
    }
    QStringList parts;
    if (options.kind == ChartKind::CityProfile && input.comparison.places.size() > 1)
        parts.append(tr("The place with the most jobs promised; ask for one place alone to see its card."));
    if (options.kind == ChartKind::Table)
        parts.append(tr("Empty: no figure found."));
    if (drawn.count(Bound::AtMost) > 0)
        parts.append(atMostLegend(options.kind));
    if (drawn.count(Bound::AtLeast) > 0)
        parts.append(options.kind == ChartKind::Table ? tr(">: “more than”.") : tr("Arrow: “more than”."));
    if (drawn.count(Bound::About) > 0)
        parts.append(tr("~: “about”."));
    return parts.join(QLatin1Char(' '));
}

QString Chart::programmesLegend(const Comparison &comparison)
{
    const QString colours = tr("In colour: parts that articles tell of; pale: not allocated.");
    if (comparison.jobs.query.basis == Basis::AsStated)
        return colours;
    return colours + QLatin1Char(' ') + tr("Amounts here are as stated, whatever prices or populations are asked for.");
}

QString Chart::atMostLegend(ChartKind kind)
{
    if (kind == ChartKind::Cumulative)
        return tr("Dashed: “up to”.");
    return kind == ChartKind::Table ? tr("≤: “up to”.") : tr("Hatched: “up to”.");
}

QString Chart::basisLine(const Comparison &comparison)
{
    const Query &query = comparison.investment.query;
    QStringList parts;
    if (query.basis == Basis::AsStated)
        parts.append(tr("Amounts as stated, not adjusted for inflation."));
    else if (query.basis == Basis::TodaysPrices)
        parts.append(tr("Money in %1 prices (GDP deflator, HM Treasury).").arg(priceYear(comparison)));
    else
        parts.append(tr("Amounts as stated, per 100,000 residents.") + populationYears(comparison));
    if (query.reading == BoundReading::Cautious)
        parts.append(tr("Read with caution: no “up to”, the low end of ranges."));
    else if (query.reading == BoundReading::Upper)
        parts.append(tr("Ranges are read at their high end."));
    if (query.promises == PromiseYears::Spread)
        parts.append(tr("Promises for several years are spread evenly over their period."));
    if (query.rates == RateChoice::Month)
        parts.append(tr("Converted at the month’s average rate."));
    else if (query.rates == RateChoice::Year)
        parts.append(tr("Converted at the year’s average rate."));
    return parts.join(QLatin1Char(' '));
}

QString Chart::populationYears(const Comparison &comparison)
{
    std::set<int> years;
    for (const Tally *tally : {&comparison.jobs, &comparison.investment}) {
        for (const PopulationUsed &population : tally->populations) {
            if (population.year)
                years.insert(*population.year);
        }
    }
    if (years.empty())
        return {};
    return QLatin1Char(' ') + tr("Populations of %1.").arg(yearsText(*years.begin(), *years.rbegin()));
}

QString Chart::ratesLine(const ChartInput &input, const ChartOptions &options)
{
    constexpr qsizetype kShown = 3;
    std::map<Currency, QStringList> byCurrency;
    for (const Tally *tally : shownTallies(input, options)) {
        for (const RateUsed &rate : tally->rates) {
            //: Pounds for a unit of another currency, and where the rate comes from: £0.79 (average of 2024, Federal Reserve)
            const QString text = tr("£%1 (%2)").arg(QString::number(rate.poundsPerUnit, 'g', 3), rate.source);
            if (QStringList &rates = byCurrency[rate.currency]; !rates.contains(text))
                rates.append(text);
        }
    }
    QStringList lines;
    for (const auto &[currency, rates] : byCurrency) {
        QStringList shown = rates.mid(0, kShown);
        if (rates.size() > kShown)
            shown.append(tr("%1 more").arg(rates.size() - kShown));
        // A line does not break around the equals sign.
        lines.append(
            tr("Converted at %1\u00a0=\u00a0%2.").arg(shortAmount(currency.minorUnits(), currency), joined(shown)));
    }
    return lines.join(QLatin1Char(' '));
}

QString Chart::overlapLine(const ChartInput &input, const ChartOptions &options)
{
    if (!showsPlaces(options.kind) || input.comparison.jobs.query.basis == Basis::PerHead)
        return {};
    for (const Tally *tally : shownTallies(input, options)) {
        std::int64_t sum = 0;
        for (const TallyCell &cell : tally->cells)
            sum += cell.value;
        if (tally->total && sum > *tally->total)
            return tr(
                "Places overlap: what is promised to one within another stands at both, and counts once in totals.");
    }
    return {};
}

QString Chart::figuresAreLeftOut(int count)
{
    return count == 1 ? tr("1 figure is left out:") : tr("%1 figures are left out:").arg(count);
}

/// Those of one measure, or of one place, where no other is shown.
std::optional<std::pair<int, int>> shownYears(const ChartInput &input, const ChartOptions &options)
{
    if (isOfOneMeasure(options.kind) && options.kind != ChartKind::Counting)
        return yearsOf(tallyOf(input.comparison, options.measure));
    if (options.kind != ChartKind::CityProfile)
        return yearsOf(input.comparison);
    Comparison own;
    for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
        std::vector<TallyCell> &cells = (measure == Measure::Jobs ? own.jobs : own.investment).cells;
        for (const TallyCell &cell : tallyOf(input.comparison, measure).cells) {
            if (cell.place == input.profile.place)
                cells.push_back(cell);
        }
    }
    return yearsOf(own);
}

std::vector<ChartSource> profileSources(const ChartInput &input)
{
    std::vector<ChartSource> sources;
    for (const auto &[publisher, figures] : input.profile.publishers)
        sources.push_back({publisher, figures});
    return sources;
}

} // namespace

QString sourceLine(const std::vector<ChartSource> &sources)
{
    QStringList names;
    for (const ChartSource &source : sources) {
        if (!source.publisher.isEmpty())
            names.append(source.publisher);
    }
    if (names.isEmpty())
        return QCoreApplication::translate("Chart", "Source: articles of this workspace.");
    constexpr qsizetype kNamed = 3;
    const QString named = joined(names.mid(0, kNamed));
    const qsizetype others = names.size() - kNamed;
    if (others <= 0)
        return QCoreApplication::translate("Chart", "Source: %1.").arg(named);
    if (others == 1)
        return QCoreApplication::translate("Chart", "Source: %1, and 1 other.").arg(named);
    return QCoreApplication::translate("Chart", "Source: %1, and %2 others.").arg(named).arg(others);
}

QString leftOutLine(const std::vector<const Tally *> &tallies)
{
    std::map<LeftOutReason, int> counts;
    int all = 0;
    for (const Tally *tally : tallies) {
        for (const LeftOut &left : tally->leftOut) {
            counts[left.reason] += static_cast<int>(left.figures.size());
            all += static_cast<int>(left.figures.size());
        }
    }
    if (all == 0)
        return {};
    std::vector<std::pair<LeftOutReason, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList parts;
    for (const auto &[reason, count] : sorted) {
        if (count > 0)
            parts.append(Chart::reasonPhrase(reason, count).arg(count));
    }
    return Chart::figuresAreLeftOut(all) + QLatin1Char(' ') + parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

PageWords pageWords(const ChartInput &input, const ChartOptions &options)
{
    if (options.kind == ChartKind::Revisions)
        return revisionWords(input);
    PageWords words;
    words.headline = chartHeadline(input, options);
    QStringList subtitle{Chart::measuresPhrase(input, options), Chart::placesPhrase(input, options)};
    const auto years = shownYears(input, options);
    if (years)
        subtitle.append(yearsText(years->first, years->second).replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
    const Query &query = input.comparison.investment.query;
    if (query.basis == Basis::PerHead)
        subtitle.append(QCoreApplication::translate("Chart", "per 100,000 residents"));
    else if (query.basis == Basis::TodaysPrices)
        subtitle.append(QCoreApplication::translate("Chart", "money in %1 prices").arg(priceYear(input.comparison)));
    words.subtitle = subtitle.join(QStringLiteral(", "));
    const QString leftOut = leftOutLine(shownTallies(input, options));
    if (showsNothing(input, options)) {
        words.notes = QStringList{leftOut};
        words.notes.removeAll(QString());
        return words;
    }
    words.source = sourceLine(options.kind == ChartKind::CityProfile ? profileSources(input) : input.sources);
    words.sourceNotes = {Chart::basisLine(input.comparison), Chart::ratesLine(input, options)};
    words.sourceNotes.removeAll(QString());
    words.notes = QStringList{Chart::legendLine(input, options), leftOut} + words.sourceNotes;
    words.notes.append(Chart::overlapLine(input, options));
    if (options.saysWarnings) {
        for (const TallyWarning &warning : input.comparison.warnings) {
            if (concerns(warning.kind, options.kind, options.eachYear))
                words.notes.append(warning.sentence);
        }
    }
    words.notes.removeAll(QString());
    return words;
}

} // namespace pledgeboard
