// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/place_colours.h"

#include "models/reference/gazetteer.h"

#include <QSet>
#include <QVariant>

namespace pledgeboard {

namespace {

bool isPromise(Kind kind)
{
    return kind == Kind::JobsPromised || kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic
           || kind == Kind::MoneyRaised;
}

} // namespace

Result<QStringList> storedPlaceColours(Connection &connection)
{
    Result<QSqlQuery> query =
        connection.prepare(QStringLiteral("SELECT place FROM place_colour ORDER BY position, place"));
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<void> done = connection.run(*query); !done)
        return tl::unexpected(done.error());
    QStringList places;
    while (query->next())
        places.append(query->value(0).toString());
    return places;
}

QStringList withNewPlaces(const QStringList &coloured, const std::vector<const Figure *> &figures)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    QStringList places = coloured;
    QSet<QString> known(coloured.cbegin(), coloured.cend());
    QSet<QString> looked;
    for (const Figure *figure : figures) {
        const QString &name = figure->place;
        if (name.isEmpty() || !isPromise(figure->kind) || looked.contains(name))
            continue;
        looked.insert(name);
        const PlaceIndex place = gazetteer.find(name);
        const PlaceIndex city = place == kNoPlace ? kNoPlace : gazetteer.cityOf(place);
        if (city == kNoPlace)
            continue;
        const QString usual = gazetteer.usualName(city);
        if (known.contains(usual))
            continue;
        known.insert(usual);
        places.append(usual);
    }
    return places;
}

Result<void> keepPlaceColours(Connection &connection, const QStringList &places)
{
    const Result<QStringList> stored = storedPlaceColours(connection);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->size() >= places.size())
        return {};
    Result<QSqlQuery> query =
        connection.prepare(QStringLiteral("INSERT INTO place_colour (place, position) VALUES (?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    for (qsizetype position = stored->size(); position < places.size(); ++position) {
        query->addBindValue(places.at(position));
        query->addBindValue(position);
        if (Result<void> done = connection.run(*query); !done)
            return done;
    }
    return {};
}

} // namespace pledgeboard
