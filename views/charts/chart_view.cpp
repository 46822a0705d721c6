// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_view.h"

#include "views/charts/canvas.h"
#include "views/charts/chart_accessible.h"
#include "views/charts/chart_table_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr double kPageRadius = 8;

void ring(QPainter &painter, const QPainterPath &shape, double distance, const QPen &pen)
{
    const QRectF box = shape.boundingRect().adjusted(-distance, -distance, distance, distance);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    // Dots are ellipses of four curves, bars and rows are rectangles.
    const bool isDot = shape.elementCount() > 0 && shape.elementAt(1).type == QPainterPath::CurveToElement;
    if (isDot)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3, 3);
}

} // namespace

ChartView::ChartView(ChartKind kind, QWidget *parent) : QWidget(parent)
{
    installChartAccessibility();
    m_options.kind = kind;
    // The window's page is a white card with round corners; the chart is painted onto it.
    m_options.background = QColor();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(chartTitle(kind));
    m_table = new ChartTableView(this);
    m_table->hide();
    connect(m_table, &ChartTableView::amountClicked, this, &ChartView::markClicked);
    connect(m_table, &ChartTableView::amountActivated, this, &ChartView::markActivated);
    connect(m_table, &ChartTableView::placeOpened, this, &ChartView::placeOpened);
    setTableShown(kind == ChartKind::Table);
}

ChartView::~ChartView() = default;

QString ChartView::wordsOf(const ChartMark &mark) const
{
    const QString told = toldBy(*m_input, mark.figures);
    return told.isEmpty() ? mark.description : mark.description + QLatin1Char('\n') + told;
}

void ChartView::setInput(const ChartInput &input)
{
    setInput(std::make_shared<ChartInput>(input));
}

void ChartView::setInput(std::shared_ptr<const ChartInput> input)
{
    m_input = std::move(input);
    m_hovered.reset();
    m_tableStale = true;
    forget();
    if (isVisible())
        layOutTable();
}

void ChartView::setTableShown(bool shown)
{
    m_tableShown = shown;
    setFocusProxy(shown ? m_table : nullptr);
    const bool hadFocus = m_table->hasFocus();
    layOutTable();
    if (shown && hasFocus())
        m_table->setFocus();
    else if (!shown && hadFocus)
        setFocus();
    update();
}

/// The table takes the plot's place, below the headline and above the notes.
void ChartView::layOutTable()
{
    if (!m_tableShown || page().isEmpty) {
        m_table->hide();
        return;
    }
    if (m_tableStale) {
        m_table->setTable(page().table);
        m_tableStale = false;
    }
    QFont font(chartFontFamily());
    font.setPixelSize(13);
    m_table->setFont(font);
    m_table->setGeometry(page().plot.toAlignedRect());
    m_table->show();
}

std::optional<MarkKey> ChartView::shown(const std::optional<MarkKey> &key) const
{
    return key && page().find(*key) ? key : std::nullopt;
}

void ChartView::setEachYear(bool eachYear)
{
    m_options.eachYear = eachYear;
    setInput(std::move(m_input));
}

void ChartView::setMeasure(Measure measure)
{
    if (m_options.measure == measure)
        return;
    m_options.measure = measure;
    setInput(std::move(m_input));
}

ChartOptions ChartView::options() const
{
    ChartOptions options = m_options;
    options.size = QSizeF(size());
    return options;
}

void ChartView::forget()
{
    m_pixmap = QPixmap();
    update();
}

const ChartPage &ChartView::page() const
{
    const QSize pixels = size() * devicePixelRatioF();
    if (m_pixmap.isNull() || m_pixmap.size() != pixels) {
        m_pixmap = QPixmap(pixels.expandedTo(QSize(1, 1)));
        m_pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_pixmap.fill(Qt::transparent);
        QPainter painter(&m_pixmap);
        m_page = paintChart(painter, *m_input, options());
    }
    return m_page;
}

void ChartView::setSelectedMark(const std::optional<MarkKey> &key)
{
    m_selected = shown(key);
    m_focused = m_selected;
    if (m_tableShown)
        m_table->select(m_selected);
    update();
}

QSize ChartView::sizeHint() const
{
    return {720, 640};
}

QSize ChartView::minimumSizeHint() const
{
    return {420, 360};
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const ChartMark *mark = page().markAt(help->pos()))
        QToolTip::showText(help->globalPos(), wordsOf(*mark), this, mark->shape.boundingRect().toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void ChartView::paintEvent(QPaintEvent *)
{
    const ChartPage &drawn = page();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), kPageRadius, kPageRadius);
    painter.drawPixmap(0, 0, m_pixmap);
    const QColor accent(0x12, 0x43, 0x6D);
    const auto emphasise = [&](const std::optional<MarkKey> &key, double distance, const QPen &pen) {
        if (const ChartMark *mark = key ? drawn.find(*key) : nullptr)
            ring(painter, mark->shape, distance, pen);
    };
    emphasise(m_hovered, 2, QPen(QColor(0x5B, 0x65, 0x70), 1.5));
    emphasise(m_selected, 3, QPen(accent, 2));
    if (hasFocus())
        emphasise(m_focused, 6, QPen(accent, 1.5, Qt::DashLine));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const ChartMark *mark = page().markAt(event->position());
    if (!mark) {
        setSelectedMark(std::nullopt);
        Q_EMIT selectionCleared();
        return;
    }
    const ChartMark chosen = *mark;
    setSelectedMark(chosen.key);
    Q_EMIT markClicked(chosen.key, chosen.figures);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ChartMark *mark = page().markAt(event->position());
    if (!mark)
        return;
    const MarkKey key = mark->key;
    Q_EMIT markActivated(key, std::vector<FigureRow>(mark->figures));
    if (!key.place.isEmpty())
        Q_EMIT placeOpened(key.place);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartMark *mark = page().markAt(event->position());
    const std::optional<MarkKey> over = mark ? std::optional(mark->key) : std::nullopt;
    if (over == m_hovered)
        return;
    m_hovered = over;
    setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::leaveEvent(QEvent *event)
{
    m_hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        layOutTable();
}

void ChartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOutTable();
}

void ChartView::walk(int step)
{
    const auto &marks = page().marks;
    if (marks.empty())
        return;
    const auto at =
        std::find_if(marks.begin(), marks.end(), [this](const ChartMark &mark) { return m_focused == mark.key; });
    const auto count = static_cast<int>(marks.size());
    const int now = at == marks.end() ? (step > 0 ? -1 : count) : static_cast<int>(at - marks.begin());
    const int next = std::clamp(now + step, 0, count - 1);
    m_focused = marks[static_cast<std::size_t>(next)].key;
    announceFocus(this, next);
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const ChartMark *focused = m_focused ? page().find(*m_focused) : nullptr;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Home:
        return walk(-static_cast<int>(page().marks.size()));
    case Qt::Key_End:
        return walk(static_cast<int>(page().marks.size()));
    case Qt::Key_T:
        if (event->modifiers() != Qt::NoModifier)
            return QWidget::keyPressEvent(event);
        setTableShown(!m_tableShown);
        return;
    case Qt::Key_Escape:
        // With nothing to clear it is for the dialog around.
        if (!m_selected)
            QWidget::keyPressEvent(event);
        setSelectedMark(std::nullopt);
        Q_EMIT selectionCleared();
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (!focused)
        return;
    const ChartMark chosen = *focused;
    setSelectedMark(chosen.key);
    if (event->key() == Qt::Key_Space)
        Q_EMIT markClicked(chosen.key, chosen.figures);
    else
        Q_EMIT markActivated(chosen.key, chosen.figures);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(chartTitle(kind()));
        setInput(std::move(m_input));
    }
    QWidget::changeEvent(event);
}

} // namespace pledgeboard
