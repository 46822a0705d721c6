// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"

#include <QTest>

using namespace pledgeboard;

/// Which place a number is about. Each row's answer is that of the text's last figure.
class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void place_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *text, const char *place) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(place);
        };
        // The whole world.
        row("Leeds plant grows\n\nThe Danish group Brightwell employs 9,000 people around the world.", "Worldwide");
        row("Leeds plant grows\n\nBrightwell, based in Osaka, will come to Leeds. Brightwell had sales of $940m last "
            "year.",
            "Worldwide");
        row("Leeds plant grows\n\nThe owner has a global workforce of 6,200.", "Worldwide");
        row("Leeds plant grows\n\nThe owner employs 6,200 people in 24 countries.", "Worldwide");
        row("Leeds plant grows\n\nThe owner will cut 50 jobs in Leeds and 900 jobs worldwide.", "Worldwide");
        row("Leeds plant grows\n\nThe firm employs 165 people, of whom some sit in Leeds.", "Leeds");
        // The whole country.
        row("Leeds lab wins grant\n\nThe UK Government's £3.6 billion Towns Fund pays for it.", "United Kingdom");
        row("Leeds lab wins grant\n\nBrightwell has a UK workforce of around 1,000.", "United Kingdom");
        row("Leeds lab wins grant\n\nNationally, the trade employs 30,000 people.", "United Kingdom");
        row("Leeds lab wins grant\n\nThe lab will create 300 jobs in Leeds.", "Leeds");
        // Lists, as written.
        row("The bank will cut 118 roles across its Leeds, Hull and York offices.", "Leeds, Hull and York");
        row("It will create 74 jobs in London, Munich and Bristol.", "London, Munich and Bristol");
        row("A park for Derby\n\nFirms raised £40m in Derby, and York will gain 300 jobs.", "York");
        // Each number has its own place.
        row("Fintech grows\n\nFirms in Manchester raised £48m, Leeds £134 million and York £9m.", "York");
        row("Hull wins\n\nRival Acme let 45 people go in Derby, and Leeds-based Brightwell has raised £5m.", "Leeds");
        row("Leeds wins\n\nThe same post pays £60,000 in London and Derby.\n\nThe average coder in the city is paid "
            "£40,000.",
            "Leeds");
        row("Greater Manchester's start-ups raised £40m. The city has 300 vacancies.", "Manchester");
        row("A yard for Kent\n\nFirms in the county will create 300 jobs.", "Kent");
        row("Wages rise\n\nIn the capital the average coder earns £70,000.", "London");
        row("Leeds's start-ups raised £900,000 from investors in Bristol.", "Leeds");
    }
    void place()
    {
        QFETCH(QString, text);
        Article article;
        article.text = text;
        article.published = boost::gregorian::date(2025, 6, 2);
        const std::vector<Figure> figures = extractFigures(article);
        QVERIFY(!figures.empty());
        QTEST(figures.back().place, "place");
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
