// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <memory>

namespace pledgeboard {

/// "PLDG", as SQLite's application_id of every workspace.
inline constexpr std::uint32_t kApplicationId = 0x504C4447;

struct OpenedFile {
    std::unique_ptr<Connection> connection;
    bool readOnly = false;
};

/// Makes a workspace with the newest schema. It appears under its name only when it is whole.
Result<void> createWorkspaceFile(const QString &path);

/// Opens a workspace, migrated to the newest schema. Does not touch a file that is not ours.
Result<OpenedFile> openWorkspaceFile(const QString &path);

} // namespace pledgeboard
