// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/decided.h"

#include <algorithm>

namespace pledgeboard {

namespace {

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
