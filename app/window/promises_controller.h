// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"
#include "views/charts/chart.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <QObject>

#include <functional>

class QWidget;

namespace pledgeboard {

class ArticlePanel;
class EvidenceController;
class EvidenceLists;
class QueryController;
class ReviewActions;

/// What became of promises: the list of those that have run out, and the line of the amounts that one of them had.
class PromisesController : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QueryController &query;
        EvidenceLists &lists;
        ArticlePanel &article;
        EvidenceController &follow;
    };

    PromisesController(const Parts &parts, ReviewActions &actions, QWidget *window);

    /// After a new answer, or where another workspace is on show.
    void refresh(bool otherWorkspace);

    /// Tells the day; tests have their own.
    void setToday(const std::function<boost::gregorian::date()> &today) { m_today = today; }

    void showRunOut(bool on);
    void showRevisions();

Q_SIGNALS:
    void said(const QString &sentence); ///< why nothing is shown
    void exportAsked(const pledgeboard::ChartInput &input, const pledgeboard::ChartOptions &options);
    void copyAsked(const pledgeboard::ChartInput &input, const pledgeboard::ChartOptions &options);

private:
    void updateEnabled();

    Parts m_parts;
    ReviewActions &m_actions;
    QWidget *m_window;
    std::function<boost::gregorian::date()> m_today;
};

} // namespace pledgeboard
