// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/read_again.h"

#include "models/extraction/extractor.h"

#include <QHash>

#include <algorithm>

namespace pledgeboard {

namespace {

/// The figures of each article, in order of position.
QHash<QString, std::vector<Figure>> figuresByArticle(const Snapshot &snapshot)
{
    QHash<QString, std::vector<Figure>> byArticle;
    for (std::size_t row = 0; row < snapshot.figures.size(); ++row)
        byArticle[snapshot.articles[static_cast<std::size_t>(snapshot.article[row])].id].push_back(
            snapshot.figures[row]);
    return byArticle;
}

/// A figure whose number stands where one stood before is the same one.
void keepIds(std::vector<Figure> &figures, const std::vector<Figure> &before)
{
    for (Figure &figure : figures) {
        const auto same = std::find_if(before.begin(), before.end(), [&figure](const Figure &old) {
            return old.evidence.number.overlaps(figure.evidence.number)
                   && old.amount.currency == figure.amount.currency;
        });
        const bool taken =
            same != before.end()
            && std::any_of(figures.begin(), figures.end(), [&](const Figure &other) { return other.id == same->id; });
        if (same != before.end() && !taken)
            figure.id = same->id;
    }
}

} // namespace

ImportSummary readAgain(Workspace &workspace, const QStringList &articleIds, const ImportListener &listener)
{
    ImportSummary summary;
    Reread &reread = summary.reread.emplace();
    const Result<SnapshotPtr> snapshot = workspace.snapshot();
    if (!snapshot) {
        summary.stopped = snapshot.error();
        return summary;
    }
    const QHash<QString, std::vector<Figure>> known = figuresByArticle(**snapshot);
    std::vector<ArticleHeading> articles;
    std::copy_if((*snapshot)->articles.begin(), (*snapshot)->articles.end(), std::back_inserter(articles),
                 [&articleIds](const ArticleHeading &heading) {
                     return articleIds.isEmpty() || articleIds.contains(heading.id);
                 });
    const auto total = static_cast<int>(articles.size());
    for (const ArticleHeading &heading : articles) {
        if (listener.cancelled && listener.cancelled()) {
            summary.cancelled = true;
            return summary;
        }
        if (listener.progress)
            listener.progress(reread.articles, total, heading.title);
        const Result<Article> article = workspace.article(heading.id);
        if (!article) {
            summary.stopped = article.error();
            return summary;
        }
        const std::vector<Figure> before = known.value(heading.id);
        std::vector<Figure> after = extractFigures(*article);
        keepIds(after, before);
        ++reread.articles;
        if (after == before)
            continue;
        reread.before.push_back({heading.id, before});
        reread.after.push_back({heading.id, std::move(after)});
    }
    if (listener.progress)
        listener.progress(total, total, QString());
    if (reread.after.empty())
        return summary;
    if (const Result<void> replaced = workspace.replaceFigures(reread.after); !replaced) {
        summary.stopped = replaced.error();
        reread.before.clear();
        reread.after.clear();
    }
    return summary;
}

} // namespace pledgeboard
