// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace pledgeboard {

/// The colours of one theme, by what they are for. Everything that is painted or styled takes its colour from here.
struct Tokens {
    bool dark = false;
    QColor window; ///< behind the chart's page
    QColor panel; ///< menu bar, tool row, side panels, status bar
    QColor line; ///< one-pixel lines, borders of controls
    QColor text;
    QColor quiet; ///< captions, headings of columns, what explains
    QColor accent; ///< focus, selection, links
    QColor primary; ///< the one button that matters most
    QColor primaryHover;
    QColor onPrimary;
    QColor hover; ///< a control under the pointer
    QColor chip;
    QColor chosen; ///< the chosen part of a segmented control
    QColor selectedRow;
    QColor jobs; ///< behind a job figure in an article
    QColor jobsLine;
    QColor money; ///< behind a sum of money in an article
    QColor moneyLine;
    QColor warning; ///< what failed
};

Tokens lightTokens();
Tokens darkTokens();

} // namespace pledgeboard
