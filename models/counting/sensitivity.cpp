// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/sensitivity.h"

#include "models/counting/counter.h"
#include "models/counting/doubt_variants.h"
#include "models/counting/tally_maker.h"
#include "models/domain/format.h"
#include "models/reference/deflator.h"
#include "models/reference/gazetteer.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace pledgeboard {

namespace {

/// How far one doubt moves the total (kTotal) and each asked place.
using Moves = std::map<int, WideSum>;

/// The lowest and the highest that doubts about one figure move something.
struct Reach {
    WideSum low = 0;
    WideSum high = 0;

    void add(WideSum move)
    {
        low = std::min(low, move);
        high = std::max(high, move);
    }
};

class SensitivityMaker
{
public:
    SensitivityMaker(Tally &tally, const FigureColumns &columns, const std::vector<Doubt> &doubts)
        : m_tally(tally), m_columns(columns), m_doubts(doubts),
          m_places(tally.query.places.isEmpty() ? defaultPlaces(columns) : tally.query.places,
                   tally.query.places.isEmpty(), tally.query.basis)
    {
    }

    Sensitivity run()
    {
        weigh();
        Sensitivity found;
        found.moves = movesOfTotal();
        fillReach(found);
        fillRanks(found);
        found.doubts = static_cast<int>(
            std::count_if(m_moves.begin(), m_moves.end(), [](const Moves &moves) { return !moves.empty(); }));
        return found;
    }

private:
    Scale scaleOf(int asked) const
    {
        if (m_tally.query.basis != Basis::PerHead)
            return Scale::asItIs();
        if (asked == kTotal)
            return Scale::perHead(m_places.population());
        const PlaceIndex place = m_places.places()[static_cast<std::size_t>(asked)];
        return Scale::perHead(Gazetteer::instance().at(place).population.value_or(0));
    }

    std::int16_t anyYear() const
    {
        const Query &query = m_tally.query;
        const int year = query.lastYear.value_or(
            query.firstYear.value_or(query.basis == Basis::TodaysPrices ? Deflator::instance().priceYear() : kNoYear));
        return static_cast<std::int16_t>(year);
    }

    void weigh()
    {
        m_moves.resize(m_doubts.size());
        if (m_places.places().empty() || m_doubts.empty())
            return;
        const DoubtVariants variants = makeVariants(m_columns, m_doubts, m_places.places().front(), anyYear());
        const Buckets buckets(m_tally.query, variants.columns, m_places);
        const auto move = [&](FigureRow row, int asked, std::int64_t value) {
            m_moves[variants.doubt[row]][asked] += WideSum{value} * variants.sign[row];
        };
        const std::uint32_t firstCell = Buckets::kOdd + 1;
        for (std::size_t i = 0; i < buckets.rows().size(); ++i) {
            const std::uint32_t bucket = buckets.bucketOf()[i];
            if (bucket < firstCell)
                continue;
            const FigureRow row = buckets.rows()[i];
            move(row, kTotal, buckets.look().value(row));
            for (const int asked : m_places.members(buckets.look().placeSet(row)))
                move(row, asked, buckets.look().value(row));
        }
        for (const OddRow &odd : buckets.oddRows())
            move(odd.row, odd.asked, odd.value);
        for (Moves &moves : m_moves)
            std::erase_if(moves, [](const auto &one) { return one.second == 0; });
    }

    std::vector<std::int64_t> movesOfTotal() const
    {
        const Scale scale = scaleOf(kTotal);
        std::vector<std::int64_t> totals;
        totals.reserve(m_moves.size());
        for (const Moves &moves : m_moves) {
            const auto total = moves.find(kTotal);
            totals.push_back(total == moves.end() ? 0 : scale(total->second));
        }
        return totals;
    }

    /// How far all doubts together move the total and each place. Doubts about one figure are one.
    std::map<int, Reach> reaches() const
    {
        std::map<FigureRow, std::map<int, Reach>> byFigure;
        for (std::size_t i = 0; i < m_doubts.size(); ++i) {
            std::map<int, Reach> &figure = byFigure[leaderIn(m_columns, m_doubts[i].rows.back())];
            for (const auto &[asked, move] : m_moves[i])
                figure[asked].add(move);
        }
        std::map<int, Reach> all;
        for (const auto &[row, figure] : byFigure) {
            for (const auto &[asked, reach] : figure) {
                all[asked].low += reach.low;
                all[asked].high += reach.high;
            }
        }
        return all;
    }

    void fillReach(Sensitivity &found)
    {
        m_reaches = reaches();
        const Scale scale = scaleOf(kTotal);
        const std::int64_t total = m_tally.total.value_or(0);
        const Reach &reach = m_reaches[kTotal];
        found.low = std::max<std::int64_t>(0, total + scale(reach.low));
        found.high = total + scale(reach.high);
    }

    void fillRanks(Sensitivity &found)
    {
        std::map<int, std::int64_t> sums;
        for (const TallyCell &cell : m_tally.cells)
            sums[static_cast<int>(m_places.names().indexOf(cell.place))] += cell.value;
        std::vector<std::pair<std::int64_t, int>> ranked;
        ranked.reserve(sums.size());
        for (const auto &[asked, sum] : sums)
            ranked.emplace_back(sum, asked);
        std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        for (std::size_t i = 0; i < m_doubts.size(); ++i)
            addRankChange(found, ranked, i);
        if (found.rankChanges.empty())
            found.ranksChangeTogether = mayOvertakeTogether(ranked);
    }

    /// The highest rank that changes by this doubt alone.
    void addRankChange(Sensitivity &found, const std::vector<std::pair<std::int64_t, int>> &ranked,
                       std::size_t doubt) const
    {
        const bool anywhere = m_doubts[doubt].kind == DoubtKind::UnknownPlace;
        const Moves &moves = m_moves[doubt];
        if (moves.empty())
            return;
        const auto after = [&](const std::pair<std::int64_t, int> &place, bool takesIt) {
            const auto own = moves.find(place.second);
            if (anywhere)
                return takesIt ? place.first + scaleOf(place.second)(moves.begin()->second) : place.first;
            return own == moves.end() ? place.first : place.first + scaleOf(place.second)(own->second);
        };
        const auto overtakes = [&](std::size_t above, std::size_t below) {
            return ranked[above].first > ranked[below].first
                   && after(ranked[above], false) < after(ranked[below], true);
        };
        std::optional<std::pair<std::size_t, std::size_t>> highest;
        const auto look = [&](std::size_t above, std::size_t below) {
            const std::pair pair(above, below);
            if ((!highest || pair < *highest) && overtakes(above, below))
                highest = pair;
        };
        // Where any place may rise, one that overtakes another overtakes the next above it; else only what moves can change places.
        for (std::size_t at = 0; at < ranked.size(); ++at) {
            if (anywhere && at + 1 < ranked.size())
                look(at, at + 1);
            if (anywhere || moves.count(ranked[at].second) == 0)
                continue;
            for (std::size_t other = 0; other < ranked.size(); ++other) {
                if (other != at)
                    look(std::min(at, other), std::max(at, other));
            }
        }
        if (highest)
            found.rankChanges.push_back(Sensitivity::RankChange{m_places.names().at(ranked[highest->first].second),
                                                                m_places.names().at(ranked[highest->second].second),
                                                                doubt});
    }

    bool mayOvertakeTogether(const std::vector<std::pair<std::int64_t, int>> &ranked) const
    {
        const auto reachOf = [&](int asked) {
            const auto found = m_reaches.find(asked);
            return found == m_reaches.end() ? Reach() : found->second;
        };
        for (std::size_t i = 0; i + 1 < ranked.size(); ++i) {
            const auto &[upper, upperPlace] = ranked[i];
            const auto &[lower, lowerPlace] = ranked[i + 1];
            const std::int64_t least = upper + scaleOf(upperPlace)(reachOf(upperPlace).low);
            const std::int64_t most = lower + scaleOf(lowerPlace)(reachOf(lowerPlace).high);
            if (upper > lower && least < most)
                return true;
        }
        return false;
    }

    const Tally &m_tally;
    const FigureColumns &m_columns;
    const std::vector<Doubt> &m_doubts;
    AskedPlaces m_places;
    std::vector<Moves> m_moves;
    std::map<int, Reach> m_reaches;
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Sensitivity)

public:
    static QString ranking(const Sensitivity &sensitivity)
    {
        if (!sensitivity.rankChanges.empty()) {
            const Sensitivity::RankChange &first = sensitivity.rankChanges.front();
            return tr("%1 could overtake %2.").arg(first.overtaking, first.overtaken);
        }
        return sensitivity.ranksChangeTogether ? tr("Several of them together could change the ranking.")
                                               : tr("The ranking would not change.");
    }

    static QString text(const Tally &tally)
    {
        const Sensitivity &found = *tally.sensitivity;
        const auto amount = [&](std::int64_t value) {
            return tallyAmount(value, tally.query, Bound::Exact, AmountStyle::Words);
        };
        const bool hasRanks = std::any_of(tally.cells.begin(), tally.cells.end(), [&](const TallyCell &cell) {
            return cell.place != tally.cells.front().place;
        });
        const QString doubts = found.doubts == 1 ? tr("1 open doubt") : tr("%1 open doubts").arg(found.doubts);
        //: The lowest and the highest total, and how many doubts move it: Between 10,500 and 12,600 by the 4 open doubts.
        const QString line = found.low == found.high
                                 ? tr("The total stays the same whatever comes of %1.").arg(doubts)
                                 : tr("Between %1 and %2 by %3.").arg(amount(found.low), amount(found.high), doubts);
        return hasRanks ? line + QLatin1Char(' ') + ranking(found) : line;
    }
};

} // namespace

void addSensitivity(Tally &tally, const FigureColumns &columns, const std::vector<Doubt> &doubts)
{
    tally.sensitivity = SensitivityMaker(tally, columns, doubts).run();
}

QString sensitivityText(const Tally &tally)
{
    const bool hasWords = tally.sensitivity && tally.total && tally.sensitivity->doubts > 0;
    return hasWords ? Words::text(tally) : QString();
}

} // namespace pledgeboard
