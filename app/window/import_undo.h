// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/import_controller.h"

#include <QUndoCommand>

namespace pledgeboard {

/// One import as a step: undo takes its articles out of the workspace, redo puts them back.
class ImportUndo : public QUndoCommand
{
public:
    ImportUndo(ImportController &controller, const std::shared_ptr<ImportController::Added> &added);

    void undo() override;
    void redo() override;

private:
    ImportController &m_controller;
    std::shared_ptr<ImportController::Added> m_added;
    bool m_done = true; ///< the import has happened when the command is made
};

/// Reading articles again as a step: undo puts the figures back that they had, redo those that were read.
class ReadAgainUndo : public QUndoCommand
{
public:
    ReadAgainUndo(ImportController &controller, Reread reread);

    void undo() override;
    void redo() override;

private:
    ImportController &m_controller;
    Reread m_reread;
    bool m_done = true; ///< it has happened when the command is made
};

} // namespace pledgeboard
