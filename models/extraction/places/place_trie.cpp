// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/place_trie.h"

#include "models/extraction/words/tokenizer.h"
#include "models/reference/gazetteer.h"

namespace pledgeboard {

namespace {

struct DemonymRow {
    const char16_t *word;
    const char16_t *place;
};
constexpr DemonymRow kDemonyms[] = {
    {u"Scottish", u"Scotland"},
    {u"Welsh", u"Wales"},
    {u"English", u"England"},
    {u"British", u"United Kingdom"},
    {u"Northern Irish", u"Northern Ireland"},
    {u"Cornish", u"Cornwall"},
    {u"European", u"Europe"},
    {u"Irish", u"Ireland"},
};

constexpr const char16_t *kCouncilWords[] = {u"Council", u"Authority", u"Corporation", u"Borough", u"GMCA",
                                             u"WMCA",    u"LCRCA",     u"GLA",         u"NECA"};

bool isCouncil(const QString &name)
{
    return std::any_of(std::begin(kCouncilWords), std::end(kCouncilWords),
                       [&name](const char16_t *word) { return name.contains(QStringView(word)); });
}

} // namespace

std::vector<PlaceTrie::Spelling> PlaceTrie::spellingsOf(const Gazetteer &gazetteer)
{
    std::vector<Spelling> spellings;
    PlaceIndex index = 0;
    for (const Place &place : gazetteer.places()) {
        // A place that an analyst took out again has no name any more.
        if (gazetteer.find(place.name) != index++)
            continue;
        spellings.push_back({place.name, index - 1, false});
        spellings.push_back({place.welshName, index - 1, false});
        for (const QString &alias : place.aliases)
            spellings.push_back({alias, index - 1, false});
    }
    for (const DemonymRow &row : kDemonyms) {
        const PlaceIndex place = gazetteer.find(QStringView(row.place));
        if (place != kNoPlace)
            spellings.push_back({QStringView(row.word).toString(), place, true});
    }
    return spellings;
}

PlaceTrie::PlaceTrie(Lexicon &lexicon, const std::vector<Spelling> &spellings)
{
    for (const Spelling &spelling : spellings)
        add(lexicon, spelling);
}

void PlaceTrie::add(Lexicon &lexicon, const Spelling &spelling)
{
    const QString &name = spelling.name;
    if (name.size() < 2)
        return;
    Article article;
    article.text = name;
    std::vector<Token> tokens;
    tokenize(article, lexicon, tokens);
    Name entry;
    entry.place = spelling.place;
    entry.council = isCouncil(name);
    entry.demonym = spelling.demonym;
    for (const Token &token : tokens) {
        entry.words.push_back(lexicon.intern(QStringView(name).mid(token.start, token.length())));
        const bool shortCaps = token.is(Token::AllCaps) && token.length() <= 6;
        // "Yorkshire and The Humber" is written with a small "the" as well.
        const bool small = !entry.flags.empty() && lexicon.has(entry.words.back(), WordClass::Article);
        entry.flags.push_back(
            static_cast<std::uint8_t>((small ? 0 : token.flags & Token::Capital) | (shortCaps ? Token::AllCaps : 0)));
    }
    if (entry.words.empty())
        return;
    const WordId first = entry.words.front();
    if (m_starts.size() <= first)
        m_starts.resize(first + 1, 0);
    if (m_starts[first] == 0) {
        m_names.emplace_back();
        m_starts[first] = static_cast<std::uint16_t>(m_names.size());
    }
    m_names[m_starts[first] - 1u].flags &= entry.flags.front();
    std::vector<Name> &list = m_names[m_starts[first] - 1u].names;
    std::vector<WordId> &seconds = m_names[m_starts[first] - 1u].seconds;
    auto at = list.begin();
    while (at != list.end() && at->words.size() >= entry.words.size())
        ++at;
    seconds.insert(seconds.begin() + (at - list.begin()), entry.words.size() > 1 ? entry.words[1] : kUnknownWord);
    list.insert(at, entry);
}

bool PlaceTrie::matches(const Name &name, const ParsedText &text, int token)
{
    for (std::size_t i = 0; i < name.words.size(); ++i) {
        const int at = token + static_cast<int>(i);
        if (!text.is(at, name.words[i]) || (text.at(at).flags & name.flags[i]) != name.flags[i])
            return false;
    }
    return true;
}

PlaceTrie::Match PlaceTrie::find(const ParsedText &text, int token) const
{
    const Token &here = text.at(token);
    if (here.word >= m_starts.size() || m_starts[here.word] == 0)
        return {};
    const Names &names = m_names[m_starts[here.word] - 1u];
    if ((here.flags & names.flags) != names.flags)
        return {};
    const WordId second = token + 1 < text.tokenCount() ? text.at(token + 1).word : kUnknownWord;
    for (std::size_t i = 0; i < names.seconds.size(); ++i) {
        if (names.seconds[i] != kUnknownWord && names.seconds[i] != second)
            continue;
        const Name &name = names.names[i];
        if (matches(name, text, token))
            return {static_cast<int>(name.words.size()), name.place, name.council, name.demonym};
    }
    return {};
}

} // namespace pledgeboard
