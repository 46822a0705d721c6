// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/article_repository.h"

#include <QCoreApplication>
#include <QVariant>

#include <boost/date_time/gregorian/gregorian.hpp>

namespace pledgeboard {

namespace {

using boost::gregorian::date;

constexpr QLatin1String kHeadingColumns("id, title, publisher, url, published, published_how");

QVariant dateOrNull(const std::optional<date> &day)
{
    return textOrNull(day ? QString::fromStdString(boost::gregorian::to_iso_extended_string(*day)) : QString());
}

/// YYYY-MM-DD as written by dateOrNull().
std::optional<date> dateFrom(const QString &text)
{
    const QStringList parts = text.split(u'-');
    if (parts.size() != 3)
        return std::nullopt;
    try {
        return date(parts[0].toUShort(), parts[1].toUShort(), parts[2].toUShort());
    } catch (const std::out_of_range &) {
        return std::nullopt;
    }
}

ArticleHeading headingFrom(const QSqlQuery &row)
{
    return ArticleHeading{
        row.value(0).toString(),           row.value(1).toString(),
        row.value(2).toString(),           row.value(3).toString(),
        dateFrom(row.value(4).toString()), dateKnownFromName(row.value(5).toString()).value_or(DateKnown::Unknown)};
}

} // namespace

Result<void> ArticleRepository::insert(const Article &article)
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral(
        "INSERT INTO article (id, content_hash, title, publisher, url, file_name, published, published_how, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(article.id);
    query->addBindValue(contentHash(article));
    query->addBindValue(textOrNull(article.title));
    query->addBindValue(textOrNull(article.publisher));
    query->addBindValue(textOrNull(article.url));
    query->addBindValue(textOrNull(article.fileName));
    query->addBindValue(dateOrNull(article.published));
    query->addBindValue(dateKnownName(article.publishedKnown));
    query->addBindValue(article.text.isNull() ? QStringLiteral("") : article.text);
    return m_connection.run(*query).and_then([&] { return insertNoise(article); });
}

Result<void> ArticleRepository::insertNoise(const Article &article)
{
    Result<QSqlQuery> query = m_connection.prepare(
        QStringLiteral("INSERT INTO noise (article_id, span_start, span_end, reason) VALUES (?, ?, ?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    for (const Noise &noise : article.noise) {
        query->addBindValue(article.id);
        query->addBindValue(noise.span.start);
        query->addBindValue(noise.span.end);
        query->addBindValue(noiseReasonName(noise.reason));
        if (Result<void> done = m_connection.run(*query); !done)
            return done;
    }
    return {};
}

Result<void> ArticleRepository::remove(const QString &id)
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral("DELETE FROM article WHERE id = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(id);
    return m_connection.run(*query);
}

Result<std::optional<ArticleHeading>> ArticleRepository::withHash(const QString &hash)
{
    Result<QSqlQuery> query =
        m_connection.prepare(QStringLiteral("SELECT %1 FROM article WHERE content_hash = ?").arg(kHeadingColumns));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(hash);
    if (const Result<void> done = m_connection.run(*query); !done)
        return tl::unexpected(done.error());
    if (!query->next())
        return std::nullopt;
    return headingFrom(*query);
}

Result<Article> ArticleRepository::load(const QString &id)
{
    Result<QSqlQuery> query = m_connection.prepare(
        QStringLiteral("SELECT %1, file_name, body FROM article WHERE id = ?").arg(kHeadingColumns));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(id);
    if (const Result<void> done = m_connection.run(*query); !done)
        return tl::unexpected(done.error());
    if (!query->next())
        return failure(ErrorCode::WorkspaceBroken,
                       QCoreApplication::translate("Storage", "The article is not in the workspace any more. Open the "
                                                              "workspace again."));
    const ArticleHeading heading = headingFrom(*query);
    Article article;
    article.id = heading.id;
    article.title = heading.title;
    article.publisher = heading.publisher;
    article.url = heading.url;
    article.published = heading.published;
    article.publishedKnown = heading.publishedKnown;
    article.fileName = query->value(6).toString();
    article.text = query->value(7).toString();
    return noiseOf(id).map([&](std::vector<Noise> noise) {
        article.noise = std::move(noise);
        return article;
    });
}

Result<std::vector<Noise>> ArticleRepository::noiseOf(const QString &id)
{
    Result<QSqlQuery> query = m_connection.prepare(
        QStringLiteral("SELECT span_start, span_end, reason FROM noise WHERE article_id = ? ORDER BY span_start"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(id);
    if (const Result<void> done = m_connection.run(*query); !done)
        return tl::unexpected(done.error());
    std::vector<Noise> noise;
    while (query->next())
        noise.push_back(Noise{TextSpan{query->value(0).toInt(), query->value(1).toInt()},
                              noiseReasonFromName(query->value(2).toString()).value_or(NoiseReason::Navigation)});
    return noise;
}

Result<std::vector<ArticleRepository::Listed>> ArticleRepository::list()
{
    Result<QSqlQuery> query = m_connection.prepare(
        QStringLiteral("SELECT %1, content_hash FROM article ORDER BY COALESCE(published, ''), content_hash")
            .arg(kHeadingColumns));
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<void> done = m_connection.run(*query); !done)
        return tl::unexpected(done.error());
    std::vector<Listed> articles;
    while (query->next())
        articles.push_back(Listed{headingFrom(*query), query->value(6).toString()});
    return articles;
}

Result<void> ArticleRepository::eachText(const std::function<void(const QString &, const QString &)> &use)
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral("SELECT id, body FROM article"));
    if (!query)
        return tl::unexpected(query.error());
    if (Result<void> done = m_connection.run(*query); !done)
        return done;
    while (query->next())
        use(query->value(0).toString(), query->value(1).toString());
    return {};
}

Result<QString> ArticleRepository::textOf(const QString &id)
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral("SELECT body FROM article WHERE id = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(id);
    if (const Result<void> done = m_connection.run(*query); !done)
        return tl::unexpected(done.error());
    return query->next() ? query->value(0).toString() : QString();
}

} // namespace pledgeboard
