// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/joining.h"

#include "models/storage/article_repository.h"
#include "models/storage/decision_repository.h"
#include "models/storage/figure_repository.h"
#include "models/storage/place_colours.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace pledgeboard {

namespace {

tl::unexpected<Error> broken()
{
    return failure(ErrorCode::WorkspaceBroken,
                   QCoreApplication::translate(
                       "Storage", "The workspace is damaged: a figure has lost its article or announcement. "
                                  "Open a backup of it, or import the articles again."));
}

QString idAt(const std::vector<FigureInArticle> &figures, FigureRow row)
{
    return row == kNoRow ? QString() : figures.at(row).figure.id;
}

/// The id that the announcement of these figures had before, if no other announcement has it already; else its new one.
QString keptId(const Announcement &announcement, const StoredAnnouncements &previous, const QSet<QString> &taken)
{
    for (const QString &figure : announcement.figures) {
        const auto before = previous.ofFigure.constFind(figure);
        if (before != previous.ofFigure.cend() && !taken.contains(before->announcement))
            return before->announcement;
    }
    return announcement.id;
}

} // namespace

Result<StoredFigures> loadFigures(Connection &connection)
{
    StoredFigures loaded;
    Result<std::vector<ArticleHeading>> headings = ArticleRepository(connection).headings();
    if (!headings)
        return tl::unexpected(headings.error());
    loaded.articles = std::move(*headings);
    QHash<QString, std::int32_t> articleAt;
    for (std::size_t i = 0; i < loaded.articles.size(); ++i)
        articleAt.insert(loaded.articles[i].id, static_cast<std::int32_t>(i));

    Result<std::vector<StoredFigure>> figures = FigureRepository(connection).all();
    if (!figures)
        return tl::unexpected(figures.error());
    std::vector<std::tuple<std::int32_t, int, std::size_t>> order;
    order.reserve(figures->size());
    for (std::size_t i = 0; i < figures->size(); ++i) {
        const std::int32_t article = articleAt.value((*figures)[i].articleId, -1);
        if (article < 0)
            return broken();
        order.emplace_back(article, (*figures)[i].position, i);
    }
    std::sort(order.begin(), order.end());

    loaded.figures.reserve(order.size());
    loaded.article.reserve(order.size());
    for (const auto &[article, position, i] : order) {
        const ArticleHeading &heading = loaded.articles[static_cast<std::size_t>(article)];
        loaded.figures.push_back(
            FigureInArticle{std::move((*figures)[i].figure), heading.id, heading.published, heading.publisher});
        loaded.article.push_back(article);
    }
    const Result<std::vector<Decision>> decisions = DecisionRepository(connection).all();
    if (!decisions)
        return tl::unexpected(decisions.error());
    loaded.decided = applyDecisions(*decisions, loaded.figures);
    return loaded;
}

StoredAnnouncements toStore(const Joined &joined, const std::vector<FigureInArticle> &figures,
                            const StoredAnnouncements &previous)
{
    StoredAnnouncements stored;
    QSet<QString> taken;
    QHash<QString, int> positions;
    std::vector<QString> ids;
    for (const Announcement &announcement : joined.announcements) {
        Announcement kept = announcement;
        kept.id = keptId(announcement, previous, taken);
        kept.figures.clear();
        taken.insert(kept.id);
        ids.push_back(kept.id);
        stored.byId.insert(kept.id, kept);
        for (int position = 0; position < announcement.figures.size(); ++position)
            positions.insert(announcement.figures.at(position), position);
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const QString &id = figures[i].figure.id;
        stored.ofFigure.insert(id,
                               Membership{ids.at(static_cast<std::size_t>(joined.announcement[i])), positions.value(id),
                                          idAt(figures, joined.toldBy[i]), idAt(figures, joined.inside[i]),
                                          idAt(figures, joined.revisedBy[i]), joined.likeness[i], joined.reasons[i]});
    }
    for (const DoubtfulJoin &doubt : joined.doubts)
        stored.doubts.insert({idAt(figures, doubt.a), idAt(figures, doubt.b)},
                             StoredDoubt{doubt.likeness, doubt.joined, doubt.reasons.join(u'\n')});
    return stored;
}

Result<Joined> joinedFrom(const StoredAnnouncements &stored, const std::vector<FigureInArticle> &figures)
{
    QHash<QString, FigureRow> rowOf;
    rowOf.reserve(static_cast<qsizetype>(figures.size()));
    for (std::size_t i = 0; i < figures.size(); ++i)
        rowOf.insert(figures[i].figure.id, static_cast<FigureRow>(i));

    Joined joined;
    QHash<QString, std::int32_t> announcementAt;
    std::vector<std::vector<std::pair<int, QString>>> members;
    for (const FigureInArticle &figure : figures) {
        const auto membership = stored.ofFigure.constFind(figure.figure.id);
        if (membership == stored.ofFigure.cend() || !stored.byId.contains(membership->announcement))
            return broken();
        const auto next = static_cast<std::int32_t>(joined.announcements.size());
        const std::int32_t at = announcementAt.value(membership->announcement, next);
        if (at == next) {
            announcementAt.insert(membership->announcement, next);
            joined.announcements.push_back(stored.byId.value(membership->announcement));
            members.emplace_back();
        }
        joined.announcement.push_back(at);
        members[static_cast<std::size_t>(at)].emplace_back(membership->position, figure.figure.id);
        joined.toldBy.push_back(rowOf.value(membership->toldBy, kNoRow));
        joined.revisedBy.push_back(rowOf.value(membership->revisedBy, kNoRow));
        joined.likeness.push_back(membership->likeness);
        joined.inside.push_back(rowOf.value(membership->inside, kNoRow));
        joined.reasons.push_back(membership->reason);
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        std::sort(members[i].begin(), members[i].end());
        for (const auto &[position, id] : members[i])
            joined.announcements[i].figures.append(id);
    }
    for (auto it = stored.doubts.cbegin(); it != stored.doubts.cend(); ++it) {
        const DoubtfulJoin doubt{rowOf.value(it.key().first, kNoRow), rowOf.value(it.key().second, kNoRow),
                                 it->likeness, it->reasons.split(u'\n', Qt::SkipEmptyParts), it->joined};
        if (doubt.a != kNoRow && doubt.b != kNoRow)
            joined.doubts.push_back(doubt);
    }
    std::sort(joined.doubts.begin(), joined.doubts.end(), [](const DoubtfulJoin &one, const DoubtfulJoin &other) {
        return std::pair(one.a, one.b) < std::pair(other.a, other.b);
    });
    return joined;
}

JoinRules joinRules(const std::vector<Decision> &decisions)
{
    JoinRules rules;
    // The newest word on a pair counts.
    const auto say = [](const Decision &decision, JoinRules::Pairs &kept, JoinRules::Pairs &taken, bool bothWays) {
        const std::pair pair(decision.figure.id, decision.other.id);
        const std::pair turned(pair.second, pair.first);
        for (JoinRules::Pairs *pairs : {&kept, &taken})
            std::erase_if(*pairs, [&](const auto &old) { return old == pair || (bothWays && old == turned); });
        kept.push_back(pair);
    };
    for (const Decision &decision : decisions) {
        switch (decision.kind) {
        case DecisionKind::Same:
            say(decision, rules.same, rules.different, true);
            break;
        case DecisionKind::Different:
            say(decision, rules.different, rules.same, true);
            break;
        case DecisionKind::Inside:
            say(decision, rules.inside, rules.notInside, false);
            break;
        case DecisionKind::NotInside:
            say(decision, rules.notInside, rules.inside, false);
            break;
        case DecisionKind::Accepted:
        case DecisionKind::Rejected:
        case DecisionKind::Edited:
        case DecisionKind::Added:
        case DecisionKind::Delivered:
            break;
        }
    }
    return rules;
}

Joined joinStored(const StoredFigures &stored)
{
    return joinFigures(stored.figures, joinRules(stored.decided.decisions));
}

Result<void> joinAnew(Connection &connection)
{
    const Result<StoredFigures> loaded = loadFigures(connection);
    if (!loaded)
        return tl::unexpected(loaded.error());
    AnnouncementRepository repository(connection);
    const Result<StoredAnnouncements> previous = repository.all();
    if (!previous)
        return tl::unexpected(previous.error());
    return repository.update(*previous, toStore(joinStored(*loaded), loaded->figures, *previous)).and_then([&] {
        return keepPlaceColours(connection, loaded->figures);
    });
}

} // namespace pledgeboard
