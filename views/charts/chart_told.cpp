// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart.h"

#include <QCoreApplication>

#include <set>

namespace pledgeboard {

ToldCounts toldCounts(const ChartInput &input, const std::vector<FigureRow> &figures)
{
    if (!input.telling || figures.empty())
        return {};
    const ChartTelling &telling = *input.telling;
    std::set<std::int32_t> announcements;
    for (const FigureRow row : figures) {
        if (row < telling.announcement.size())
            announcements.insert(telling.announcement[row]);
    }
    // Articles that tell of them again count too.
    std::set<std::int32_t> articles;
    for (std::size_t row = 0; row < telling.announcement.size(); ++row) {
        if (announcements.count(telling.announcement[row]) > 0)
            articles.insert(telling.article[row]);
    }
    return {announcements.size(), articles.size()};
}

QString toldBy(const ChartInput &input, const std::vector<FigureRow> &figures)
{
    const ToldCounts counts = toldCounts(input, figures);
    if (counts.announcements == 0)
        return {};
    const QString told = counts.announcements == 1
                             ? QCoreApplication::translate("Chart", "1 announcement")
                             : QCoreApplication::translate("Chart", "%1 announcements").arg(counts.announcements);
    //: How many announcements, and in how many articles: 2 announcements in 3 articles
    return counts.articles == 1
               ? QCoreApplication::translate("Chart", "%1 in 1 article").arg(told)
               : QCoreApplication::translate("Chart", "%1 in %2 articles").arg(told).arg(counts.articles);
}

} // namespace pledgeboard
