// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_mention.h"

#include <vector>

namespace pledgeboard {

/// Gives counts without a noun the noun that is left out: "150 jobs in Leeds and another 90 in Hull", "up from 310", "The first 50
/// should be at their desks by June". It stands in an earlier clause, in one of the two sentences before or in the heading of a
/// list, and with the number after it in "24 direct and 60 indirect jobs". What is counted last decides: after "400 flats" the
/// "120 more" are flats.
///
/// Sums of millions without a currency are lent that of the sum before: "In 2012 it was six million".
///
/// Asked for each number in order, since what "people" are depends on whether the number before was a figure. Looks back a bounded
/// number of words and numbers.
class NounLender
{
public:
    NounLender(const ParsedText &text, std::vector<NumberMention> &mentions);

    /// Sets the classes of the number's noun phrase where it has none of its own and its neighbours say what it counts.
    void lend(std::size_t index);
    /// Tells whether the number turned out to be a figure.
    void settle(std::size_t index, bool isFigure);

private:
    enum class Counts : unsigned char { Unknown, Jobs, Others };
    struct Source {
        Counts counts = Counts::Unknown;
        ClassSet noun;
    };
    /// How far the noun may be away: nowhere, in the sentence, or in one before.
    enum class Reach : unsigned char { None, Sentence, Back };

    // elliptical_reach.cpp: what the words around a number say of its noun
    bool isBare(const NumberMention &mention) const;
    int afterNumber(const NumberMention &mention) const;
    Reach reachOf(std::size_t index) const;
    bool isMore(const NumberMention &mention) const;
    bool isPart(const NumberMention &mention) const;
    bool isRanked(const NumberMention &mention) const;
    Reach changeReach(const NumberMention &mention) const;
    bool isTold(const NumberMention &mention) const;
    bool isListed(std::size_t index) const;
    bool isSubject(const NumberMention &mention) const;
    bool isObject(const NumberMention &mention) const;
    bool isHeld(const NumberMention &mention) const;
    bool isHired(const NumberMention &mention) const;
    bool isHiring(int token) const;
    bool isAppositive(const NumberMention &mention) const;
    bool isLabelled(const NumberMention &mention) const;
    bool isLabelSentence(int number) const;
    bool goesOnFrom(const NumberMention &sum, const NumberMention &mention) const;

    // elliptical.cpp: where it finds one
    void lendCurrency(std::size_t index);
    bool isAside(const NumberMention &mention) const;
    bool takesNounOfWhole(std::size_t index);
    Source nounAfter(std::size_t index) const;
    Source nounBefore(std::size_t index) const;
    Source inSentence(std::size_t index) const;
    Source inSentencesBefore(std::size_t index) const;
    Source wordIn(int first, int last) const;

    const ParsedText &m_text;
    std::vector<NumberMention> &m_mentions;
    std::vector<Source> m_sources; ///< by mention: what it counts
};

} // namespace pledgeboard
