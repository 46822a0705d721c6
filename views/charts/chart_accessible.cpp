// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_accessible.h"

#include "views/charts/chart_view.h"

#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace pledgeboard {

namespace {

class AccessibleChart;

/// A mark of a chart. Lives as long as its chart's interface; names a mark by position, which may have gone.
class AccessibleMark : public QAccessibleInterface
{
public:
    AccessibleMark(AccessibleChart *chart, int index) : m_chart(chart), m_index(index) { }

    bool isValid() const override { return mark() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

private:
    const ChartView *view() const;
    const ChartMark *mark() const;

    AccessibleChart *m_chart;
    int m_index;
};

class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart) { }
    ~AccessibleChart() override
    {
        for (const auto &[index, id] : m_marks)
            QAccessible::deleteAccessibleInterface(id);
    }

    const ChartView *view() const { return static_cast<const ChartView *>(widget()); }
    int childCount() const override { return static_cast<int>(view()->page().marks.size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto found = m_marks.find(index);
        if (found == m_marks.end()) {
            auto *mark = new AccessibleMark(const_cast<AccessibleChart *>(this), index);
            found = m_marks.emplace(index, QAccessible::registerAccessibleInterface(mark)).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_marks) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const ChartMark *mark = view()->page().markAt(view()->mapFromGlobal(QPoint(x, y)));
        return mark ? child(static_cast<int>(mark - view()->page().marks.data())) : nullptr;
    }

    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Description)
            return view()->page().altText;
        return text == QAccessible::Name ? view()->page().headline : QAccessibleWidget::text(text);
    }

private:
    mutable std::map<int, QAccessible::Id> m_marks;
};

const ChartView *AccessibleMark::view() const
{
    return m_chart->view();
}

const ChartMark *AccessibleMark::mark() const
{
    const auto &marks = view()->page().marks;
    const auto at = static_cast<std::size_t>(m_index);
    return at < marks.size() ? &marks[at] : nullptr;
}

QWindow *AccessibleMark::window() const
{
    return m_chart->window();
}

QAccessibleInterface *AccessibleMark::parent() const
{
    return m_chart;
}

QString AccessibleMark::text(QAccessible::Text text) const
{
    if (!mark())
        return {};
    if (text == QAccessible::Description)
        return toldBy(view()->input(), mark()->figures);
    return text == QAccessible::Name ? mark()->description : QString();
}

QRect AccessibleMark::rect() const
{
    if (!mark())
        return {};
    const QRect box = mark()->shape.boundingRect().toAlignedRect();
    return {view()->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::State AccessibleMark::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    state.focused = mark() && view()->hasFocus() && view()->focusedMark() == mark()->key;
    state.selected = mark() && view()->selectedMark() == mark()->key;
    return state;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceFocus(ChartView *view, int mark)
{
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

} // namespace pledgeboard
