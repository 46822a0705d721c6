// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <QWidget>

#include <map>

namespace pledgeboard {

class YearHandle;

/// Two handles on a line of years with a bar for each year's announcements above it. Each handle takes the focus by itself and
/// moves by arrow keys, Page Up and Down, Home and End; the handles may meet but not pass.
class YearRangeSlider : public QWidget
{
    Q_OBJECT

public:
    explicit YearRangeSlider(QWidget *parent = nullptr);

    /// The years that can be chosen and how many announcements each has. The chosen range is kept where it lies within.
    void setYears(int first, int last, const std::map<int, int> &counts);

    /// Chooses without a signal; values outside are moved to the nearest year.
    void setRange(int first, int last);

    int first() const;
    int last() const;
    int minimum() const { return m_minimum; }
    int maximum() const { return m_maximum; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeChanged(int first, int last); ///< by the user, also while a handle is dragged

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class YearHandle;

    double xOf(int year) const;
    int yearAt(double x) const;
    QRectF track() const;
    void handleMoved(YearHandle *handle);
    void placeHandles();
    void retranslate();
    void paintBars(QPainter &painter) const;
    void paintYears(QPainter &painter) const;

    int m_minimum = 0;
    int m_maximum = 0;
    std::map<int, int> m_counts;
    YearHandle *m_first = nullptr;
    YearHandle *m_last = nullptr;
};

/// One of the two handles: a QSlider to keyboards and screen readers, a ring to the eye.
class YearHandle : public QSlider
{
    Q_OBJECT

public:
    explicit YearHandle(YearRangeSlider *slider);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    YearRangeSlider *m_slider = nullptr;
};

} // namespace pledgeboard
