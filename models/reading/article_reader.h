// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace pledgeboard {

inline constexpr qint64 kMaxArticleBytes = qint64{20} * 1024 * 1024;

/// What is known of an article beside its text. Empty means not known.
struct ArticleDetails {
    QString title;
    QString publisher;
    QString url;
    std::optional<boost::gregorian::date> published;
};

/// Whether NAME.meta.json beside an article is read. Import reads it, extract never does.
enum class UseMetadata { No, Yes };

/// Reads a plain-text file: UTF-8 with or without byte order mark, UTF-16, else Windows-1252. Marks the noise, finds title and
/// published date where the text states them. Fails with FileNotFound, FileUnreadable, FileTooLarge, FileEmpty, FileBinary or
/// FileEncoding; each message names the file and says what to do.
Result<Article> readArticleFile(const QString &path, UseMetadata metadata);

/// The same from bytes already in memory; name is what messages call it.
Result<Article> readArticleBytes(const QByteArray &bytes, const QString &name);

/// The same from pasted text.
Result<Article> readArticleText(const QString &text);

/// Puts what is given over what the text stated; a given date is known as "entered".
void applyDetails(Article &article, const ArticleDetails &details);

} // namespace pledgeboard
