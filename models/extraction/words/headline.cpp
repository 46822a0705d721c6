// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/words/headline.h"

#include "models/extraction/words/parsed_text.h"
#include "models/extraction/words/same_word.h"

namespace pledgeboard {

namespace {

constexpr int kLeastWords = 4; ///< of a headline, signs among them
constexpr int kLongestDate = 10; ///< tokens of a line with a date: "7 May 2024, two minutes to read"
constexpr int kLongestTitle = 60;
constexpr std::size_t kTitleLines = 12; ///< among which the title stands
constexpr int kShortOpening = 4; ///< tokens of a paper's name with a full stop

bool hasTitle(const ParsedText &text, const Sentence &sentence, QStringView title)
{
    const QStringView view = text.view(sentence.first, sentence.last);
    return title.startsWith(view) && view.size() * 2 > title.size();
}

/// "News | Sport | Jobs", "Home » News", "News   Sport   Jobs", "Street - Wells - Frome".
bool isMenu(const ParsedText &text, const Sentence &sentence)
{
    int gaps = 0;
    int strokes = 0;
    for (int token = sentence.first; token < sentence.last; ++token) {
        const QStringView sign = text.view(token);
        if (sign == u"|" || sign == u"\u00BB" || sign == u"\u2630" || sign == u"\u203A" || sign == u"\u00B7")
            return true;
        const bool apart = token > sentence.first && !text.at(token).is(Token::Glued);
        strokes += apart && (sign == u"/" || sign == u">" || sign == u"-" || sign == u"\u2022");
        gaps += token > sentence.first && text.at(token).start - text.at(token - 1).end > 1;
    }
    return gaps > 1 || strokes > 1;
}

bool isDate(const ParsedText &text, const Sentence &sentence)
{
    const int length = sentence.last - sentence.first;
    const bool month = sentence.classes[static_cast<std::size_t>(WordClass::Month)];
    if (month && length < 6)
        return true;
    const bool opens = text.has(sentence.first, WordClass::Month) || text.has(sentence.first, WordClass::Weekday)
                       || (length > 1 && text.at(sentence.first).type == TokenType::Digits
                           && text.has(sentence.first + 1, WordClass::Month));
    return month && opens && length < kLongestDate;
}

bool isByline(const ParsedText &text, const Sentence &sentence)
{
    return isOneOf(text.view(sentence.first), {u"by", u"story", u"posted", u"published", u"updated", u"written",
                                               u"from", u"get", u"subscribe", u"share", u"picture", u"image", u"photo"})
           && !text.at(sentence.first).is(Token::AllCaps);
}

/// A word in small letters or a number tells a headline from the name of a paper.
bool tells(const ParsedText &text, const Sentence &sentence)
{
    for (int token = sentence.first + 1; token < sentence.last; ++token) {
        const Token &here = text.at(token);
        if (here.type == TokenType::Digits || here.type == TokenType::Currency
            || (here.isWord() && !here.is(Token::Capital) && here.length() > 1
                && !isOneOf(text.view(token), {u"of", u"the", u"and"})))
            return true;
    }
    return false;
}

/// "We use cookies.", "Support local journalism.", "Gazette.": prose that stands over the article.
bool isNotice(const ParsedText &text, const Sentence &sentence)
{
    if (sentence.last - sentence.first <= kShortOpening)
        return true;
    for (int token = sentence.first; token < sentence.last; ++token) {
        if (isOneOf(text.view(token), {u"cookies", u"cookie", u"subscribe", u"subscribers", u"journalism",
                                       u"javascript", u"browser", u"newsletter", u"newsletters", u"adverts"}))
            return true;
    }
    const Sentence *next = &sentence + 1;
    return next != text.sentences.data() + text.sentences.size() && next->paragraph == sentence.paragraph
           && !next->heading && text.sentences.front().first == sentence.first && isNotice(text, *next);
}

Sentence *headlineOf(ParsedText &text)
{
    for (Sentence &sentence : text.sentences) {
        if (!sentence.heading && isNotice(text, sentence))
            continue;
        if (!sentence.heading)
            break;
        if (sentence.last - sentence.first >= kLeastWords && !isDate(text, sentence) && !isMenu(text, sentence)
            && !isByline(text, sentence) && tells(text, sentence))
            return &sentence;
    }
    // None like that: the first line that is long enough.
    for (Sentence &sentence : text.sentences) {
        if (!sentence.heading)
            break;
        if (sentence.last - sentence.first >= kLeastWords && !isDate(text, sentence))
            return &sentence;
    }
    return nullptr;
}

} // namespace

void markHeadline(ParsedText &text)
{
    const QString title = text.article->title.trimmed();
    for (std::size_t i = 0; i < text.sentences.size() && i <= kTitleLines && !title.isEmpty(); ++i) {
        Sentence &sentence = text.sentences[i];
        if (hasTitle(text, sentence, title) && !isMenu(text, sentence) && !isDate(text, sentence)
            && tells(text, sentence)) {
            sentence.headline = true;
            return;
        }
        if (sentence.last - sentence.first > kLongestTitle)
            break;
    }
    if (Sentence *headline = headlineOf(text))
        headline->headline = true;
}

} // namespace pledgeboard
