// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/review_undo.h"

namespace pledgeboard {

namespace {

/// What the history says of taking a step back. Its note told why it was done.
std::vector<LogEntry> takenBack(const std::vector<LogEntry> &log)
{
    std::vector<LogEntry> entries = reversed(log);
    for (LogEntry &entry : entries)
        entry.note.clear();
    return entries;
}

} // namespace

ReviewUndo::ReviewUndo(StepStack &stack, ReviewStep step, Decide decide)
    : StackStep(stack, Pushed::ToBeDone), m_step(std::move(step)), m_decide(std::move(decide))
{
    setText(m_step.text);
}

void ReviewUndo::carryOut()
{
    m_decide(id(), Direction::Do, m_step.change, m_step.log);
}

void ReviewUndo::takeBack()
{
    m_decide(id(), Direction::Undo, m_step.change.reversed(), takenBack(m_step.log));
}

} // namespace pledgeboard
