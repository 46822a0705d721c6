// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/year_range_slider.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

class TestYearRangeSlider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void startsWithEveryYear();
    void handlesMayMeetButNotPass();
    void keysMoveEachHandle();
    void aPressOnTheLineMovesTheNearerHandle();
    void newYearsKeepTheRangeThatWasChosen();
    void bothHandlesHaveNamesForScreenReaders();
};

namespace {

struct Shown {
    YearRangeSlider slider;

    Shown()
    {
        slider.setYears(2014, 2025, {{2014, 1}, {2017, 3}, {2025, 6}});
        slider.resize(260, slider.sizeHint().height());
        slider.show();
    }

    YearHandle *handle(int position) { return slider.findChildren<YearHandle *>().at(position); }
};

} // namespace

void TestYearRangeSlider::startsWithEveryYear()
{
    Shown shown;
    QCOMPARE(shown.slider.first(), 2014);
    QCOMPARE(shown.slider.last(), 2025);
}

void TestYearRangeSlider::handlesMayMeetButNotPass()
{
    Shown shown;
    shown.slider.setRange(2016, 2018);
    QSignalSpy spy(&shown.slider, &YearRangeSlider::rangeChanged);
    shown.handle(0)->setValue(2022);
    QCOMPARE(shown.slider.first(), 2018);
    QCOMPARE(shown.slider.last(), 2018);
    shown.handle(1)->setValue(2015);
    QCOMPARE(shown.slider.last(), 2018);
    QCOMPARE(spy.first(), (QList<QVariant>{2018, 2018}));
}

void TestYearRangeSlider::keysMoveEachHandle()
{
    Shown shown;
    QSignalSpy spy(&shown.slider, &YearRangeSlider::rangeChanged);
    QTest::keyClick(shown.handle(0), Qt::Key_Right);
    QTest::keyClick(shown.handle(1), Qt::Key_PageDown);
    QCOMPARE(shown.slider.first(), 2015);
    QCOMPARE(shown.slider.last(), 2020);
    QTest::keyClick(shown.handle(1), Qt::Key_End);
    QCOMPARE(shown.slider.last(), 2025);
    QCOMPARE(spy.size(), 3);
}

void TestYearRangeSlider::aPressOnTheLineMovesTheNearerHandle()
{
    Shown shown;
    const int y = shown.handle(0)->geometry().center().y();
    QTest::mouseClick(&shown.slider, Qt::LeftButton, {}, QPoint(80, y));
    QVERIFY(shown.slider.first() > 2014 && shown.slider.first() < 2020);
    QCOMPARE(shown.slider.last(), 2025);
    QTest::mouseClick(&shown.slider, Qt::LeftButton, {}, QPoint(220, y));
    QVERIFY(shown.slider.last() > 2020 && shown.slider.last() < 2025);
}

void TestYearRangeSlider::newYearsKeepTheRangeThatWasChosen()
{
    Shown shown;
    shown.slider.setRange(2016, 2020);
    shown.slider.setYears(2010, 2030, {});
    QCOMPARE(shown.slider.first(), 2016);
    QCOMPARE(shown.slider.last(), 2020);
    shown.slider.setRange(2010, 2030);
    shown.slider.setYears(2012, 2020, {});
    QCOMPARE(shown.slider.first(), 2012);
    QCOMPARE(shown.slider.last(), 2020);
}

void TestYearRangeSlider::bothHandlesHaveNamesForScreenReaders()
{
    Shown shown;
    for (int i : {0, 1}) {
        QAccessibleInterface *handle = QAccessible::queryAccessibleInterface(shown.handle(i));
        QCOMPARE(handle->role(), QAccessible::Slider);
        QVERIFY(!handle->text(QAccessible::Name).isEmpty());
    }
    QVERIFY(shown.handle(0)->accessibleName() != shown.handle(1)->accessibleName());
}

QTEST_MAIN(TestYearRangeSlider)
#include "tst_year_range_slider.moc"
