// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/translations.h"
#include "app/window/review_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace pledgeboard {

namespace {

/// Ctrl+1 to Ctrl+9, but for Ctrl+6, which is that of each year; then Alt+1 on.
QKeySequence keyOf(int view)
{
    constexpr int kEachYear = 5;
    const int key = view < kEachYear ? view : view + 1;
    if (key < 9)
        return Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + key);
    return Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + key - 9);
}

} // namespace

Actions::Actions(QUndoStack &stack, QObject *parent)
    : QObject(parent), m_undo(stack), m_views(new QActionGroup(this)), m_themes(new QActionGroup(this)),
      m_languages(new QActionGroup(this))
{
    newWorkspace = make(QKeySequence::New);
    openWorkspace = make(QKeySequence::Open);
    openSample = make();
    importArticles = make(Qt::CTRL | Qt::Key_I);
    importFolder = make(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    pasteArticle = make(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    exportChart = make(Qt::CTRL | Qt::Key_E);
    quit = make(Qt::CTRL | Qt::Key_Q);
    undo = make(QKeySequence::Undo);
    redo = make();
    connect(undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &Actions::nameUndo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    copyChart = make(QKeySequence::Copy);
    wordLists = make(Qt::CTRL | Qt::Key_L);
    readAgain = make(Qt::Key_F5);
    readAllAgain = make(Qt::SHIFT | Qt::Key_F5);
    back = make(Qt::ALT | Qt::Key_Left);
    forward = make(Qt::ALT | Qt::Key_Right);
    everything = make(Qt::CTRL | Qt::Key_0);
    eachYear = make(Qt::CTRL | Qt::Key_6);
    eachYear->setCheckable(true);
    queryPanel = make(Qt::Key_F9);
    evidencePanel = make(Qt::SHIFT | Qt::Key_F9);
    for (QAction *panel : {queryPanel, evidencePanel}) {
        panel->setCheckable(true);
        panel->setChecked(true);
    }
    findName = make(Qt::CTRL | Qt::Key_F);
    presentation = make(Qt::Key_F11);
    presentation->setCheckable(true);
    review = new ReviewActions(this);
    nextFigure = make(Qt::Key_F3);
    previousFigure = make(Qt::SHIFT | Qt::Key_F3);
    shortcuts = make(Qt::Key_F1);
    about = make();
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    makeViews();
}

QAction *Actions::make(const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    return action;
}

void Actions::makeViews()
{
    for (const ChartKind kind : allChartKinds()) {
        const int number = static_cast<int>(kind);
        QAction *action = make(keyOf(number));
        action->setCheckable(true);
        m_views->addAction(action);
        views.at(static_cast<std::size_t>(number)) = action;
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT viewChosen(kind); });
    }
}

void Actions::makeThemes()
{
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        auto *action = new QAction(m_themes);
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        m_theme->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    }
}

void Actions::makeLanguages()
{
    QStringList codes{QString()};
    for (const Language &language : languages())
        codes.append(language.code);
    for (const QString &code : codes) {
        auto *action = new QAction(m_languages);
        action->setCheckable(true);
        action->setData(code);
        m_language->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
}

void Actions::fillMenuBar(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    m_file->addActions({newWorkspace, openWorkspace});
    m_recent = m_file->addMenu(QString());
    m_file->addAction(openSample);
    m_file->addSeparator();
    m_file->addActions({importArticles, importFolder, pasteArticle});
    m_file->addSeparator();
    m_file->addAction(exportChart);
    m_file->addSeparator();
    m_file->addAction(quit);

    m_edit = bar->addMenu(QString());
    m_edit->addActions({undo, redo, review->history});
    m_edit->addSeparator();
    m_edit->addAction(copyChart);
    m_edit->addSeparator();
    m_edit->addActions({findName, back, forward, everything});
    m_edit->addSeparator();
    m_edit->addAction(wordLists);

    m_view = bar->addMenu(QString());
    m_view->addActions(m_views->actions());
    m_view->addSeparator();
    m_view->addActions({eachYear, queryPanel, evidencePanel, review->queue, presentation});
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    m_language = m_view->addMenu(QString());
    makeThemes();
    makeLanguages();

    m_evidence = bar->addMenu(QString());
    m_evidence->addActions({nextFigure, previousFigure});
    m_evidence->addSeparator();
    m_evidence->addActions({readAgain, readAllAgain});

    m_review = bar->addMenu(QString());
    review->fillMenu(m_review);

    m_help = bar->addMenu(QString());
    m_help->addActions({shortcuts, about});

    m_viewsMenu = new QMenu(bar);
    m_viewsMenu->addActions(m_views->actions());
    m_viewsMenu->addSeparator();
    m_viewsMenu->addAction(eachYear);
    retranslate();
}

void Actions::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        QString name = QFileInfo(path).completeBaseName();
        QAction *action = m_recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}

void Actions::setTheme(ThemeChoice theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
}

void Actions::setLanguage(const QString &code)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

void Actions::nameUndo()
{
    undo->setText(m_undo.canUndo() ? tr("&Undo %1").arg(m_undo.undoText()) : tr("&Undo"));
    redo->setText(m_undo.canRedo() ? tr("&Redo %1").arg(m_undo.redoText()) : tr("&Redo"));
}

QList<QMenu *> Actions::menus() const
{
    return {m_file, m_edit, m_view, m_evidence, m_review, m_help};
}

QList<QAction *> Actions::withKeys() const
{
    QList<QAction *> found;
    for (const QMenu *menu : menus()) {
        for (QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty())
                found.append(action);
        }
    }
    return found;
}

void Actions::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &shortText = {}) {
        action->setText(text);
        action->setIconText(shortText.isEmpty() ? QString(text).remove(u'&') : shortText);
        action->setToolTip(QString(text).remove(u'&'));
    };
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_evidence->setTitle(tr("E&vidence"));
    m_review->setTitle(tr("&Review"));
    m_help->setTitle(tr("&Help"));
    review->retranslate();
    m_recent->setTitle(tr("Open &recent"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    nameUndo();
    name(newWorkspace, tr("&New workspace…"));
    name(openWorkspace, tr("&Open…"), tr("Open another…"));
    name(openSample, tr("Open the &sample"));
    name(importArticles, tr("&Import articles…"));
    name(importFolder, tr("Import &folder…"));
    name(pasteArticle, tr("&Paste article…"));
    name(exportChart, tr("&Export chart…"), tr("Export…"));
    name(quit, tr("&Quit"));
    name(copyChart, tr("&Copy chart"), tr("Copy"));
    name(wordLists, tr("&Word lists…"));
    name(readAgain, tr("Read the article &again"));
    name(readAllAgain, tr("Read &every article again"));
    name(back, tr("Filters &back"));
    name(forward, tr("Filters &forward"));
    name(everything, tr("Show every &city and year"), tr("Show every city and year"));
    for (const ChartKind kind : allChartKinds())
        name(views.at(static_cast<std::size_t>(kind)), chartTitle(kind));
    name(eachYear, tr("Each &year"));
    name(findName, tr("Find a &place or name"));
    name(presentation, tr("Presentation, the chart alone"));
    name(queryPanel, tr("&Places and filters"));
    name(evidencePanel, tr("&Announcements and article"));
    name(nextFigure, tr("&Next figure"));
    name(previousFigure, tr("&Previous figure"));
    name(shortcuts, tr("&Keyboard shortcuts"));
    name(about, tr("&About Pledgeboard"));
    const QStringList themes{tr("&System"), tr("&Light"), tr("&Dark")};
    for (QAction *action : m_themes->actions())
        action->setText(themes.at(action->data().toInt()));
    for (QAction *action : m_languages->actions()) {
        action->setText(tr("&System"));
        for (const Language &language : languages()) {
            if (language.code == action->data().toString())
                action->setText(language.name);
        }
    }
}

} // namespace pledgeboard
