// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pledgeboard {

/// A run of an article's text, in UTF-16 units, end exclusive.
struct TextSpan {
    int start = 0;
    int end = 0;

    constexpr int length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(int position) const { return position >= start && position < end; }
    constexpr bool overlaps(const TextSpan &other) const { return start < other.end && other.start < end; }

    bool operator==(const TextSpan &) const = default;
};

} // namespace pledgeboard
