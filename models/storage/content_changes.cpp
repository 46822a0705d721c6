// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a workspace as articles, figures and decisions come and go.
#include "models/storage/workspace_content.h"

#include <algorithm>

namespace pledgeboard {

namespace {

bool settles(DecisionKind kind)
{
    return kind == DecisionKind::Accepted || kind == DecisionKind::Edited || kind == DecisionKind::Added;
}

} // namespace

void WorkspaceContent::ensureJoiner()
{
    if (m_joiner)
        return;
    m_joiner = std::make_unique<AnnouncementJoiner>();
    // No row is free yet, so that the joiner's rows are these.
    std::vector<FigureInArticle> figures;
    figures.reserve(m_rows.size());
    for (FigureRow row = 0; row < m_rows.size(); ++row)
        figures.push_back(inArticle(row));
    m_joiner->add(figures);
    m_isJoined = false;
}

void WorkspaceContent::putInOrder(std::size_t article)
{
    const auto place = std::upper_bound(m_order.begin(), m_order.end(), article, [this](std::size_t a, std::size_t b) {
        const ArticleEntry &one = m_articles[a];
        const ArticleEntry &other = m_articles[b];
        if (one.heading.published != other.heading.published)
            return other.heading.published
                   && (!one.heading.published || *one.heading.published < *other.heading.published);
        return one.hash < other.hash;
    });
    m_order.insert(place, article);
}

FigureRow WorkspaceContent::addFigure(std::size_t article, const Figure &figure)
{
    const auto shared = std::make_shared<const Figure>(figure);
    const ArticleHeading &heading = m_articles[article].heading;
    m_joiner->add({FigureInArticle{figure, heading.id, heading.published, heading.publisher}});
    const FigureRow row = m_joiner->rowOf(figure.id);
    if (row >= m_rows.size())
        m_rows.resize(row + 1);
    Row &of = m_rows[row];
    of = Row();
    of.article = article;
    of.asRead = shared;
    of.figure = shared;
    of.formerAnnouncement = m_former.value(figure.id);
    m_rowOf.insert(figure.id, row);
    m_newRows.push_back(row);
    m_isJoined = false;
    return row;
}

void WorkspaceContent::dropFigure(FigureRow row)
{
    Row &of = m_rows[row];
    const QString id = of.figure->id;
    if (of.membership) {
        m_former.insert(id, of.membership->announcement);
        m_left.insert(of.membership->announcement);
    }
    m_joiner->remove({id});
    m_rowOf.remove(id);
    m_decided.erase(row);
    of = Row();
    m_isJoined = false;
}

void WorkspaceContent::addArticle(const Article &article, const std::vector<Figure> &figures)
{
    ensureJoiner();
    const ArticleHeading heading{article.id,  article.title,     article.publisher,
                                 article.url, article.published, article.publishedKnown};
    const std::size_t entry = addHeading(heading, contentHash(article));
    putInOrder(entry);
    for (const Figure &figure : figures)
        m_articles[entry].rows.push_back(addFigure(entry, figure));
    readNumbers(entry);
    applyDecisions();
}

void WorkspaceContent::removeArticle(const QString &articleId)
{
    const auto found = m_articleOf.constFind(articleId);
    if (found == m_articleOf.cend())
        return;
    ensureJoiner();
    const std::size_t article = *found;
    for (const FigureRow row : m_articles[article].rows)
        dropFigure(row);
    m_numbers.toPounds().forget(articleId);
    m_articleOf.remove(articleId);
    std::erase(m_order, article);
    m_articles[article] = ArticleEntry();
    m_freeArticles.push_back(article);
    applyDecisions();
}

void WorkspaceContent::replaceFigures(const QString &articleId, const std::vector<Figure> &figures)
{
    const auto found = m_articleOf.constFind(articleId);
    if (found == m_articleOf.cend())
        return;
    ensureJoiner();
    const std::size_t article = *found;
    for (const FigureRow row : m_articles[article].rows)
        dropFigure(row);
    m_articles[article].rows.clear();
    for (const Figure &figure : figures)
        m_articles[article].rows.push_back(addFigure(article, figure));
    readNumbers(article);
    applyDecisions();
}

void WorkspaceContent::appendFigure(const QString &articleId, const Figure &figure)
{
    const auto found = m_articleOf.constFind(articleId);
    if (found == m_articleOf.cend())
        return;
    ensureJoiner();
    m_articles[*found].rows.push_back(addFigure(*found, figure));
    readNumbers(*found);
}

void WorkspaceContent::removeFigure(const QString &figureId)
{
    const FigureRow row = m_rowOf.value(figureId, kNoRow);
    if (row == kNoRow)
        return;
    ensureJoiner();
    const std::size_t article = m_rows[row].article;
    std::erase(m_articles[article].rows, row);
    dropFigure(row);
    readNumbers(article);
}

void WorkspaceContent::setDecisions(std::vector<Decision> decisions)
{
    ensureJoiner();
    m_given = std::move(decisions);
    m_isJoined = false;
    applyDecisions();
}

/// A figure is known by its id, else by its number's place in its article as it was read: an edit can mark other words.
FigureRow WorkspaceContent::find(const FigureKey &key) const
{
    const auto known = m_rowOf.constFind(key.id);
    if (known != m_rowOf.cend())
        return *known;
    const auto article = m_articleOf.constFind(key.articleId);
    if (article == m_articleOf.cend())
        return kNoRow;
    const std::vector<FigureRow> &rows = m_articles[*article].rows;
    const auto same = std::find_if(rows.begin(), rows.end(), [&](FigureRow row) {
        return m_rows[row].asRead->evidence.number.overlaps(key.number);
    });
    return same == rows.end() ? kNoRow : *same;
}

void WorkspaceContent::applyDecisions()
{
    struct Verdict {
        bool rejected = false;
        bool settled = false;
        std::vector<const FigureEdit *> edits;
    };
    m_decisions = m_given;
    std::map<FigureRow, Verdict> verdicts;
    for (const FigureRow row : m_decided)
        verdicts[row];
    m_decided.clear();
    for (Decision &decision : m_decisions) {
        const FigureRow row = find(decision.figure);
        for (FigureKey *key : {&decision.figure, &decision.other}) {
            const FigureRow named = key->id.isEmpty() ? kNoRow : find(*key);
            if (named != kNoRow)
                key->id = m_rows[named].figure->id;
        }
        if (row == kNoRow || isOfPair(decision.kind))
            continue;
        m_decided.insert(row);
        Verdict &verdict = verdicts[row];
        verdict.rejected = verdict.rejected || decision.kind == DecisionKind::Rejected;
        verdict.settled = verdict.settled || settles(decision.kind);
        if (decision.kind == DecisionKind::Edited)
            verdict.edits.push_back(&decision.edit);
    }
    for (const auto &[row, verdict] : verdicts) {
        m_rows[row].accepted = verdict.settled;
        Figure figure = *m_rows[row].asRead;
        for (const FigureEdit *edit : verdict.edits)
            figure = edited(figure, *edit);
        if (verdict.rejected != m_rows[row].rejected || figure != *m_rows[row].figure)
            changeFigure(row, std::move(figure), verdict.rejected);
    }
}

void WorkspaceContent::changeFigure(FigureRow row, Figure figure, bool rejected)
{
    Row &of = m_rows[row];
    of.figure = figure == *of.asRead ? of.asRead : std::make_shared<const Figure>(std::move(figure));
    of.rejected = rejected;
    m_newRows.push_back(row);
    if (!m_joiner)
        return;
    m_joiner->remove({of.figure->id});
    // The row that is free since a moment ago is the one that is used again.
    m_joiner->add({inArticle(row)});
    readNumbers(of.article);
    m_isJoined = false;
}

} // namespace pledgeboard
