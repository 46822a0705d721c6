// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;

namespace pledgeboard {

/// The actions of the review and their menu. Answers have single keys, which hold in the queue alone.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    explicit ReviewActions(QObject *parent);

    QAction *queue = nullptr; ///< shows the doubts, or the announcements again; checkable
    QAction *accept = nullptr;
    QAction *reject = nullptr;
    QAction *edit = nullptr;
    QAction *join = nullptr;
    QAction *part = nullptr;
    QAction *notSame = nullptr;
    QAction *skip = nullptr;
    QAction *withNote = nullptr; ///< asks for one of the others, and why
    QAction *useSelection = nullptr;
    QAction *addSelection = nullptr;
    QAction *delivered = nullptr;
    QAction *runOut = nullptr; ///< lists the promises whose period has ended, or the announcements again; checkable
    QAction *revisions = nullptr; ///< draws how the amount of the current figure's promise was changed
    QAction *history = nullptr;
    QAction *name = nullptr; ///< asks who reviews

    /// Those that answer the current doubt.
    QList<QAction *> answers() const { return {accept, reject, edit, join, part, notSame, skip, withNote}; }
    /// Those that decide by themselves, for which a note can be asked.
    QList<QAction *> decisions() const { return {accept, reject, join, part, notSame}; }

    void fillMenu(QMenu *menu);
    void retranslate();

private:
    QAction *make(const QList<QKeySequence> &keys = {});
};

} // namespace pledgeboard
