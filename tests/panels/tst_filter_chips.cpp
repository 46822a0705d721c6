// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/filter_chips.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

class TestFilterChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withoutFiltersItSaysSo();
    void eachFilterIsAChip();
    void aChipTakesItsFilterOffAlone();
    void chipsThatDoNotFitGoOnInTheNextRow();
};

namespace {

Query filtered()
{
    Query query;
    query.places = {QStringLiteral("Blyth"), QStringLiteral("Newport")};
    query.firstYear = 2017;
    query.lastYear = 2025;
    query.basis = Basis::PerHead;
    query.reading = BoundReading::Upper;
    return query;
}

QList<QPushButton *> chipsOf(const FilterChips &chips)
{
    QList<QPushButton *> shown;
    for (QPushButton *chip : chips.findChildren<QPushButton *>()) {
        if (!chip->isHidden())
            shown.append(chip);
    }
    return shown;
}

} // namespace

void TestFilterChips::withoutFiltersItSaysSo()
{
    const FilterChips chips;
    QVERIFY(chipsOf(chips).isEmpty());
    QCOMPARE(chips.findChild<QLabel *>()->text(), QStringLiteral("Every city and every year"));
}

void TestFilterChips::eachFilterIsAChip()
{
    FilterChips chips;
    chips.setQuery(filtered());
    QStringList texts;
    for (const QPushButton *chip : chipsOf(chips)) {
        texts.append(chip->text());
        QVERIFY(chip->accessibleName().contains(chip->text()));
    }
    QCOMPARE(texts.size(), 4);
    QVERIFY(texts.contains(QStringLiteral("2017 to 2025")));
    for (const QLabel *label : chips.findChildren<QLabel *>())
        QVERIFY(label->isHidden());
}

void TestFilterChips::aChipTakesItsFilterOffAlone()
{
    FilterChips chips;
    chips.setQuery(filtered());
    QSignalSpy spy(&chips, &FilterChips::queryReduced);
    for (QPushButton *chip : chipsOf(chips)) {
        if (chip->text() == QStringLiteral("2017 to 2025"))
            chip->click();
    }
    QCOMPARE(spy.size(), 1);
    Query expected = filtered();
    expected.firstYear.reset();
    expected.lastYear.reset();
    QVERIFY(spy.first().first().value<Query>() == expected);
}

void TestFilterChips::chipsThatDoNotFitGoOnInTheNextRow()
{
    FilterChips chips;
    chips.setQuery(filtered());
    QVERIFY(chips.heightForWidth(180) > chips.heightForWidth(900));
}

QTEST_MAIN(TestFilterChips)
#include "tst_filter_chips.moc"
