// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/review_step.h"

namespace pledgeboard {

/// The figures are right as they are; those that were rejected count again.
ReviewStep acceptStep(const Snapshot &snapshot, const std::vector<FigureRow> &rows, const Signature &signature);

/// The figures count nowhere.
ReviewStep rejectStep(const Snapshot &snapshot, const std::vector<FigureRow> &rows, const Signature &signature);

} // namespace pledgeboard
