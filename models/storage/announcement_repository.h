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
    QString reason; ///< translated; empty where it stands alone

    bool operator==(const Membership &) const = default;
};

/// Every announcement of a workspace and what belongs to it.
struct StoredAnnouncements {
    QHash<QString, Announcement> byId; ///< their figures are in ofFigure
    QHash<QString, Membership> ofFigure;
};

/// The tables announcement and announcement_figure.
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

    Connection &m_connection;
};

} // namespace pledgeboard
