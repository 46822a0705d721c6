// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figure.h"

#include <boost/date_time/posix_time/posix_time_types.hpp>

#include <optional>
#include <vector>

namespace pledgeboard {

/// What a human decided of a figure, or of a figure and another one.
enum class DecisionKind : unsigned char {
    Accepted, ///< right as it is: no doubt any more
    Rejected, ///< counts nowhere
    Edited, ///< Decision::edit says what is otherwise than it was read
    Added, ///< found by a human: Decision::added
    Same, ///< tells of the same announcement as the other figure
    Different, ///< does not
    Inside, ///< is a part of the other figure
    NotInside, ///< is not
    Delivered, ///< what was promised, of which the other figure tells what was delivered
};

inline constexpr int kDecisionKindCount = 9;

/// The name used in the database: "accepted", "not_inside".
QString decisionKindName(DecisionKind kind);
std::optional<DecisionKind> decisionKindFromName(QStringView name);

/// Whether a decision of that kind is about two figures.
constexpr bool isOfPair(DecisionKind kind)
{
    return kind >= DecisionKind::Same;
}

/// Names a figure so that it is found again when a later reading gave it another id: by its number's place in the article.
struct FigureKey {
    QString id; ///< empty: no figure
    QString articleId;
    TextSpan number; ///< of the evidence as it was read

    bool operator==(const FigureKey &) const = default;
};

/// Words of the article that a human marked as the evidence.
struct MarkedEvidence {
    TextSpan number;
    TextSpan sentence;
    QString quote;

    bool operator==(const MarkedEvidence &) const = default;
};

/// What an edit changes: what is set here stands in place of what was read. An inner optional or a text that is empty says that
/// the figure has none.
struct FigureEdit {
    std::optional<Kind> kind;
    std::optional<Amount> amount; ///< with bound and currency
    std::optional<QString> place;
    std::optional<QString> organisation;
    std::optional<QString> programme;
    std::optional<std::optional<int>> year;
    std::optional<std::optional<Period>> period;
    std::optional<MarkedEvidence> evidence;

    bool operator==(const FigureEdit &) const = default;
    bool isEmpty() const { return *this == FigureEdit(); }
};

/// The figure with the changes. What rested on the old answers goes: the conversion of another amount, cues of another answer, and all
/// of the evidence where other words are marked.
Figure edited(const Figure &figure, const FigureEdit &edit);

/// The changes that make one figure of the other; empty where nothing differs that an edit can change.
FigureEdit editBetween(const Figure &from, const Figure &to);

/// The first edit, with what the second changes on top.
FigureEdit combined(const FigureEdit &first, const FigureEdit &second);

/// A decision in force, with who took it and when.
struct Decision {
    QString id; ///< UUID, made by the program
    DecisionKind kind = DecisionKind::Accepted;
    FigureKey figure;
    FigureKey other; ///< only where isOfPair(kind)
    FigureEdit edit; ///< of Edited
    std::optional<Figure>
        added; ///< of Added, where the decision is to be stored; the workspace keeps it among its figures
    QString who; ///< empty where nobody gave a name
    boost::posix_time::ptime when; ///< UTC, whole seconds; not a date where unknown
    QString note; ///< why, in a human's words; mostly empty

    bool operator==(const Decision &) const = default;
};

/// A step of the review: decisions that are gone and decisions that are new. A decision that is changed is one of each.
struct DecisionChange {
    std::vector<Decision> before;
    std::vector<Decision> after;

    DecisionChange reversed() const { return {after, before}; }
    bool isEmpty() const { return before.empty() && after.empty(); }
    bool operator==(const DecisionChange &) const = default;
};

} // namespace pledgeboard
