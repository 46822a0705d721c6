// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/speakers.h"

#include <QHash>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kSentencesAround = 4; ///< of a quotation, to who speaks it
constexpr int kWordsBetween = 8; ///< of a person's name and office
constexpr int kWordsOfClause = 12;

} // namespace

Speakers::Speakers(const ParsedText &text, const NameWords &words, const std::vector<NameRun> &runs)
    : m_text(text), m_words(words), m_runs(runs), m_bodies(text.sentences.size(), -1)
{
    QHash<QStringView, int> bySurname;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const NameRun &run = runs[i];
        int body = -1;
        if (run.type == NameType::Person) {
            body = bodyOfPerson(i);
            const QStringView surname = text.view(run.last - 1);
            if (body >= 0)
                bySurname.insert(surname, body);
            else
                body = bySurname.value(surname, -1);
        } else if (run.source && run.subject && run.entity >= 0) {
            body = static_cast<int>(i);
        }
        int &known = m_bodies[static_cast<std::size_t>(run.sentence)];
        if (body >= 0 && (known < 0 || run.type == NameType::Person) && speaks(run))
            known = body;
    }
}

/// Whether somebody says something in the run's sentence.
bool Speakers::speaks(const NameRun &run) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(run.sentence)];
    return sentence.classes[static_cast<std::size_t>(WordClass::Say)];
}

int Speakers::bodyOfPerson(std::size_t person) const
{
    const std::size_t title = person + 1;
    if (title < m_runs.size() && m_runs[title].type == NameType::Person
        && m_runs[title].first == m_runs[person].last + 1 && m_text.has(m_runs[title].last - 1, WordClass::JobTitle))
        return bodyOfPerson(title);
    const int after = person + 1 < m_runs.size() ? bodyNamed(person, person + 1) : -1;
    return after >= 0 || person == 0 ? after : bodyNamed(person, person - 1);
}

/// "Xian Chen, chief executive of X", "Xian Chen of X"; "X's managing director, Xian Chen", "X founder Xian Chen".
int Speakers::bodyNamed(std::size_t person, std::size_t other) const
{
    const NameRun &name = m_runs[person];
    const NameRun &body = m_runs[other];
    if (body.sentence != name.sentence || body.entity < 0)
        return -1;
    const bool after = other > person;
    const int from = after ? name.last : body.last;
    const int to = after ? body.first : name.first;
    if (to - from > kWordsBetween)
        return -1;
    bool office = after && to - from == 1 && (m_text.is(from, m_words.of) || m_text.is(from, m_words.from));
    // "Xian Chen, Development Director at X".
    office = office || (after && m_text.has(name.last - 1, WordClass::JobTitle) && to - from <= 2);
    for (int token = from; token < to; ++token)
        office = office || m_text.has(token, WordClass::JobTitle);
    return office ? static_cast<int>(other) : -1;
}

int Speakers::bodyOf(int sentence) const
{
    const auto known = [this](int number) { return m_bodies[static_cast<std::size_t>(number)]; };
    if (known(sentence) >= 0)
        return known(sentence);
    const int paragraph = m_text.sentences[static_cast<std::size_t>(sentence)].paragraph;
    for (int back = sentence - 1; back >= std::max(0, sentence - kSentencesAround); --back) {
        // A quotation of several paragraphs: its speaker stands before the first.
        if (known(back) >= 0)
            return known(back);
    }
    const int count = static_cast<int>(m_bodies.size());
    for (int next = sentence + 1; next < std::min(count, sentence + kSentencesAround); ++next) {
        if (m_text.sentences[static_cast<std::size_t>(next)].paragraph != paragraph)
            break;
        if (known(next) >= 0)
            return known(next);
    }
    return -1;
}

bool Speakers::isOwn(const Sentence &sentence, int token) const
{
    for (int before = token - 1; before >= token - kWordsOfClause && sentence.holds(before); --before) {
        if (m_words.hasCue(m_text.at(before).word, NameCue::We))
            return true;
    }
    return false;
}

} // namespace pledgeboard
