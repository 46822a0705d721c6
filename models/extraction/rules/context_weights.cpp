// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/context_weights.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <limits>

namespace pledgeboard {

namespace {

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

using Row = std::array<std::int16_t, kContextChoices>;

void addTo(Row &to, const Row &row)
{
    for (std::size_t choice = 0; choice < row.size(); ++choice)
        to[choice] = static_cast<std::int16_t>(to[choice] + row[choice]);
}

template<typename What>
void forEachClass(const ClassSet &classes, What what)
{
    for (std::size_t wordClass = classes._Find_first(); wordClass < classes.size();
         wordClass = classes._Find_next(wordClass))
        what(wordClass);
}

} // namespace

/// A file as it stands, before its classes are added up.
struct ContextWeights::Table {
    static constexpr std::size_t kTenseValues = 9; ///< values of Tense

    struct WordRow {
        std::size_t slot;
        WordId word; ///< of the spellings
        Row row;
    };
    std::vector<WordRow> words;
    Slots names{};
    std::array<std::array<Row, kWordClassCount>, kContextSlotCount> classes{};
    std::array<std::array<std::array<Row, kWordClassCount>, kTenseValues>, kContextSlotCount> tenses{};
    std::vector<Row> traits;
};

ContextWeights::ContextWeights(Lexicon &lexicon)
{
    // Apart from the lexicon's own words, in which a word that is listed is less likely to be a name.
    Lexicon spellings;
    const std::array tables{read(QStringLiteral(":/extraction/kind_context_jobs.tsv"), spellings),
                            read(QStringLiteral(":/extraction/kind_context_money.tsv"), spellings)};
    if (spellings.size() > std::numeric_limits<SpellingId>::max())
        qFatal("More spellings than SpellingId holds: make it wider");
    spellings.forEach(
        [&](std::uint64_t hash, WordId spelling) { lexicon.addSpelling(hash, static_cast<SpellingId>(spelling)); });
    const std::vector<ClassSet> verbs = findVerbs(lexicon);
    for (std::size_t money = 0; money < m_families.size(); ++money)
        m_families[money] = merge(tables[money], spellings, verbs);
}

ContextWeights::Table ContextWeights::read(const QString &file, Lexicon &spellings)
{
    // A line: slot or "trait", the word, {class}, {class}+tense or *name*, and a number for each choice, with tabs between.
    Table result;
    result.traits.resize(traitNames().size());
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
                result.traits[static_cast<std::size_t>(trait - traitNames().begin())] = row;
            continue;
        }
        const std::optional<std::size_t> slot = slotByName(cells[0]);
        if (!slot)
            continue;
        if (key == "*name*") {
            result.names[*slot] = row;
        } else if (key.startsWith('{') && key.size() > 1) {
            const qsizetype end = key.indexOf('}');
            const WordClass wordClass = wordClassByName(key.constData() + 1, static_cast<std::size_t>(end - 1));
            if (wordClass == WordClass::Count)
                continue;
            const std::size_t tense = end + 1 < key.size() ? tenseByName(key.mid(end + 2)) : 0;
            (tense == 0 ? result.classes[*slot] : result.tenses[*slot][tense])[static_cast<std::size_t>(wordClass)] =
                row;
        } else {
            result.words.push_back(
                {*slot, spellings.intern(std::string_view(key.constData(), static_cast<std::size_t>(key.size()))),
                 row});
        }
    }
    return result;
}

/// The sets of classes that verbs have, and in m_verbs for each word its set's.
std::vector<ClassSet> ContextWeights::findVerbs(const Lexicon &lexicon)
{
    std::vector<ClassSet> sets;
    m_verbs.resize(lexicon.size());
    for (WordId word = 0; word < lexicon.size(); ++word) {
        if (lexicon.verbForms(word) == 0)
            continue;
        const auto known = std::find(sets.begin(), sets.end(), lexicon.classes(word));
        m_verbs[word] = static_cast<std::uint32_t>(known - sets.begin()) * kTenseCount;
        if (known == sets.end())
            sets.push_back(lexicon.classes(word));
    }
    return sets;
}

ContextWeights::Family ContextWeights::merge(const Table &table, const Lexicon &spellings,
                                             const std::vector<ClassSet> &verbs)
{
    Family family;
    family.names = table.names;
    family.traits = table.traits;
    family.words.resize(spellings.size());
    family.verbs.resize(verbs.size() * kTenseCount);
    for (const Table::WordRow &word : table.words)
        family.words[word.word][word.slot] = word.row;
    for (std::size_t slot = 0; slot < kContextSlotCount; ++slot) {
        family.publicNames[slot] = table.classes[slot][static_cast<std::size_t>(WordClass::PublicBody)];
        for (std::size_t word = 0; word < spellings.size(); ++word) {
            forEachClass(spellings.classes(static_cast<WordId>(word)), [&](std::size_t wordClass) {
                addTo(family.words[word][slot], table.classes[slot][wordClass]);
            });
        }
        for (std::size_t verb = 0; verb < family.verbs.size(); ++verb) {
            const std::size_t tense = std::size_t{1} << verb % kTenseCount;
            forEachClass(verbs[verb / kTenseCount], [&](std::size_t wordClass) {
                addTo(family.verbs[verb][slot], table.tenses[slot][tense][wordClass]);
            });
        }
    }
    return family;
}

ContextReader::ContextReader(const ParsedText &text, const ContextWeights &weights, int headline)
    : m_text(text), m_weights(weights), m_headline(headline)
{
}

ContextVotes ContextReader::votesFor(const NumberMention &mention, const FigureBefore &before, bool anchored)
{
    const bool money = mention.isMoney();
    ContextVotes votes{};
    forEachContextWord(m_text, mention,
                       [&](ContextSlot slot, int token) { m_weights.add(m_text.at(token), slot, money, votes); });
    addBeside(mention.sentence - 1, ContextSlot::SentenceBefore, money, m_before[money], votes);
    if (mention.sentence != m_headline)
        addBeside(m_headline, ContextSlot::Headline, money, m_atHead[money], votes);
    m_traits.clear();
    contextTraits(m_text, mention, before, anchored, m_traits);
    for (const int trait : m_traits)
        m_weights.addTrait(trait, money, votes);
    return votes;
}

void ContextReader::addBeside(int sentence, ContextSlot slot, bool money, Beside &cache, ContextVotes &votes)
{
    if (sentence < 0)
        return;
    if (cache.sentence != sentence) {
        cache = {sentence, {}};
        forEachWordBeside(
            m_text.sentences[static_cast<std::size_t>(sentence)], slot,
            [&](ContextSlot where, int token) { m_weights.add(m_text.at(token), where, money, cache.votes); });
    }
    for (std::size_t choice = 0; choice < votes.size(); ++choice)
        votes[choice] += cache.votes[choice];
}

} // namespace pledgeboard
