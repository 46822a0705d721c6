// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_options.h"

#include <CLI/CLI.hpp>

namespace pledgeboard {

namespace {

constexpr int kLeast = 320;
constexpr int kMost = 8000;

QSize sizeFrom(const std::string &text)
{
    const QStringList numbers = QString::fromStdString(text).split(u'x');
    const QSize size(numbers.value(0).toInt(), numbers.value(1).toInt());
    const bool fits = numbers.size() == 2 && size.width() >= kLeast && size.height() >= kLeast && size.width() <= kMost
                      && size.height() <= kMost;
    if (!fits)
        throw CLI::ValidationError("--size", "write it as WIDTHxHEIGHT, 320 to 8000 pixels each, such as 1440x900");
    return size;
}

} // namespace

void addWindowOptions(CLI::App &app, WindowOptions &options)
{
    // For pictures of the window and for ./dev run where there is no display; not in the help.
    const std::string hidden;
    app.add_option_function<std::string>(
           "--render-dashboard",
           [&options](const std::string &file) { options.picture = QString::fromStdString(file); },
           "Draw the window into a PNG file and end")
        ->group(hidden);
    app.add_option_function<std::string>(
           "--size", [&options](const std::string &text) { options.size = sizeFrom(text); }, "Size of the picture")
        ->group(hidden);
    app.add_option_function<std::string>(
           "--theme",
           [&options](const std::string &name) {
               options.theme = name == "dark" ? ThemeChoice::Dark : ThemeChoice::Light;
           },
           "The window's theme")
        ->check(CLI::IsMember({"light", "dark"}))
        ->group(hidden);
    app.add_option_function<std::string>(
           "--view", [&options](const std::string &name) { options.view = QString::fromStdString(name); },
           "The chart that the picture shows")
        ->group(hidden);
    app.add_option_function<std::string>(
           "--language", [&options](const std::string &code) { options.language = QString::fromStdString(code); },
           "The window's language: en or cy")
        ->group(hidden);
}

} // namespace pledgeboard
