// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/doubts.h"
#include "models/domain/tally.h"

namespace pledgeboard {

/// Fills in Tally::sensitivity: how far each of the doubts alone, and all of them, would move what the tally shows. The other way of a
/// doubt is: a figure that may be misread or of another kind does not count, or counts; one without place or year is about the
/// first asked one; a join is undone, or made; a number that does not hold is what the others say. Of several doubts about one figure the
/// strongest stands for all. Each is looked at with just the announcements, wholes and parts that it touches, all in one tally of
/// those: time grows with the doubts, 10,000 of them take some 10 ms. Order a queue by the size of Sensitivity::moves.
void addSensitivity(Tally &tally, const FigureColumns &columns, const std::vector<Doubt> &doubts);

/// One line for people: "Between 10,500 and 12,600 by 4 open doubts; the ranking would not change." Empty without sensitivity, total
/// or open doubts.
QString sensitivityText(const Tally &tally);

} // namespace pledgeboard
