// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/fixtures/comparisons.h"
#include "views/charts/chart_data.h"

#include <QDir>
#include <QTest>

using namespace pledgeboard;

namespace {

const std::array<QSizeF, 5> kSizes{QSizeF(640, 480), QSizeF(1600, 900), QSizeF(700, 670), QSizeF(960, 640),
                                   QSizeF(1920, 1080)};

QString sizeName(const QSizeF &size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

/// With PLEDGEBOARD_GALLERY set to a folder every tested page is left there as a picture, for people to look at.
void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("PLEDGEBOARD_GALLERY");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

/// What is wrong with the page's texts: those that leave the page or meet another.
QStringList faults(const ChartPage &page, const QSizeF &size)
{
    QStringList found;
    const QRectF whole(QPointF(0, 0), size);
    for (std::size_t i = 0; i < page.labels.size(); ++i) {
        const ChartLabel &label = page.labels[i];
        if (!whole.contains(label.box))
            found.append(QStringLiteral("outside: ") + label.text);
        for (std::size_t k = i + 1; k < page.labels.size(); ++k) {
            const QRectF common = label.box.intersected(page.labels[k].box);
            if (common.width() > 0.5 && common.height() > 1.5)
                found.append(QStringLiteral("“%1” meets “%2”").arg(label.text, page.labels[k].text));
        }
    }
    for (const ChartMark &mark : page.marks) {
        if (!whole.contains(mark.shape.boundingRect()))
            found.append(QStringLiteral("mark outside: ") + mark.description);
    }
    return found;
}

} // namespace

class ChartPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noTextMeetsAnotherOrLeavesThePage_data()
    {
        QTest::addColumn<ChartInput>("input");
        QTest::addColumn<ChartOptions>("options");
        // The smallest and the usual size for each, and in turn one of the others.
        std::size_t turn = 0;
        for (const fixtures::Named &fixture : fixtures::all()) {
            addRows(fixture.make(), QString::fromLatin1(fixture.name), {kSizes[0], kSizes[1], kSizes[2 + turn++ % 3]});
        }
        for (unsigned seed = 1; seed <= 30; ++seed) {
            addRows(fixtures::generated(seed), QStringLiteral("generated-%1").arg(seed),
                    {kSizes[seed % kSizes.size()]});
            addRevisions(fixtures::generatedRevisions(seed), QStringLiteral("revisions-%1").arg(seed),
                         kSizes[seed % kSizes.size()]);
        }
        for (const QSizeF &size : kSizes)
            addRevisions(fixtures::revisedSum(), QStringLiteral("revised-sum"), size);
    }

    void noTextMeetsAnotherOrLeavesThePage()
    {
        QFETCH(ChartInput, input);
        QFETCH(ChartOptions, options);
        ChartPage page;
        const QImage image = renderChart(input, options, 1, &page);
        keep(image, QString::fromLatin1(QTest::currentDataTag()));
        const QStringList wrong = faults(page, options.size);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
    }

private:
    static void addRevisions(const ChartInput &input, const QString &name, const QSizeF &size)
    {
        ChartOptions options;
        options.kind = ChartKind::Revisions;
        options.size = size;
        options.textScale = exportTextScale(size);
        QTest::newRow(qPrintable(name + QLatin1Char('-') + sizeName(size))) << input << options;
    }

    static void addRows(const ChartInput &input, const QString &name, const std::vector<QSizeF> &sizes)
    {
        for (const QSizeF &size : sizes) {
            for (const ChartKind kind : allChartKinds()) {
                ChartOptions options;
                options.kind = kind;
                options.size = size;
                options.textScale = exportTextScale(size);
                const QString tag = name + QLatin1Char('-') + chartName(kind) + QLatin1Char('-') + sizeName(size);
                QTest::newRow(qPrintable(tag)) << input << options;
                options.measure = Measure::Investment;
                options.eachYear = true;
                if (isOfOneMeasure(kind) || kind == ChartKind::JobsAgainstInvestment)
                    QTest::newRow(qPrintable(tag + QStringLiteral("-other"))) << input << options;
            }
        }
    }
};

QTEST_MAIN(ChartPagesTest)
#include "tst_chart_pages.moc"
