// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/announcement_repository.h"

#include <QVariant>

namespace pledgeboard {

Result<StoredAnnouncements> AnnouncementRepository::all()
{
    StoredAnnouncements stored;
    Result<QSqlQuery> announcements =
        m_connection.prepare(QStringLiteral("SELECT id, organisation, programme, place, year FROM announcement"));
    if (!announcements)
        return tl::unexpected(announcements.error());
    if (const Result<void> done = m_connection.run(*announcements); !done)
        return tl::unexpected(done.error());
    while (announcements->next()) {
        Announcement announcement;
        announcement.id = announcements->value(0).toString();
        announcement.organisation = announcements->value(1).toString();
        announcement.programme = announcements->value(2).toString();
        announcement.place = announcements->value(3).toString();
        if (!announcements->isNull(4))
            announcement.year = announcements->value(4).toInt();
        stored.byId.insert(announcement.id, announcement);
    }

    Result<QSqlQuery> memberships = m_connection.prepare(QStringLiteral(
        "SELECT figure_id, announcement_id, position, told_by, inside, reason FROM announcement_figure"));
    if (!memberships)
        return tl::unexpected(memberships.error());
    if (const Result<void> done = m_connection.run(*memberships); !done)
        return tl::unexpected(done.error());
    while (memberships->next())
        stored.ofFigure.insert(memberships->value(0).toString(),
                               Membership{memberships->value(1).toString(), memberships->value(2).toInt(),
                                          memberships->value(3).toString(), memberships->value(4).toString(),
                                          memberships->value(5).toString()});
    return stored;
}

Result<void> AnnouncementRepository::update(const StoredAnnouncements &previous, const StoredAnnouncements &next)
{
    for (const Announcement &announcement : next.byId) {
        const auto old = previous.byId.constFind(announcement.id);
        if (old == previous.byId.cend() || *old != announcement) {
            if (Result<void> done = write(announcement); !done)
                return done;
        }
    }
    for (auto it = next.ofFigure.cbegin(); it != next.ofFigure.cend(); ++it) {
        const auto old = previous.ofFigure.constFind(it.key());
        if (old == previous.ofFigure.cend() || *old != it.value()) {
            if (Result<void> done = write(it.key(), it.value()); !done)
                return done;
        }
    }
    // Last: removing an announcement takes the figures with it that still belong to it.
    for (auto it = previous.byId.cbegin(); it != previous.byId.cend(); ++it) {
        if (!next.byId.contains(it.key())) {
            if (Result<void> done = removeAnnouncement(it.key()); !done)
                return done;
        }
    }
    return {};
}

Result<void> AnnouncementRepository::write(const Announcement &announcement)
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral(
        "INSERT INTO announcement (id, organisation, programme, place, year) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET organisation = excluded.organisation, programme = excluded.programme,"
        " place = excluded.place, year = excluded.year"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(announcement.id);
    query->addBindValue(textOrNull(announcement.organisation));
    query->addBindValue(textOrNull(announcement.programme));
    query->addBindValue(textOrNull(announcement.place));
    query->addBindValue(numberOrNull(announcement.year));
    return m_connection.run(*query);
}

Result<void> AnnouncementRepository::write(const QString &figure, const Membership &membership)
{
    Result<QSqlQuery> query = m_connection.prepare(
        QStringLiteral("INSERT INTO announcement_figure (figure_id, announcement_id, position, told_by, inside, reason)"
                       " VALUES (?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (figure_id) DO UPDATE SET announcement_id = excluded.announcement_id,"
                       " position = excluded.position, told_by = excluded.told_by, inside = excluded.inside, reason = "
                       "excluded.reason"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(figure);
    query->addBindValue(membership.announcement);
    query->addBindValue(membership.position);
    query->addBindValue(textOrNull(membership.toldBy));
    query->addBindValue(textOrNull(membership.inside));
    query->addBindValue(textOrNull(membership.reason));
    return m_connection.run(*query);
}

Result<void> AnnouncementRepository::removeAnnouncement(const QString &id)
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral("DELETE FROM announcement WHERE id = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(id);
    return m_connection.run(*query);
}

} // namespace pledgeboard
