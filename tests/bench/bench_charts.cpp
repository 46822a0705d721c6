// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing a chart at 1600x900, and making a PNG file of it.
#include "tests/charts/fixtures/comparisons.h"
#include "views/charts/chart_export.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <clocale>
#include <functional>

using namespace pledgeboard;

namespace {

constexpr int kRuns = 15;

/// Milliseconds, the median of the runs.
double measured(const std::function<void()> &work)
{
    work();
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return times[kRuns / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    const ChartInput input = fixtures::sevenPlaces();
    for (const ChartKind kind : allChartKinds()) {
        ChartOptions options;
        options.kind = kind;
        options.size = QSizeF(1600, 900);
        options.textScale = exportTextScale(options.size);
        bool written = true;
        const double drawing = measured([&] { renderChart(input, options, 1); });
        const double exporting = measured([&] { written &= exportPng(path, input, options, 1).has_value(); });
        if (!written)
            return 1;
        out << chartName(kind) << " 1600x900 drawn: " << drawing << " ms\n"
            << chartName(kind) << " 1600x900 drawn, encoded and written as PNG: " << exporting << " ms\n";
    }
    return 0;
}
