// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a workspace as one state that views and counting read.
#include "models/counting/arithmetic_check.h"
#include "models/storage/article_repository.h"
#include "models/storage/workspace_content.h"

#include <algorithm>

namespace pledgeboard {

namespace {

/// To look at this many texts one by one costs no more than to read all.
constexpr std::size_t kFewTexts = 50;

} // namespace

Result<SnapshotPtr> WorkspaceContent::snapshot(Connection &connection, const QString &workspaceName)
{
    if (!m_isJoined)
        join();
    if (const Result<void> done = checkArithmetic(connection); !done)
        return tl::unexpected(done.error());
    const std::vector<FigureRow> rows = rowsInOrder();
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->workspaceName = workspaceName;
    snapshot->colouredPlaces = m_colouredPlaces;
    snapshot->decisions = m_decisions;
    addArticles(*snapshot);
    addFigures(*snapshot, rows);
    addJoins(*snapshot, rows);
    const std::vector<ArithmeticDoubt> arithmetic = arithmeticDoubts();
    snapshot->openDoubts = findDoubts({snapshot->figures, snapshot->columns, snapshot->doubts, arithmetic,
                                       snapshot->accepted, doubtfulParts(*snapshot, rows)});
    return SnapshotPtr(std::move(snapshot));
}

void WorkspaceContent::addArticles(Snapshot &snapshot) const
{
    snapshot.articles.reserve(m_order.size());
    snapshot.article.reserve(static_cast<std::size_t>(m_rowOf.size()));
    for (const std::size_t article : m_order) {
        const ArticleEntry &entry = m_articles[article];
        snapshot.article.insert(snapshot.article.end(), entry.rows.size(),
                                static_cast<std::int32_t>(snapshot.articles.size()));
        snapshot.articles.push_back(entry.heading);
        const auto &published = entry.heading.published;
        auto &last = snapshot.columns.lastPublished;
        if (!entry.rows.empty() && published && (!last || *published > *last))
            last = published;
    }
}

void WorkspaceContent::addFigures(Snapshot &snapshot, const std::vector<FigureRow> &rows) const
{
    NumberColumns numbers(snapshot.columns, m_numbers.rates());
    snapshot.figures.reserve(rows.size());
    snapshot.accepted.reserve(rows.size());
    bool someAreRejected = false;
    for (const FigureRow row : rows) {
        const Row &of = m_rows[row];
        snapshot.figures.push_back(*of.figure);
        snapshot.accepted.push_back(of.accepted);
        numbers.add(of.numbers);
        someAreRejected = someAreRejected || of.rejected;
    }
    if (!someAreRejected)
        return;
    snapshot.columns.rejected.reserve(rows.size());
    for (const FigureRow row : rows)
        snapshot.columns.rejected.push_back(m_rows[row].rejected ? 1 : 0);
}

void WorkspaceContent::addJoins(Snapshot &snapshot, const std::vector<FigureRow> &rows) const
{
    FigureColumns &columns = snapshot.columns;
    std::vector<FigureRow> positionOf(m_rows.size(), kNoRow);
    for (std::size_t i = 0; i < rows.size(); ++i)
        positionOf[rows[i]] = static_cast<FigureRow>(i);
    const auto position = [&positionOf](FigureRow row) { return row == kNoRow ? kNoRow : positionOf[row]; };
    std::vector<std::int32_t> announcementAt(m_announcements.size(), -1);
    for (const FigureRow row : rows) {
        const Row &of = m_rows[row];
        std::int32_t &announcement = announcementAt[static_cast<std::size_t>(of.announcement)];
        if (announcement < 0) {
            announcement = static_cast<std::int32_t>(snapshot.announcements.size());
            snapshot.announcements.push_back(m_announcements[static_cast<std::size_t>(of.announcement)]);
        }
        columns.announcement.push_back(announcement);
        columns.year.push_back(yearColumn(snapshot.announcements[static_cast<std::size_t>(announcement)].year));
        columns.toldBy.push_back(position(of.toldBy));
        columns.revisedBy.push_back(position(of.revisedBy));
        columns.inside.push_back(position(of.inside));
        columns.telling.push_back(of.membership->position);
        snapshot.joinReasons.push_back(of.membership->reason);
        for (const Asked &asked : of.asked)
            snapshot.doubts.push_back(DoubtfulJoin{position(row), position(asked.other), asked.doubt.likeness,
                                                   asked.doubt.reasons.split(u'\n', Qt::SkipEmptyParts),
                                                   asked.doubt.joined});
    }
    std::sort(snapshot.doubts.begin(), snapshot.doubts.end(), [](const DoubtfulJoin &one, const DoubtfulJoin &other) {
        return std::pair(one.a, one.b) < std::pair(other.a, other.b);
    });
}

/// Of each announcement the figure that counts.
std::vector<DoubtfulPart> WorkspaceContent::doubtfulParts(const Snapshot &snapshot,
                                                          const std::vector<FigureRow> &rows) const
{
    std::vector<DoubtfulPart> parts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Membership &membership = *m_rows[rows[i]].membership;
        if (membership.insideIsDoubtful && snapshot.columns.toldBy[i] == kNoRow && snapshot.columns.inside[i] != kNoRow)
            parts.push_back(DoubtfulPart{static_cast<FigureRow>(i), snapshot.columns.inside[i], membership.reason});
    }
    return parts;
}

void WorkspaceContent::checkArithmeticOf(ArticleEntry &article, const QString &text)
{
    std::vector<Figure> figures;
    figures.reserve(article.rows.size());
    for (const FigureRow row : article.rows)
        figures.push_back(*m_rows[row].figure);
    article.arithmetic.emplace();
    for (const ArithmeticFinding &finding : pledgeboard::checkArithmetic(text, figures, article.heading.published)) {
        ArithmeticDoubt doubt{{}, finding.ratio, finding.sentence};
        for (const int figure : finding.figures)
            doubt.rows.push_back(static_cast<FigureRow>(figure));
        article.arithmetic->push_back(doubt);
    }
}

Result<void> WorkspaceContent::checkArithmetic(Connection &connection)
{
    std::vector<std::size_t> due;
    for (const std::size_t article : m_order) {
        ArticleEntry &entry = m_articles[article];
        if (entry.arithmetic)
            continue;
        if (entry.rows.empty())
            entry.arithmetic.emplace();
        else
            due.push_back(article);
    }
    ArticleRepository articles(connection);
    if (due.size() > kFewTexts) {
        return articles.eachText([this](const QString &id, const QString &text) {
            const auto article = m_articleOf.constFind(id);
            if (article != m_articleOf.cend() && !m_articles[*article].arithmetic)
                checkArithmeticOf(m_articles[*article], text);
        });
    }
    for (const std::size_t article : due) {
        const Result<QString> text = articles.textOf(m_articles[article].heading.id);
        if (!text)
            return tl::unexpected(text.error());
        checkArithmeticOf(m_articles[article], *text);
    }
    return {};
}

std::vector<ArithmeticDoubt> WorkspaceContent::arithmeticDoubts() const
{
    std::vector<ArithmeticDoubt> doubts;
    FigureRow first = 0;
    for (const std::size_t article : m_order) {
        const ArticleEntry &entry = m_articles[article];
        for (ArithmeticDoubt doubt : *entry.arithmetic) {
            for (FigureRow &row : doubt.rows)
                row += first;
            doubts.push_back(std::move(doubt));
        }
        first += static_cast<FigureRow>(entry.rows.size());
    }
    std::stable_sort(doubts.begin(), doubts.end(), [](const ArithmeticDoubt &a, const ArithmeticDoubt &b) {
        return a.rows.front() < b.rows.front();
    });
    return doubts;
}

} // namespace pledgeboard
