// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pledgeboard {

/// What the fields of a figure's dialog offer.
struct FigureNames {
    QStringList places; ///< of the gazetteer, by usual name
    QStringList organisations; ///< of the workspace
    QStringList programmes;
};

} // namespace pledgeboard
