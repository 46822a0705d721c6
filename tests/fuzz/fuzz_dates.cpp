// SPDX-License-Identifier: GPL-3.0-or-later
// Dates of a sentence stand inside it, their periods run forwards, and a second reading finds the same, with and without a published date.
#include "models/extraction/dates/time_cues.h"
#include "models/extraction/grammar.h"
#include "models/extraction/numbers/number_reader.h"
#include "models/extraction/words/sentences.h"
#include "models/extraction/words/tokenizer.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <algorithm>

using namespace pledgeboard;

namespace {

bool isSame(const TimeCue &one, const TimeCue &other)
{
    return one.type == other.type && one.first == other.first && one.last == other.last && one.years == other.years
           && one.event == other.event;
}

void readDates(const Article &article)
{
    const GrammarPtr inUse = currentGrammar();
    const Grammar &grammar = *inUse;
    ParsedText text;
    text.article = &article;
    text.lexicon = &grammar.lexicon;
    tokenize(article, grammar.lexicon, text.tokens);
    findSentences(text);
    readNumbers(text, grammar.numbers);
    const std::optional<int> year = articleYear(text, grammar.numbers);
    Q_ASSERT(!article.published || year == static_cast<int>(article.published->year()));
    for (const Sentence &sentence : text.sentences) {
        const std::vector<TimeCue> cues = findTimeCues(text, sentence, grammar.numbers, year);
        const std::vector<TimeCue> again = findTimeCues(text, sentence, grammar.numbers, year);
        Q_ASSERT(std::equal(cues.begin(), cues.end(), again.begin(), again.end(), isSame));
        for (const TimeCue &cue : cues) {
            Q_ASSERT(sentence.first <= cue.first && cue.first < cue.last && cue.last <= sentence.last);
            Q_ASSERT(!cue.years || cue.years->first <= cue.years->last);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Article article;
    article.text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    readDates(article);
    article.published = boost::gregorian::date(2025, 1, 17);
    readDates(article);
    return 0;
}
