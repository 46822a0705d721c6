// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counter.h"
#include "models/counting/wording.h"
#include "models/extraction/extractor.h"
#include "tests/counting/made_set.h"

#include <QTest>

using namespace pledgeboard;

namespace {

/// A made set as the program reads it, and what is true of each figure.
struct Read {
    std::vector<FigureInArticle> figures;
    std::vector<int> truth; ///< announcement; -1 for a figure that no article tells
    int missed = 0; ///< tellings that were not read
};

Read read(const MadeSet &made)
{
    Read result;
    for (std::size_t i = 0; i < made.articles.size(); ++i) {
        const Article &article = made.articles[i];
        const MadeTelling &telling = made.tellings[i];
        const bool isJobs = made.announcements[static_cast<std::size_t>(telling.announcement)].isJobs;
        std::vector<Figure> figures = extractFigures(article);
        noteWording(article.text, figures);
        bool found = false;
        for (Figure &figure : figures) {
            figure.id = QString::number(result.figures.size());
            const bool isIt = !found && figure.amount.value == telling.amount && isJobs != isMoney(figure.kind);
            found = found || isIt;
            result.truth.push_back(isIt ? telling.announcement : -1);
            result.figures.push_back(FigureInArticle{figure, article.id, article.published, article.publisher});
        }
        result.missed += found ? 0 : 1;
    }
    return result;
}

struct Pairs {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    double precision() const { return right / double(right + wrong); }
    double recall() const { return right / double(right + missed); }
    double f1() const { return 2 * precision() * recall() / (precision() + recall()); }
};

Pairs pairsOf(const Read &read, const Joined &joined)
{
    Pairs pairs;
    for (std::size_t a = 0; a < read.truth.size(); ++a) {
        for (std::size_t b = a + 1; b < read.truth.size(); ++b) {
            const bool same = read.truth[a] >= 0 && read.truth[a] == read.truth[b];
            const bool found = joined.announcement[a] == joined.announcement[b];
            pairs.right += same && found ? 1 : 0;
            pairs.wrong += !same && found ? 1 : 0;
            pairs.missed += same && !found ? 1 : 0;
        }
    }
    return pairs;
}

std::int64_t totalOf(const MadeSet &made, bool isJobs)
{
    std::int64_t total = 0;
    for (const MadeAnnouncement &announcement : made.announcements)
        total += announcement.isJobs == isJobs && announcement.whole < 0 ? announcement.amounts.back() : 0;
    return total;
}

std::int64_t countedOf(const Read &read, const Joined &joined, Measure measure)
{
    Query query;
    query.measure = measure;
    query.places = {QStringLiteral("United Kingdom")};
    return tally(query, makeColumns(read.figures, joined)).total.value_or(0);
}

/// What humans who know the truth say of the doubtful joins alone.
JoinRules answers(const Read &read, const Joined &joined)
{
    JoinRules rules;
    for (const DoubtfulJoin &doubt : joined.doubts) {
        const bool same = read.truth[doubt.a] >= 0 && read.truth[doubt.a] == read.truth[doubt.b];
        (same ? rules.same : rules.different)
            .push_back({read.figures[doubt.a].figure.id, read.figures[doubt.b].figure.id});
    }
    return rules;
}

} // namespace

/// Sixty announcements of a made-up press, told by three hundred articles, from their text to the total.
class MadeSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void announcementsAreFoundAndTotalsAreTrue_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void announcementsAreFoundAndTotalsAreTrue()
    {
        QFETCH(unsigned, seed);
        const MadeSet made = madeSet(seed);
        QCOMPARE(made.announcements.size(), std::size_t{60});
        QCOMPARE(made.articles.size(), std::size_t{300});
        const Read figures = read(made);
        QCOMPARE(figures.missed, 0);
        const Joined joined = joinFigures(figures.figures);
        const Pairs pairs = pairsOf(figures, joined);
        QVERIFY2(pairs.precision() >= 0.99, qPrintable(QString::number(pairs.precision())));
        QVERIFY2(pairs.f1() >= 0.97, qPrintable(QString::number(pairs.f1())));
        for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
            const auto truth = static_cast<double>(totalOf(made, measure == Measure::Jobs));
            const auto counted = static_cast<double>(countedOf(figures, joined, measure));
            QVERIFY2(std::abs(counted - truth) <= 0.01 * truth,
                     qPrintable(QStringLiteral("%1 of %2").arg(counted).arg(truth)));
        }
        // A human answers the doubts until none is left.
        JoinRules rules;
        for (int round = 0; round < 5; ++round) {
            const JoinRules more = answers(figures, joinFigures(figures.figures, rules));
            rules.same.insert(rules.same.end(), more.same.begin(), more.same.end());
            rules.different.insert(rules.different.end(), more.different.begin(), more.different.end());
        }
        const Joined reviewed = joinFigures(figures.figures, rules);
        for (const Measure measure : {Measure::Jobs, Measure::Investment})
            QCOMPARE(countedOf(figures, reviewed, measure), totalOf(made, measure == Measure::Jobs));
    }
};

QTEST_GUILESS_MAIN(MadeSetTest)
#include "tst_made_set.moc"
