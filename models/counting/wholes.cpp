// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/wholes.h"

#include "models/counting/telling.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace pledgeboard {

namespace {

/// An article names few totals; in one with more sums than this only the largest are tried as wholes, so that a long
/// list of figures costs no more than its length.
constexpr std::size_t kMostWholes = 200;

constexpr int kMostYearsElsewhere = 3;
constexpr int kDaysOfSeason = 92;

bool canBePart(const Fact &fact)
{
    return !fact.rejected
           && (fact.kind == Kind::JobsPromised || fact.kind == Kind::MoneyInvestment || fact.kind == Kind::MoneyPublic
               || fact.kind == Kind::MoneyRaised);
}

bool holds(PlaceIndex outer, PlaceIndex inner)
{
    return outer != kNoPlace && inner != kNoPlace && Gazetteer::instance().holds(outer, inner);
}

class WholeFinder
{
public:
    WholeFinder(const Facts &all, FigureRow part, FigureRow whole)
        : m_all(all), m_part(all.at(part)), m_whole(all.at(whole))
    {
    }

    std::optional<PartReason> within() const;
    std::optional<PartReason> elsewhere() const;

private:
    NameMatch organisations() const { return m_all.organisations().match(m_part.organisation, m_whole.organisation); }
    NameMatch programmes() const { return m_all.programmes().match(m_part.programme, m_whole.programme); }
    bool isInside() const
    {
        return m_all.programmes().match(m_part.insideProgramme, m_whole.programme) == NameMatch::Alike;
    }
    bool canBe() const
    {
        return m_part.amount.currency == m_whole.amount.currency && m_part.amount.value < m_whole.amount.value;
    }
    bool inSameArea() const
    {
        return holds(m_whole.place, m_part.place) || matchPlaces(m_part.place, m_whole.place) != PlaceMatch::None;
    }
    bool kindsFit() const
    {
        const bool publicMoney = m_part.kind == Kind::MoneyPublic && m_whole.kind == Kind::MoneyInvestment;
        return (m_part.kind == m_whole.kind || publicMoney) && m_part.kind != Kind::MoneyRaised;
    }
    /// Told of a firm that is not the part's.
    bool isAnotherFirms() const { return m_all.isFirm(m_whole.organisation) && organisations() != NameMatch::Alike; }
    bool ofProgramme() const;
    bool ofOrganisation() const;
    bool ofTotal() const;
    bool ofPeriod() const;
    bool ofJoint() const;

    const Facts &m_all;
    const Fact &m_part;
    const Fact &m_whole;
};

bool WholeFinder::ofProgramme() const
{
    return kindsFit() && !isAnotherFirms() && organisations() != NameMatch::Different
           && (programmes() == NameMatch::Alike || isInside());
}

bool WholeFinder::ofOrganisation() const
{
    return m_part.kind == m_whole.kind && m_part.year == m_whole.year && m_part.place != m_whole.place
           && holds(m_whole.place, m_part.place) && organisations() == NameMatch::Alike
           && programmes() != NameMatch::Different;
}

bool WholeFinder::ofTotal() const
{
    if (m_part.kind != Kind::MoneyRaised || m_whole.kind != Kind::MoneyRaised || !m_part.statedYear
        || !m_whole.statedYear)
        return false;
    if (m_whole.organisation != kNoName && organisations() != NameMatch::Alike)
        return false;
    const Period inner = m_part.period.value_or(Period{*m_part.statedYear, *m_part.statedYear});
    const Period outer = m_whole.period.value_or(Period{*m_whole.statedYear, *m_whole.statedYear});
    return inner.first >= outer.first && inner.last <= outer.last;
}

bool WholeFinder::ofPeriod() const
{
    if (!m_part.period || !m_whole.period || m_part.kind != m_whole.kind || m_part.kind == Kind::MoneyRaised
        || *m_part.period == *m_whole.period)
        return false;
    const bool inYears = m_part.period->first >= m_whole.period->first && m_part.period->last <= m_whole.period->last;
    const bool named =
        programmes() == NameMatch::Alike || (m_all.isFirm(m_part.organisation) && organisations() == NameMatch::Alike);
    return inYears && named && organisations() != NameMatch::Different && programmes() != NameMatch::Different;
}

bool WholeFinder::ofJoint() const
{
    return m_whole.wording.has(Wording::Joint) && !m_part.wording.has(Wording::Joint)
           && !m_part.wording.has(Wording::More) && m_part.kind == m_whole.kind && m_part.kind != Kind::MoneyRaised
           && m_all.isFirm(m_part.organisation) && programmes() != NameMatch::Different;
}

std::optional<PartReason> WholeFinder::within() const
{
    if (!canBe())
        return std::nullopt;
    if (!m_part.wholeId.isEmpty() && m_part.wholeId == m_whole.id)
        return PartReason::Stated;
    if (inSameArea() && ofProgramme())
        return PartReason::Programme;
    if (ofOrganisation())
        return PartReason::Organisation;
    if (inSameArea() && ofTotal())
        return PartReason::Total;
    if (inSameArea() && ofPeriod())
        return PartReason::Period;
    if ((inSameArea() || m_whole.place == kNoPlace) && ofJoint())
        return PartReason::Joint;
    return std::nullopt;
}

std::optional<PartReason> WholeFinder::elsewhere() const
{
    const bool near =
        m_part.year != 0 && m_whole.year != 0 && std::abs(m_part.year - m_whole.year) <= kMostYearsElsewhere;
    if (!canBe() || !near || organisations() == NameMatch::Different)
        return std::nullopt;
    if (inSameArea() && ofPeriod())
        return PartReason::Period;
    const bool firmsShare = programmes() == NameMatch::Alike && m_all.isFirm(m_part.organisation);
    if (kindsFit() && inSameArea() && !m_all.isFirm(m_whole.organisation) && (isInside() || firmsShare))
        return PartReason::ProgrammeElsewhere;
    const bool inSeason = m_part.day != 0 && m_whole.day != 0 && std::abs(m_part.day - m_whole.day) <= kDaysOfSeason;
    const bool beyondRegion = m_whole.place != kNoPlace && Gazetteer::instance().cityOf(m_whole.place) == kNoPlace;
    if (inSeason && beyondRegion && m_part.kind != Kind::MoneyRaised && m_all.isFirm(m_part.organisation)
        && ofOrganisation())
        return PartReason::OrganisationElsewhere;
    return std::nullopt;
}

void eraseFrom(std::unordered_map<NameId, std::vector<FigureRow>> &index, NameId name, FigureRow row)
{
    const auto list = index.find(name);
    if (list != index.end())
        std::erase(list->second, row);
}

} // namespace

void PartCandidates::put(FigureRow part, FigureRow whole, PartReason reason)
{
    m_wholesOf[part].push_back(WholeCandidate{whole, reason});
    m_partsOf[whole].push_back(part);
    m_touched.insert(part);
}

void PartCandidates::forget(FigureRow part, FigureRow whole)
{
    std::erase_if(m_wholesOf[part], [whole](const WholeCandidate &candidate) { return candidate.whole == whole; });
    std::erase(m_partsOf[whole], part);
    m_touched.insert(part);
}

void PartCandidates::add(FigureRow row)
{
    if (row >= m_wholesOf.size()) {
        m_wholesOf.resize(row + 1);
        m_partsOf.resize(row + 1);
    }
    const Fact &fact = m_all.at(row);
    if (!canBePart(fact))
        return;
    m_rowsOf[fact.article].push_back(row);
    m_dueArticles.insert(fact.article);
    m_due.push_back(row);
}

void PartCandidates::remove(FigureRow row)
{
    const Fact &fact = m_all.at(row);
    if (!canBePart(fact))
        return;
    for (const std::vector<WholeCandidate> wholes = m_wholesOf[row]; const WholeCandidate &candidate : wholes)
        forget(row, candidate.whole);
    for (const std::vector<FigureRow> parts = m_partsOf[row]; const FigureRow part : parts)
        forget(part, row);
    m_touched.erase(row);
    std::erase(m_rowsOf[fact.article], row);
    m_dueArticles.insert(fact.article);
    std::erase(m_due, row);
    eraseFrom(m_byProgramme, fact.programme, row);
    eraseFrom(m_byInside, fact.insideProgramme, row);
    eraseFrom(m_byFirm, fact.organisation, row);
}

std::set<FigureRow> PartCandidates::update()
{
    for (const int article : m_dueArticles)
        findWithin(article);
    for (const FigureRow row : m_due)
        findElsewhere(row);
    m_dueArticles.clear();
    m_due.clear();
    return std::exchange(m_touched, {});
}

/// Largest first: those can be the wholes of those that follow.
void PartCandidates::findWithin(int article)
{
    std::vector<FigureRow> &rows = m_rowsOf[article];
    for (const FigureRow row : rows) {
        for (const std::vector<WholeCandidate> wholes = m_wholesOf[row]; const WholeCandidate &candidate : wholes) {
            if (m_all.at(candidate.whole).article == article)
                forget(row, candidate.whole);
        }
    }
    std::sort(rows.begin(), rows.end(), [this](FigureRow a, FigureRow b) {
        const std::int64_t valueOfA = m_all.at(a).amount.value;
        const std::int64_t valueOfB = m_all.at(b).amount.value;
        return valueOfA != valueOfB ? valueOfA > valueOfB : m_all.isToldBefore(a, b);
    });
    for (std::size_t whole = 0; whole < std::min(rows.size(), kMostWholes); ++whole) {
        for (std::size_t part = whole + 1; part < rows.size(); ++part) {
            if (const auto reason = WholeFinder(m_all, rows[part], rows[whole]).within())
                put(rows[part], rows[whole], *reason);
        }
    }
    if (rows.empty())
        m_rowsOf.erase(article);
}

void PartCandidates::findElsewhere(FigureRow row)
{
    const Fact &fact = m_all.at(row);
    std::set<FigureRow> compared;
    const auto look = [&](const NameIndex &index, const NameTable &table, NameId wanted) {
        for (const NameId name : table.related(wanted)) {
            const auto list = index.find(name);
            if (list == index.end())
                continue;
            for (const FigureRow other : list->second) {
                if (m_all.at(other).article != fact.article && compared.insert(other).second)
                    compareElsewhere(row, other);
            }
        }
    };
    const bool firm = m_all.isFirm(fact.organisation);
    look(m_byProgramme, m_all.programmes(), fact.programme);
    look(m_byProgramme, m_all.programmes(), fact.insideProgramme);
    look(m_byInside, m_all.programmes(), fact.programme);
    if (firm)
        look(m_byFirm, m_all.organisations(), fact.organisation);
    if (fact.programme != kNoName)
        m_byProgramme[fact.programme].push_back(row);
    if (fact.insideProgramme != kNoName)
        m_byInside[fact.insideProgramme].push_back(row);
    if (firm)
        m_byFirm[fact.organisation].push_back(row);
}

void PartCandidates::compareElsewhere(FigureRow a, FigureRow b)
{
    const bool aIsSmaller = m_all.at(a).amount.value < m_all.at(b).amount.value;
    const FigureRow part = aIsSmaller ? a : b;
    const FigureRow whole = aIsSmaller ? b : a;
    if (const auto reason = WholeFinder(m_all, part, whole).elsewhere())
        put(part, whole, *reason);
}

} // namespace pledgeboard
