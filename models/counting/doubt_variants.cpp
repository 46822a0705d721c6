// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/doubt_variants.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace pledgeboard {

namespace {

/// More rows than these hang on no doubt that a human could judge.
constexpr std::size_t kMostRows = 256;
constexpr int kMostNesting = 32;

/// Which rows hang on which: those told again by their leader, and parts by their whole. Only of leaders that a doubt touches.
class Followers
{
public:
    Followers(const FigureColumns &columns, const std::vector<Doubt> &doubts)
    {
        std::vector<bool> touched(columns.size(), false);
        for (const Doubt &doubt : doubts) {
            for (const FigureRow row : doubt.rows)
                touched[leaderIn(columns, row)] = true;
        }
        for (FigureRow row = 0; row < columns.size(); ++row) {
            if (columns.toldBy[row] != kNoRow && touched[columns.toldBy[row]])
                m_of[columns.toldBy[row]].push_back(row);
            const FigureRow whole = columns.inside[row];
            if (whole != kNoRow && columns.toldBy[row] == kNoRow && touched[leaderIn(columns, whole)])
                m_of[leaderIn(columns, whole)].push_back(row);
        }
    }

    const std::vector<FigureRow> &of(FigureRow leader) const
    {
        static const std::vector<FigureRow> none;
        const auto found = m_of.constFind(leader);
        return found == m_of.cend() ? none : *found;
    }

private:
    QHash<FigureRow, std::vector<FigureRow>> m_of;
};

class VariantMaker
{
public:
    VariantMaker(const FigureColumns &columns, const std::vector<Doubt> &doubts, PlaceIndex anyPlace,
                 std::int16_t anyYear)
        : m_columns(columns), m_doubts(doubts), m_followers(columns, doubts), m_anyPlace(anyPlace), m_anyYear(anyYear)
    {
        m_made.columns.rates = columns.rates;
    }

    DoubtVariants run()
    {
        for (std::size_t i = 0; i < m_doubts.size(); ++i) {
            const std::vector<FigureRow> rows = touchedBy(m_doubts[i]);
            copy(rows, i, -1);
            const FigureRow first = copy(rows, i, 1);
            change(m_doubts[i], rows, first);
        }
        return std::move(m_made);
    }

private:
    std::vector<FigureRow> touchedBy(const Doubt &doubt) const
    {
        std::vector<FigureRow> rows;
        const auto add = [&rows](FigureRow row) {
            if (rows.size() < kMostRows && std::find(rows.begin(), rows.end(), row) == rows.end())
                rows.push_back(row);
        };
        for (const FigureRow row : doubt.rows) {
            add(row);
            add(leaderIn(m_columns, row));
        }
        const std::vector<FigureRow> roots = rows;
        for (const FigureRow root : roots) {
            for (const FigureRow follower : m_followers.of(leaderIn(m_columns, root)))
                add(follower);
            FigureRow whole = m_columns.inside[root];
            for (int depth = 0; whole != kNoRow && depth < kMostNesting; ++depth) {
                add(whole);
                add(leaderIn(m_columns, whole));
                whole = m_columns.inside[leaderIn(m_columns, whole)];
            }
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    static FigureRow mapped(FigureRow row, const std::vector<FigureRow> &rows, FigureRow first)
    {
        const auto at = std::lower_bound(rows.begin(), rows.end(), row);
        return at == rows.end() || *at != row ? kNoRow : first + static_cast<FigureRow>(at - rows.begin());
    }

    FigureRow copy(const std::vector<FigureRow> &rows, std::size_t doubt, std::int8_t sign)
    {
        FigureColumns &to = m_made.columns;
        const auto first = static_cast<FigureRow>(to.size());
        for (const FigureRow row : rows) {
            to.kind.push_back(m_columns.kind[row]);
            to.bound.push_back(m_columns.bound[row]);
            to.year.push_back(m_columns.year[row]);
            to.place.push_back(m_columns.place[row]);
            to.value.push_back(m_columns.value[row]);
            to.low.push_back(m_columns.low[row]);
            to.high.push_back(m_columns.high[row]);
            to.rate.push_back(m_columns.rate[row]);
            to.announcement.push_back(m_columns.announcement[row]);
            to.toldBy.push_back(mapped(m_columns.toldBy[row], rows, first));
            to.revisedBy.push_back(mapped(m_columns.revisedBy[row], rows, first));
            to.telling.push_back(m_columns.telling[row]);
            to.inside.push_back(mapped(m_columns.inside[row], rows, first));
            to.rejected.push_back(m_columns.rejected.empty() ? 0 : m_columns.rejected[row]);
            to.periodFirst.push_back(m_columns.periodFirst[row]);
            to.periodLast.push_back(m_columns.periodLast[row]);
            copyForeign(row);
            m_made.doubt.push_back(static_cast<std::uint32_t>(doubt));
            m_made.sign.push_back(sign);
        }
        return first;
    }

    void copyForeign(FigureRow row)
    {
        if (m_columns.rate[row] < 0)
            return;
        const auto found =
            std::lower_bound(m_columns.foreign.begin(), m_columns.foreign.end(), row,
                             [](const ForeignAmount &one, FigureRow wanted) { return one.row < wanted; });
        if (found == m_columns.foreign.end() || found->row != row)
            return;
        ForeignAmount foreign = *found;
        foreign.row = static_cast<FigureRow>(m_made.columns.value.size() - 1);
        m_made.columns.foreign.push_back(foreign);
    }

    void change(const Doubt &doubt, const std::vector<FigureRow> &rows, FigureRow first)
    {
        FigureColumns &to = m_made.columns;
        const FigureRow row = mapped(doubt.rows.front(), rows, first);
        switch (doubt.kind) {
        case DoubtKind::UnknownPlace:
            to.place[row] = m_anyPlace;
            return;
        case DoubtKind::UnknownYear:
            to.year[row] = m_anyYear;
            return;
        case DoubtKind::KindsFight:
            if (doubt.otherKind)
                to.kind[row] = *doubt.otherKind;
            else
                to.rejected[row] = 1;
            return;
        case DoubtKind::LowConfidence:
            to.rejected[row] = 1;
            return;
        case DoubtKind::Arithmetic:
            correct(row, doubt.ratio);
            return;
        case DoubtKind::DoubtfulJoin:
            if (doubt.joined)
                part(row, mapped(doubt.rows.back(), rows, first));
            else
                join(leaderIn(to, row), leaderIn(to, mapped(doubt.rows.back(), rows, first)), first);
            return;
        case DoubtKind::DoubtfulPart:
            for (FigureRow of = first; of < to.size(); ++of) {
                if (leaderIn(to, of) == leaderIn(to, row))
                    to.inside[of] = kNoRow;
            }
            return;
        }
    }

    void correct(FigureRow row, double ratio)
    {
        FigureColumns &to = m_made.columns;
        for (std::vector<std::int64_t> *numbers : {&to.value, &to.low, &to.high}) {
            std::int64_t &number = (*numbers)[row];
            if (number != kNoValue)
                number = std::llround(static_cast<double>(number) * ratio);
        }
    }

    /// The one that is told again stands for itself.
    void part(FigureRow a, FigureRow b)
    {
        FigureColumns &to = m_made.columns;
        const FigureRow row = to.toldBy[b] == kNoRow ? a : b;
        to.toldBy[row] = kNoRow;
        to.revisedBy[row] = kNoRow;
    }

    void join(FigureRow leader, FigureRow other, FigureRow first)
    {
        FigureColumns &to = m_made.columns;
        if (leader == other)
            return;
        for (FigureRow row = first; row < to.size(); ++row) {
            if (row == other || to.toldBy[row] == other) {
                to.toldBy[row] = leader;
                to.telling[row] += 1;
            }
        }
        // A part that turns out to be told again is no whole of its own leader.
        if (to.inside[leader] != kNoRow && leaderIn(to, to.inside[leader]) == leader)
            to.inside[leader] = kNoRow;
    }

    const FigureColumns &m_columns;
    const std::vector<Doubt> &m_doubts;
    Followers m_followers;
    PlaceIndex m_anyPlace;
    std::int16_t m_anyYear;
    DoubtVariants m_made;
};

} // namespace

DoubtVariants makeVariants(const FigureColumns &columns, const std::vector<Doubt> &doubts, PlaceIndex anyPlace,
                           std::int16_t anyYear)
{
    return VariantMaker(columns, doubts, anyPlace, anyYear).run();
}

} // namespace pledgeboard
