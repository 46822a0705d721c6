// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/fixtures/comparisons.h"
#include "views/charts/chart_view.h"
#include "views/dialogs/revisions_dialog.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace pledgeboard;

class RevisionsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNumbersStandAsATable()
    {
        const RevisionsDialog dialog(fixtures::revisedSum());
        const QTableWidget &table = *dialog.table();
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("11 February 2019"));
        QCOMPARE(table.item(0, 1)->text(), QStringLiteral("~£60m"));
        QCOMPARE(table.item(1, 1)->text(), QStringLiteral("more than £140m"));
        QCOMPARE(table.item(2, 1)->text(), QStringLiteral("up to £450m"));
        QCOMPARE(table.item(2, 2)->text(), QStringLiteral("The Harbour Courier"));
        QVERIFY(!table.accessibleName().isEmpty());
    }

    void thePageTellsTheFinding()
    {
        const RevisionsDialog dialog(fixtures::revisedSum());
        const ChartPage &page = dialog.chart()->page();
        // The last is an "up to": that it grew is not said.
        QCOMPARE(page.headline, QStringLiteral("Ames Robotics: the promise changed from ~£60m to up to £450m"));
        QCOMPARE(page.subtitle, QStringLiteral("Investment, Newport, told from 11 February 2019 to 20 June 2024"));
        QCOMPARE(page.marks.size(), std::size_t{3});
        QCOMPARE(page.marks[1].description, QStringLiteral("4 October 2021: more than £140m, Quayside Business"));
        QVERIFY(page.altText.contains(page.marks[2].description));
    }

    void whatCannotFallShortGrew()
    {
        ChartInput input = fixtures::revisedSum();
        input.revisions->points.pop_back();
        const RevisionsDialog dialog(input);
        QCOMPARE(dialog.chart()->page().headline,
                 QStringLiteral("Ames Robotics: the promise grew from ~£60m to more than £140m"));
    }

    void anAmountWithoutARateIsSaidAndNotDrawn()
    {
        ChartInput input = fixtures::revisedSum();
        input.revisions->points[1].amount.reset();
        const RevisionsDialog dialog(input);
        QCOMPARE(dialog.chart()->page().marks.size(), std::size_t{2});
        QCOMPARE(dialog.table()->item(1, 1)->text(), QStringLiteral("no exchange rate"));
        QVERIFY(
            dialog.chart()->page().notes.contains(QStringLiteral("1 amount has no exchange rate and is not drawn.")));
    }

    void dotsAndRowsOpenTheirSentences()
    {
        RevisionsDialog dialog(fixtures::revisedSum());
        const QSignalSpy chosen(&dialog, &RevisionsDialog::figureChosen);
        QTest::keyClick(dialog.chart(), Qt::Key_Right);
        QTest::keyClick(dialog.chart(), Qt::Key_Right);
        QTest::keyClick(dialog.chart(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().value<FigureRow>(), FigureRow{1});
        dialog.table()->setCurrentCell(2, 0);
        QCOMPARE(chosen.last().first().value<FigureRow>(), FigureRow{2});
        QCOMPARE(dialog.chart()->selectedMark()->promise, std::optional<FigureRow>(2));
    }

    void itIsExportedAndCopied()
    {
        RevisionsDialog dialog(fixtures::revisedSum());
        const QSignalSpy exported(&dialog, &RevisionsDialog::exportAsked);
        const QSignalSpy copied(&dialog, &RevisionsDialog::copyAsked);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (!button->text().contains(QStringLiteral("Close")))
                button->click();
        }
        QCOMPARE(exported.size(), 1);
        QCOMPARE(copied.size(), 1);
    }
};

QTEST_MAIN(RevisionsDialogTest)
#include "tst_revisions_dialog.moc"
