// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"
#include "views/charts/profile_lists.h"
#include "views/charts/profile_years.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

namespace {

/// A card for one place: its totals in a row, its years at the left, and at the right what stands behind them.
class CityProfile
{
    Q_DECLARE_TR_FUNCTIONS(CityProfile)

public:
    CityProfile(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options), m_profile(input.profile)
    {
    }

    void paint(const QRectF &whole)
    {
        const QRectF area = paintTotals(whole);
        ProfileLists lists(m_canvas, m_profile);
        lists.fillTable();
        const bool narrow = area.width() < m_canvas.scaled(600);
        const double gap = m_canvas.scaled(32);
        if (narrow) {
            const double years = area.height() * 0.36;
            paintProfileYears(m_canvas, m_input, m_options, area.adjusted(0, 0, 0, years - area.height()));
            lists.paint(area.adjusted(0, years + m_canvas.scaled(14), 0, 0));
            return;
        }
        const double left = area.width() * 0.4 - gap / 2;
        paintProfileYears(m_canvas, m_input, m_options, QRectF(area.topLeft(), QSizeF(left, area.height())));
        lists.paint(area.adjusted(left + gap, 0, 0, 0));
    }

private:
    struct Total {
        QString amount;
        QString name;
        std::vector<FigureRow> figures;
        MarkKey key;
        bool isKnown = true;
    };

    std::vector<Total> totals() const
    {
        std::vector<Total> all;
        std::vector<FigureRow> rows;
        for (const PlaceSums &sums : sumsByPlace(m_input.comparison)) {
            if (sums.place != m_profile.place)
                continue;
            rows = figuresOf(sums);
            for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
                const Tally &tally = tallyOf(m_input.comparison, measure);
                const auto &sum = sums.of(measure);
                Total total;
                total.name = measureTitle(tally);
                total.amount = sum ? amountLabel(tally, sum->value, sum->bound()) : tr("no figure found");
                total.isKnown = sum.has_value();
                total.figures = sum ? sum->figures : std::vector<FigureRow>();
                total.key = MarkKey{sums.place, {}, measure, {}, true};
                all.push_back(total);
            }
        }
        const ToldCounts told = toldCounts(m_input, rows);
        if (told.announcements > 0) {
            all.push_back({QString::number(told.announcements), tr("Announcements"), {}, {}});
            all.push_back({QString::number(told.articles), tr("Articles"), {}, {}});
        }
        return all;
    }

    QRectF paintTotals(const QRectF &area)
    {
        const std::vector<Total> all = totals();
        if (all.empty())
            return area;
        const double big = m_canvas.lineHeight(Type::Headline);
        const double small = m_canvas.lineHeight(Type::Small);
        const double each = area.width() / static_cast<double>(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Total &total = all[i];
            const double x = area.left() + static_cast<double>(i) * each;
            const double room = each - m_canvas.scaled(16);
            const bool fits = total.isKnown && m_canvas.width(total.amount, Type::Headline) <= room;
            const Type type = fits ? Type::Headline : total.isKnown ? Type::Strong : Type::Body;
            const QRectF number = m_canvas.text(m_canvas.elided(total.amount, type, room), type, x,
                                                area.top() + (fits ? 0 : big - m_canvas.lineHeight(type)),
                                                total.isKnown ? ink::kText : ink::kQuiet);
            const QRectF name = m_canvas.text(m_canvas.elided(total.name, Type::Small, room), Type::Small, x,
                                              area.top() + big, ink::kQuiet);
            if (total.figures.empty())
                continue;
            ChartMark mark;
            mark.shape.addRect(number.united(name));
            mark.key = total.key;
            mark.figures = total.figures;
            mark.description =
                tr("%1: %2, %3", "a place, a measure and its amount").arg(m_profile.place, total.name, total.amount);
            m_canvas.page().marks.push_back(mark);
        }
        const double bottom = area.top() + big + small + m_canvas.scaled(8);
        m_canvas.line({area.left(), bottom}, {area.right(), bottom}, ink::kLine);
        return QRectF(QPointF(area.left(), bottom + m_canvas.scaled(12)), area.bottomRight());
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    const PlaceProfile &m_profile;
};

} // namespace

void paintCityProfile(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    CityProfile(canvas, input, options).paint(area);
}

} // namespace pledgeboard
