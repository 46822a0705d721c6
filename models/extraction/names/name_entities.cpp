// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_entities.h"

#include "models/extraction/words/same_word.h"

#include <QSet>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr std::size_t kTopicRuns = 300; ///< what an article is about shows in its first names
constexpr int kLeastTopicWeight = 5;
constexpr int kLeastLateWeight = 8; ///< of one that the first sentences do not name
constexpr int kLeadSentences = 3;

/// What the runs of one entity do.
struct Standing {
    bool acts = false; ///< does something, or stands in the headline
    bool leads = false; ///< stands in the headline or the first sentences
    int tells = 0; ///< how much more often it is a source than not
};

bool isJoined(const NameRun &run)
{
    return !run.followed && !run.name.isEmpty()
           && (run.type == NameType::Organisation || run.type == NameType::Government
               || run.type == NameType::Programme);
}

/// Whether the one name is the other's first words.
bool startsWith(const QString &longer, const QString &shorter)
{
    return longer.size() > shorter.size() && longer.startsWith(shorter) && longer[shorter.size()] == u' ';
}

QString firstWord(const QString &name)
{
    const qsizetype space = name.indexOf(u' ');
    return space < 0 ? name : name.left(space);
}

} // namespace

NameEntities::NameEntities(const ParsedText &text, const NameWords &words, std::vector<NameRun> &runs)
    : m_text(text), m_words(words)
{
    findPersons(runs);
    settleGovernments(runs);
    const NameRun *before = nullptr;
    for (NameRun &run : runs) {
        if (isJoined(run)) {
            run.entity = join(run, before);
            before = &run;
        }
    }
    for (NameRun &run : runs) {
        if (run.entity < 0 && run.followed && !run.name.isEmpty())
            run.entity = m_byName.value(run.name, -1);
        if (run.entity < 0)
            continue;
        const NameEntity &entity = at(run.entity);
        run.name = entity.name;
        run.isPublic = run.isPublic || entity.isPublic;
        if (entity.type == NameType::Programme)
            run.type = NameType::Programme;
    }
    weigh(runs);
    for (NameRun &run : runs) {
        if (run.far && m_topic >= 0) {
            run.entity = m_topic;
            run.name = at(m_topic).name;
            run.isPublic = at(m_topic).isPublic;
        }
    }
}

/// "Ministers" and "the government", where the article names that of Wales, of Scotland or of another country and no other; "the
/// French government".
void NameEntities::settleGovernments(std::vector<NameRun> &runs) const
{
    QString only;
    bool several = false;
    const QString kingdom = QStringLiteral("UK Government");
    const auto isBare = [&](const NameRun &run) {
        return run.type == NameType::Government && run.name == kingdom
               && isOneOf(m_text.view(run.first), {u"government", u"ministers"}) && run.last == run.first + 1;
    };
    for (NameRun &run : runs) {
        if (run.type != NameType::Government || run.name.isEmpty())
            continue;
        const int adjective = run.first - 1;
        if (isBare(run) && adjective >= 0 && m_text.isCapital(adjective)
            && m_words.hasCue(m_text.at(adjective).word, NameCue::Nationality)
            && !isOneOf(m_text.view(adjective), {u"uk", u"british", u"english"}))
            run.name = m_text.view(adjective).toString() + QStringLiteral(" Government");
        if (isBare(run) || run.name.startsWith(QStringLiteral("European")))
            continue;
        several = several || (!only.isEmpty() && only != run.name);
        only = run.name;
    }
    if (only.isEmpty() || several || only == kingdom
        || !(only.startsWith(QStringLiteral("Welsh")) || only.startsWith(QStringLiteral("Scottish"))))
        return;
    for (NameRun &run : runs) {
        if (isBare(run))
            run.name = only;
    }
}

/// "Xian Chen has no worries", and "Mr Chen" further on.
void NameEntities::findPersons(std::vector<NameRun> &runs) const
{
    QSet<QStringView> surnames;
    for (const NameRun &run : runs) {
        if (run.type == NameType::Person)
            surnames.insert(m_text.view(run.last - 1));
    }
    for (NameRun &run : runs) {
        const bool full = run.last - run.first == 2 && !run.followed;
        if (full && run.type == NameType::Organisation && surnames.contains(m_text.view(run.last - 1))
            && !m_text.has(run.last - 1, WordClass::OrgType)) {
            run.type = NameType::Person;
            run.name.clear();
        }
    }
}

int NameEntities::join(const NameRun &run, const NameRun *before)
{
    const auto known = m_byName.constFind(run.name);
    if (known != m_byName.constEnd())
        return *known;
    // "Combined Authority (NCA)": the short form is given behind the long one.
    const bool bracketed = before && run.first == before->last + 1 && m_text.is(before->last, m_words.openBracket)
                           && m_text.is(run.last, m_words.closeBracket) && run.last == run.first + 1;
    int entity = bracketed ? before->entity : byInitials(run);
    if (entity < 0)
        entity = sameFirstWord(run);
    if (entity < 0)
        return add(run);
    m_byName.insert(run.name, entity);
    NameEntity &joined = m_entities[static_cast<std::size_t>(entity)];
    if (startsWith(run.name, joined.name)) {
        joined.name = run.name;
        if (run.type == NameType::Programme)
            joined.type = run.type;
        m_byInitials.insert(initials(run), entity);
    }
    joined.isPublic = joined.isPublic || run.isPublic;
    return entity;
}

/// "Brightwell" after "Brightwell Systems", or before it.
int NameEntities::sameFirstWord(const NameRun &run) const
{
    const int entity = m_byFirstWord.value(firstWord(run.name), -1);
    if (entity < 0)
        return -1;
    const NameEntity &other = at(entity);
    const bool later = startsWith(run.name, other.name);
    if (!later && !startsWith(other.name, run.name))
        return -1;
    // A firm's fund or campus is not the firm: only the programme's own name without its type word is the programme.
    const NameRun *longer = later ? &run : nullptr;
    const NameType longerType = longer ? run.type : other.type;
    const NameType shorterType = longer ? other.type : run.type;
    if (longerType == shorterType)
        return entity;
    const qsizetype shorterSize = longer ? other.name.size() : run.name.size();
    const QString &longerName = longer ? run.name : other.name;
    const bool oneWordMore = longerName.indexOf(u' ', shorterSize + 1) < 0;
    const bool severalWords = longerName.left(shorterSize).contains(u' ');
    return longerType == NameType::Programme && oneWordMore && severalWords ? entity : -1;
}

int NameEntities::byInitials(const NameRun &run) const
{
    if (run.last != run.first + 1 || !m_text.at(run.first).is(Token::AllCaps))
        return -1;
    return m_byInitials.value(run.name, -1);
}

int NameEntities::add(const NameRun &run)
{
    const int entity = static_cast<int>(m_entities.size());
    m_entities.push_back({run.name, run.type, run.isPublic, false, 0});
    m_byName.insert(run.name, entity);
    const QString word = firstWord(run.name);
    if (!m_byFirstWord.contains(word))
        m_byFirstWord.insert(word, entity);
    const QString letters = initials(run);
    if (letters.size() > 1 && !m_byInitials.contains(letters))
        m_byInitials.insert(letters, entity);
    return entity;
}

QString NameEntities::initials(const NameRun &run) const
{
    QString letters;
    for (int token = run.first; token < run.last; ++token) {
        if (m_text.isCapital(token))
            letters += m_text.view(token)[0];
    }
    return letters;
}

/// Those in the headline and the first sentences weigh most; who acts more than who is named; a giver of grants and an investor
/// less than a firm.
void NameEntities::weigh(const std::vector<NameRun> &runs)
{
    int lead = 0; // full sentences up to that of the run
    int counted = 0;
    std::vector<Standing> standings(m_entities.size());
    for (const NameRun &run : std::span(runs).first(std::min(runs.size(), kTopicRuns))) {
        if (run.entity < 0 || run.type != NameType::Organisation || run.far)
            continue;
        const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(run.sentence)];
        if (sentence.heading && !sentence.headline)
            continue;
        for (; counted <= run.sentence && lead <= kLeadSentences; ++counted)
            lead += !m_text.sentences[static_cast<std::size_t>(counted)].heading;
        const bool inLead = sentence.headline || lead <= kLeadSentences;
        int weight = sentence.headline ? 6 : inLead ? 3 : 1;
        weight += run.subject ? 2 : 0;
        if (run.source)
            weight = run.subject ? 1 : 0;
        const auto entity = static_cast<std::size_t>(run.entity);
        Standing &standing = standings[entity];
        m_entities[entity].weight += weight;
        standing.acts = standing.acts || run.subject || sentence.headline || m_text.is(run.last, m_words.quoteS);
        standing.leads = standing.leads || inLead;
        standing.tells += run.source ? 1 : -1;
    }
    int best = 0;
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        const NameEntity &entity = m_entities[i];
        const Standing &standing = standings[i];
        m_entities[i].tells = standing.tells > 0;
        if (entity.type != NameType::Organisation || !standing.acts || standing.tells >= 0
            || (!standing.leads && entity.weight < kLeastLateWeight))
            continue;
        const QString lastWord = entity.name.mid(entity.name.lastIndexOf(u' ') + 1);
        const bool invests = m_words.hasCue(m_text.lexicon->find(lastWord), NameCue::Investors);
        const int weight = entity.isPublic || invests ? entity.weight * 7 / 10 : entity.weight;
        if (weight >= kLeastTopicWeight && weight > best) {
            best = weight;
            m_topic = static_cast<int>(i);
        }
    }
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        if (m_entities[i].type == NameType::Government && m_government < 0)
            m_government = static_cast<int>(i);
    }
}

} // namespace pledgeboard
