// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/wide_scope.h"

#include "models/extraction/places/place_rule.h"
#include "models/extraction/places/scheme_scope.h"
#include "models/extraction/words/word_list.h"
#include "models/reference/gazetteer.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr std::int64_t kSeldomOneSite = 1500; ///< staff
constexpr std::int64_t kSeldomLocalStaff = 4000; ///< staff of a firm that no place is named with
constexpr std::int64_t kSeldomLocalMoney = 500'000'000'00; ///< its turnover, in pence
constexpr std::int64_t kSeldomRegionalMoney = 10'000'000'000'00; ///< output of one trade, in pence
constexpr int kFirmBefore = 6; ///< words between "Danish" or "Osaka-based" and the firm's name
constexpr int kFirmAfter = 8;
constexpr int kWordsToSubject = 14; ///< between "it has" and the number

/// Whether what "global" stands before can be counted.
bool isCounted(const ParsedText &text, int token)
{
    return text.has(token, WordClass::Workforce) || text.has(token, WordClass::Staff)
           || text.has(token, WordClass::Output) || text.has(token, WordClass::Job)
           || isOneOf(text.view(token), {u"market", u"markets", u"industry", u"economy", u"trade", u"demand",
                                         u"spending", u"total", u"net", u"annual"});
}

/// Tokens of the words that mean the whole world; 0 for none.
int worldwideAt(const ParsedText &text, int token, int end)
{
    // Every word that is looked for below: this is asked of each word of a text. They stand in words/hint_table.cpp, too.
    static constexpr WordList kWords{u"worldwide", u"globally", u"global",     u"world",     u"international",
                                     u"group",     u"globe",    u"group-wide", u"countries", u"continents"};
    const QStringView word = text.view(token);
    if (!kWords.has(word))
        return 0;
    if (isOneOf(word, {u"worldwide", u"globally"}))
        return 1;
    const bool next = token + 1 < end;
    if (isOneOf(word, {u"global", u"world", u"international"}) && next && isCounted(text, token + 1))
        return 2;
    if (isOneOf(word, {u"group", u"group-wide"}) && next && !text.isCapital(token + 1)
        && (token == 0 || !text.isCapital(token - 1)))
        return text.has(token + 1, WordClass::Output)
                       || isOneOf(text.view(token + 1), {u"sales", u"headcount", u"workforce", u"net", u"pre-tax"})
                   ? 2
                   : 0;
    if (isOneOf(word, {u"world", u"globe"}) && token > 1 && isOneOf(text.view(token - 1), {u"the"}))
        return isOneOf(text.view(token - 2), {u"around", u"across", u"throughout", u"over"}) ? 1 : 0;
    if (isOneOf(word, {u"countries", u"continents"}) && token > 1) {
        for (int before = token - 1; before > token - 5 && before > 0; --before) {
            if (isOneOf(text.view(before), {u"in", u"across"}))
                return 1;
        }
    }
    return 0;
}

int nationwideAt(const ParsedText &text, int token, int end)
{
    static constexpr WordList kWords{u"nationally", u"nationwide", u"uk-wide", u"countrywide",
                                     u"uk-based",   u"national",   u"country"};
    if (!kWords.has(text.view(token)))
        return 0;
    // "Across the country", "up and down the country", "in every corner of the country".
    const auto isOrigin = [&] {
        // "Moved there from other parts of the country".
        for (int before = token - 1; before > 0 && before > token - 6; --before) {
            if (isOneOf(text.view(before), {u"from"}))
                return true;
        }
        return false;
    };
    if (isOneOf(text.view(token), {u"country"}) && isOrigin())
        return 0;
    if (isOneOf(text.view(token), {u"country"}))
        return token > 2 && isOneOf(text.view(token - 1), {u"the"})
                       && (isOneOf(text.view(token - 2), {u"across", u"throughout", u"around", u"over", u"down"})
                           || (isOneOf(text.view(token - 2), {u"of"})
                               && isOneOf(text.view(token - 3), {u"corner", u"part", u"parts", u"all", u"whole"})))
                   ? 1
                   : 0;
    if (isOneOf(text.view(token), {u"nationally", u"nationwide", u"uk-wide", u"countrywide", u"uk-based"}))
        return isOneOf(text.view(token), {u"uk-based"}) ? 0 : 1;
    const bool counted =
        token + 1 < end
        && isOneOf(text.view(token + 1), {u"average", u"figure", u"total", u"workforce", u"median", u"budget"});
    return counted && isOneOf(text.view(token), {u"national", u"uk-wide"}) ? 2 : 0;
}

/// Whether the cue speaks of the asked number and of no nearer one.
bool reaches(const ParsedText &text, const PlaceQuestion &question, int first, int last)
{
    const NumberMention &number = question.number();
    // The number in "in 50 countries" is not one of staff.
    const bool inCountries = isOneOf(text.view(first), {u"countries", u"continents"});
    const auto isBetween = [&](const NumberMention &other) {
        return first >= number.last ? other.first >= number.last && other.last <= first - inCountries
                                    : other.first >= last && other.last <= number.first;
    };
    const bool before = question.index > 0 && isBetween(question.mentions[question.index - 1]);
    const bool after =
        question.index + 1 < question.mentions.size() && isBetween(question.mentions[question.index + 1]);
    if (after)
        return false;
    const int begin = first >= number.nounLast ? std::max(number.last, number.nounLast) : std::min(last, number.last);
    const int end = std::max(first, number.first);
    const bool opensSentence = first == text.sentences[static_cast<std::size_t>(number.sentence)].first;
    return opensSentence || (!before && clausesBetween(text, begin, end) == 0) || (before && end - begin < 8);
}

/// "of whom 300 are in ...", "including 300 at ...": the next number is a part of this one.
bool hasPart(const ParsedText &text, const PlaceQuestion &question)
{
    const NumberMention &number = question.number();
    if (question.index + 1 >= question.mentions.size()
        || question.mentions[question.index + 1].sentence != number.sentence)
        return false;
    const int next = question.mentions[question.index + 1].first;
    if (next - number.last > 14)
        return false;
    // "525 on its books: 310 in Leeds, 130 abroad and the rest".
    for (int token = number.last; token < std::min(next, number.last + 5); ++token) {
        if (text.view(token) == u":" && next - token <= 2)
            return text.has(question.mentions[question.index + 1].last, WordClass::Where);
    }
    for (int token = number.last; token < next; ++token) {
        if (isOneOf(text.view(token), {u"including"})
            || (isOneOf(text.view(token), {u"of"}) && isOneOf(text.view(token + 1), {u"whom", u"which", u"them"})))
            return true;
    }
    return false;
}

/// "7,400 employees, most of whom work in the UK": the number is that of the whole firm.
bool hasLocalPart(const ParsedText &text, const NumberMention &number)
{
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(number.sentence)];
    for (int token = number.last; token + 3 < sentence.last && token < number.last + 8; ++token) {
        if (isOneOf(text.view(token), {u"most", u"many", u"some", u"half", u"few", u"third", u"majority", u"all"})
            && isOneOf(text.view(token + 1), {u"of", u"but"}))
            return text.has(token + 3, WordClass::Where) || isOneOf(text.view(token + 1), {u"but"});
    }
    return false;
}

bool isFirmTotal(Kind kind)
{
    return kind == Kind::MoneyOutput || kind == Kind::MoneyValuation || kind == Kind::JobsExisting;
}

/// "the sector", "the market": an output that no firm has.
bool isOfSector(const ParsedText &text, const NumberMention &number)
{
    const auto tells = [](const Sentence &sentence) {
        return sentence.classes[static_cast<std::size_t>(WordClass::Economy)]
               || sentence.classes[static_cast<std::size_t>(WordClass::Sector)];
    };
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(number.sentence)];
    for (int token = number.last; token < sentence.last && token < number.last + 5; ++token) {
        if (isOneOf(text.view(token), {u"gross", u"added", u"gva"}))
            return true;
    }
    if (tells(sentence) || number.sentence == 0
        || !isOneOf(text.view(sentence.first), {u"it", u"its", u"they", u"their"}))
        return tells(sentence);
    // "The industry has grown. It turns over £866m."
    const Sentence &before = text.sentences[static_cast<std::size_t>(number.sentence - 1)];
    return before.paragraph == sentence.paragraph && tells(before);
}

/// "Across the group", "group-wide", "the group as a whole".
bool isAcrossGroup(const ParsedText &text, const NumberMention &number)
{
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(number.sentence)];
    const int end = std::min(sentence.last, number.last + 12);
    for (int token = std::max(sentence.first, number.first - 12) + 2; token < end; ++token) {
        if (isOneOf(text.view(token), {u"group", u"company", u"business"}) && isOneOf(text.view(token - 1), {u"the"})
            && isOneOf(text.view(token - 2), {u"across", u"throughout"}))
            return true;
    }
    return false;
}

/// Turnover or staff such as no firm has in one town.
bool isLargeTotal(const PlaceQuestion &question)
{
    const Amount &amount = question.number().amount;
    return question.kind == Kind::MoneyOutput ? amount.value >= kSeldomLocalMoney
                                              : (question.kind == Kind::JobsExisting || question.kind == Kind::JobsCut)
                                                    && amount.value >= kSeldomLocalStaff;
}

/// Whether the sentence names the firm or stands in for it.
bool speaksOf(const ParsedText &text, const Sentence &sentence, const NumberMention &number, QStringView firm)
{
    // "Altogether it has 5,300 people", "in the year to March the group's sales rose to £2bn".
    for (int token = std::max(sentence.first, number.first - kWordsToSubject); token + 1 < number.first; ++token) {
        const bool it = isOneOf(text.view(token), {u"it"})
                        && (text.has(token + 1, WordClass::Has) || text.at(token + 1).tense != Tense::None);
        const bool noun = isOneOf(text.view(token), {u"the"})
                          && isOneOf(text.view(token + 1), {u"company", u"company's", u"group", u"group's", u"firm"});
        if (it || noun)
            return true;
    }
    if (isOneOf(text.view(sentence.first), {u"it", u"its", u"they", u"their"})
        || (isOneOf(text.view(sentence.first), {u"the"})
            && isOneOf(text.view(sentence.first + 1), {u"company", u"group", u"firm", u"business", u"parent"})))
        return true;
    for (int token = sentence.first; token < sentence.last; ++token) {
        if (sameWord(text.view(token), firm))
            return true;
    }
    return false;
}

} // namespace

WideScope statedScope(const ParsedText &text, const PlaceQuestion &question)
{
    const NumberMention &number = question.number();
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(number.sentence)];
    if (!sentence.has(Hint::WideScope))
        return {};
    const int begin = std::max(sentence.first, number.first - 24);
    const int end = std::min(sentence.last, number.last + 16);
    for (int token = begin; token < end; ++token) {
        const int world = worldwideAt(text, token, sentence.last);
        if (world > 0 && token - number.last < 14 && number.first - token < 14
            && reaches(text, question, token, token + world))
            return {QStringLiteral("Worldwide"), &kWorldStated, {token, token + world}};
        const int nation = nationwideAt(text, token, sentence.last);
        if (nation > 0 && reaches(text, question, token, token + nation))
            return {QStringLiteral("United Kingdom"), &kKingdomStated, {token, token + nation}};
    }
    return {};
}

WideScope impliedScope(const ParsedText &text, const PlaceQuestion &question, const QSet<QString> &abroad)
{
    const NumberMention &number = question.number();
    WideScope world{QStringLiteral("Worldwide"), &kWorldOfForeignFirm, {}};
    if (question.kind == Kind::JobsExisting
        && (hasPart(text, question) || (number.amount.value >= kSeldomOneSite && hasLocalPart(text, number))))
        return {QStringLiteral("Worldwide"), &kWorldOfWhole, {}};
    const QStringView name = question.organisation;
    const QStringView firstWord = name.first(name.contains(u' ') ? name.indexOf(u' ') : name.size());
    const bool large = isLargeTotal(question);
    const QString firm = large || !abroad.isEmpty() ? firstWord.toString().toLower() : QString();
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(number.sentence)];
    const bool foreign = !firm.isEmpty() && abroad.contains(firm) && speaksOf(text, sentence, number, firm);
    if (isFirmTotal(question.kind) && foreign && (number.isMoney() || number.amount.value >= kSeldomOneSite))
        return world;
    const bool firmSpeaks = !firstWord.isEmpty() || !isOneOf(text.view(sentence.first), {u"they", u"their"});
    if (large && firmSpeaks && nationOf(question.organisation).isEmpty() && speaksOf(text, sentence, number, firm)
        && !isOfSector(text, number))
        return {QStringLiteral("Worldwide"), &kWorldOfLargeFirm, {}};
    const bool foreignMoney = number.isMoney() && number.amount.currency != kPound;
    const bool output = question.kind == Kind::MoneyOutput || (question.kind == Kind::MoneyOther && foreign);
    if (output && foreignMoney && !isOfSector(text, number))
        return world;
    // "Our aerospace sector, with a turnover of £36bn".
    if (question.kind == Kind::MoneyOutput && number.amount.value >= kSeldomRegionalMoney
        && number.amount.currency == kPound && isOfSector(text, number))
        return {QStringLiteral("United Kingdom"), &kKingdomOfSector, {}};
    // "Across the group 260 roles will go", where the group works in many countries.
    if (!abroad.isEmpty() && isAcrossGroup(text, number))
        return world;
    // "The agency's work led to 16,700 jobs."
    const bool ofYear = isJobs(question.kind) && number.amount.value >= kSeldomLocalStaff;
    if (!ofYear && question.kind != Kind::MoneyPublic)
        return {};
    const QString nation = nationOf(question.organisation);
    if (nation.isEmpty())
        return {};
    const bool ofScheme = question.kind == Kind::MoneyPublic
                          && (number.amount.value >= kSeldomRegionalMoney / 10 || isSchemeSize(text, number));
    if (ofScheme || ofYear)
        return {nation, &kNationOfFund, {}};
    return {};
}

QSet<QString> firmsFromAbroad(const ParsedText &text, const std::vector<PlaceMention> &places)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const PlaceIndex kingdom = gazetteer.find(u"United Kingdom");
    QSet<QString> firms;
    const auto addNames = [&](int first, int last) {
        for (int token = first; token < last; ++token) {
            if (text.isCapital(token) && !text.has(token, WordClass::Common) && !text.has(token, WordClass::OrgType))
                firms.insert(text.view(token).toString().toLower());
        }
    };
    for (const PlaceMention &place : places) {
        if (place.role != PlaceRole::Seat || gazetteer.holds(kingdom, place.place))
            continue;
        const Sentence &sentence = text.sentences[static_cast<std::size_t>(text.sentenceOf(place.first))];
        addNames(std::max(sentence.first, place.first - kFirmBefore), place.first);
        addNames(place.last, std::min(sentence.last, place.last + kFirmAfter));
    }
    for (const Sentence &sentence : text.sentences) {
        if (!sentence.has(Hint::WideScope))
            continue;
        for (int token = sentence.first; token < sentence.last; ++token) {
            const bool share = text.view(token) == u"(" && token + 1 < sentence.last
                               && isOneOf(text.view(token + 1), {u"NASDAQ", u"NYSE", u"Xetra", u"Euronext", u"Tokyo",
                                                                 u"TSE", u"ASX", u"TSX"});
            if (share)
                addNames(std::max(sentence.first, token - 4), token);
            else if (worldwideAt(text, token, sentence.last) > 0 && !sentence.headline)
                addNames(sentence.first, std::min(sentence.first + 4, token));
        }
    }
    return firms;
}

} // namespace pledgeboard
