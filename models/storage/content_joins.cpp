// SPDX-License-Identifier: GPL-3.0-or-later
// How the figures of a workspace are joined, and what of that the database does not have yet.
#include "models/storage/joining.h"
#include "models/storage/workspace_content.h"

#include <QUuid>

#include <algorithm>

namespace pledgeboard {

namespace {

template<typename Map>
void dropWhatIsEqual(Map &previous, Map &next)
{
    for (auto it = next.begin(); it != next.end();) {
        const auto old = previous.constFind(it.key());
        if (old == previous.cend() || *old != it.value()) {
            ++it;
            continue;
        }
        previous.erase(old);
        it = next.erase(it);
    }
}

} // namespace

/// What belonged together before belongs to announcements that the joiner names now, all of them: it gives all that hangs together with
/// what changed.
void WorkspaceContent::join()
{
    if (m_isJoined && m_joiner)
        return;
    ensureJoiner();
    noteNewPlaces();
    m_joiner->setRules(joinRules(m_decisions));
    std::vector<int> changed = m_joiner->update();
    std::sort(changed.begin(), changed.end(), [this](int a, int b) {
        const FigureRow first = m_joiner->group(a).members.front().row;
        const FigureRow other = m_joiner->group(b).members.front().row;
        return first != other && m_joiner->isToldBefore(first, other);
    });
    AnnouncementChange change;
    for (const QString &id : std::as_const(m_left)) {
        if (const auto known = m_stored.constFind(id); known != m_stored.cend())
            change.previous.byId.insert(id, *known);
    }
    for (const int announcement : changed) {
        for (const Member &member : m_joiner->group(announcement).members)
            noteBefore(m_rows[member.row], change);
    }
    m_announcements.resize(static_cast<std::size_t>(m_joiner->announcementEnd()));
    QSet<QString> taken;
    for (const int announcement : changed) {
        const Group &group = m_joiner->group(announcement);
        const QString id = idFor(group, taken);
        taken.insert(id);
        settle(group, announcement, id, change);
        askAbout(group, change);
    }
    for (auto old = change.previous.byId.cbegin(); old != change.previous.byId.cend(); ++old) {
        if (!change.next.byId.contains(old.key()))
            m_stored.remove(old.key());
    }
    m_former.clear();
    m_left.clear();
    m_isJoined = true;
    dropWhatIsEqual(change.previous.byId, change.next.byId);
    dropWhatIsEqual(change.previous.ofFigure, change.next.ofFigure);
    dropWhatIsEqual(change.previous.doubts, change.next.doubts);
    m_unwritten.push_back(std::move(change));
}

/// The id that the announcement of these figures had before, if no other announcement has it already; else a new one.
QString WorkspaceContent::idFor(const Group &group, const QSet<QString> &taken) const
{
    for (const Member &member : group.members) {
        const Row &row = m_rows[member.row];
        const QString &before = row.membership ? row.membership->announcement : row.formerAnnouncement;
        if (!before.isEmpty() && !taken.contains(before))
            return before;
    }
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void WorkspaceContent::noteBefore(const Row &row, AnnouncementChange &change) const
{
    if (!row.membership)
        return;
    change.previous.ofFigure.insert(row.figure->id, *row.membership);
    const QString &id = row.membership->announcement;
    if (const auto known = m_stored.constFind(id); known != m_stored.cend())
        change.previous.byId.insert(id, *known);
    for (const Asked &asked : row.asked)
        change.previous.doubts.insert(asked.ids, asked.doubt);
}

void WorkspaceContent::settle(const Group &group, int announcement, const QString &id, AnnouncementChange &change)
{
    const auto idOf = [this](FigureRow row) { return row == kNoRow ? QString() : m_rows[row].figure->id; };
    Announcement told = m_joiner->announcement(announcement);
    told.id = id;
    m_announcements[static_cast<std::size_t>(announcement)] = told;
    told.figures.clear();
    change.next.byId.insert(id, told);
    m_stored.insert(id, told);
    const std::vector<AnnouncementJoiner::OfFigure> members = m_joiner->membersOf(announcement);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const AnnouncementJoiner::OfFigure &member = members[i];
        Row &row = m_rows[group.members[i].row];
        row.announcement = announcement;
        row.toldBy = member.toldBy;
        row.revisedBy = member.revisedBy;
        row.inside = member.inside;
        row.formerAnnouncement.clear();
        row.membership = Membership{id,
                                    static_cast<int>(i),
                                    idOf(member.toldBy),
                                    idOf(member.inside),
                                    idOf(member.revisedBy),
                                    member.likeness,
                                    member.reason,
                                    member.insideIsDoubtful};
        row.asked.clear();
        change.next.ofFigure.insert(row.figure->id, *row.membership);
    }
}

void WorkspaceContent::askAbout(const Group &group, AnnouncementChange &change)
{
    for (const RowDoubt &doubt : group.doubts) {
        const std::pair ids(m_rows[doubt.a].figure->id, m_rows[doubt.b].figure->id);
        const StoredDoubt stored{doubt.likeness, doubt.joined, doubt.signs.reasons().join(u'\n')};
        std::vector<Asked> &asked = m_rows[doubt.a].asked;
        std::erase_if(asked, [&doubt](const Asked &other) { return other.other == doubt.b; });
        asked.push_back(Asked{doubt.b, ids, stored});
        change.next.doubts.insert(ids, stored);
    }
}

std::vector<Decision> WorkspaceContent::overruled()
{
    join();
    std::vector<Decision> found;
    for (const Decision &decision : m_decisions) {
        if (decision.kind != DecisionKind::Same && decision.kind != DecisionKind::Different)
            continue;
        const FigureRow one = m_rowOf.value(decision.figure.id, kNoRow);
        const FigureRow other = m_rowOf.value(decision.other.id, kNoRow);
        if (one == kNoRow || other == kNoRow || one == other || m_rows[one].rejected || m_rows[other].rejected)
            continue;
        const bool together = m_rows[one].announcement == m_rows[other].announcement;
        if (together != (decision.kind == DecisionKind::Same))
            found.push_back(decision);
    }
    return found;
}

QString WorkspaceContent::wordsOf(const QString &figureId) const
{
    const FigureRow row = m_rowOf.value(figureId, kNoRow);
    return row == kNoRow ? QString() : m_rows[row].figure->evidence.quote;
}

std::vector<AnnouncementChange> WorkspaceContent::takeUnwritten()
{
    return std::exchange(m_unwritten, {});
}

} // namespace pledgeboard
