// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/buckets.h"

#include <algorithm>

namespace pledgeboard
{

namespace
{

/// Wholes can lie inside wholes; more steps than this are taken for damage.
constexpr int kMostNesting = 32;

constexpr int kWiderPlaces = -2; ///< the asked place that stands for those shown apart

} // namespace

std::int64_t narrowed(WideSum sum)
{
    return static_cast<std::int64_t>(std::clamp<WideSum>(sum, INT64_MIN + 1, INT64_MAX));
}

Buckets::Buckets(const Query &query, const FigureColumns &columns, const AskedPlaces &places)
    : m_columns(columns), m_places(places), m_classes(query, columns, places), m_bucketOf(columns.size()),
      m_sums(of(kFirstPlaceSet, m_classes.yearCount()))
{
    sortByThemselves();
    settleRepeatsAndParts();
    settleWider();
}

std::uint32_t Buckets::bucketAlone(FigureRow row, RowClass rowClass) const
{
    return rowClass == kRowCounts ? of(m_classes.placeSet(row), m_classes.yearIndex(row)) : rowClass;
}

void Buckets::put(FigureRow row, std::uint32_t bucket)
{
    m_bucketOf[row] = bucket;
    BucketSum &sum = m_sums[bucket];
    const std::int64_t value = m_classes.valueOf(row);
    sum.value += value == kNoValue ? 0 : value;
    sum.rows += 1;
    sum.bound.add(m_classes.boundOf(row));
}

void Buckets::sortByThemselves()
{
    const auto count = static_cast<FigureRow>(m_columns.size());
    for (FigureRow row = 0; row < count; ++row) {
        const RowClass rowClass = m_classes.of(row);
        const bool alone = m_columns.toldBy[row] == kNoRow && m_columns.inside[row] == kNoRow;
        if (rowClass == classOf(LeftOutReason::WiderPlace))
            m_wider.push_back(row);
        else if (alone || rowClass < classOf(LeftOutReason::WiderPlace))
            put(row, bucketAlone(row, rowClass));
        else
            m_later.push_back(row);
    }
}

FigureRow Buckets::leaderOf(FigureRow row) const
{
    return m_columns.toldBy[row] == kNoRow ? row : m_columns.toldBy[row];
}

bool Buckets::isIn(FigureRow row, int asked) const
{
    const PlaceSet set = m_classes.placeSet(row);
    if (asked == kWiderPlaces)
        return set == kWider;
    if (set < kFirstPlaceSet)
        return false;
    const std::vector<int> &members = m_places.members(set);
    return asked == kTotal || std::find(members.begin(), members.end(), asked) != members.end();
}

/// What the row is where this place is asked for: kRowCounts, BoundNotRead, or another reason.
RowClass Buckets::classIn(FigureRow row, int asked) const
{
    const RowClass rowClass = m_classes.of(row);
    if (asked == kWiderPlaces)
        return rowClass == classOf(LeftOutReason::WiderPlace) ? kRowCounts : rowClass;
    return isIn(row, asked) ? rowClass : std::min(rowClass, classOf(LeftOutReason::OtherPlace));
}

/// Whether the row stands for its announcement there, whether or not its bound is read.
bool Buckets::countsAlone(FigureRow row, int asked) const
{
    return classIn(row, asked) >= classOf(LeftOutReason::BoundNotRead);
}

void Buckets::proposeInstead(FigureRow row)
{
    const FigureRow leader = m_columns.toldBy[row];
    const auto propose = [&](int asked) {
        if (leader == kNoRow || countsAlone(leader, asked) || !countsAlone(row, asked))
            return;
        const quint64 key = quint64(leader) << 32 | static_cast<quint32>(asked);
        const auto known = m_instead.constFind(key);
        if (known == m_instead.constEnd() || m_columns.telling[row] < m_columns.telling[*known])
            m_instead.insert(key, row);
    };
    if (m_classes.placeSet(row) == kWider) {
        propose(kWiderPlaces);
        return;
    }
    propose(kTotal);
    for (const int asked : m_places.members(m_classes.placeSet(row)))
        propose(asked);
}

FigureRow Buckets::insteadOf(FigureRow leader, int asked) const
{
    return m_instead.value(quint64(leader) << 32 | static_cast<quint32>(asked), kNoRow);
}

bool Buckets::isInsideCounted(FigureRow row, int asked) const
{
    FigureRow whole = m_columns.inside[row];
    for (int depth = 0; whole != kNoRow && depth < kMostNesting; ++depth) {
        const FigureRow leader = leaderOf(whole);
        if (classIn(leader, asked) == kRowCounts)
            return true;
        const FigureRow instead = insteadOf(leader, asked);
        if (instead != kNoRow && classIn(instead, asked) == kRowCounts)
            return true;
        whole = m_columns.inside[leader];
    }
    return false;
}

void Buckets::settleRepeatsAndParts()
{
    for (const FigureRow row : m_later)
        proposeInstead(row);
    const auto settled = [this](FigureRow row, int asked) {
        const FigureRow leader = leaderOf(row);
        const bool stands = leader == row || (!countsAlone(leader, asked) && insteadOf(leader, asked) == row);
        if (!stands)
            return classOf(LeftOutReason::ToldAgain);
        return isInsideCounted(row, asked) ? classOf(LeftOutReason::InsideProgramme) : m_classes.of(row);
    };
    for (const FigureRow row : m_later) {
        const RowClass inTotal = settled(row, kTotal);
        const std::vector<int> &members = m_places.members(m_classes.placeSet(row));
        if (std::all_of(members.begin(), members.end(), [&](int asked) { return settled(row, asked) == inTotal; })) {
            put(row, bucketAlone(row, inTotal));
            continue;
        }
        for (const int asked : members) {
            if (settled(row, asked) == kRowCounts)
                m_oddRows.push_back(OddRow{row, asked});
        }
        if (inTotal == kRowCounts)
            m_oddRows.push_back(OddRow{row, kTotal});
        put(row, inTotal == kRowCounts ? kOdd : inTotal);
    }
}

void Buckets::settleWider()
{
    std::vector<FigureRow> shown;
    for (const FigureRow row : m_wider)
        proposeInstead(row);
    for (const FigureRow row : m_wider) {
        const FigureRow leader = leaderOf(row);
        const bool countsElsewhere = countsAlone(leader, kTotal) || insteadOf(leader, kTotal) != kNoRow;
        const bool stands
            = leader == row || (!countsAlone(leader, kWiderPlaces) && insteadOf(leader, kWiderPlaces) == row);
        LeftOutReason reason = LeftOutReason::WiderPlace;
        if (countsElsewhere || !stands)
            reason = LeftOutReason::ToldAgain;
        else if (isInsideCounted(row, kWiderPlaces))
            reason = LeftOutReason::InsideProgramme;
        else if (!m_classes.readsBound(row))
            reason = LeftOutReason::BoundNotRead;
        else
            shown.push_back(row);
        put(row, ofReason(reason));
    }
    m_wider = std::move(shown);
}

} // namespace pledgeboard
