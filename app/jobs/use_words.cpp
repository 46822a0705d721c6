// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/use_words.h"

#include "models/extraction/grammar.h"

namespace pledgeboard {

Result<void> useWordsOf(const QString &workspacePath)
{
    return readOwnWordsOf(workspacePath).map([](const OwnWords &words) { useOwnWords(words); });
}

Result<void> useWordsIn(const QString &wordsPath)
{
    return readOwnWords(wordsPath).map([](const OwnWords &words) { useOwnWords(words); });
}

} // namespace pledgeboard
