// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/review_step.h"
#include "app/window/step_stack.h"

#include <functional>

namespace pledgeboard {

/// A step of the review on the undo stack. It is done when it is pushed.
class ReviewUndo : public StackStep
{
public:
    enum class Direction : unsigned char { Do, Undo };

    /// Carries out a change and notes it in the log, on a thread of its own. The number is that of the step.
    using Decide = std::function<void(int number, Direction direction, const DecisionChange &change,
                                      const std::vector<LogEntry> &log)>;

    ReviewUndo(StepStack &stack, ReviewStep step, Decide decide);

protected:
    void carryOut() override;
    void takeBack() override;

private:
    ReviewStep m_step;
    Decide m_decide;
};

} // namespace pledgeboard
