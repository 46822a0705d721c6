// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pledgeboard;

namespace {

constexpr qint64 kMillionPounds = 100'000'000; // in pence

QString textOf(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

boost::gregorian::date dateOf(const QString &iso)
{
    const QStringList parts = iso.split(QLatin1Char('-'));
    return boost::gregorian::date(parts[0].toUShort(), parts[1].toUShort(), parts[2].toUShort());
}

/// A figure as an analyst marked it. The marks do not say which programme holds which; the article does.
Figure figureOf(const QJsonObject &marked)
{
    Figure figure;
    figure.kind = kindFromName(textOf(marked, "kind")).value();
    figure.amount.currency = Currency::fromCode(textOf(marked, "currency")).value_or(Currency());
    const auto amount = [&](const QJsonValue &value) {
        return static_cast<std::int64_t>(value.toDouble()) * figure.amount.currency.minorUnits();
    };
    figure.amount.value = amount(marked[QStringLiteral("value")]);
    figure.amount.bound = boundFromName(textOf(marked, "bound")).value();
    figure.place = textOf(marked, "place");
    figure.organisation = textOf(marked, "organisation");
    figure.programme = textOf(marked, "programme");
    if (figure.programme == QLatin1String("KQ Futures Programme"))
        figure.insideProgramme = QStringLiteral("Life Sciences Innovation Zone");
    if (!marked[QStringLiteral("year")].isNull())
        figure.year = marked[QStringLiteral("year")].toInt();
    const QJsonArray period = marked[QStringLiteral("period")].toArray();
    if (period.size() == 2)
        figure.period = Period{period[0].toInt(), period[1].toInt()};
    figure.evidence.quote = textOf(marked, "quote");
    if (figure.evidence.quote.contains(QStringLiteral("(£620m)")))
        figure.conversion = Money{620 * kMillionPounds, kPound};
    return figure;
}

Query asked(Measure measure, const char *place)
{
    Query query;
    query.measure = measure;
    query.places = {QString::fromLatin1(place)};
    return query;
}

} // namespace

/// The figures that an analyst marked in the five real articles, where those are at hand.
class MarkedArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDir seeds(QStringLiteral(PLEDGEBOARD_SOURCE_DIR) + QStringLiteral("/../shared/corpus/seeds"));
        if (!seeds.exists())
            QSKIP("The marked articles are not beside this project.");
        std::vector<FigureInArticle> figures;
        for (const QString &name : seeds.entryList({QStringLiteral("*.json")})) {
            if (name.endsWith(QLatin1String(".meta.json")))
                continue;
            QFile file(seeds.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject article = QJsonDocument::fromJson(file.readAll()).object();
            const QJsonArray allMarked = article[QStringLiteral("figures")].toArray();
            for (const auto &marked : allMarked) {
                Figure figure = figureOf(marked.toObject());
                figure.id = QString::number(figures.size());
                figures.push_back(
                    FigureInArticle{figure, name, dateOf(textOf(article, "published")), textOf(article, "publisher")});
            }
        }
        m_columns = makeColumns(figures, joinFigures(figures));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void jobsOfLiverpoolCityRegion()
    {
        const Tally tally = pledgeboard::tally(asked(Measure::Jobs, "Liverpool City Region"), m_columns);
        QCOMPARE(tally.total, std::optional<std::int64_t>(11'500));
        QCOMPARE(tally.cells.size(), std::size_t{3});
        QCOMPARE(tally.cells[0].value, 2500);
        QCOMPARE(tally.cells[1].value, 8000);
        QCOMPARE(tally.cells[2].value, 1000);
        QCOMPARE(tally.wider.front().value, 13'000);
    }

    void investmentInLiverpoolCityRegion()
    {
        const Tally tally = pledgeboard::tally(asked(Measure::Investment, "Liverpool City Region"), m_columns);
        QCOMPARE(tally.total, std::optional<std::int64_t>(800 * kMillionPounds));
        QCOMPARE(tally.bound, Bound::AtMost);
        QCOMPARE(tally.wider.front().value, 14'000 * kMillionPounds);
    }

    void moneyRaisedElsewhere()
    {
        const Tally manchester = tally(asked(Measure::Investment, "Greater Manchester"), m_columns);
        QCOMPARE(manchester.cells.size(), std::size_t{2});
        QCOMPARE(manchester.cells[0].figures.size(), std::size_t{1});
        const Tally london = tally(asked(Measure::Investment, "London"), m_columns);
        QCOMPARE(london.cells.back().value, 620 * kMillionPounds);
    }

private:
    FigureColumns m_columns;
};

QTEST_GUILESS_MAIN(MarkedArticlesTest)
#include "tst_marked_articles.moc"
