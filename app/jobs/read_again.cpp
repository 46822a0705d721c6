// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/read_again.h"

#include "models/extraction/extractor.h"
#include "models/storage/decided.h"

#include <QHash>

#include <algorithm>

namespace pledgeboard {

ImportSummary readAgain(Workspace &workspace, const QStringList &articleIds, const ImportListener &listener)
{
    ImportSummary summary;
    Reread &reread = summary.reread.emplace();
    const Result<SnapshotPtr> snapshot = workspace.snapshot();
    if (!snapshot) {
        summary.stopped = snapshot.error();
        return summary;
    }
    const Result<Workspace::AsRead> read = workspace.asRead();
    if (!read) {
        summary.stopped = read.error();
        return summary;
    }
    QHash<QString, const std::vector<Figure> *> figuresOf;
    for (const ArticleFigures &article : read->articles)
        figuresOf.insert(article.articleId, &article.figures);
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
        const std::vector<Figure> *known = figuresOf.value(heading.id);
        const std::vector<Figure> before = known ? *known : std::vector<Figure>();
        std::vector<Figure> after = keepingDecided(heading.id, extractFigures(*article), before, read->decisions);
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
