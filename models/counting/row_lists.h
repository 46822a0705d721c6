// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/buckets.h"

namespace pledgeboard {

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

} // namespace pledgeboard
