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

    Result<QSqlQuery> memberships =
        m_connection.prepare(QStringLiteral("SELECT figure_id, announcement_id, position, told_by, inside, reason, "
                                            "revised_by, likeness, inside_doubtful FROM announcement_figure"));
    if (!memberships)
        return tl::unexpected(memberships.error());
    if (const Result<void> done = m_connection.run(*memberships); !done)
        return tl::unexpected(done.error());
    while (memberships->next())
        stored.ofFigure.insert(memberships->value(0).toString(),
                               Membership{memberships->value(1).toString(), memberships->value(2).toInt(),
                                          memberships->value(3).toString(), memberships->value(4).toString(),
                                          memberships->value(6).toString(), memberships->value(7).toDouble(),
                                          memberships->value(5).toString(), memberships->value(8).toInt() != 0});
    return readDoubts(stored).map([&] { return std::move(stored); });
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
    if (Result<void> done = updateDoubts(previous, next); !done)
        return done;
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
        QStringLiteral("INSERT INTO announcement_figure (figure_id, announcement_id, position, told_by, inside, reason,"
                       " revised_by, likeness, inside_doubtful) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (figure_id) DO UPDATE SET announcement_id = excluded.announcement_id,"
                       " position = excluded.position, told_by = excluded.told_by, inside = excluded.inside, reason = "
                       "excluded.reason, revised_by = excluded.revised_by, likeness = excluded.likeness,"
                       " inside_doubtful = excluded.inside_doubtful"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(figure);
    query->addBindValue(membership.announcement);
    query->addBindValue(membership.position);
    query->addBindValue(textOrNull(membership.toldBy));
    query->addBindValue(textOrNull(membership.inside));
    query->addBindValue(textOrNull(membership.reason));
    query->addBindValue(textOrNull(membership.revisedBy));
    query->addBindValue(membership.likeness);
    query->addBindValue(membership.insideIsDoubtful ? 1 : 0);
    return m_connection.run(*query);
}

Result<void> AnnouncementRepository::readDoubts(StoredAnnouncements &stored)
{
    Result<QSqlQuery> query = m_connection.prepare(
        QStringLiteral("SELECT figure_id, other_id, likeness, joined, reasons FROM doubtful_join"));
    if (!query)
        return tl::unexpected(query.error());
    if (Result<void> done = m_connection.run(*query); !done)
        return done;
    while (query->next())
        stored.doubts.insert(
            {query->value(0).toString(), query->value(1).toString()},
            StoredDoubt{query->value(2).toDouble(), query->value(3).toInt() != 0, query->value(4).toString()});
    return {};
}

Result<void> AnnouncementRepository::updateDoubts(const StoredAnnouncements &previous, const StoredAnnouncements &next)
{
    Result<QSqlQuery> removing =
        m_connection.prepare(QStringLiteral("DELETE FROM doubtful_join WHERE figure_id = ? AND other_id = ?"));
    if (!removing)
        return tl::unexpected(removing.error());
    for (auto it = previous.doubts.cbegin(); it != previous.doubts.cend(); ++it) {
        if (next.doubts.contains(it.key()))
            continue;
        removing->addBindValue(it.key().first);
        removing->addBindValue(it.key().second);
        if (Result<void> done = m_connection.run(*removing); !done)
            return done;
    }
    Result<QSqlQuery> writing = m_connection.prepare(
        QStringLiteral("INSERT INTO doubtful_join (figure_id, other_id, likeness, joined, reasons)"
                       " VALUES (?, ?, ?, ?, ?) ON CONFLICT (figure_id, other_id) DO UPDATE SET"
                       " likeness = excluded.likeness, joined = excluded.joined, reasons = excluded.reasons"));
    if (!writing)
        return tl::unexpected(writing.error());
    for (auto it = next.doubts.cbegin(); it != next.doubts.cend(); ++it) {
        const auto old = previous.doubts.constFind(it.key());
        if (old != previous.doubts.cend() && *old == it.value())
            continue;
        writing->addBindValue(it.key().first);
        writing->addBindValue(it.key().second);
        writing->addBindValue(it->likeness);
        writing->addBindValue(it->joined ? 1 : 0);
        writing->addBindValue(it->reasons);
        if (Result<void> done = m_connection.run(*writing); !done)
            return done;
    }
    return {};
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
