// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_undo.h"

#include <QCoreApplication>

namespace pledgeboard {

ImportUndo::ImportUndo(ImportController &controller, const std::shared_ptr<ImportController::Added> &added)
    : StackStep(controller.undoStack(), Pushed::IsDone), m_controller(controller), m_added(added)
{
    const auto articles = static_cast<int>(added->ids.size());
    setText(QCoreApplication::translate("ImportUndo", "import of %n article(s)", nullptr, articles));
}

void ImportUndo::carryOut()
{
    m_controller.putBack(m_added, id());
}

void ImportUndo::takeBack()
{
    m_controller.takeOut(m_added, id());
}

ReadAgainUndo::ReadAgainUndo(ImportController &controller, Reread reread)
    : StackStep(controller.undoStack(), Pushed::IsDone), m_controller(controller), m_reread(std::move(reread))
{
    setText(QCoreApplication::translate("ImportUndo", "reading of %n article(s) again", nullptr, m_reread.articles));
}

void ReadAgainUndo::carryOut()
{
    m_controller.putFigures(m_reread.after, m_reread.articles, id(), ImportController::Direction::Redo);
}

void ReadAgainUndo::takeBack()
{
    m_controller.putFigures(m_reread.before, m_reread.articles, id(), ImportController::Direction::Undo);
}

} // namespace pledgeboard
