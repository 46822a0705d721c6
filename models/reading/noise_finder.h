// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

namespace pledgeboard {

/// The lines of the text that are not the article: those that the table of noise rules names, and by their shape navigation bars
/// ("Home | News"), bylines and date lines at the head, "2 days ago", lists under "More business:" and notes on the author.
/// Running text of the body is never noise: a line that goes on from the line before it, or a long one, is the article.
/// In order, not overlapping; lines with the same reason are one run.
std::vector<Noise> findNoise(const QString &text);

} // namespace pledgeboard
