// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/explanation.h"

#include "models/extraction/article_reading.h"
#include "models/extraction/numbers/not_figures.h"
#include "models/extraction/numbers/number_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

namespace {

TextSpan spanOf(const ParsedText &text, TokenSpan tokens)
{
    return {text.at(tokens.first).start, text.at(tokens.last - 1).end};
}

RuleThatSpoke inWords(const ParsedText &text, const KindVoice &voice, const NumberMention &mention)
{
    RuleThatSpoke rule;
    rule.name = QString::fromUtf8(voice.rule->row->name);
    rule.kind = voice.kind;
    rule.weight = voice.rule->row->weight;
    for (const TokenSpan &words : wordsOf(text, voice, mention))
        rule.words.push_back(spanOf(text, words));
    return rule;
}

std::vector<RuleThatSpoke> rulesBut(const ParsedText &text, const KindReading &reading, const NumberMention &mention)
{
    std::vector<RuleThatSpoke> rules;
    for (const KindVoice &voice : reading.voices) {
        if (!reading.won(voice))
            rules.push_back(inWords(text, voice, mention));
    }
    std::stable_sort(rules.begin(), rules.end(),
                     [](const RuleThatSpoke &a, const RuleThatSpoke &b) { return a.weight > b.weight; });
    return rules;
}

QString whyRefused(const KindReading &reading)
{
    const auto refuses = [](const KindVoice &voice) { return !voice.kind && !voice.beaten; };
    if (std::any_of(reading.voices.begin(), reading.voices.end(), refuses))
        return QCoreApplication::translate("Explanation", "rules say that it is no figure");
    if (reading.voices.empty())
        return QCoreApplication::translate("Explanation", "no rule says what it counts");
    return QCoreApplication::translate("Explanation", "the rules that speak for it weigh too little");
}

/// Digits that no number was read from: glued to letters or signs.
void addUnread(const ParsedText &text, const std::vector<char> &seen, std::vector<PassedNumber> &passed)
{
    for (const Sentence &sentence : text.sentences) {
        for (int token = sentence.first; token < sentence.last; ++token) {
            if (text.at(token).type == TokenType::Digits && !seen[static_cast<std::size_t>(token)])
                passed.push_back({spanOf(text, {token, token + 1}),
                                  QCoreApplication::translate("Explanation", "part of a name, a code or a date"),
                                  {}});
        }
    }
}

} // namespace

Explanation explainFigures(const Article &article, const Grammar &grammar)
{
    ArticleReading reading = readFigures(article, grammar);
    const ParsedText &text = reading.text;
    Explanation explanation;
    std::vector<char> seen(text.tokens.size(), 0);
    const auto see = [&seen](int first, int last) { std::fill(seen.begin() + first, seen.begin() + last, 1); };
    for (const NotAFigure &number : findPassedNumbers(text, grammar.numbers)) {
        explanation.passed.push_back({spanOf(text, number.tokens), notFigureText(number.why), {}});
        see(number.tokens.first, number.tokens.last);
    }
    for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
        const NumberMention &mention = reading.mentions[i];
        see(mention.first, mention.last);
        if (!reading.kinds[i].kind)
            explanation.passed.push_back({spanOf(text, {mention.coreFirst, mention.coreLast}),
                                          whyRefused(reading.kinds[i]), rulesBut(text, reading.kinds[i], mention)});
    }
    addUnread(text, seen, explanation.passed);
    std::sort(explanation.passed.begin(), explanation.passed.end(),
              [](const PassedNumber &a, const PassedNumber &b) { return a.number.start < b.number.start; });

    const std::vector<DraftFigure> drafts = reading.drafts;
    for (Figure &figure : figuresOf(reading)) {
        ExplainedFigure explained;
        const auto draft = std::find_if(drafts.begin(), drafts.end(), [&figure](const DraftFigure &one) {
            return one.figure.evidence.number == figure.evidence.number;
        });
        for (std::size_t i = 0; draft != drafts.end() && i < reading.mentions.size(); ++i) {
            if (reading.mentions[i].first != draft->mention.first)
                continue;
            explained.weight = reading.kinds[i].weight;
            explained.against = rulesBut(text, reading.kinds[i], reading.mentions[i]);
        }
        explained.figure = std::move(figure);
        explanation.figures.push_back(std::move(explained));
    }
    return explanation;
}

namespace {

/// The rules that tell place, who and when, and bound. Those of the kinds stand in rules/.
constexpr struct {
    const char *rule;
    const char *text;
} kRuleTexts[] = {
    {"place beside the number", QT_TRANSLATE_NOOP("Rule", "place beside the number")},
    {"place named after the number", QT_TRANSLATE_NOOP("Rule", "place named after the number")},
    {"place that the clause tells of", QT_TRANSLATE_NOOP("Rule", "place that the clause tells of")},
    {"place named before the number", QT_TRANSLATE_NOOP("Rule", "place named before the number")},
    {"place named in the sentence", QT_TRANSLATE_NOOP("Rule", "place named in the sentence")},
    {"place named in the sentence before", QT_TRANSLATE_NOOP("Rule", "place named in the sentence before")},
    {"place of the figure before", QT_TRANSLATE_NOOP("Rule", "place of the figure before")},
    {"place that heads the paragraph", QT_TRANSLATE_NOOP("Rule", "place that heads the paragraph")},
    {"seat of the firm, told elsewhere", QT_TRANSLATE_NOOP("Rule", "seat of the firm, told elsewhere")},
    {"seat of the firm", QT_TRANSLATE_NOOP("Rule", "seat of the firm")},
    {"place in the name of an organisation", QT_TRANSLATE_NOOP("Rule", "place in the name of an organisation")},
    {"the article's own place", QT_TRANSLATE_NOOP("Rule", "the article’s own place")},
    {"Worldwide, since the sentence speaks of all countries",
     QT_TRANSLATE_NOOP("Rule", "Worldwide, since the sentence speaks of all countries")},
    {"United Kingdom, since the sentence speaks of the whole country",
     QT_TRANSLATE_NOOP("Rule", "United Kingdom, since the sentence speaks of the whole country")},
    {"Worldwide, since a firm from abroad tells its total",
     QT_TRANSLATE_NOOP("Rule", "Worldwide, since a firm from abroad tells its total")},
    {"Worldwide, since no firm has so much in one place",
     QT_TRANSLATE_NOOP("Rule", "Worldwide, since no firm has so much in one place")},
    {"United Kingdom, since no trade makes so much in one town",
     QT_TRANSLATE_NOOP("Rule", "United Kingdom, since no trade makes so much in one town")},
    {"Worldwide, since only a part of it is local",
     QT_TRANSLATE_NOOP("Rule", "Worldwide, since only a part of it is local")},
    {"the whole country, since the fund is a national one",
     QT_TRANSLATE_NOOP("Rule", "the whole country, since the fund is a national one")},
    {"the city, followed back", QT_TRANSLATE_NOOP("Rule", "the city, followed back")},
    {"the city region, followed back", QT_TRANSLATE_NOOP("Rule", "the city region, followed back")},
    {"the town, followed back", QT_TRANSLATE_NOOP("Rule", "the town, followed back")},
    {"the borough, followed back", QT_TRANSLATE_NOOP("Rule", "the borough, followed back")},
    {"the village, followed back", QT_TRANSLATE_NOOP("Rule", "the village, followed back")},
    {"the region, followed back", QT_TRANSLATE_NOOP("Rule", "the region, followed back")},
    {"the county, followed back", QT_TRANSLATE_NOOP("Rule", "the county, followed back")},
    {"the country, followed back", QT_TRANSLATE_NOOP("Rule", "the country, followed back")},
    {"the capital, followed back", QT_TRANSLATE_NOOP("Rule", "the capital, followed back")},
    {"the area, followed back", QT_TRANSLATE_NOOP("Rule", "the area, followed back")},
    {"whose number it is", QT_TRANSLATE_NOOP("Rule", "the number is theirs (“’s”)")},
    {"subject of the verb", QT_TRANSLATE_NOOP("Rule", "the subject of the verb")},
    {"the company or it, followed back", QT_TRANSLATE_NOOP("Rule", "“the company” or “it”, followed back to a name")},
    {"by or from whom", QT_TRANSLATE_NOOP("Rule", "“by” or “from” somebody")},
    {"named before the number", QT_TRANSLATE_NOOP("Rule", "named before the number")},
    {"named after the number", QT_TRANSLATE_NOOP("Rule", "named after the number")},
    {"named with the number", QT_TRANSLATE_NOOP("Rule", "named with the number")},
    {"where the jobs are", QT_TRANSLATE_NOOP("Rule", "“at” the organisation where the jobs are")},
    {"what is bought or valued", QT_TRANSLATE_NOOP("Rule", "the firm that is bought or valued")},
    {"whom the money goes to", QT_TRANSLATE_NOOP("Rule", "the firm that the money goes to")},
    {"gives the grant", QT_TRANSLATE_NOOP("Rule", "the body that gives the grant")},
    {"a firm without a name", QT_TRANSLATE_NOOP("Rule", "a firm that the text does not name")},
    {"the speaker's organisation", QT_TRANSLATE_NOOP("Rule", "the organisation of the one who speaks")},
    {"the public body that acts next", QT_TRANSLATE_NOOP("Rule", "the public body that acts next")},
    {"the public body that acted last", QT_TRANSLATE_NOOP("Rule", "the public body that acted last")},
    {"who acted in the sentence before", QT_TRANSLATE_NOOP("Rule", "who acted in the sentence before")},
    {"the giver of the sum before", QT_TRANSLATE_NOOP("Rule", "the giver of the sum before")},
    {"the organisation the article is about", QT_TRANSLATE_NOOP("Rule", "the organisation that the article is about")},
    {"the government of the article", QT_TRANSLATE_NOOP("Rule", "the government that the article names")},
    {"the fund that it comes from", QT_TRANSLATE_NOOP("Rule", "the fund that the money comes out of")},
    {"programme named with the number", QT_TRANSLATE_NOOP("Rule", "the programme named with the number")},
    {"programme the money comes out of", QT_TRANSLATE_NOOP("Rule", "the programme that the money comes out of")},
    {"what the article's money is", QT_TRANSLATE_NOOP("Rule", "the kind of the article’s other money")},
    {"year of the article", QT_TRANSLATE_NOOP("Rule", "the year of the article")},
    {"year of the figure before", QT_TRANSLATE_NOOP("Rule", "the year of the figure before")},
    {"the year that the headline looks back on", QT_TRANSLATE_NOOP("Rule", "the year that the headline looks back on")},
    {"from that year until now", QT_TRANSLATE_NOOP("Rule", "from that year until now")},
    {"to be done by that year", QT_TRANSLATE_NOOP("Rule", "to be done by that year")},
    {"years said in the sentence", QT_TRANSLATE_NOOP("Rule", "years said in the sentence")},
    {"year said in the sentence", QT_TRANSLATE_NOOP("Rule", "year said in the sentence")},
    {"forecast for that year", QT_TRANSLATE_NOOP("Rule", "forecast for that year")},
    {"done by that year", QT_TRANSLATE_NOOP("Rule", "done by that year")},
    {"over the years gone by", QT_TRANSLATE_NOOP("Rule", "over the years gone by")},
    {"over the years to come", QT_TRANSLATE_NOOP("Rule", "over the years to come")},
    {"it stands already, and when it was announced is not said",
     QT_TRANSLATE_NOOP("Rule", "it stands already, and when it was announced is not said")},
    {"year that the line above the list says", QT_TRANSLATE_NOOP("Rule", "year that the line above the list says")},
    {"year in which it was announced", QT_TRANSLATE_NOOP("Rule", "year in which it was announced")},
    {"year in which the withdrawn promise was made",
     QT_TRANSLATE_NOOP("Rule", "year in which the withdrawn promise was made")},
    {"bound before the number", QT_TRANSLATE_NOOP("Rule", "words before the number")},
    {"bound after the number", QT_TRANSLATE_NOOP("Rule", "words after the number")},
};

} // namespace

QString ruleText(const QString &rule)
{
    for (const auto &row : kRuleTexts) {
        if (rule == QLatin1String(row.rule))
            return QCoreApplication::translate("Rule", row.text);
    }
    return QStringLiteral("“%1”").arg(rule);
}

} // namespace pledgeboard
