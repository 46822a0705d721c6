// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/map_outline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace pledgeboard {

namespace {

constexpr double kMiddle = -3.2; ///< the meridian that stands upright
constexpr double kRadians = M_PI / 180;

QPointF projected(const GeoPoint &point)
{
    return {(point.longitude - kMiddle) * std::cos(point.latitude * kRadians), -point.latitude};
}

using Ring = std::vector<GeoPoint>;

/// Natural Earth's rings, read once.
const std::vector<Ring> &outline()
{
    static const std::vector<Ring> rings = [] {
        std::vector<Ring> all;
        QFile file(QStringLiteral(":/reference/uk_outline.json"));
        if (!file.open(QIODevice::ReadOnly))
            return all;
        const QJsonArray outlines = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &each : outlines) {
            const QJsonArray points = each.toArray();
            Ring ring;
            for (const QJsonValue &point : points)
                ring.push_back({point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble()});
            all.push_back(ring);
        }
        return all;
    }();
    return rings;
}

} // namespace

bool isOnMap(const GeoPoint &point)
{
    return point.longitude > -11 && point.longitude < 2.2 && point.latitude > 49 && point.latitude < 61.2;
}

MapProjection::MapProjection(const std::vector<GeoPoint> &points, const QRectF &area)
{
    // Cornwall, Kent, Fermanagh and Caithness; what lies beyond is shown where something is told of it.
    std::vector<GeoPoint> corners{{-5.7, 49.95}, {1.75, 51.3}, {-8.2, 54.3}, {-3.0, 58.7}};
    corners.insert(corners.end(), points.begin(), points.end());
    QPolygonF shown;
    for (const GeoPoint &corner : corners)
        shown.append(projected(corner));
    const QRectF box = shown.boundingRect();
    constexpr double kMargin = 1.06;
    m_scale = std::min(area.width() / box.width(), area.height() / box.height()) / kMargin;
    m_origin = box.center();
    m_middle = area.center();
}

QPointF MapProjection::at(const GeoPoint &point) const
{
    return m_middle + (projected(point) - m_origin) * m_scale;
}

QPainterPath landPath(const MapProjection &projection, const QRectF &area)
{
    QPainterPath land;
    for (const Ring &ring : outline()) {
        QPolygonF polygon;
        for (const GeoPoint &point : ring)
            polygon.append(projection.at(point));
        if (!polygon.boundingRect().intersects(area))
            continue;
        QPainterPath path;
        path.addPolygon(polygon);
        path.closeSubpath();
        if (!area.contains(polygon.boundingRect())) {
            QPainterPath window;
            window.addRect(area);
            path = path.intersected(window);
        }
        land.addPath(path);
    }
    land.setFillRule(Qt::WindingFill);
    return land;
}

} // namespace pledgeboard
