// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace pledgeboard {

/// Takes the word lists beside the workspace's file into use, for reading articles and for the tree of places. WordsBroken or
/// FileUnreadable, with the file, the line and the next step: then the lists before stay in use.
Result<void> useWordsOf(const QString &workspacePath);

/// The same with the lists of one file.
Result<void> useWordsIn(const QString &wordsPath);

} // namespace pledgeboard
