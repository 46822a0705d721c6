// SPDX-License-Identifier: GPL-3.0-or-later
// What stays in memory of a workspace from change to change is what somebody sees who reads the file, and what joining all of it anew gives.
#include "models/storage/revision.h"
#include "models/storage/workspace.h"
#include "models/storage/workspace_file.h"
#include "tests/storage/made_up.h"
#include "tests/storage/state_text.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <random>

using namespace pledgeboard;

namespace {

/// Everything of a state but the ids of announcements.
QString wholeText(const Snapshot &state)
{
    QStringList lines{stateText(state)};
    for (const DoubtfulJoin &doubt : state.doubts)
        lines.append(QStringLiteral("doubt %1 %2 %3 %4: %5")
                         .arg(doubt.a)
                         .arg(doubt.b)
                         .arg(doubt.likeness)
                         .arg(doubt.joined)
                         .arg(doubt.reasons.join(u' ')));
    for (const Doubt &doubt : state.openDoubts)
        lines.append(QStringLiteral("open %1: %2").arg(doubt.rows.front()).arg(doubt.sentence));
    const FigureColumns &columns = state.columns;
    for (FigureRow row = 0; row < columns.size(); ++row)
        lines.append(QStringLiteral("row %1: %2 %3 %4 %5 %6 %7 %8 %9")
                         .arg(row)
                         .arg(columns.value[row])
                         .arg(columns.year[row])
                         .arg(columns.place[row])
                         .arg(columns.rate[row])
                         .arg(columns.periodLast[row])
                         .arg(columns.telling[row])
                         .arg(columns.revisedBy[row])
                         .arg(columns.inside[row]));
    for (const RateUsed &rate : columns.rates)
        lines.append(QStringLiteral("rate %1 %2").arg(rate.poundsPerUnit).arg(rate.source));
    lines.append(state.colouredPlaces.join(u','));
    return lines.join(u'\n');
}

/// Changes workspaces at random. Articles tell of few firms and places, so that much of them hangs together.
class Author
{
public:
    explicit Author(unsigned seed) : m_engine(seed) { }

    std::size_t dice(std::size_t limit) { return m_engine() % limit; }

    Article article()
    {
        Article article = madeUpArticle(++m_articles);
        article.publisher = QStringLiteral("Paper %1").arg(dice(3));
        article.published = boost::gregorian::date(static_cast<unsigned short>(2021 + dice(3)),
                                                   static_cast<unsigned short>(1 + dice(12)), 5);
        if (dice(12) == 0)
            article.published.reset();
        return article;
    }

    Figure figure(int position)
    {
        constexpr std::array<const char *, 5> places{"Leeds", "West Yorkshire", "Bradford", "United Kingdom", "Hull"};
        constexpr std::array<const char *, 4> firms{"", "Oxgate", "Oxgate Holdings", "Leeds City Council"};
        constexpr std::array<const char *, 3> plans{"", "Harbour Innovation Zone", "Millrace Plan"};
        constexpr std::array<std::int64_t, 6> amounts{100, 110, 200, 1000, 1130, 2000};
        Figure figure = madeUpFigure(++m_figures, QString::fromLatin1(places[dice(places.size())]));
        figure.amount.value = amounts[dice(amounts.size())];
        figure.organisation = QString::fromLatin1(firms[dice(firms.size())]);
        figure.programme = QString::fromLatin1(plans[dice(plans.size())]);
        figure.year = 2021 + static_cast<int>(dice(3));
        figure.evidence.number = TextSpan{position * 10, position * 10 + 4};
        if (dice(2) == 0) {
            figure.kind = dice(2) == 0 ? Kind::MoneyInvestment : Kind::MoneyPublic;
            figure.amount.value *= 1'000'000;
            figure.amount.currency = dice(4) == 0 ? Currency("USD") : kPound;
            if (figure.amount.currency != kPound && dice(2) == 0)
                figure.conversion = Money{figure.amount.value * 4 / 5, kPound};
        }
        if (dice(6) == 0)
            figure.period = Period{2021, 2021 + static_cast<int>(dice(4))};
        return figure;
    }

    std::vector<Figure> figures()
    {
        std::vector<Figure> all;
        for (int position = 0; position < 1 + static_cast<int>(dice(3)); ++position)
            all.push_back(figure(position));
        return all;
    }

    Decision decision(const Snapshot &state)
    {
        const auto keyOf = [&state](std::size_t row) {
            return FigureKey{state.figures[row].id, state.articles[static_cast<std::size_t>(state.article[row])].id,
                             state.figures[row].evidence.number};
        };
        Decision decision;
        decision.id = QStringLiteral("%1").arg(++m_decisions, 6, 10, QLatin1Char('0'));
        decision.kind = static_cast<DecisionKind>(dice(kDecisionKindCount));
        const std::size_t row = dice(state.figures.size());
        decision.figure = keyOf(row);
        if (isOfPair(decision.kind))
            decision.other = keyOf(dice(state.figures.size()));
        if (decision.kind == DecisionKind::Edited)
            decision.edit.place = dice(2) == 0 ? QStringLiteral("Bradford") : QStringLiteral("Exeter");
        if (decision.kind == DecisionKind::Added) {
            decision.added = figure(20 + m_decisions);
            decision.figure.id = decision.added->id;
            decision.figure.number = decision.added->evidence.number;
        }
        return decision;
    }

private:
    std::mt19937 m_engine;
    int m_articles = 0;
    int m_figures = 0;
    int m_decisions = 0;
};

void done(const Result<void> &result)
{
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
}

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w.pledgeboard"));
        done(createWorkspaceFile(m_path));
        m_connection = std::move(openWorkspaceFile(m_path)->connection);
    }

    void everyChangeIsAsIfAllWereReadAndJoinedAnew_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everyChangeIsAsIfAllWereReadAndJoinedAnew()
    {
        QFETCH(unsigned, seed);
        Author author(seed);
        WorkspaceMemory memory;
        QStringList articles;
        std::vector<DecisionChange> steps;
        std::vector<std::pair<Article, std::vector<Figure>>> gone;
        for (int step = 0; step < 60; ++step) {
            const SnapshotPtr state = stateOf(memory);
            const std::size_t what = state->figures.size() < 5 ? 0 : author.dice(10);
            if (what < 4) {
                const Article article = author.article();
                const Joining joining = author.dice(3) == 0 ? Joining::Later : Joining::Now;
                done(importArticle(*m_connection, memory, article, author.figures(), joining));
                articles.append(article.id);
                if (joining == Joining::Later && author.dice(2) == 0)
                    done(joinWhatIsDue(*m_connection, memory));
            } else if (what == 4) {
                done(removeArticles(
                    *m_connection, memory,
                    {articles.takeAt(static_cast<qsizetype>(author.dice(static_cast<std::size_t>(articles.size()))))}));
            } else if (what == 5) {
                const QString article =
                    articles.at(static_cast<qsizetype>(author.dice(static_cast<std::size_t>(articles.size()))));
                std::vector<Figure> read = author.figures();
                done(replaceFigures(*m_connection, memory, {{article, read}}));
            } else if (what == 6 && !steps.empty()) {
                done(decide(*m_connection, memory, steps.back().reversed(), {}));
                steps.pop_back();
            } else {
                steps.push_back({{}, {author.decision(*state)}});
                done(decide(*m_connection, memory, steps.back(), {}));
            }
            const QString kept = wholeText(*stateOf(memory));
            WorkspaceMemory fresh;
            QCOMPARE(wholeText(*stateOf(fresh)).split(u'\n'), kept.split(u'\n'));
            fresh.content->join();
            QCOMPARE(wholeText(*stateOf(fresh)).split(u'\n'), kept.split(u'\n'));
        }
        QVERIFY(articles.size() > 5);
    }

    void anAnnouncementKeepsItsId()
    {
        Author author(3);
        WorkspaceMemory memory;
        for (int i = 0; i < 20; ++i)
            done(importArticle(*m_connection, memory, author.article(), author.figures(), Joining::Now));
        const auto idsOf = [](const Snapshot &state) {
            QHash<QString, QString> ids;
            for (const Announcement &announcement : state.announcements)
                ids.insert(announcement.figures.join(u','), announcement.id);
            return ids;
        };
        const QHash<QString, QString> before = idsOf(*stateOf(memory));
        done(importArticle(*m_connection, memory, author.article(), author.figures(), Joining::Now));
        const QHash<QString, QString> after = idsOf(*stateOf(memory));
        int same = 0;
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (!after.contains(it.key()))
                continue;
            QCOMPARE(after.value(it.key()), it.value());
            ++same;
        }
        QVERIFY(same > 3);
        WorkspaceMemory fresh;
        QCOMPARE(idsOf(*stateOf(fresh)), after);
    }

    void whatSomebodyElseWritesIsNoticed()
    {
        Author author(7);
        WorkspaceMemory mine;
        WorkspaceMemory theirs;
        for (int i = 0; i < 12; ++i) {
            WorkspaceMemory &writer = i % 2 == 0 ? mine : theirs;
            done(importArticle(*m_connection, writer, author.article(), author.figures(), Joining::Now));
            QCOMPARE(wholeText(*stateOf(theirs)).split(u'\n'), wholeText(*stateOf(mine)).split(u'\n'));
        }
        QCOMPARE(stateOf(mine)->articles.size(), std::size_t{12});
    }

    void everyChangeHasARevisionOfItsOwn()
    {
        WorkspaceMemory memory;
        const QString first = *revision(*m_connection);
        done(importArticle(*m_connection, memory, madeUpArticle(1), {madeUpFigure(1)}, Joining::Later));
        const QString second = *revision(*m_connection);
        QVERIFY(!first.isEmpty() && second != first);
        done(joinWhatIsDue(*m_connection, memory));
        QVERIFY(*revision(*m_connection) != second);
        const QString third = *revision(*m_connection);
        const SnapshotPtr state = stateOf(memory);
        QCOMPARE(*revision(*m_connection), third);
        QVERIFY(!importArticle(*m_connection, memory, madeUpArticle(1), {}, Joining::Now));
        QCOMPARE(*revision(*m_connection), third);
        // Nothing was changed, so that nothing is forgotten.
        QVERIFY(memory.content && memory.content->isOf(third));
    }

    void aChangeThatFailsLeavesNothingInMemory()
    {
        WorkspaceMemory memory;
        done(importArticle(*m_connection, memory, madeUpArticle(1), {madeUpFigure(1)}, Joining::Now));
        // The id of a figure that is there.
        QVERIFY(
            !importArticle(*m_connection, memory, madeUpArticle(2), {madeUpFigure(2), madeUpFigure(1)}, Joining::Now));
        QCOMPARE(stateOf(memory)->figures.size(), std::size_t{1});
        done(importArticle(*m_connection, memory, madeUpArticle(2), {madeUpFigure(2)}, Joining::Now));
        QCOMPARE(stateOf(memory)->figures.size(), std::size_t{2});
    }

    void workspacesOfOnePathShareWhatSomebodyHoldsInMemory()
    {
        const std::shared_ptr<WorkspaceMemory> held = Workspace::memoryOf(m_path);
        QVERIFY(!held->content);
        QVERIFY(Workspace::open(m_path).value()->import(madeUpArticle(1), {madeUpFigure(1)}));
        QVERIFY(held->content);
        const auto workspace = Workspace::open(m_path).value();
        QCOMPARE(workspace->snapshot().value()->figures.size(), std::size_t{1});
        QVERIFY(held == Workspace::memoryOf(m_path));
        QVERIFY(held != Workspace::memoryOf(m_folder->filePath(QStringLiteral("other.pledgeboard"))));
    }

private:
    SnapshotPtr stateOf(WorkspaceMemory &memory)
    {
        return takeSnapshot(*m_connection, memory, QStringLiteral("w")).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
