// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/read_selection.h"

#include "models/extraction/extractor.h"

#include <algorithm>

namespace pledgeboard {

namespace {

/// The selection without what stands blank at its ends.
TextSpan trimmed(const QString &text, TextSpan span)
{
    span.start = std::clamp(span.start, 0, static_cast<int>(text.size()));
    span.end = std::clamp(span.end, span.start, static_cast<int>(text.size()));
    while (span.start < span.end && !text.at(span.start).isLetterOrNumber() && text.at(span.start) != u'£'
           && text.at(span.start) != u'$' && text.at(span.start) != u'€')
        ++span.start;
    while (span.start < span.end && !text.at(span.end - 1).isLetterOrNumber() && text.at(span.end - 1) != u'%')
        --span.end;
    return span;
}

bool endsSentence(const QString &text, int at)
{
    const QChar c = text.at(at);
    if (c == u'\n')
        return true;
    const bool stop = c == u'.' || c == u'!' || c == u'?';
    return stop && (at + 1 == text.size() || text.at(at + 1).isSpace());
}

TextSpan sentenceAround(const QString &text, const TextSpan &words)
{
    TextSpan sentence = words;
    while (sentence.start > 0 && !endsSentence(text, sentence.start - 1))
        --sentence.start;
    while (sentence.start < words.start && text.at(sentence.start).isSpace())
        ++sentence.start;
    while (sentence.end < text.size() && !endsSentence(text, sentence.end - 1))
        ++sentence.end;
    return sentence;
}

void move(TextSpan &span, int by)
{
    span.start += by;
    span.end += by;
}

/// What is read where nothing is taken for noise.
std::optional<Figure> readInArticle(const Article &article, const TextSpan &selection)
{
    Article whole = article;
    whole.noise.clear();
    std::vector<Figure> figures = extractFigures(whole);
    const auto found = std::find_if(figures.begin(), figures.end(), [&selection](const Figure &figure) {
        return figure.evidence.number.overlaps(selection);
    });
    if (found == figures.end())
        return std::nullopt;
    return std::move(*found);
}

std::optional<Figure> readAlone(const Article &article, const TextSpan &selection)
{
    Article words;
    words.published = article.published;
    words.publishedKnown = article.publishedKnown;
    words.text = article.text.mid(selection.start, selection.length());
    std::vector<Figure> figures = extractFigures(words);
    if (figures.empty())
        return std::nullopt;
    Figure figure = std::move(figures.front());
    move(figure.evidence.number, selection.start);
    for (Cue &cue : figure.evidence.cues)
        move(cue.words, selection.start);
    figure.evidence.mentions.clear();
    return figure;
}

} // namespace

std::optional<MarkedEvidence> evidenceIn(const Article &article, const TextSpan &selection)
{
    const TextSpan words = trimmed(article.text, selection);
    if (words.isEmpty())
        return std::nullopt;
    MarkedEvidence marked{words, sentenceAround(article.text, words), article.text.mid(words.start, words.length())};
    std::optional<Figure> read = readInArticle(article, words);
    if (!read)
        read = readAlone(article, words);
    if (read)
        marked.number = read->evidence.number;
    return marked;
}

std::optional<Figure> figureIn(const Article &article, const TextSpan &selection)
{
    const TextSpan words = trimmed(article.text, selection);
    if (words.isEmpty())
        return std::nullopt;
    std::optional<Figure> figure = readInArticle(article, words);
    if (!figure)
        figure = readAlone(article, words);
    if (!figure) {
        figure.emplace();
        figure->kind = Kind::JobsPromised;
        figure->evidence.number = words;
        if (article.published)
            figure->year = static_cast<int>(article.published->year());
    }
    figure->id.clear();
    figure->wholeId.clear();
    figure->evidence.sentence = sentenceAround(article.text, words);
    figure->evidence.quote = article.text.mid(words.start, words.length());
    return figure;
}

} // namespace pledgeboard
