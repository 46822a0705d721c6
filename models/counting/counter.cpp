// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counter.h"

#include "models/counting/asked_places.h"
#include "models/counting/buckets.h"
#include "models/reference/deflator.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pledgeboard {

namespace {

/// Turns sums into what the query's basis asks for: the same, or hundredths per 100,000 people.
class Scale
{
public:
    /// people 0: nothing is known to divide by, and nothing is divided.
    static Scale perHead(std::int64_t people) { return Scale(people); }
    static Scale asItIs() { return Scale(0); }

    std::int64_t operator()(WideSum sum) const
    {
        if (m_people == 0)
            return narrowed(sum);
        constexpr WideSum factor = WideSum{100'000} * 100;
        const WideSum half = sum < 0 ? -m_people / 2 : m_people / 2;
        return narrowed((sum * factor + half) / m_people);
    }

private:
    explicit Scale(std::int64_t people) : m_people(people) { }

    WideSum m_people;
};

/// The rows of each bucket, one bucket after the other, in one array.
class RowLists
{
public:
    explicit RowLists(Buckets &buckets) : m_starts(buckets.count() + 1)
    {
        for (std::size_t bucket = 0; bucket < buckets.count(); ++bucket)
            m_starts[bucket + 1] = m_starts[bucket] + buckets.sums()[bucket].rows();
        // The first bucket that has rows is theirs.
        m_rows = buckets.takeOtherKinds();
        m_rows.resize(m_starts.back());
        std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
        for (std::size_t i = 0; i < buckets.rows().size(); ++i)
            m_rows[next[buckets.bucketOf()[i]]++] = buckets.rows()[i];
    }

    std::size_t count() const { return m_rows.size(); }

    /// All of them; nothing is left.
    std::vector<FigureRow> take() { return std::move(m_rows); }

    /// The rows of the buckets from first to before end.
    std::vector<FigureRow> between(std::size_t first, std::size_t end) const
    {
        return std::vector<FigureRow>(m_rows.begin() + m_starts[first], m_rows.begin() + m_starts[end]);
    }
    void append(std::vector<FigureRow> &rows, std::size_t bucket) const
    {
        rows.insert(rows.end(), m_rows.begin() + m_starts[bucket], m_rows.begin() + m_starts[bucket + 1]);
    }

private:
    std::vector<std::uint32_t> m_starts;
    std::vector<FigureRow> m_rows;
};

/// A cell while it is added up.
struct OpenCell {
    WideSum value = 0;
    BoundOfSum bound;
    std::vector<FigureRow> rows;
};

class TallyMaker
{
public:
    TallyMaker(const Query &query, const FigureColumns &columns, const AskedPlaces &places)
        : m_columns(columns), m_places(places), m_buckets(query, columns, places), m_lists(m_buckets),
          m_oddRows(m_buckets.oddRows())
    {
        m_tally.query = query;
        const auto key = [this](const OddRow &odd) {
            return std::tuple(odd.asked, m_buckets.look().yearIndex(odd.row), odd.row);
        };
        std::sort(m_oddRows.begin(), m_oddRows.end(),
                  [&key](const OddRow &a, const OddRow &b) { return key(a) < key(b); });
    }

    Tally run();

private:
    Scale scaleOf(PlaceIndex place) const;
    Scale scaleOfTotal() const;
    void addBucket(OpenCell &cell, std::size_t bucket) const;
    void addOddRows(OpenCell &cell, int asked, std::size_t year) const;
    void close(std::vector<TallyCell> &cells, const QString &place, std::optional<int> year, OpenCell &cell,
               const Scale &scale);
    void fillCells();
    void fillYears();
    void fillWider();
    void fillLeftOutAndWaterfall();
    void fillRates();
    void fillBasis();

    const FigureColumns &m_columns;
    const AskedPlaces &m_places;
    Buckets m_buckets;
    RowLists m_lists;
    std::vector<OddRow> m_oddRows; ///< by asked place and year
    Tally m_tally;
};

Scale TallyMaker::scaleOf(PlaceIndex place) const
{
    if (m_tally.query.basis != Basis::PerHead)
        return Scale::asItIs();
    return Scale::perHead(Gazetteer::instance().at(place).population.value_or(0));
}

Scale TallyMaker::scaleOfTotal() const
{
    return m_tally.query.basis == Basis::PerHead ? Scale::perHead(m_places.population()) : Scale::asItIs();
}

void TallyMaker::addBucket(OpenCell &cell, std::size_t bucket) const
{
    const BucketSum &sum = m_buckets.sums()[bucket];
    cell.value += sum.value();
    cell.bound.add(sum.bound());
    m_lists.append(cell.rows, bucket);
}

void TallyMaker::addOddRows(OpenCell &cell, int asked, std::size_t year) const
{
    const auto key = [this](const OddRow &odd) { return std::pair(odd.asked, m_buckets.look().yearIndex(odd.row)); };
    auto odd = std::lower_bound(m_oddRows.begin(), m_oddRows.end(), std::pair(asked, year),
                                [&key](const OddRow &one, const auto &wanted) { return key(one) < wanted; });
    for (; odd != m_oddRows.end() && key(*odd) == std::pair(asked, year); ++odd) {
        cell.value += m_buckets.look().value(odd->row);
        cell.bound.add(m_buckets.look().bound(odd->row));
        cell.rows.push_back(odd->row);
    }
}

void TallyMaker::close(std::vector<TallyCell> &cells, const QString &place, std::optional<int> year, OpenCell &cell,
                       const Scale &scale)
{
    if (cell.rows.empty())
        return;
    const auto announcements = static_cast<int>(cell.rows.size());
    cells.push_back(TallyCell{place, year, scale(cell.value), cell.bound.bound(), announcements, std::move(cell.rows)});
}

void TallyMaker::fillCells()
{
    std::vector<std::vector<PlaceSet>> setsOf(m_places.places().size());
    for (PlaceSet set = kFirstPlaceSet; set < kFirstPlaceSet + m_places.setCount(); ++set) {
        for (const int asked : m_places.members(set))
            setsOf[static_cast<std::size_t>(asked)].push_back(set);
    }
    for (int asked = 0; asked < static_cast<int>(m_places.places().size()); ++asked) {
        const Scale scale = scaleOf(m_places.places()[static_cast<std::size_t>(asked)]);
        for (std::size_t year = 0; year < m_buckets.classes().yearCount(); ++year) {
            OpenCell cell;
            for (const PlaceSet set : setsOf[static_cast<std::size_t>(asked)])
                addBucket(cell, m_buckets.of(set, year));
            addOddRows(cell, asked, year);
            close(m_tally.cells, m_places.names().at(asked), m_buckets.classes().yearAt(year), cell, scale);
        }
    }
}

void TallyMaker::fillYears()
{
    const Scale scale = scaleOfTotal();
    WideSum total = 0;
    BoundOfSum bound;
    for (std::size_t year = 0; year < m_buckets.classes().yearCount(); ++year) {
        OpenCell cell;
        const std::size_t first = m_buckets.of(kFirstPlaceSet, year);
        const std::size_t end = m_buckets.of(kFirstPlaceSet, year + 1);
        cell.rows = m_lists.between(first, end);
        for (std::size_t bucket = first; bucket < end; ++bucket) {
            cell.value += m_buckets.sums()[bucket].value();
            cell.bound.add(m_buckets.sums()[bucket].bound());
        }
        addOddRows(cell, kTotal, year);
        total += cell.value;
        bound.add(cell.bound);
        close(m_tally.years, QString(), m_buckets.classes().yearAt(year), cell, scale);
    }
    if (m_tally.years.empty())
        return;
    m_tally.total = scale(total);
    m_tally.bound = bound.bound();
}

void TallyMaker::fillWider()
{
    std::map<std::pair<PlaceIndex, std::size_t>, OpenCell> cells;
    const RowLook &look = m_buckets.look();
    for (const FigureRow row : m_buckets.widerRows()) {
        OpenCell &cell = cells[{m_columns.place[row], look.yearIndex(row)}];
        cell.value += look.value(row);
        cell.bound.add(look.bound(row));
        cell.rows.push_back(row);
    }
    for (auto &[key, cell] : cells) {
        const auto &[place, year] = key;
        const bool noPopulation = m_tally.query.basis == Basis::PerHead && !Gazetteer::instance().at(place).population;
        if (!noPopulation)
            close(m_tally.wider, Gazetteer::instance().usualName(place), m_buckets.classes().yearAt(year), cell,
                  scaleOf(place));
    }
}

void TallyMaker::fillLeftOutAndWaterfall()
{
    const std::vector<BucketSum> &sums = m_buckets.sums();
    const Scale scale = scaleOfTotal();
    WideSum left = 0;
    for (std::size_t bucket = kFirstReasonClass; bucket < sums.size(); ++bucket)
        left += sums[bucket].value();
    if (m_lists.count() == 0)
        return;
    m_tally.waterfall.push_back(WaterfallStep{std::nullopt, scale(left), {}});
    for (int i = 0; i < kLeftOutReasonCount; ++i) {
        const auto reason = static_cast<LeftOutReason>(i);
        const std::uint32_t bucket = Buckets::ofReason(reason);
        if (sums[bucket].rows() == 0)
            continue;
        // Differences of rounded sums, so that the steps lead to the total to the last digit.
        const std::int64_t before = scale(left);
        left -= sums[bucket].value();
        const std::int64_t value = before - scale(left);
        std::vector<FigureRow> rows = m_lists.between(bucket, bucket + 1);
        m_tally.leftOut.push_back(LeftOut{reason, value, rows});
        m_tally.waterfall.push_back(WaterfallStep{reason, -value, std::move(rows)});
    }
    m_tally.waterfall.push_back(WaterfallStep{std::nullopt, scale(left), m_lists.between(Buckets::kOdd, sums.size())});
    m_tally.waterfall.front().figures = m_lists.take();
}

void TallyMaker::fillRates()
{
    std::vector<bool> used(m_columns.rates.size(), false);
    const auto use = [&](const std::vector<TallyCell> &cells) {
        for (const TallyCell &cell : cells) {
            for (const FigureRow row : cell.figures) {
                if (m_columns.rate[row] >= 0)
                    used[static_cast<std::size_t>(m_columns.rate[row])] = true;
            }
        }
    };
    if (!used.empty()) {
        use(m_tally.cells);
        use(m_tally.wider);
    }
    for (std::size_t rate = 0; rate < used.size(); ++rate) {
        if (used[rate])
            m_tally.rates.push_back(m_columns.rates[rate]);
    }
}

void TallyMaker::fillBasis()
{
    const bool jobs = m_tally.query.measure == Measure::Jobs;
    m_tally.unit = jobs ? QStringLiteral("jobs") : QStringLiteral("GBP");
    if (m_tally.query.basis == Basis::TodaysPrices && !jobs)
        m_tally.priceYear = Deflator::instance().priceYear();
    if (m_tally.query.basis != Basis::PerHead)
        return;
    m_tally.unit += QStringLiteral(" per 100,000 people");
    QStringList names = m_places.names();
    for (const TallyCell &cell : m_tally.wider)
        names.append(cell.place);
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const Place &place = Gazetteer::instance().at(Gazetteer::instance().find(name));
        if (place.population)
            m_tally.populations.push_back(PopulationUsed{name, *place.population, place.populationYear});
    }
}

Tally TallyMaker::run()
{
    fillCells();
    fillYears();
    fillWider();
    fillLeftOutAndWaterfall();
    fillRates();
    fillBasis();
    return std::move(m_tally);
}

} // namespace

Tally tally(const Query &query, const FigureColumns &columns)
{
    const bool everyCity = query.places.isEmpty();
    const AskedPlaces places(everyCity ? defaultPlaces(columns) : query.places, everyCity, query.basis);
    return TallyMaker(query, columns, places).run();
}

} // namespace pledgeboard
