// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"

#include <QStringList>

namespace pledgeboard {

/// The places one level below the place that the answer's figures of it tell of, in the gazetteer's order; a level with one place alone is
/// passed over. Empty where no figure is about anything narrower.
QStringList placesBelow(const QString &place, const Comparison &comparison, const FigureColumns &columns);

} // namespace pledgeboard
