// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/buckets.h"

#include <algorithm>
#include <thread>

namespace pledgeboard {

namespace {

/// Wholes can lie inside wholes; more steps than this are taken for damage.
constexpr int kMostNesting = 32;

/// A choice that compilers do not turn into a branch.
constexpr std::uint32_t chosen(bool condition, std::uint32_t yes, std::uint32_t no)
{
    return no ^ ((yes ^ no) & (0U - static_cast<std::uint32_t>(condition)));
}

constexpr int kWiderPlaces = -2; ///< the asked place that stands for those shown apart

} // namespace

std::int64_t narrowed(WideSum sum)
{
    return static_cast<std::int64_t>(std::clamp<WideSum>(sum, INT64_MIN + 1, INT64_MAX));
}

Buckets::Buckets(const Query &query, const FigureColumns &columns, const AskedPlaces &places)
    : m_columns(columns), m_places(places), m_classes(query, columns, places),
      m_sums(of(kFirstPlaceSet, m_classes.yearCount()) + 1)
{
    takeKinds();
    sortByThemselves();
    settleRepeatsAndParts();
    settleWider();
}

void Buckets::put(std::size_t position, std::uint32_t bucket)
{
    m_bucketOf[position] = bucket;
    m_sums[bucket].add(look().value(m_rows[position]), look().bound(m_rows[position]));
}

/// The one pass over all rows. What this and the next decide for a row they decide without branches: with a million rows in no
/// order, each branch would be guessed wrong in many of them.
void Buckets::takeKinds()
{
    const RowLook look = m_classes.look();
    const auto count = static_cast<FigureRow>(m_columns.size());
    // By blocks, so that no more memory is touched than is needed in the end.
    constexpr FigureRow blockSize = 4096;
    std::array<FigureRow, blockSize> rows;
    std::array<FigureRow, blockSize> others;
    m_rows.reserve(count);
    m_otherKinds.reserve(count);
    for (FigureRow first = 0; first < count; first += blockSize) {
        std::size_t rowCount = 0;
        std::size_t otherCount = 0;
        for (FigureRow row = first; row < std::min(count, first + blockSize); ++row) {
            const RowClass kind = look.classOfKind(row);
            rows[rowCount] = row;
            others[otherCount] = row;
            rowCount += kind == kRowCounts ? 1 : 0;
            otherCount += kind == classOf(LeftOutReason::OtherKind) ? 1 : 0;
        }
        m_rows.insert(m_rows.end(), rows.data(), rows.data() + rowCount);
        m_otherKinds.insert(m_otherKinds.end(), others.data(), others.data() + otherCount);
    }
    BucketSum sum;
    for (const FigureRow row : m_otherKinds)
        sum.add(look.value(row), look.bound(row));
    m_sums[ofReason(LeftOutReason::OtherKind)] = sum;
}

void Buckets::sortByThemselves()
{
    const std::size_t count = m_rows.size();
    m_bucketOf.resize(count);
    // On two cores where there is enough to do: starting a thread takes as long as some ten thousand rows.
    constexpr std::size_t worthAThread = 100'000;
    const std::size_t middle = count < worthAThread ? count : count / 2;
    std::vector<std::uint32_t> later;
    std::vector<std::uint32_t> laterOfSecond;
    std::vector<BucketSum> sumsOfSecond(m_sums.size());
    std::thread second;
    if (middle < count)
        second = std::thread([&] { laterOfSecond = sortRange(middle, count, sumsOfSecond); });
    later = sortRange(0, middle, m_sums);
    if (second.joinable())
        second.join();
    for (std::size_t bucket = 0; bucket < m_sums.size(); ++bucket)
        m_sums[bucket].add(sumsOfSecond[bucket]);
    m_sums.back() = BucketSum();
    for (const std::vector<std::uint32_t> *positions : {&later, &laterOfSecond}) {
        for (const std::uint32_t position : *positions)
            (look().placeSet(m_rows[position]) == kWider ? m_laterWider : m_later).push_back(position);
    }
}

/// Puts the rows at these positions into their buckets and adds them to the sums; the positions that have to wait until all
/// others are known are returned, in order, and stand in the last bucket.
std::vector<std::uint32_t> Buckets::sortRange(std::size_t first, std::size_t end, std::vector<BucketSum> &sums)
{
    const RowLook look = m_classes.look();
    const auto notYet = static_cast<std::uint32_t>(sums.size() - 1);
    const auto setCount = static_cast<std::uint32_t>(m_places.setCount());
    const std::uint32_t firstCell = of(kFirstPlaceSet, 0) - kFirstPlaceSet;
    const RowClass wider = classOf(LeftOutReason::WiderPlace);
    const bool spreads = m_classes.spreads();
    std::vector<std::uint32_t> later(end - first + 1);
    std::size_t laterCount = 0;
    for (std::size_t i = first; i < end; ++i) {
        const FigureRow row = m_rows[i];
        const RowClass rowClass = look.classOfRow(row);
        const std::uint32_t cell =
            firstCell + static_cast<std::uint32_t>(look.yearIndex(row)) * setCount + look.placeSet(row);
        const bool alone = (m_columns.toldBy[row] & m_columns.inside[row]) == kNoRow;
        const bool isSpread = spreads && look.isSpread(row);
        const bool isLater = (rowClass == wider) | ((rowClass > wider) & (!alone | isSpread));
        const std::uint32_t bucket = chosen(isLater, notYet, chosen(rowClass == kRowCounts, cell, rowClass));
        m_bucketOf[i] = bucket;
        sums[bucket].add(look.value(row), look.bound(row));
        later[laterCount] = static_cast<std::uint32_t>(i);
        laterCount += isLater ? 1 : 0;
    }
    later.resize(laterCount);
    return later;
}

bool Buckets::isIn(FigureRow row, int asked) const
{
    const PlaceSet set = look().placeSet(row);
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
    const RowClass rowClass = look().classOfRow(row);
    if (asked == kWiderPlaces)
        return rowClass == classOf(LeftOutReason::WiderPlace) ? kRowCounts : rowClass;
    return isIn(row, asked) ? rowClass : std::min(rowClass, classOf(LeftOutReason::OtherPlace));
}

/// Whether the row stands for its announcement there, whether or not its bound is read.
bool Buckets::countsAlone(FigureRow row, int asked) const
{
    return classIn(row, asked) >= classOf(LeftOutReason::BoundNotRead);
}

/// The usual case, quickly: the leader, or the whole, is looked for in just the places in which the row is.
std::optional<RowClass> Buckets::settledAtOnce(FigureRow row) const
{
    const auto inSamePlaces = [&](FigureRow other) { return look().placeSet(other) == look().placeSet(row); };
    const FigureRow leader = leaderOf(row);
    if (leader != row) {
        const bool counts = inSamePlaces(leader) && look().classOfRow(leader) >= classOf(LeftOutReason::BoundNotRead);
        return counts ? std::optional(classOf(reasonOfRepeat(row))) : std::nullopt;
    }
    if (m_columns.inside[row] == kNoRow)
        return std::nullopt;
    const FigureRow whole = leaderOf(m_columns.inside[row]);
    const bool counts = inSamePlaces(whole) && look().classOfRow(whole) == kRowCounts;
    return counts ? std::optional(classOf(LeftOutReason::InsideProgramme)) : std::nullopt;
}

void Buckets::proposeInstead(FigureRow row)
{
    const FigureRow leader = m_columns.toldBy[row];
    const auto propose = [&](int asked) {
        // An older amount never stands in for the newest.
        if (leader == kNoRow || m_columns.revisedBy[row] != kNoRow || countsAlone(leader, asked)
            || !countsAlone(row, asked))
            return;
        const quint64 key = quint64(leader) << 32 | static_cast<quint32>(asked);
        const auto known = m_instead.constFind(key);
        if (known == m_instead.constEnd() || m_columns.telling[row] < m_columns.telling[*known])
            m_instead.insert(key, row);
    };
    if (look().placeSet(row) == kWider) {
        propose(kWiderPlaces);
        return;
    }
    propose(kTotal);
    for (const int asked : m_places.members(look().placeSet(row)))
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

/// What a row that is told again or inside a whole is where this place is asked for.
RowClass Buckets::settledIn(FigureRow row, int asked) const
{
    const FigureRow leader = leaderOf(row);
    const bool stands = leader == row || (!countsAlone(leader, asked) && insteadOf(leader, asked) == row);
    if (!stands)
        return classOf(reasonOfRepeat(row));
    return isInsideCounted(row, asked) ? classOf(LeftOutReason::InsideProgramme) : look().classOfRow(row);
}

void Buckets::addOdd(FigureRow row, int asked)
{
    if (look().isSpread(row))
        addShares(row, asked);
    else
        m_oddRows.push_back(OddRow{row, asked, look().yearIndex(row), look().value(row)});
}

void Buckets::addShares(FigureRow row, int asked)
{
    WideSum outside = 0;
    bool isPartlyOutside = false;
    for (const RowClasses::YearShare &share : m_classes.sharesOf(row)) {
        if (share.isAsked)
            m_oddRows.push_back(OddRow{row, asked, share.year, share.value});
        isPartlyOutside |= !share.isAsked;
        outside += share.isAsked ? 0 : share.value;
    }
    if (asked != kTotal || !isPartlyOutside)
        return;
    m_partlyOutside.push_back(row);
    m_outsideShares += outside;
}

void Buckets::settleRepeatsAndParts()
{
    std::vector<std::uint32_t> unsettled;
    for (const std::uint32_t position : m_later) {
        if (const std::optional<RowClass> rowClass = settledAtOnce(m_rows[position]))
            put(position, *rowClass);
        else
            unsettled.push_back(position);
    }
    for (const std::uint32_t position : unsettled)
        proposeInstead(m_rows[position]);
    for (const std::uint32_t position : unsettled) {
        const FigureRow row = m_rows[position];
        const RowClass inTotal = settledIn(row, kTotal);
        const std::vector<int> &members = m_places.members(look().placeSet(row));
        const bool isWholly = inTotal != kRowCounts || !look().isSpread(row);
        if (isWholly && std::all_of(members.begin(), members.end(), [&](int asked) {
                return settledIn(row, asked) == inTotal;
            })) {
            put(position, inTotal == kRowCounts ? of(look().placeSet(row), look().yearIndex(row)) : inTotal);
            continue;
        }
        for (const int asked : members) {
            if (settledIn(row, asked) == kRowCounts)
                addOdd(row, asked);
        }
        if (inTotal == kRowCounts)
            addOdd(row, kTotal);
        put(position, inTotal == kRowCounts ? kOdd : inTotal);
    }
}

void Buckets::settleWider()
{
    for (const std::uint32_t position : m_laterWider)
        proposeInstead(m_rows[position]);
    for (const std::uint32_t position : m_laterWider) {
        const FigureRow row = m_rows[position];
        const FigureRow leader = leaderOf(row);
        const bool countsElsewhere = countsAlone(leader, kTotal) || insteadOf(leader, kTotal) != kNoRow;
        const bool stands =
            leader == row || (!countsAlone(leader, kWiderPlaces) && insteadOf(leader, kWiderPlaces) == row);
        LeftOutReason reason = LeftOutReason::WiderPlace;
        if (countsElsewhere || !stands)
            reason = reasonOfRepeat(row);
        else if (isInsideCounted(row, kWiderPlaces))
            reason = LeftOutReason::InsideProgramme;
        else if (!look().readsBound(row))
            reason = LeftOutReason::BoundNotRead;
        else
            m_wider.push_back(row);
        put(position, ofReason(reason));
    }
}

} // namespace pledgeboard
