// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace pledgeboard {

/// Cities of made-up announcements; an article may tell of the city or of its region.
struct City {
    const char *name;
    const char *region;
};

inline constexpr std::array<City, 8> kCities{{{"Liverpool", "Liverpool City Region"},
                                              {"Manchester", "Greater Manchester"},
                                              {"Leeds", "West Yorkshire"},
                                              {"Sheffield", "South Yorkshire"},
                                              {"Cardiff", "Cardiff Capital Region"},
                                              {"Glasgow", "Glasgow City Region"},
                                              {"Bristol", "West of England"},
                                              {"Middlesbrough", "Tees Valley"}}};

} // namespace pledgeboard
