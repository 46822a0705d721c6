// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/import_run.h"

namespace pledgeboard {

/// Reads articles of the workspace anew by the words in use and stores what is read differently, all of it in one transaction at the
/// end: cancelled before, nothing changes. No ids: every article. A figure that stands where one stood keeps its id, and what
/// people entered of an article (title, publisher, date) stays. ImportSummary::reread tells what became of it.
ImportSummary readAgain(Workspace &workspace, const QStringList &articleIds, const ImportListener &listener);

} // namespace pledgeboard
