// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include "models/storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

namespace {

Article articleOf(const QString &text)
{
    Article article;
    article.title = QStringLiteral("Leeds gains a hub");
    article.publisher = QStringLiteral("Insider Media");
    article.published = boost::gregorian::date(2024, 3, 5);
    article.publishedKnown = DateKnown::Entered;
    article.text = text;
    return article;
}

Figure figureOf(Kind kind, std::int64_t value, Currency currency, int year)
{
    Figure figure;
    figure.kind = kind;
    figure.amount.value = value;
    figure.amount.currency = currency;
    figure.place = QStringLiteral("Leeds");
    figure.organisation = QStringLiteral("Acme");
    figure.year = year;
    figure.evidence.number = {0, 5};
    figure.evidence.sentence = {0, 12};
    figure.evidence.quote = QStringLiteral("Leeds");
    figure.confidence = 0.9;
    return figure;
}

} // namespace

/// `pledgeboard chart` as it is run on a server.
class ChartCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto workspace = Workspace::create(m_workspace);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        const auto imported = (*workspace)
                                  ->import(articleOf(QStringLiteral("Leeds gains.")),
                                           {figureOf(Kind::JobsPromised, 750, Currency(), 2024),
                                            figureOf(Kind::MoneyInvestment, 4'500'000'000, kPound, 2023)});
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyChartIsWrittenWithoutADisplay_data()
    {
        QTest::addColumn<QString>("chart");
        for (const char *chart : {"jobs-against-investment", "by-year", "cities-compared", "counting", "cumulative",
                                  "side-by-side", "table", "city-profile", "map"})
            QTest::newRow(chart) << QString::fromLatin1(chart);
    }

    void everyChartIsWrittenWithoutADisplay()
    {
        QFETCH(QString, chart);
        const QString path = m_folder.filePath(chart + QStringLiteral(".png"));
        const ProgramRun run = chartRun({chart, QStringLiteral("--size"), QStringLiteral("900x600"),
                                         QStringLiteral("--scale"), QStringLiteral("2"), QStringLiteral("-o"), path});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.out, QString());
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1800, 1200));
        QVERIFY2(image.text(QStringLiteral("Title")).contains(QStringLiteral("750")), qPrintable(image.text()));
    }

    void aPlaceAndYearsAreTakenIn()
    {
        const QString path = m_folder.filePath(QStringLiteral("asked.png"));
        ProgramRun run = chartRun({QStringLiteral("by-year"), QStringLiteral("--place"), QStringLiteral("Leeds"),
                                   QStringLiteral("--years"), QStringLiteral("2024"), QStringLiteral("-o"), path});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(QImage(path).text(QStringLiteral("Title")),
                 QStringLiteral("Leeds was promised 750 tech jobs in 2024"));
        run = chartRun({QStringLiteral("by-year"), QStringLiteral("--years"), QStringLiteral("2001-2003"),
                        QStringLiteral("-o"), path});
        QCOMPARE(run.exit, 0);
        QCOMPARE(QImage(path).text(QStringLiteral("Title")), QStringLiteral("No jobs or investment figure found yet"));
    }

    void theLanguageIsTheOneAskedFor()
    {
        const QString path = m_folder.filePath(QStringLiteral("cy.png"));
        const ProgramRun run = chartRun({QStringLiteral("cities-compared"), QStringLiteral("--language"),
                                         QStringLiteral("cy"), QStringLiteral("-o"), path});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QVERIFY(
            QImage(path).text(QStringLiteral("Description")).contains(QStringLiteral("Ffynhonnell: Insider Media")));
    }

    void whatCannotBeDoneSaysWhy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *tag, const QStringList &arguments, int exit, const char *says) {
            QTest::newRow(tag) << arguments << exit << QString::fromUtf8(says);
        };
        const QString chart = QStringLiteral("by-year");
        const QString output = QStringLiteral("-o");
        const QString file = QStringLiteral("never.png");
        row("unheard chart", {QStringLiteral("pie"), output, file}, 2, "pie");
        row("no file", {chart}, 2, "--output");
        row("unheard place", {chart, QStringLiteral("--place"), QStringLiteral("Nowhere"), output, file}, 2,
            "“Nowhere”");
        row("years back to front", {chart, QStringLiteral("--years"), QStringLiteral("2025-2017"), output, file}, 2,
            "2025-2017");
        row("no years", {chart, QStringLiteral("--years"), QStringLiteral("lately"), output, file}, 2, "2017-2025");
        row("no size", {chart, QStringLiteral("--size"), QStringLiteral("wide"), output, file}, 2, "1600x900");
        row("too small", {chart, QStringLiteral("--size"), QStringLiteral("100x100"), output, file}, 2, "480x360");
        row("unknown ending", {chart, output, QStringLiteral("never.gif")}, 2, "never.gif");
        row("no such folder", {chart, output, QStringLiteral("/no/such/folder/never.png")}, 1, "never.png");
    }

    void whatCannotBeDoneSaysWhy()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = chartRun(arguments);
        QTEST(run.exit, "exit");
        QFETCH(QString, says);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QCOMPARE(run.out, QString());
        QVERIFY(!QFile::exists(QStringLiteral("never.png")));
    }

    void aMissingWorkspaceIsNamed()
    {
        const ProgramRun run =
            runProgram({QStringLiteral("chart"), QStringLiteral("by-year"), QStringLiteral("--workspace"),
                        QStringLiteral("/no/such.pledgeboard"), QStringLiteral("-o"), QStringLiteral("never.png")});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(QStringLiteral("such.pledgeboard")), qPrintable(run.err));
    }

private:
    ProgramRun chartRun(const QStringList &arguments) const
    {
        return runProgram(QStringList{QStringLiteral("chart")} + arguments
                          + QStringList{QStringLiteral("--workspace"), m_workspace});
    }

    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(QStringLiteral("leeds.pledgeboard"));
};

QTEST_GUILESS_MAIN(ChartCommandTest)
#include "tst_chart_command.moc"
