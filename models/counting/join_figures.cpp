// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/announcement_joiner.h"
#include "models/counting/figure_columns.h"

#include <QUuid>

#include <algorithm>

namespace pledgeboard {

Joined joinFigures(const std::vector<FigureInArticle> &figures, const JoinRules &rules)
{
    AnnouncementJoiner joiner;
    // Into rows of the same numbers, as none is free.
    joiner.add(figures);
    joiner.setRules(rules);
    joiner.update();
    return joinedBy(joiner);
}

Joined joinedBy(const AnnouncementJoiner &joiner)
{
    std::vector<int> order;
    std::size_t count = 0;
    for (int number = 0; number < joiner.announcementEnd(); ++number) {
        if (!joiner.exists(number))
            continue;
        order.push_back(number);
        count += joiner.group(number).members.size();
    }
    std::sort(order.begin(), order.end(), [&joiner](int a, int b) {
        return joiner.isToldBefore(joiner.group(a).members.front().row, joiner.group(b).members.front().row);
    });

    Joined joined;
    joined.announcement.resize(count);
    joined.toldBy.resize(count);
    joined.revisedBy.resize(count);
    joined.inside.resize(count);
    joined.likeness.resize(count);
    joined.reasons.resize(count);
    joined.announcements.reserve(order.size());
    for (const int number : order) {
        const Group &group = joiner.group(number);
        const std::vector<AnnouncementJoiner::OfFigure> members = joiner.membersOf(number);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const FigureRow row = group.members[i].row;
            joined.announcement[row] = static_cast<std::int32_t>(joined.announcements.size());
            joined.toldBy[row] = members[i].toldBy;
            joined.revisedBy[row] = members[i].revisedBy;
            joined.inside[row] = members[i].inside;
            joined.likeness[row] = members[i].likeness;
            joined.reasons[row] = members[i].reason;
        }
        for (const RowDoubt &doubt : group.doubts)
            joined.doubts.push_back(
                DoubtfulJoin{doubt.a, doubt.b, doubt.likeness, doubt.signs.reasons(), doubt.joined});
        joined.announcements.push_back(joiner.announcement(number));
        joined.announcements.back().id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    return joined;
}

} // namespace pledgeboard
