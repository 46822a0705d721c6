// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/review_step.h"

namespace pledgeboard {

/// All of the figures tell of one announcement. Two at least.
ReviewStep joinStep(const Snapshot &snapshot, const std::vector<FigureRow> &rows, const Signature &signature);

/// No two of the figures tell of one announcement. Two at least.
ReviewStep notSameStep(const Snapshot &snapshot, const std::vector<FigureRow> &rows, const Signature &signature);

/// The first figure is a part of the second, and of no other.
ReviewStep partStep(const Snapshot &snapshot, FigureRow part, FigureRow whole, const Signature &signature);

/// The first figure is not a part of the second.
ReviewStep notPartStep(const Snapshot &snapshot, FigureRow part, FigureRow whole, const Signature &signature);

/// The second figure tells what was delivered of the first, a promise.
ReviewStep deliveredStep(const Snapshot &snapshot, FigureRow promise, FigureRow delivery, const Signature &signature);

} // namespace pledgeboard
