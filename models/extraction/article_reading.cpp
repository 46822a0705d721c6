// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/article_reading.h"

#include "models/extraction/confidence.h"
#include "models/extraction/dates/article_times.h"
#include "models/extraction/evidence.h"
#include "models/extraction/names/figure_names.h"
#include "models/extraction/numbers/number_reader.h"
#include "models/extraction/places/figure_place.h"
#include "models/extraction/words/sentences.h"
#include "models/extraction/words/tokenizer.h"

namespace pledgeboard {

namespace {

/// Gives each number that is a figure its place, who, when and why, in order: a figure may go on from the one before it.
class FigureReader
{
public:
    FigureReader(ArticleReading &reading, const Grammar &grammar)
        : m_reading(reading), m_text(reading.text), m_places(m_text, grammar.places),
          m_names(m_text, grammar.names, m_places.places()), m_times(m_text, grammar.numbers), m_year(m_times.year())
    {
    }

    void run()
    {
        m_reading.drafts.reserve(m_reading.mentions.size());
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            if (m_reading.kinds[i].kind)
                read(i);
        }
    }

private:
    void read(std::size_t index)
    {
        const NumberMention &mention = m_reading.mentions[index];
        const KindReading &kind = m_reading.kinds[index];
        const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(mention.sentence)];
        DraftFigure draft;
        draft.mention = mention;
        draft.weight = kind.weight;
        draft.headline = sentence.headline;
        Figure &figure = draft.figure;
        figure.kind = *kind.kind;
        figure.amount = mention.amount;
        figure.conversion = mention.conversion;
        figure.evidence = makeEvidence(m_text, mention);
        const bool together = m_lastParagraph == sentence.paragraph;
        const Figure *before = m_reading.drafts.empty() ? nullptr : &m_reading.drafts.back().figure;
        const FigureOrganisation organisation = m_names.organisationOf(
            mention, figure.kind, together && before->kind == Kind::MoneyPublic ? before->organisation : QString());
        figure.organisation = organisation.name;
        const FigurePlace place =
            m_places.placeOf({m_reading.mentions, index, figure.kind, organisation.name, kind.part},
                             together ? m_lastPlace : FigurePlace{});
        figure.place = place.name;
        const FigureProgramme programme = m_names.programmeOf(mention, figure.kind);
        figure.programme = programme.name;
        figure.insideProgramme = programme.inside;
        const FigureYear when = readYear(index, together, before);
        figure.year = when.year;
        figure.period = when.period;
        addReasons(figure.evidence, mention, kind, place, organisation, programme, when);
        figure.evidence.grades =
            gradesOf({m_text, mention, kind, place, when, organisation, numbersInSentence(index), m_year.has_value()});
        m_lastPlace = place;
        m_lastParagraph = sentence.paragraph;
        m_lastSentence = mention.sentence;
        m_reading.drafts.push_back(std::move(draft));
    }

    FigureYear readYear(std::size_t index, bool together, const Figure *before)
    {
        const Kind kind = *m_reading.kinds[index].kind;
        FigureYear when = m_times.yearOf(m_reading.mentions, index, kind, together ? before->year : std::nullopt);
        // Where the article has no date, figures of one kind that stand together share their year.
        const bool undated = !m_year && together && before->kind == kind;
        if ((m_reading.kinds[index].part || undated) && !when.isStated && before) {
            when.year = before->year;
            when.rule = "year of the figure before";
            if (!when.period && m_lastSentence == m_reading.mentions[index].sentence) {
                when.period = before->period;
                when.periodRule = when.rule;
            }
        }
        return when;
    }

    void addKindReason(Evidence &evidence, const NumberMention &mention, const KindVoice &voice) const
    {
        const std::vector<TokenSpan> words = wordsOf(m_text, voice, mention);
        // The name of an analyst's own word goes when the words change.
        if (voice.own.isEmpty())
            addReason(evidence, m_text, Answer::Kind, voice.rule->row->name, words);
        else
            addReason(evidence, m_text, Answer::Kind, QString::fromUtf8(voice.rule->row->name), words);
    }

    void addReasons(Evidence &evidence, const NumberMention &mention, const KindReading &kind, const FigurePlace &place,
                    const FigureOrganisation &organisation, const FigureProgramme &programme,
                    const FigureYear &when) const
    {
        for (const KindVoice &voice : kind.voices) {
            if (kind.won(voice))
                addKindReason(evidence, mention, voice);
        }
        addReason(evidence, m_text, Answer::Kind, kind.otherwise, TokenSpan{});
        addReason(evidence, Answer::Organisation, organisation.rule, organisation.words);
        addReason(evidence, m_text, Answer::Place, place.rule, place.words);
        if (!programme.name.isEmpty())
            addReason(evidence, Answer::Programme, programme.rule, programme.words);
        if (when.year)
            addReason(evidence, m_text, Answer::Year, when.rule, when.yearWords);
        if (when.period)
            addReason(evidence, m_text, Answer::Period, when.periodRule, when.periodWords);
        addBoundReason(evidence, m_text, mention);
    }

    /// Three are as good as more.
    int numbersInSentence(std::size_t index) const
    {
        const std::vector<NumberMention> &mentions = m_reading.mentions;
        int numbers = 1;
        for (std::size_t i = index; i > 0 && numbers < 3 && mentions[i - 1].sentence == mentions[index].sentence; --i)
            ++numbers;
        for (std::size_t i = index + 1;
             i < mentions.size() && numbers < 3 && mentions[i].sentence == mentions[index].sentence; ++i)
            ++numbers;
        return numbers;
    }

    ArticleReading &m_reading;
    const ParsedText &m_text;
    ArticlePlaces m_places;
    ArticleNames m_names;
    ArticleTimes m_times;
    std::optional<int> m_year;
    FigurePlace m_lastPlace;
    int m_lastParagraph = -1;
    int m_lastSentence = -1;
};

} // namespace

ArticleReading readFigures(const Article &article, const Grammar &grammar)
{
    ArticleReading reading;
    ParsedText &text = reading.text;
    text.article = &article;
    text.lexicon = &grammar.lexicon;
    tokenize(article, grammar.lexicon, text.tokens);
    grammar.publicBodies.mark(text);
    findSentences(text);
    reading.mentions = readNumbers(text, grammar.numbers);
    if (reading.mentions.empty())
        return reading;
    reading.kinds = readKinds(text, grammar.rules, grammar.ownCues, reading.mentions);
    FigureReader(reading, grammar).run();
    return reading;
}

} // namespace pledgeboard
