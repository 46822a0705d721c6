// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/fixtures/comparisons.h"

#include <QDir>
#include <QFontDatabase>
#include <QTest>

using namespace pledgeboard;

namespace {

/// Colours may differ a little between versions of FreeType; what stands where may not.
constexpr int kColourTolerance = 24;
constexpr double kShareTolerance = 0.002;

double shareOfDifferentPixels(const QImage &a, const QImage &b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb two = b.pixel(x, y);
            const int distance = std::max({std::abs(qRed(one) - qRed(two)), std::abs(qGreen(one) - qGreen(two)),
                                           std::abs(qBlue(one) - qBlue(two))});
            different += distance > kColourTolerance ? 1 : 0;
        }
    }
    return static_cast<double>(different) / (a.width() * a.height());
}

} // namespace

/// The charts as they were last judged good. PLEDGEBOARD_UPDATE_GOLDEN=1 writes them anew: look at each before committing it.
class ChartGoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        if (!QFontDatabase::hasFamily(QStringLiteral("Inter")))
            QSKIP("the pictures are set in Inter: install the package fonts-inter (in DejaVu Sans they would differ)");
    }

    void chartsLookAsTheyDid_data()
    {
        QTest::addColumn<ChartInput>("input");
        QTest::addColumn<ChartOptions>("options");
        ChartOptions line;
        line.kind = ChartKind::Revisions;
        line.size = QSizeF(900, 600);
        QTest::newRow("revised-sum") << fixtures::revisedSum() << line;
        for (const ChartKind kind : allChartKinds()) {
            ChartOptions options;
            options.kind = kind;
            options.size = QSizeF(900, 600);
            QTest::newRow(qPrintable(QStringLiteral("seven-places-") + chartName(kind)))
                << fixtures::sevenPlaces() << options;
            if (kind == ChartKind::JobsAgainstInvestment || kind == ChartKind::Counting)
                QTest::newRow(qPrintable(QStringLiteral("city-region-") + chartName(kind)))
                    << fixtures::cityRegion() << options;
        }
    }

    void chartsLookAsTheyDid()
    {
        QFETCH(ChartInput, input);
        QFETCH(ChartOptions, options);
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
        const QString path = QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/tests/golden/") + name;
        const QImage image = renderChart(input, options, 1).convertToFormat(QImage::Format_RGB32);
        if (qEnvironmentVariableIntValue("PLEDGEBOARD_UPDATE_GOLDEN") == 1) {
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QVERIFY(image.save(path, "png", 0));
            return;
        }
        const QImage golden = QImage(path).convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!golden.isNull(), qPrintable(path));
        QCOMPARE(image.size(), golden.size());
        const double share = shareOfDifferentPixels(image, golden);
        if (share > kShareTolerance)
            image.save(QDir::temp().filePath(name));
        QVERIFY2(share <= kShareTolerance, qPrintable(QStringLiteral("%1 of the pixels differ; the new picture is %2")
                                                          .arg(share)
                                                          .arg(QDir::temp().filePath(name))));
    }
};

QTEST_MAIN(ChartGoldenTest)
#include "tst_chart_golden.moc"
