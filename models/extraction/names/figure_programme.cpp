// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/figure_names.h"

#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

namespace {

/// How far back from a programme's name its projects are looked for.
constexpr std::size_t kMostNamesBetween = 6;
constexpr int kFarthest = 40; ///< tokens between a number and its programme
constexpr int kCalledBefore = 12; ///< tokens around a number in which "the zone" speaks of it
constexpr int kCalledAfter = 6;
constexpr std::ptrdiff_t kNamesAround = 60; ///< among which a zone or a fund is looked for

} // namespace

/// "through the X Fund", "part of the X Zone": what the money comes out of.
bool ArticleNames::isContainer(const NameRun &run) const
{
    const int before = wordBefore(run.first);
    if (!m_text.valid(before))
        return false;
    if (m_words.hasCue(m_text.at(before).word, NameCue::Container))
        return true;
    return m_text.is(before, m_words.of) && m_text.valid(before - 1)
           && m_words.hasCue(m_text.at(before - 1).word, NameCue::PartOf);
}

/// "The zone will bring 300 jobs", "the £40m deal", "£9m cyber hub" in the headline: the programme whose name has that word.
/// called is the word.
const NameRun *ArticleNames::programmeCalled(const NumberMention &number, int &called) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number.sentence)];
    const int last = std::min(sentence.last, number.last + kCalledAfter);
    for (called = std::max(sentence.first, number.first - kCalledBefore); called < last; ++called) {
        if (!m_text.has(called, WordClass::ProgrammeType) || m_text.isCapital(called))
            continue;
        const bool its = called >= number.nounFirst && called < number.nounLast && number.definite;
        const bool definite =
            called - 1 >= sentence.first && isOneOf(m_text.view(called - 1), {u"the", u"this", u"that"});
        if (!its && !definite && !sentence.headline)
            continue;
        const auto hasWord = [&](const NameRun &run) {
            return run.type == NameType::Programme && m_text.at(run.last - 1).word == m_text.at(called).word;
        };
        const auto here = std::lower_bound(m_runs.begin(), m_runs.end(), called,
                                           [](const NameRun &run, int token) { return run.first < token; });
        for (auto run = here; run != m_runs.begin() && here - run < kNamesAround;) {
            if (hasWord(*--run))
                return &*run;
        }
        for (auto run = here; sentence.headline && run != m_runs.end() && run - here < kNamesAround; ++run) {
            if (hasWord(*run))
                return &*run;
        }
    }
    return nullptr;
}

FigureProgramme ArticleNames::programmeOf(const NumberMention &number, Kind) const
{
    FigureProgramme result;
    int bestDistance = kFarthest;
    int insideDistance = kFarthest;
    TextSpan insideWords;
    for (const NameRun &run : runsOf(number.sentence)) {
        if (run.type != NameType::Programme)
            continue;
        const int distance = run.first >= number.last ? run.first - number.last : number.first - run.last;
        if (isContainer(run) && distance < insideDistance) {
            insideDistance = distance;
            result.inside = run.name;
            insideWords = spanOf(run);
        } else if (!isContainer(run) && distance < bestDistance) {
            bestDistance = distance;
            result.name = run.name;
            result.words = spanOf(run);
            result.rule = "programme named with the number";
            result.confidence = distance < 6 ? 0.9 : 0.7;
        }
    }
    if (result.name.isEmpty() && !result.inside.isEmpty()) {
        result.name = result.inside;
        result.words = insideWords;
        result.rule = "programme the money comes out of";
        result.confidence = 0.8;
    }
    if (result.name.isEmpty()) {
        int called = -1;
        if (const NameRun *programme = programmeCalled(number, called)) {
            result.name = programme->name;
            result.words = {m_text.at(called).start, m_text.at(called).end};
            result.rule = "the zone or fund, followed back";
            result.confidence = 0.7;
        }
    }
    if (result.inside.isEmpty() && !result.name.isEmpty())
        result.inside = wholeOf(result.name);
    return result;
}

void ArticleNames::findWholes()
{
    for (std::size_t i = 1; i < m_runs.size(); ++i) {
        const NameRun &whole = m_runs[i];
        if (whole.type != NameType::Programme)
            continue;
        bool linked = false;
        for (std::size_t back = 1; back <= std::min(i, kMostNamesBetween); ++back) {
            const NameRun &project = m_runs[i - back];
            if (project.sentence != whole.sentence)
                break;
            for (int token = project.last; token < m_runs[i - back + 1].first; ++token)
                linked = linked || m_words.hasCue(m_text.at(token).word, NameCue::PartOf);
            if (linked && !project.followed && !project.name.isEmpty() && !whole.name.startsWith(project.name)
                && !m_wholes.contains(project.name))
                m_wholes.insert(project.name, whole.name);
        }
    }
}

QString ArticleNames::wholeOf(const QString &programme) const
{
    // "Harbour Skills" is short for the Harbour Skills Programme.
    for (QString name = programme; !name.isEmpty();
         name.truncate(std::max<qsizetype>(0, name.lastIndexOf(QLatin1Char(' '))))) {
        const auto whole = m_wholes.constFind(name);
        if (whole != m_wholes.constEnd() && !programme.startsWith(*whole))
            return *whole;
    }
    return {};
}

} // namespace pledgeboard
