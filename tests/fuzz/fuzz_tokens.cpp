// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens stand in order inside the text, hold no white space, are the same each time, and each belongs to exactly one sentence.
#include "models/extraction/grammar.h"
#include "models/extraction/words/sentences.h"
#include "models/extraction/words/tokenizer.h"

#include <algorithm>

using namespace pledgeboard;

namespace {

bool isSame(const Token &one, const Token &other)
{
    return one.start == other.start && one.end == other.end && one.word == other.word && one.type == other.type
           && one.flags == other.flags;
}

/// Signs that cannot be seen do not count in words, and hyphens are one.
bool isAscii(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.unicode() < 128; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Article article;
    article.text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const GrammarPtr inUse = currentGrammar();
    const Grammar &grammar = *inUse;
    ParsedText text;
    text.article = &article;
    text.lexicon = &grammar.lexicon;
    tokenize(article, grammar.lexicon, text.tokens);
    std::vector<Token> again;
    tokenize(article, grammar.lexicon, again);
    Q_ASSERT(std::equal(text.tokens.begin(), text.tokens.end(), again.begin(), again.end(), isSame));
    int position = 0;
    for (const Token &token : text.tokens) {
        Q_ASSERT(position <= token.start && token.start < token.end && token.end <= article.text.size());
        const QStringView word = QStringView(article.text).sliced(token.start, token.length());
        Q_ASSERT(std::none_of(word.begin(), word.end(), [](QChar unit) { return unit.isSpace(); }));
        Q_ASSERT(token.word == kUnknownWord || !isAscii(word) || token.word == grammar.lexicon.find(word));
        position = token.end;
    }
    grammar.publicBodies.mark(text);
    findSentences(text);
    int first = 0;
    for (const Sentence &sentence : text.sentences) {
        Q_ASSERT(sentence.first == first && sentence.last > sentence.first);
        first = sentence.last;
    }
    Q_ASSERT(first == text.tokenCount());
    return 0;
}
