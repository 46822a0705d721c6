// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/figures_of.h"

#include <algorithm>

using namespace pledgeboard;

namespace {

/// "5 of 40": in millions of pounds or in heads, each part with its whole; what is no part stands alone.
QString linksOf(const std::vector<Figure> &figures)
{
    const auto shown = [](const Figure &figure) {
        const bool money = !figure.amount.currency.isNone();
        return QString::number(money ? figure.amount.value / 100'000'000 : figure.amount.value);
    };
    QStringList links;
    for (const Figure &figure : figures) {
        const auto whole = std::find_if(figures.begin(), figures.end(),
                                        [&](const Figure &other) { return other.id == figure.wholeId; });
        links.append(whole == figures.end() ? shown(figure) : shown(figure) + QStringLiteral(" of ") + shown(*whole));
    }
    return links.join(QStringLiteral("; "));
}

} // namespace

/// Parts are linked with their whole where the text says so; what is said twice is one figure. All names are made up.
class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void parts_data()
    {
        addRows({
            {"Larkrise will invest £40m in Leeds, of which £5m is for robots.", "40; 5 of 40"},
            {"Larkrise will invest £40m in Leeds, including £5m for robots.", "40; 5 of 40"},
            {"Larkrise will invest £40m in Leeds. Of this, £5m is for robots.", "40; 5 of 40"},
            {"Larkrise will invest £40m in Leeds. Of that total £5m is for robots.", "40; 5 of 40"},
            {"The council has £40m to spend in Leeds. Of the £40m, £5m would go on roads.", "40; 5 of 40"},
            {"Larkrise will invest £40m in Leeds. Some £5m of it is for robots.", "40; 5 of 40"},
            {"Larkrise raised £40m in Leeds. Almost half of it, £19m, came from banks.", "40; 19 of 40"},
            {"The council will pay £30m of the £40m scheme in Leeds.", "30; 40"},
            {"Larkrise will invest £40m in Leeds. The remainder, £3m, is for training.", "40; 3 of 40"},
            {"Larkrise will invest £40m in Leeds, of which £5m is for robots and £3m for skills.",
             "40; 5 of 40; 3 of 40"},
            {"Larkrise will create 300 jobs in Leeds, of which 40 will be apprenticeships.", "300; 40 of 300"},
            {"Larkrise will create 300 jobs in Leeds. As many as 84 of them will be apprenticeships.",
             "300; 84 of 300"},
            {"Larkrise will create 300 jobs in Leeds, including 40 apprenticeships.", "300; 40 of 300"},
            // No parts.
            {"Larkrise will invest £40m in Leeds and £5m in York.", "40; 5"},
            {"Larkrise will invest £40m in Leeds. Another £5m will come from Oakmere.", "40; 5"},
            {"Larkrise will invest £5m in Leeds, of which £40m is for robots.", "5; 40"},
            {"Larkrise will invest £40m in Leeds, creating 300 jobs.", "40; 300"},
            {"Larkrise will invest £40m in Leeds. Oakmere will invest £5m in York.", "40; 5"},
            {"Larkrise will invest £40m in Leeds.\n\nOf this, $5m is for robots.", "40; 5"},
            {"Larkrise will create 300 jobs in Leeds. Oakmere will create 40 jobs in York.", "300; 40"},
        });
    }
    void parts()
    {
        QFETCH(QString, text);
        QTEST(linksOf(figuresOf(text)), "answer");
    }

    void saidTwice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("mentions"); // of the first figure, beside its own
        const auto row = [](const char *text, const char *answer, int mentions) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(answer) << mentions;
        };
        row("Larkrise brings 300 jobs to Leeds\n\nLarkrise will create 300 jobs in Leeds.", "300", 1);
        row("Larkrise brings 300 jobs to Leeds\n\nLarkrise will create around 300 jobs in Leeds.", "300", 1);
        row("Larkrise to invest £40m in Leeds\n\nLarkrise will invest £40m in Leeds. The £40m will be spent by 2030.",
            "40", 2);
        row("Larkrise will create 300 jobs in Leeds. These 300 jobs will be in research.", "300", 1);
        row("Larkrise will invest £40m in Leeds.\n\nThe £40m investment in Leeds is its largest.", "40", 1);
        row("Larkrise will invest £40m in Leeds. Oakmere will invest £40m in York.", "40; 40", 0);
        row("Larkrise will invest £40m in Leeds. It will invest another £40m in York.", "40; 40", 0);
        row("Larkrise will create 300 jobs in Leeds. It will create 300 jobs in York.", "300; 300", 0);
    }
    void saidTwice()
    {
        QFETCH(QString, text);
        const std::vector<Figure> figures = figuresOf(text);
        QTEST(linksOf(figures), "answer");
        QFETCH(int, mentions);
        QCOMPARE(static_cast<int>(figures.front().evidence.mentions.size()), mentions);
    }

    void theExactSumStaysWithItsParts()
    {
        const std::vector<Figure> figures = figuresOf(QStringLiteral(
            "Larkrise to invest £40m\n\nLarkrise will invest £40.3m in Leeds, of which £5m is for robots."));
        QCOMPARE(figures.size(), std::size_t{2});
        QCOMPARE(figures[0].amount.value, 4'030'000'000);
        QCOMPARE(figures[1].wholeId, figures[0].id);
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "tst_parts.moc"
