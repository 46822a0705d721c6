// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text_span.h"

#include <QString>

#include <optional>

namespace pledgeboard {

/// An answer of a figure that rules make.
enum class Answer : unsigned char { Kind, Place, Organisation, Programme, Year, Period, Bound };

inline constexpr int kAnswerCount = 7;

/// Why a figure has one of its answers: a rule and words that it rests on. A rule that rests on several runs of words has a cue
/// for each.
struct Cue {
    Answer answer = Answer::Kind;
    int rule = 0; ///< position in Evidence::rules
    TextSpan words; ///< of the article's text; empty where the rule rests on no words ("year of the article")

    bool operator==(const Cue &) const = default;
};

/// The name in JSON and in the workspace: "kind", "place".
QString answerName(Answer answer);
std::optional<Answer> answerFromName(QStringView name);

/// The name for people: "Kind", "Place".
QString answerTitle(Answer answer);

} // namespace pledgeboard
