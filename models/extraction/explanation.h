// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/figure.h"
#include "models/extraction/grammar.h"

#include <optional>
#include <vector>

namespace pledgeboard {

/// A rule that spoke, the kind it spoke for (none: that this is no figure), its weight and its words.
struct RuleThatSpoke {
    QString name;
    std::optional<Kind> kind;
    int weight = 0;
    std::vector<TextSpan> words;
};

/// A figure, and what the rules said that did not win.
struct ExplainedFigure {
    Figure figure;
    int weight = 0; ///< of the rules for its kind
    std::vector<RuleThatSpoke> against;
};

/// A number that was seen and is no figure.
struct PassedNumber {
    TextSpan number;
    QString reason; ///< for people: "a share or a measure"
    std::vector<RuleThatSpoke> rules; ///< that spoke, where rules decided
};

/// How every number of an article was judged, in order of position.
struct Explanation {
    std::vector<ExplainedFigure> figures;
    std::vector<PassedNumber> passed;
};

/// What extractFigures() makes of the article, with its reasons.
Explanation explainFigures(const Article &article, const Grammar &grammar);

/// A rule for people: "in a place, after the number" as "the text says where, after the number". A rule that tells a kind is named by
/// its row: “funding round”.
QString ruleText(const QString &rule);

} // namespace pledgeboard
