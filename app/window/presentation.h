// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSize>

#include <vector>

class QAction;
class QMainWindow;
class QSplitter;
class QWidget;

namespace pledgeboard {

class ChartArea;

/// The chart alone on the whole screen, and back to the window as it was: what was folded away stays so, sizes and splitters return.
class Presentation : public QObject
{
    Q_OBJECT

public:
    /// The others are what is folded away. Escape leaves.
    Presentation(QMainWindow &window, ChartArea &charts, const QList<QWidget *> &others,
                 const QList<QSplitter *> &splitters);

    void enter();
    void leave(); ///< does nothing where the window is as usual
    bool isOn() const { return m_on; }

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeSplitters();

    QMainWindow &m_window;
    ChartArea &m_charts;
    QList<QWidget *> m_others;
    QList<QSplitter *> m_splitters;
    QAction *m_escape = nullptr;
    bool m_on = false;
    Qt::WindowStates m_state;
    QSize m_size;
    std::vector<bool> m_hidden; ///< for each of the others
    QList<QByteArray> m_sizes; ///< for each splitter
    QPointer<QWidget> m_focus;
    bool m_awaitsSize = false; ///< the window has not got its old size back yet
};

} // namespace pledgeboard
