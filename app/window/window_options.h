// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QSize>
#include <QString>

#include <optional>

namespace CLI {
class App;
}

namespace pledgeboard {

/// How the window is started. What is not given is as in the last run.
struct WindowOptions {
    QString workspace; ///< empty: that of the last run, else the sample
    QString picture; ///< draw the window into this PNG and end; then nothing of the last run counts
    QSize size{1440, 900}; ///< of the picture
    std::optional<ThemeChoice> theme;
    QString view; ///< of the picture, by the chart's name on the command line; empty: the first
    QString language; ///< empty: as in the settings
};

/// Adds --render-dashboard, --size, --theme, --view and --language; they fill in the options when the arguments are parsed.
void addWindowOptions(CLI::App &app, WindowOptions &options);

} // namespace pledgeboard
