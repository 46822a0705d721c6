// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_words.h"

#include "models/extraction/names/name_tables.h"
#include "models/extraction/words/tokenizer.h"

namespace pledgeboard {

namespace {

/// The name with a space between its tokens: "ao . com".
std::string spaced(const QString &name, const Lexicon &lexicon)
{
    Article article;
    article.text = name;
    std::vector<Token> tokens;
    tokenize(article, lexicon, tokens);
    QString words;
    for (const Token &token : tokens)
        words += QStringView(name).mid(token.start, token.length()).toString().toLower() + QLatin1Char(' ');
    return words.trimmed().toStdString();
}

} // namespace

NameWords::NameWords(Lexicon &lexicon, const std::vector<OwnOrganisation> &own)
{
    const auto id = [&lexicon](const char *word) { return lexicon.intern(std::string_view(word)); };
    of = id("of"), forWord = id("for"), andWord = id("and"), the = id("the"), ampersand = id("&"), hyphen = id("-");
    comma = id(","), colon = id(":"), by = id("by"), from = id("from"), at = id("at"), in = id("in"), into = id("into");
    to = id("to"), with = id("with"), quoteS = id("'s"), dot = id("."), openBracket = id("("), closeBracket = id(")");
    it = id("it"), its = id("its"), they = id("they"), local = id("local"), who = id("who"), series = id("series");
    for (const NameCueRow &row : nameCueTable()) {
        forEachWord(row.words, [&](std::string_view word) {
            const WordId known = lexicon.intern(word);
            if (known >= m_cues.size())
                m_cues.resize(known + 1);
            m_cues[known] |= std::uint64_t{1} << static_cast<unsigned>(row.cue);
        });
    }
    int number = 0;
    for (const BodyRow &row : bodyTable())
        m_bodies.add(lexicon, row.words, number++);
    for (const OwnOrganisation &organisation : own) {
        for (const QString &name : QStringList{organisation.name} + organisation.aliases) {
            const std::string words = spaced(name, lexicon);
            if (!words.empty())
                m_own.add(lexicon, words, static_cast<int>(m_ownNames.size()));
        }
        m_ownNames.append(organisation.name);
    }
}

} // namespace pledgeboard
