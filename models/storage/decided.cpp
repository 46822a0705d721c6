// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/decided.h"

#include <QHash>

#include <algorithm>

namespace pledgeboard {

namespace {

/// Finds figures by their keys.
class Finder
{
public:
    explicit Finder(const std::vector<FigureInArticle> &figures) : m_figures(figures)
    {
        for (std::size_t row = 0; row < figures.size(); ++row) {
            m_byId.insert(figures[row].figure.id, static_cast<FigureRow>(row));
            m_byArticle[figures[row].articleId].push_back(static_cast<FigureRow>(row));
        }
    }

    FigureRow find(const FigureKey &key) const
    {
        const auto known = m_byId.constFind(key.id);
        if (known != m_byId.cend())
            return *known;
        const auto article = m_byArticle.constFind(key.articleId);
        if (article == m_byArticle.cend())
            return kNoRow;
        const auto same = std::find_if(article->begin(), article->end(), [&](FigureRow row) {
            return m_figures[row].figure.evidence.number.overlaps(key.number);
        });
        return same == article->end() ? kNoRow : *same;
    }

private:
    const std::vector<FigureInArticle> &m_figures;
    QHash<QString, FigureRow> m_byId;
    QHash<QString, std::vector<FigureRow>> m_byArticle;
};

bool settles(DecisionKind kind)
{
    return kind == DecisionKind::Accepted || kind == DecisionKind::Edited || kind == DecisionKind::Added;
}

const Figure *sameNumber(const std::vector<Figure> &figures, const TextSpan &number)
{
    const auto same = std::find_if(figures.begin(), figures.end(),
                                   [&number](const Figure &figure) { return figure.evidence.number.overlaps(number); });
    return same == figures.end() ? nullptr : &*same;
}

bool hasId(const std::vector<Figure> &figures, const QString &id)
{
    return std::any_of(figures.begin(), figures.end(), [&id](const Figure &figure) { return figure.id == id; });
}

bool isAdded(const std::vector<Decision> &decisions, const QString &id)
{
    return std::any_of(decisions.begin(), decisions.end(), [&id](const Decision &decision) {
        return decision.kind == DecisionKind::Added && decision.figure.id == id;
    });
}

/// A figure whose number stands where one stood before is the same one.
void keepIds(std::vector<Figure> &read, const std::vector<Figure> &before)
{
    for (Figure &figure : read) {
        const auto same = std::find_if(before.begin(), before.end(), [&figure](const Figure &old) {
            return old.evidence.number.overlaps(figure.evidence.number)
                   && old.amount.currency == figure.amount.currency;
        });
        if (same == before.end() || hasId(read, same->id))
            continue;
        for (Figure &part : read) {
            if (part.wholeId == figure.id)
                part.wholeId = same->id;
        }
        figure.id = same->id;
    }
}

void insertByPosition(std::vector<Figure> &figures, const Figure &figure)
{
    const auto after = std::find_if(figures.begin(), figures.end(), [&figure](const Figure &other) {
        return other.evidence.number.start > figure.evidence.number.start;
    });
    figures.insert(after, figure);
}

/// The figure instead of every other one that holds a part of its number.
void putInPlace(std::vector<Figure> &figures, const Figure &figure)
{
    std::erase_if(figures, [&figure](const Figure &other) {
        return other.id != figure.id && other.evidence.number.overlaps(figure.evidence.number);
    });
    const auto there =
        std::find_if(figures.begin(), figures.end(), [&figure](const Figure &other) { return other.id == figure.id; });
    if (there == figures.end())
        insertByPosition(figures, figure);
    else
        *there = figure;
}

} // namespace

Decided applyDecisions(const std::vector<Decision> &decisions, std::vector<FigureInArticle> &figures)
{
    Decided decided{decisions, std::vector<bool>(figures.size(), false)};
    if (decisions.empty())
        return decided;
    // Before anything is changed: an edit can mark other words.
    const Finder finder(figures);
    std::vector<FigureRow> rows;
    for (Decision &decision : decided.decisions) {
        rows.push_back(finder.find(decision.figure));
        for (FigureKey *key : {&decision.figure, &decision.other}) {
            const FigureRow row = key->id.isEmpty() ? kNoRow : finder.find(*key);
            if (row != kNoRow)
                key->id = figures[row].figure.id;
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == kNoRow)
            continue;
        const Decision &decision = decided.decisions[i];
        FigureInArticle &figure = figures[rows[i]];
        if (decision.kind == DecisionKind::Rejected)
            figure.rejected = true;
        else if (decision.kind == DecisionKind::Edited)
            figure.figure = edited(figure.figure, decision.edit);
        if (settles(decision.kind))
            decided.accepted[rows[i]] = true;
    }
    return decided;
}

QSet<QString> decidedUpon(const QString &articleId, const std::vector<Figure> &figures,
                          const std::vector<Decision> &decisions)
{
    QSet<QString> ids;
    for (const Decision &decision : decisions) {
        for (const FigureKey *key : {&decision.figure, &decision.other}) {
            if (key->articleId != articleId)
                continue;
            const Figure *byNumber = hasId(figures, key->id) ? nullptr : sameNumber(figures, key->number);
            ids.insert(byNumber ? byNumber->id : key->id);
        }
    }
    return ids;
}

std::vector<Figure> keepingDecided(const QString &articleId, std::vector<Figure> read,
                                   const std::vector<Figure> &before, const std::vector<Decision> &decisions)
{
    keepIds(read, before);
    const QSet<QString> decided = decidedUpon(articleId, before, decisions);
    for (const Figure &old : before) {
        if (!decided.contains(old.id))
            continue;
        if (isAdded(decisions, old.id))
            putInPlace(read, old);
        else if (!hasId(read, old.id))
            insertByPosition(read, old);
    }
    return read;
}

} // namespace pledgeboard
