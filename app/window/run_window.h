// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/window_options.h"

class QApplication;

namespace pledgeboard {

/// Shows the window, or draws it into a file, and runs the application to its end. Returns an exit status.
int runWindow(QApplication &application, const WindowOptions &options);

} // namespace pledgeboard
