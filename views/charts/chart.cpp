// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart.h"

#include "views/charts/chart_data.h"
#include "views/charts/chart_painters.h"
#include "views/charts/page_frame.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pledgeboard {

namespace {

struct KindWords {
    const char *name;
    const char *title;
};

constexpr std::array<KindWords, kChartKindCount + 1> kWords{{
    {"jobs-against-investment", QT_TRANSLATE_NOOP("Chart", "Jobs against investment")},
    {"by-year", QT_TRANSLATE_NOOP("Chart", "By year")},
    {"cities-compared", QT_TRANSLATE_NOOP("Chart", "Cities compared")},
    {"counting", QT_TRANSLATE_NOOP("Chart", "Counting")},
    {"delivered", QT_TRANSLATE_NOOP("Chart", "Delivered")},
    {"cumulative", QT_TRANSLATE_NOOP("Chart", "Cumulative")},
    {"side-by-side", QT_TRANSLATE_NOOP("Chart", "Side by side")},
    {"table", QT_TRANSLATE_NOOP("Chart", "Table")},
    {"city-profile", QT_TRANSLATE_NOOP("Chart", "City profile")},
    {"map", QT_TRANSLATE_NOOP("Chart", "Map")},
    {"programmes", QT_TRANSLATE_NOOP("Chart", "Programmes")},
    {"revisions", QT_TRANSLATE_NOOP("Chart", "How the amount changed")},
}};

/// How far beside a small mark a click still means it.
constexpr double kGrace = 6;

void paintPlot(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    switch (options.kind) {
    case ChartKind::JobsAgainstInvestment:
        return paintJobsAgainstInvestment(canvas, input, options, area);
    case ChartKind::ByYear:
        return paintByYear(canvas, input, options, area);
    case ChartKind::CitiesCompared:
        return paintCitiesCompared(canvas, input, options, area);
    case ChartKind::Counting:
        return paintCounting(canvas, input, options, area);
    case ChartKind::Delivered:
        return paintDelivered(canvas, input, options, area);
    case ChartKind::Cumulative:
        return paintCumulative(canvas, input, options, area);
    case ChartKind::SideBySide:
        return paintSideBySide(canvas, input, options, area);
    case ChartKind::Table:
        return paintTable(canvas, input, options, area);
    case ChartKind::Revisions:
        return paintRevisions(canvas, input, options, area);
    case ChartKind::CityProfile:
        return paintCityProfile(canvas, input, options, area);
    case ChartKind::Map:
        return paintMap(canvas, input, options, area);
    case ChartKind::Programmes:
        return paintProgrammes(canvas, input, options, area);
    }
}

QString altTextOf(const ChartPage &page, ChartKind kind)
{
    QStringList parts{chartTitle(kind) + QLatin1Char('.'), page.headline + QLatin1Char('.'),
                      page.subtitle + QLatin1Char('.')};
    for (const ChartMark &mark : page.marks)
        parts.append(mark.description + QLatin1Char('.'));
    parts.append(page.source);
    parts.append(page.notes);
    return parts.join(QLatin1Char(' '));
}

} // namespace

const std::array<ChartKind, kChartKindCount> &allChartKinds()
{
    static constexpr std::array<ChartKind, kChartKindCount> kinds{ChartKind::JobsAgainstInvestment,
                                                                  ChartKind::ByYear,
                                                                  ChartKind::CitiesCompared,
                                                                  ChartKind::Counting,
                                                                  ChartKind::Delivered,
                                                                  ChartKind::Cumulative,
                                                                  ChartKind::SideBySide,
                                                                  ChartKind::Table,
                                                                  ChartKind::CityProfile,
                                                                  ChartKind::Map,
                                                                  ChartKind::Programmes};
    return kinds;
}

QString chartName(ChartKind kind)
{
    return QString::fromLatin1(kWords.at(static_cast<std::size_t>(kind)).name);
}

std::optional<ChartKind> chartFromName(QStringView name)
{
    for (const ChartKind kind : allChartKinds()) {
        if (name == QLatin1String(kWords.at(static_cast<std::size_t>(kind)).name))
            return kind;
    }
    return std::nullopt;
}

QString chartTitle(ChartKind kind)
{
    return QCoreApplication::translate("Chart", kWords.at(static_cast<std::size_t>(kind)).title);
}

bool concerns(WarningKind warning, ChartKind chart, bool eachYear)
{
    if (warning == WarningKind::PartYear)
        return showsYears(chart, eachYear);
    return showsPlaces(chart);
}

double exportTextScale(const QSizeF &size)
{
    return std::clamp(std::min(size.width() / 1140, size.height() / 640), 1.0, 4.0);
}

const ChartMark *ChartPage::find(const MarkKey &key) const
{
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&key](const ChartMark &mark) { return mark.key == key; });
    return found == marks.end() ? nullptr : &*found;
}

const ChartMark *ChartPage::markAt(const QPointF &point) const
{
    // NOLINTNEXTLINE(modernize-loop-convert): it asks for a reversed view, which Clang 14 does not compile.
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (mark->shape.contains(point))
            return &*mark;
    }
    const ChartMark *nearest = nullptr;
    double least = kGrace;
    for (const ChartMark &mark : marks) {
        const QRectF box = mark.shape.boundingRect();
        const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
        const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
        if (const double distance = std::hypot(dx, dy); distance < least) {
            least = distance;
            nearest = &mark;
        }
    }
    return nearest;
}

const ChartMark *ChartPage::markOf(FigureRow figure) const
{
    const ChartMark *nearest = nullptr;
    for (const ChartMark &mark : marks) {
        const bool closer = !nearest || mark.figures.size() < nearest->figures.size();
        if (closer && std::find(mark.figures.begin(), mark.figures.end(), figure) != mark.figures.end())
            nearest = &mark;
    }
    return nearest;
}

ChartPage paintChart(QPainter &painter, const ChartInput &input, const ChartOptions &options)
{
    ChartPage page;
    painter.save();
    if (options.background.isValid())
        painter.fillRect(QRectF(QPointF(0, 0), options.size), options.background);
    Canvas canvas(painter, page, options.textScale);
    const PageWords words = pageWords(input, options);
    page.headline = words.headline;
    page.subtitle = words.subtitle;
    page.source = words.source;
    page.notes = words.notes;
    page.isEmpty = showsNothing(input, options);
    page.plot = paintFrame(canvas, words, options.size);
    if (options.kind == ChartKind::Counting)
        page.plot = paintUnallocated(canvas, input, options, page.plot);
    else if (showsPlaces(options.kind))
        page.plot = paintWiderPlaces(canvas, input, options, page.plot);
    const auto apart = static_cast<std::ptrdiff_t>(page.marks.size());
    if (page.isEmpty)
        paintMessage(canvas, emptyAdvice(options.kind), page.plot);
    else
        paintPlot(canvas, input, options, page.plot);
    // What is shown apart is read last.
    std::rotate(page.marks.begin(), page.marks.begin() + apart, page.marks.end());
    page.altText = altTextOf(page, options.kind);
    painter.restore();
    return page;
}

QImage renderChart(const ChartInput &input, const ChartOptions &options, double scale, ChartPage *page)
{
    const QSizeF pixels = options.size * scale;
    QImage image(pixels.toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ChartPage painted = paintChart(painter, input, options);
    if (page)
        *page = std::move(painted);
    return image;
}

} // namespace pledgeboard
