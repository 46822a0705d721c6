// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/line_ends.h"

#include <algorithm>

namespace pledgeboard {

namespace {

/// Labels that touch: they stand around the mean of what they want.
struct Block {
    double sum = 0; ///< of where the block would begin for each of its labels
    int count = 0;

    double begin(double height, double top, double bottom) const
    {
        return std::max(top, std::min(sum / count, bottom - count * height));
    }
};

} // namespace

std::vector<double> spreadTops(const std::vector<double> &wishes, double height, double top, double bottom)
{
    std::vector<Block> blocks;
    for (const double wish : wishes) {
        blocks.push_back({wish, 1});
        while (blocks.size() > 1) {
            Block &last = blocks.back();
            Block &before = blocks[blocks.size() - 2];
            const double end = before.begin(height, top, bottom) + before.count * height;
            if (end <= last.begin(height, top, bottom))
                break;
            before.sum += last.sum - last.count * before.count * height;
            before.count += last.count;
            blocks.pop_back();
        }
    }
    std::vector<double> tops;
    for (const Block &block : blocks) {
        for (int i = 0; i < block.count; ++i)
            tops.push_back(block.begin(height, top, bottom) + i * height);
    }
    return tops;
}

} // namespace pledgeboard
