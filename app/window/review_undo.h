// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/review_step.h"

#include <QUndoCommand>

#include <functional>

namespace pledgeboard {

/// A step of the review on the undo stack. It is done when it is pushed.
class ReviewUndo : public QUndoCommand
{
public:
    /// Carries out a change and notes it in the log, on a thread of its own.
    using Decide = std::function<void(const DecisionChange &change, const std::vector<LogEntry> &log)>;

    ReviewUndo(ReviewStep step, Decide decide);

    void undo() override;
    void redo() override;

private:
    ReviewStep m_step;
    Decide m_decide;
};

} // namespace pledgeboard
