// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the window as a person would: drops files, pastes, undoes, exports, changes the language.
#include "app/translations.h"
#include "app/window/actions.h"
#include "app/window/status_row.h"
#include "tests/window/opened_window.h"
#include "views/charts/chart_export.h"
#include "views/charts/chart_view.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/import_text_dialog.h"
#include "views/panels/announcement_panel.h"
#include "views/panels/article_panel.h"
#include "views/panels/chart_area.h"
#include "views/panels/empty_state.h"
#include "views/panels/message_bar.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace pledgeboard;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { prepareWindowTest(); }

    void anEmptyWorkspaceTeachesTheNextStep();
    void droppedFilesAreImported();
    void droppedFoldersAreImportedAndFailuresNamed();
    void theChartIsExportedAnew();
    void pastedTextIsImportedWithItsDetails();
    void importIsUndoneAndRedone();
    void anImportStaysInTheWorkspaceItWasMeantFor();
    void anotherLanguageTranslatesTheWindow();
    void theStateOfTheWindowIsKept();
    void aBrokenWorkspaceSaysWhatToDo();
    void aBrokenWorkspaceLeavesTheOpenOneOpen();
    void noPlaceCheckedSaysSo();
    void everyControlCanBeReachedAndHasAName();

private:
    static void drop(MainWindow &window, const QStringList &paths);
};

namespace {

bool hasInk(const QImage &image, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.rect().contains(x, y) && image.pixelColor(x, y).lightness() < 128)
                return true;
        }
    }
    return false;
}

} // namespace

void TestMainWindow::drop(MainWindow &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &dropped);
    QVERIFY(dropped.isAccepted());
}

void TestMainWindow::anEmptyWorkspaceTeachesTheNextStep()
{
    OpenedWindow opened;
    QVERIFY(!opened.window->charts().showsChart());
    QVERIFY(opened.window->charts().message()->text().contains(QStringLiteral("drop")));
    QVERIFY(opened.window->actions().importArticles->isEnabled());
    QVERIFY(!opened.window->actions().exportChart->isEnabled());
}

void TestMainWindow::droppedFilesAreImported()
{
    OpenedWindow opened;
    drop(*opened.window, sampleArticles());
    opened.waitForImport();
    QCOMPARE(opened.window->query().snapshot()->articles.size(), sampleArticles().size());
    QVERIFY(opened.window->charts().showsChart());
    QVERIFY(opened.window->announcements().announcementCount() > 0);
    QVERIFY(opened.window->messages().text().startsWith(QStringLiteral("Imported 5 articles")));
}

void TestMainWindow::droppedFoldersAreImportedAndFailuresNamed()
{
    OpenedWindow opened;
    QTemporaryDir folder;
    const QString good = sampleArticles().constFirst();
    QVERIFY(QFile::copy(good, folder.filePath(QStringLiteral("good.txt"))));
    QFile empty(folder.filePath(QStringLiteral("empty.txt")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    drop(*opened.window, {folder.path()});
    opened.waitForImport();
    QCOMPARE(opened.window->query().snapshot()->articles.size(), std::size_t(1));
    QVERIFY(opened.window->messages().text().contains(QStringLiteral("1 file could not be imported")));
}

void TestMainWindow::theChartIsExportedAnew()
{
    OpenedWindow opened(sampleArticles());
    MainWindow &window = *opened.window;
    ChartView *chart = window.charts().currentView();
    ExportDialog dialog(chart->input(), chart->options(), opened.folder.path());
    const ExportChoice choice = dialog.choice();
    window.exportChart(choice);
    QTRY_VERIFY_WITH_TIMEOUT(window.messages().text().contains(QStringLiteral("jobs-against-investment.png")), 60'000);
    const QImage image(choice.path);
    QCOMPARE(image.size(), QSize(1600, 900));
    ChartPage page;
    renderChart(chart->input(), choice.options, choice.scale, &page);
    const auto headline = std::find_if(page.labels.begin(), page.labels.end(), [&](const ChartLabel &label) {
        return page.headline.startsWith(label.text) && !label.text.isEmpty();
    });
    QVERIFY(headline != page.labels.end());
    QVERIFY(hasInk(image, headline->box.toRect()));
}

void TestMainWindow::pastedTextIsImportedWithItsDetails()
{
    OpenedWindow opened;
    MainWindow &window = *opened.window;
    QApplication::clipboard()->setText(QStringLiteral("Robotics firm to bring 250 jobs to Sheffield\n\nA robotics "
                                                      "company will create 250 jobs at a new site in Sheffield."));
    window.actions().pasteArticle->trigger();
    auto *dialog = window.findChild<ImportTextDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->figureCount().has_value(), 60'000);
    QCOMPARE(*dialog->figureCount(), 1);
    QSignalSpy finished(&window.imports(), &ImportController::finished);
    dialog->accept();
    QVERIFY(finished.wait(60'000));
    opened.waitForImport();
    QCOMPARE(window.query().snapshot()->articles.size(), std::size_t(1));
    QCOMPARE(window.query().snapshot()->articles.front().publishedKnown, DateKnown::Unknown);
}

void TestMainWindow::importIsUndoneAndRedone()
{
    OpenedWindow opened(sampleArticles());
    MainWindow &window = *opened.window;
    const std::size_t figures = window.query().snapshot()->figures.size();
    QVERIFY(window.actions().undo->text().contains(QStringLiteral("import of 5 articles")));
    window.actions().undo->trigger();
    opened.waitForImport();
    QVERIFY(window.query().snapshot()->articles.empty());
    QVERIFY(window.actions().redo->isEnabled());
    window.actions().redo->trigger();
    opened.waitForImport();
    QCOMPARE(window.query().snapshot()->articles.size(), std::size_t(5));
    QCOMPARE(window.query().snapshot()->figures.size(), figures);
    window.actions().undo->trigger();
    opened.waitForImport();
    QVERIFY(window.query().snapshot()->articles.empty());
}

void TestMainWindow::anImportStaysInTheWorkspaceItWasMeantFor()
{
    OpenedWindow opened;
    MainWindow &window = *opened.window;
    const QString other = opened.path(QStringLiteral("other.pledgeboard"));
    QVERIFY(Workspace::create(other));
    window.importFiles(sampleArticles());
    window.openWorkspace(other);
    QTRY_COMPARE_WITH_TIMEOUT(window.session().name(), QStringLiteral("other"), 60'000);
    opened.waitForImport();
    QVERIFY(window.query().snapshot()->articles.empty());
    QVERIFY(!window.actions().undo->isEnabled());
}

void TestMainWindow::anotherLanguageTranslatesTheWindow()
{
    OpenedWindow opened(sampleArticles());
    MainWindow &window = *opened.window;
    const auto words = [&window] {
        QStringList found;
        for (QAction *menu : window.menuBar()->actions())
            found.append(menu->text());
        for (QAction *action : window.actions().views)
            found.append(action->text());
        found.append(window.status().text());
        return found;
    };
    const QStringList english = words();
    Q_EMIT window.actions().languageChosen(QStringLiteral("cy"));
    QCoreApplication::processEvents();
    const QStringList welsh = words();
    QCOMPARE(welsh.size(), english.size());
    const QString same = QStringLiteral("Map"); // the word is Welsh as well
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(welsh.at(i) != english.at(i) || english.at(i) == same, qPrintable(english.at(i)));
    Q_EMIT window.actions().languageChosen(QStringLiteral("en"));
    QCoreApplication::processEvents();
    QCOMPARE(words(), english);
}

void TestMainWindow::theStateOfTheWindowIsKept()
{
    OpenedWindow opened(sampleArticles());
    const QString file = opened.path(QStringLiteral("test.pledgeboard"));
    opened.window->resize(1300, 800);
    opened.window->charts().setCurrent(ChartKind::CitiesCompared);
    opened.window->close();
    MainWindow again;
    QSignalSpy settled(&again, &MainWindow::settled);
    again.show();
    QCOMPARE(again.size(), QSize(1300, 800));
    QCOMPARE(again.charts().current(), ChartKind::CitiesCompared);
    again.start(QString());
    QVERIFY(settled.wait(60'000));
    QCOMPARE(again.session().path(), QFileInfo(file).absoluteFilePath());
}

void TestMainWindow::aBrokenWorkspaceSaysWhatToDo()
{
    OpenedWindow opened;
    const QString broken = opened.path(QStringLiteral("broken.pledgeboard"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is no database.\n");
    file.close();
    opened.open(broken);
    QVERIFY(!opened.window->charts().showsChart());
    QVERIFY(opened.window->charts().message()->text().contains(QStringLiteral("broken.pledgeboard")));
    QVERIFY(!opened.window->session().isOpen());
    QVERIFY(opened.window->actions().openWorkspace->isEnabled());
    QVERIFY(!opened.window->actions().importArticles->isEnabled());
}

void TestMainWindow::aBrokenWorkspaceLeavesTheOpenOneOpen()
{
    OpenedWindow opened(sampleArticles());
    QSignalSpy failed(&opened.window->session(), &WorkspaceSession::failed);
    opened.window->openWorkspace(opened.path(QStringLiteral("missing.pledgeboard")));
    QVERIFY(failed.wait(60'000));
    QVERIFY(opened.window->messages().isVisible());
    QVERIFY(opened.window->messages().text().contains(QStringLiteral("missing.pledgeboard")));
    QVERIFY(opened.window->charts().showsChart());
    QCOMPARE(opened.window->session().name(), QStringLiteral("test"));
}

void TestMainWindow::noPlaceCheckedSaysSo()
{
    OpenedWindow opened(sampleArticles());
    MainWindow &window = *opened.window;
    window.query().setPlaces({});
    QVERIFY(!window.charts().showsChart());
    QCOMPARE(window.announcements().announcementCount(), 0);
    window.actions().back->trigger();
    QVERIFY(window.charts().showsChart());
    QVERIFY(window.announcements().announcementCount() > 0);
    window.actions().forward->trigger();
    window.actions().everything->trigger();
    QVERIFY(window.charts().showsChart());
}

void TestMainWindow::everyControlCanBeReachedAndHasAName()
{
    OpenedWindow opened(sampleArticles());
    MainWindow &window = *opened.window;
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSet<QWidget *> expected;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isViewport = qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
                                && qobject_cast<QAbstractScrollArea *>(widget->parentWidget())->viewport() == widget;
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() || isViewport)
            continue;
        expected.insert(widget);
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QSet<QWidget *> reached;
    for (int i = 0; i < 200 && !(reached.contains(QApplication::focusWidget()) && i > 100); ++i) {
        if (QApplication::focusWidget())
            reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
    }
    for (QWidget *widget : expected)
        QVERIFY2(reached.contains(widget), qPrintable(widget->accessibleName()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
