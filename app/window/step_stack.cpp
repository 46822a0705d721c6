// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/step_stack.h"

#include <utility>

namespace pledgeboard {

int StepStack::position(int number) const
{
    for (int i = 0; i < count(); ++i) {
        if (command(i)->id() == number)
            return i;
    }
    return -1;
}

void StepStack::restore(int index)
{
    m_restoring = true;
    setIndex(index);
    m_restoring = false;
}

void StepStack::doFailed(int number)
{
    const int at = position(number);
    if (at >= 0 && index() > at)
        restore(at);
}

void StepStack::undoFailed(int number)
{
    const int at = position(number);
    if (at >= 0 && index() <= at)
        restore(at + 1);
}

StackStep::StackStep(StepStack &stack, Pushed pushed)
    : m_stack(stack), m_number(stack.newNumber()), m_isDone(pushed == Pushed::IsDone)
{
}

void StackStep::undo()
{
    if (!m_stack.isRestoring())
        takeBack();
}

void StackStep::redo()
{
    if (!m_stack.isRestoring() && !std::exchange(m_isDone, false))
        carryOut();
}

} // namespace pledgeboard
