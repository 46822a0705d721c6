// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"
#include "views/theme/theme.h"

#include <QKeySequence>
#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QUndoStack;

namespace pledgeboard {

class ReviewActions;

/// Every action of the window and the menus that hold them. Knows their words and keys; the window connects what they do.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QUndoStack &undo, QObject *parent);

    QAction *newWorkspace = nullptr;
    QAction *openWorkspace = nullptr;
    QAction *openSample = nullptr;
    QAction *importArticles = nullptr;
    QAction *importFolder = nullptr;
    QAction *pasteArticle = nullptr;
    QAction *exportChart = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *wordLists = nullptr;
    QAction *readAgain = nullptr;
    QAction *readAllAgain = nullptr;
    QAction *copyChart = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *everything = nullptr;
    std::array<QAction *, kChartKindCount> views{};
    QAction *eachYear = nullptr;
    QAction *findName = nullptr;
    QAction *queryPanel = nullptr;
    QAction *evidencePanel = nullptr;
    QAction *presentation = nullptr;
    QAction *nextFigure = nullptr;
    QAction *previousFigure = nullptr;
    ReviewActions *review = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

    void fillMenuBar(QMenuBar *bar);
    QMenu *viewsMenu() const { return m_viewsMenu; }

    void setRecent(const QStringList &paths);
    void setTheme(ThemeChoice theme);
    void setLanguage(const QString &code); ///< empty: the system's

    void retranslate();

    /// Every action with a key, for the list of shortcuts.
    QList<QAction *> withKeys() const;

Q_SIGNALS:
    void recentChosen(const QString &path);
    void themeChosen(pledgeboard::ThemeChoice theme);
    void languageChosen(const QString &code);
    void viewChosen(pledgeboard::ChartKind kind);

private:
    QAction *make(const QKeySequence &keys = {});
    void makeViews();
    void makeThemes();
    void makeLanguages();
    void nameUndo();
    QList<QMenu *> menus() const;

    QUndoStack &m_undo;

    QMenu *m_file = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_evidence = nullptr;
    QMenu *m_review = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_viewsMenu = nullptr;
    QActionGroup *m_views = nullptr;
    QActionGroup *m_themes = nullptr;
    QActionGroup *m_languages = nullptr;
};

} // namespace pledgeboard
