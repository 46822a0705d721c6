// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pledgeboard {

/// First and last calendar year over which something is to be delivered or was measured; both count.
struct Period {
    int first = 0;
    int last = 0;

    bool operator==(const Period &) const = default;
};

} // namespace pledgeboard
