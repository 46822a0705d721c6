// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/warnings.h"

#include "models/domain/format.h"
#include "models/reference/gazetteer.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace pledgeboard {

namespace {

class Warnings
{
    Q_DECLARE_TR_FUNCTIONS(TallyWarning)

public:
    Warnings(const Tally &tally, const AskedPlaces &places) : m_tally(tally), m_places(places) { }

    void levels(std::vector<TallyWarning> &found) const;
    void inside(std::vector<TallyWarning> &found) const;
    void partYear(std::vector<TallyWarning> &found, const boost::gregorian::date &lastPublished) const;
    void population(std::vector<TallyWarning> &found) const;
    void fewFigures(std::vector<TallyWarning> &found) const;

private:
    static QString list(const QStringList &names);
    QString nameOf(PlaceIndex place) const { return Gazetteer::instance().usualName(place); }
    Query withPlaces(const QStringList &names) const;

    const Tally &m_tally;
    const AskedPlaces &m_places;
};

/// London is one city and a whole region: it stands beside city regions as one of them.
PlaceLevel levelOf(PlaceIndex place)
{
    const Place &asked = Gazetteer::instance().at(place);
    const bool isLondon = asked.name == QLatin1String("London") || asked.name == QLatin1String("Greater London");
    if (isLondon)
        return PlaceLevel::CityRegion;
    return std::clamp(asked.level, PlaceLevel::Country, PlaceLevel::City);
}

QString levelName(PlaceLevel level)
{
    switch (level) {
    case PlaceLevel::City:
        return QCoreApplication::translate("TallyWarning", "a city or town");
    case PlaceLevel::CityRegion:
        return QCoreApplication::translate("TallyWarning", "a city region");
    case PlaceLevel::Region:
        return QCoreApplication::translate("TallyWarning", "a region");
    case PlaceLevel::Nation:
        return QCoreApplication::translate("TallyWarning", "a nation");
    default:
        return QCoreApplication::translate("TallyWarning", "a country");
    }
}

QString Warnings::list(const QStringList &names)
{
    constexpr qsizetype most = 3;
    if (names.size() > most)
        return tr("%1 and %2 others")
            .arg(names.mid(0, most - 1).join(QStringLiteral(", ")))
            .arg(names.size() - most + 1);
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 and %2", "the last of a list")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

Query Warnings::withPlaces(const QStringList &names) const
{
    Query query = m_tally.query;
    query.places = names;
    query.places.removeDuplicates();
    return query;
}

void Warnings::levels(std::vector<TallyWarning> &found) const
{
    std::map<PlaceLevel, PlaceIndex> firstOf;
    for (const PlaceIndex place : m_places.places())
        firstOf.try_emplace(levelOf(place), place);
    if (firstOf.size() < 2 || m_tally.query.basis == Basis::PerHead)
        return;
    const auto [smallLevel, small] = *firstOf.rbegin();
    const auto [largeLevel, large] = *firstOf.begin();
    TallyWarning warning;
    warning.kind = WarningKind::MixedLevels;
    //: The first place, what it is ("a city or town"), the second, what it is ("a city region")
    warning.sentence = tr("%1 is %2 and %3 %4: the larger place gathers more, whoever promises it.")
                           .arg(nameOf(small), levelName(smallLevel), nameOf(large), levelName(largeLevel));
    QStringList regions;
    bool areAlike = largeLevel == PlaceLevel::CityRegion;
    for (const PlaceIndex place : m_places.places()) {
        const PlaceIndex region = Gazetteer::instance().cityOf(place);
        areAlike = areAlike && region != kNoPlace && levelOf(region) == PlaceLevel::CityRegion;
        regions.append(region == kNoPlace ? QString() : nameOf(region));
    }
    regions.removeDuplicates();
    if (areAlike && regions.size() > 1) {
        warning.offer = tr("Compare city regions");
        warning.fair = withPlaces(regions);
    } else {
        warning.offer = tr("Compare per head");
        warning.fair = m_tally.query;
        warning.fair->basis = Basis::PerHead;
    }
    found.push_back(warning);
}

void Warnings::inside(std::vector<TallyWarning> &found) const
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    QStringList inner;
    QStringList others;
    QString outer;
    for (std::size_t i = 0; i < m_places.places().size(); ++i) {
        const PlaceIndex place = m_places.places()[i];
        const auto holder = std::find_if(m_places.places().begin(), m_places.places().end(), [&](PlaceIndex other) {
            return other != place && gazetteer.holds(other, place);
        });
        const bool isInside = holder != m_places.places().end();
        (isInside ? inner : others).append(m_places.names().at(static_cast<qsizetype>(i)));
        if (isInside && outer.isEmpty())
            outer = nameOf(*holder);
    }
    if (inner.isEmpty() || others.isEmpty())
        return;
    TallyWarning warning;
    warning.kind = WarningKind::InsideAnother;
    warning.sentence = inner.size() == 1
                           ? tr("%1 lies inside %2: what it was promised stands at both.").arg(inner.first(), outer)
                           : tr("%1 lie inside other places: what they were promised stands at both.").arg(list(inner));
    warning.offer = tr("Leave out %1").arg(list(inner));
    warning.fair = withPlaces(others);
    found.push_back(warning);
}

void Warnings::partYear(std::vector<TallyWarning> &found, const boost::gregorian::date &lastPublished) const
{
    // A year told of in December is as good as whole.
    if (lastPublished.month() == boost::gregorian::Dec)
        return;
    const int year = static_cast<int>(lastPublished.year());
    std::set<int> earlier;
    bool isShown = false;
    for (const TallyCell &cell : m_tally.years) {
        isShown = isShown || cell.year == year;
        if (cell.year && *cell.year < year)
            earlier.insert(*cell.year);
    }
    if (!isShown || earlier.empty())
        return;
    TallyWarning warning;
    warning.kind = WarningKind::PartYear;
    warning.sentence = tr("The articles of %1 end on %2: it is no whole year like those before.")
                           .arg(year)
                           .arg(dateText(lastPublished));
    warning.offer = tr("Show whole years only");
    warning.fair = m_tally.query;
    warning.fair->lastYear = year - 1;
    found.push_back(warning);
}

void Warnings::population(std::vector<TallyWarning> &found) const
{
    if (m_tally.query.basis != Basis::PerHead)
        return;
    QStringList without;
    for (std::size_t i = 0; i < m_places.places().size(); ++i) {
        if (Gazetteer::instance().at(m_places.places()[i]).population.value_or(0) <= 0)
            without.append(m_places.names().at(static_cast<qsizetype>(i)));
    }
    if (without.isEmpty())
        return;
    TallyWarning warning;
    warning.kind = WarningKind::NoPopulation;
    warning.sentence = tr("How many people live in %1 is not known: no amount per head is shown.").arg(list(without));
    warning.offer = tr("Show amounts as stated");
    warning.fair = m_tally.query;
    warning.fair->basis = Basis::AsStated;
    found.push_back(warning);
}

void Warnings::fewFigures(std::vector<TallyWarning> &found) const
{
    constexpr int few = 2;
    constexpr int many = 10;
    std::map<QString, int> told;
    int most = 0;
    for (const TallyCell &cell : m_tally.cells) {
        int &count = told[cell.place];
        count += cell.announcements;
        most = std::max(most, count);
    }
    QStringList thin;
    QStringList others;
    for (const QString &place : m_places.names()) {
        const auto count = told.find(place);
        if (count != told.end())
            (count->second <= few ? thin : others).append(place);
    }
    if (most < many || thin.isEmpty())
        return;
    TallyWarning warning;
    warning.kind = WarningKind::FewFigures;
    warning.sentence =
        tr("Hardly any article tells of %1, but %2 announcements tell of another place.").arg(list(thin)).arg(most);
    warning.offer = tr("Leave out places with few articles");
    warning.fair = withPlaces(others);
    found.push_back(warning);
}

} // namespace

std::vector<TallyWarning> warningsOf(const Tally &tally, const AskedPlaces &places,
                                     const std::optional<boost::gregorian::date> &lastPublished)
{
    const Warnings warnings(tally, places);
    std::vector<TallyWarning> found;
    if (!tally.query.places.isEmpty()) {
        warnings.inside(found);
        warnings.levels(found);
    }
    if (lastPublished)
        warnings.partYear(found, *lastPublished);
    warnings.population(found);
    warnings.fewFigures(found);
    return found;
}

std::vector<TallyWarning> warningsOf(const Query &query, const Tally &jobs, const Tally &investment)
{
    std::vector<TallyWarning> all;
    for (const Tally *tally : {&jobs, &investment}) {
        for (const TallyWarning &warning : tally->warnings) {
            const bool isKnown = std::any_of(all.begin(), all.end(),
                                             [&](const TallyWarning &other) { return other.kind == warning.kind; });
            if (isKnown)
                continue;
            all.push_back(warning);
            if (all.back().fair) {
                all.back().fair->measure = query.measure;
                all.back().fair->kinds = query.kinds;
            }
        }
    }
    return all;
}

} // namespace pledgeboard
