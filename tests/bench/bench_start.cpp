// SPDX-License-Identifier: GPL-3.0-or-later
// From starting the program to its window being mapped, painted for the first time, and complete. The program runs as
// it is, on an X server of its own, and is watched from outside.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace {

constexpr int kRuns = 9;
constexpr int kGiveUpMs = 30'000;
constexpr int kQuietMs = 500; ///< a window that did not change for so long is complete
constexpr uint16_t kSmallestWindow = 400; ///< narrower windows are tooltips and the like

template<typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template<typename T>
Reply<T> owned(T *reply)
{
    return Reply<T>(reply, &std::free);
}

/// An X server without a screen, and our connection to it.
class Display
{
public:
    bool start()
    {
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead())
            return false;
        m_name = QStringLiteral(":") + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
        m_connection = xcb_connect(m_name.toLatin1().constData(), nullptr);
        if (xcb_connection_has_error(m_connection))
            return false;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        xcb_change_window_attributes(m_connection, screen->root, XCB_CW_EVENT_MASK, &events);
        return xcb_flush(m_connection) > 0;
    }

    ~Display()
    {
        if (m_connection)
            xcb_disconnect(m_connection);
        m_server.terminate();
        m_server.waitForFinished();
    }

    QString name() const { return m_name; }

    /// The main window once it is mapped, if it already is.
    std::optional<xcb_window_t> mappedWindow()
    {
        while (const auto event = owned(xcb_poll_for_event(m_connection))) {
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            const xcb_window_t window = reinterpret_cast<xcb_map_notify_event_t *>(event.get())->window;
            const auto size =
                owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
            if (size && size->width >= kSmallestWindow)
                return window;
        }
        return std::nullopt;
    }

    /// The window's pixels, or nothing while it has none.
    std::vector<uint32_t> pixels(xcb_window_t window)
    {
        const auto size = owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        if (!size)
            return {};
        const auto image = owned(xcb_get_image_reply(
            m_connection,
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, size->width, size->height, ~0U),
            nullptr));
        if (!image)
            return {};
        const auto *first = reinterpret_cast<const uint32_t *>(xcb_get_image_data(image.get()));
        return std::vector<uint32_t>(first, first + xcb_get_image_data_length(image.get()) / int(sizeof(uint32_t)));
    }

private:
    QProcess m_server;
    QString m_name;
    xcb_connection_t *m_connection = nullptr;
};

/// Milliseconds since the program was started.
struct Start {
    double mapped = 0;
    double painted = 0;
    double complete = 0;
};

bool isPainted(const std::vector<uint32_t> &pixels)
{
    constexpr size_t someColours = 8; // a window that is only filled has one or two
    std::set<uint32_t> colours;
    for (const uint32_t pixel : pixels) {
        colours.insert(pixel);
        if (colours.size() >= someColours)
            return true;
    }
    return false;
}

std::optional<Start> startOnce(Display &display, const QProcessEnvironment &environment)
{
    QProcess program;
    program.setProcessEnvironment(environment);
    QElapsedTimer timer;
    const auto milliseconds = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    timer.start();
    program.start(QStringLiteral(PLEDGEBOARD_PROGRAM), {});

    Start start;
    std::optional<xcb_window_t> window;
    while (!(window = display.mappedWindow()) && timer.elapsed() < kGiveUpMs)
        QThread::usleep(200);
    if (window) {
        start.mapped = milliseconds();
        std::vector<uint32_t> last;
        while (milliseconds() - std::max(start.complete, start.mapped) < kQuietMs) {
            std::vector<uint32_t> now = display.pixels(*window);
            if (start.painted == 0 && isPainted(now))
                start.painted = milliseconds();
            if (now != last)
                start.complete = milliseconds();
            last = std::move(now);
            QThread::msleep(2);
        }
    }
    program.terminate();
    if (!program.waitForFinished(5000)) {
        program.kill();
        program.waitForFinished();
    }
    return window && start.painted > 0 ? std::optional(start) : std::nullopt;
}

double median(const std::vector<Start> &starts, double Start::*moment)
{
    std::vector<double> values;
    values.reserve(starts.size());
    for (const Start &start : starts)
        values.push_back(start.*moment);
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(0);

    Display display;
    if (!display.start()) {
        err << "bench_start needs Xvfb (package xvfb), which did not start\n";
        return 1;
    }
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display.name());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));

    // The first start of a new user reads and imports the sample.
    const std::optional<Start> first = startOnce(display, environment);
    std::vector<Start> starts;
    while (first && starts.size() < kRuns) {
        const std::optional<Start> start = startOnce(display, environment);
        if (!start)
            break;
        starts.push_back(*start);
    }
    if (starts.size() < kRuns) {
        err << "no window appeared\n";
        return 1;
    }
    out << "first start ever to window mapped: " << first->mapped << " ms\n"
        << "first start ever to sample imported and drawn: " << first->complete << " ms\n"
        << "start to window mapped (median of " << kRuns << "): " << median(starts, &Start::mapped) << " ms\n"
        << "start to first paint (median of " << kRuns << "): " << median(starts, &Start::painted) << " ms\n"
        << "start to charts drawn (median of " << kRuns << "): " << median(starts, &Start::complete) << " ms\n";
    return 0;
}
