// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"
#include "views/charts/chart_data.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace pledgeboard {

namespace {

/// Years that share a column; neither where it is that of figures without a year.
struct Years {
    std::optional<int> first;
    std::optional<int> last;

    bool holds(const std::optional<int> &year) const
    {
        return year ? first && *first <= *year && *year <= *last : !first;
    }
};

struct PlaceRow {
    QString place; ///< empty for the total
    std::map<std::size_t, std::optional<Sum>> cells; ///< by column
    std::optional<Sum> total;
};

class PivotTable
{
    Q_DECLARE_TR_FUNCTIONS(PivotTable)

public:
    PivotTable(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options), m_tally(tallyOf(input.comparison, options.measure))
    {
    }

    void paint(const QRectF &area)
    {
        groupYears(1);
        fillRows();
        fillTable();
        const double least = m_canvas.scaled(110);
        for (const int years : {2, 5, 10, 20, 50, 100}) {
            if (columnsWidth() + least <= area.width() || m_columns.size() < 2)
                break;
            groupYears(years);
            fillRows();
            m_grouped = true;
        }
        paintRows(area);
    }

private:
    void groupYears(int size)
    {
        m_columns.clear();
        const auto years = yearsOf(m_tally);
        if (years) {
            // Groups begin at round years: 2015 to 2019, 2020 to 2024.
            for (int first = years->first - years->first % size; first <= years->second; first += size)
                m_columns.push_back({std::max(first, years->first), std::min(first + size - 1, years->second)});
        }
        const auto isUnknown = [](const TallyCell &cell) { return !cell.year; };
        if (std::any_of(m_tally.cells.begin(), m_tally.cells.end(), isUnknown))
            m_columns.push_back({});
    }

    std::size_t columnOf(const std::optional<int> &year) const
    {
        const auto found =
            std::find_if(m_columns.begin(), m_columns.end(), [&](const Years &years) { return years.holds(year); });
        return static_cast<std::size_t>(found - m_columns.begin());
    }

    void fillRows()
    {
        m_rows.clear();
        for (const PlaceSums &cell : sumsByPlaceAndYear(m_input.comparison)) {
            const auto &sum = cell.of(m_options.measure);
            if (!sum)
                continue;
            if (m_rows.empty() || m_rows.back().place != cell.place)
                m_rows.push_back({cell.place, {}, {}});
            addTo(m_rows.back().cells[columnOf(cell.year)], *sum);
            addTo(m_rows.back().total, *sum);
        }
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const PlaceRow &a, const PlaceRow &b) { return a.total->value > b.total->value; });
        m_all = {};
        for (const TallyCell &cell : m_tally.years) {
            addTo(m_all.cells[columnOf(cell.year)], cell);
            addTo(m_all.total, cell);
        }
        // What each place has per head does not add up to what all have.
        if (m_rows.size() < 2 || m_tally.query.basis == Basis::PerHead)
            m_all = {};
    }

    QString textOf(const Sum &sum) const { return tallyAmount(sum.value, m_tally.query, sum.bound()); }

    static QString titleOf(const Years &years)
    {
        if (!years.first)
            return tr("No year", "the head of a narrow column");
        if (years.first == years.last)
            return QString::number(*years.first);
        //: The head of a narrow column: the first and the last two digits of the last year of some years, 2015–19
        return tr("%1–%2").arg(*years.first).arg(*years.last % 100, 2, 10, QLatin1Char('0'));
    }

    std::vector<const PlaceRow *> rowsAndTotal() const
    {
        std::vector<const PlaceRow *> all;
        for (const PlaceRow &row : m_rows)
            all.push_back(&row);
        if (m_all.total)
            all.push_back(&m_all);
        return all;
    }

    double columnWidth(std::size_t column) const
    {
        double widest = m_canvas.width(titleOf(m_columns[column]), Type::Small);
        for (const PlaceRow *row : rowsAndTotal()) {
            if (const auto cell = row->cells.find(column); cell != row->cells.end())
                widest = std::max(widest, m_canvas.numberWidth(textOf(*cell->second), Type::Small));
        }
        return widest + m_canvas.scaled(14);
    }

    double totalWidth() const
    {
        double widest = m_canvas.width(tr("Total"), Type::Small);
        for (const PlaceRow *row : rowsAndTotal())
            widest = std::max(widest, m_canvas.numberWidth(textOf(*row->total), Type::Strong));
        return widest + m_canvas.scaled(20);
    }

    double columnsWidth() const
    {
        double width = totalWidth();
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            width += columnWidth(i);
        return width;
    }

    void paintRows(const QRectF &area)
    {
        const double small = m_canvas.lineHeight(Type::Small);
        const double head = small + m_canvas.scaled(8);
        const double foot = small + m_canvas.scaled(8);
        const double least = m_canvas.lineHeight(Type::Body) + m_canvas.scaled(4);
        const std::size_t totalRow = m_all.total ? 1 : 0;
        const double room = area.height() - head - foot;
        const auto fits = static_cast<std::size_t>(std::max(1.0, room / least));
        const std::size_t shown = std::min(m_rows.size(), std::max<std::size_t>(1, fits - std::min(fits, totalRow)));
        const double height = std::min(m_canvas.scaled(34), room / static_cast<double>(shown + totalRow));
        layOut(area);
        for (const PlaceRow &row : m_rows) {
            for (const auto &[column, sum] : row.cells)
                m_greatest = std::max(m_greatest, static_cast<double>(sum->value));
        }
        double y = area.top();
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_canvas.text(titleOf(m_columns[i]), Type::Small, m_rights[i], y, ink::kQuiet, Qt::AlignRight);
        m_canvas.text(tr("Total"), Type::Small, area.left() + m_width, y, ink::kQuiet, Qt::AlignRight);
        y += head;
        m_canvas.line({area.left(), y - m_canvas.scaled(3)}, {area.left() + m_width, y - m_canvas.scaled(3)},
                      ink::kAxis);
        for (std::size_t i = 0; i < shown; ++i, y += height) {
            paintRow(m_rows[i], QRectF(area.left(), y, m_width, height));
            m_canvas.line({area.left(), y + height}, {area.left() + m_width, y + height}, ink::kLine);
        }
        if (m_all.total) {
            m_canvas.line({area.left(), y}, {area.left() + m_width, y}, ink::kAxis);
            paintRow(m_all, QRectF(area.left(), y, m_width, height));
            y += height;
        }
        paintFoot(area, y + m_canvas.scaled(6), m_rows.size() - shown);
    }

    /// Columns as wide as they need, with what is left shared out up to a measure, so that rows stay together.
    void layOut(const QRectF &area)
    {
        double names = m_canvas.width(allPlaces(), Type::Strong);
        for (const PlaceRow &row : m_rows)
            names = std::max(names, m_canvas.width(row.place, Type::Body));
        const double columns = columnsWidth();
        m_names = std::clamp(names, m_canvas.scaled(60), std::max(m_canvas.scaled(60), area.width() - columns));
        const double spare = std::max(0.0, area.width() - columns - m_names);
        const double each = std::min(spare / static_cast<double>(m_columns.size() + 1), m_canvas.scaled(48));
        double x = area.left() + m_names;
        m_rights.clear();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            x += columnWidth(i) + each;
            m_rights.push_back(x);
        }
        m_width = x + totalWidth() + each - area.left();
    }

    static QString allPlaces() { return tr("All places"); }

    void paintRow(const PlaceRow &row, const QRectF &box)
    {
        const bool isTotal = row.place.isEmpty();
        const Type nameType = isTotal ? Type::Strong : Type::Body;
        const double nameTop = box.center().y() - m_canvas.lineHeight(nameType) / 2;
        const double top = box.center().y() - m_canvas.lineHeight(Type::Small) / 2;
        m_canvas.text(m_canvas.elided(isTotal ? allPlaces() : row.place, nameType, m_names), nameType, box.left(),
                      nameTop, ink::kText);
        for (const auto &[column, sum] : row.cells) {
            const double before = column == 0 ? box.left() + m_names : m_rights[column - 1];
            const QRectF cell(QPointF(before + m_canvas.scaled(3), box.top() + 1),
                              QPointF(m_rights[column] + m_canvas.scaled(5), box.bottom() - 1));
            if (!isTotal)
                m_canvas.painter().fillRect(cell, tint(*sum));
            m_canvas.number(textOf(*sum), Type::Small, m_rights[column], top, ink::kText);
            const auto &years = m_columns[column];
            addMark(row, *sum, years.first, years.first ? yearsText(*years.first, *years.last) : tr("year not known"),
                    cell);
        }
        const double right = box.left() + m_width;
        m_canvas.number(textOf(*row.total), Type::Strong, right,
                        box.center().y() - m_canvas.lineHeight(Type::Strong) / 2, ink::kText);
        const double last = m_rights.empty() ? box.left() + m_names : m_rights.back();
        addMark(row, *row.total, std::nullopt, tr("all years"),
                QRectF(QPointF(last + m_canvas.scaled(8), box.top() + 1), QPointF(right, box.bottom() - 1)), true);
    }

    /// The more, the darker; light enough for the number on it.
    QColor tint(const Sum &sum) const
    {
        QColor colour(0x12, 0x43, 0x6D);
        colour.setAlphaF(0.05F + 0.25F * static_cast<float>(static_cast<double>(sum.value) / m_greatest));
        return colour;
    }

    void addMark(const PlaceRow &row, const Sum &sum, const std::optional<int> &year, const QString &when,
                 const QRectF &box, bool isTotal = false)
    {
        ChartMark mark;
        mark.shape.addRect(box);
        mark.key = MarkKey{row.place, year, m_options.measure, {}, isTotal};
        mark.figures = sum.figures;
        mark.description = tr("%1, %2: %3", "a place, its years and an amount")
                               .arg(row.place.isEmpty() ? allPlaces() : row.place, when,
                                    amountWithUnit(m_tally, sum.value, sum.bound()));
        m_canvas.page().marks.push_back(mark);
    }

    void paintFoot(const QRectF &area, double top, std::size_t more)
    {
        QStringList parts;
        if (more > 0)
            parts.append(more == 1 ? tr("And 1 more place.") : tr("And %1 more places.").arg(more));
        if (m_grouped)
            parts.append(tr("Years are taken together to fit the page."));
        if (!parts.isEmpty())
            m_canvas.text(m_canvas.elided(parts.join(QLatin1Char(' ')), Type::Small, area.width()), Type::Small,
                          area.left(), top, ink::kQuiet);
    }

    /// Every year and place, whatever the page has room for.
    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        table.header = {tr("Place")};
        for (const Years &years : m_columns)
            table.header.append(years.first ? QString::number(*years.first) : tr("Year not known"));
        table.header.append(tr("Total"));
        for (const PlaceRow *row : rowsAndTotal()) {
            table.rows.push_back({row->place.isEmpty() ? allPlaces() : row->place});
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                const auto cell = row->cells.find(i);
                if (cell == row->cells.end()) {
                    table.rows.back().append(QString());
                    continue;
                }
                addAmount(table, m_tally, *cell->second, textOf(*cell->second),
                          {row->place, m_columns[i].first, m_options.measure, {}, false});
            }
            addAmount(table, m_tally, *row->total, textOf(*row->total), {row->place, {}, m_options.measure, {}, true});
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    const Tally &m_tally;
    std::vector<Years> m_columns;
    std::vector<PlaceRow> m_rows; ///< the largest total first
    PlaceRow m_all; ///< without a total where none is shown
    bool m_grouped = false;
    double m_greatest = 1; ///< of all cells
    double m_names = 0; ///< width of the places
    double m_width = 0; ///< of the whole table
    std::vector<double> m_rights; ///< where the amounts of each column end
};

} // namespace

void paintTable(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    PivotTable(canvas, input, options).paint(area);
}

} // namespace pledgeboard
