// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace_content.h"

#include "models/reference/gazetteer.h"
#include "models/storage/article_repository.h"
#include "models/storage/decision_repository.h"
#include "models/storage/figure_repository.h"
#include "models/storage/importing.h"
#include "models/storage/place_colours.h"
#include "models/storage/revision.h"

#include <QCoreApplication>

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

} // namespace

Result<std::unique_ptr<WorkspaceContent>> WorkspaceContent::read(Connection &connection)
{
    std::unique_ptr<WorkspaceContent> content(new WorkspaceContent);
    content->m_gazetteer = &Gazetteer::instance();
    const Result<QString> state = pledgeboard::revision(connection);
    if (!state)
        return tl::unexpected(state.error());
    content->m_revision = *state;
    if (const Result<void> done = content->readArticles(connection); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = content->readFigures(connection); !done)
        return tl::unexpected(done.error());
    const Result<QStringList> coloured = storedPlaceColours(connection);
    if (!coloured)
        return tl::unexpected(coloured.error());
    content->m_colouredPlaces = *coloured;
    Result<std::vector<Decision>> decisions = DecisionRepository(connection).all();
    if (!decisions)
        return tl::unexpected(decisions.error());
    content->m_given = std::move(*decisions);
    content->applyDecisions();
    for (std::size_t article = 0; article < content->m_articles.size(); ++article)
        content->readNumbers(article);
    content->noteNewPlaces();
    const Result<bool> due = isJoiningDue(connection);
    if (!due)
        return tl::unexpected(due.error());
    Result<StoredAnnouncements> announcements = AnnouncementRepository(connection).all();
    if (!announcements)
        return tl::unexpected(announcements.error());
    return content->takeAnnouncements(std::move(*announcements), *due).map([&] { return std::move(content); });
}

bool WorkspaceContent::isOf(const QString &revision) const
{
    return m_revision == revision && m_gazetteer == &Gazetteer::instance();
}

Result<void> WorkspaceContent::readArticles(Connection &connection)
{
    const Result<std::vector<ArticleRepository::Listed>> articles = ArticleRepository(connection).list();
    if (!articles)
        return tl::unexpected(articles.error());
    for (const ArticleRepository::Listed &listed : *articles)
        m_order.push_back(addHeading(listed.heading, listed.hash));
    return {};
}

Result<void> WorkspaceContent::readFigures(Connection &connection)
{
    Result<std::vector<StoredFigure>> figures = FigureRepository(connection).all();
    if (!figures)
        return tl::unexpected(figures.error());
    std::vector<std::tuple<std::size_t, int, std::size_t>> order;
    order.reserve(figures->size());
    for (std::size_t i = 0; i < figures->size(); ++i) {
        const auto article = m_articleOf.constFind((*figures)[i].articleId);
        if (article == m_articleOf.cend())
            return broken();
        order.emplace_back(*article, (*figures)[i].position, i);
    }
    std::sort(order.begin(), order.end());
    m_rows.resize(order.size());
    m_rowOf.reserve(static_cast<qsizetype>(order.size()));
    for (FigureRow row = 0; row < order.size(); ++row) {
        const auto &[article, position, i] = order[row];
        m_rows[row].article = article;
        m_rows[row].asRead = std::make_shared<const Figure>(std::move((*figures)[i].figure));
        m_rows[row].figure = m_rows[row].asRead;
        m_rowOf.insert(m_rows[row].figure->id, row);
        m_articles[article].rows.push_back(row);
        m_newRows.push_back(row);
    }
    return {};
}

Result<void> WorkspaceContent::takeAnnouncements(StoredAnnouncements stored, bool joiningIsDue)
{
    QHash<QString, int> numberOf;
    for (const FigureRow row : rowsInOrder()) {
        Row &of = m_rows[row];
        const auto membership = stored.ofFigure.constFind(of.figure->id);
        const auto announcement =
            membership == stored.ofFigure.cend() ? stored.byId.cend() : stored.byId.constFind(membership->announcement);
        if (announcement == stored.byId.cend()) {
            if (!joiningIsDue)
                return broken();
            continue;
        }
        const auto next = static_cast<int>(m_announcements.size());
        of.announcement = numberOf.value(membership->announcement, next);
        if (of.announcement == next) {
            numberOf.insert(membership->announcement, next);
            m_announcements.push_back(*announcement);
        }
        of.toldBy = m_rowOf.value(membership->toldBy, kNoRow);
        of.revisedBy = m_rowOf.value(membership->revisedBy, kNoRow);
        of.inside = m_rowOf.value(membership->inside, kNoRow);
        of.membership = *membership;
    }
    std::vector<std::vector<FigureRow>> members(m_announcements.size());
    for (FigureRow row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].announcement >= 0)
            members[static_cast<std::size_t>(m_rows[row].announcement)].push_back(row);
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        std::sort(members[i].begin(), members[i].end(), [this](FigureRow a, FigureRow b) {
            return m_rows[a].membership->position < m_rows[b].membership->position;
        });
        for (const FigureRow row : members[i])
            m_announcements[i].figures.append(m_rows[row].figure->id);
    }
    for (auto doubt = stored.doubts.cbegin(); doubt != stored.doubts.cend(); ++doubt) {
        const FigureRow first = m_rowOf.value(doubt.key().first, kNoRow);
        const FigureRow other = m_rowOf.value(doubt.key().second, kNoRow);
        if (first != kNoRow && other != kNoRow)
            m_rows[first].asked.push_back(Asked{other, doubt.key(), doubt.value()});
    }
    m_stored = std::move(stored.byId);
    m_isJoined = !joiningIsDue;
    return {};
}

std::size_t WorkspaceContent::addHeading(const ArticleHeading &heading, const QString &hash)
{
    std::size_t article = m_articles.size();
    if (m_freeArticles.empty()) {
        m_articles.emplace_back();
    } else {
        article = m_freeArticles.back();
        m_freeArticles.pop_back();
    }
    m_articles[article].heading = heading;
    m_articles[article].hash = hash;
    m_articleOf.insert(heading.id, article);
    return article;
}

FigureInArticle WorkspaceContent::inArticle(FigureRow row) const
{
    const Row &of = m_rows[row];
    const ArticleHeading &heading = m_articles[of.article].heading;
    return FigureInArticle{*of.figure, heading.id, heading.published, heading.publisher, of.rejected};
}

std::vector<FigureRow> WorkspaceContent::rowsInOrder() const
{
    std::vector<FigureRow> rows;
    rows.reserve(static_cast<std::size_t>(m_rowOf.size()));
    for (const std::size_t article : m_order)
        rows.insert(rows.end(), m_articles[article].rows.begin(), m_articles[article].rows.end());
    return rows;
}

/// The article's figures as they stand now, as numbers; what one converts for itself converts the others too.
void WorkspaceContent::readNumbers(std::size_t article)
{
    ArticleEntry &entry = m_articles[article];
    std::vector<FigureInArticle> figures;
    figures.reserve(entry.rows.size());
    for (const FigureRow row : entry.rows)
        figures.push_back(inArticle(row));
    m_numbers.toPounds().forget(entry.heading.id);
    m_numbers.toPounds().note(figures);
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_rows[entry.rows[i]].numbers = m_numbers.read(figures[i]);
    entry.arithmetic.reset();
}

void WorkspaceContent::noteNewPlaces()
{
    std::vector<const Figure *> figures;
    std::vector<FigureRow> rows = std::move(m_newRows);
    m_newRows.clear();
    if (rows.size() > 1 && rows.size() < m_rows.size()) {
        // As a snapshot has them.
        const std::set<FigureRow> wanted(rows.begin(), rows.end());
        rows = rowsInOrder();
        std::erase_if(rows, [&wanted](FigureRow row) { return wanted.count(row) == 0; });
    }
    for (const FigureRow row : rows) {
        if (m_rows[row].figure)
            figures.push_back(m_rows[row].figure.get());
    }
    m_colouredPlaces = withNewPlaces(m_colouredPlaces, figures);
}

} // namespace pledgeboard
