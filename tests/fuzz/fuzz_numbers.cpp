// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers stand in order inside their sentences, are never negative, and a range rises. A second reading finds the same, and what
// stands behind an empty line changes nothing.
#include "models/extraction/grammar.h"
#include "models/extraction/numbers/number_reader.h"
#include "models/extraction/words/sentences.h"
#include "models/extraction/words/tokenizer.h"

#include <algorithm>

using namespace pledgeboard;

namespace {

std::vector<NumberMention> numbersOf(const QString &words)
{
    const GrammarPtr inUse = currentGrammar();
    const Grammar &grammar = *inUse;
    Article article;
    article.text = words;
    ParsedText text;
    text.article = &article;
    text.lexicon = &grammar.lexicon;
    tokenize(article, grammar.lexicon, text.tokens);
    findSentences(text);
    std::vector<NumberMention> numbers = readNumbers(text, grammar.numbers);
    int position = 0;
    for (const NumberMention &number : numbers) {
        const Sentence &sentence = text.sentences[static_cast<std::size_t>(number.sentence)];
        Q_ASSERT(sentence.first <= number.first && number.last <= sentence.last);
        Q_ASSERT(position <= number.coreFirst && number.first <= number.coreFirst);
        Q_ASSERT(number.coreFirst < number.coreLast && number.coreLast <= number.last);
        Q_ASSERT(number.amount.value >= 0 && number.amount.low.has_value() == number.amount.high.has_value());
        Q_ASSERT(!number.amount.low
                 || (*number.amount.low <= number.amount.value && number.amount.value <= *number.amount.high));
        Q_ASSERT(!number.amount.low || *number.amount.low >= 0);
        Q_ASSERT(!number.conversion || number.conversion->minor >= 0);
        position = number.coreLast;
    }
    return numbers;
}

bool isSame(const NumberMention &one, const NumberMention &other)
{
    return one.first == other.first && one.last == other.last && one.coreFirst == other.coreFirst
           && one.coreLast == other.coreLast && one.amount == other.amount && one.conversion == other.conversion;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString words = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::vector<NumberMention> alone = numbersOf(words);
    const std::vector<NumberMention> again = numbersOf(words);
    Q_ASSERT(std::equal(alone.begin(), alone.end(), again.begin(), again.end(), isSame));
    const std::vector<NumberMention> more = numbersOf(words + QStringLiteral("\n\nAnother 30 jobs."));
    Q_ASSERT(more.size() >= alone.size());
    Q_ASSERT(std::equal(alone.begin(), alone.end(), more.begin(), isSame));
    return 0;
}
