// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/arithmetic_doubts.h"

#include "models/counting/arithmetic_check.h"

#include <QHash>

#include <algorithm>

namespace pledgeboard {

namespace {

/// The rows of each article; figures stand by article.
struct Rows {
    FigureRow first = 0;
    FigureRow end = 0;
};

std::vector<Rows> rowsByArticle(const Snapshot &snapshot)
{
    std::vector<Rows> rows(snapshot.articles.size());
    for (FigureRow row = 0; row < snapshot.article.size(); ++row) {
        Rows &of = rows[static_cast<std::size_t>(snapshot.article[row])];
        of.first = of.end == 0 ? row : of.first;
        of.end = row + 1;
    }
    return rows;
}

} // namespace

Result<std::vector<ArithmeticDoubt>> arithmeticDoubts(Connection &connection, const Snapshot &snapshot)
{
    QHash<QString, std::size_t> articleAt;
    for (std::size_t i = 0; i < snapshot.articles.size(); ++i)
        articleAt.insert(snapshot.articles[i].id, i);
    const std::vector<Rows> rowsOf = rowsByArticle(snapshot);

    Result<QSqlQuery> query = connection.prepare(QStringLiteral("SELECT id, body FROM article ORDER BY id"));
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<void> done = connection.run(*query); !done)
        return tl::unexpected(done.error());
    std::vector<ArithmeticDoubt> doubts;
    while (query->next()) {
        const auto article = articleAt.constFind(query->value(0).toString());
        if (article == articleAt.cend() || rowsOf[*article].end == 0)
            continue;
        const Rows rows = rowsOf[*article];
        const std::vector<Figure> figures(snapshot.figures.begin() + rows.first, snapshot.figures.begin() + rows.end);
        const QString text = query->value(1).toString();
        for (const ArithmeticFinding &finding : checkArithmetic(text, figures, snapshot.articles[*article].published)) {
            ArithmeticDoubt doubt{{}, finding.ratio, finding.sentence};
            for (const int figure : finding.figures)
                doubt.rows.push_back(rows.first + static_cast<FigureRow>(figure));
            doubts.push_back(doubt);
        }
    }
    std::stable_sort(doubts.begin(), doubts.end(), [](const ArithmeticDoubt &a, const ArithmeticDoubt &b) {
        return a.rows.front() < b.rows.front();
    });
    return doubts;
}

} // namespace pledgeboard
