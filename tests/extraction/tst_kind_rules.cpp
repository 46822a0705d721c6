// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/article_reading.h"
#include "models/extraction/rules/kind_rule.h"
#include "tests/extraction/figures_of.h"

#include <QSet>

using namespace pledgeboard;

namespace {

bool ruleSpoke(const Figure &figure, const KindRule &rule)
{
    return figure.evidence.rules.contains(QString::fromUtf8(rule.name));
}

bool readsAs(const std::vector<Figure> &figures, const KindRule &rule)
{
    return std::any_of(figures.begin(), figures.end(), [&rule](const Figure &figure) {
        return ruleSpoke(figure, rule) && (rule.says.what == RuleSays::What::AsBefore || figure.kind == rule.says.kind);
    });
}

QByteArray described(const std::vector<Figure> &figures)
{
    QStringList lines;
    for (const Figure &figure : figures)
        lines.append(
            QStringLiteral("%1 \"%2\" by %3")
                .arg(kindName(figure.kind), figure.evidence.quote, figure.evidence.rules.join(QStringLiteral(", "))));
    return lines.isEmpty() ? QByteArray("no figure") : lines.join(QStringLiteral("; ")).toUtf8();
}

/// Two rules of this weight that claim different kinds fight.
constexpr int kFightingWeight = 6;

QString claim(const KindVoice &voice)
{
    return QStringLiteral("\"%1\" (%2)")
        .arg(QString::fromUtf8(voice.rule->row->name),
             voice.kind ? kindName(*voice.kind) : QStringLiteral("no figure"));
}

/// The fights over each number of the text, one a line.
QStringList fightsIn(const char *text)
{
    const Article article = articleOf(QString::fromUtf8(text));
    const ArticleReading reading = readFigures(article, *currentGrammar());
    QStringList fights;
    for (std::size_t i = 0; i < reading.kinds.size(); ++i) {
        const KindReading &kind = reading.kinds[i];
        const NumberMention &mention = reading.mentions[i];
        for (const KindVoice &one : kind.voices) {
            for (const KindVoice &other : kind.voices) {
                if (one.kind == other.kind || one.beaten || other.beaten || one.rule->index >= other.rule->index
                    || std::min(one.rule->row->weight, other.rule->row->weight) < kFightingWeight)
                    continue;
                fights.append(QStringLiteral("%1 and %2 both claim \"%3\", which was read as %4")
                                  .arg(claim(one), claim(other),
                                       reading.text.view(mention.first, mention.last).toString(),
                                       kind.kind ? kindName(*kind.kind) : QStringLiteral("no figure")));
            }
        }
    }
    return fights;
}

} // namespace

/// Each row of the rule tables, through the whole pipeline: what it must read and what it must not.
class KindRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesAreUnique()
    {
        QSet<QByteArray> names;
        for (const KindRule *rule : allRules()) {
            QVERIFY2(!names.contains(rule->name), rule->name);
            names.insert(rule->name);
        }
    }

    void eachRowHasASentence()
    {
        for (const KindRule *rule : allRules())
            QVERIFY2(!rule->reads.empty(), rule->name);
    }

    void sentencesAreMany()
    {
        QSet<QByteArray> reads;
        QSet<QByteArray> mustNot;
        for (const KindRule *rule : allRules()) {
            for (const char *sentence : rule->reads)
                reads.insert(sentence);
            for (const char *sentence : rule->mustNot)
                mustNot.insert(sentence);
        }
        QVERIFY2(reads.size() >= 400, qPrintable(QString::number(reads.size())));
        QVERIFY2(mustNot.size() >= 200, qPrintable(QString::number(mustNot.size())));
    }

    /// Where two strong rules claim a number for different kinds, the table says which of them gives way: `beats`.
    void noTwoRulesFight_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QSet<QByteArray> sentences;
        for (const KindRule *rule : allRules()) {
            for (const auto *cell : {&rule->reads, &rule->mustNot}) {
                for (const char *sentence : *cell) {
                    if (!sentences.contains(sentence))
                        QTest::addRow("%s", sentence) << QByteArray(sentence);
                    sentences.insert(sentence);
                }
            }
        }
    }
    void noTwoRulesFight()
    {
        QFETCH(QByteArray, sentence);
        const QStringList fights = fightsIn(sentence.constData());
        QVERIFY2(
            fights.isEmpty(),
            (fights.join(u'\n') + QStringLiteral("\nName the weaker one in the `beats` of the stronger: ")).toUtf8()
                + sentence);
    }

    void aRowReadsItsSentences_data() { rows(&KindRule::reads); }
    void aRowReadsItsSentences()
    {
        QFETCH(const KindRule *, rule);
        QFETCH(QByteArray, sentence);
        const std::vector<Figure> figures = figuresOf(QString::fromUtf8(sentence));
        if (rule->says.what == RuleSays::What::NoFigure)
            QVERIFY2(figures.empty(), described(figures).constData());
        else
            QVERIFY2(readsAs(figures, *rule), described(figures).constData());
    }

    void aRowLeavesTheOthers_data() { rows(&KindRule::mustNot); }
    void aRowLeavesTheOthers()
    {
        QFETCH(const KindRule *, rule);
        QFETCH(QByteArray, sentence);
        const std::vector<Figure> figures = figuresOf(QString::fromUtf8(sentence));
        if (rule->says.what == RuleSays::What::NoFigure)
            QVERIFY2(!figures.empty(), described(figures).constData());
        else
            QVERIFY2(!readsAs(figures, *rule), described(figures).constData());
    }

    /// Where no rule speaks: the kind of the last of the texts' figures.
    void aSumWithoutACue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("of the kind of the article's other capital") << QByteArray(
            "Tin mine to reopen\n\nThe owner will invest £8m in pumps.\n\nThe town is glad. So is the mayor. "
            "The band played. Then there is the £3m.") << Kind::MoneyInvestment;
        QTest::newRow("of what the article's words are about") << QByteArray(
            "Round after round for app makers\n\nInvestors are keen on seed rounds.\n\nLeeds was first: £40m.")
                                                               << Kind::MoneyRaised;
        QTest::newRow("a small sum is a price")
            << QByteArray("The owner will invest £8m in pumps.\n\nThen there is the £30.") << Kind::MoneyOther;
        QTest::newRow("a line of a list is like the one before it")
            << QByteArray("Average salary in Leeds: £41,000\nYork: £38,000\nHull: £36,000") << Kind::MoneySalary;
    }
    void aSumWithoutACue()
    {
        QFETCH(QByteArray, text);
        const std::vector<Figure> figures = figuresOf(QString::fromUtf8(text));
        QVERIFY(!figures.empty());
        QFETCH(Kind, kind);
        QVERIFY2(figures.back().kind == kind, described(figures).constData());
    }

private:
    static std::vector<const KindRule *> allRules()
    {
        std::vector<const KindRule *> all;
        for (const auto *table : {&jobPromiseRules(), &jobStockRules(), &jobWordingRules(), &moneyInvestmentRules(),
                                  &moneyPublicRules(), &moneyRaisedRules(), &moneyOtherRules()}) {
            for (const KindRule &rule : *table)
                all.push_back(&rule);
        }
        return all;
    }

    static void rows(std::vector<const char *> KindRule::*sentences)
    {
        QTest::addColumn<const KindRule *>("rule");
        QTest::addColumn<QByteArray>("sentence");
        for (const KindRule *rule : allRules()) {
            for (const char *sentence : rule->*sentences)
                QTest::addRow("%s: %s", rule->name, sentence) << rule << QByteArray(sentence);
        }
    }
};

QTEST_GUILESS_MAIN(KindRulesTest)
#include "tst_kind_rules.moc"
