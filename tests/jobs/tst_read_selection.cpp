// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/read_selection.h"

#include <QTest>

using namespace pledgeboard;

namespace {

Article written(const char *text)
{
    Article article;
    article.title = QStringLiteral("A depot for Hull");
    article.published = boost::gregorian::date(2023, 5, 4);
    article.publishedKnown = DateKnown::Stated;
    article.text = QString::fromUtf8(text);
    return article;
}

TextSpan spanOf(const Article &article, const char *words)
{
    const QString run = QString::fromUtf8(words);
    const auto start = static_cast<int>(article.text.indexOf(run));
    return {start, start + static_cast<int>(run.size())};
}

} // namespace

class ReadSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theFigureOfTheArticleIsRead()
    {
        const Article article =
            written("The port was quiet. Ostler Freight will create up to 300 jobs in Hull by 2026. Others wait.");
        const auto figure = figureIn(article, spanOf(article, "up to 300 jobs"));
        QVERIFY(figure);
        QCOMPARE(figure->kind, Kind::JobsPromised);
        QVERIFY(figure->amount == (Amount{300, {}, {}, Bound::AtMost, {}}));
        QCOMPARE(figure->place, QStringLiteral("Hull"));
        QCOMPARE(figure->year, std::optional<int>(2023));
        QVERIFY(figure->id.isEmpty());
        QCOMPARE(figure->evidence.quote, QStringLiteral("up to 300 jobs"));
        QVERIFY(figure->evidence.sentence
                == spanOf(article, "Ostler Freight will create up to 300 jobs in Hull by 2026."));
    }

    void whatWasTakenForNoiseIsReadToo()
    {
        Article article = written("The port was quiet.\nRead more: 250 jobs to be created in Hull\nOthers wait.");
        article.noise = {Noise{spanOf(article, "Read more: 250 jobs to be created in Hull"), NoiseReason::RelatedLink}};
        const auto figure = figureIn(article, spanOf(article, "250 jobs"));
        QVERIFY(figure);
        QCOMPARE(figure->amount.value, 250);
        QVERIFY(isJobs(figure->kind));
    }

    void wordsWithoutANumberAreTheEvidenceAlone()
    {
        const Article article = written("The port was quiet. A great many people will work there.");
        const auto figure = figureIn(article, spanOf(article, " great many people "));
        QVERIFY(figure);
        QCOMPARE(figure->amount.value, 0);
        QCOMPARE(figure->evidence.quote, QStringLiteral("great many people"));
        QVERIFY(figure->evidence.number == spanOf(article, "great many people"));
        QCOMPARE(figure->year, std::optional<int>(2023));
    }

    void markedWordsKnowTheirNumberAndSentence()
    {
        const Article article = written("Ostler Freight will create up to 300 jobs in Hull. It said: £4m, at once!");
        const auto marked = evidenceIn(article, spanOf(article, "create up to 300 jobs in Hull. "));
        QVERIFY(marked);
        QCOMPARE(marked->quote, QStringLiteral("create up to 300 jobs in Hull"));
        QVERIFY(marked->number == spanOf(article, "up to 300"));
        QCOMPARE(marked->sentence.start, 0);
        const auto money = evidenceIn(article, spanOf(article, "£4m, "));
        QVERIFY(money);
        QCOMPARE(money->quote, QStringLiteral("£4m"));
        QVERIFY(money->sentence == spanOf(article, "It said: £4m, at once!"));
    }

    void blanksAreNoSelection()
    {
        const Article article = written("Nothing . here");
        QVERIFY(!evidenceIn(article, spanOf(article, " . ")));
        QVERIFY(!figureIn(article, TextSpan{3, 3}));
        QVERIFY(!figureIn(article, TextSpan{-5, 0}));
        QVERIFY(!figureIn(article, TextSpan{100, 200}));
    }
};

QTEST_GUILESS_MAIN(ReadSelectionTest)
#include "tst_read_selection.moc"
