// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/announcement_joiner.h"

#include "models/counting/join_reasons.h"
#include "models/counting/telling.h"

#include <algorithm>
#include <climits>

namespace pledgeboard {

AnnouncementJoiner::AnnouncementJoiner() : m_graph(m_facts), m_candidates(m_facts)
{
}

AnnouncementJoiner::~AnnouncementJoiner() = default;

void AnnouncementJoiner::add(const std::vector<FigureInArticle> &figures)
{
    std::vector<FigureRow> rows;
    rows.reserve(figures.size());
    for (const FigureInArticle &figure : figures) {
        rows.push_back(m_facts.add(figure));
        m_rulesAreDue = m_rulesAreDue || m_ruledIds.contains(figure.figure.id);
    }
    m_announcementOf.resize(m_facts.size(), -1);
    // Once all facts are there: candidates that one of them is compared with may be further on.
    for (const FigureRow row : rows) {
        m_graph.add(row);
        m_candidates.add(row);
    }
}

void AnnouncementJoiner::remove(const QStringList &figureIds)
{
    for (const QString &id : figureIds) {
        const FigureRow row = m_facts.rowOf(id);
        if (row == kNoRow)
            continue;
        if (m_announcementOf[row] >= 0)
            free(m_announcementOf[row]);
        m_graph.remove(row);
        m_candidates.remove(row);
        m_facts.remove(row);
        m_rulesAreDue = m_rulesAreDue || m_ruledIds.contains(id);
    }
}

void AnnouncementJoiner::setRules(const JoinRules &rules)
{
    if (rules == m_given)
        return;
    m_given = rules;
    m_ruledIds.clear();
    for (const JoinRules::Pairs *pairs : {&rules.same, &rules.different, &rules.inside, &rules.notInside}) {
        for (const JoinRules::Pair &pair : *pairs) {
            m_ruledIds.insert(pair.first);
            m_ruledIds.insert(pair.second);
        }
    }
    m_rulesAreDue = true;
}

void AnnouncementJoiner::resolveRules()
{
    m_rulesAreDue = false;
    for (const auto &[part, whole] : m_rules.notInside)
        m_released.insert(part);
    m_rules = Rules();
    std::vector<JoinGraph::Forced> same;
    std::set<FigureRow> ruled;
    const auto each = [this](const JoinRules::Pairs &pairs, const auto &use) {
        for (const JoinRules::Pair &pair : pairs) {
            const FigureRow a = m_facts.rowOf(pair.first);
            const FigureRow b = m_facts.rowOf(pair.second);
            if (a != kNoRow && b != kNoRow && a != b && !m_facts.at(a).rejected && !m_facts.at(b).rejected)
                use(a, b, pair.when);
        }
    };
    each(m_given.same, [&](FigureRow a, FigureRow b, int when) {
        same.push_back(JoinGraph::Forced{a, b, when > 0 ? when : static_cast<int>(same.size()) + 1});
        ruled.insert({a, b});
    });
    each(m_given.different, [&](FigureRow a, FigureRow b, int when) {
        int &newest = m_rules.different[std::minmax(a, b)];
        newest = std::max(newest, when > 0 ? when : INT_MAX);
        ruled.insert({a, b});
    });
    each(m_given.inside, [&](FigureRow a, FigureRow b, int) { m_rules.inside.emplace_back(a, b); });
    std::reverse(m_rules.inside.begin(), m_rules.inside.end());
    each(m_given.notInside, [&](FigureRow a, FigureRow b, int) { m_rules.notInside.emplace(a, b); });
    m_graph.setRules(std::move(same), std::move(ruled));
}

void AnnouncementJoiner::free(int announcement)
{
    for (const Member &member : group(announcement).members)
        m_announcementOf[member.row] = -1;
    entry(announcement) = Entry();
    m_free.push_back(announcement);
}

/// Joins all that hangs together with these nodes anew.
std::vector<int> AnnouncementJoiner::joinAround(const std::set<NodeId> &touched)
{
    std::vector<int> joined;
    std::vector<char> seen(m_graph.nodeCount(), 0);
    for (const NodeId start : touched) {
        if (seen[static_cast<std::size_t>(start)] != 0)
            continue;
        std::vector<NodeId> nodes{start};
        seen[static_cast<std::size_t>(start)] = 1;
        for (std::size_t next = 0; next < nodes.size(); ++next) {
            for (const JoinEdge &edge : m_graph.node(nodes[next]).edges) {
                if (std::exchange(seen[static_cast<std::size_t>(edge.other)], 1) == 0)
                    nodes.push_back(edge.other);
            }
        }
        for (const NodeId node : nodes) {
            for (const FigureRow row : m_graph.node(node).rows) {
                if (m_announcementOf[row] >= 0)
                    free(m_announcementOf[row]);
            }
        }
        for (Group &group : groupNodes(m_graph, nodes, m_rules.different)) {
            auto number = static_cast<int>(m_entries.size());
            if (m_free.empty()) {
                m_entries.emplace_back();
            } else {
                number = m_free.back();
                m_free.pop_back();
            }
            for (const Member &member : group.members)
                m_announcementOf[member.row] = number;
            entry(number).group = std::move(group);
            joined.push_back(number);
        }
    }
    return joined;
}

/// What humans called parts, the newest first and without rings. Gives the announcements whose link may be another than before.
std::set<int> AnnouncementJoiner::linkHumans()
{
    std::map<int, int> wholes;
    for (const auto &[partRow, wholeRow] : m_rules.inside) {
        const int part = m_announcementOf[partRow];
        const int whole = m_announcementOf[wholeRow];
        bool ring = part == whole;
        for (auto next = wholes.find(whole); next != wholes.end() && !ring; next = wholes.find(next->second))
            ring = next->second == part;
        if (!ring)
            wholes.emplace(part, whole);
    }
    // Wholes that the program finds are larger than their parts. Where a human's is not, what it lies in is left to humans.
    std::set<int> noAutomatic;
    for (const auto &[part, whole] : wholes) {
        if (valueOf(part) < valueOf(whole))
            continue;
        int next = whole;
        for (noAutomatic.insert(next); wholes.count(next) > 0; noAutomatic.insert(next))
            next = wholes[next];
    }
    std::set<int> due;
    for (const std::map<int, int> *links : {&wholes, &m_humanWhole}) {
        for (const auto &[part, whole] : *links)
            due.insert(part);
    }
    due.insert(noAutomatic.begin(), noAutomatic.end());
    due.insert(m_noAutomatic.begin(), m_noAutomatic.end());
    for (const auto &[partRow, wholeRow] : m_rules.notInside)
        due.insert(m_announcementOf[partRow]);
    for (const FigureRow row : std::exchange(m_released, {})) {
        if (m_announcementOf[row] >= 0)
            due.insert(m_announcementOf[row]);
    }
    m_humanWhole = std::move(wholes);
    m_noAutomatic = std::move(noAutomatic);
    std::erase_if(due, [this](int announcement) { return !exists(announcement); });
    return due;
}

bool AnnouncementJoiner::isForbidden(int part, int whole) const
{
    return std::any_of(m_rules.notInside.begin(), m_rules.notInside.end(), [&](const auto &pair) {
        return m_announcementOf[pair.first] == part && m_announcementOf[pair.second] == whole;
    });
}

/// The nearest programme or pledge, but of totals the one that holds everything.
std::optional<AnnouncementJoiner::Part> AnnouncementJoiner::wholeOf(int announcement) const
{
    if (const auto human = m_humanWhole.find(announcement); human != m_humanWhole.end())
        return Part{human->second, PartReason::Human};
    if (m_noAutomatic.count(announcement) > 0)
        return std::nullopt;
    std::optional<Part> best;
    const auto isBetter = [this](const Part &one, const Part &other) {
        if (one.reason != other.reason)
            return one.reason < other.reason;
        if (valueOf(one.whole) != valueOf(other.whole))
            return (valueOf(one.whole) < valueOf(other.whole)) != (one.reason == PartReason::Total);
        return one.whole != other.whole
               && m_facts.isToldBefore(group(one.whole).members.front().row, group(other.whole).members.front().row);
    };
    for (const Member &member : group(announcement).members) {
        for (const WholeCandidate &candidate : m_candidates.wholesOf(member.row)) {
            const Part part{m_announcementOf[candidate.whole], candidate.reason};
            // By what counts for them, so that no ring of parts can arise: each whole is larger than its part.
            if (part.whole == announcement || valueOf(announcement) >= valueOf(part.whole)
                || isForbidden(announcement, part.whole))
                continue;
            if (!best || isBetter(part, *best))
                best = part;
        }
    }
    return best;
}

/// Announcements that may lie in another whole than before.
std::set<int> AnnouncementJoiner::dueLinks(const std::vector<int> &joined, const std::set<FigureRow> &candidates) const
{
    std::set<int> due(joined.begin(), joined.end());
    for (const FigureRow row : candidates)
        due.insert(m_announcementOf[row]);
    for (const int number : joined) {
        for (const Member &member : group(number).members) {
            for (const FigureRow part : m_candidates.partsOf(member.row))
                due.insert(m_announcementOf[part]);
        }
    }
    return due;
}

std::vector<int> AnnouncementJoiner::update()
{
    if (m_rulesAreDue)
        resolveRules();
    const std::vector<int> joined = joinAround(m_graph.update());
    std::set<int> changed(joined.begin(), joined.end());
    std::set<int> due = dueLinks(joined, m_candidates.update());
    due.merge(linkHumans());
    for (const int number : due) {
        const std::optional<Part> part = wholeOf(number);
        if (entry(number).part != part)
            changed.insert(number);
        entry(number).part = part;
        // The whole may be another one under the same number.
        if (part && std::binary_search(joined.begin(), joined.end(), part->whole))
            changed.insert(number);
    }
    return {changed.begin(), changed.end()};
}

std::vector<AnnouncementJoiner::OfFigure> AnnouncementJoiner::membersOf(int announcement) const
{
    const Entry &one = entry(announcement);
    const FigureRow leader = one.group.leader();
    std::vector<OfFigure> members;
    members.reserve(one.group.members.size());
    if (one.group.members.size() == 1) {
        OfFigure of;
        of.inside = one.part ? group(one.part->whole).leader() : kNoRow;
        of.insideIsDoubtful = one.part && isDoubtful(one.part->reason);
        of.reason = one.part ? partReason(m_facts, one.part->reason, of.inside) : QString();
        return {of};
    }
    QHash<FigureRow, FigureRow> revisedBy;
    for (std::size_t i = 0; i + 1 < one.group.versions.size(); ++i) {
        for (const FigureRow row : one.group.versions[i].rows)
            revisedBy.insert(row, one.group.versions[i + 1].leader);
    }
    for (const Member &member : one.group.members) {
        OfFigure of;
        of.likeness = member.likeness;
        of.toldBy = member.row == leader ? kNoRow : leader;
        of.revisedBy = revisedBy.value(member.row, kNoRow);
        of.inside = one.part ? group(one.part->whole).leader() : kNoRow;
        of.insideIsDoubtful = one.part && isDoubtful(one.part->reason);
        if (of.revisedBy != kNoRow)
            of.reason = revisionReason(m_facts, of.revisedBy);
        else if (of.toldBy != kNoRow)
            of.reason = repeatReason(m_facts, member.row, leader);
        else if (one.part)
            of.reason = partReason(m_facts, one.part->reason, of.inside);
        members.push_back(of);
    }
    return members;
}

Announcement AnnouncementJoiner::announcement(int announcement) const
{
    const Group &one = group(announcement);
    Announcement told;
    for (const Member &member : one.members) {
        const Fact &fact = m_facts.at(member.row);
        if (told.organisation.isEmpty())
            told.organisation = fact.organisationName;
        if (told.programme.isEmpty())
            told.programme = fact.programmeName;
        told.figures.append(fact.id);
    }
    told.place = m_facts.at(one.leader()).placeName;
    // The year in which the amount that counts was first told.
    for (const FigureRow row : one.versions.back().rows) {
        if (!told.year)
            told.year = m_facts.at(row).statedYear;
    }
    for (const Member &member : one.members) {
        if (!told.year)
            told.year = m_facts.at(member.row).statedYear;
    }
    return told;
}

} // namespace pledgeboard
