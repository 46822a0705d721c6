// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_words.h"

namespace pledgeboard {

/// What the page of a promise's amounts says around its line.
PageWords revisionWords(const ChartInput &input);

/// An amount as the page writes it: "up to £800m", "~1,000", or that it has no rate.
QString revisionAmount(const ChartRevisions &revisions, const ChartRevision &told);

} // namespace pledgeboard
