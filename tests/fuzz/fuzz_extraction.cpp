// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever can be read can be extracted from, and every figure's evidence lies inside the text.
#include "models/extraction/extractor.h"
#include "models/reading/article_reader.h"

using namespace pledgeboard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Article> article = readArticleBytes(bytes, QStringLiteral("input.txt"));
    if (!article)
        return 0;
    for (const Figure &figure : extractFigures(*article)) {
        const TextSpan number = figure.evidence.number;
        const TextSpan sentence = figure.evidence.sentence;
        Q_ASSERT(0 <= sentence.start && sentence.start <= number.start && number.end <= sentence.end);
        Q_ASSERT(number.start < number.end && sentence.end <= article->text.size());
    }
    return 0;
}
