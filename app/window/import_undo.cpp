// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_undo.h"

#include <QCoreApplication>

namespace pledgeboard {

ImportUndo::ImportUndo(ImportController &controller, const std::shared_ptr<ImportController::Added> &added)
    : m_controller(controller), m_added(added)
{
    const auto articles = static_cast<int>(added->ids.size());
    setText(QCoreApplication::translate("ImportUndo", "import of %n article(s)", nullptr, articles));
}

void ImportUndo::undo()
{
    m_done = false;
    m_controller.takeOut(m_added);
}

void ImportUndo::redo()
{
    if (m_done)
        return;
    m_done = true;
    m_controller.putBack(m_added);
}

ReadAgainUndo::ReadAgainUndo(ImportController &controller, Reread reread)
    : m_controller(controller), m_reread(std::move(reread))
{
    setText(QCoreApplication::translate("ImportUndo", "reading of %n article(s) again", nullptr, m_reread.articles));
}

void ReadAgainUndo::undo()
{
    m_done = false;
    m_controller.putFigures(m_reread.before, m_reread.articles, ImportController::Direction::Undo);
}

void ReadAgainUndo::redo()
{
    if (m_done)
        return;
    m_done = true;
    m_controller.putFigures(m_reread.after, m_reread.articles, ImportController::Direction::Redo);
}

} // namespace pledgeboard
