// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QString>
#include <QStringList>

namespace pledgeboard {

struct Snapshot;

inline constexpr int kPlaceColourCount = 12;

/// The colour of the place of that index: the six of the Government Analysis Function in its order, then six that differ from
/// them in lightness. Light enough on no page: they are for the white one, whatever the window's theme. Starts anew after twelve.
QColor placeColour(int index);

/// Jobs and investment where they are the two series of one chart.
QColor jobsColour();
QColor investmentColour();

/// The colours of the workspace's places: see Snapshot::colouredPlaces.
QHash<QString, QColor> placeColours(const Snapshot &snapshot);

} // namespace pledgeboard
