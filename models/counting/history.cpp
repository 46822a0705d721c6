// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/history.h"

#include <algorithm>

namespace pledgeboard {

std::vector<AmountTold> historyOf(const FigureColumns &columns, std::vector<FigureRow> rows)
{
    std::sort(rows.begin(), rows.end(),
              [&columns](FigureRow a, FigureRow b) { return columns.telling[a] < columns.telling[b]; });
    // All that tell one amount name the same row of the next one, and those of the newest name none.
    std::vector<AmountTold> history;
    for (const FigureRow row : rows) {
        const FigureRow next = columns.revisedBy[row];
        const auto known = std::find_if(history.begin(), history.end(), [&](const AmountTold &amount) {
            return columns.revisedBy[amount.rows.front()] == next;
        });
        AmountTold &amount = known == history.end() ? history.emplace_back() : *known;
        amount.rows.push_back(row);
    }
    for (AmountTold &amount : history) {
        const auto leads = [&](FigureRow row) {
            return columns.toldBy[row] == kNoRow || std::any_of(rows.begin(), rows.end(), [&](FigureRow older) {
                       return columns.revisedBy[older] == row;
                   });
        };
        const auto leader = std::find_if(amount.rows.begin(), amount.rows.end(), leads);
        amount.row = leader == amount.rows.end() ? amount.rows.front() : *leader;
    }
    // From the newest back: each names the next.
    std::vector<AmountTold> ordered;
    FigureRow next = kNoRow;
    for (std::size_t left = history.size(); left > 0; --left) {
        const auto last = std::find_if(history.begin(), history.end(), [&](const AmountTold &amount) {
            return columns.revisedBy[amount.rows.front()] == next;
        });
        if (last == history.end())
            break;
        next = last->row;
        ordered.push_back(*last);
    }
    std::reverse(ordered.begin(), ordered.end());
    return ordered;
}

} // namespace pledgeboard
