// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/import_controller.h"

namespace pledgeboard {

/// One import as a step: undo takes its articles out of the workspace, redo puts them back.
class ImportUndo : public StackStep
{
public:
    ImportUndo(ImportController &controller, const std::shared_ptr<ImportController::Added> &added);

protected:
    void carryOut() override;
    void takeBack() override;

private:
    ImportController &m_controller;
    std::shared_ptr<ImportController::Added> m_added;
};

/// Reading articles again as a step: undo puts the figures back that they had, redo those that were read.
class ReadAgainUndo : public StackStep
{
public:
    ReadAgainUndo(ImportController &controller, Reread reread);

protected:
    void carryOut() override;
    void takeBack() override;

private:
    ImportController &m_controller;
    Reread m_reread;
};

} // namespace pledgeboard
