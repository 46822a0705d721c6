// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_runs.h"

#include "models/extraction/names/name_kind.h"
#include "models/extraction/names/name_standin.h"
#include "models/extraction/names/name_tables.h"
#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kLongestAddress = 24; ///< characters of a name such as "ao.com"

class NameFinder
{
public:
    NameFinder(const ParsedText &text, const NameWords &words, const std::vector<PlaceMention> &places)
        : m_text(text), m_at{text, words}, m_kind(m_at, places, m_runs), m_role(m_at, m_runs), m_standIn(m_at, m_runs)
    {
    }

    std::vector<NameRun> run()
    {
        for (std::size_t number = 0; number < m_text.sentences.size(); ++number) {
            m_at.sentence = &m_text.sentences[number];
            m_at.number = static_cast<int>(number);
            const bool capitals = isTitleCase();
            for (int token = m_at.sentence->first; token < m_at.sentence->last;)
                token = isPlain(token) ? token + 1 : next(token, capitals);
        }
        return std::move(m_runs);
    }

private:
    /// Whether no name starts at the token, as at nearly all of a text; told at a glance.
    bool isPlain(int token) const
    {
        const Token &here = m_text.at(token);
        if (here.is(Token::Capital) || m_at.words.startsName(here.word)
            || m_at.words.hasCue(here.word, NameCue::Members))
            return false;
        const ClassSet &classes = m_text.lexicon->classes(here.word);
        if (classes[static_cast<std::size_t>(WordClass::Article)]
            || classes[static_cast<std::size_t>(WordClass::Pronoun)])
            return false;
        // "eBay", "ao.com".
        const bool unknown = here.word == kUnknownWord && here.length() > 2;
        const bool goesOn = m_text.valid(token + 1) && m_text.at(token + 1).is(Token::Glued);
        return !here.isWord() || !(unknown || goesOn);
    }

    /// Takes the name that starts at the token, if any; where to go on.
    int next(int token, bool capitals)
    {
        int last = own(token);
        if (last == token)
            last = body(token);
        if (last == token && !capitals && startsRun(token))
            last = capitalRun(token);
        if (last == token) {
            if (std::optional<NameRun> standIn = m_standIn.at(token))
                m_runs.push_back(std::move(*standIn));
            last = token + 1;
        }
        return last;
    }

    bool isTitleCase() const
    {
        if (!m_at.sentence->heading)
            return false;
        int words = 0;
        int capitals = 0;
        int loud = 0;
        for (int token = m_at.sentence->first; token < m_at.sentence->last; ++token)
            loud += m_text.at(token).isWord() ? (m_text.at(token).is(Token::AllCaps) ? 1 : -1) : 0;
        if (loud > 1)
            return true;
        for (int token = m_at.sentence->first + 1; token < m_at.sentence->last; ++token) {
            if (m_text.at(token).isWord() && m_text.at(token).length() > 3) {
                ++words;
                capitals += m_text.isCapital(token);
            }
        }
        return words > 3 && capitals * 10 > words * 7;
    }

    int own(int token)
    {
        const auto match = m_at.words.own().startingAt(m_text, token, m_at.sentence->last);
        if (match.length > 0)
            add(token, token + match.length, NameType::Organisation, m_at.words.ownName(match.value));
        return token + match.length;
    }

    /// "the government", "Welsh ministers", "Downing Street": bodies by their usual words.
    int body(int token)
    {
        const auto match = m_at.words.bodies().startingAt(m_text, token, m_at.sentence->last);
        const int last = token + match.length;
        // "Government-backed" and "local government" are not the government; "EU" stands in capitals.
        if (last == token || m_at.is(last, m_at.words.hyphen) || m_at.is(token - 1, m_at.words.local)
            || (m_text.view(token, last).size() <= 2 && !m_text.at(token).is(Token::AllCaps)))
            return token;
        add(token, last, NameType::Government, bodyTable()[static_cast<std::size_t>(match.value)].name.toString());
        return last;
    }

    /// "eBay", "iForce": a small letter or two before the capital.
    bool isOddName(int token) const
    {
        const Token &here = m_text.at(token);
        if (!here.isWord() || here.word != kUnknownWord || here.length() < 3 || here.is(Token::Glued))
            return false;
        const QStringView word = m_text.view(token);
        return word[1].isUpper() || (word[2].isUpper() && word.size() > 3);
    }

    /// "ao.com": the end of it, or token.
    int address(int token) const
    {
        const int end = token + 2;
        const bool glued = m_at.is(token + 1, m_at.words.dot) && m_text.at(token + 1).is(Token::Glued)
                           && m_at.cue(end, NameCue::Domain) && m_text.at(end).is(Token::Glued)
                           && !m_text.isCapital(end);
        const bool mail = m_at.inside(token - 1) && m_text.at(token).is(Token::Glued);
        return glued && !mail && m_text.view(token, end + 1).size() <= kLongestAddress ? end + 1 : token;
    }

    bool startsRun(int token) const
    {
        if (!m_text.isCapital(token))
            return m_text.at(token).isWord() && (isOddName(token) || address(token) > token);
        const bool unit = m_text.at(token).is(Token::Glued) && token > m_at.sentence->first
                          && m_text.at(token - 1).type == TokenType::Digits;
        if (unit || m_at.is(token, m_at.words.series) || m_text.has(token, WordClass::Month)
            || m_text.has(token, WordClass::Weekday))
            return false;
        if (!m_text.has(token, WordClass::Common) || !m_at.isStart(token))
            return true;
        return m_at.isCapital(token + 1) && isNamePart(token);
    }

    /// A common word at the start of a sentence that belongs to the name behind it: "Digital Catapult", not "Last Monday".
    bool isNamePart(int token) const
    {
        for (const WordClass small : {WordClass::Article, WordClass::Preposition, WordClass::Stop, WordClass::Pronoun,
                                      WordClass::Modal, WordClass::Be, WordClass::Has, WordClass::Adverb,
                                      WordClass::SmallNumber, WordClass::Say, WordClass::Joiner}) {
            if (m_text.has(token, small))
                return false;
        }
        return !isOneOf(m_text.view(token), {u"last", u"next", u"early", u"earlier", u"former", u"new", u"many",
                                             u"more", u"most", u"few", u"why", u"how", u"here's"});
    }

    int capitalRun(int first)
    {
        int last = std::max(first + 1, address(first));
        while (m_at.inside(last)) {
            const int next = joinedTo(first, last);
            if (next == last)
                break;
            last = next;
        }
        int start = first;
        if (const std::optional<NameType> type = m_kind.of(start, last)) {
            const bool named = *type != NameType::Person;
            add(start, last, *type, named ? m_text.view(start, last).toString() : QString());
        }
        return last;
    }

    /// The end of the run after one more word, or last where the run ends.
    int joinedTo(int first, int last) const
    {
        const Token &here = m_text.at(last);
        const NameWords &words = m_at.words;
        const bool nextCapital = m_at.isCapital(last + 1);
        if (here.isWord() && here.is(Token::Capital))
            return (m_text.has(last, WordClass::Month) && !m_text.has(last - 1, WordClass::FirstName))
                           || m_text.has(last, WordClass::Weekday) || m_at.cue(last, NameCue::Contraction)
                       ? last
                       : last + 1;
        if ((here.type == TokenType::Digits || here.isWord()) && here.is(Token::Glued))
            return last + 1;
        // "Forge 21 Labs".
        if (here.type == TokenType::Digits && here.length() < 4 && nextCapital && m_at.isWord(last - 1))
            return last + 2;
        if (here.word == words.ampersand && (nextCapital || (here.is(Token::Glued) && m_at.inside(last + 1))))
            return last + 2;
        if ((here.word == words.hyphen || here.word == words.dot) && here.is(Token::Glued) && m_at.isWord(last + 1)
            && m_text.at(last + 1).is(Token::Glued)) {
            const bool small = !m_text.isCapital(last + 1);
            return small && here.word == words.hyphen ? last : last + 2;
        }
        const bool the = m_at.is(last + 1, words.the) && m_at.isCapital(last + 2);
        // "Department for the Economy".
        if (here.word == words.forWord && the && takesFor(last - 1))
            return last + 3;
        if (here.word == words.of && (nextCapital || the) && takesOf(last - 1))
            return the ? last + 3 : last + 2;
        if (here.word == words.forWord && nextCapital && takesFor(last - 1))
            return last + 2;
        if ((here.word == words.andWord || here.word == words.comma) && nextCapital && listsItsTrades(first, last))
            return last + 2;
        if (here.word == words.andWord && nextCapital && isBodyOfTwo(last + 1))
            return last + 2;
        return last;
    }

    /// "Dales and Fells Enterprise", "Hull and Humber Combined Authority": a body of two places; councils have one.
    bool isBodyOfTwo(int second) const
    {
        constexpr int kLongestRest = 6;
        for (int token = second + 1; token < second + kLongestRest && m_at.isCapital(token); ++token) {
            if (isOneOf(m_text.view(token), {u"enterprise", u"authority", u"partnership", u"lep"}))
                return true;
        }
        return false;
    }

    bool takesOf(int token) const
    {
        return m_text.has(token, WordClass::OrgType) || m_text.has(token, WordClass::GenericPlace)
               || m_at.cue(token, NameCue::TakesOf);
    }

    bool takesFor(int token) const
    {
        // "Secretary for Health and Wellbeing": the office belongs to a person.
        return m_text.has(token, WordClass::OrgType) || m_text.has(token, WordClass::ProgrammeType)
               || isOneOf(m_text.view(token), {u"secretary", u"minister"});
    }

    /// "Department for Science, Innovation and Technology": the list belongs to the name.
    bool listsItsTrades(int first, int last) const
    {
        for (int token = first + 1; token < last; ++token) {
            if (m_text.is(token, m_at.words.forWord))
                return true;
        }
        return false;
    }

    void add(int first, int last, NameType type, const QString &name)
    {
        NameRun run{first, last, m_at.number, type, name, false, false, false};
        // A line that holds nothing but the name opens what is told of it.
        const bool opens = m_at.sentence->heading && !m_at.sentence->headline && m_at.sentence->first == first
                           && m_at.sentence->last == last && type == NameType::Organisation;
        run.subject = opens || m_role.isSubject(first, last);
        run.source = m_role.isSource(first, last);
        run.isPublic = type == NameType::Government;
        for (int token = first; token < last && !run.isPublic; ++token)
            run.isPublic = m_text.has(token, WordClass::PublicBody);
        m_runs.push_back(std::move(run));
    }

    const ParsedText &m_text;
    std::vector<NameRun> m_runs;
    NameSentence m_at;
    NameKind m_kind;
    NameRole m_role;
    NameStandIn m_standIn;
};

} // namespace

std::vector<NameRun> findNames(const ParsedText &text, const NameWords &words, const std::vector<PlaceMention> &places)
{
    return NameFinder(text, words, places).run();
}

} // namespace pledgeboard
