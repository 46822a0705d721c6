// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/presentation.h"

#include "views/panels/chart_area.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QSplitter>

namespace pledgeboard {

Presentation::Presentation(QMainWindow &window, ChartArea &charts, const QList<QWidget *> &others,
                           const QList<QSplitter *> &splitters)
    : QObject(&window), m_window(window), m_charts(charts), m_others(others), m_splitters(splitters),
      m_escape(new QAction(this))
{
    m_escape->setShortcut(Qt::Key_Escape);
    m_escape->setEnabled(false);
    m_window.addAction(m_escape);
    connect(m_escape, &QAction::triggered, this, &Presentation::leave);
    m_window.installEventFilter(this);
}

void Presentation::enter()
{
    if (m_on)
        return;
    m_on = true;
    m_focus = QApplication::focusWidget();
    m_state = m_window.windowState();
    m_size = m_window.size();
    m_sizes.clear();
    for (const QSplitter *splitter : m_splitters)
        m_sizes.append(splitter->saveState());
    m_hidden.clear();
    for (QWidget *other : m_others) {
        m_hidden.push_back(other->isHidden());
        other->hide();
    }
    m_charts.setAlone(true);
    m_window.setWindowState(m_state | Qt::WindowFullScreen);
    m_escape->setEnabled(true);
    Q_EMIT changed(true);
}

void Presentation::leave()
{
    if (!m_on)
        return;
    m_on = false;
    m_escape->setEnabled(false);
    m_window.setWindowState(m_state);
    if (!(m_state & (Qt::WindowMaximized | Qt::WindowFullScreen)))
        m_window.resize(m_size);
    m_awaitsSize = m_window.size() != m_size;
    m_charts.setAlone(false);
    for (qsizetype i = 0; i < m_others.size(); ++i) {
        // What has shown itself meanwhile, such as a message, has something to say.
        if (!m_hidden.at(static_cast<std::size_t>(i)))
            m_others.at(i)->show();
    }
    placeSplitters();
    if (m_focus)
        m_focus->setFocus();
    Q_EMIT changed(false);
}

void Presentation::placeSplitters()
{
    for (qsizetype i = 0; i < m_splitters.size(); ++i)
        m_splitters.at(i)->restoreState(m_sizes.at(i));
}

/// A window manager gives the old size back some time after it was asked to.
bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && m_awaitsSize && !m_on) {
        m_awaitsSize = false;
        QMetaObject::invokeMethod(this, &Presentation::placeSplitters, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pledgeboard
