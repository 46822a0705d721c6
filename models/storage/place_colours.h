// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"
#include "models/storage/connection.h"

#include <QStringList>

#include <vector>

namespace pledgeboard {

/// The places that have a colour in charts, by usual name; the position in the list is the colour's and never changes.
Result<QStringList> storedPlaceColours(Connection &connection);

/// The list with the cities and city regions at its end of which the figures promise anything anew, in their order.
QStringList withNewPlaces(const QStringList &coloured, const std::vector<const Figure *> &figures);

/// Stores the positions of these places that have none yet, in the caller's transaction. The list begins with those that are stored.
Result<void> keepPlaceColours(Connection &connection, const QStringList &places);

} // namespace pledgeboard
