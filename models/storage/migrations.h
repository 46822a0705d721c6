// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QStringList>

namespace pledgeboard {

/// The number of the newest migration: the schema that this program reads and writes.
int newestSchema();

/// The statements of a script, without comments and without the semicolons between them: the SQLite driver takes one at
/// a time. Semicolons in quoted text and in comments do not split.
QStringList splitStatements(const QString &script);

/// Runs the migrations after the given schema, in the caller's transaction, and writes the program's version into meta.
Result<void> runMigrations(Connection &connection, int fromSchema);

} // namespace pledgeboard
