// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/places/clauses_between.h"
#include "models/extraction/places/figure_place.h"

namespace pledgeboard {

/// A place wider than any that the number's sentence names; empty when nothing widens it.
struct WideScope {
    QString place;
    const PlaceRule *rule = nullptr; ///< null where nothing widens it
    TokenSpan words; ///< that widen it; empty where it is only implied
};

/// Words of the number's own clause that widen it: "worldwide", "global sales", "in 24 countries", "nationally".
WideScope statedScope(const ParsedText &text, const PlaceQuestion &question);

/// What a number is about that no place of its clause claims: the turnover and the staff of a firm from abroad (Worldwide; rule
/// 9 of the corpus' guide), the whole of a workforce of which the text then gives a local part, the size of a national fund.
WideScope impliedScope(const ParsedText &text, const PlaceQuestion &question, const QSet<QString> &abroad);

/// The words of firms that the text calls foreign ("the Danish group X", "X, based in Osaka") or says to work around the world.
QSet<QString> firmsFromAbroad(const ParsedText &text, const std::vector<PlaceMention> &places);

} // namespace pledgeboard
