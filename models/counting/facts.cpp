// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/facts.h"

#include "models/counting/telling.h"
#include "models/reference/gazetteer.h"

#include <climits>
#include <tuple>

namespace pledgeboard {

namespace {

int yearOf(const FigureInArticle &figure)
{
    if (figure.figure.year)
        return *figure.figure.year;
    return figure.published ? static_cast<int>(figure.published->year()) : 0;
}

} // namespace

Facts::PlaceAndArea Facts::placeOf(const QString &name)
{
    const auto known = m_places.constFind(name);
    if (known != m_places.constEnd())
        return *known;
    PlaceAndArea found;
    found.place = name.isEmpty() ? kNoPlace : Gazetteer::instance().find(name);
    found.area = joiningArea(found.place);
    m_places.insert(name, found);
    return found;
}

FigureRow Facts::add(const FigureInArticle &told)
{
    const Figure &figure = told.figure;
    const PlaceAndArea place = told.rejected ? PlaceAndArea() : placeOf(figure.place);
    auto article = m_articles.find(told.articleId);
    if (article == m_articles.end())
        article = m_articles.insert(told.articleId, static_cast<int>(m_articles.size()));
    Fact fact;
    fact.kind = figure.kind;
    fact.family = kindFamily(figure.kind);
    fact.amount = figure.amount;
    fact.place = place.place;
    fact.area = place.area;
    fact.organisation = m_organisations.add(figure.organisation);
    fact.programme = m_programmes.add(figure.programme);
    fact.insideProgramme = m_programmes.add(figure.insideProgramme);
    fact.statistic = isStatistic(figure);
    fact.rejected = told.rejected;
    fact.wording = wordingOf(figure.evidence);
    fact.year = yearOf(told);
    fact.statedYear = figure.year;
    fact.period = figure.period;
    fact.day = told.published ? static_cast<int>(told.published->day_number()) : 0;
    fact.article = *article;
    fact.position = figure.evidence.number.start;
    fact.id = figure.id;
    fact.wholeId = figure.wholeId;
    fact.articleId = told.articleId;
    fact.publisher = told.publisher;
    fact.quote = figure.evidence.quote;
    fact.organisationName = figure.organisation;
    fact.programmeName = figure.programme;
    fact.placeName = figure.place;
    FigureRow row = static_cast<FigureRow>(m_facts.size());
    if (m_free.empty()) {
        m_facts.push_back(std::move(fact));
    } else {
        row = m_free.back();
        m_free.pop_back();
        m_facts[row] = std::move(fact);
    }
    m_rowOf.insert(figure.id, row);
    return row;
}

void Facts::remove(FigureRow row)
{
    m_rowOf.remove(m_facts[row].id);
    m_facts[row] = Fact();
    m_free.push_back(row);
}

bool Facts::isToldBefore(FigureRow a, FigureRow b) const
{
    const Fact &one = m_facts[a];
    const Fact &other = m_facts[b];
    const int dayOfOne = one.day == 0 ? INT_MAX : one.day;
    const int dayOfOther = other.day == 0 ? INT_MAX : other.day;
    if (dayOfOne != dayOfOther)
        return dayOfOne < dayOfOther;
    if (one.article == other.article && one.position != other.position && one.publisher == other.publisher)
        return one.position < other.position;
    return std::tie(one.publisher, one.position, one.quote, one.articleId, one.id)
           < std::tie(other.publisher, other.position, other.quote, other.articleId, other.id);
}

NamesAgree matchNames(const Facts &all, const Fact &a, const Fact &b)
{
    NamesAgree names{all.organisations().match(a.organisation, b.organisation),
                     all.programmes().match(a.programme, b.programme)};
    // Told of the programme here and of the project inside it there.
    if (names.programme == NameMatch::Different
        && (all.programmes().match(a.insideProgramme, b.programme) == NameMatch::Alike
            || all.programmes().match(a.programme, b.insideProgramme) == NameMatch::Alike))
        names.programme = NameMatch::Unknown;
    return names;
}

} // namespace pledgeboard
