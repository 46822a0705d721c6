// SPDX-License-Identifier: GPL-3.0-or-later
// Finds names, asks for sets of places and shows the chart alone, as a person would at the keyboard.
#include "app/window/actions.h"
#include "app/window/presentation.h"
#include "app/window/status_row.h"
#include "models/items/name_list_model.h"
#include "models/reference/gazetteer.h"
#include "models/reference/ready_sets.h"
#include "tests/window/opened_window.h"
#include "views/charts/chart_view.h"
#include "views/panels/announcement_panel.h"
#include "views/panels/article_panel.h"
#include "views/panels/chart_area.h"
#include "views/panels/name_finder.h"
#include "views/panels/query_panel.h"
#include "views/panels/ready_sets_button.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

using namespace pledgeboard;

class TestAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { prepareWindowTest(); }

    void foundPlacesAreAskedForOneAfterTheOther();
    void anOrganisationNarrowsTheListUntilItsChipIsTakenOff();
    void theArrowsWalkTheListAndEscapeLeavesIt();
    void whatIsNotFoundSaysWhatToDo();
    void aSetIsAskedForAndTakenBack();
    void neighboursAreThoseOfTheShownPlaces();
    void theChartStandsAloneAndTheWindowReturns();
    void whatWasFoldedAwayStaysSo();
};

namespace {

const QString kLiverpoolRegion = QStringLiteral("Liverpool City Region");

struct Asking : OpenedWindow {
    Asking() : OpenedWindow(sampleArticles())
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window never became active");
    }

    NameFinder &finder() { return *window->asked().finder(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Ctrl+F and the text.
    void type(const QString &text)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    QStringList places() { return window->query().query().places; }
    /// The entries of the menu of sets, as when it opens.
    QList<QAction *> sets()
    {
        QMenu *menu = window->asked().sets()->menu();
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }
    QAction *set(const QString &text)
    {
        for (QAction *action : sets()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
};

} // namespace

void TestAsking::foundPlacesAreAskedForOneAfterTheOther()
{
    Asking asking;
    asking.type(QStringLiteral("liverpool city"));
    QVERIFY(asking.finder().list()->isVisible());
    asking.press(Qt::Key_Return);
    QCOMPARE(asking.places(), QStringList{kLiverpoolRegion});
    QVERIFY(!asking.finder().isSearching());
    QVERIFY(asking.finder().field()->hasFocus());
    asking.type(QStringLiteral("sunderl"));
    asking.press(Qt::Key_Return);
    QCOMPARE(asking.places(), (QStringList{kLiverpoolRegion, QStringLiteral("Sunderland")}));
    asking.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(asking.places(), QStringList{kLiverpoolRegion});
}

void TestAsking::anOrganisationNarrowsTheListUntilItsChipIsTakenOff()
{
    Asking asking;
    AnnouncementPanel &list = asking.window->announcements();
    const int before = list.announcementCount();
    const QString status = asking.window->status().text();
    asking.type(QStringLiteral("kyndryl"));
    const QString firm = asking.finder().list()->currentIndex().data().toString();
    asking.press(Qt::Key_Return);
    QVERIFY(firm.startsWith(QStringLiteral("Kyndryl")));
    QCOMPARE(list.narrowedTo(), firm);
    QVERIFY(list.announcementCount() > 0 && list.announcementCount() < before);
    QVERIFY(list.chip()->isVisible());
    QCOMPARE(list.chip()->accessibleName(), QStringLiteral("Take off the filter “Only %1”").arg(firm));
    QVERIFY2(asking.places().isEmpty(), "the chart's question is as it was");
    QCOMPARE(asking.window->status().text(), status);
    asking.window->query().setPlaces({QStringLiteral("Cardiff")});
    QCOMPARE(list.announcementCount(), 0);
    asking.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(list.announcementCount() > 0);
    list.chip()->setFocus();
    asking.press(Qt::Key_Space);
    QCOMPARE(list.announcementCount(), before);
    QVERIFY(!list.chip()->isVisible());
}

void TestAsking::theArrowsWalkTheListAndEscapeLeavesIt()
{
    Asking asking;
    asking.type(QStringLiteral("li"));
    QListView *list = asking.finder().list();
    QCOMPARE(list->currentIndex().row(), 1);
    asking.press(Qt::Key_Down);
    QVERIFY(list->hasFocus());
    asking.press(Qt::Key_Down);
    QVERIFY(list->currentIndex().row() > 1);
    asking.press(Qt::Key_Up);
    asking.press(Qt::Key_Up);
    QVERIFY(asking.finder().field()->hasFocus());
    asking.press(Qt::Key_Down);
    asking.press(Qt::Key_V);
    QCOMPARE(asking.finder().field()->text(), QStringLiteral("liv"));
    asking.press(Qt::Key_Escape);
    QVERIFY(asking.finder().field()->text().isEmpty());
    QVERIFY(!list->isVisible());
    QVERIFY(asking.places().isEmpty());
}

void TestAsking::whatIsNotFoundSaysWhatToDo()
{
    Asking asking;
    asking.type(QStringLiteral("qwxz"));
    QVERIFY(asking.finder().message().startsWith(QStringLiteral("Nothing by that name.")));
    asking.press(Qt::Key_Return);
    QVERIFY(asking.places().isEmpty());
    asking.press(Qt::Key_Escape);
    QVERIFY(asking.finder().message().isEmpty());
}

void TestAsking::aSetIsAskedForAndTakenBack()
{
    Asking asking;
    QVERIFY(asking.set(QStringLiteral("Mayoral areas")));
    asking.set(QStringLiteral("Mayoral areas"))->trigger();
    QTRY_COMPARE(asking.places().size(), qsizetype(ReadySets::instance().mayoralAreas().size()));
    QVERIFY(asking.places().contains(kLiverpoolRegion));
    QVERIFY(asking.window->charts().showsChart());
    asking.set(QStringLiteral("The four nations"))->trigger();
    QTRY_COMPARE(asking.places().size(), 4);
    asking.window->actions().back->trigger();
    QCOMPARE(asking.places().size(), qsizetype(ReadySets::instance().mayoralAreas().size()));
}

void TestAsking::neighboursAreThoseOfTheShownPlaces()
{
    Asking asking;
    asking.window->query().setPlaces({QStringLiteral("Leeds")});
    QAction *alike = asking.set(QStringLiteral("Neighbours of Leeds"));
    QVERIFY(alike);
    alike->trigger();
    QTRY_COMPARE(asking.places().size(), 11);
    QCOMPARE(asking.places().constFirst(), QStringLiteral("Leeds"));
    asking.window->query().setPlaces({QStringLiteral("Wales")});
    QVERIFY(!asking.set(QStringLiteral("Neighbours of Wales")));
    QVERIFY(!asking.sets().constLast()->isEnabled());
}

void TestAsking::theChartStandsAloneAndTheWindowReturns()
{
    Asking asking;
    MainWindow &window = *asking.window;
    const auto *parts = window.findChild<QSplitter *>();
    const QSize size = window.size();
    const QList<int> sizes = parts->sizes();
    QWidget *focus = asking.finder().field();
    focus->setFocus();
    for (const Qt::Key back : {Qt::Key_F11, Qt::Key_Escape}) {
        asking.press(Qt::Key_F11);
        QVERIFY(window.presentation().isOn());
        QVERIFY(window.isFullScreen());
        for (const QWidget *widget : std::initializer_list<const QWidget *>{window.menuBar(), &window.asked(),
                                                                            &window.announcements(), &window.status()})
            QVERIFY(!widget->isVisible());
        QVERIFY(window.charts().currentView()->isVisible());
        QVERIFY(window.charts().currentView()->hasFocus());
        QVERIFY(window.actions().presentation->isChecked());
        asking.press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.charts().current(), allChartKinds().at(1));
        asking.press(back);
        QVERIFY(!window.presentation().isOn());
        QVERIFY(!window.isFullScreen());
        QTRY_COMPARE(window.size(), size);
        QTRY_COMPARE(parts->sizes(), sizes);
        for (const QWidget *widget : std::initializer_list<const QWidget *>{window.menuBar(), &window.asked(),
                                                                            &window.announcements(), &window.status()})
            QVERIFY(widget->isVisible());
        QVERIFY(focus->hasFocus());
        QVERIFY(!window.actions().presentation->isChecked());
    }
}

void TestAsking::whatWasFoldedAwayStaysSo()
{
    Asking asking;
    MainWindow &window = *asking.window;
    window.actions().queryPanel->trigger();
    QVERIFY(!window.asked().isVisible());
    window.actions().presentation->trigger();
    QVERIFY(!window.actions().queryPanel->isEnabled());
    window.actions().presentation->trigger();
    QVERIFY(!window.asked().isVisible());
    QVERIFY(window.announcements().isVisible());
    QVERIFY(window.actions().queryPanel->isEnabled());
    asking.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window.asked().isVisible());
    QVERIFY(asking.finder().field()->hasFocus());
}

QTEST_MAIN(TestAsking)
#include "tst_asking.moc"
