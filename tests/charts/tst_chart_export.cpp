// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/fixtures/comparisons.h"
#include "views/charts/chart_export.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using namespace pledgeboard;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// For a while no file of this process can grow beyond so many bytes: a full disk as far as a program can tell.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

bool isBlank(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
    }
    return true;
}

} // namespace

class ChartExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aPngIsSizeTimesScaleWithItsResolution()
    {
        for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
            const QString path = m_folder.filePath(QStringLiteral("scaled.png"));
            QVERIFY(exportPng(path, fixtures::sevenPlaces(), ChartOptions(), scale));
            const QImage image(path);
            QCOMPARE(image.size(), QSize(qRound(960 * scale), qRound(640 * scale)));
            QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), qRound(96 * scale));
        }
    }

    void titleAndDescriptionSurviveInEveryLetter()
    {
        ChartInput input = fixtures::cityRegion();
        const QString place = QStringLiteral("Tŵr y Felin");
        for (Tally *tally : {&input.comparison.jobs, &input.comparison.investment}) {
            for (TallyCell &cell : tally->cells)
                cell.place = place;
        }
        const QString path = m_folder.filePath(QStringLiteral("words.png"));
        QVERIFY(exportPng(path, input, ChartOptions(), 1));
        QImageReader reader(path);
        QCOMPARE(reader.text(QStringLiteral("Title")),
                 QStringLiteral("Tŵr y Felin was promised about 11,500 tech jobs and up to £800m of investment"));
        QVERIFY(reader.text(QStringLiteral("Description")).contains(QStringLiteral("Source: TheBusinessDesk.com")));
        QVERIFY(reader.text(QStringLiteral("Description")).contains(QStringLiteral("£800m")));
    }

    void everyScaleHasTheSameLayout()
    {
        for (const ChartKind kind : allChartKinds()) {
            ChartOptions options;
            options.kind = kind;
            ChartPage once;
            renderChart(fixtures::sevenPlaces(), options, 1, &once);
            for (const double scale : {2.0, 3.0}) {
                ChartPage page;
                renderChart(fixtures::sevenPlaces(), options, scale, &page);
                QCOMPARE(page.labels.size(), once.labels.size());
                for (std::size_t i = 0; i < page.labels.size(); ++i) {
                    QCOMPARE(page.labels[i].text, once.labels[i].text);
                    QCOMPARE(page.labels[i].box, once.labels[i].box);
                }
                for (std::size_t i = 0; i < page.marks.size(); ++i)
                    QCOMPARE(page.marks[i].shape.boundingRect(), once.marks[i].shape.boundingRect());
            }
        }
    }

    void wordsAndPlotLeaveTheirTraceAndMarginsDoNot()
    {
        for (const ChartKind kind : allChartKinds()) {
            ChartOptions options;
            options.kind = kind;
            ChartPage page;
            const QImage image = renderChart(fixtures::sevenPlaces(), options, 1, &page);
            for (const ChartLabel &label : page.labels)
                QVERIFY2(!isBlank(image, label.box.toRect()), qPrintable(label.text));
            for (const ChartMark &mark : page.marks)
                QVERIFY2(!isBlank(image, mark.shape.boundingRect().toRect()), qPrintable(mark.description));
            QVERIFY(isBlank(image, QRect(0, 0, image.width(), 12)));
            QVERIFY(isBlank(image, QRect(0, 0, 12, image.height())));
            QVERIFY(isBlank(image, QRect(image.width() - 12, 0, 12, image.height())));
            QVERIFY(isBlank(image, QRect(0, image.height() - 10, image.width(), 10)));
        }
    }

    void typeInPicturesIsTwelvePointsOrMore()
    {
        // 12 pt are 16 CSS pixels; the smallest type is 12 at a text scale of 1.
        QVERIFY(12 * exportTextScale(QSizeF(1600, 900)) >= 16);
        QVERIFY(12 * exportTextScale(QSizeF(1920, 1080)) >= 16);
        QCOMPARE(exportTextScale(QSizeF(640, 480)), 1.0);
    }

    void anExportInTheBackgroundWritesTheSameBytes()
    {
        const QString now = m_folder.filePath(QStringLiteral("now.png"));
        const QString later = m_folder.filePath(QStringLiteral("later.png"));
        QVERIFY(exportPng(now, fixtures::twelvePlaces(), ChartOptions(), 2));
        QFuture<Result<void>> future = exportPngLater(later, fixtures::twelvePlaces(), ChartOptions(), 2);
        QVERIFY(future.result());
        QVERIFY(!contentOf(now).isEmpty());
        QCOMPARE(contentOf(later), contentOf(now));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const auto written =
            exportPng(m_folder.filePath(QStringLiteral("no/such/t.png")), fixtures::cityRegion(), ChartOptions(), 1);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QVERIFY2(written.error().message.contains(QStringLiteral("t.png")), qPrintable(written.error().message));
    }

    void aWriteCutShortLeavesTheOldFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.png"));
        QVERIFY(exportPng(path, fixtures::cityRegion(), ChartOptions(), 1));
        const QByteArray before = contentOf(path);
        {
            const FileSizeLimit limit(4096);
            const auto written = exportPng(path, fixtures::sevenPlaces(), ChartOptions(), 1);
            QVERIFY(!written);
            QVERIFY2(written.error().message.contains(QStringLiteral("kept.png")), qPrintable(written.error().message));
        }
        QCOMPARE(contentOf(path), before);
    }

    void theEndingChoosesTheFormat()
    {
        const QString svg = m_folder.filePath(QStringLiteral("t.svg"));
        QVERIFY(exportChart(svg, fixtures::sevenPlaces(), ChartOptions(), 1));
        const QByteArray drawing = contentOf(svg);
        QXmlStreamReader xml(drawing);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(drawing.contains("Swansea Bay City Region"));
        const QString pdf = m_folder.filePath(QStringLiteral("t.PDF"));
        QVERIFY(exportChart(pdf, fixtures::sevenPlaces(), ChartOptions(), 1));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        const auto gif =
            exportChart(m_folder.filePath(QStringLiteral("t.gif")), fixtures::sevenPlaces(), ChartOptions(), 1);
        QVERIFY(!gif);
        QCOMPARE(gif.error().code, ErrorCode::WrongUsage);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("t.gif"))));
    }

    void theClipboardHasThePictureAndTheNumbers()
    {
        copyChart(fixtures::cityRegion(), ChartOptions(), 2);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QCOMPARE(data->imageData().value<QImage>().size(), QSize(1920, 1280));
        QVERIFY(data->text().contains(QStringLiteral("Liverpool City Region\t~11,500\tup to £800m")));
        QVERIFY(data->text().contains(QStringLiteral("Source: TheBusinessDesk.com")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(ChartExportTest)
#include "tst_chart_export.moc"
