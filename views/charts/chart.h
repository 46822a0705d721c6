// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"
#include "models/counting/delivered.h"
#include "views/charts/place_profile.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace pledgeboard {

struct Snapshot;

enum class ChartKind : unsigned char {
    JobsAgainstInvestment,
    ByYear,
    CitiesCompared,
    Counting,
    Delivered,
    Cumulative,
    SideBySide,
    Table,
    CityProfile,
    Map,
    Programmes,
    Revisions, ///< of one promise: no view of the window, which allChartKinds() are
};

inline constexpr int kChartKindCount = 11;

/// Every chart of a whole answer, in the order of the window's tabs.
const std::array<ChartKind, kChartKindCount> &allChartKinds();

/// The name on the command line: "jobs-against-investment", "by-year", "cities-compared".
QString chartName(ChartKind kind);
std::optional<ChartKind> chartFromName(QStringView name);

/// The translated name for people: "Jobs against investment".
QString chartTitle(ChartKind kind);

/// Who published the articles behind what is shown.
struct ChartSource {
    QString publisher;
    int figures = 0; ///< how many of the shown figures it told
};

/// A promise of jobs with what is known to be delivered of it, named.
struct ChartPromise {
    PromiseKept kept;
    QString who; ///< programme, else organisation; empty where the article names neither
    QString place;
    QString quote; ///< its words in the article
    bool hasRunOut = false; ///< its period ended before the day that makeChartInput() was given
};

/// An amount inside a programme's, as it was stated: heads or pence.
struct ChartPart {
    FigureRow row = 0;
    QString name; ///< empty where nothing tells it from its whole
    QString place;
    std::int64_t value = 0;
    Bound bound = Bound::Exact;
};

/// A programme, or another whole, that counts or is shown apart, with its known parts.
struct ChartProgramme {
    Measure measure = Measure::Jobs;
    FigureRow whole = 0;
    QString name; ///< programme, else organisation, else place
    QString place;
    std::int64_t value = 0; ///< as stated: heads or pence
    Bound bound = Bound::Exact;
    std::vector<ChartPart> parts; ///< the largest first; empty where none is known
    std::int64_t left = 0; ///< not allocated to parts; negative where they are more than the whole
    Bound leftBound = Bound::Exact;
    std::vector<FigureRow> figures; ///< the whole's, then the parts'
};

/// Which announcement each figure tells of, and in which article it stands, by row.
struct ChartTelling {
    std::vector<std::int32_t> announcement;
    std::vector<std::int32_t> article;
};

/// An amount that a promise had, from the day on which it was told.
struct ChartRevision {
    std::optional<boost::gregorian::date> since; ///< empty where the article's date is not known
    std::optional<std::int64_t> amount; ///< heads or pence; empty without an exchange rate
    Bound bound = Bound::Exact;
    FigureRow row = 0; ///< the figure that tells it
    QString publisher;
    QString quote;
};

/// The amounts of a promise that was changed, the oldest first.
struct ChartRevisions {
    std::vector<ChartRevision> points;
    Kind kind = Kind::JobsPromised; ///< of the newest
    bool isMoney = false;
    QString who; ///< programme, else organisation; empty where no article names either
    QString place;
};

/// What a chart is drawn from. Holds no translated text but that of the tallies' rates.
struct ChartInput {
    Comparison comparison;
    std::vector<ChartSource> sources; ///< most figures first
    QHash<QString, QColor>
        colours; ///< by place; a place that is not in it takes the palette's colours in the order of the tally
    std::vector<ChartPromise> promises; ///< those with a period or with evidence of delivery, largest first
    std::vector<ChartProgramme> programmes; ///< of both measures, the largest first
    PlaceProfile profile;
    QHash<FigureRow, QString> wholes; ///< names of the wholes of Tally::unallocated
    std::optional<ChartRevisions> revisions; ///< ChartKind::Revisions alone is drawn from them
    QString workspace; ///< the workspace's name; empty where it has none
    std::shared_ptr<const ChartTelling> telling; ///< for toldBy(); empty: not known
};

/// Fills in sources, colours, promises, programmes and the profile from the workspace of which the comparison was made. Without a day no promise has run out.
ChartInput makeChartInput(const Comparison &comparison, const Snapshot &snapshot,
                          const std::optional<boost::gregorian::date> &today = std::nullopt);

/// For the line of amounts of the announcement that the figure belongs to. One point where nothing was changed.
ChartInput makeRevisionInput(const Snapshot &snapshot, FigureRow figure);

struct ChartOptions {
    ChartKind kind = ChartKind::JobsAgainstInvestment;
    QSizeF size{960, 640}; ///< of the page, in logical pixels
    double textScale = 1.0; ///< 1 on the screen; exportTextScale() for pictures
    bool eachYear = false; ///< JobsAgainstInvestment: a mark for each city and year
    Measure measure = Measure::Jobs; ///< of the charts that show one measure
    bool saysWarnings = false; ///< among the notes; the window says them above the chart
    QColor background{Qt::white}; ///< of the page; an invalid colour leaves it unpainted
};

/// Whether what is warned of can mislead in that chart: years only where it shows years, places not in the waterfall.
bool concerns(WarningKind warning, ChartKind chart, bool eachYear);

/// What makes type of a picture of that size 12 pt or larger when the picture is as wide as a sheet of paper.
double exportTextScale(const QSizeF &size);

/// Which mark of a chart is meant, whatever the chart's size.
struct MarkKey {
    QString place; ///< empty for steps of the waterfall and for "others"
    std::optional<int> year;
    std::optional<Measure> measure; ///< empty where the mark stands for both
    std::optional<LeftOutReason> reason; ///< steps of the waterfall
    bool isTotal = false; ///< the waterfall's last step
    std::optional<FigureRow> promise{}; ///< where the mark stands for a promise, a programme or a single figure

    bool operator==(const MarkKey &) const = default;
};

/// Something that can be pointed at: a dot, a bar, a step, a name in a note.
struct ChartMark {
    QPainterPath shape; ///< in the page's logical pixels
    MarkKey key;
    std::vector<FigureRow> figures; ///< those behind it
    QString description; ///< one line for the tooltip and the screen reader: "Blyth: 4,000 jobs, more than £10.1bn"
};

struct ToldCounts {
    std::size_t announcements = 0;
    std::size_t articles = 0; ///< those that tell of them again too
};

/// How many announcements the figures are of, and in how many articles those are told. Zeros where that is not known.
ToldCounts toldCounts(const ChartInput &input, const std::vector<FigureRow> &figures);

/// "2 announcements in 3 articles": of the figures, told again or not. Empty where that is not known.
QString toldBy(const ChartInput &input, const std::vector<FigureRow> &figures);

/// A text as drawn.
struct ChartLabel {
    QRectF box; ///< in the page's logical pixels
    QString text;
};

/// What a cell of a table stands for.
struct TableAmount {
    int row = 0;
    int column = 0;
    double value = 0; ///< heads or pounds (per 100,000 residents where that is asked)
    Bound bound = Bound::Exact;
    MarkKey key;
    std::vector<FigureRow> figures; ///< those behind it
};

/// The numbers behind a chart, in words.
struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<TableAmount> amounts; ///< of the cells that hold one; columns without any are sorted by their words
};

/// What a painted page says and where.
struct ChartPage {
    QString headline; ///< the finding, at most 15 words
    QString subtitle; ///< measure, unit, places and years
    QString source;
    QStringList notes; ///< price base, rates, what was left out; also those for which a small page has no room
    QString altText; ///< the chart in one paragraph
    std::vector<ChartMark> marks; ///< in reading order
    std::vector<ChartLabel> labels; ///< every text of the page; no two boxes overlap
    QRectF plot; ///< what is neither title nor foot
    ChartTable table;
    bool isEmpty = true; ///< nothing was found: the page teaches the next step

    /// The mark of that key, or nothing.
    const ChartMark *find(const MarkKey &key) const;

    /// The topmost mark at the point, with a finger's breadth of grace around small ones.
    const ChartMark *markAt(const QPointF &point) const;

    /// The mark that the figure stands behind: where there are several, that of the fewest figures.
    const ChartMark *markOf(FigureRow figure) const;
};

/// Paints the page into the rectangle from (0, 0) to options.size. The one function behind screen, PNG, SVG and PDF.
/// On the window's thread only: Qt Charts draws through a graphics scene.
ChartPage paintChart(QPainter &painter, const ChartInput &input, const ChartOptions &options);

/// The page as an image of size times scale pixels, its device pixel ratio set to scale. Null where that is too large.
QImage renderChart(const ChartInput &input, const ChartOptions &options, double scale, ChartPage *page = nullptr);

} // namespace pledgeboard
