// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"
#include "models/items/bounded_sum.h"

#include <QVariant>

namespace pledgeboard {

/// What the models of this folder write in common.
namespace cell {

/// Stands where there is no figure, in narrow columns.
QString gap();
/// The same for people who hear the table, and in wide columns: "no figure found".
QString noFigure();
QString unknown();

/// Left and middle for words, right and middle for numbers, so that digits stand below each other.
QVariant alignment(bool number);

QVariant sortKey(const std::optional<BoundedSum> &sum);
QVariant sortKey(const std::optional<int> &number);

/// For roles: QList<quint32>.
QVariant rows(const std::vector<FigureRow> &figures);

} // namespace cell

} // namespace pledgeboard
