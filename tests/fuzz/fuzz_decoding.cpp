// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes in any encoding become an article whose text holds no carriage return and no broken surrogate pair, the same one each time.
#include "models/reading/article_reader.h"

using namespace pledgeboard;

namespace {

bool isWhole(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate())
            return false;
        if (text[i].isHighSurrogate() && (++i >= text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Article> article = readArticleBytes(bytes, QStringLiteral("input.txt"));
    const Result<Article> again = readArticleBytes(bytes, QStringLiteral("input.txt"));
    Q_ASSERT(article.has_value() == again.has_value());
    if (!article)
        return 0;
    Q_ASSERT(article->text == again->text && article->noise == again->noise);
    Q_ASSERT(!article->text.contains(u'\r') && isWhole(article->text));
    return 0;
}
