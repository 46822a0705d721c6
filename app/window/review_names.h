// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/snapshot.h"
#include "views/dialogs/choose_figure_dialog.h"
#include "views/dialogs/figure_names.h"

#include <functional>

namespace pledgeboard {

/// Every place of the gazetteer, and the organisations and programmes of the workspace, by name.
FigureNames figureNames(const Snapshot &snapshot);

/// The figures that fit, without the one that is asked about: those that share most with it first.
std::vector<FigureRow> candidatesFor(const Snapshot &snapshot, FigureRow about,
                                     const std::function<bool(FigureRow)> &fits);

/// What may tell what was delivered of a promise: offered are jobs created that fit by who, where and when; the others are every
/// other jobs figure that tells of people at work (of money every other sum), the nearest first.
ChooseFigureDialog::Candidates deliveryCandidates(const Snapshot &snapshot, FigureRow promise);

} // namespace pledgeboard
