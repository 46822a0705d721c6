// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <span>

namespace pledgeboard {

/// Where in a line a rule's phrase has to stand. Lines are compared in lower case, with straight quotes, without bullets and
/// without a closing colon.
enum class PhraseAt : unsigned char {
    Whole, ///< it is the line; of related links also what stands before a colon
    Start, ///< the line begins with it
    StartOfLabel, ///< the line begins with it and does not end as a sentence does
    Anywhere, ///< a short line (up to 200 characters) holds it
    InLabel, ///< a short line holds it and is no prose
};

/// How far the noise goes.
enum class NoiseExtent : unsigned char {
    Line, ///< the line alone
    Block, ///< and the lines directly under it, up to an empty line or to prose
    Paragraph, ///< and the paragraph behind it
    List, ///< and what follows, up to the next paragraph of prose
    Foot, ///< and all that follows, where more prose stands before the line than behind it; else as List
};

/// A row of the table of what is not the article. No row names a site. Each row is tested with its examples through the reader.
struct NoiseRule {
    const char *phrase; ///< UTF-8, lower case
    PhraseAt at;
    NoiseExtent extent;
    NoiseReason reason;
    const char *example; ///< a line that it must mark
    const char *
        counterExample; ///< a line that it must leave in the article; nullptr where every line with the phrase is noise
};

/// In order: the first rule that fits a line decides.
std::span<const NoiseRule> noiseRules();

} // namespace pledgeboard
