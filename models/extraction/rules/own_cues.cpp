// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/own_cues.h"

#include "models/extraction/words/tokenizer.h"

namespace pledgeboard {

namespace {

constexpr int kWeight = 40;
constexpr int kNoFigureWeight = 100;
constexpr int kReach = 12; ///< tokens between number and cue

/// The phrase with a space between its tokens: "co - working".
std::string spaced(const QString &phrase, const Lexicon &lexicon)
{
    Article article;
    article.text = phrase;
    std::vector<Token> tokens;
    tokenize(article, lexicon, tokens);
    QString words;
    for (const Token &token : tokens)
        words += QStringView(phrase).mid(token.start, token.length()).toString() + u' ';
    return words.trimmed().toStdString();
}

} // namespace

OwnCues::OwnCues(Lexicon &lexicon, const std::vector<OwnCue> &cues)
{
    for (const OwnCue &cue : cues) {
        const std::string words = spaced(cue.words, lexicon);
        if (words.empty())
            continue;
        m_names.push_back("own word: " + cue.words.toStdString());
        m_rows.push_back({m_names.back().c_str(),
                          "#",
                          cue.kind ? RuleSays(*cue.kind) : kNoFigure,
                          cue.kind ? kWeight : kNoFigureWeight,
                          {},
                          {},
                          ""});
        // The last position is none of the tables'.
        m_rules.push_back({&m_rows.back(), Pattern::compile("#", lexicon), RuleBits().size() - 1, {}});
        m_phrases.add(lexicon, words, static_cast<int>(m_rules.size()) - 1);
    }
}

std::vector<OwnCues::Found> OwnCues::findIn(const ParsedText &text, const Sentence &sentence) const
{
    std::vector<Found> found;
    for (int token = sentence.first; token < sentence.last && !isEmpty(); ++token) {
        const auto match = m_phrases.startingAt(text, token, sentence.last);
        if (match.length > 0)
            found.push_back({&m_rules[static_cast<std::size_t>(match.value)], {token, token + match.length}});
    }
    return found;
}

bool OwnCues::reaches(const ParsedText &text, const Found &cue, const NumberMention &mention)
{
    const int begin = std::min(cue.words.last, mention.coreLast);
    const int end = std::max(cue.words.first, mention.coreFirst);
    if (end - begin > kReach)
        return false;
    for (int token = begin; token < end; ++token) {
        if (text.inNumber[static_cast<std::size_t>(token)] || text.view(token) == u";")
            return false;
    }
    return true;
}

} // namespace pledgeboard
