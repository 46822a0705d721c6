// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_runs.h"

#include "models/extraction/names/name_tables.h"
#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr std::size_t kLookBack = 200; ///< names
constexpr int kLongestPlace = 8; ///< tokens of the longest name of a place

class NameFinder
{
public:
    NameFinder(const ParsedText &text, const NameWords &words, const std::vector<PlaceMention> &places)
        : m_text(text), m_words(words), m_places(places)
    {
    }

    std::vector<NameRun> run()
    {
        for (std::size_t number = 0; number < m_text.sentences.size(); ++number) {
            m_sentence = &m_text.sentences[number];
            m_number = static_cast<int>(number);
            const bool capitals = isTitleCase();
            for (int token = m_sentence->first; token < m_sentence->last;) {
                const int last = body(token);
                if (last > token) {
                    token = last;
                } else if (!capitals && startsRun(token)) {
                    token = capitalRun(token);
                } else {
                    followBack(token);
                    ++token;
                }
            }
        }
        return std::move(m_runs);
    }

private:
    bool inside(int token) const { return m_sentence->holds(token); }
    QStringView view(int token) const { return inside(token) ? m_text.view(token) : QStringView(); }

    bool isTitleCase() const
    {
        if (!m_sentence->heading)
            return false;
        int words = 0;
        int capitals = 0;
        for (int token = m_sentence->first + 1; token < m_sentence->last; ++token) {
            if (m_text.at(token).isWord() && m_text.at(token).length() > 3) {
                ++words;
                capitals += m_text.isCapital(token);
            }
        }
        return words > 3 && capitals * 10 > words * 7;
    }

    /// "the government", "Welsh ministers", "Downing Street": bodies by their usual words.
    int body(int token)
    {
        if (!m_words.startsBody(m_text.at(token).word))
            return token;
        for (const BodyRow &row : bodies()) {
            int at = token;
            QStringView rest = row.words;
            while (!rest.isEmpty() && inside(at) && m_text.at(at).isWord()) {
                const qsizetype space = rest.indexOf(u' ');
                const QStringView word = space < 0 ? rest : rest.left(space);
                if (!sameWord(m_text.view(at), word))
                    break;
                rest = space < 0 ? QStringView() : rest.mid(space + 1);
                ++at;
            }
            if (!rest.isEmpty() || at == token)
                continue;
            // "Government-backed" and "local government" are not the government; "EU" stands in capitals.
            if ((inside(at) && m_text.is(at, m_words.hyphen)) || sameWord(view(token - 1), u"local")
                || (row.words.size() <= 2 && !m_text.at(token).is(Token::AllCaps)))
                return token;
            add(token, at, NameType::Government, row.name.toString());
            return at;
        }
        return token;
    }

    bool startsRun(int token) const
    {
        const bool unit = m_text.at(token).is(Token::Glued) && token > m_sentence->first
                          && m_text.at(token - 1).type == TokenType::Digits;
        if (unit || !m_text.isCapital(token) || isOneOf(view(token), {u"series"}) || m_text.has(token, WordClass::Month)
            || m_text.has(token, WordClass::Weekday))
            return false;
        if (!startsSentence(token))
            return true;
        if (m_text.has(token, WordClass::Common))
            return m_text.isCapital(token + 1) && inside(token + 1) && isNamePart(token);
        return true;
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
        return !isOneOf(view(token), {u"last", u"next", u"early", u"earlier", u"former", u"new", u"many", u"more",
                                      u"most", u"few", u"here's"});
    }

    bool startsSentence(int token) const
    {
        for (int before = token - 1; before >= m_sentence->first; --before) {
            if (m_text.at(before).isWord() || m_text.at(before).type == TokenType::Digits)
                return before >= m_sentence->first && m_text.view(before + 1)[0] == u':';
        }
        return true;
    }

    int capitalRun(int first)
    {
        int last = first + 1;
        while (inside(last)) {
            const int next = joinedTo(first, last);
            if (next == last)
                break;
            last = next;
        }
        classify(first, last);
        return last;
    }

    /// The end of the run after one more word, or last where the run ends.
    int joinedTo(int first, int last) const
    {
        const Token &here = m_text.at(last);
        const bool nextCapital = inside(last + 1) && m_text.isCapital(last + 1);
        if (here.isWord() && here.is(Token::Capital))
            return m_text.has(last, WordClass::Month) || m_text.has(last, WordClass::Weekday) ? last : last + 1;
        if ((here.type == TokenType::Digits || here.isWord()) && here.is(Token::Glued))
            return last + 1;
        if (here.word == m_words.ampersand && (nextCapital || (here.is(Token::Glued) && inside(last + 1))))
            return last + 2;
        if ((here.word == m_words.hyphen || here.word == m_words.dot) && here.is(Token::Glued) && inside(last + 1)
            && m_text.at(last + 1).is(Token::Glued) && m_text.at(last + 1).isWord()) {
            const bool small = !m_text.isCapital(last + 1);
            return small && here.word == m_words.hyphen ? last : last + 2;
        }
        const bool the = inside(last + 1) && m_text.is(last + 1, m_words.the) && m_text.isCapital(last + 2);
        if (here.word == m_words.of && (nextCapital || the) && takesOf(last - 1))
            return the ? last + 3 : last + 2;
        if (here.word == m_words.forWord && nextCapital && takesFor(last - 1))
            return last + 2;
        if ((here.word == m_words.andWord || here.word == m_words.comma) && nextCapital && listsItsTrades(first, last))
            return last + 2;
        return last;
    }

    bool takesOf(int token) const
    {
        return m_text.has(token, WordClass::OrgType) || m_text.has(token, WordClass::GenericPlace)
               || sameWord(view(token), u"centre") || sameWord(view(token), u"bank") || sameWord(view(token), u"house")
               || sameWord(view(token), u"isle");
    }

    bool takesFor(int token) const
    {
        return m_text.has(token, WordClass::OrgType) || m_text.has(token, WordClass::ProgrammeType);
    }

    /// "Department for Science, Innovation and Technology": the list belongs to the name.
    bool listsItsTrades(int first, int last) const
    {
        for (int token = first; token < last; ++token) {
            if (token > first && m_text.is(token, m_words.forWord))
                return true;
        }
        return false;
    }

    bool isWholePlace(int first, int last) const
    {
        const std::span<const PlaceMention> near = placesIn(m_places, first - kLongestPlace, last);
        return std::any_of(near.begin(), near.end(), [&](const PlaceMention &place) {
            return place.first <= first && place.last >= last && place.role != PlaceRole::Person
                   && !m_text.has(last - 1, WordClass::PublicBody);
        });
    }

    void classify(int first, int last)
    {
        // Nationalities and trades before a name are not part of it: "Indian IT group", "Cornish startup X".
        while (last - first > 1 && isListed(nationalities(), m_text.view(first))
               && !m_text.has(last - 1, WordClass::OrgType) && !m_text.has(last - 1, WordClass::ProgrammeType))
            ++first;
        if (last - first == 1 && (isListed(notOrganisations(), m_text.view(first)) || m_text.at(first).length() < 2))
            return;
        if (isWholePlace(first, last)) {
            add(first, last, NameType::Other, m_text.view(first, last).toString());
            return;
        }
        if (isSpot(last - 1) || sameWord(view(last), u":")) {
            add(first, last, NameType::Other, {});
            return;
        }
        if (isPerson(first, last)) {
            add(first, last, NameType::Person, {});
            return;
        }
        if (last - first == 1 && startsSentence(first) && !actsAsName(first))
            return;
        const bool programme = isProgramme(first, last) || isThing(last);
        add(first, last, programme ? NameType::Programme : NameType::Organisation, m_text.view(first, last).toString());
    }

    /// A street, a square, a district: where something stands, not who.
    bool isSpot(int token) const
    {
        return isOneOf(view(token),
                       {u"street",   u"streets", u"square",  u"place",      u"road",     u"lane",   u"avenue",
                        u"triangle", u"quay",    u"quays",   u"docks",      u"wharf",    u"house",  u"tower",
                        u"building", u"station", u"airport", u"stadium",    u"bridge",   u"hill",   u"way",
                        u"court",    u"row",     u"gardens", u"island",     u"bay",      u"valley", u"coast",
                        u"hall",     u"yard",    u"yards",   u"waterfront", u"street's", u"estate"});
    }

    /// "X, a scheme ..." names what is built, not who builds it.
    bool isThing(int last) const
    {
        if (!m_text.is(last, m_words.comma) || !m_text.has(last + 1, WordClass::Article))
            return false;
        for (int token = last + 2; token < last + 6 && inside(token) && !m_text.has(token, WordClass::Preposition);
             ++token) {
            if (isOneOf(view(token), {u"building", u"scheme", u"project", u"development", u"park", u"zone",
                                      u"programme", u"campus", u"quarter", u"initiative"}))
                return true;
        }
        return false;
    }

    /// "X Investment Zone", "X Growth Fund", "Space Park X".
    bool isProgramme(int first, int last) const
    {
        if (last - first < 2)
            return false;
        const std::span<const PlaceMention> near = placesIn(m_places, first, last);
        const bool placeLast = std::any_of(near.begin(), near.end(), [&](const PlaceMention &place) {
            return place.last == last && place.first > first;
        });
        return m_text.has(last - 1, WordClass::ProgrammeType)
               || (placeLast && m_text.has(last - 2, WordClass::ProgrammeType));
    }

    /// A lone capitalised word that starts a sentence is a name only when it acts as one.
    bool actsAsName(int token) const
    {
        const int next = token + 1;
        if (!inside(next))
            return false;
        if (m_text.at(next).tense != Tense::None && m_text.at(next).tense != Tense::Ing)
            return true;
        if (m_text.has(next, WordClass::Has) || m_text.has(next, WordClass::Be) || m_text.has(next, WordClass::Modal)
            || m_text.is(next, m_words.quoteS) || m_text.has(next, WordClass::Adverb))
            return true;
        if (m_text.is(next, m_words.comma)
            && (m_text.has(next + 1, WordClass::Relative) || m_text.has(next + 1, WordClass::Article)))
            return true;
        return appearsElsewhere(token);
    }

    /// The names that are looked back to: those of a long article, not of a whole book.
    std::vector<NameRun>::const_iterator recent() const
    {
        return m_runs.end() - static_cast<std::ptrdiff_t>(std::min(m_runs.size(), kLookBack));
    }

    bool appearsElsewhere(int token) const
    {
        return std::any_of(recent(), m_runs.end(), [&](const NameRun &run) {
            return run.type == NameType::Organisation && run.name.startsWith(m_text.view(token));
        });
    }

    bool isPerson(int first, int last) const
    {
        if (m_text.has(first, WordClass::Title))
            return true;
        const bool typed = m_text.has(last - 1, WordClass::OrgType) || m_text.has(last - 1, WordClass::ProgrammeType)
                           || m_text.has(last - 1, WordClass::LegalEnding);
        if (typed)
            return false;
        if (m_text.has(last - 1, WordClass::JobTitle) && last - first >= 2)
            return true;
        for (int token = first + 1; token + 1 < last; ++token) {
            if (m_text.has(token, WordClass::JobTitle) || m_text.has(token, WordClass::FirstName))
                return true;
        }
        if (m_text.has(first, WordClass::JobTitle) && last - first >= 2)
            return true;
        const bool full = last - first >= 2 && last - first <= 4;
        if (m_text.has(first, WordClass::FirstName) && full)
            return true;
        if (!full)
            return isKnownSurname(first, last);
        // "Xian Chen, who leads ...", "Xian Chen, chief executive".
        const bool who =
            m_text.is(last, m_words.comma)
            && (sameWord(view(last + 1), u"who") || m_text.has(last + 1, WordClass::JobTitle)
                || m_text.has(last + 2, WordClass::JobTitle)
                || (m_text.has(last + 1, WordClass::Article) && m_text.has(last + 3, WordClass::JobTitle)));
        return who && last - first <= 3 && !m_text.has(first, WordClass::OrgType);
    }

    /// "Ms Reeves" was a person before, so is "Reeves".
    bool isKnownSurname(int first, int last) const
    {
        return std::any_of(recent(), m_runs.end(), [&](const NameRun &run) {
            return run.type == NameType::Person && m_text.view(run.last - 1) == m_text.view(first, last);
        });
    }

    void add(int first, int last, NameType type, const QString &name)
    {
        NameRun run{first, last, m_number, type, name, false, false, false};
        run.subject = isSubject(first, last);
        run.source = isSource(first, last);
        m_runs.push_back(run);
    }

    bool isSubject(int first, int last) const
    {
        int before = first - 1;
        while (inside(before)
               && (m_text.has(before, WordClass::Article) || !m_text.at(before).isWord()
                   || m_text.has(before, WordClass::Firm) || isListed(notOrganisations(), m_text.view(before)))) {
            if (m_text.is(before, m_words.comma))
                break;
            --before;
        }
        if (inside(before) && m_text.has(before, WordClass::Joiner) && !m_runs.empty() && m_runs.back().last == before
            && !m_runs.back().subject)
            return false;
        if (inside(before) && m_text.has(before, WordClass::Preposition) && !isDescribed(last))
            return false;
        if (isExample(first))
            return false;
        for (int token = last; token < last + 14 && inside(token); ++token) {
            if (m_text.has(token, WordClass::Modal) || m_text.has(token, WordClass::Has)
                || m_text.has(token, WordClass::Be)
                || (m_text.at(token).tense != Tense::None && m_text.at(token).tense != Tense::Ing))
                return true;
            // A verb that no table has: "Brightwell chartered ...".
            if (token == last && m_text.at(token).word == kUnknownWord && view(token).endsWith(u"ed"))
                return true;
            const bool apposition = m_text.is(last, m_words.comma);
            if (!apposition && token > last + 2 && !m_text.has(token, WordClass::Adverb))
                return false;
        }
        return false;
    }

    /// "Kickstarter, the website that has raised ...": what follows tells what the name does.
    bool isDescribed(int last) const
    {
        if (!m_text.is(last, m_words.comma))
            return false;
        for (int token = last + 1; token < last + 7 && inside(token); ++token) {
            if (isOneOf(view(token), {u"that", u"which"}))
                return true;
        }
        return false;
    }

    /// "the partners, among them X, Y and Z": examples of who acts.
    bool isExample(int first) const
    {
        for (int token = first - 1; token > first - 10 && inside(token); --token) {
            if (isOneOf(view(token), {u"among", u"including", u"such", u"like"}))
                return true;
        }
        return false;
    }

    /// "according to X", "a study by X", "X said" (but not "X said it will ...": then X speaks of itself).
    bool isSource(int first, int last) const
    {
        if (isSpeakersBody(first))
            return true;
        for (int before = first - 1; before >= first - 9 && inside(before); --before) {
            if (m_text.view(before) == u"." || m_text.is(before, m_words.comma))
                break;
            if (m_text.has(before, WordClass::Source) && before < first - 1)
                return hasBetween(before, first, {u"by", u"from", u"to", u"of", u"for"});
        }
        for (int after = last; after < last + 3 && inside(after); ++after) {
            if ((m_text.has(after, WordClass::Say)
                 || (m_text.has(after, WordClass::Expect) && !isOneOf(view(after + 1), {u"to"})))
                && m_text.at(after).tense != Tense::None && !m_text.has(after, WordClass::Add)) {
                for (int next = after + 1; next < after + 4 && inside(next); ++next) {
                    if (sameWord(view(next), u"it") || sameWord(view(next), u"its") || sameWord(view(next), u"they"))
                        return false;
                }
                return true;
            }
            if (!m_text.has(after, WordClass::Has) && !m_text.has(after, WordClass::Adverb))
                break;
        }
        return false;
    }

    /// "chief executive of X": the speaker is from there.
    bool isSpeakersBody(int first) const
    {
        int before = first - 1;
        before -= inside(before) && m_text.has(before, WordClass::Article);
        return isOneOf(view(before), {u"of", u"at", u"for"}) && m_text.has(before - 1, WordClass::JobTitle)
               && !m_text.has(before - 1, WordClass::GenericPlace);
    }

    bool hasBetween(int first, int last, std::initializer_list<QStringView> words) const
    {
        for (int token = first; token < last; ++token) {
            if (std::any_of(words.begin(), words.end(),
                            [&](QStringView word) { return sameWord(m_text.view(token), word); }))
                return true;
        }
        return false;
    }

    /// "the company", "it": stands for the organisation that was the subject last.
    void followBack(int token)
    {
        if (!m_text.has(token, WordClass::Article) && !m_text.has(token, WordClass::Pronoun))
            return;
        int last = token;
        if (m_text.has(token, WordClass::Article) && isListedNoun(token + 1))
            last = token + 2;
        else if (sameWord(view(token), u"it") || sameWord(view(token), u"they"))
            last = token + 1;
        else if (sameWord(view(token), u"its") && startsSentence(token))
            last = token + 2;
        if (last == token || !(isSubject(token, last) || (last == token + 1 && startsClause(token))))
            return;
        const NameRun *best = nullptr;
        for (auto run = m_runs.rbegin(); run != m_runs.rend() && m_number - run->sentence < 5; ++run) {
            if (last == token + 2 && isPublic(*run)
                && !isOneOf(view(token + 1),
                            {u"authority", u"council", u"agency", u"trust", u"organisation", u"partnership"}))
                continue;
            if ((run->type == NameType::Organisation) && !run->source && (!best || (run->subject && !best->subject)))
                best = &*run;
            if (best && best->subject)
                break;
        }
        if (best)
            m_runs.push_back({token, last, m_number, best->type, best->name, false, true, true});
    }

    bool isPublic(const NameRun &run) const
    {
        for (int token = run.first; token < run.last; ++token) {
            if (m_text.has(token, WordClass::PublicBody))
                return true;
        }
        return false;
    }

    /// Behind a comma, a semicolon, "and" or "that", or at the start.
    bool startsClause(int token) const
    {
        return startsSentence(token) || !m_text.at(token - 1).isWord()
               || isOneOf(view(token - 1), {u"and", u"but", u"that", u"as", u"because", u"when", u"while"});
    }

    bool isListedNoun(int token) const { return inside(token) && m_text.has(token, WordClass::CompanyNoun); }

    const ParsedText &m_text;
    const NameWords &m_words;
    const std::vector<PlaceMention> &m_places;
    const Sentence *m_sentence = nullptr;
    int m_number = 0;
    std::vector<NameRun> m_runs;
};

} // namespace

std::vector<NameRun> findNames(const ParsedText &text, const NameWords &words, const std::vector<PlaceMention> &places)
{
    return NameFinder(text, words, places).run();
}

} // namespace pledgeboard
