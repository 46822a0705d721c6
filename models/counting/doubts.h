// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"

#include <QString>

#include <optional>
#include <vector>

namespace pledgeboard {

/// What is doubtful of a figure, or of two.
enum class DoubtKind : unsigned char {
    DoubtfulJoin, ///< two figures may or may not tell of one announcement
    UnknownPlace, ///< of a kind that is counted, but the text does not say where
    UnknownYear, ///< of a kind that is counted, but no year is known
    KindsFight, ///< another kind has nearly as much to say for it
    LowConfidence, ///< the figure may be misread
    Arithmetic, ///< printed numbers contradict each other
    DoubtfulPart, ///< a figure counts as a part of another, but may stand apart
};

/// The name used in JSON: "doubtful_join", "unknown_place".
QString doubtKindName(DoubtKind kind);
/// For people: "Doubtful join", "Place not known".
QString doubtKindTitle(DoubtKind kind);

/// Something that a human should look at.
struct Doubt {
    DoubtKind kind = DoubtKind::LowConfidence;
    std::vector<FigureRow>
        rows; ///< what a decision is about: one figure, or both of a join, or a part and its whole, or all whose numbers contradict
    ///< each other
    QString sentence; ///< translated
    bool joined = false; ///< DoubtfulJoin: whether the two count as one now; DoubtfulPart: true
    std::optional<Kind> otherKind; ///< KindsFight: what the figure may be instead; empty: something that is not counted
    double ratio = 1.0; ///< Arithmetic: see ArithmeticFinding::ratio
};

/// What printed numbers contradict each other, by rows of the columns.
struct ArithmeticDoubt {
    std::vector<FigureRow> rows; ///< the one that is most in doubt first
    double ratio = 1.0; ///< see ArithmeticFinding::ratio
    QString sentence; ///< translated
};

/// A part of which nothing but names and times says that it is one.
struct DoubtfulPart {
    FigureRow part = 0;
    FigureRow whole = 0;
    QString reason; ///< translated: why it counts as a part
};

/// What doubts are found in. Row i of figures and accepted is row i of the columns.
struct DoubtInputs {
    const std::vector<Figure> &figures;
    const FigureColumns &columns;
    const std::vector<DoubtfulJoin> &joins;
    const std::vector<ArithmeticDoubt> &arithmetic;
    const std::vector<bool> &accepted; ///< a human has accepted, edited or added it: no doubt any more; empty: none is
    std::vector<DoubtfulPart> parts{};
};

/// Every open doubt of figures that a chart could count, in the order of their first rows. Linear.
std::vector<Doubt> findDoubts(const DoubtInputs &inputs);

} // namespace pledgeboard
