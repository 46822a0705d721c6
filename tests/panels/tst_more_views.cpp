// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/more_views.h"
#include "views/panels/view_tabs.h"

#include <QMenu>
#include <QTest>

using namespace pledgeboard;

/// A row of tabs that is too short for all of them.
class MoreViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_tabs = std::make_unique<ViewTabs>();
        for (int i = 0; i < 11; ++i)
            m_tabs->addTab(QStringLiteral("Chart number %1").arg(i));
        m_more = std::make_unique<MoreViews>(m_tabs.get());
        m_all = 0;
        for (int i = 0; i < m_tabs->count(); ++i)
            m_all += m_tabs->tabWidth(i);
    }

    void cleanup()
    {
        m_more.reset();
        m_tabs.reset();
    }

    void allStandInTheRowWhereItIsLongEnough()
    {
        m_more->fit(m_all);
        QCOMPARE(inRow().size(), 11);
        QVERIFY(m_more->isHidden());
    }

    void thoseWithoutRoomStandInTheMenuInOrder()
    {
        m_more->fit(m_all / 2);
        QVERIFY(!m_more->isHidden());
        const QStringList row = inRow();
        QVERIFY(row.size() > 2 && row.size() < 7);
        QCOMPARE(row + inMenu(), allNames());
    }

    void theCurrentOneIsAlwaysInTheRow()
    {
        m_more->fit(m_all / 2);
        m_tabs->setCurrentIndex(9);
        QVERIFY(inRow().contains(m_tabs->tabText(9)));
        QVERIFY(!inMenu().contains(m_tabs->tabText(9)));
        m_tabs->setCurrentIndex(0);
        QVERIFY(!inRow().contains(m_tabs->tabText(9)));
    }

    void theMenuGoesToItsView()
    {
        m_more->fit(m_all / 2);
        const QString last = inMenu().last();
        m_more->menu()->actions().last()->trigger();
        QCOMPARE(m_tabs->tabText(m_tabs->currentIndex()), last);
        QCOMPARE(m_tabs->currentIndex(), 10);
    }

private:
    QStringList allNames() const
    {
        QStringList names;
        for (int i = 0; i < m_tabs->count(); ++i)
            names.append(m_tabs->tabText(i));
        return names;
    }

    QStringList inRow() const
    {
        QStringList names;
        for (int i = 0; i < m_tabs->count(); ++i) {
            if (m_tabs->isTabVisible(i))
                names.append(m_tabs->tabText(i));
        }
        return names;
    }

    QStringList inMenu() const
    {
        Q_EMIT m_more->menu()->aboutToShow();
        QStringList names;
        for (const QAction *action : m_more->menu()->actions())
            names.append(action->text());
        return names;
    }

    std::unique_ptr<ViewTabs> m_tabs;
    std::unique_ptr<MoreViews> m_more;
    int m_all = 0;
};

QTEST_MAIN(MoreViewsTest)
#include "tst_more_views.moc"
