// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace.h"
#include "tests/commands/program.h"
#include "tests/counting/told.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace pledgeboard;

namespace {

QJsonObject jsonOf(const ProgramRun &run)
{
    return QJsonDocument::fromJson(run.out.toUtf8()).object();
}

QJsonObject stepOf(const QJsonObject &tally, const char *name)
{
    const QJsonArray steps = tally[QStringLiteral("waterfall")].toArray();
    for (const auto &step : steps) {
        if (step[QStringLiteral("step")] == QLatin1String(name))
            return step.toObject();
    }
    return {};
}

} // namespace

/// `pledgeboard tally` on a workspace that holds the figures of five articles.
class TallyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_workspace = m_folder.filePath(QStringLiteral("five.pledgeboard"));
        const auto workspace = Workspace::create(m_workspace);
        QVERIFY(workspace);
        std::map<QString, std::pair<Article, std::vector<Figure>>> articles;
        const Told five = fiveArticles();
        for (const FigureInArticle &told : five.figures()) {
            auto &[article, figures] = articles[told.articleId];
            article.title = told.articleId;
            article.publisher = told.publisher;
            article.published = told.published;
            article.text += QStringLiteral("Figure %1 stands here. ").arg(told.figure.id).repeated(20);
            figures.push_back(told.figure);
            figures.back().evidence.quote = QStringLiteral("figure %1").arg(told.figure.id);
        }
        for (const auto &[id, told] : articles)
            QVERIFY((*workspace)->import(told.first, told.second));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void jobsOfLiverpoolCityRegion()
    {
        const ProgramRun run =
            tally({QStringLiteral("--measure"), QStringLiteral("jobs"), QStringLiteral("--place"),
                   QStringLiteral("Liverpool City Region"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.exit, 0);
        const QJsonObject tally = jsonOf(run);
        QCOMPARE(tally[QStringLiteral("total")].toInt(), 11'500);
        QCOMPARE(tally[QStringLiteral("unit")].toString(), QStringLiteral("jobs"));
        QMap<int, int> years;
        const QJsonArray cells = tally[QStringLiteral("cells")].toArray();
        for (const auto &cell : cells)
            years[cell[QStringLiteral("year")].toInt()] += cell[QStringLiteral("value")].toInt();
        QCOMPARE(years, (QMap<int, int>{{2017, 2500}, {2024, 8000}, {2025, 1000}}));
        int sum = 0;
        const QJsonArray steps = tally[QStringLiteral("waterfall")].toArray();
        for (qsizetype i = 0; i + 1 < steps.size(); ++i)
            sum += steps[i][QStringLiteral("value")].toInt();
        QCOMPARE(sum, 11'500);
        QCOMPARE(stepOf(tally, "total")[QStringLiteral("value")].toInt(), 11'500);
        QCOMPARE(stepOf(tally, "wider_place")[QStringLiteral("value")].toInt(), -13'000);
        QCOMPARE(stepOf(tally, "told_again")[QStringLiteral("value")].toInt(), -9000);
        const QJsonArray wider = tally[QStringLiteral("wider")].toArray();
        QCOMPARE(wider.size(), 1);
        QCOMPARE(wider.first()[QStringLiteral("place")].toString(), QStringLiteral("United Kingdom"));
    }

    void everyIdNamesAFigureWithItsWordsAndArticle()
    {
        const QJsonObject tally = jsonOf(this->tally({QStringLiteral("--measure"), QStringLiteral("investment"),
                                                      QStringLiteral("--format"), QStringLiteral("json")}));
        const QJsonObject figures = tally[QStringLiteral("figures")].toObject();
        QVERIFY(!figures.isEmpty());
        const QJsonArray steps = tally[QStringLiteral("waterfall")].toArray();
        for (const auto &step : steps) {
            const QJsonArray ids = step[QStringLiteral("figures")].toArray();
            for (const auto &id : ids) {
                const QJsonObject figure = figures[id.toString()].toObject();
                QVERIFY(!figure[QStringLiteral("quote")].toString().isEmpty());
                QVERIFY(!figure[QStringLiteral("publisher")].toString().isEmpty());
            }
        }
    }

    void investmentInLiverpoolCityRegion()
    {
        const QJsonObject tally =
            jsonOf(this->tally({QStringLiteral("--measure"), QStringLiteral("investment"), QStringLiteral("--place"),
                                QStringLiteral("LCR"), QStringLiteral("--format"), QStringLiteral("json")}));
        QCOMPARE(tally[QStringLiteral("total")].toDouble(), 800e6);
        QCOMPARE(tally[QStringLiteral("bound")].toString(), QStringLiteral("at_most"));
        QCOMPARE(stepOf(tally, "inside_programme")[QStringLiteral("value")].toDouble(), -161.13e6);
    }

    void dollarsShowTheirRate()
    {
        const QJsonObject tally =
            jsonOf(this->tally({QStringLiteral("--measure"), QStringLiteral("investment"), QStringLiteral("--place"),
                                QStringLiteral("London"), QStringLiteral("--years"), QStringLiteral("2014"),
                                QStringLiteral("--format"), QStringLiteral("json")}));
        QCOMPARE(tally[QStringLiteral("total")].toDouble(), 620e6);
        const QJsonArray rates = tally[QStringLiteral("rates")].toArray();
        QCOMPARE(rates.size(), 1);
        QCOMPARE(rates.first()[QStringLiteral("pounds_per_unit")].toDouble(), 0.62);
    }

    void theTableNamesEachStep()
    {
        const ProgramRun run = tally({QStringLiteral("--measure"), QStringLiteral("jobs"), QStringLiteral("--place"),
                                      QStringLiteral("Liverpool City Region"), QStringLiteral("--waterfall")});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.isEmpty());
        for (const char *words : {"Every job figure found", "Not a promise", "Told again", "Wider area, not allocated",
                                  "Total", "11,500", "2,500", "8,000", "more than 13,000"})
            QVERIFY2(run.out.contains(QLatin1String(words)), words);
    }

    void byYearAndByPlace()
    {
        const QStringList base{QStringLiteral("--measure"), QStringLiteral("jobs"),
                               QStringLiteral("--place"),   QStringLiteral("Liverpool City Region"),
                               QStringLiteral("--format"),  QStringLiteral("csv"),
                               QStringLiteral("--by")};
        QCOMPARE(tally(base + QStringList{QStringLiteral("place")}).out,
                 QStringLiteral("place,year,value,bound,announcements,unit,row\r\n"
                                "Liverpool City Region,,11500,exact,3,jobs,cell\r\n"
                                "United Kingdom,2025,13000,at_least,1,jobs,wider\r\n"));
        QCOMPARE(tally(base + QStringList{QStringLiteral("year")}).out,
                 QStringLiteral("place,year,value,bound,announcements,unit,row\r\n,2017,2500,exact,1,jobs,cell\r\n"
                                ",2024,8000,exact,1,jobs,cell\r\n,2025,1000,exact,1,jobs,cell\r\n"
                                "United Kingdom,2025,13000,at_least,1,jobs,wider\r\n"));
    }

    void choicesOfPricesRatesPromisesAndReading()
    {
        const QStringList money{QStringLiteral("--measure"), QStringLiteral("investment"), QStringLiteral("--place"),
                                QStringLiteral("London"),    QStringLiteral("--format"),   QStringLiteral("json")};
        const auto with = [&](std::initializer_list<const char *> more) {
            QStringList arguments = money;
            for (const char *one : more)
                arguments.append(QString::fromUtf8(one));
            return jsonOf(tally(arguments));
        };
        const QJsonObject plain = with({});
        const QJsonObject prices = with({"--price-year", "2020"});
        QCOMPARE(prices[QStringLiteral("price_year")].toInt(), 2020);
        QVERIFY(prices[QStringLiteral("total")].toDouble() > plain[QStringLiteral("total")].toDouble());
        const QJsonObject rates = with({"--rates", "year"});
        QVERIFY(!rates[QStringLiteral("rates")].toArray().isEmpty());
        for (const auto &rate : rates[QStringLiteral("rates")].toArray())
            QVERIFY(rate[QStringLiteral("source")].toString().startsWith(QStringLiteral("average of 201")));
        const QJsonObject spread = with({"--promises", "spread", "--reading", "cautious"});
        QCOMPARE(spread[QStringLiteral("promises")].toString(), QStringLiteral("spread"));
        QCOMPARE(spread[QStringLiteral("reading")].toString(), QStringLiteral("cautious"));
    }

    void warningsAreSaidInEveryForm()
    {
        const QStringList places{QStringLiteral("--measure"), QStringLiteral("jobs"),
                                 QStringLiteral("--place"),   QStringLiteral("Liverpool"),
                                 QStringLiteral("--place"),   QStringLiteral("Liverpool City Region")};
        const QString sentence =
            QStringLiteral("Liverpool lies inside Liverpool City Region: what it was promised stands at both.");
        QVERIFY(tally(places).out.contains(sentence));
        const QJsonArray warnings = jsonOf(tally(
            places + QStringList{QStringLiteral("--format"), QStringLiteral("json")}))[QStringLiteral("warnings")]
                                        .toArray();
        QVERIFY(!warnings.isEmpty());
        QCOMPARE(warnings.first()[QStringLiteral("warning")].toString(), sentence);
        QCOMPARE(warnings.first()[QStringLiteral("places")].toArray(),
                 QJsonArray{QStringLiteral("Liverpool City Region")});
    }

    void nothingFoundIsNoZero()
    {
        const ProgramRun run = tally({QStringLiteral("--measure"), QStringLiteral("jobs"), QStringLiteral("--place"),
                                      QStringLiteral("Cardiff"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.exit, 0);
        QVERIFY(jsonOf(run)[QStringLiteral("total")].isNull());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto with = [](std::initializer_list<const char *> more) {
            QStringList arguments{QStringLiteral("--measure"), QStringLiteral("jobs")};
            for (const char *one : more)
                arguments.append(QString::fromUtf8(one));
            return arguments;
        };
        QTest::newRow("misspelt place") << with({"--place", "Liverpol"}) << "Did you mean Liverpool";
        QTest::newRow("other capitals") << with({"--place", "liverpool city region"})
                                        << "Did you mean Liverpool City Region";
        QTest::newRow("unheard place") << with({"--place", "Xyzzyplughville"}) << "Xyzzyplughville";
        QTest::newRow("no years") << with({"--years", "lately"}) << "2017-2025";
        QTest::newRow("years the wrong way round") << with({"--years", "2025-2017"}) << "earlier year first";
        QTest::newRow("kind of the other measure") << with({"--kinds", "money.public"}) << "jobs.promised";
        QTest::newRow("unheard basis") << with({"--basis", "gold"}) << "--basis";
        QTest::newRow("no price index") << with({"--price-year", "1066"}) << "Choose a year from 1990 to";
        QTest::newRow("prices per head") << with({"--price-year", "2015", "--basis", "per-head"}) << "--basis per-head";
        QTest::newRow("unheard rates") << with({"--rates", "daily"}) << "--rates";
        QTest::newRow("unheard format") << with({"--format", "xml"}) << "--format";
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const ProgramRun run = tally(arguments);
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
    }

    void aMissingWorkspaceIsNamed()
    {
        const QString missing = m_folder.filePath(QStringLiteral("missing.pledgeboard"));
        const ProgramRun run = runProgram({QStringLiteral("tally"), QStringLiteral("--workspace"), missing,
                                           QStringLiteral("--measure"), QStringLiteral("jobs")});
        QCOMPARE(run.exit, 3);
        QVERIFY(run.err.contains(QStringLiteral("missing.pledgeboard")));
    }

private:
    ProgramRun tally(const QStringList &arguments) const
    {
        return runProgram(QStringList{QStringLiteral("tally"), QStringLiteral("--workspace"), m_workspace} + arguments);
    }

    QTemporaryDir m_folder;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(TallyCommandTest)
#include "tst_tally_command.moc"
