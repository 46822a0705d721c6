// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/storage/snapshot.h"
#include "views/charts/chart.h"

#include <QObject>

namespace pledgeboard {

class AnnouncementPanel;
class ArticlePanel;
class ChartArea;
class EvidenceLists;
class FiguresPanel;
class QueryController;
class WorkspaceSession;

/// Keeps chart, list and article on the same figure: a choice in one of them is shown in the others. A step of the counting
/// that is chosen has its figures listed in the place of the announcements.
class EvidenceController : public QObject
{
    Q_OBJECT

public:
    EvidenceController(WorkspaceSession &session, QueryController &query, ChartArea &charts, EvidenceLists &lists,
                       ArticlePanel &article, QObject *parent = nullptr);

    /// Opens the article of the figure with its sentence in view and selects mark and announcement.
    void showFigure(FigureRow row);

    /// Lists every figure that is left out of the answer, with its reason, and opens the first.
    void listLeftOut();

    /// The next or previous figure of the article; past an end, of the next announcement's article. Where figures are listed,
    /// the next or previous one of the list.
    void step(int by);

    /// After a new answer or another view: shows the current figure there too. A first answer opens the first announcement.
    void refresh(bool otherWorkspace);

Q_SIGNALS:
    void shown(); ///< the figure that was asked for, or that there is none
    void failed(const pledgeboard::Error &error);

private:
    void chooseMark(const MarkKey &key, const std::vector<FigureRow> &figures);
    void list(const QString &title, const std::vector<FigureRow> &figures);
    void listStep(const MarkKey &key, const std::vector<FigureRow> &figures);
    void listAnnouncements();
    void listAnew();
    std::optional<FigureRow> firstListed() const;
    void stepThroughArticles(int by);
    void showMarkOf(FigureRow row);
    void openArticleOf(FigureRow row);
    void choose(const std::vector<FigureRow> &figures);
    std::optional<FigureRow> rowOf(const QString &figureId) const;

    WorkspaceSession &m_session;
    QueryController &m_query;
    ChartArea &m_charts;
    EvidenceLists &m_lists;
    AnnouncementPanel &m_announcements;
    FiguresPanel &m_figures;
    ArticlePanel &m_article;
    std::optional<MarkKey> m_step; ///< the step whose figures are listed; nothing where all that is left out is
    QString m_figure; ///< id of the current figure; rows change with every state of the workspace
    SnapshotPtr m_shown; ///< the state that the article panel shows
};

} // namespace pledgeboard
