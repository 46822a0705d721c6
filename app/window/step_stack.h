// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <QUndoStack>

namespace pledgeboard {

/// What the window can undo. Its steps are carried out on another thread and may fail there; then the stack goes back to what is so,
/// and the step stays where it can be tried again.
class StepStack : public QUndoStack
{
    Q_OBJECT

public:
    using QUndoStack::QUndoStack;

    /// The step of that number was not carried out: it, and what stands above it, is to be redone.
    void doFailed(int number);
    /// It was not taken back: it, and what stands below it, is to be undone.
    void undoFailed(int number);

    /// While the stack goes back, steps do nothing.
    bool isRestoring() const { return m_restoring; }
    int newNumber() { return ++m_numbers; }

private:
    int position(int number) const; ///< -1 where the step is gone
    void restore(int index);

    int m_numbers = 0;
    bool m_restoring = false;
};

/// A step of the stack. It knows its number, by which its failure is told.
class StackStep : public QUndoCommand
{
public:
    /// Whether pushing it carries it out.
    enum class Pushed : unsigned char { ToBeDone, IsDone };

    StackStep(StepStack &stack, Pushed pushed);

    /// The number; no two steps have the same, so that none is merged with another.
    int id() const final { return m_number; }
    void undo() final;
    void redo() final;

protected:
    virtual void carryOut() = 0;
    virtual void takeBack() = 0;

private:
    StepStack &m_stack;
    int m_number;
    bool m_isDone;
};

} // namespace pledgeboard
