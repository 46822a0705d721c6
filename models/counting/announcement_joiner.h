// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/join_groups.h"
#include "models/counting/wholes.h"

#include <QSet>

namespace pledgeboard {

/// Joins announcements and keeps them joined as figures come and go: only what new figures could tell of is looked at anew. What it
/// gives is the same whatever the order in which figures came, and the same as of joinFigures() for all of them.
///
///     AnnouncementJoiner joiner;
///     joiner.add(figuresOfTheWorkspace);
///     joiner.update();
///     joiner.add(figuresOfAnArticle);
///     for (const int changed : joiner.update())
///         write(joiner.announcement(changed));
class AnnouncementJoiner
{
public:
    AnnouncementJoiner();
    ~AnnouncementJoiner();
    AnnouncementJoiner(const AnnouncementJoiner &) = delete;
    AnnouncementJoiner &operator=(const AnnouncementJoiner &) = delete;

    /// Figures that are not there yet. The row of each stays the same until it is removed.
    void add(const std::vector<FigureInArticle> &figures);
    /// Ids that are not there are no trouble.
    void remove(const QStringList &figureIds);
    void setRules(const JoinRules &rules);

    /// Joins what is due; gives the announcements that are new or changed, and those that are part of another since.
    std::vector<int> update();

    FigureRow rowOf(const QString &figureId) const { return m_facts.rowOf(figureId); }
    const Fact &fact(FigureRow row) const { return m_facts.at(row); }

    /// Numbers of announcements; some up to announcementEnd() are free.
    int announcementOf(FigureRow row) const { return m_announcementOf[row]; }
    int announcementEnd() const { return static_cast<int>(m_entries.size()); }
    bool exists(int announcement) const { return !entry(announcement).group.members.empty(); }
    const Group &group(int announcement) const { return entry(announcement).group; }

    /// What joining says of one figure.
    struct OfFigure {
        FigureRow toldBy = kNoRow;
        FigureRow revisedBy = kNoRow;
        FigureRow inside = kNoRow;
        bool insideIsDoubtful = false; ///< somebody should look whether it is a part at all
        double likeness = 1.0;
        QString reason; ///< translated
    };
    /// For each member of the announcement, in order.
    std::vector<OfFigure> membersOf(int announcement) const;

    /// Without an id.
    Announcement announcement(int announcement) const;

    bool isToldBefore(FigureRow a, FigureRow b) const { return m_facts.isToldBefore(a, b); }

private:
    struct Part {
        int whole = 0; ///< announcement
        PartReason reason = PartReason::Programme;

        bool operator==(const Part &) const = default;
    };

    struct Entry {
        Group group; ///< without members: free
        std::optional<Part> part;
    };

    /// A human's rules, as rows of figures that are there.
    struct Rules {
        DifferentRows different;
        std::vector<std::pair<FigureRow, FigureRow>> inside; ///< newest first
        RowPairs notInside;
    };

    const Entry &entry(int announcement) const { return m_entries[static_cast<std::size_t>(announcement)]; }
    Entry &entry(int announcement) { return m_entries[static_cast<std::size_t>(announcement)]; }
    void resolveRules();
    void free(int announcement);
    std::vector<int> joinAround(const std::set<NodeId> &touched);
    std::set<int> linkHumans();
    std::set<int> dueLinks(const std::vector<int> &joined, const std::set<FigureRow> &candidates) const;
    std::optional<Part> wholeOf(int announcement) const;
    bool isForbidden(int part, int whole) const;
    std::int64_t valueOf(int announcement) const { return m_facts.at(group(announcement).leader()).amount.value; }

    Facts m_facts;
    JoinGraph m_graph;
    PartCandidates m_candidates;
    JoinRules m_given;
    QSet<QString> m_ruledIds;
    Rules m_rules;
    bool m_rulesAreDue = false;
    std::set<FigureRow>
        m_released; ///< of which a human's rule said that they are no part of another, and may say it no more
    std::vector<int> m_announcementOf; ///< by row; -1 while none
    std::vector<Entry> m_entries;
    std::vector<int> m_free;
    std::map<int, int> m_humanWhole; ///< announcement, announcement
    std::set<int> m_noAutomatic; ///< would close a ring with what humans linked
};

/// What joinFigures() gives, of a joiner from which no figure was removed: row i is the figure that was added as the i-th.
Joined joinedBy(const AnnouncementJoiner &joiner);

} // namespace pledgeboard
