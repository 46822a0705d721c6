// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of the workspace file, run by PostgreSQL: a team database needs no SQL of its own.
#include "models/storage/article_repository.h"
#include "models/storage/change_log_repository.h"
#include "models/storage/figure_repository.h"
#include "models/storage/importing.h"
#include "models/storage/migrations.h"
#include "models/storage/own_word_repository.h"
#include "models/storage/place_colours.h"
#include "tests/storage/made_up.h"
#include "tests/storage/postgres_server.h"

#include <QSqlDatabase>
#include <QTest>

using namespace pledgeboard;

class PostgresqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            QSKIP("Qt's driver for PostgreSQL is not installed");
        m_server = std::make_unique<PostgresServer>();
        const QString trouble = m_server->start();
        if (!trouble.isEmpty())
            QSKIP(qPrintable(trouble));
        m_connection = std::make_unique<Connection>(QStringLiteral("QPSQL"), QStringLiteral("team"));
        QSqlDatabase &database = m_connection->database();
        database.setHostName(m_server->host());
        database.setUserName(PostgresServer::user());
        database.setDatabaseName(PostgresServer::databaseName());
        done(m_connection->open());
    }

    void cleanupTestCase()
    {
        m_connection.reset();
        m_server.reset();
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        // Each test has tables of its own, so that none depends on another.
        done(m_connection->execute(QStringLiteral("CREATE SCHEMA test_%1").arg(++m_schema)));
        done(m_connection->execute(QStringLiteral("SET search_path = test_%1").arg(m_schema)));
        auto transaction = Transaction::begin(*m_connection);
        QVERIFY(transaction);
        done(runMigrations(*m_connection, 0));
        done(transaction->commit());
        m_memory = std::make_unique<WorkspaceMemory>();
    }

    void aMigrationThatFailsLeavesNothing()
    {
        {
            const auto transaction = Transaction::begin(*m_connection);
            QVERIFY(transaction);
            done(m_connection->execute(QStringLiteral("CREATE TABLE half (x TEXT)")));
            QVERIFY(!runMigrations(*m_connection, 0));
        }
        QVERIFY(!m_connection->database().tables().join(u' ').contains(QStringLiteral("half")));
    }

    void anArticleAndItsFiguresComeBack()
    {
        Article article = madeUpArticle(1);
        article.noise = {Noise{TextSpan{3, 9}, NoiseReason::Cookie}};
        Figure figure = madeUpFigure(1);
        figure.kind = Kind::MoneyInvestment;
        figure.amount = Amount{9'000'000'000'000'001, 1, 9'000'000'000'000'002, Bound::AtMost, Currency("USD")};
        figure.conversion = Money{70, kPound};
        figure.programme = QStringLiteral("Bargen “Twf” Ŵ");
        figure.insideProgramme = QStringLiteral("Deal");
        figure.period = Period{2024, 2030};
        figure.evidence.rules = {QStringLiteral("a"), QStringLiteral("b")};
        figure.evidence.cues = {{Answer::Kind, 0, {5, 9}}, {Answer::Year, 1, {}}};
        figure.evidence.grades.add(Grade::KindClear);
        figure.evidence.grades.add(Grade::Dateless);
        figure.evidence.mentions = {TextSpan{1, 2}, TextSpan{3, 4}};
        figure.confidence = 0.1;
        done(importArticle(*m_connection, *m_memory, article, {figure, madeUpFigure(2)}, Joining::Now));

        const auto loaded = ArticleRepository(*m_connection).load(article.id);
        QVERIFY(loaded);
        QCOMPARE(loaded->text, article.text);
        QVERIFY(loaded->published == article.published);
        QVERIFY(loaded->noise == article.noise);
        const SnapshotPtr figures = state();
        QCOMPARE(figures->figures.size(), std::size_t{2});
        QVERIFY(figures->figures[0] == figure);
        QVERIFY(figures->figures[1] == madeUpFigure(2));
    }

    void figuresAreReplacedAndKeepTheirAnnouncement()
    {
        done(importArticle(*m_connection, *m_memory, madeUpArticle(1), {madeUpFigure(1), madeUpFigure(2)},
                           Joining::Now));
        const QString announcement =
            AnnouncementRepository(*m_connection).all()->ofFigure.value(QStringLiteral("figure-1")).announcement;
        Figure changed = madeUpFigure(1);
        changed.place = QStringLiteral("Hull");
        done(replaceFigures(*m_connection, *m_memory, {{QStringLiteral("article-1"), {changed, madeUpFigure(3)}}}));
        const SnapshotPtr figures = state();
        QCOMPARE(figures->figures.size(), std::size_t{2});
        QVERIFY(figures->figures[0] == changed);
        QVERIFY(figures->figures[1] == madeUpFigure(3));
        QCOMPARE(AnnouncementRepository(*m_connection).all()->ofFigure.value(QStringLiteral("figure-1")).announcement,
                 announcement);
    }

    void whatHumansDecideIsKeptAndTakenBack()
    {
        done(importArticle(*m_connection, *m_memory, madeUpArticle(1), {madeUpFigure(1), madeUpFigure(2)},
                           Joining::Now));
        const auto keyOf = [](const Figure &figure) {
            return FigureKey{figure.id, QStringLiteral("article-1"), figure.evidence.number};
        };
        Decision edit{QStringLiteral("d1"),
                      DecisionKind::Edited,
                      keyOf(madeUpFigure(1)),
                      {},
                      {},
                      {},
                      QStringLiteral("Ŵyn"),
                      timeFromText(QStringLiteral("2026-11-02T09:05:07Z")),
                      QStringLiteral("heard “it”")};
        edit.edit.place = QStringLiteral("Hull");
        edit.edit.year = std::optional<int>();
        const Decision apart{QStringLiteral("d2"),
                             DecisionKind::Different,
                             keyOf(madeUpFigure(1)),
                             keyOf(madeUpFigure(2)),
                             {},
                             {},
                             {},
                             {},
                             {}};
        Figure byHand = madeUpFigure(3);
        byHand.evidence.number = {60, 63};
        const Decision added{QStringLiteral("d3"), DecisionKind::Added, keyOf(byHand), {}, {}, byHand, {}, {}, {}};
        const DecisionChange change{{}, {edit, apart, added}};
        LogEntry entry;
        entry.words = QStringLiteral("1 jobs");
        entry.newValue = QStringLiteral("yes");
        done(decide(*m_connection, *m_memory, change, {entry, entry}));
        done(decide(*m_connection, *m_memory, {}, {entry}));

        SnapshotPtr loaded = state();
        QCOMPARE(loaded->figures.size(), std::size_t{3});
        QCOMPARE(loaded->figures[0].place, QStringLiteral("Hull"));
        QVERIFY(loaded->figures[2] == byHand);
        QVERIFY(loaded->accepted == (std::vector<bool>{true, false, true}));
        QCOMPARE(loaded->decisions.size(), std::size_t{3});
        const auto kept = std::find_if(loaded->decisions.begin(), loaded->decisions.end(),
                                       [](const Decision &decision) { return decision.id == QLatin1String("d1"); });
        QVERIFY(*kept == edit);
        // A later reading that finds nothing.
        done(replaceFigures(*m_connection, *m_memory, {{QStringLiteral("article-1"), {}}}));
        QCOMPARE(state()->figures.size(), std::size_t{3});

        done(decide(*m_connection, *m_memory, change.reversed(), {entry}));
        loaded = state();
        QCOMPARE(loaded->figures.size(), std::size_t{2});
        QCOMPARE(loaded->figures[0].place, QStringLiteral("Leeds"));
        QVERIFY(loaded->decisions.empty());
        const auto log = ChangeLogRepository(*m_connection).all();
        QVERIFY(log);
        QCOMPARE(log->size(), std::size_t{4});
        QCOMPARE(log->front().step, 3);
    }

    void theWordListsOfATeamLieInItsDatabase()
    {
        OwnWordRepository words(*m_connection);
        QVERIFY(words.words()->isEmpty());
        const std::vector<OwnWordRow> rows{
            {QStringLiteral("place"), QStringLiteral("Kiln Wharf"), QStringLiteral("KW|Odyn Ŵ"),
             QStringLiteral("Leeds")},
            {QStringLiteral("cue"), QStringLiteral("moonraker"), {}, QStringLiteral("no figure")}};
        done(words.replace(rows));
        const auto read = words.rows();
        QVERIFY(read);
        QVERIFY(*read == rows);
        QCOMPARE(words.words()->places.front().aliases.size(), 2);
        done(words.replace({{QStringLiteral("cue"), QStringLiteral("pot"), {}, QStringLiteral("money.gold")}}));
        QVERIFY(words.words().error().message.contains(QStringLiteral("line 1")));
        done(words.replace({}));
        QVERIFY(words.words()->isEmpty());
    }

    void theSameArticleAgainIsNotAdded()
    {
        done(importArticle(*m_connection, *m_memory, madeUpArticle(1), {}, Joining::Now));
        Article again = madeUpArticle(1);
        again.id = QStringLiteral("again");
        const auto imported = importArticle(*m_connection, *m_memory, again, {}, Joining::Now);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::AlreadyImported);
    }

    void announcementsAreJoinedAndTakenApartAgain()
    {
        done(importArticle(*m_connection, *m_memory, madeUpArticle(1), {madeUpFigure(1)}, Joining::Now));
        done(importArticle(*m_connection, *m_memory, madeUpArticle(2), {madeUpFigure(2), madeUpFigure(3)},
                           Joining::Now));
        QCOMPARE(state()->columns.announcement, (std::vector<std::int32_t>{0, 1, 2}));

        done(removeArticles(*m_connection, *m_memory, {QStringLiteral("article-2")}));
        QCOMPARE(state()->figures.size(), std::size_t{1});
        QCOMPARE(AnnouncementRepository(*m_connection).all()->ofFigure.keys(), QStringList{QStringLiteral("figure-1")});
        for (const char *table : {"article", "noise", "figure", "evidence", "announcement", "announcement_figure"}) {
            const auto rows = m_connection->value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)));
            QVERIFY(rows);
            QCOMPARE(rows->toInt(), QByteArray(table) == "noise" ? 0 : 1);
        }
    }

    void placesKeepTheirColours()
    {
        done(importArticle(*m_connection, *m_memory, madeUpArticle(9), {madeUpFigure(1)}, Joining::Now));
        done(importArticle(*m_connection, *m_memory, madeUpArticle(1), {madeUpFigure(2, QStringLiteral("Newport"))},
                           Joining::Now));
        done(removeArticles(*m_connection, *m_memory, {QStringLiteral("article-9")}));
        const auto places = storedPlaceColours(*m_connection);
        QVERIFY(places);
        QCOMPARE(*places, (QStringList{QStringLiteral("West Yorkshire"), QStringLiteral("Cardiff Capital Region")}));
    }

    void anImportThatFailsHalfWayChangesNothing()
    {
        done(importArticle(*m_connection, *m_memory, madeUpArticle(1), {madeUpFigure(1)}, Joining::Now));
        // Qt's driver drops its prepared statement within the transaction that failed, and is refused.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Unable to free statement")));
        QVERIFY(!importArticle(*m_connection, *m_memory, madeUpArticle(2), {madeUpFigure(2), madeUpFigure(1)},
                               Joining::Now)); // id twice
        QCOMPARE(state()->articles.size(), std::size_t{1});
        QCOMPARE(state()->figures.size(), std::size_t{1});
    }

private:
    static void done(const Result<void> &result)
    {
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    }

    std::unique_ptr<PostgresServer> m_server;
    /// As somebody sees it who has nothing in memory.
    SnapshotPtr state() const
    {
        WorkspaceMemory fresh;
        return takeSnapshot(*m_connection, fresh, QStringLiteral("team")).value();
    }

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<WorkspaceMemory> m_memory; ///< of the schema in use
    int m_schema = 0;
};

QTEST_GUILESS_MAIN(PostgresqlTest)
#include "tst_postgresql.moc"
