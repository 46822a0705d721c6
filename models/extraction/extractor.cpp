// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"

#include "models/extraction/confidence.h"
#include "models/extraction/dates/figure_year.h"
#include "models/extraction/evidence.h"
#include "models/extraction/figure_id.h"
#include "models/extraction/grammar.h"
#include "models/extraction/merger.h"
#include "models/extraction/names/figure_names.h"
#include "models/extraction/numbers/number_reader.h"
#include "models/extraction/places/figure_place.h"
#include "models/extraction/rules/kinds.h"
#include "models/extraction/words/sentences.h"
#include "models/extraction/words/tokenizer.h"

namespace pledgeboard {

std::vector<Figure> extractFigures(const Article &article)
{
    const Grammar &grammar = Grammar::instance();
    ParsedText text;
    text.article = &article;
    text.lexicon = &grammar.lexicon;
    tokenize(article, grammar.lexicon, text.tokens);
    grammar.publicBodies.mark(text);
    findSentences(text);
    const std::vector<NumberMention> mentions = readNumbers(text, grammar.numbers);
    if (mentions.empty())
        return {};
    const std::vector<KindReading> kinds = readKinds(text, grammar.rules, mentions);
    const ArticlePlaces places(text, grammar.places);
    const ArticleNames names(text, grammar.names, places.places());
    ArticleTimes times(text, grammar.numbers);
    const std::optional<int> year = times.year();
    std::vector<DraftFigure> drafts;
    FigurePlace lastPlace;
    int lastParagraph = -1;
    int lastSentence = -1;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        if (!kinds[i].kind)
            continue;
        const NumberMention &mention = mentions[i];
        const Sentence &sentence = text.sentences[static_cast<std::size_t>(mention.sentence)];
        DraftFigure draft;
        draft.mention = mention;
        draft.weight = kinds[i].weight;
        draft.headline = sentence.headline;
        Figure &figure = draft.figure;
        figure.kind = *kinds[i].kind;
        figure.amount = mention.amount;
        figure.conversion = mention.conversion;
        figure.evidence = makeEvidence(text, mention);
        for (const char *rule : kinds[i].rules)
            figure.evidence.rules.push_back(QString::fromUtf8(rule));
        const bool together = lastParagraph == sentence.paragraph;
        const FigureOrganisation organisation = names.organisationOf(
            mention, figure.kind,
            together && drafts.back().figure.kind == Kind::MoneyPublic ? drafts.back().figure.organisation : QString());
        figure.organisation = organisation.name;
        if (organisation.rule)
            figure.evidence.rules.push_back(QString::fromUtf8(organisation.rule));
        const FigurePlace place = places.placeOf({mentions, i, figure.kind, organisation.name, kinds[i].part},
                                                 together ? lastPlace : FigurePlace{});
        figure.place = place.name;
        if (place.rule)
            figure.evidence.rules.push_back(QString::fromUtf8(place.rule));
        const FigureProgramme programme = names.programmeOf(mention, figure.kind);
        figure.programme = programme.name;
        figure.insideProgramme = programme.inside;
        const std::optional<int> yearBefore = together ? drafts.back().figure.year : std::nullopt;
        FigureYear when = times.yearOf(mentions, i, figure.kind, yearBefore);
        // Where the article has no date, figures of one kind that stand together share their year.
        const bool undated = !year && together && drafts.back().figure.kind == figure.kind;
        if ((kinds[i].part || undated) && !when.isStated && !drafts.empty()) {
            when.year = drafts.back().figure.year;
            if (!when.period && lastSentence == mention.sentence)
                when.period = drafts.back().figure.period;
        }
        figure.year = when.year;
        figure.period = when.period;
        figure.confidence = confidenceOf(kinds[i], place, when);
        lastPlace = place;
        lastParagraph = sentence.paragraph;
        lastSentence = mention.sentence;
        drafts.push_back(std::move(draft));
    }
    std::vector<Figure> figures = mergeRepeats(std::move(drafts));
    for (Figure &figure : figures)
        figure.id = newFigureId();
    return figures;
}

} // namespace pledgeboard
