// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/cue.h"
#include "models/domain/grade.h"
#include "models/domain/kind.h"
#include "models/domain/period.h"
#include "models/domain/text_span.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pledgeboard {

/// Where a figure stands in its article, and the rules that read it.
struct Evidence {
    TextSpan number; ///< the number with its bound and scale words: "up to £800m"
    TextSpan sentence; ///< the sentence around it
    QString quote; ///< the shortest run of text with the number and its noun: "up to £700m investment"
    QStringList rules; ///< names of the rules that made kind, place, who and when, in the order in which they fired
    std::vector<Cue> cues; ///< which answer each of the rules made, and the words that it rests on
    GradeSet grades; ///< what the confidence is made of
    std::vector<TextSpan> mentions; ///< further places in the same article that say the same figure again

    bool operator==(const Evidence &) const = default;
};

/// One number in an article. Empty strings and empty optionals mean that the text does not say; they are never zero.
struct Figure {
    QString id; ///< UUID, made by the program
    Kind kind = Kind::MoneyOther;
    Amount amount;
    std::optional<Money> conversion; ///< the article's own conversion in brackets: "$1 billion (£620m)"
    QString place; ///< usual name, as in the gazetteer where it has one
    QString organisation;
    QString programme;
    QString insideProgramme; ///< the programme that this one is a part of, or that the money comes out of, where the
        ///< article says so
    QString wholeId; ///< of the larger figure of the same article that the text says this one is a part of; else empty
    std::optional<int> year;
    std::optional<Period> period;
    Evidence evidence;
    double confidence = 0.0; ///< 0 to 1

    bool operator==(const Figure &) const = default;
};

} // namespace pledgeboard
