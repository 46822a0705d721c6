// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/facts.h"

#include "models/counting/telling.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <numeric>

namespace pledgeboard {

namespace {

struct PlaceAndArea {
    PlaceIndex place = kNoPlace;
    PlaceIndex area = kNoPlace;
};

/// Looks each name up once.
class PlaceLookup
{
public:
    PlaceAndArea operator()(const QString &name)
    {
        const auto known = m_known.constFind(name);
        if (known != m_known.constEnd())
            return *known;
        PlaceAndArea found;
        found.place = name.isEmpty() ? kNoPlace : Gazetteer::instance().find(name);
        found.area = joiningArea(found.place);
        m_known.insert(name, found);
        return found;
    }

private:
    QHash<QString, PlaceAndArea> m_known;
};

int yearOf(const FigureInArticle &figure)
{
    if (figure.figure.year)
        return *figure.figure.year;
    return figure.published ? static_cast<int>(figure.published->year()) : 0;
}

} // namespace

Facts factsOf(const std::vector<FigureInArticle> &figures)
{
    Facts all;
    all.told.resize(figures.size());
    std::iota(all.told.begin(), all.told.end(), FigureRow{0});
    std::sort(all.told.begin(), all.told.end(),
              [&figures](FigureRow a, FigureRow b) { return toldBefore(figures[a], figures[b]); });

    PlaceLookup places;
    QHash<QString, int> articles;
    all.facts.resize(figures.size());
    int rank = 0;
    // In the order of telling, so that the names' numbers do not depend on how the figures are stored.
    for (const FigureRow row : all.told) {
        const FigureInArticle &told = figures[row];
        const Figure &figure = told.figure;
        // Without a place nothing is joined.
        const PlaceAndArea place = told.rejected ? PlaceAndArea() : places(figure.place);
        const auto nextArticle = static_cast<int>(articles.size());
        const auto article = articles.constFind(told.articleId);
        if (article == articles.constEnd())
            articles.insert(told.articleId, nextArticle);
        all.facts[row] = Fact{kindFamily(figure.kind),
                              figure.amount,
                              place.place,
                              place.area,
                              all.organisations.add(figure.organisation),
                              all.programmes.add(figure.programme),
                              all.programmes.add(figure.insideProgramme),
                              isStatistic(figure),
                              yearOf(told),
                              told.published ? static_cast<int>(told.published->day_number()) : 0,
                              article == articles.constEnd() ? nextArticle : *article,
                              rank++};
    }
    return all;
}

NamesAgree matchNames(const Facts &all, const Fact &a, const Fact &b)
{
    NamesAgree names{all.organisations.match(a.organisation, b.organisation),
                     all.programmes.match(a.programme, b.programme)};
    // Told of the programme here and of the project inside it there.
    const bool nested = all.programmes.match(a.insideProgramme, b.programme) == NameMatch::Alike
                        || all.programmes.match(a.programme, b.insideProgramme) == NameMatch::Alike;
    if (names.programme == NameMatch::Different && nested)
        names.programme = NameMatch::Unknown;
    return names;
}

} // namespace pledgeboard
