// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/context_weights.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace pledgeboard {

namespace {

template<typename Row>
void addRow(const Row &row, ContextVotes &votes)
{
    for (std::size_t choice = 0; choice < row.size(); ++choice)
        votes[choice] += row[choice];
}

template<typename Row>
void addRow(const Row &row, Row &to)
{
    for (std::size_t choice = 0; choice < row.size(); ++choice)
        to[choice] = static_cast<std::int16_t>(to[choice] + row[choice]);
}

std::optional<std::size_t> slotByName(const QByteArray &name)
{
    for (std::size_t slot = 0; slot < kContextSlotCount; ++slot) {
        if (name == slotName(static_cast<ContextSlot>(slot)))
            return slot;
    }
    return std::nullopt;
}

std::size_t tenseByName(const QByteArray &name)
{
    static const QHash<QByteArray, Tense> names{
        {"future", Tense::Future}, {"present", Tense::Present}, {"past", Tense::Past}, {"ing", Tense::Ing}};
    return static_cast<std::size_t>(names.value(name, Tense::None));
}

} // namespace

ContextWeights::ContextWeights(bool money)
{
    m_traits.resize(traitNames().size());
    read(money ? QStringLiteral(":/extraction/kind_context_money.tsv")
               : QStringLiteral(":/extraction/kind_context_jobs.tsv"));
    mergeClasses();
}

void ContextWeights::read(const QString &file)
{
    // A line: slot or "trait", the word, {class}, {class}+tense or *name*, and a number for each choice, with tabs between.
    struct WordRow {
        std::size_t slot;
        WordId word;
        Row row;
    };
    std::vector<WordRow> words;
    QFile table(file);
    const bool open = table.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "ContextWeights", "the table is missing from the program");
    const QByteArray bytes = open ? table.readAll() : QByteArray();
    for (const QByteArray &line : bytes.split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (line.startsWith('#') || cells.size() != 2 + static_cast<qsizetype>(kContextChoices))
            continue;
        Row row{};
        for (std::size_t choice = 0; choice < kContextChoices; ++choice)
            row[choice] = cells[2 + static_cast<qsizetype>(choice)].toShort();
        const QByteArray &key = cells[1];
        if (cells[0] == "trait") {
            const auto trait = std::find(traitNames().begin(), traitNames().end(), key);
            if (trait != traitNames().end())
                m_traits[static_cast<std::size_t>(trait - traitNames().begin())] = row;
            continue;
        }
        const std::optional<std::size_t> slot = slotByName(cells[0]);
        if (!slot)
            continue;
        if (key == "*name*") {
            m_names[*slot] = row;
        } else if (key.startsWith('{') && key.size() > 1) {
            const qsizetype end = key.indexOf('}');
            const WordClass wordClass = wordClassByName(key.constData() + 1, static_cast<std::size_t>(end - 1));
            if (wordClass == WordClass::Count)
                continue;
            const std::size_t tense = end + 1 < key.size() ? tenseByName(key.mid(end + 2)) : 0;
            (tense == 0 ? m_classes[*slot] : m_tenses[*slot][tense])[static_cast<std::size_t>(wordClass)] = row;
        } else {
            words.push_back(
                {*slot, m_spellings.intern(std::string_view(key.constData(), static_cast<std::size_t>(key.size()))),
                 row});
        }
    }
    m_wordCount = m_spellings.size();
    m_words.resize(kContextSlotCount * m_wordCount);
    for (const WordRow &word : words)
        m_words[word.slot * m_wordCount + word.word] = word.row;
}

void ContextWeights::mergeClasses()
{
    for (std::size_t slot = 0; slot < kContextSlotCount; ++slot) {
        for (std::size_t word = 0; word < m_wordCount; ++word) {
            const ClassSet &classes = m_spellings.classes(static_cast<WordId>(word));
            for (std::size_t wordClass = classes._Find_first(); wordClass < classes.size();
                 wordClass = classes._Find_next(wordClass))
                addRow(m_classes[slot][wordClass], m_words[slot * m_wordCount + word]);
        }
    }
}

void ContextWeights::add(const ParsedText &text, ContextSlot slot, int token, ContextVotes &votes) const
{
    const auto at = static_cast<std::size_t>(slot);
    const Token &here = text.at(token);
    const bool name = here.word == kUnknownWord && here.isWord() && here.is(Token::Capital);
    addRow(name ? m_names[at] : m_words[at * m_wordCount + m_spellings.find(text.view(token))], votes);
    if (here.is(Token::PublicName))
        addRow(m_classes[at][static_cast<std::size_t>(WordClass::PublicBody)], votes);
    if (here.tense == Tense::None)
        return;
    const ClassSet &classes = text.classes(token);
    for (std::size_t wordClass = classes._Find_first(); wordClass < classes.size();
         wordClass = classes._Find_next(wordClass))
        addRow(m_tenses[at][static_cast<std::size_t>(here.tense)][wordClass], votes);
}

void ContextWeights::addTrait(int trait, ContextVotes &votes) const
{
    addRow(m_traits[static_cast<std::size_t>(trait)], votes);
}

ContextReader::ContextReader(const ParsedText &text, const ContextWeights &jobs, const ContextWeights &money,
                             int headline)
    : m_text(text), m_weights{&jobs, &money}, m_headline(headline)
{
}

ContextVotes ContextReader::votesFor(const NumberMention &mention, const FigureBefore &before, bool anchored)
{
    const ContextWeights &weights = *m_weights[mention.isMoney()];
    ContextVotes votes{};
    forEachContextWord(m_text, mention, [&](ContextSlot slot, int token) { weights.add(m_text, slot, token, votes); });
    addBeside(mention.sentence - 1, ContextSlot::SentenceBefore, weights, m_before[mention.isMoney()], votes);
    if (mention.sentence != m_headline)
        addBeside(m_headline, ContextSlot::Headline, weights, m_atHead[mention.isMoney()], votes);
    m_traits.clear();
    contextTraits(m_text, mention, before, anchored, m_traits);
    for (const int trait : m_traits)
        weights.addTrait(trait, votes);
    return votes;
}

void ContextReader::addBeside(int sentence, ContextSlot slot, const ContextWeights &weights, Beside &cache,
                              ContextVotes &votes)
{
    if (sentence < 0)
        return;
    if (cache.sentence != sentence) {
        cache = {sentence, {}};
        forEachWordBeside(m_text.sentences[static_cast<std::size_t>(sentence)], slot,
                          [&](ContextSlot where, int token) { weights.add(m_text, where, token, cache.votes); });
    }
    for (std::size_t choice = 0; choice < votes.size(); ++choice)
        votes[choice] += cache.votes[choice];
}

} // namespace pledgeboard
