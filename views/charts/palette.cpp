// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/palette.h"

#include "models/storage/snapshot.h"

#include <array>

namespace pledgeboard {

namespace {

// Government Analysis Function, "Data visualisation: colours in charts": its categorical palette in its order, then its
// two further blues and four of ours.
constexpr std::array<QRgb, kPlaceColourCount> kColours{0x12436D, 0x28A197, 0x801650, 0xF46A25, 0x3D3D3D, 0xA285D1,
                                                       0x2073BC, 0x8A6A12, 0xC2497F, 0x4E7D2B, 0x6BACE6, 0xB0442C};

} // namespace

QColor placeColour(int index)
{
    return QColor(kColours.at(static_cast<std::size_t>(index % kPlaceColourCount)));
}

QColor jobsColour()
{
    return QColor(kColours[0]);
}

QColor investmentColour()
{
    return QColor(kColours[3]);
}

QHash<QString, QColor> placeColours(const Snapshot &snapshot)
{
    QHash<QString, QColor> colours;
    for (int i = 0; i < snapshot.colouredPlaces.size(); ++i)
        colours.insert(snapshot.colouredPlaces.at(i), placeColour(i));
    return colours;
}

} // namespace pledgeboard
