// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

namespace {

struct Tallied {
    double total = 0;
    QString bound;
    QMap<int, double> years;
    QMap<QString, double> steps;
    QMap<QString, double> wider;
};

Tallied read(const ProgramRun &run)
{
    const QJsonObject tally = QJsonDocument::fromJson(run.out.toUtf8()).object();
    Tallied result;
    result.total = tally[QStringLiteral("total")].toDouble();
    result.bound = tally[QStringLiteral("bound")].toString();
    const QJsonArray cells = tally[QStringLiteral("cells")].toArray();
    for (const auto &cell : cells)
        result.years[cell[QStringLiteral("year")].toInt()] += cell[QStringLiteral("value")].toDouble();
    const QJsonArray wider = tally[QStringLiteral("wider")].toArray();
    for (const auto &cell : wider)
        result.wider[cell[QStringLiteral("place")].toString()] += cell[QStringLiteral("value")].toDouble();
    const QJsonArray steps = tally[QStringLiteral("waterfall")].toArray();
    for (const auto &step : steps)
        result.steps[step[QStringLiteral("step")].toString()] = step[QStringLiteral("value")].toDouble();
    return result;
}

} // namespace

/// From files to totals by the built program alone, on the sample's articles and on the real ones where those are at hand.
class WholeRoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fiveArticles_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("sample") << QStringLiteral("/resources/sample");
        QTest::newRow("real") << QStringLiteral("/../shared/corpus/seeds");
    }

    void fiveArticles()
    {
        QFETCH(QString, folder);
        const QDir articles(QStringLiteral(PLEDGEBOARD_SOURCE_DIR) + folder);
        if (!articles.exists())
            QSKIP("These articles are not beside this project.");
        QTemporaryDir place;
        m_workspace = place.filePath(QStringLiteral("five.pledgeboard"));
        QStringList arguments{QStringLiteral("import"), QStringLiteral("--workspace"), m_workspace};
        for (const QString &name : articles.entryList({QStringLiteral("*.txt")}))
            arguments.append(articles.filePath(name));
        QCOMPARE(runProgram(arguments).exit, 0);

        jobsOfLiverpool();
        investmentInLiverpool();
        investmentElsewhere();
    }

private:
    void jobsOfLiverpool() const
    {
        const Tallied jobs = tally("jobs", "Liverpool City Region");
        QCOMPARE(jobs.total, 11'500.0);
        QCOMPARE(jobs.years, (QMap<int, double>{{2017, 2500}, {2024, 8000}, {2025, 1000}}));
        QCOMPARE(jobs.steps[QStringLiteral("found")], 256'907.0);
        QCOMPARE(jobs.steps[QStringLiteral("other_kind")], -223'407.0);
        QCOMPARE(jobs.steps[QStringLiteral("wider_place")], -13'000.0);
        QCOMPARE(jobs.steps[QStringLiteral("told_again")], -9000.0);
        QCOMPARE(jobs.steps[QStringLiteral("total")], 11'500.0);
        QCOMPARE(jobs.wider, (QMap<QString, double>{{QStringLiteral("United Kingdom"), 13'000}}));
    }

    void investmentInLiverpool() const
    {
        const Tallied investment = tally("investment", "Liverpool City Region");
        QCOMPARE(investment.total, 800e6);
        QCOMPARE(investment.bound, QStringLiteral("at_most"));
        QCOMPARE(investment.steps[QStringLiteral("inside_programme")], -161.13e6);
        QCOMPARE(investment.wider, (QMap<QString, double>{{QStringLiteral("United Kingdom"), 14e9}}));
    }

    void investmentElsewhere() const
    {
        const Tallied manchester = tally("investment", "Greater Manchester");
        QCOMPARE(manchester.years.keys(), (QList<int>{2023, 2024}));
        QVERIFY(manchester.years[2023] > 1.6e9 && manchester.years[2023] < 1.66e9);
        QVERIFY(manchester.years[2024] > 224e6 && manchester.years[2024] < 230e6);

        const Tallied london = tally("investment", "London");
        QCOMPARE(london.years.keys(), (QList<int>{2013, 2014}));
        QCOMPARE(london.years[2014], 620e6);
    }

    Tallied tally(const char *measure, const char *place) const
    {
        return read(runProgram({QStringLiteral("tally"), QStringLiteral("--workspace"), m_workspace,
                                QStringLiteral("--measure"), QString::fromLatin1(measure), QStringLiteral("--place"),
                                QString::fromLatin1(place), QStringLiteral("--format"), QStringLiteral("json")}));
    }

    QString m_workspace;
};

QTEST_GUILESS_MAIN(WholeRoadTest)
#include "tst_whole_road.moc"
