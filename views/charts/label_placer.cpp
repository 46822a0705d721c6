// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/label_placer.h"

#include <algorithm>
#include <numeric>

namespace pledgeboard {

namespace {

constexpr int kRestarts = 24;

/// Clear space that two labels keep from each other.
constexpr double kGap = 3;

/// The boxes where the label may stand, the most wanted first.
std::vector<QRectF> candidates(const LabelWish &wish)
{
    const double width = wish.size.width();
    const double height = wish.size.height();
    const double x = wish.mark.x();
    const double y = wish.mark.y();
    const double right = x + wish.reach + wish.armRight;
    const double left = x - wish.reach - width;
    const double above = y - wish.reach - height - wish.armUp;
    const double below = y + wish.reach;
    const double corner = wish.reach * 0.4;
    std::vector<QRectF> boxes;
    const auto add = [&boxes, &wish](double atX, double atY) { boxes.emplace_back(QPointF(atX, atY), wish.size); };
    add(right, y - height / 2);
    add(left, y - height / 2);
    add(right - wish.reach + corner, above + wish.reach - corner);
    add(right - wish.reach + corner, below - corner);
    add(left + wish.reach - corner, above + wish.reach - corner);
    add(left + wish.reach - corner, below - corner);
    add(x - width / 2, above);
    add(x - width / 2, below);
    for (const double nudge : {0.25, 0.5, 0.75, 1.0}) {
        for (const double side : {-1.0, 1.0}) {
            add(right, y - height / 2 + side * nudge * height);
            add(left, y - height / 2 + side * nudge * height);
            add(x - width / 2 + side * nudge * width / 2, above);
            add(x - width / 2 + side * nudge * width / 2, below);
        }
    }
    return boxes;
}

bool isClear(const QRectF &box, const std::vector<QRectF> &taken)
{
    const QRectF wide = box.adjusted(-kGap, -1, kGap, 1);
    return std::none_of(taken.begin(), taken.end(), [&wide](const QRectF &other) { return wide.intersects(other); });
}

std::vector<QRectF> allowed(const LabelWish &wish, const std::vector<QRectF> &obstacles, const QRectF &page)
{
    std::vector<QRectF> boxes = candidates(wish);
    std::erase_if(boxes, [&](const QRectF &box) { return !page.contains(box) || !isClear(box, obstacles); });
    return boxes;
}

struct Attempt {
    std::vector<std::optional<QRectF>> boxes;
    std::optional<std::size_t> failed; ///< the first label without a place
    std::size_t placed = 0;
};

Attempt attempt(const std::vector<std::vector<QRectF>> &choices, const std::vector<std::size_t> &order)
{
    Attempt result;
    result.boxes.resize(choices.size());
    std::vector<QRectF> taken;
    for (const std::size_t label : order) {
        const auto &boxes = choices[label];
        const auto found =
            std::find_if(boxes.begin(), boxes.end(), [&](const QRectF &box) { return isClear(box, taken); });
        if (found == boxes.end()) {
            if (!result.failed && !boxes.empty())
                result.failed = label;
            continue;
        }
        taken.push_back(*found);
        result.boxes[label] = *found;
        ++result.placed;
    }
    return result;
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish> &wishes,
                                               const std::vector<QRectF> &obstacles, const QRectF &page)
{
    std::vector<std::vector<QRectF>> choices;
    choices.reserve(wishes.size());
    for (const LabelWish &wish : wishes)
        choices.push_back(allowed(wish, obstacles, page));
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return choices[a].size() < choices[b].size(); });
    Attempt best = attempt(choices, order);
    Attempt last = best;
    for (int restart = 0; restart < kRestarts && last.failed; ++restart) {
        const auto at = std::find(order.begin(), order.end(), *last.failed);
        std::rotate(order.begin(), at, at + 1);
        last = attempt(choices, order);
        if (last.placed > best.placed)
            best = last;
    }
    return best.boxes;
}

} // namespace pledgeboard
