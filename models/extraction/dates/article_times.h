// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/dates/figure_year.h"

namespace pledgeboard {

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
    std::optional<int> yearGoneBy(const Sentence &sentence, bool (*fits)(const ParsedText &, const TimeCue &));
    void readSentenceBefore(const Sentence &sentence, const NumberMention &mention);

    const ParsedText &m_text;
    const NumberWords &m_words;
    std::optional<int> m_year;
    std::optional<int> m_told; ///< the past year that the headline looks back on
    std::optional<int> m_promised; ///< when the withdrawn promise was made
    bool m_isWithdrawal = false; ///< the headline tells of a promise withdrawn
    std::vector<TimeCue> m_cues; ///< of the sentence asked for last
    int m_sentence = -1;
    int m_listLine = -1; ///< the sentence that m_listYear was looked up for
    std::optional<int> m_listYear;
    int m_afterPromise = -1; ///< the sentence whose neighbour the next two were looked up in
    std::optional<int> m_promisedBefore; ///< when that says the promise was made
    std::optional<int> m_toldBefore; ///< when that says everything was
    std::optional<int> m_raised; ///< the year that the article's first sum raised states, 0 where it states none
};

} // namespace pledgeboard
