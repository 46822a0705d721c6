// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace pledgeboard {

/// Degrees, east and north.
struct GeoPoint {
    double longitude = 0;
    double latitude = 0;
};

/// Whether the point lies in the British Isles, of which the outline is.
bool isOnMap(const GeoPoint &point);

/// Sinusoidal: areas are true, and a degree of latitude is as long everywhere.
class MapProjection
{
public:
    MapProjection() = default;
    /// Shows Great Britain and Northern Ireland from Cornwall to Caithness, and the points, as large as the area allows.
    MapProjection(const std::vector<GeoPoint> &points, const QRectF &area);

    QPointF at(const GeoPoint &point) const;

private:
    QPointF m_origin; ///< of the projected middle
    double m_scale = 1;
    QPointF m_middle;
};

/// The land inside the area: the outline of the reference tables, cut at the area's edges, since SVG clips nothing.
QPainterPath landPath(const MapProjection &projection, const QRectF &area);

} // namespace pledgeboard
