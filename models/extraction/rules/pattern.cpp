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

bool isOpenGapSign(const ParsedText &text, int token)
{
    const char16_t unit = text.view(token)[0].unicode();
    return unit == u';' || unit == u':' || unit == u'(' || unit == u')' || unit == 0x2014 || unit == 0x2013;
}

/// A verb that has the number to itself: what stands before it does not reach the number.
bool isActing(const ParsedText &text, int token)
{
    static constexpr WordClass kActs[] = {
        WordClass::Create,  WordClass::Employ, WordClass::Recruit, WordClass::Safeguard, WordClass::Cut,
        WordClass::Attract, WordClass::Raise,  WordClass::Invest,  WordClass::Support,   WordClass::Award};
    if (text.at(token).tense == Tense::None)
        return false;
    for (const WordClass wordClass : kActs) {
        if (text.has(token, wordClass))
            return true;
    }
    return false;
}

constexpr int kLongestBracket = 24; ///< in tokens

/// What stands in brackets is passed over: the token behind them, or the token itself.
int overBrackets(const ParsedText &text, int token, int step, int begin, int end)
{
    const auto sign = [&](int at) { return text.at(at).length() == 1 ? text.view(at)[0].unicode() : u' '; };
    if (sign(token) != (step < 0 ? u')' : u'('))
        return token;
    for (int at = token + step; at >= begin && at < end && std::abs(at - token) < kLongestBracket; at += step) {
        if (sign(at) == (step < 0 ? u'(' : u')'))
            return at + step;
    }
    return token;
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
        if (!element.optional && !element.negated)
            m_required.push_back(element.classes);
    } else {
        while (!part.empty()) {
            const std::size_t end = std::min(part.find('|'), part.size());
            element.words.push_back(lexicon.intern(part.substr(0, end)));
            part.remove_prefix(std::min(end + 1, part.size()));
        }
    }
    to.push_back(element);
}

bool Pattern::canMatch(const ClassSet &sentence) const
{
    return std::all_of(m_required.begin(), m_required.end(),
                       [&sentence](const ClassSet &needed) { return (needed & sentence).any(); });
}

bool Pattern::fits(const ParsedText &text, const Element &element, int token) const
{
    const Token &here = text.at(token);
    if (here.word == kUnknownWord)
        return false;
    if (!element.words.empty())
        return std::find(element.words.begin(), element.words.end(), here.word) != element.words.end();
    const bool body = here.is(Token::PublicName) && element.classes[static_cast<std::size_t>(WordClass::PublicBody)];
    return (body || (text.lexicon->classes(here.word) & element.classes).any())
           && (element.tenses == 0 || (element.tenses & static_cast<std::uint8_t>(here.tense)) != 0);
}

/// Walks from the number outwards (step 1 or -1) within [begin, end).
bool Pattern::run(const std::vector<Element> &elements, const ParsedText &text, int at, int step, int begin,
                  int end) const
{
    const auto inside = [&](int token) { return token >= begin && token < end; };
    for (const Element &element : elements) {
        int reach = element.gap == Gap::None     ? 0
                    : element.gap == Gap::Short  ? 3
                    : element.gap == Gap::Clause ? 9
                                                 : end - begin;
        if (element.edge) {
            while (inside(at) && !text.at(at).isWord())
                at += step;
            if (inside(at))
                return false;
            continue;
        }
        if (element.negated) {
            if (inside(at) && fits(text, element, at))
                return false;
            continue;
        }
        bool found = false;
        const bool next = &element == &elements.front();
        for (int token = at; inside(token); token += step) {
            if (element.gap != Gap::None)
                token = overBrackets(text, token, step, begin, end);
            if (!inside(token))
                break;
            if (fits(text, element, token)) {
                at = token + step;
                found = true;
                break;
            }
            const Token &here = text.at(token);
            const bool word = here.isWord();
            if (element.gap != Gap::Sentence) {
                if (text.inNumber[static_cast<std::size_t>(token)]
                    || (next && step < 0
                        && (isActing(text, token) || (token == at && text.has(token, WordClass::Has)))))
                    break;
                if (here.type == TokenType::Punctuation && here.length() == 1
                    && (isOpenGapSign(text, token) || (element.gap == Gap::Short && text.view(token) == u",")))
                    break;
            }
            // Quotation marks and hyphens cost nothing.
            if ((word || element.gap == Gap::None) && --reach < 0 && (word || text.view(token) != u"’"))
                break;
        }
        if (!found && !element.optional)
            return false;
    }
    return true;
}

bool Pattern::matchesAround(const ParsedText &text, const NumberMention &mention) const
{
    for (const ClassSet &needed : m_noun) {
        if ((needed & mention.noun).none())
            return false;
    }
    for (const ClassSet &needed : m_head) {
        if ((needed & mention.head).none())
            return false;
    }
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(mention.sentence)];
    const bool noun = !m_noun.empty() || !m_head.empty();
    return run(m_before, text, mention.first - 1, -1, sentence.first, sentence.last)
           && run(m_after, text, noun ? mention.nounLast : mention.last, 1, sentence.first, sentence.last);
}

bool Pattern::matchesIn(const ParsedText &text, const Sentence &sentence) const
{
    if (m_after.empty())
        return false;
    for (int token = sentence.first; token < sentence.last; ++token) {
        if (fits(text, m_after.front(), token) && run(m_after, text, token, 1, sentence.first, sentence.last))
            return true;
    }
    return false;
}

} // namespace pledgeboard
