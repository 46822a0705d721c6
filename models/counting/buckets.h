// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/row_classes.h"
#include "models/domain/tally.h"

#include <QHash>

#include <vector>

namespace pledgeboard {

/// A sum of amounts that cannot overflow.
__extension__ using WideSum = __int128;

/// The nearest 64-bit number; sums beyond it stop there.
std::int64_t narrowed(WideSum sum);

/// What is kept of each bucket while rows are put into it. The sum has two halves that need no carry between them, so that the
/// next row of the same bucket does not wait for it.
class BucketSum
{
public:
    void add(std::int64_t amount, Bound amountBound)
    {
        m_low += amount & 0xffff'ffff;
        m_high += amount >> 32;
        m_rows += 1;
        m_bound.add(amountBound);
    }

    void add(const BucketSum &other)
    {
        m_low += other.m_low;
        m_high += other.m_high;
        m_rows += other.m_rows;
        m_bound.add(other.m_bound);
    }

    WideSum value() const { return static_cast<WideSum>(m_high) * (std::int64_t{1} << 32) + m_low; }
    std::uint32_t rows() const { return m_rows; }
    const BoundOfSum &bound() const { return m_bound; }

private:
    std::int64_t m_low = 0;
    std::int64_t m_high = 0;
    std::uint32_t m_rows = 0;
    BoundOfSum m_bound;
};

/// A row that counts for one asked place or for the total, but not for all of the places that hold it, or with a share of its value.
struct OddRow {
    FigureRow row = 0;
    int asked = 0; ///< position in AskedPlaces::places(), or kTotal
    std::size_t year = 0; ///< as RowLook::yearIndex()
    std::int64_t value = 0;
};

inline constexpr int kTotal = -1;

/// Puts each row into one bucket: one for each reason, and for rows that count one for each set of asked places and
/// year. The buckets of rows that count follow those of the reasons, and those of a year follow each other. Rows that
/// are told again or are part of a whole are looked at once all others are known.
class Buckets
{
public:
    Buckets(const Query &query, const FigureColumns &columns, const AskedPlaces &places);

    static constexpr std::uint32_t ofReason(LeftOutReason reason) { return classOf(reason); }
    static constexpr std::uint32_t kOdd = kRowCounts; ///< see oddRows(); counts in the total
    std::uint32_t of(PlaceSet set, std::size_t year) const
    {
        return kRowCounts + 1 + static_cast<std::uint32_t>(year * m_places.setCount()) + (set - kFirstPlaceSet);
    }

    std::size_t count() const { return m_sums.size(); } ///< the last is always empty
    const RowClasses &classes() const { return m_classes; }
    const RowLook &look() const { return m_classes.look(); }
    /// Rows of the family whose kind is not asked for, in order; once.
    std::vector<FigureRow> takeOtherKinds() { return std::move(m_otherKinds); }
    /// Rows of the kinds asked for, in order, and the bucket of each.
    const std::vector<FigureRow> &rows() const { return m_rows; }
    const std::vector<std::uint32_t> &bucketOf() const { return m_bucketOf; }
    const std::vector<BucketSum> &sums() const { return m_sums; }
    const std::vector<OddRow> &oddRows() const { return m_oddRows; }
    const std::vector<FigureRow> &widerRows() const { return m_wider; } ///< shown apart, each announcement once
    /// Rows of which shares lie in years that are not asked for, and what those come to in all.
    const std::vector<FigureRow> &partlyOutside() const { return m_partlyOutside; }
    WideSum outsideShares() const { return m_outsideShares; }

private:
    void takeKinds();
    void sortByThemselves();
    std::vector<std::uint32_t> sortRange(std::size_t first, std::size_t end, std::vector<BucketSum> &sums);
    void settleRepeatsAndParts();
    void settleWider();
    void put(std::size_t position, std::uint32_t bucket);
    FigureRow leaderOf(FigureRow row) const { return m_columns.toldBy[row] == kNoRow ? row : m_columns.toldBy[row]; }
    LeftOutReason reasonOfRepeat(FigureRow row) const
    {
        return m_columns.revisedBy[row] == kNoRow ? LeftOutReason::ToldAgain : LeftOutReason::Revised;
    }
    bool isIn(FigureRow row, int asked) const;
    bool countsAlone(FigureRow row, int asked) const;
    RowClass classIn(FigureRow row, int asked) const;
    bool isInsideCounted(FigureRow row, int asked) const;
    std::optional<RowClass> settledAtOnce(FigureRow row) const;
    RowClass settledIn(FigureRow row, int asked) const;
    void addOdd(FigureRow row, int asked);
    void addShares(FigureRow row, int asked);
    void proposeInstead(FigureRow row);
    FigureRow insteadOf(FigureRow leader, int asked) const;

    const FigureColumns &m_columns;
    const AskedPlaces &m_places;
    RowClasses m_classes;
    std::vector<FigureRow> m_otherKinds;
    std::vector<FigureRow> m_rows;
    std::vector<std::uint32_t> m_bucketOf;
    std::vector<BucketSum> m_sums;
    std::vector<std::uint32_t> m_later; ///< positions in rows of those that are told again or inside a whole
    std::vector<std::uint32_t> m_laterWider; ///< the same of those about wider places, with those told once
    std::vector<FigureRow> m_wider;
    std::vector<OddRow> m_oddRows;
    std::vector<FigureRow> m_partlyOutside;
    WideSum m_outsideShares = 0;
    QHash<quint64, FigureRow>
        m_instead; ///< by leader and asked place: the repeat that counts where its leader does not
};

} // namespace pledgeboard
