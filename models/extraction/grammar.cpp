// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/grammar.h"

#include "models/reference/gazetteer.h"

#include <mutex>

namespace pledgeboard {

namespace {

/// The vocabulary with the analyst's nouns for people at work.
Lexicon lexiconWith(const QStringList &workers)
{
    Lexicon lexicon;
    for (const QString &worker : workers)
        lexicon.addClass(lexicon.intern(QStringView(worker)), WordClass::Worker);
    return lexicon;
}

struct Current {
    std::mutex mutex;
    OwnWords words;
    GrammarPtr grammar;
};

Current &current()
{
    static Current state;
    return state;
}

} // namespace

Grammar::Grammar(const OwnWords &own)
    : lexicon(lexiconWith(own.workers)), numbers(lexicon), places(lexicon, Gazetteer::useOwnPlaces(own.places)),
      names(lexicon, own.organisations), publicBodies(lexicon), rules(lexicon), ownCues(lexicon, own.cues)
{
}

GrammarPtr currentGrammar()
{
    Current &state = current();
    const std::lock_guard lock(state.mutex);
    if (!state.grammar)
        state.grammar = std::make_shared<const Grammar>(state.words);
    return state.grammar;
}

GrammarPtr useOwnWords(const OwnWords &words)
{
    Current &state = current();
    const std::lock_guard lock(state.mutex);
    if (!state.grammar || words != state.words) {
        state.words = words;
        state.grammar = std::make_shared<const Grammar>(words);
    }
    return state.grammar;
}

} // namespace pledgeboard
