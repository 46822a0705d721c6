// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/charts/chart.h"

#include <QFuture>

namespace pledgeboard {

/// Writes the page as a PNG of size times scale pixels: drawn anew, with its resolution, title and description inside.
/// DiskFull or WriteFailed; then a file of that name is as it was.
Result<void> exportPng(const QString &path, const ChartInput &input, const ChartOptions &options, double scale);

/// The same, in two parts: draws at once (a few milliseconds, on the window's thread), encodes and writes on another thread.
QFuture<Result<void>> exportPngLater(const QString &path, const ChartInput &input, const ChartOptions &options,
                                     double scale);

/// The page as text and drawing commands: one page, the size of options.size in CSS pixels.
Result<void> exportSvg(const QString &path, const ChartInput &input, const ChartOptions &options);
Result<void> exportPdf(const QString &path, const ChartInput &input, const ChartOptions &options);

/// By the file name's ending: png, svg or pdf. WrongUsage for others.
Result<void> exportChart(const QString &path, const ChartInput &input, const ChartOptions &options, double scale);

/// Puts the picture and, for programs that take text, the headline with the table of numbers on the clipboard.
void copyChart(const ChartInput &input, const ChartOptions &options, double scale);

} // namespace pledgeboard
