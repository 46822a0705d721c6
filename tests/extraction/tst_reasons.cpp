// SPDX-License-Identifier: GPL-3.0-or-later
// Why figures are read as they are: the words behind each answer, the grades, the explanation; and an analyst's own words.
#include "models/extraction/confidence.h"
#include "models/extraction/explanation.h"
#include "models/reference/gazetteer.h"
#include "tests/extraction/figures_of.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <algorithm>
#include <thread>

using namespace pledgeboard;

namespace {

const QString kSentence = QStringLiteral("Brightwell Systems will create up to 300 jobs in Leeds by 2030.");

QStringList wordsFor(const Article &article, const Figure &figure, Answer answer)
{
    QStringList words;
    for (const Cue &cue : figure.evidence.cues) {
        if (cue.answer == answer && !cue.words.isEmpty())
            words.append(article.text.mid(cue.words.start, cue.words.length()));
    }
    return words;
}

std::vector<Figure> read(const QString &text, const OwnWords &words)
{
    return extractFigures(articleOf(text), Grammar(words));
}

} // namespace

class ReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { Gazetteer::useOwnPlaces({}); }

    void eachAnswerRestsOnWords_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("word");
        QTest::newRow("kind") << Answer::Kind << QStringLiteral("create");
        QTest::newRow("place") << Answer::Place << QStringLiteral("Leeds");
        QTest::newRow("organisation") << Answer::Organisation << QStringLiteral("Brightwell Systems");
        QTest::newRow("period") << Answer::Period << QStringLiteral("by 2030");
        QTest::newRow("bound") << Answer::Bound << QStringLiteral("up to");
    }

    void eachAnswerRestsOnWords()
    {
        QFETCH(Answer, answer);
        QFETCH(QString, word);
        const Article article = articleOf(kSentence);
        const std::vector<Figure> figures = extractFigures(article);
        QCOMPARE(figures.size(), std::size_t{1});
        QVERIFY2(wordsFor(article, figures.front(), answer).contains(word),
                 qPrintable(wordsFor(article, figures.front(), answer).join(u'|')));
    }

    void everyCueNamesARuleAndLiesInTheText()
    {
        const Article article = articleOf(kSentence + QStringLiteral(" Last year it raised £2m from backers (€2.3m)."));
        for (const Figure &figure : extractFigures(article)) {
            QVERIFY(!figure.evidence.cues.empty());
            for (const Cue &cue : figure.evidence.cues) {
                QVERIFY(cue.rule >= 0 && cue.rule < figure.evidence.rules.size());
                QVERIFY(cue.words.start >= 0 && cue.words.end <= article.text.size());
            }
        }
    }

    void aFigureToldTwiceTakesTheReasonsOfTheBody()
    {
        const Article article =
            articleOf(QStringLiteral("300 jobs for Leeds\n\nBrightwell Systems will create 300 jobs at "
                                     "its works in Leeds, it said on Monday.\n"));
        const std::vector<Figure> figures = extractFigures(article);
        QCOMPARE(figures.size(), std::size_t{1});
        QVERIFY(figures.front().evidence.grades.has(Grade::ToldAgain));
        QVERIFY(wordsFor(article, figures.front(), Answer::Kind).contains(QStringLiteral("create")));
    }

    void gradesLieInTheirGroups()
    {
        for (const Figure &figure : extractFigures(articleOf(kSentence))) {
            const GradeSet &grades = figure.evidence.grades;
            const auto held = [&grades](Grade first, Grade last) {
                int count = 0;
                for (auto i = static_cast<std::size_t>(first); i <= static_cast<std::size_t>(last); ++i)
                    count += grades.test(i);
                return count;
            };
            QCOMPARE(held(Grade::KindClear, Grade::KindGuess), 1);
            QCOMPARE(held(Grade::PlaceOwn, Grade::PlaceNone), 1);
            QCOMPARE(held(Grade::YearStated, Grade::YearNone), 1);
            QCOMPARE(held(Grade::WhoNamed, Grade::WhoNone), 1);
            QCOMPARE(figure.confidence, confidenceOf(grades));
        }
    }

    void gradesHaveNamesOfTheirOwn()
    {
        for (std::size_t i = 0; i < kGradeCount; ++i) {
            const auto grade = static_cast<Grade>(i);
            QVERIFY(gradeFromName(gradeName(grade)) == grade);
            QVERIFY(!gradeReason(grade).isEmpty());
        }
        QVERIFY(!gradeFromName(u"nothing"));
    }

    void whatIsClearerIsSurer()
    {
        const double clear = extractFigures(articleOf(kSentence)).front().confidence;
        const double vague = extractFigures(articleOf(QStringLiteral("There was £5m somewhere."))).front().confidence;
        QVERIFY2(clear > vague, qPrintable(QStringLiteral("%1, %2").arg(clear).arg(vague)));
        QVERIFY(clear <= 1.0 && vague > 0.0);
        QVERIFY(!doubtsOf(extractFigures(articleOf(QStringLiteral("There was £5m somewhere."))).front().evidence.grades)
                     .empty());
    }

    void numbersThatAreNoFigureSayWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("reason");
        QTest::newRow("share") << QStringLiteral("Sales rose by 12 per cent.") << QStringLiteral("12")
                               << QStringLiteral("a share or a measure");
        QTest::newRow("year") << QStringLiteral("It began in 1998 there.") << QStringLiteral("1998")
                              << QStringLiteral("a year");
        QTest::newRow("name") << QStringLiteral("It lies beside the M62 there.") << QStringLiteral("62") << QString();
        QTest::newRow("no rule") << QStringLiteral("The garden has 40 swans.") << QStringLiteral("40")
                                 << QStringLiteral("no rule says what it counts");
    }

    void numbersThatAreNoFigureSayWhy()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        QFETCH(QString, reason);
        const Article article = articleOf(text);
        const Explanation explanation = explainFigures(article, *currentGrammar());
        QVERIFY(explanation.figures.empty());
        QVERIFY(!explanation.passed.empty() || reason.isEmpty());
        for (const PassedNumber &passed : explanation.passed) {
            QVERIFY(article.text.mid(passed.number.start, passed.number.length()).contains(number));
            if (!reason.isEmpty())
                QCOMPARE(passed.reason, reason);
        }
    }

    void theExplanationIsOfTheFiguresThatAreExtracted()
    {
        const Article article =
            articleOf(QStringLiteral("Brightwell Systems will create 300 jobs in Leeds. It has won a grant "
                                     "of £4m, and £2m of it is spent.\n"));
        const std::vector<Figure> figures = extractFigures(article);
        const Explanation explanation = explainFigures(article, *currentGrammar());
        QCOMPARE(explanation.figures.size(), figures.size());
        for (std::size_t i = 0; i < figures.size(); ++i) {
            QCOMPARE(explanation.figures[i].figure.evidence.number.start, figures[i].evidence.number.start);
            QCOMPARE(explanation.figures[i].figure.confidence, figures[i].confidence);
            QVERIFY(explanation.figures[i].weight > 0);
        }
    }

    void anOwnPlaceIsFound()
    {
        OwnWords words;
        words.places = {{QStringLiteral("Kiln Wharf"), {QStringLiteral("the Kilns")}, QStringLiteral("Leeds")}};
        for (const char *place : {"Kiln Wharf", "the Kilns"}) {
            const QString text =
                QStringLiteral("Brightwell Systems will create 300 jobs in %1.").arg(QLatin1String(place));
            QCOMPARE(read(text, words).front().place, QStringLiteral("Kiln Wharf"));
            QVERIFY(read(text, {}).front().place != QStringLiteral("Kiln Wharf"));
        }
    }

    void anOwnOrganisationIsFound()
    {
        OwnWords words;
        words.organisations = {{QStringLiteral("gubbins.works"), {QStringLiteral("the gubbins lot")}}};
        for (const char *name : {"gubbins.works", "The gubbins lot"}) {
            const QString text = QStringLiteral("%1 will create 300 jobs in Leeds.").arg(QLatin1String(name));
            QCOMPARE(read(text, words).front().organisation, QStringLiteral("gubbins.works"));
        }
    }

    void anOwnCueSaysTheKind()
    {
        OwnWords words;
        words.cues = {{QStringLiteral("moonraker"), Kind::MoneyValuation},
                      {QStringLiteral("egg-box count"), std::nullopt}};
        words.workers = QStringList{QStringLiteral("fettlers")};
        const QString moon = QStringLiteral("The town has a £4m moonraker.");
        QVERIFY(read(moon, words).front().kind == Kind::MoneyValuation);
        QVERIFY(read(moon, {}).front().kind != Kind::MoneyValuation);
        QVERIFY(read(moon, words).front().evidence.rules.contains(QStringLiteral("own word: moonraker")));
        QVERIFY(read(QStringLiteral("The egg-box count is £4m."), words).empty());
        QCOMPARE(read(QStringLiteral("The egg-box count is £4m."), {}).size(), std::size_t{1});
        const QString fettlers = QStringLiteral("The foundry will hire 300 fettlers in Leeds.");
        QCOMPARE(read(fettlers, words).size(), std::size_t{1});
        QVERIFY(isJobs(read(fettlers, words).front().kind));
    }

    void anOwnCueReachesItsOwnNumberOnly()
    {
        OwnWords words;
        words.cues = {{QStringLiteral("egg boxes"), std::nullopt}};
        const std::vector<Figure> figures =
            read(QStringLiteral("Brightwell Systems will create 300 jobs, and spend £4m on egg boxes."), words);
        QCOMPARE(figures.size(), std::size_t{1});
        QVERIFY(figures.front().kind == Kind::JobsPromised);
    }

    void wordsAreTakenIntoUse()
    {
        OwnWords words;
        words.cues = {{QStringLiteral("moonraker"), Kind::MoneyValuation}};
        const GrammarPtr before = currentGrammar();
        const GrammarPtr own = useOwnWords(words);
        QVERIFY(own != before && own == useOwnWords(words) && own == currentGrammar());
        QVERIFY(extractFigures(articleOf(QStringLiteral("The town has a £4m moonraker."))).front().kind
                == Kind::MoneyValuation);
        useOwnWords({});
        QVERIFY(extractFigures(articleOf(QStringLiteral("The town has a £4m moonraker."))).front().kind
                != Kind::MoneyValuation);
    }

    void manyThreadsReadWhileWordsChange()
    {
        constexpr std::size_t kThreads = 4;
        std::vector<std::thread> threads;
        threads.reserve(kThreads);
        std::atomic<int> read{0};
        for (std::size_t i = 0; i < kThreads; ++i) {
            threads.emplace_back([&read] {
                for (int round = 0; round < 20; ++round)
                    read += static_cast<int>(extractFigures(articleOf(kSentence)).size());
            });
        }
        for (int round = 0; round < 6; ++round) {
            OwnWords words;
            words.places = {{QStringLiteral("Kiln %1").arg(QChar(u'A' + round)), {}, QStringLiteral("Leeds")}};
            useOwnWords(words);
        }
        for (std::thread &thread : threads)
            thread.join();
        useOwnWords({});
        QCOMPARE(read.load(), 80);
    }
};

QTEST_GUILESS_MAIN(ReasonsTest)
#include "tst_reasons.moc"
