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

/// What an article as a whole says of when: the year that it looks back on, and the year in which a promise was made that it
/// reports as withdrawn.
class ArticleTimes
{
public:
    ArticleTimes(const ParsedText &text, const NumberWords &words);

    std::optional<int> year() const { return m_year; }

    /// The year and period of one number. contextYear is the year of the figure before it, if there is one.
    FigureYear yearOf(const std::vector<NumberMention> &mentions, std::size_t index, Kind kind,
                      std::optional<int> contextYear);

private:
    void findFrame();
    bool isWithdrawn(const Sentence &sentence) const;
    std::optional<int> yearOfList(int line) const;
    std::optional<int> yearPromisedBefore(const Sentence &sentence, const NumberMention &mention) const;

    const ParsedText &m_text;
    const NumberWords &m_words;
    std::optional<int> m_year;
    std::optional<int> m_told; ///< the past year that the headline looks back on
    std::optional<int> m_promised; ///< when the withdrawn promise was made
    bool m_isWithdrawal = false; ///< the headline tells of a promise withdrawn
    std::vector<TimeCue> m_cues; ///< of the sentence asked for last
    int m_sentence = -1;
};

} // namespace pledgeboard
