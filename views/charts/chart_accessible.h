// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pledgeboard {

class ChartView;

/// Makes chart views speak: role Chart with the page's words, and a child for each mark. Does nothing the second time.
void installChartAccessibility();

/// Tells a screen reader that the keyboard is on the mark of that position in ChartPage::marks.
void announceFocus(ChartView *view, int mark);

} // namespace pledgeboard
