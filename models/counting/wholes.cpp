// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/wholes.h"

#include "models/counting/telling.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <tuple>

namespace pledgeboard {

namespace {

/// An article names few totals; in one with more sums than this only the largest are tried as wholes, so that a long
/// list of figures costs no more than its length.
constexpr std::size_t kMostWholes = 200;

bool canBePart(Kind kind)
{
    return kind == Kind::JobsPromised || kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic
           || kind == Kind::MoneyRaised;
}

Period periodOf(const Figure &figure, int year)
{
    return figure.period.value_or(Period{year, year});
}

class WholeFinder
{
public:
    WholeFinder(const Facts &all, const std::vector<FigureInArticle> &figures) : m_all(all), m_figures(figures) { }

    std::optional<PartReason> reason(FigureRow part, FigureRow whole) const;

private:
    bool ofProgramme(FigureRow part, FigureRow whole) const;
    bool ofOrganisation(FigureRow part, FigureRow whole) const;
    bool ofTotal(FigureRow part, FigureRow whole) const;
    bool inSameArea(FigureRow part, FigureRow whole) const;

    const Facts &m_all;
    const std::vector<FigureInArticle> &m_figures;
};

bool WholeFinder::inSameArea(FigureRow part, FigureRow whole) const
{
    const PlaceIndex inner = m_all.facts[part].place;
    const PlaceIndex outer = m_all.facts[whole].place;
    return Gazetteer::instance().holds(outer, inner) || matchPlaces(inner, outer) != PlaceMatch::None;
}

bool WholeFinder::ofProgramme(FigureRow part, FigureRow whole) const
{
    const Kind kind = m_figures[part].figure.kind;
    const Kind wholeKind = m_figures[whole].figure.kind;
    const bool kindsFit = kind == wholeKind || (kind == Kind::MoneyPublic && wholeKind == Kind::MoneyInvestment);
    if (!kindsFit || kind == Kind::MoneyRaised)
        return false;
    const Fact &p = m_all.facts[part];
    const Fact &w = m_all.facts[whole];
    const bool oneFirms = w.organisation != kNoName && !m_all.organisations.isPublicBody(w.organisation)
                          && m_all.organisations.match(p.organisation, w.organisation) != NameMatch::Alike;
    if (oneFirms || m_all.organisations.match(p.organisation, w.organisation) == NameMatch::Different)
        return false;
    return m_all.programmes.match(p.programme, w.programme) == NameMatch::Alike
           || m_all.programmes.match(p.insideProgramme, w.programme) == NameMatch::Alike;
}

bool WholeFinder::ofOrganisation(FigureRow part, FigureRow whole) const
{
    const Fact &p = m_all.facts[part];
    const Fact &w = m_all.facts[whole];
    return m_figures[part].figure.kind == m_figures[whole].figure.kind && p.year == w.year && p.place != w.place
           && Gazetteer::instance().holds(w.place, p.place)
           && m_all.organisations.match(p.organisation, w.organisation) == NameMatch::Alike
           && m_all.programmes.match(p.programme, w.programme) != NameMatch::Different;
}

bool WholeFinder::ofTotal(FigureRow part, FigureRow whole) const
{
    const Figure &p = m_figures[part].figure;
    const Figure &w = m_figures[whole].figure;
    if (p.kind != Kind::MoneyRaised || w.kind != Kind::MoneyRaised || !p.year || !w.year)
        return false;
    const NameId raisedBy = m_all.facts[whole].organisation;
    const bool oneFirms =
        raisedBy != kNoName && m_all.organisations.match(m_all.facts[part].organisation, raisedBy) != NameMatch::Alike;
    if (oneFirms)
        return false;
    const Period inner = periodOf(p, *p.year);
    const Period outer = periodOf(w, *w.year);
    return inner.first >= outer.first && inner.last <= outer.last;
}

std::optional<PartReason> WholeFinder::reason(FigureRow part, FigureRow whole) const
{
    const Fact &p = m_all.facts[part];
    const Fact &w = m_all.facts[whole];
    if (p.amount.currency != w.amount.currency || p.amount.value >= w.amount.value)
        return std::nullopt;
    const Figure &inner = m_figures[part].figure;
    if (!inner.wholeId.isEmpty() && inner.wholeId == m_figures[whole].figure.id)
        return PartReason::Stated;
    if (inSameArea(part, whole) && ofProgramme(part, whole))
        return PartReason::Programme;
    if (ofOrganisation(part, whole))
        return PartReason::Organisation;
    if (inSameArea(part, whole) && ofTotal(part, whole))
        return PartReason::Total;
    return std::nullopt;
}

} // namespace

std::vector<std::optional<Part>> findWholes(const Facts &all, const std::vector<FigureInArticle> &figures,
                                            const std::vector<FigureRow> &leaders,
                                            const std::vector<std::int32_t> &announcementOf)
{
    std::vector<FigureRow> rows;
    for (const FigureRow row : all.told) {
        if (canBePart(figures[row].figure.kind) && !figures[row].rejected)
            rows.push_back(row);
    }
    // Largest first within an article: those can be the wholes of those that follow.
    std::sort(rows.begin(), rows.end(), [&all](FigureRow a, FigureRow b) {
        const auto key = [&all](FigureRow row) {
            return std::tuple(all.facts[row].article, -all.facts[row].amount.value, all.facts[row].rank);
        };
        return key(a) < key(b);
    });
    const auto valueOf = [&](std::int32_t announcement) {
        return all.facts[leaders[static_cast<std::size_t>(announcement)]].amount.value;
    };
    const WholeFinder finder(all, figures);
    std::vector<std::optional<Part>> parts(leaders.size());
    const auto consider = [&](FigureRow part, FigureRow whole) {
        const std::int32_t inner = announcementOf[part];
        const std::int32_t outer = announcementOf[whole];
        // By what counts for them, so that no ring of parts can arise: each whole is larger than its part.
        const std::optional<PartReason> reason =
            valueOf(inner) < valueOf(outer) ? finder.reason(part, whole) : std::nullopt;
        std::optional<Part> &known = parts[static_cast<std::size_t>(inner)];
        if (!reason)
            return;
        // The nearest programme or pledge, but of totals the one that holds everything.
        const auto rank = [&](const Part &candidate) {
            const std::int64_t value = valueOf(candidate.whole);
            return std::tuple(candidate.reason, candidate.reason == PartReason::Total ? -value : value,
                              candidate.whole);
        };
        const Part found{outer, *reason};
        if (!known || rank(found) < rank(*known))
            known = found;
    };
    for (auto article = rows.begin(); article != rows.end();) {
        const auto end = std::find_if(
            article, rows.end(), [&](FigureRow row) { return all.facts[row].article != all.facts[*article].article; });
        for (auto whole = article; whole != end && whole < article + kMostWholes; ++whole) {
            for (auto part = whole + 1; part != end; ++part)
                consider(*part, *whole);
        }
        article = end;
    }
    return parts;
}

} // namespace pledgeboard
