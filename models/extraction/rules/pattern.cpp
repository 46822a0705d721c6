// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/pattern.h"

#include <QtGlobal>

#include <algorithm>

namespace pledgeboard {

namespace {

[[noreturn]] void broken(std::string_view pattern, const char *why)
{
    qFatal("Broken rule pattern \"%s\": %s", std::string(pattern).c_str(), why);
}

/// The union of the classes between braces: "{job|staff}".
ClassSet readClasses(std::string_view names, std::string_view pattern)
{
    ClassSet classes;
    while (!names.empty()) {
        const std::size_t end = std::min(names.find('|'), names.size());
        const WordClass wordClass = wordClassByName(names.data(), end);
        if (wordClass == WordClass::Count)
            broken(pattern, "no such class");
        classes.set(static_cast<std::size_t>(wordClass));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return classes;
}

std::uint8_t readTenses(std::string_view names, std::string_view pattern)
{
    int tenses = 0;
    while (!names.empty()) {
        const std::size_t end = std::min(names.find('/'), names.size());
        const std::string_view name = names.substr(0, end);
        if (name == "future")
            tenses |= static_cast<int>(Tense::Future);
        else if (name == "present")
            tenses |= static_cast<int>(Tense::Present);
        else if (name == "past")
            tenses |= static_cast<int>(Tense::Past);
        else if (name == "ing")
            tenses |= static_cast<int>(Tense::Ing);
        else
            broken(pattern, "no such tense");
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return static_cast<std::uint8_t>(tenses);
}

/// The whole number after the sign: "<1000". Returns what follows it.
std::string_view readLimit(std::string_view part, std::string_view pattern, std::optional<std::int64_t> &limit)
{
    std::int64_t value = 0;
    std::size_t at = 1;
    for (; at < part.size() && part[at] >= '0' && part[at] <= '9'; ++at)
        value = value * 10 + (part[at] - '0');
    if (at == 1)
        broken(pattern, "no limit");
    limit = value;
    return part.substr(at);
}

/// Whether the number stands without a noun: "grew to 40", "40 in Leeds", "40 last year".
bool isBare(const ParsedText &text, const NumberMention &mention)
{
    if (mention.nounLast <= mention.nounFirst)
        return true;
    const int first = mention.nounFirst;
    return text.has(first, WordClass::Adverb) || text.has(first, WordClass::TimeUnit)
           || text.has(first + 1, WordClass::TimeUnit) || text.has(first, WordClass::Month);
}

} // namespace

Pattern Pattern::compile(std::string_view pattern, Lexicon &lexicon)
{
    Pattern result;
    std::string_view rest = pattern;
    for (const auto &[prefix, scope] :
         {std::pair(std::string_view("before: "), Scope::Before), std::pair(std::string_view("after: "), Scope::After),
          std::pair(std::string_view("headline: "), Scope::Headline)}) {
        if (rest.substr(0, prefix.size()) == prefix) {
            result.m_scope = scope;
            rest.remove_prefix(prefix.size());
        }
    }
    bool seenNumber = result.m_scope != Scope::Number;
    Gap gap = Gap::None;
    forEachWord(rest, [&](std::string_view part) {
        if (part == "_" || part == "__" || part == "...") {
            gap = part == "_" ? Gap::Short : part == "__" ? Gap::Clause : Gap::Sentence;
            if (!seenNumber)
                result.m_before.empty() ? broken(pattern, "a gap at the start") : void();
            if (!seenNumber)
                result.m_before.back().gap = gap, gap = Gap::None;
            return;
        }
        if (part[0] == '#') {
            seenNumber = true;
            for (part.remove_prefix(1); !part.empty();) {
                if (part.substr(0, 2) == "()") {
                    result.m_bare = true;
                    part.remove_prefix(2);
                    continue;
                }
                if (part[0] == '<' || part[0] == '>') {
                    part = readLimit(part, pattern, part[0] == '<' ? result.m_below : result.m_above);
                    continue;
                }
                const char close = part[0] == '{' ? '}' : ']';
                const std::size_t end = part.find(close);
                if (end == std::string_view::npos)
                    broken(pattern, "an open brace");
                (close == '}' ? result.m_noun : result.m_head).push_back(readClasses(part.substr(1, end - 1), pattern));
                part.remove_prefix(end + 1);
            }
            return;
        }
        result.addElement(part, seenNumber ? gap : Gap::None, seenNumber ? result.m_after : result.m_before, lexicon);
        gap = Gap::None;
    });
    if (!seenNumber)
        broken(pattern, "no number");
    std::reverse(result.m_before.begin(), result.m_before.end());
    return result;
}

void Pattern::addElement(std::string_view part, Gap gap, std::vector<Element> &to, Lexicon &lexicon)
{
    const std::string_view whole = part;
    Element element;
    element.gap = gap;
    if (part == "^") {
        element.edge = true;
        to.push_back(element);
        return;
    }
    if (part[0] == '!' && part.size() > 1) {
        element.negated = true;
        part.remove_prefix(1);
    }
    if (part.back() == '?' && part.size() > 1) {
        element.optional = true;
        part.remove_suffix(1);
    }
    if (part[0] == '{') {
        const std::size_t close = part.find('}');
        if (close == std::string_view::npos)
            broken(whole, "an open brace");
        element.classes = readClasses(part.substr(1, close - 1), whole);
        if (close + 1 < part.size() && part[close + 1] == '+')
            element.tenses = readTenses(part.substr(close + 2), whole);
    } else {
        while (!part.empty()) {
            const std::size_t end = std::min(part.find('|'), part.size());
            element.words.push_back(lexicon.intern(part.substr(0, end)));
            part.remove_prefix(std::min(end + 1, part.size()));
        }
    }
    if (element.isPlain())
        m_needs.push_back({element.classes, element.tenses, element.words});
    to.push_back(element);
}

void Pattern::numberCues(std::vector<std::uint16_t> &cues, std::uint16_t &count)
{
    for (std::vector<Element> *elements : {&m_before, &m_after}) {
        for (Element &element : *elements) {
            for (const WordId word : element.words) {
                if (cues.size() <= word)
                    cues.resize(word + 1, 0);
                if (cues[word] == 0)
                    cues[word] = ++count;
                element.cues.set((cues[word] - 1u) % element.cues.size());
            }
        }
    }
}

std::array<Pattern::Front, 2> Pattern::fronts() const
{
    std::array<Front, 2> result;
    const bool noun = !m_noun.empty() || !m_head.empty();
    result[1].from = noun ? NumberWalks::From::AfterNoun : NumberWalks::From::AfterNumber;
    for (std::size_t side = 0; side < 2; ++side) {
        const std::vector<Element> &elements = side == 0 ? m_before : m_after;
        if (m_scope != Scope::Number || elements.empty() || !elements.front().isPlain())
            continue;
        result[side].asks = true;
        result[side].gap = elements.front().gap;
        result[side].classes = elements.front().classes;
        result[side].cues = elements.front().cues;
    }
    return result;
}

bool Pattern::fits(const ParsedText &text, const Element &element, int token)
{
    const Token &here = text.at(token);
    if (here.word == kUnknownWord)
        return false;
    if (!element.words.empty())
        return std::find(element.words.begin(), element.words.end(), here.word) != element.words.end();
    // "Invest NI" is a body and no verb.
    if (here.is(Token::PublicName))
        return element.classes[static_cast<std::size_t>(WordClass::PublicBody)] && element.tenses == 0;
    return ((text.lexicon->classes(here.word) & element.classes).any())
           && (element.tenses == 0 || (element.tenses & static_cast<std::uint8_t>(here.tense)) != 0);
}

/// Walks outwards from the token at, which stands beside the number where backFromNumber says so.
bool Pattern::run(std::span<const Element> elements, const ParsedText &text, int at, const Stretch &stretch,
                  bool backFromNumber, std::vector<int> *matched)
{
    for (const Element &element : elements) {
        const bool back = backFromNumber && &element == elements.data();
        if (element.edge) {
            while (stretch.holds(at) && !text.at(at).isWord())
                at += stretch.step;
            if (stretch.holds(at))
                return false;
        } else if (element.negated) {
            if (stretch.holds(at) && fits(text, element, at))
                return false;
        } else {
            bool found = false;
            walk(text, at, element.gap, stretch, back, [&](int token) {
                found = fits(text, element, token);
                if (found && matched)
                    matched->push_back(token);
                if (found)
                    at = token + stretch.step;
                return found;
            });
            if (!found && !element.optional)
                return false;
        }
    }
    return true;
}

/// The same for a whole side of the number: the walk to its first word serves all rules.
bool Pattern::runFromNumber(const std::vector<Element> &elements, const ParsedText &text, NumberWalks::From from,
                            int at, const Stretch &stretch, NumberWalks &walks) const
{
    if (elements.empty())
        return true;
    const Element &first = elements.front();
    if (!first.isPlain())
        return run(elements, text, at, stretch, from == NumberWalks::From::Before);
    const Walk &walk = walks.from(from, first.gap);
    const auto found =
        std::find_if(walk.tokens.begin(), walk.tokens.end(), [&](int token) { return fits(text, first, token); });
    return found != walk.tokens.end()
           && run(std::span(elements).subspan(1), text, *found + stretch.step, stretch, false);
}

bool Pattern::matchesAround(const ParsedText &text, const NumberMention &mention, NumberWalks &walks) const
{
    using From = NumberWalks::From;
    const std::int64_t unit = mention.amount.currency.isNone() ? 1 : mention.amount.currency.minorUnits();
    if ((m_below && mention.amount.value >= *m_below * unit) || (m_above && mention.amount.value < *m_above * unit)
        || (m_bare && !isBare(text, mention)))
        return false;
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(mention.sentence)];
    const bool noun = !m_noun.empty() || !m_head.empty();
    return runFromNumber(m_before, text, From::Before, mention.first - 1, {sentence.first, sentence.last, -1}, walks)
           && runFromNumber(m_after, text, noun ? From::AfterNoun : From::AfterNumber,
                            noun ? mention.nounLast : mention.last, {sentence.first, sentence.last, 1}, walks);
}

std::vector<TokenSpan> Pattern::matchedWords(const ParsedText &text, const NumberMention &mention,
                                             const Sentence &sentence) const
{
    std::vector<int> tokens;
    const Stretch ahead{sentence.first, sentence.last, 1};
    if (m_scope == Scope::Number) {
        const bool noun = !m_noun.empty() || !m_head.empty();
        run(m_before, text, mention.first - 1, {sentence.first, sentence.last, -1}, true, &tokens);
        run(m_after, text, noun ? mention.nounLast : mention.last, ahead, false, &tokens);
        for (int token = mention.nounFirst; noun && token < mention.nounLast; ++token) {
            const bool asked = std::any_of(m_noun.begin(), m_noun.end(), [&](const ClassSet &needed) {
                return (needed & text.classes(token)).any();
            });
            if (asked || (!m_head.empty() && token + 1 == mention.nounLast))
                tokens.push_back(token);
        }
    } else {
        bool found = false;
        for (int token = sentence.first; token < sentence.last && !found; ++token) {
            tokens.clear();
            found = !m_after.empty() && fits(text, m_after.front(), token)
                    && run(m_after, text, token, ahead, false, &tokens);
        }
    }
    std::sort(tokens.begin(), tokens.end());
    std::vector<TokenSpan> words;
    for (const int token : tokens) {
        if (!words.empty() && token <= words.back().last)
            words.back().last = token + 1;
        else
            words.push_back({token, token + 1});
    }
    return words;
}

bool Pattern::matchesIn(const ParsedText &text, const Sentence &sentence) const
{
    if (m_after.empty())
        return false;
    for (int token = sentence.first; token < sentence.last; ++token) {
        if (fits(text, m_after.front(), token) && run(m_after, text, token, {sentence.first, sentence.last, 1}, false))
            return true;
    }
    return false;
}

} // namespace pledgeboard
