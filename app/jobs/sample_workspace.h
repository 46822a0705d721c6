// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace pledgeboard {

/// Where the sample workspace lies: in the user's data folder.
QString sampleWorkspacePath();

/// The path of the sample workspace; makes it at the first call from the articles in the program (:/sample), which are
/// read, extracted and counted as any other. It appears under its name only when it is whole.
///
/// One that another program made, with other articles or another reader, is made anew; where somebody has decided or imported anything in
/// it, its articles are read again and all of that stays. One that cannot be written stays as it is.
Result<QString> ensureSampleWorkspace();

} // namespace pledgeboard
