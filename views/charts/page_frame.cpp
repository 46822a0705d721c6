// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/page_frame.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr double kWidePage = 720;

double marginOf(const Canvas &canvas, const QSizeF &size)
{
    return canvas.scaled(size.width() < canvas.scaled(kWidePage) ? 16 : 24);
}

/// The source with prices and rates, then what the marks mean and what is left out: as many notes as the lines hold. A note
/// that is too long makes room for a shorter one behind it.
QStringList footLines(const Canvas &canvas, const PageWords &words, double width, int most)
{
    QString source = words.source;
    QString rest;
    QStringList lines = canvas.wrapped(source, Type::Small, width);
    for (const QString &note : words.notes) {
        const bool behindSource = words.sourceNotes.contains(note);
        const QString &before = behindSource ? source : rest;
        const QString longer = before.isEmpty() ? note : before + QLatin1Char(' ') + note;
        const QStringList more = canvas.wrapped(behindSource ? longer : source, Type::Small, width)
                                 + canvas.wrapped(behindSource ? rest : longer, Type::Small, width);
        if (more.size() > most)
            continue;
        (behindSource ? source : rest) = longer;
        lines = more;
    }
    return lines;
}

/// The headline in as few lines as it needs, none much shorter than the others.
QStringList balanced(const Canvas &canvas, const QString &text, double width)
{
    QStringList lines = canvas.wrapped(text, Type::Headline, width);
    constexpr double kStep = 8;
    for (double narrower = width - kStep; lines.size() > 1 && narrower > width / 2; narrower -= kStep) {
        QStringList next = canvas.wrapped(text, Type::Headline, narrower);
        const bool cut = next.join(QLatin1Char(' ')) != lines.join(QLatin1Char(' '));
        if (next.size() > lines.size() || cut)
            break;
        lines = std::move(next);
    }
    return lines;
}

/// Chunks set one behind the other, in lines of the width.
struct Chunk {
    QString text;
    QPointF at; ///< from the top left corner of the first line
};

double flow(const Canvas &canvas, std::vector<Chunk> &chunks, double width, double indent, double gap)
{
    double x = 0;
    double y = 0;
    const double line = canvas.lineHeight(Type::Small) + canvas.scaled(2);
    for (Chunk &chunk : chunks) {
        chunk.text = canvas.elided(chunk.text, Type::Small, width - indent);
        const double wide = indent + canvas.width(chunk.text, Type::Small);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        chunk.at = QPointF(x + indent, y);
        x += wide + gap;
    }
    return y + line;
}

} // namespace

QRectF paintApart(Canvas &canvas, const QString &title, std::vector<ChartMark> &marks, const QString &said,
                  const QRectF &area)
{
    if (marks.empty())
        return area;
    std::vector<Chunk> chunks{{title, {}}};
    for (const ChartMark &mark : marks)
        chunks.push_back({mark.description, {}});
    const double height = flow(canvas, chunks, area.width(), 0, canvas.scaled(10));
    const double top = area.bottom() - height;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const QRectF box = canvas.text(chunks[i].text, Type::Small, area.left() + chunks[i].at.x(),
                                       top + chunks[i].at.y(), i == 0 ? ink::kQuiet : ink::kText);
        if (i == 0)
            continue;
        ChartMark &mark = marks[i - 1];
        mark.shape.addRect(box);
        mark.description = said.arg(chunks[i].text);
        canvas.page().marks.push_back(mark);
    }
    return area.adjusted(0, 0, 0, -height - canvas.scaled(8));
}

QRectF paintWithoutYear(Canvas &canvas, const ChartInput &input, Measure measure, const QRectF &area)
{
    const Tally &tally = tallyOf(input.comparison, measure);
    std::vector<ChartMark> marks;
    for (const TallyCell &cell : tally.cells) {
        if (cell.year)
            continue;
        ChartMark mark;
        mark.key.place = cell.place;
        mark.key.measure = measure;
        mark.key.reason = LeftOutReason::NoYear;
        mark.figures = cell.figures;
        mark.description = QCoreApplication::translate("Chart", "%1: %2")
                               .arg(cell.place, amountWithUnit(tally, cell.value, cell.bound));
        marks.push_back(mark);
    }
    return paintApart(canvas, QCoreApplication::translate("Chart", "Year not known:"), marks,
                      QCoreApplication::translate("Chart", "%1, year not known"), area);
}

QRectF paintFrame(Canvas &canvas, const PageWords &words, const QSizeF &size)
{
    const double margin = marginOf(canvas, size);
    const double width = size.width() - 2 * margin;
    double top = canvas.scaled(20);
    const QStringList headline = balanced(canvas, words.headline, width);
    for (const QString &line : headline) {
        canvas.text(line, Type::Headline, margin, top, ink::kText);
        top += canvas.lineHeight(Type::Headline);
    }
    top += canvas.scaled(2);
    for (const QString &line : canvas.wrapped(words.subtitle, Type::Body, width)) {
        canvas.text(line, Type::Body, margin, top, ink::kQuiet);
        top += canvas.lineHeight(Type::Body);
    }
    const double line = canvas.lineHeight(Type::Small);
    const int most = std::max(3, static_cast<int>(size.height() * 0.2 / line));
    const QStringList foot = footLines(canvas, words, width, most);
    double bottom = size.height() - canvas.scaled(16) - line * static_cast<double>(foot.size());
    double y = bottom;
    for (const QString &text : foot) {
        canvas.text(text, Type::Small, margin, y, ink::kQuiet);
        y += line;
    }
    if (!foot.isEmpty()) {
        bottom -= canvas.scaled(8);
        canvas.line({margin, bottom}, {size.width() - margin, bottom}, ink::kLine);
    }
    top += canvas.scaled(16);
    bottom -= canvas.scaled(12);
    return {margin, top, width, std::max(0.0, bottom - top)};
}

QRectF paintWiderPlaces(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    const auto marksOf = [&](std::vector<PlaceSums> all, const QString &said, std::optional<LeftOutReason> reason) {
        std::vector<ChartMark> marks;
        if (isOfOneMeasure(options.kind)) {
            for (PlaceSums &sums : all)
                sums.of(options.measure == Measure::Jobs ? Measure::Investment : Measure::Jobs).reset();
            std::erase_if(all, [](const PlaceSums &sums) { return !sums.jobs && !sums.investment; });
        }
        for (const PlaceSums &sums : all) {
            ChartMark mark;
            mark.key.place = sums.place;
            mark.key.reason = reason;
            mark.figures = figuresOf(sums);
            //: A place and its amounts: United Kingdom, more than 13,000 jobs, £14bn
            mark.description =
                QCoreApplication::translate("Chart", "%1: %2").arg(sums.place, bothAmounts(input.comparison, sums));
            marks.push_back(mark);
        }
        return std::pair(said, marks);
    };
    auto [upTo, upToMarks] =
        marksOf(sumsOfUpTo(input.comparison), QCoreApplication::translate("Chart", "%1, “up to”, not counted"),
                LeftOutReason::BoundNotRead);
    const QRectF rest = paintApart(canvas, QCoreApplication::translate("Chart", "Not counted:"), upToMarks, upTo, area);
    auto [wider, widerMarks] =
        marksOf(sumsOfWiderPlaces(input.comparison),
                QCoreApplication::translate("Chart", "%1, shown apart and not allocated"), std::nullopt);
    return paintApart(canvas, QCoreApplication::translate("Chart", "Shown apart, not allocated:"), widerMarks, wider,
                      rest);
}

QRectF paintUnallocated(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    // Those behind are small, and stand in the table of the tally.
    constexpr std::size_t most = 4;
    const Tally &tally = tallyOf(input.comparison, options.measure);
    std::vector<ChartMark> marks;
    for (const Unallocated &left : tally.unallocated) {
        if (marks.size() == most)
            break;
        ChartMark mark;
        mark.key.place = input.wholes.value(left.whole);
        mark.key.measure = options.measure;
        mark.key.reason = LeftOutReason::InsideProgramme;
        mark.figures = left.parts;
        mark.figures.insert(mark.figures.begin(), left.whole);
        mark.description = QCoreApplication::translate("Chart", "%1: %2")
                               .arg(mark.key.place, amountWithUnit(tally, left.value, left.bound));
        marks.push_back(mark);
    }
    return paintApart(canvas, QCoreApplication::translate("Chart", "Not allocated to known parts:"), marks,
                      QCoreApplication::translate("Chart", "%1, not allocated to known parts"), area);
}

void paintMessage(Canvas &canvas, const QString &message, const QRectF &area)
{
    const QStringList lines = canvas.wrapped(message, Type::Body, std::min(area.width(), canvas.scaled(420)));
    const double line = canvas.lineHeight(Type::Body);
    double y = area.center().y() - line * static_cast<double>(lines.size()) / 2;
    for (const QString &text : lines) {
        canvas.text(text, Type::Body, area.center().x(), y, ink::kQuiet, Qt::AlignHCenter);
        y += line;
    }
}

QRectF paintKey(Canvas &canvas, const std::vector<std::pair<QString, QColor>> &entries, const QRectF &area)
{
    std::vector<Chunk> chunks;
    chunks.reserve(entries.size());
    // Two to a line at least, or long names take the plot's room.
    for (const auto &[name, colour] : entries)
        chunks.push_back({canvas.elided(name, Type::Small, area.width() / 2.4), {}});
    const double square = canvas.scaled(10);
    const double indent = square + canvas.scaled(6);
    const double height = flow(canvas, chunks, area.width(), indent, canvas.scaled(16));
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const QPointF at = area.topLeft() + chunks[i].at;
        const double top = at.y() + (canvas.lineHeight(Type::Small) - square) / 2;
        canvas.painter().fillRect(QRectF(at.x() - indent, top, square, square), entries[i].second);
        canvas.text(chunks[i].text, Type::Small, at.x(), at.y(), ink::kText);
    }
    return area.adjusted(0, height + canvas.scaled(8), 0, 0);
}

} // namespace pledgeboard
