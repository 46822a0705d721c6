// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/review_step.h"

namespace pledgeboard {

/// The figure is what to says: kind, amount, place, organisation, programme, year, period or evidence.
ReviewStep editStep(const Snapshot &snapshot, FigureRow row, const Figure &to, const Signature &signature);

/// The words of the article are the figure's evidence.
ReviewStep evidenceStep(const Snapshot &snapshot, FigureRow row, const MarkedEvidence &marked,
                        const Signature &signature);

/// A figure of the article that was not read. It gets an id where it has none.
ReviewStep addStep(const Snapshot &snapshot, const QString &articleId, const Figure &figure,
                   const Signature &signature);

} // namespace pledgeboard
