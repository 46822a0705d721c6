// SPDX-License-Identifier: GPL-3.0-or-later
// What a tally shows beside its total: wider places, each "up to" under the cautious reading, what is left of wholes, and the rates
// and populations that it used.
#include "models/counting/tally_maker.h"
#include "models/reference/deflator.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <iterator>

namespace pledgeboard {

void TallyMaker::addApart(OpenCells &cells, FigureRow row, PlaceIndex place) const
{
    const RowLook &look = m_buckets.look();
    const auto add = [&](std::size_t year, std::int64_t value) {
        OpenCell &cell = cells[{place, year}];
        cell.value += value;
        cell.bound.add(look.bound(row));
        cell.rows.push_back(row);
    };
    if (!look.isSpread(row)) {
        add(look.yearIndex(row), look.value(row));
        return;
    }
    for (const RowClasses::YearShare &share : m_buckets.classes().sharesOf(row)) {
        if (share.isAsked)
            add(share.year, share.value);
    }
}

void TallyMaker::closeApart(std::vector<TallyCell> &closed, OpenCells &cells)
{
    for (auto &[key, cell] : cells) {
        const auto &[place, year] = key;
        const bool noPopulation = m_tally.query.basis == Basis::PerHead && !Gazetteer::instance().at(place).population;
        if (!noPopulation)
            close(closed, Gazetteer::instance().usualName(place), m_buckets.classes().yearAt(year), cell,
                  scaleOf(place));
    }
}

void TallyMaker::fillWider()
{
    OpenCells cells;
    for (const FigureRow row : m_buckets.widerRows())
        addApart(cells, row, m_columns.place[row]);
    closeApart(m_tally.wider, cells);
}

void TallyMaker::fillUpTo()
{
    OpenCells cells;
    const std::uint32_t bucket = Buckets::ofReason(LeftOutReason::BoundNotRead);
    for (const FigureRow row : m_lists.between(bucket, bucket + 1)) {
        const PlaceSet set = m_buckets.look().placeSet(row);
        if (set < kFirstPlaceSet) {
            addApart(cells, row, m_columns.place[row]);
            continue;
        }
        for (const int asked : m_places.members(set))
            addApart(cells, row, m_places.places()[static_cast<std::size_t>(asked)]);
    }
    closeApart(m_tally.upTo, cells);
}

/// Of each whole that counts, or is shown apart, what its direct parts leave.
void TallyMaker::fillUnallocated()
{
    const std::uint32_t bucket = Buckets::ofReason(LeftOutReason::InsideProgramme);
    std::vector<FigureRow> parts = m_lists.between(bucket, bucket + 1);
    std::vector<std::pair<FigureRow, FigureRow>>
        pairs; // whole and part; sorted lists, as maps of so many rows take longer than the tally
    pairs.reserve(parts.size());
    for (const FigureRow row : parts) {
        const FigureRow told = m_columns.inside[row];
        pairs.emplace_back(m_columns.toldBy[told] == kNoRow ? told : m_columns.toldBy[told], row);
    }
    std::sort(parts.begin(), parts.end());
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    const RowLook &look = m_buckets.look();
    const Scale scale = scaleOfTotal();
    for (auto pair = pairs.begin(); pair != pairs.end();) {
        const FigureRow whole = pair->first;
        const auto first = pair;
        while (pair != pairs.end() && pair->first == whole)
            ++pair;
        if (look.classOfRow(whole) != kRowCounts || std::binary_search(parts.begin(), parts.end(), whole))
            continue;
        std::vector<FigureRow> partsOfIt;
        partsOfIt.reserve(static_cast<std::size_t>(pair - first));
        std::transform(first, pair, std::back_inserter(partsOfIt), [](const auto &one) { return one.second; });
        WideSum left = look.value(whole);
        BoundOfSum bound;
        bound.add(look.bound(whole));
        for (const FigureRow part : partsOfIt) {
            left -= look.value(part);
            // What may be less leaves more.
            const Bound of = look.bound(part);
            bound.add(of == Bound::AtMost ? Bound::AtLeast : of == Bound::AtLeast ? Bound::AtMost : of);
        }
        m_tally.unallocated.push_back(Unallocated{whole, std::move(partsOfIt), scale(left), bound.bound()});
    }
    std::stable_sort(m_tally.unallocated.begin(), m_tally.unallocated.end(),
                     [](const Unallocated &a, const Unallocated &b) { return a.value > b.value; });
}

std::int32_t TallyMaker::rateOf(FigureRow row) const
{
    const RateChoice choice = m_tally.query.rates;
    if (choice == RateChoice::Article || m_columns.rate[row] < 0)
        return m_columns.rate[row];
    const auto foreign = std::lower_bound(m_columns.foreign.begin(), m_columns.foreign.end(), row,
                                          [](const ForeignAmount &one, FigureRow wanted) { return one.row < wanted; });
    const bool isFound = foreign != m_columns.foreign.end() && foreign->row == row;
    return isFound ? foreign->rates[static_cast<std::size_t>(choice)] : -1;
}

void TallyMaker::fillRates()
{
    std::vector<bool> used(m_columns.rates.size(), false);
    const auto use = [&](const std::vector<TallyCell> &cells) {
        for (const TallyCell &cell : cells) {
            for (const FigureRow row : cell.figures) {
                if (const std::int32_t rate = rateOf(row); rate >= 0)
                    used[static_cast<std::size_t>(rate)] = true;
            }
        }
    };
    if (!used.empty()) {
        use(m_tally.cells);
        use(m_tally.wider);
        use(m_tally.upTo);
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
        m_tally.priceYear = m_tally.query.priceYear.value_or(Deflator::instance().priceYear());
    if (m_tally.query.basis != Basis::PerHead)
        return;
    m_tally.unit += QStringLiteral(" per 100,000 people");
    QStringList names = m_places.names();
    for (const std::vector<TallyCell> *cells : {&m_tally.wider, &m_tally.upTo}) {
        for (const TallyCell &cell : *cells)
            names.append(cell.place);
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const Place &place = Gazetteer::instance().at(Gazetteer::instance().find(name));
        if (place.population)
            m_tally.populations.push_back(PopulationUsed{name, *place.population, place.populationYear});
    }
}

} // namespace pledgeboard
