// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever can be read can be extracted from: every figure's evidence lies in order inside the text and is quoted to the letter, amounts are
// never negative, and a second reading finds the same.
#include "models/extraction/extractor.h"
#include "models/reading/article_reader.h"

using namespace pledgeboard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Article> article = readArticleBytes(bytes, QStringLiteral("input.txt"));
    if (!article)
        return 0;
    const std::vector<Figure> figures = extractFigures(*article);
    const std::vector<Figure> again = extractFigures(*article);
    Q_ASSERT(figures.size() == again.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        const TextSpan number = figure.evidence.number;
        const TextSpan sentence = figure.evidence.sentence;
        Q_ASSERT(0 <= sentence.start && sentence.start <= number.start && number.end <= sentence.end);
        Q_ASSERT(number.start < number.end && sentence.end <= article->text.size());
        const QString &quote = figure.evidence.quote;
        Q_ASSERT(number.length() <= quote.size() && number.start + quote.size() <= sentence.end);
        Q_ASSERT(QStringView(article->text).sliced(number.start, quote.size()) == quote);
        Q_ASSERT(i == 0 || figures[i - 1].evidence.number.start < number.start);
        for (const Cue &cue : figure.evidence.cues)
            Q_ASSERT(0 <= cue.words.start && cue.words.start <= cue.words.end && cue.words.end <= article->text.size());
        Q_ASSERT(figure.amount.value >= 0 && figure.confidence >= 0.0 && figure.confidence <= 1.0);
        Q_ASSERT(figure.amount == again[i].amount && figure.kind == again[i].kind && figure.place == again[i].place
                 && figure.organisation == again[i].organisation && figure.year == again[i].year
                 && figure.evidence == again[i].evidence);
    }
    return 0;
}
