// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes either make an article whose noise lies in order inside its text, or an error with a message.
#include "models/reading/article_reader.h"

using namespace pledgeboard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Article> article = readArticleBytes(bytes, QStringLiteral("input.txt"));
    if (!article) {
        Q_ASSERT(!article.error().message.isEmpty());
        return 0;
    }
    int position = 0;
    for (const Noise &noise : article->noise) {
        Q_ASSERT(position <= noise.span.start && noise.span.start < noise.span.end);
        position = noise.span.end;
    }
    Q_ASSERT(position <= article->text.size());
    return 0;
}
