// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_export.h"

#include "views/charts/chart_words.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>
#include <QSvgGenerator>
#include <QtConcurrent>

#include <cmath>

namespace pledgeboard {

namespace {

constexpr double kDotsPerInch = 96;
constexpr double kInchesPerMetre = 1 / 0.0254;

/// zlib's middle level: a third of the time of the highest for a few per cent more bytes.
constexpr int kPngQuality = 80;

class Export
{
    Q_DECLARE_TR_FUNCTIONS(Export)

public:
    static Error cannotWrite(const QSaveFile &file)
    {
        const QString name = QFileInfo(file.fileName()).fileName();
        const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
        if (disk.isValid() && disk.bytesAvailable() == 0)
            return {ErrorCode::DiskFull,
                    tr("“%1” was not written: the disk is full. Free some space and export again.").arg(name)};
        return {ErrorCode::WriteFailed,
                tr("“%1” was not written: %2. Choose another folder or name.").arg(name, file.errorString())};
    }

    static Error notDrawn(const QString &path)
    {
        return {ErrorCode::WriteFailed,
                tr("“%1” was not written: a picture of that size cannot be made. Choose a smaller size or scale.")
                    .arg(QFileInfo(path).fileName())};
    }

    static Error unknownEnding(const QString &path)
    {
        return {ErrorCode::WrongUsage,
                tr("“%1” ends in neither .png, .svg nor .pdf. Give the file one of these endings.")
                    .arg(QFileInfo(path).fileName())};
    }
};

/// Writes all or nothing. QSaveFile commits what a full disk has cut short, so that each count is looked at.
Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected<Error>(Export::cannotWrite(file));
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.cancelWriting();
        return tl::unexpected<Error>(Export::cannotWrite(file));
    }
    if (!file.commit())
        return tl::unexpected<Error>(Export::cannotWrite(file));
    if (QFileInfo(path).size() != bytes.size())
        return tl::unexpected<Error>(Export::cannotWrite(file));
    return {};
}

/// A page drawn at its full size, with what the file says of it.
struct Picture {
    QImage image;
    QString title;
    QString description;
};

Picture draw(const ChartInput &input, const ChartOptions &options, double scale)
{
    ChartPage page;
    Picture picture{renderChart(input, options, scale, &page), page.headline, page.altText};
    const int dotsPerMetre = static_cast<int>(std::lround(kDotsPerInch * scale * kInchesPerMetre));
    picture.image.setDotsPerMeterX(dotsPerMetre);
    picture.image.setDotsPerMeterY(dotsPerMetre);
    return picture;
}

Result<void> writePng(const QString &path, const Picture &picture)
{
    if (picture.image.isNull())
        return tl::unexpected<Error>(Export::notDrawn(path));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(kPngQuality);
    writer.setText(QStringLiteral("Title"), picture.title);
    writer.setText(QStringLiteral("Description"), picture.description);
    writer.setText(QStringLiteral("Software"), QStringLiteral("Pledgeboard " PLEDGEBOARD_VERSION));
    // White pages need no alpha channel, and are a fifth faster to encode without one.
    if (!writer.write(picture.image.convertToFormat(QImage::Format_RGB32)))
        return tl::unexpected<Error>(Export::notDrawn(path));
    return writeFile(path, buffer.data());
}

QString asText(const ChartPage &page)
{
    QStringList lines{page.headline, page.subtitle, QString(), page.table.header.join(QLatin1Char('\t'))};
    for (const QStringList &row : page.table.rows)
        lines.append(row.join(QLatin1Char('\t')));
    lines.append(QString());
    lines.append(page.source);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Result<void> exportPng(const QString &path, const ChartInput &input, const ChartOptions &options, double scale)
{
    return writePng(path, draw(input, options, scale));
}

QFuture<Result<void>> exportPngLater(const QString &path, const ChartInput &input, const ChartOptions &options,
                                     double scale)
{
    return QtConcurrent::run([path, picture = draw(input, options, scale)] { return writePng(path, picture); });
}

Result<void> exportSvg(const QString &path, const ChartInput &input, const ChartOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), options.size));
    generator.setResolution(static_cast<int>(kDotsPerInch));
    generator.setTitle(chartHeadline(input, options));
    {
        QPainter painter(&generator);
        paintChart(painter, input, options);
    }
    return writeFile(path, buffer.data());
}

Result<void> exportPdf(const QString &path, const ChartInput &input, const ChartOptions &options)
{
    constexpr double kPointsPerPixel = 72 / kDotsPerInch;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(options.size * kPointsPerPixel, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(chartHeadline(input, options));
        writer.setCreator(QStringLiteral("Pledgeboard " PLEDGEBOARD_VERSION));
        writer.setResolution(1200);
        QPainter painter(&writer);
        painter.scale(writer.width() / options.size.width(), writer.height() / options.size.height());
        paintChart(painter, input, options);
    }
    return writeFile(path, buffer.data());
}

Result<void> exportChart(const QString &path, const ChartInput &input, const ChartOptions &options, double scale)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return exportPng(path, input, options, scale);
    if (ending == QLatin1String("svg"))
        return exportSvg(path, input, options);
    if (ending == QLatin1String("pdf"))
        return exportPdf(path, input, options);
    return tl::unexpected<Error>(Export::unknownEnding(path));
}

void copyChart(const ChartInput &input, const ChartOptions &options, double scale)
{
    ChartPage page;
    const QImage image = renderChart(input, options, scale, &page);
    auto *data = new QMimeData;
    data->setImageData(image);
    data->setText(asText(page));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace pledgeboard
