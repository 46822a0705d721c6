// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bitset>
#include <optional>

namespace pledgeboard {

/// How an answer of a figure was come by: what its confidence is made of. One of each of the groups kind, place, year and who
/// holds, and any of the rest.
enum class Grade : unsigned char {
    KindClear, ///< rules of weight speak for the kind, and hardly any for another
    KindLikely,
    KindNarrow, ///< another kind has nearly as much to say for it
    KindGuess, ///< light rules alone, or none
    PlaceOwn, ///< the number's own words name the place
    PlaceNamed, ///< named in the sentence
    PlaceLoose, ///< where a firm sits, a body's name, the sentence or the figure before
    PlaceArticle, ///< the article's own place
    PlaceWide, ///< a whole nation or the world
    PlaceNone,
    YearStated,
    YearArticle, ///< that of the article's date
    YearLoose, ///< of another figure or of the headline
    YearNone,
    WhoNamed, ///< in the number's sentence
    WhoArticle, ///< the organisation that the article is about
    WhoNone,
    NounNext, ///< what is counted stands directly behind the number
    Headline, ///< in the headline alone
    ToldAgain, ///< the article says it twice
    ManyNumbers, ///< three or more numbers in the sentence
    Contested, ///< a rule of weight speaks for another kind, or for no figure
    Statistic, ///< of a kind that no chart counts as promised: stock, output, pay, worth, other sums
    Dateless, ///< nothing says when the article was published
};

inline constexpr std::size_t kGradeCount = static_cast<std::size_t>(Grade::Dateless) + 1;

class GradeSet : public std::bitset<kGradeCount>
{
public:
    bool has(Grade grade) const { return test(static_cast<std::size_t>(grade)); }
    void add(Grade grade) { set(static_cast<std::size_t>(grade)); }
};

/// The name in JSON, in the workspace and in the table of coefficients: "kind.clear".
QString gradeName(Grade grade);
std::optional<Grade> gradeFromName(QStringView name);

/// A clause for people that tells why the figure is in doubt: "another kind has nearly as much to say for it".
QString gradeReason(Grade grade);

} // namespace pledgeboard
