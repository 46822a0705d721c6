// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/article_reader.h"

namespace pledgeboard {

/// Reads {"title", "publisher", "published", "url"}: texts or null, published as "2025-01-17", any of them absent. Other members
/// are passed over. FileUnreadable where it is no such object; the message names the file and the member.
Result<ArticleDetails> parseMetadata(const QByteArray &json, const QString &name);

/// The file beside the article: "kyndryl.txt" has "kyndryl.meta.json". Empty details where there is none.
Result<ArticleDetails> readMetadataBeside(const QString &articlePath);

} // namespace pledgeboard
