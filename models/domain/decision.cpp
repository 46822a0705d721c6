// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decision.h"

#include <array>

namespace pledgeboard {

namespace {

constexpr std::array<const char *, kDecisionKindCount> kNames{"accepted",  "rejected", "edited",     "added",    "same",
                                                              "different", "inside",   "not_inside", "delivered"};

template<typename T>
std::optional<T> change(const T &from, const T &to)
{
    return from == to ? std::nullopt : std::optional<T>(to);
}

template<typename T>
std::optional<T> later(const std::optional<T> &first, const std::optional<T> &second)
{
    return second ? second : first;
}

/// What a rule said of an answer that a human changed no longer holds.
template<typename T>
void take(T &field, const std::optional<T> &change, Answer answer, std::vector<Cue> &cues)
{
    if (!change || *change == field)
        return;
    field = *change;
    std::erase_if(cues, [answer](const Cue &cue) { return cue.answer == answer; });
}

/// Calls visit with each answer that an edit can change: its place in the edit, its place in the figure, and which it is.
template<typename Visit>
void forEachAnswer(const Visit &visit)
{
    visit(&FigureEdit::kind, &Figure::kind, Answer::Kind);
    visit(&FigureEdit::amount, &Figure::amount, Answer::Bound);
    visit(&FigureEdit::place, &Figure::place, Answer::Place);
    visit(&FigureEdit::organisation, &Figure::organisation, Answer::Organisation);
    visit(&FigureEdit::programme, &Figure::programme, Answer::Programme);
    visit(&FigureEdit::year, &Figure::year, Answer::Year);
    visit(&FigureEdit::period, &Figure::period, Answer::Period);
}

MarkedEvidence markedIn(const Evidence &evidence)
{
    return {evidence.number, evidence.sentence, evidence.quote};
}

} // namespace

QString decisionKindName(DecisionKind kind)
{
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(kind)));
}

std::optional<DecisionKind> decisionKindFromName(QStringView name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames[i]))
            return static_cast<DecisionKind>(i);
    }
    return std::nullopt;
}

Figure edited(const Figure &figure, const FigureEdit &edit)
{
    Figure made = figure;
    if (edit.amount && *edit.amount != figure.amount)
        made.conversion.reset();
    forEachAnswer(
        [&](auto change, auto field, Answer answer) { take(made.*field, edit.*change, answer, made.evidence.cues); });
    if (edit.evidence && *edit.evidence != markedIn(figure.evidence)) {
        made.evidence = Evidence();
        made.evidence.number = edit.evidence->number;
        made.evidence.sentence = edit.evidence->sentence;
        made.evidence.quote = edit.evidence->quote;
    }
    return made;
}

FigureEdit editBetween(const Figure &from, const Figure &to)
{
    FigureEdit edit;
    forEachAnswer([&](auto changed, auto field, Answer) { edit.*changed = change(from.*field, to.*field); });
    edit.evidence = change(markedIn(from.evidence), markedIn(to.evidence));
    return edit;
}

FigureEdit combined(const FigureEdit &first, const FigureEdit &second)
{
    FigureEdit edit;
    forEachAnswer([&](auto change, auto, Answer) { edit.*change = later(first.*change, second.*change); });
    edit.evidence = later(first.evidence, second.evidence);
    return edit;
}

} // namespace pledgeboard
