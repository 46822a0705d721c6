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
    std::vector<Cue> &cues = made.evidence.cues;
    if (edit.amount && *edit.amount != figure.amount)
        made.conversion.reset();
    take(made.kind, edit.kind, Answer::Kind, cues);
    take(made.amount, edit.amount, Answer::Bound, cues);
    take(made.place, edit.place, Answer::Place, cues);
    take(made.organisation, edit.organisation, Answer::Organisation, cues);
    take(made.programme, edit.programme, Answer::Programme, cues);
    take(made.year, edit.year, Answer::Year, cues);
    take(made.period, edit.period, Answer::Period, cues);
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
    edit.kind = change(from.kind, to.kind);
    edit.amount = change(from.amount, to.amount);
    edit.place = change(from.place, to.place);
    edit.organisation = change(from.organisation, to.organisation);
    edit.programme = change(from.programme, to.programme);
    edit.year = change(from.year, to.year);
    edit.period = change(from.period, to.period);
    edit.evidence = change(markedIn(from.evidence), markedIn(to.evidence));
    return edit;
}

FigureEdit combined(const FigureEdit &first, const FigureEdit &second)
{
    FigureEdit edit;
    edit.kind = later(first.kind, second.kind);
    edit.amount = later(first.amount, second.amount);
    edit.place = later(first.place, second.place);
    edit.organisation = later(first.organisation, second.organisation);
    edit.programme = later(first.programme, second.programme);
    edit.year = later(first.year, second.year);
    edit.period = later(first.period, second.period);
    edit.evidence = later(first.evidence, second.evidence);
    return edit;
}

} // namespace pledgeboard
