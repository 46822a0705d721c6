// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/extraction/explanation.h"

namespace pledgeboard {

/// The derivation of every figure of an article, and the numbers that are none, as text for a terminal. Ends with a line end.
QString explanationText(const QString &path, const Article &article, const Explanation &explanation);

} // namespace pledgeboard
