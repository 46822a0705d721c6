// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/review_undo.h"

namespace pledgeboard {

ReviewUndo::ReviewUndo(ReviewStep step, Decide decide) : m_step(std::move(step)), m_decide(std::move(decide))
{
    setText(m_step.text);
}

void ReviewUndo::undo()
{
    m_decide(m_step.change.reversed(), reversed(m_step.log));
}

void ReviewUndo::redo()
{
    m_decide(m_step.change, m_step.log);
}

} // namespace pledgeboard
