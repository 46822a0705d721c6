// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions, likeness, doubts and what humans decided of joins, through the workspace.
#include "models/storage/joining.h"
#include "models/storage/workspace.h"
#include "tests/storage/made_up.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

namespace {

/// An article of that month that tells one pledge of jobs.
Article articleOf(int number, int month, const QString &sentence)
{
    Article article = madeUpArticle(number);
    article.published = boost::gregorian::date(2024, static_cast<unsigned short>(month), 5);
    article.text = sentence;
    return article;
}

Figure pledge(const QString &id, int heads, const QString &sentence)
{
    Figure figure = madeUpFigure(heads);
    figure.id = id;
    figure.organisation = QStringLiteral("Brightwell");
    const QString digits = QString::number(heads);
    const auto start = static_cast<int>(sentence.indexOf(digits));
    figure.evidence.number = TextSpan{start, start + static_cast<int>(digits.size())};
    figure.evidence.sentence = TextSpan{0, static_cast<int>(sentence.size())};
    return figure;
}

Decision decided(DecisionKind kind, const char *figure, const char *other)
{
    Decision decision;
    decision.id = QStringLiteral("%1 %2").arg(decisionKindName(kind), QString::fromLatin1(figure));
    decision.kind = kind;
    decision.figure.id = QString::fromLatin1(figure);
    decision.figure.articleId = QStringLiteral("article-1");
    decision.other.id = QString::fromLatin1(other);
    decision.other.articleId = QStringLiteral("article-2");
    return decision;
}

void done(const Result<void> &result)
{
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
}

} // namespace

class JoiningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = Workspace::create(m_folder->filePath(QStringLiteral("w.pledgeboard"))).value();
    }

    void anOlderAmountIsKeptBesideTheNewest()
    {
        tell(1, QStringLiteral("first"), 200, 1, QStringLiteral("Brightwell will create 200 jobs in Leeds."));
        tell(2, QStringLiteral("second"), 500, 4, QStringLiteral("Brightwell will now create 500 jobs in Leeds."));
        tell(3, QStringLiteral("more"), 80, 6, QStringLiteral("Brightwell will create a further 80 jobs in Leeds."));
        const SnapshotPtr snapshot = m_workspace->snapshot().value();
        QCOMPARE(snapshot->announcements.size(), std::size_t{2});
        QCOMPARE(snapshot->columns.revisedBy, (std::vector<FigureRow>{1, kNoRow, kNoRow}));
        QCOMPARE(snapshot->columns.toldBy, (std::vector<FigureRow>{1, kNoRow, kNoRow}));
        QVERIFY(snapshot->doubts.empty());
        // As a later joining of all would have it.
        QVERIFY(m_workspace->import(madeUpArticle(9), {madeUpFigure(9)}));
        QCOMPARE(m_workspace->snapshot().value()->announcements.size(), std::size_t{3});
    }

    void aDoubtIsKeptUntilSomebodyAnswersIt()
    {
        tell(1, QStringLiteral("first"), 200, 1, QStringLiteral("Brightwell will create 200 jobs in Leeds."));
        tell(2, QStringLiteral("second"), 500, 4, QStringLiteral("Brightwell will create 500 jobs in Leeds."));
        const SnapshotPtr before = m_workspace->snapshot().value();
        QCOMPARE(before->doubts.size(), std::size_t{1});
        QCOMPARE(before->doubts.front().a, FigureRow{0});
        QCOMPARE(before->doubts.front().b, FigureRow{1});
        QVERIFY(before->doubts.front().joined);
        QVERIFY(before->doubts.front().likeness > 0.5 && before->doubts.front().likeness < 0.8);
        QVERIFY(before->doubts.front().reasons.contains(QStringLiteral("The amounts differ.")));

        const DecisionChange apart{{}, {decided(DecisionKind::Different, "first", "second")}};
        done(m_workspace->decide(apart, {}));
        QCOMPARE(m_workspace->snapshot().value()->announcements.size(), std::size_t{2});
        QVERIFY(m_workspace->snapshot().value()->doubts.empty());
        tell(3, QStringLiteral("third"), 70, 6, QStringLiteral("Brightwell will create 70 jobs in Cardiff."));
        QCOMPARE(m_workspace->snapshot().value()->columns.toldBy[0], kNoRow);
        done(m_workspace->decide(apart.reversed(), {}));
        QCOMPARE(m_workspace->snapshot().value()->columns.toldBy[0], FigureRow{1});
        QVERIFY(!m_workspace->snapshot().value()->doubts.empty());
    }

    void aDoubtfulPartIsAskedUntilSomebodyAnswersIt()
    {
        tell(1, QStringLiteral("whole"), 900, 1, QStringLiteral("Brightwell will create 900 jobs across the country."),
             QStringLiteral("United Kingdom"));
        tell(2, QStringLiteral("part"), 200, 2, QStringLiteral("Brightwell will create 200 jobs in Leeds."));
        const auto asked = [this] {
            std::vector<Doubt> parts = m_workspace->snapshot().value()->openDoubts;
            std::erase_if(parts, [](const Doubt &doubt) { return doubt.kind != DoubtKind::DoubtfulPart; });
            return parts;
        };
        QCOMPARE(m_workspace->snapshot().value()->columns.inside, (std::vector<FigureRow>{kNoRow, 0}));
        QCOMPARE(asked().size(), std::size_t{1});
        QCOMPARE(asked().front().rows, (std::vector<FigureRow>{1, 0}));
        QVERIFY(asked().front().sentence.startsWith(QStringLiteral("200 counts as a part of 900")));
        const DecisionChange apart{{}, {decided(DecisionKind::NotInside, "part", "whole")}};
        done(m_workspace->decide(apart, {}));
        QVERIFY(asked().empty());
        QCOMPARE(m_workspace->snapshot().value()->columns.inside, (std::vector<FigureRow>{kNoRow, kNoRow}));
        done(m_workspace->decide(apart.reversed(), {}));
        QCOMPARE(asked().size(), std::size_t{1});
        done(m_workspace->decide({{}, {decided(DecisionKind::Inside, "part", "whole")}}, {}));
        QVERIFY(asked().empty());
        QCOMPARE(m_workspace->snapshot().value()->columns.inside, (std::vector<FigureRow>{kNoRow, 0}));
    }

    void theHistorySaysWhichAnswerGaveWay()
    {
        tell(1, QStringLiteral("first"), 200, 1, QStringLiteral("Brightwell will create 200 jobs in Leeds."));
        tell(2, QStringLiteral("second"), 500, 4, QStringLiteral("Brightwell will create 500 jobs in Leeds."));
        tell(3, QStringLiteral("third"), 900, 8, QStringLiteral("Brightwell will create 900 jobs in Leeds."));
        const auto say = [this](DecisionKind kind, const char *one, const char *other, int minute) {
            Decision decision = decided(kind, one, other);
            decision.when = timeFromText(QStringLiteral("2026-01-01T10:%1:00Z").arg(minute));
            done(m_workspace->decide({{}, {decision}}, {LogEntry()}));
            return m_workspace->changeLog().value().front().note;
        };
        QCOMPARE(say(DecisionKind::Different, "first", "third", 10), QString());
        QCOMPARE(say(DecisionKind::Same, "first", "second", 11), QString());
        QCOMPARE(say(DecisionKind::Same, "second", "third", 12),
                 QStringLiteral("The earlier answer gives way that “200 jobs” and “900 jobs” are not the same."));
        QCOMPARE(m_workspace->snapshot().value()->announcements.size(), std::size_t{1});
        QCOMPARE(say(DecisionKind::Accepted, "first", "", 13), QString());
    }

    void theNewestWordOnAPairCounts()
    {
        const JoinRules rules =
            joinRules({decided(DecisionKind::Same, "a", "b"), decided(DecisionKind::Different, "b", "a"),
                       decided(DecisionKind::Inside, "a", "c"), decided(DecisionKind::Accepted, "a", ""),
                       decided(DecisionKind::Inside, "c", "a"), decided(DecisionKind::NotInside, "a", "c")});
        const auto pair = [](const char *one, const char *other, int when) {
            return JoinRules::Pairs{{QString::fromLatin1(one), QString::fromLatin1(other), when}};
        };
        QVERIFY(rules.same.empty());
        QCOMPARE(rules.different, pair("b", "a", 2));
        QCOMPARE(rules.inside, pair("c", "a", 5));
        QCOMPARE(rules.notInside, pair("a", "c", 6));
    }

private:
    void tell(int number, const QString &id, int heads, int month, const QString &sentence,
              const QString &place = QStringLiteral("Leeds"))
    {
        Figure figure = pledge(id, heads, sentence);
        figure.place = place;
        QVERIFY(m_workspace->import(articleOf(number, month, sentence), {figure}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(JoiningTest)
#include "tst_joining.moc"
