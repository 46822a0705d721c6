// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace pledgeboard {

/// The text of a plain-text file's bytes, with every line end (CR LF, CR, U+2028, U+2029, U+0085, form feed) made "\n" and
/// without its byte order mark. UTF-8, UTF-16 and UTF-32 by mark; UTF-16 without a mark by where its zero bytes stand; else UTF-8,
/// in which a byte that is no UTF-8 is taken as Windows-1252, so that a file of either kind, or pasted together from both, keeps
/// its pound signs. Fails with
/// - FileEmpty where there is nothing but white space,
/// - FileBinary for known formats that are not plain text (PDF, Word, pictures, web pages) and for zero or many control bytes,
/// - FileEncoding for a byte that none of these encodings has (81, 8D, 8F, 90, 9D in Windows-1252).
/// `name` is what messages call the file.
Result<QString> decodeText(const QByteArray &bytes, const QString &name);

} // namespace pledgeboard
