// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"
#include "models/extraction/rules/kind_rule.h"

#include <QSet>
#include <QTest>

using namespace pledgeboard;

namespace {

std::vector<Figure> figuresOf(const char *text)
{
    Article article;
    article.text = QString::fromUtf8(text);
    article.published = boost::gregorian::date(2025, 6, 2);
    return extractFigures(article);
}

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

    void aRowReadsItsSentences_data() { rows(&KindRule::reads); }
    void aRowReadsItsSentences()
    {
        QFETCH(const KindRule *, rule);
        QFETCH(QByteArray, sentence);
        const std::vector<Figure> figures = figuresOf(sentence.constData());
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
        const std::vector<Figure> figures = figuresOf(sentence.constData());
        if (rule->says.what == RuleSays::What::NoFigure)
            QVERIFY2(!figures.empty(), described(figures).constData());
        else
            QVERIFY2(!readsAs(figures, *rule), described(figures).constData());
    }

private:
    static std::vector<const KindRule *> allRules()
    {
        std::vector<const KindRule *> all;
        for (const auto *table : {&jobPromiseRules(), &jobStockRules(), &moneyInvestmentRules(), &moneyPublicRules(),
                                  &moneyRaisedRules(), &moneyOtherRules()}) {
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
