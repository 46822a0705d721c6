// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/segmented_control.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

class TestSegmentedControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneSegmentIsChosen();
    void theUserIsHeardTheProgramIsNot();
    void tabStopsAtTheChosenSegmentOnly();
    void namesSayWhatTheyBelongTo();
};

namespace {

struct Shown {
    SegmentedControl control{3};

    Shown()
    {
        control.setAccessibleName(QStringLiteral("Amounts"));
        control.setTexts({QStringLiteral("As stated"), QStringLiteral("Prices"), QStringLiteral("Per head")});
    }

    QList<QPushButton *> segments() const { return control.findChildren<QPushButton *>(); }
};

} // namespace

void TestSegmentedControl::oneSegmentIsChosen()
{
    Shown shown;
    QCOMPARE(shown.control.current(), 0);
    shown.segments().at(2)->click();
    QCOMPARE(shown.control.current(), 2);
    QVERIFY(!shown.segments().at(0)->isChecked());
}

void TestSegmentedControl::theUserIsHeardTheProgramIsNot()
{
    Shown shown;
    QSignalSpy spy(&shown.control, &SegmentedControl::chosen);
    shown.control.setCurrent(1);
    QCOMPARE(shown.control.current(), 1);
    QCOMPARE(spy.size(), 0);
    shown.segments().at(0)->click();
    QCOMPARE(spy, (QList<QList<QVariant>>{{0}}));
}

void TestSegmentedControl::tabStopsAtTheChosenSegmentOnly()
{
    Shown shown;
    shown.control.setCurrent(1);
    QVERIFY(!(shown.segments().at(0)->focusPolicy() & Qt::TabFocus));
    QVERIFY(shown.segments().at(1)->focusPolicy() & Qt::TabFocus);
    shown.segments().at(2)->click();
    QVERIFY(!(shown.segments().at(1)->focusPolicy() & Qt::TabFocus));
    QVERIFY(shown.segments().at(2)->focusPolicy() & Qt::TabFocus);
}

void TestSegmentedControl::namesSayWhatTheyBelongTo()
{
    Shown shown;
    QCOMPARE(shown.segments().at(2)->accessibleName(), QStringLiteral("Amounts: Per head"));
}

QTEST_MAIN(TestSegmentedControl)
#include "tst_segmented_control.moc"
