// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/review_actions.h"

#include <QAction>
#include <QMenu>

namespace pledgeboard {

ReviewActions::ReviewActions(QObject *parent) : QObject(parent)
{
    queue = make({Qt::CTRL | Qt::Key_R});
    queue->setCheckable(true);
    accept = make({Qt::Key_Return, Qt::Key_Enter, Qt::Key_A});
    reject = make({Qt::Key_R});
    edit = make({Qt::Key_E});
    join = make({Qt::Key_J});
    part = make({Qt::Key_P});
    notSame = make({Qt::Key_N});
    skip = make({Qt::Key_S});
    withNote = make({Qt::Key_W});
    useSelection = make({Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    addSelection = make({Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    delivered = make({Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    runOut = make({Qt::CTRL | Qt::Key_D});
    runOut->setCheckable(true);
    revisions = make({Qt::CTRL | Qt::Key_T});
    history = make({Qt::CTRL | Qt::Key_H});
    name = make();
}

QAction *ReviewActions::make(const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    return action;
}

void ReviewActions::fillMenu(QMenu *menu)
{
    menu->addActions(answers());
    menu->addSeparator();
    menu->addActions({useSelection, addSelection, delivered});
    menu->addSeparator();
    menu->addActions({runOut, revisions});
    menu->addSeparator();
    menu->addAction(name);
}

void ReviewActions::retranslate()
{
    const auto say = [](QAction *action, const QString &text, const QString &tip = {}) {
        action->setText(text);
        action->setIconText(QString(text).remove(u'&').remove(u'…'));
        action->setToolTip(tip.isEmpty() ? QString(text).remove(u'&') : tip);
    };
    say(queue, tr("&Review doubts"), tr("List what is doubtful, the most important first"));
    say(accept, tr("&Accept"), tr("Accept it as it is and go on"));
    say(reject, tr("&Reject"), tr("The figure counts nowhere"));
    say(edit, tr("&Edit…"), tr("Change what was read of the figure"));
    say(join, tr("&Join"), tr("They tell of the same announcement"));
    say(part, tr("&Part"), tr("The smaller is a part of the larger"));
    say(notSame, tr("&Not the same"), tr("They tell of different announcements"));
    say(skip, tr("&Skip"), tr("Put it at the end of the list"));
    say(withNote, tr("&With a note…"), tr("Answer, and say why"));
    say(useSelection, tr("&Use the selection as this figure’s evidence"));
    say(addSelection, tr("A&dd a figure from the selection…"));
    say(delivered, tr("Note what was &delivered…"));
    say(runOut, tr("Promises that have run &out"), tr("List them with what was delivered"));
    say(revisions, tr("How the amount &changed…"), tr("Draw the amounts that this promise had"));
    say(history, tr("&History…"));
    say(name, tr("&Your name…"));
}

} // namespace pledgeboard
