// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_data.h"

#include <map>

namespace pledgeboard {

/// A place's bars, or those of all places that have no colour of their own.
struct YearLayer {
    QString place; ///< empty for the others
    QString name;
    QColor colour;
    std::map<int, PlaceSums> slots; ///< by slot
};

/// A bar as it is labelled: a year's whole stack, or one place's bar where the places stand side by side.
struct YearBar {
    int slot = 0;
    std::size_t layer = 0; ///< 0 for a stack
    Sum sum;
};

/// What the chart by year is made of. Each year has a slot, years with nothing too; figures without a year have one of their own
/// behind a free one. Amounts per head cannot be added up over places: there the places stand side by side, and those without
/// a colour are not shown.
class YearLayers
{
public:
    explicit YearLayers(const ChartInput &input);

    const std::vector<YearLayer> &layers() const { return m_layers; }
    int firstYear() const { return m_first; }
    int years() const { return m_years; }
    bool hasUnknownYear() const { return m_unknown; }
    bool isStacked() const { return m_stacked; }
    /// How many places have no bar.
    std::size_t notShown() const { return m_notShown; }

    int slots() const { return m_years + (m_unknown ? (m_years > 0 ? 2 : 1) : 0); }
    int slotOf(const std::optional<int> &year) const { return year ? *year - m_first : slots() - 1; }

    std::vector<YearBar> bars(Measure measure) const;

private:
    void addPlaces(const ChartInput &input);
    void addCell(const PlaceSums &cell);

    std::vector<YearLayer> m_layers;
    int m_first = 0;
    int m_years = 0;
    bool m_unknown = false;
    bool m_stacked = true;
    std::size_t m_notShown = 0;
};

} // namespace pledgeboard
