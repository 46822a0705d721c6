// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_words.h"

#include "models/domain/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace pledgeboard {

namespace {

constexpr int kMostWords = 15;

/// The place or year that stands above every other, with the next one.
template<typename Key>
struct Leader {
    Key key;
    Sum sum;
    std::optional<std::pair<Key, Sum>> next;
    int others = 0;

    /// An "up to" may turn out lower than what it leads.
    bool mayFallShort() const { return sum.bound() == Bound::AtMost && next.has_value(); }
};

/// Nothing where there is no value, or where two share the first place.
template<typename Key>
std::optional<Leader<Key>> leader(std::vector<std::pair<Key, Sum>> all)
{
    if (all.empty())
        return std::nullopt;
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.second.value > b.second.value; });
    Leader<Key> first{all[0].first, all[0].second, std::nullopt, static_cast<int>(all.size()) - 1};
    if (all.size() > 1) {
        if (all[1].second.value == all[0].second.value)
            return std::nullopt;
        first.next = all[1];
    }
    return first;
}

class Headline
{
    Q_DECLARE_TR_FUNCTIONS(Headline)

public:
    Headline(const ChartInput &input, const ChartOptions &options)
        : m_input(input), m_options(options), m_places(sumsByPlace(input.comparison))
    {
        if (options.kind == ChartKind::CityProfile)
            std::erase_if(m_places, [&input](const PlaceSums &sums) { return sums.place != input.profile.place; });
    }

    /// From the most telling to the plainest; the first that is short enough is taken.
    QStringList candidates() const
    {
        const bool perHead = m_options.kind != ChartKind::Delivered && m_options.kind != ChartKind::Programmes
                             && tally(m_options.measure).query.basis == Basis::PerHead;
        QStringList lines = findings();
        if (perHead) {
            for (QString &line : lines)
                line = tr("Per 100,000 residents, %1").arg(line);
        }
        return lines;
    }

private:
    QStringList findings() const
    {
        if (m_options.kind == ChartKind::Counting)
            return counting();
        if (m_options.kind == ChartKind::Delivered)
            return delivered();
        QStringList lines;
        if (m_options.kind == ChartKind::Programmes)
            return programmes();
        if (isOfOneMeasure(m_options.kind))
            return ofOneMeasure();
        if (m_options.kind == ChartKind::CityProfile)
            return against() + card();
        if (m_options.kind == ChartKind::ByYear)
            lines = byYear();
        else if (m_options.kind == ChartKind::CitiesCompared)
            lines = compared();
        return lines + against() + totals();
    }

    const Tally &tally(Measure measure) const { return tallyOf(m_input.comparison, measure); }

    QString amount(Measure measure, const Sum &sum) const { return written(measure, sum.value, sum.bound()); }

    QString written(Measure measure, std::int64_t value, Bound bound) const
    {
        return amountLabel(tally(measure), value, bound).replace(QLatin1Char('~'), tr("about "));
    }

    std::optional<Leader<QString>> leadingPlace(Measure measure) const
    {
        std::vector<std::pair<QString, Sum>> all;
        for (const PlaceSums &sums : m_options.kind == ChartKind::Cumulative ? placesWithYears() : m_places) {
            if (const auto &sum = sums.of(measure))
                all.emplace_back(sums.place, *sum);
        }
        return leader(std::move(all));
    }

    /// What the lines of a running total end with: all but what has no year.
    std::vector<PlaceSums> placesWithYears() const
    {
        Comparison dated = m_input.comparison;
        for (Tally *tally : {&dated.jobs, &dated.investment})
            std::erase_if(tally->cells, [](const TallyCell &cell) { return !cell.year; });
        return sumsByPlace(dated);
    }

    std::optional<Leader<int>> leadingYear(Measure measure) const
    {
        std::map<int, std::optional<Sum>> byYear;
        for (const TallyCell &cell : tally(measure).cells) {
            if (cell.year)
                addTo(byYear[*cell.year], cell);
        }
        std::vector<std::pair<int, Sum>> all;
        all.reserve(byYear.size());
        for (const auto &[year, sum] : byYear)
            all.emplace_back(year, *sum);
        return leader(std::move(all));
    }

    QStringList against() const
    {
        if (m_places.size() == 1)
            return onePlace(m_places.front());
        const auto jobs = leadingPlace(Measure::Jobs);
        const auto money = leadingPlace(Measure::Investment);
        QStringList lines;
        if (jobs && money && jobs->next && money->next)
            lines.append(mostOfBoth(*jobs, *money));
        if (jobs && !jobs->next)
            lines.append(onlyPlaceWithJobs(*jobs, money));
        if (jobs && jobs->next)
            lines.append(most(Measure::Jobs, *jobs));
        else if (money && money->next)
            lines.append(most(Measure::Investment, *money));
        return lines;
    }

    static QString mostOfBoth(const Leader<QString> &jobs, const Leader<QString> &money)
    {
        if (jobs.key == money.key) {
            return (jobs.mayFallShort() || money.mayFallShort()
                        ? tr("%1 could get the most jobs and the most investment")
                        : tr("%1 was promised the most jobs and the most investment"))
                .arg(jobs.key);
        }
        if (jobs.mayFallShort())
            return tr("%1 could get the most jobs; %2 the most investment").arg(jobs.key, money.key);
        return (money.mayFallShort() ? tr("%1 was promised the most jobs; %2 could get the most investment")
                                     : tr("%1 was promised the most jobs; %2 the most investment"))
            .arg(jobs.key, money.key);
    }

    /// Nowhere else is a jobs figure known, which is not to say that there were none.
    QString onlyPlaceWithJobs(const Leader<QString> &jobs, const std::optional<Leader<QString>> &money) const
    {
        const QString much = amount(Measure::Jobs, jobs.sum);
        if (money && money->next && !money->mayFallShort() && money->key != jobs.key)
            return tr("%1 was promised %2 tech jobs; %3 the most investment").arg(jobs.key, much, money->key);
        return tr("%1 was promised %2 tech jobs").arg(jobs.key, much);
    }

    QString most(Measure measure, const Leader<QString> &first) const
    {
        const bool jobs = measure == Measure::Jobs;
        const QString amounts = amount(measure, first.sum);
        if (first.mayFallShort()) {
            return (jobs ? tr("%1 could get the most jobs: %2") : tr("%1 could get the most investment: %2"))
                .arg(first.key, amounts);
        }
        return (jobs ? tr("%1 was promised the most jobs: %2") : tr("%1 was promised the most investment: %2"))
            .arg(first.key, amounts);
    }

    QStringList onePlace(const PlaceSums &sums) const
    {
        QStringList lines;
        if (sums.jobs && sums.investment) {
            lines.append(
                tr("%1 was promised %2 tech jobs and %3 of investment")
                    .arg(sums.place, amount(Measure::Jobs, *sums.jobs), amount(Measure::Investment, *sums.investment)));
        }
        if (sums.jobs)
            lines.append(tr("%1 was promised %2 tech jobs").arg(sums.place, amount(Measure::Jobs, *sums.jobs)));
        else if (sums.investment)
            lines.append(
                tr("%1 was promised %2 of investment").arg(sums.place, amount(Measure::Investment, *sums.investment)));
        return lines;
    }

    QStringList card() const
    {
        const PlaceProfile &profile = m_input.profile;
        return profile.place.isEmpty() ? QStringList() : QStringList{tr("What articles tell of %1").arg(profile.place)};
    }

    QStringList programmes() const
    {
        std::int64_t whole = 0;
        std::int64_t left = 0;
        BoundOfSum bound;
        BoundOfSum leftBound;
        int withParts = 0;
        int all = 0;
        for (const ChartProgramme &programme : m_input.programmes) {
            if (programme.measure != m_options.measure)
                continue;
            ++all;
            if (programme.parts.empty() || programme.left < 0)
                continue;
            ++withParts;
            whole += programme.value;
            left += programme.left;
            bound.add(programme.bound);
            leftBound.add(programme.leftBound);
        }
        if (all == 0)
            return {};
        const bool jobs = m_options.measure == Measure::Jobs;
        if (withParts == 0)
            return {all == 1 ? tr("1 programme is named; no article tells of its parts")
                             : tr("%1 programmes are named; no article tells of their parts").arg(all)};
        const auto stated = [jobs](std::int64_t value, Bound of) {
            return shortAmount(value, jobs ? Currency() : kPound, of, AmountStyle::Words);
        };
        return {(jobs ? tr("Of %1 jobs with known parts, %2 are not allocated")
                      : tr("Of %1 with known parts, %2 is not allocated"))
                    .arg(stated(whole, bound.bound()), stated(left, leftBound.bound())),
                tr("Programmes and what of them is allocated")};
    }

    /// Of the measure that is shown, whatever is known of the other.
    QStringList ofOneMeasure() const
    {
        const Measure measure = m_options.measure;
        const auto first = leadingPlace(measure);
        const bool jobs = measure == Measure::Jobs;
        QStringList lines;
        if (first && first->next) {
            const auto years = yearsOf(tally(measure));
            if (m_options.kind == ChartKind::Cumulative && years && !first->mayFallShort()) {
                lines.append((jobs ? tr("By %1, %2 was promised the most jobs: %3")
                                   : tr("By %1, %2 was promised the most investment: %3"))
                                 .arg(QString::number(years->second), first->key, amount(measure, first->sum)));
            }
            lines.append(most(measure, *first));
        } else if (first) {
            lines.append((jobs ? tr("%1 was promised %2 tech jobs") : tr("%1 was promised %2 of investment"))
                             .arg(first->key, amount(measure, first->sum)));
        }
        return lines + totals(measure);
    }

    QStringList compared() const
    {
        const auto jobs = leadingPlace(Measure::Jobs);
        if (!jobs || !jobs->next)
            return {};
        return {(jobs->mayFallShort() ? tr("%1 could get the most jobs, %2; %3 comes next with %4")
                                      : tr("%1 was promised the most jobs, %2; %3 comes next with %4"))
                    .arg(jobs->key, amount(Measure::Jobs, jobs->sum), jobs->next->first,
                         amount(Measure::Jobs, jobs->next->second)),
                most(Measure::Jobs, *jobs)};
    }

    QStringList byYear() const
    {
        const Measure measure = leadingYear(Measure::Jobs) ? Measure::Jobs : Measure::Investment;
        const auto year = leadingYear(measure);
        // What each place has per head does not add up to a year's.
        if (!year || (m_places.size() > 1 && tally(measure).query.basis == Basis::PerHead))
            return {};
        const bool jobs = measure == Measure::Jobs;
        const QString when = QString::number(year->key);
        const QString much = amount(measure, year->sum);
        if (year->others == 0 && m_places.size() == 1) {
            return {(jobs ? tr("%1 was promised %2 tech jobs in %3") : tr("%1 was promised %2 of investment in %3"))
                        .arg(m_places.front().place, much, when)};
        }
        if (year->mayFallShort()) {
            return {(jobs ? tr("The promises of %1 are the largest: %2 tech jobs")
                          : tr("The promises of %1 are the largest: %2 of investment"))
                        .arg(when, much)};
        }
        QStringList lines;
        if (m_places.size() == 1) {
            lines.append((jobs ? tr("%1 was promised more jobs in %2 than in any other year: %3")
                               : tr("%1 was promised more investment in %2 than in any other year: %3"))
                             .arg(m_places.front().place, when, much));
        }
        lines.append((jobs ? tr("More tech jobs were promised in %1 than in any other year: %2")
                           : tr("More investment was promised in %1 than in any other year: %2"))
                         .arg(when, much));
        return lines;
    }

    QStringList totals() const { return totals(Measure::Jobs) + totals(Measure::Investment); }

    QStringList totals(Measure measure) const
    {
        const Tally &all = tally(measure);
        if (!all.total)
            return {};
        const auto count = std::count_if(m_places.begin(), m_places.end(),
                                         [measure](const PlaceSums &sums) { return sums.of(measure).has_value(); });
        const QString much = written(measure, *all.total, all.bound);
        return {(measure == Measure::Jobs ? tr("%1 places were promised %2 tech jobs between them")
                                          : tr("%1 places were promised %2 of investment between them"))
                    .arg(isOfOneMeasure(m_options.kind) ? count : static_cast<std::ptrdiff_t>(m_places.size()))
                    .arg(much)};
    }

    QStringList delivered() const
    {
        if (m_input.promises.empty())
            return {};
        std::int64_t promised = 0;
        std::int64_t known = 0;
        int told = 0;
        int over = 0;
        for (const ChartPromise &promise : m_input.promises) {
            over += promise.hasRunOut ? 1 : 0;
            if (!promise.kept.delivered)
                continue;
            told += 1;
            promised += promise.kept.promised;
            known += *promise.kept.delivered;
        }
        if (told > 0)
            return {tr("Of %1 jobs promised, %2 are known to be delivered")
                        .arg(shortAmount(promised, Currency()), shortAmount(known, Currency()))};
        if (over > 0)
            return {over == 1 ? tr("1 promise has run out; nothing tells what was delivered")
                              : tr("%1 promises have run out; nothing tells what was delivered").arg(over)};
        return {
            m_input.promises.size() == 1
                ? tr("1 promise names its years; nothing tells what was delivered")
                : tr("%1 promises name their years; nothing tells what was delivered").arg(m_input.promises.size())};
    }

    QStringList counting() const
    {
        const Tally &counted = tally(m_options.measure);
        if (isEmptyWaterfall(counted))
            return {};
        const bool jobs = m_options.measure == Measure::Jobs;
        const QString all = written(m_options.measure, counted.waterfall.front().value, Bound::Exact);
        if (!counted.total) {
            return {(jobs ? tr("Job figures add up to %1; none counts as promised")
                          : tr("Sums of money add up to %1; none counts as investment"))
                        .arg(all)};
        }
        const QString total = written(m_options.measure, *counted.total, counted.bound);
        QStringList lines;
        if (m_input.comparison.places.size() == 1) {
            lines.append((jobs ? tr("Job figures add up to %1; %2 count as promised to %3")
                               : tr("Sums of money add up to %1; %2 counts as promised to %3"))
                             .arg(all, total, m_input.comparison.places.front()));
        }
        lines.append((jobs ? tr("Job figures add up to %1; %2 count as promised")
                           : tr("Sums of money add up to %1; %2 counts as promised"))
                         .arg(all, total));
        return lines;
    }

    const ChartInput &m_input;
    const ChartOptions &m_options;
    std::vector<PlaceSums> m_places;
};

} // namespace

QString chartHeadline(const ChartInput &input, const ChartOptions &options)
{
    const QStringList lines = Headline(input, options).candidates();
    for (const QString &line : lines) {
        if (line.split(QLatin1Char(' '), Qt::SkipEmptyParts).size() <= kMostWords)
            return line;
    }
    if (lines.isEmpty() && options.kind == ChartKind::Delivered)
        return Headline::tr("No promise names the years of its delivery yet");
    if (lines.isEmpty() && options.kind == ChartKind::Programmes)
        return Headline::tr("No programme is named yet");
    if (lines.isEmpty() && isOfOneMeasure(options.kind)) {
        return options.measure == Measure::Jobs ? Headline::tr("No jobs figure found yet")
                                                : Headline::tr("No sum of money found yet");
    }
    if (isOfOneMeasure(options.kind))
        return Headline::tr("%1, by place").arg(measureTitle(tallyOf(input.comparison, options.measure)));
    return lines.isEmpty() ? Headline::tr("No jobs or investment figure found yet")
                           : Headline::tr("Jobs promised and investment, by place");
}

} // namespace pledgeboard
