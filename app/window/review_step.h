// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change_log.h"
#include "models/storage/snapshot.h"

namespace pledgeboard {

/// Who decides, and when. The window knows both; the steps have no clock.
struct Signature {
    QString who; ///< empty where nobody gave a name
    boost::posix_time::ptime when; ///< UTC
    QString note{}; ///< why, in a human's words; mostly empty
};

/// One step of the review: what is decided, what the log says of it, and the sentence for undo and redo. A step that would change
/// nothing has an empty change.
struct ReviewStep {
    QString text; ///< translated, without a full stop: "rejecting “800 jobs”"
    DecisionChange change;
    std::vector<LogEntry> log;
};

/// Steps as one, with a sentence of its own.
ReviewStep together(const std::vector<ReviewStep> &steps, const QString &text);

/// Puts a step together from a state of the workspace.
class StepMaker
{
public:
    StepMaker(const Snapshot &snapshot, const Signature &signature) : m_snapshot(snapshot), m_signature(signature) { }

    const Figure &figure(FigureRow row) const { return m_snapshot.figures.at(row); }
    QString words(FigureRow row) const; ///< of the figure: its quote, else its amount

    /// The decision of that kind on the figure (and the other one, in that order) that is in force; null without one.
    const Decision *known(DecisionKind kind, FigureRow row, FigureRow other = kNoRow) const;

    /// Decides, unless that is decided already.
    void take(DecisionKind kind, FigureRow row, FigureRow other = kNoRow);
    /// Takes a decision back, if it is in force.
    void drop(DecisionKind kind, FigureRow row, FigureRow other = kNoRow);
    /// The same for pairs of which the order says nothing.
    void dropEitherWay(DecisionKind kind, FigureRow row, FigureRow other);

    void replace(const Decision *before, Decision after, const std::vector<LogEntry> &entries);

    /// A decision on the figure with a new id, signed.
    Decision made(DecisionKind kind, FigureRow row, FigureRow other = kNoRow) const;
    /// The key by which a figure is found again, whatever evidence was marked for it since.
    FigureKey keyOf(FigureRow row) const;

    ReviewStep finish(const QString &text) &&;

private:
    void log(LogEntry entry);
    LogEntry entryOf(DecisionKind kind, FigureRow row, FigureRow other) const;

    const Snapshot &m_snapshot;
    Signature m_signature;
    ReviewStep m_step;
};

/// The rows as people read them in a sentence: the words of one, else how many.
QString figuresPhrase(const StepMaker &maker, const std::vector<FigureRow> &rows);

} // namespace pledgeboard
