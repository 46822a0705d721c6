// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/article.h"
#include "models/domain/edit_distance.h"
#include "models/domain/figure.h"
#include "models/domain/tally.h"

#include <QTest>

#include <algorithm>

using namespace pledgeboard;

class DomainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyKindHasAnOwnNameThatReadsBack()
    {
        QSet<QString> names;
        for (const Kind kind : allKinds()) {
            QCOMPARE(kindFromName(kindName(kind)), kind);
            QVERIFY(!kindTitle(kind).isEmpty());
            names.insert(kindName(kind));
            QCOMPARE(isJobs(kind), kindName(kind).startsWith(QLatin1String("jobs.")));
        }
        QCOMPARE(names.size(), kKindCount);
        QVERIFY(!kindFromName(u"jobs.unheard"));
    }

    void lettersThatDifferAreCounted()
    {
        QCOMPARE(editDistance(QStringLiteral("leeds"), QStringLiteral("leeds")), 0);
        QCOMPARE(editDistance(QStringLiteral("leeds"), QStringLiteral("leds")), 1);
        QCOMPARE(editDistance(QStringLiteral("leds"), QStringLiteral("leeds")), 1);
        QCOMPARE(editDistance(QStringLiteral("kitten"), QStringLiteral("sitting")), 3);
        QCOMPARE(editDistance(QString(), QStringLiteral("bath")), 4);
    }

    void boundsReadBack()
    {
        for (const Bound bound : {Bound::Exact, Bound::About, Bound::AtLeast, Bound::AtMost})
            QCOMPARE(boundFromName(boundName(bound)), bound);
        QVERIFY(!boundFromName(u"perhaps"));
    }

    void currenciesAreThreeCapitals()
    {
        QCOMPARE(Currency::fromCode(u"USD")->code(), QStringLiteral("USD"));
        QVERIFY(!Currency::fromCode(u"usd"));
        QVERIFY(!Currency::fromCode(u"POUND"));
        QCOMPARE(Currency().code(), QString());
        QCOMPARE(kPound.minorUnits(), 100);
        QCOMPARE(Currency("JPY").minorUnits(), 1);
        QCOMPARE(Currency().minorUnits(), 1);
    }

    void datesSayHowTheyAreKnown()
    {
        for (const DateKnown known : {DateKnown::Unknown, DateKnown::Stated, DateKnown::Inferred, DateKnown::Entered})
            QCOMPARE(dateKnownFromName(dateKnownName(known)), known);
        QVERIFY(!dateKnownFromName(u"guessed"));
    }

    void everyReasonForNoiseReadsBack()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(NoiseReason::Navigation); ++i) {
            const auto reason = static_cast<NoiseReason>(i);
            QCOMPARE(noiseReasonFromName(noiseReasonName(reason)), reason);
            names.insert(noiseReasonName(reason));
        }
        QCOMPARE(names.size(), 8);
        QVERIFY(!noiseReasonFromName(u"boredom"));
    }

    void contentHashIsOfTheTextAlone()
    {
        Article one;
        one.text = QStringLiteral("Leeds was promised £5m.");
        Article two = one;
        two.title = QStringLiteral("Another title");
        QCOMPARE(contentHash(one), contentHash(two));
        two.text += QLatin1Char('\n');
        QVERIFY(contentHash(one) != contentHash(two));
        QCOMPARE(contentHash(one).size(), 64);
    }

    void noiseEndsBeforeItsEnd()
    {
        Article article;
        article.text = QStringLiteral("Advert\nNews");
        article.noise = {Noise{TextSpan{0, 6}, NoiseReason::Advert}};
        QVERIFY(article.isNoise(0));
        QVERIFY(article.isNoise(5));
        QVERIFY(!article.isNoise(6));
    }

    void aQueryCountsItsMeasuresKindsUnlessItNamesSome()
    {
        Query query;
        QCOMPARE(countedKinds(query), std::vector<Kind>{Kind::JobsPromised});
        query.measure = Measure::Investment;
        QCOMPARE(countedKinds(query).size(), std::size_t{3});
        query.kinds = {Kind::MoneyPublic};
        QCOMPARE(countedKinds(query), std::vector<Kind>{Kind::MoneyPublic});
    }

    void everyReasonHasAnOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i < kLeftOutReasonCount; ++i) {
            names.insert(leftOutReasonName(static_cast<LeftOutReason>(i)));
            QVERIFY(!leftOutReasonTitle(static_cast<LeftOutReason>(i)).isEmpty());
        }
        QCOMPARE(names.size(), kLeftOutReasonCount);
    }

    void theBoundOfASumDoesNotDependOnTheOrder_data()
    {
        QTest::addColumn<std::vector<Bound>>("parts");
        QTest::addColumn<Bound>("whole");
        using Bounds = std::vector<Bound>;
        QTest::newRow("exact") << Bounds{Bound::Exact, Bound::Exact} << Bound::Exact;
        QTest::newRow("about") << Bounds{Bound::About, Bound::Exact} << Bound::About;
        QTest::newRow("at most") << Bounds{Bound::AtMost, Bound::About, Bound::Exact} << Bound::AtMost;
        QTest::newRow("at least") << Bounds{Bound::AtLeast, Bound::About, Bound::Exact} << Bound::AtLeast;
        QTest::newRow("both") << Bounds{Bound::AtMost, Bound::AtLeast, Bound::AtMost} << Bound::About;
    }

    void theBoundOfASumDoesNotDependOnTheOrder()
    {
        QFETCH(std::vector<Bound>, parts);
        QFETCH(Bound, whole);
        std::sort(parts.begin(), parts.end());
        do {
            BoundOfSum sum;
            for (const Bound bound : parts)
                sum.add(bound);
            QCOMPARE(sum.bound(), whole);
        } while (std::next_permutation(parts.begin(), parts.end()));
    }
};

QTEST_GUILESS_MAIN(DomainTest)
#include "tst_domain.moc"
