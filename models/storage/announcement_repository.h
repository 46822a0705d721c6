// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/announcement.h"
#include "models/storage/connection.h"

#include <QHash>

namespace pledgeboard {

/// How a figure belongs to its announcement.
struct Membership {
    QString announcement; ///< id
    int position = 0; ///< in Announcement::figures
    QString toldBy; ///< the figure that counts instead; empty if it counts itself
    QString inside; ///< the figure of the whole that it is a part of; empty if none
    QString revisedBy; ///< of an older amount: a figure of the next newer one; else empty
    double likeness = 1.0; ///< of the join that put it there
    QString reason; ///< translated; empty where it stands alone
    bool insideIsDoubtful = false; ///< somebody should look whether it is a part

    bool operator==(const Membership &) const = default;
};

/// Two figures that may tell of one announcement, by their ids.
struct StoredDoubt {
    double likeness = 0.0;
    bool joined = false;
    QString reasons; ///< translated, a sentence a line

    bool operator==(const StoredDoubt &) const = default;
};

/// Every announcement of a workspace and what belongs to it.
struct StoredAnnouncements {
    QHash<QString, Announcement> byId; ///< their figures are in ofFigure
    QHash<QString, Membership> ofFigure;
    QHash<std::pair<QString, QString>, StoredDoubt>
        doubts; ///< by both figures, that which was told first before the other
};

/// The tables announcement, announcement_figure and doubtful_join.
class AnnouncementRepository
{
public:
    explicit AnnouncementRepository(Connection &connection) : m_connection(connection) { }

    Result<StoredAnnouncements> all();

    /// Makes the database hold what next says, given that it holds what previous says. Writes the differences alone:
    /// most of a large workspace stays as it is when an article is added.
    Result<void> update(const StoredAnnouncements &previous, const StoredAnnouncements &next);

private:
    Result<void> write(const Announcement &announcement);
    Result<void> write(const QString &figure, const Membership &membership);
    Result<void> removeAnnouncement(const QString &id);
    Result<void> readDoubts(StoredAnnouncements &stored);
    Result<void> updateDoubts(const StoredAnnouncements &previous, const StoredAnnouncements &next);

    Connection &m_connection;
};

} // namespace pledgeboard
