// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/year_range_slider.h"

#include "views/theme/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pledgeboard {

namespace {

constexpr int kHandle = 18;
constexpr int kBars = 36;
constexpr int kLabels = 20;

} // namespace

YearRangeSlider::YearRangeSlider(QWidget *parent)
    : QWidget(parent), m_first(new YearHandle(this)), m_last(new YearHandle(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (YearHandle *handle : {m_first, m_last})
        connect(handle, &QSlider::valueChanged, this, [this, handle] { handleMoved(handle); });
    retranslate();
}

void YearRangeSlider::setYears(int first, int last, const std::map<int, int> &counts)
{
    const bool wholeRange = m_first->value() == m_minimum && m_last->value() == m_maximum;
    const int oldFirst = m_first->value();
    const int oldLast = m_last->value();
    m_minimum = first;
    m_maximum = std::max(first, last);
    m_counts = counts;
    for (YearHandle *handle : {m_first, m_last}) {
        const QSignalBlocker quiet(handle);
        handle->setRange(m_minimum, m_maximum);
    }
    setEnabled(m_maximum > m_minimum);
    if (wholeRange)
        setRange(m_minimum, m_maximum);
    else
        setRange(oldFirst, oldLast);
}

void YearRangeSlider::setRange(int first, int last)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setValue(std::clamp(first, m_minimum, m_maximum));
    m_last->setValue(std::clamp(std::max(first, last), m_minimum, m_maximum));
    placeHandles();
    update();
}

int YearRangeSlider::first() const
{
    return m_first->value();
}

int YearRangeSlider::last() const
{
    return m_last->value();
}

QSize YearRangeSlider::sizeHint() const
{
    return {scaled(240), scaled(kBars + kHandle + kLabels + 2)};
}

QSize YearRangeSlider::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

QRectF YearRangeSlider::track() const
{
    const double half = scaled(kHandle) / 2.0;
    return {half, scaled(kBars) + half - scaled(2), width() - 2 * half, scaled(4) * 1.0};
}

double YearRangeSlider::xOf(int year) const
{
    const QRectF line = track();
    if (m_maximum <= m_minimum)
        return line.center().x();
    return line.left() + line.width() * (year - m_minimum) / (m_maximum - m_minimum);
}

int YearRangeSlider::yearAt(double x) const
{
    const QRectF line = track();
    const double part = line.width() > 0 ? (x - line.left()) / line.width() : 0.0;
    return std::clamp(m_minimum + static_cast<int>(std::lround(part * (m_maximum - m_minimum))), m_minimum, m_maximum);
}

void YearRangeSlider::handleMoved(YearHandle *handle)
{
    const int bound =
        handle == m_first ? std::min(handle->value(), m_last->value()) : std::max(handle->value(), m_first->value());
    {
        const QSignalBlocker quiet(handle);
        handle->setValue(bound);
    }
    placeHandles();
    update();
    Q_EMIT rangeChanged(first(), last());
}

void YearRangeSlider::placeHandles()
{
    const int size = scaled(kHandle);
    for (YearHandle *handle : {m_first, m_last}) {
        handle->resize(size, size);
        handle->move(qRound(xOf(handle->value()) - size / 2.0), qRound(track().center().y() - size / 2.0));
    }
    // Where both stand at the upper end, the one that can still move lies on top.
    if (m_first->value() == m_maximum)
        m_first->raise();
    else
        m_last->raise();
}

void YearRangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF line = track();
    painter.setBrush(tokens().line);
    painter.drawRoundedRect(line, 2, 2);
    if (isEnabled()) {
        painter.setBrush(tokens().accent);
        painter.drawRect(QRectF(QPointF(xOf(first()), line.top()), QPointF(xOf(last()), line.bottom())));
    }
    paintBars(painter);
    paintYears(painter);
}

void YearRangeSlider::paintBars(QPainter &painter) const
{
    int most = 0;
    for (const auto &[year, count] : m_counts)
        most = std::max(most, count);
    if (most == 0)
        return;
    const double step = track().width() / std::max(1, m_maximum - m_minimum);
    const double barWidth = std::clamp(step - 3.0, 1.0, scaled(12) * 1.0);
    const double base = track().top() - scaled(4);
    for (const auto &[year, count] : m_counts) {
        if (count == 0)
            continue;
        const double height = std::max(2.0, (base - 2.0) * count / most);
        painter.setBrush(year >= first() && year <= last() ? tokens().accent : tokens().line);
        const double left = std::clamp(xOf(year) - barWidth / 2, 0.0, width() - barWidth);
        painter.drawRoundedRect(QRectF(left, base - height, barWidth, height), 1, 1);
    }
}

void YearRangeSlider::paintYears(QPainter &painter) const
{
    painter.setFont(quietFont());
    painter.setPen(isEnabled() ? tokens().text : tokens().quiet);
    const QFontMetricsF metrics(painter.font());
    const QString from = QString::number(first());
    const QString to = QString::number(last());
    const double top = track().center().y() + scaled(kHandle) / 2.0 + 2;
    const double fromWidth = metrics.horizontalAdvance(from);
    const double toWidth = metrics.horizontalAdvance(to);
    double x = std::clamp(xOf(first()) - fromWidth / 2, 0.0, width() - fromWidth);
    double xTo = std::clamp(xOf(last()) - toWidth / 2, 0.0, width() - toWidth);
    const double gap = scaled(8);
    if (first() == last()) {
        painter.drawText(QPointF(x, top + metrics.ascent()), from);
        return;
    }
    if (xTo < x + fromWidth + gap) {
        const double shift = (x + fromWidth + gap - xTo) / 2;
        x = std::max(0.0, x - shift);
        xTo = std::min(x + fromWidth + gap, width() - toWidth);
        x = std::max(0.0, std::min(x, xTo - gap - fromWidth));
    }
    painter.drawText(QPointF(x, top + metrics.ascent()), from);
    painter.drawText(QPointF(xTo, top + metrics.ascent()), to);
}

void YearRangeSlider::resizeEvent(QResizeEvent *)
{
    placeHandles();
}

void YearRangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // A press on the line moves the nearer handle there.
    const double x = event->position().x();
    const bool nearerFirst = std::abs(x - xOf(first())) <= std::abs(x - xOf(last()));
    YearHandle *handle = nearerFirst ? m_first : m_last;
    handle->setFocus(Qt::MouseFocusReason);
    handle->setValue(yearAt(x));
}

void YearRangeSlider::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void YearRangeSlider::retranslate()
{
    m_first->setAccessibleName(tr("First year"));
    m_last->setAccessibleName(tr("Last year"));
    m_first->setToolTip(tr("First year"));
    m_last->setToolTip(tr("Last year"));
}

YearHandle::YearHandle(YearRangeSlider *slider) : QSlider(Qt::Horizontal, slider), m_slider(slider)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSingleStep(1);
    setPageStep(5);
}

void YearHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    const QColor colour = isEnabled() ? tokens().accent : tokens().line;
    painter.setPen(QPen(colour, 2));
    painter.setBrush(tokens().panel);
    painter.drawEllipse(ring);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(ring.adjusted(3, 3, -3, -3));
    }
}

void YearHandle::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void YearHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        setValue(m_slider->yearAt(mapToParent(event->position().toPoint()).x()));
}

void YearHandle::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace pledgeboard
