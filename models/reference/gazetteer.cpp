// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/gazetteer.h"

#include "models/reference/csv_table.h"

#include <algorithm>

namespace pledgeboard {

namespace {

/// "Cardiff and Swansea" as its members: "A and B", "A & B", "A, B and C". Empty where the name is no such list.
QStringList membersOfPair(QStringView name)
{
    qsizetype split = name.lastIndexOf(u" and ");
    qsizetype length = 5;
    if (split < 0) {
        split = name.lastIndexOf(u" & ");
        length = 3;
    }
    if (split < 0)
        return {};
    QStringList members;
    for (const QStringView member : name.left(split).split(u", "))
        members.append(member.toString());
    members.append(name.mid(split + length).toString());
    return members;
}

bool isWiderThanACityRegion(const Place &place)
{
    switch (place.level) {
    case PlaceLevel::World:
    case PlaceLevel::Country:
    case PlaceLevel::Nation:
    case PlaceLevel::Region:
        return true;
    case PlaceLevel::CityRegion:
    case PlaceLevel::City:
    case PlaceLevel::Town:
    case PlaceLevel::District:
    case PlaceLevel::Site:
        return false;
    }
    return false;
}

} // namespace

const Gazetteer &Gazetteer::base()
{
    static const Gazetteer gazetteer = [] {
        const Result<Gazetteer> loaded = fromTables(Tables{embeddedReference(QStringLiteral("places.csv")),
                                                           embeddedReference(QStringLiteral("more_places.csv")),
                                                           embeddedReference(QStringLiteral("informal_areas.csv")),
                                                           embeddedReference(QStringLiteral("usual_names.csv"))});
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        return *loaded;
    }();
    return gazetteer;
}

PlaceIndex Gazetteer::findName(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    if (found != m_byName.constEnd())
        return *found;
    for (const QLatin1String article : {QLatin1String("the "), QLatin1String("The ")}) {
        if (name.startsWith(article))
            return m_byName.value(name.mid(article.size()), kNoPlace);
    }
    return kNoPlace;
}

PlaceIndex Gazetteer::find(QStringView name) const
{
    const QString wanted = name.trimmed().toString();
    const PlaceIndex single = findName(wanted);
    if (single != kNoPlace)
        return single;
    std::vector<PlaceIndex> members;
    for (const QString &member : membersOfPair(wanted)) {
        members.push_back(findName(member.trimmed()));
        if (members.back() == kNoPlace)
            return kNoPlace;
    }
    return nearestHolderOf(members);
}

PlaceIndex Gazetteer::nearestHolderOf(const std::vector<PlaceIndex> &members) const
{
    PlaceIndex nearest = kNoPlace;
    int fewest = 0;
    if (members.empty())
        return kNoPlace;
    for (PlaceIndex outer = 0; outer < static_cast<PlaceIndex>(m_places.size()); ++outer) {
        if (!std::all_of(members.begin(), members.end(), [&](PlaceIndex member) { return holds(outer, member); }))
            continue;
        const int held = m_heldCounts.at(static_cast<std::size_t>(outer));
        if (nearest == kNoPlace || held < fewest) {
            nearest = outer;
            fewest = held;
        }
    }
    return nearest;
}

QString Gazetteer::usualName(PlaceIndex place) const
{
    const auto found = m_usualNames.constFind(place);
    return found != m_usualNames.constEnd() ? *found : at(place).name;
}

const std::vector<PlaceIndex> &Gazetteer::children(PlaceIndex place) const
{
    return m_children.at(static_cast<std::size_t>(place));
}

bool Gazetteer::holds(PlaceIndex outer, PlaceIndex inner) const
{
    if (outer == kNoPlace || inner == kNoPlace)
        return false;
    return m_heldBy.at(static_cast<std::size_t>(inner)).at(static_cast<std::size_t>(outer));
}

PlaceIndex Gazetteer::cityOf(PlaceIndex place) const
{
    if (place == kNoPlace)
        return kNoPlace;
    PlaceIndex city = kNoPlace;
    PlaceIndex parentOfSite = kNoPlace;
    for (PlaceIndex outer = place; outer != kNoPlace; outer = at(outer).parent) {
        if (at(outer).level == PlaceLevel::CityRegion)
            return outer;
        if (at(outer).level == PlaceLevel::City)
            city = outer;
        if (at(outer).level == PlaceLevel::Site)
            parentOfSite = at(outer).parent;
    }
    // A county or informal area such as Merseyside lies in a city region by the table of areas only.
    for (const PlaceIndex outer : m_cityRegions) {
        if (holds(outer, place))
            return outer;
    }
    if (city != kNoPlace)
        return city;
    if (isWiderThanACityRegion(at(place)))
        return kNoPlace;
    return parentOfSite != kNoPlace ? parentOfSite : place;
}

} // namespace pledgeboard
