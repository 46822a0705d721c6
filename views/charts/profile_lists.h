// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/canvas.h"

#include <QCoreApplication>

namespace pledgeboard {

/// What stands behind a place's totals, as lists: the largest announcements, money by kind, and what else articles tell.
class ProfileLists
{
    Q_DECLARE_TR_FUNCTIONS(ProfileLists)

public:
    ProfileLists(Canvas &canvas, const PlaceProfile &profile);

    /// As many rows of each list as the area holds; each says how many it leaves out.
    void paint(const QRectF &area);
    /// Every row, on the page's table.
    void fillTable();

private:
    struct Row {
        QString name;
        QString detail; ///< quiet, behind the name: a year, a publisher
        QString jobs; ///< the first list alone
        QString amount;
        ChartMark mark; ///< without a shape
    };

    struct List {
        QString title;
        bool hasJobs = false;
        std::vector<Row> rows;
    };

    List promises() const;
    List money() const;
    List facts() const;
    double paintList(const List &list, std::size_t shown, const QRectF &area);
    void paintRow(const List &list, const Row &row, const QRectF &box, double jobsRight);

    Canvas &m_canvas;
    const PlaceProfile &m_profile;
    std::vector<List> m_lists;
};

} // namespace pledgeboard
