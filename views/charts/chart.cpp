// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart.h"

#include "models/storage/promises.h"
#include "models/storage/workspace.h"
#include "views/charts/chart_data.h"
#include "views/charts/chart_painters.h"
#include "views/charts/page_frame.h"
#include "views/charts/palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

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
    }
}

/// What a whole is called: its programme, else who pledged it, else where.
QString nameOf(const Figure &whole)
{
    const QString who = whole.programme.isEmpty() ? whole.organisation : whole.programme;
    return who.isEmpty() ? whole.place : who;
}

/// Those with a name, most figures first.
std::vector<ChartSource> sourcesOf(const std::map<QString, int> &counts)
{
    std::vector<ChartSource> sources;
    for (const auto &[publisher, figures] : counts) {
        if (!publisher.isEmpty())
            sources.push_back(ChartSource{publisher, figures});
    }
    std::stable_sort(sources.begin(), sources.end(),
                     [](const ChartSource &a, const ChartSource &b) { return a.figures > b.figures; });
    return sources;
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
    static constexpr std::array<ChartKind, kChartKindCount> kinds{
        ChartKind::JobsAgainstInvestment, ChartKind::ByYear,     ChartKind::CitiesCompared, ChartKind::Counting,
        ChartKind::Delivered,             ChartKind::Cumulative, ChartKind::SideBySide,     ChartKind::Table};
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

ChartInput makeChartInput(const Comparison &comparison, const Snapshot &snapshot,
                          const std::optional<boost::gregorian::date> &today)
{
    ChartInput input;
    input.comparison = comparison;
    input.colours = placeColours(snapshot);
    input.workspace = snapshot.workspaceName;
    input.telling = std::make_shared<ChartTelling>(ChartTelling{snapshot.columns.announcement, snapshot.article});
    std::map<QString, int> counts;
    for (const Tally *tally : {&comparison.jobs, &comparison.investment}) {
        for (const auto *cells : {&tally->cells, &tally->wider}) {
            for (const TallyCell &cell : *cells) {
                for (const FigureRow row : cell.figures)
                    ++counts[snapshot.articles.at(static_cast<std::size_t>(snapshot.article.at(row))).publisher];
            }
        }
    }
    input.sources = sourcesOf(counts);
    for (const Tally *tally : {&comparison.jobs, &comparison.investment}) {
        for (const Unallocated &left : tally->unallocated)
            input.wholes.insert(left.whole, nameOf(snapshot.figures[left.whole]));
    }
    for (PromiseKept &kept : promisesKept(comparison.jobs, snapshot.columns, deliveredLinks(snapshot))) {
        if (!kept.period && !kept.delivered)
            continue;
        const Figure &figure = snapshot.figures[kept.promise];
        const QString &who = figure.programme.isEmpty() ? figure.organisation : figure.programme;
        const bool isOver = today && hasRunOut(kept, *today);
        input.promises.push_back(ChartPromise{std::move(kept), who, figure.place, figure.evidence.quote, isOver});
    }
    return input;
}

ChartInput makeRevisionInput(const Snapshot &snapshot, FigureRow figure)
{
    ChartInput input;
    input.workspace = snapshot.workspaceName;
    ChartRevisions revisions;
    std::map<QString, int> counts;
    for (const AmountPoint &point : revisionsOf(snapshot, snapshot.columns.announcement.at(figure))) {
        const Figure &told = snapshot.figures.at(point.row);
        const QString &publisher =
            snapshot.articles.at(static_cast<std::size_t>(snapshot.article.at(point.row))).publisher;
        const auto amount = point.amount == kNoValue ? std::nullopt : std::optional(point.amount);
        revisions.points.push_back({point.since, amount, point.bound, point.row, publisher, told.evidence.quote});
        revisions.kind = told.kind;
        revisions.isMoney = isMoney(told.kind);
        const QString &who = told.programme.isEmpty() ? told.organisation : told.programme;
        revisions.who = who.isEmpty() ? revisions.who : who;
        revisions.place = told.place.isEmpty() ? revisions.place : told.place;
        ++counts[publisher];
    }
    input.sources = sourcesOf(counts);
    input.revisions = std::move(revisions);
    return input;
}

bool concerns(WarningKind warning, ChartKind chart, bool eachYear)
{
    if (warning == WarningKind::PartYear)
        return showsYears(chart, eachYear);
    return chart != ChartKind::Counting && chart != ChartKind::Delivered;
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
    else if (options.kind != ChartKind::Delivered && options.kind != ChartKind::Revisions)
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
