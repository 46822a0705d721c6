// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"

#include <QTest>

using namespace pledgeboard;

namespace {

Figure lastFigure(const QString &text, std::optional<boost::gregorian::date> published)
{
    Article article;
    article.text = text;
    article.published = published;
    const std::vector<Figure> figures = extractFigures(article);
    return figures.empty() ? Figure{} : figures.back();
}

} // namespace

/// The year of a number. Each row's answer is that of the text's last figure; 0 stands for none.
class YearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ofADatedArticle_data()
    {
        rows();
        const auto row = [](const char *text, int year) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << year;
        };
        // An event beside the number has its own date.
        row("Brightwell, founded in 1988, has 300 staff in Leeds.", 2025);
        row("The fund, set up in 2019, has a budget of £40m.", 2025);
        row("The hub has created 76 jobs since it opened in 2021.", 2025);
        row("Firms in Leeds raised £40m, against £60m in 2019.", 2019);
        row("The freeport, designated in March 2023, aims to attract £4.9bn of private investment.", 2025);
        // Relative dates.
        row("Firms in Leeds raised £40m in 2019 and £30m the year before.", 2018);
        row("The firm began in 2017 and won a grant of £180,000 the next year.", 2018);
        row("Two years ago firms in Leeds raised £40m.", 2023);
        row("In October the firm won a grant of £180,000.", 2024);
        row("In March the firm won a grant of £180,000.", 2025);
        row("The ministers gave £18m last year. The group is now asking for £27m more.", 2025);
        // A promise keeps the year in which it was made, the more so when it is withdrawn.
        row("Leeds plant is dropped\n\nThe plant, announced in 2023, was to have created 300 jobs.", 2023);
        row("A £190m plan to build a furnace, announced in 2022, has been paused.", 2022);
        // What stands already was announced at a time that the text does not give.
        row("The firm has a £4.9m factory that opened last autumn.", 0);
        row("How start-ups did last year\n\nFirms in Leeds raised £40m.", 2024);
        row("Firms in Leeds raised £40m in 2019. That is £20 a head.", 2019);
        row("The lab has already built a £31 million wing.", 0);
    }
    void ofADatedArticle()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text, boost::gregorian::date(2025, 6, 2)).year.value_or(0), "year");
    }

    void ofAnUndatedArticle_data()
    {
        rows();
        const auto row = [](const char *text, int year) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << year;
        };
        row("The firm will create 300 jobs in Leeds.", 0);
        row("The plant closed ten years ago, in 2013. It will create 300 jobs.", 2023);
        row("Last year firms in Leeds raised £40m.", 0);
        row("In 2019 firms in Leeds raised £40m.", 2019);
    }
    void ofAnUndatedArticle()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text, std::nullopt).year.value_or(0), "year");
    }

private:
    static void rows()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("year");
    }
};

QTEST_GUILESS_MAIN(YearsTest)
#include "tst_years.moc"
