// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/tally_maker.h"

#include "models/counting/warnings.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <tuple>

namespace pledgeboard {

TallyMaker::TallyMaker(const Query &query, const FigureColumns &columns, const AskedPlaces &places)
    : m_columns(columns), m_places(places), m_buckets(query, columns, places), m_lists(m_buckets),
      m_oddRows(m_buckets.oddRows())
{
    m_tally.query = query;
    const auto key = [](const OddRow &odd) { return std::tuple(odd.asked, odd.year, odd.row); };
    std::sort(m_oddRows.begin(), m_oddRows.end(), [&key](const OddRow &a, const OddRow &b) { return key(a) < key(b); });
}

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
    const auto key = [](const OddRow &odd) { return std::pair(odd.asked, odd.year); };
    auto odd = std::lower_bound(m_oddRows.begin(), m_oddRows.end(), std::pair(asked, year),
                                [&key](const OddRow &one, const auto &wanted) { return key(one) < wanted; });
    for (; odd != m_oddRows.end() && key(*odd) == std::pair(asked, year); ++odd) {
        cell.value += odd->value;
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
    if (!m_buckets.partlyOutside().empty()) {
        const std::int64_t before = scale(left);
        left -= m_buckets.outsideShares();
        const std::int64_t value = before - scale(left);
        m_tally.leftOut.push_back(LeftOut{LeftOutReason::ShareOfOtherYears, value, m_buckets.partlyOutside()});
        m_tally.waterfall.push_back(WaterfallStep{LeftOutReason::ShareOfOtherYears, -value, m_buckets.partlyOutside()});
    }
    m_tally.waterfall.push_back(WaterfallStep{std::nullopt, scale(left), m_lists.between(Buckets::kOdd, sums.size())});
    m_tally.waterfall.front().figures = m_lists.take();
}

Tally TallyMaker::run()
{
    fillCells();
    fillYears();
    fillWider();
    fillUpTo();
    fillUnallocated();
    fillLeftOutAndWaterfall();
    fillRates();
    fillBasis();
    m_tally.warnings = warningsOf(m_tally, m_places, m_columns.lastPublished);
    return std::move(m_tally);
}

} // namespace pledgeboard
