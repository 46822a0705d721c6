// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"
#include "models/extraction/dates/time_cues.h"
#include "models/extraction/numbers/number_mention.h"

namespace pledgeboard {

/// The year a figure belongs to and its period (GUIDE.md, rules 7, 14, 15 and 19).
struct FigureYear {
    std::optional<int> year;
    std::optional<Period> period;
    const char *rule = nullptr; ///< name for Evidence::rules
    double confidence = 0.0;
    bool isStated = false; ///< a cue of the number's own sentence said the year
    const char *periodRule = nullptr;
    TokenSpan yearWords; ///< empty where no words of the sentence say it
    TokenSpan periodWords;
};

/// mentions are the article's numbers, index the one asked for; cues are those of its sentence.
FigureYear yearOf(const ParsedText &text, const std::vector<TimeCue> &cues, const std::vector<NumberMention> &mentions,
                  std::size_t index, Kind kind, std::optional<int> articleYear);

/// Whether the verb tells that a promise is made or a sum awarded ("announced", "set aside"): its date is that of the promise.
bool isMade(QStringView verb);

/// "When it opened in 2016, ...": the sentence tells of that time.
bool opensWithWhen(const ParsedText &text, const Sentence &sentence);

} // namespace pledgeboard
