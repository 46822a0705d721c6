// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_table_view.h"

#include "views/charts/canvas.h"

#include <QClipboard>
#include <QCollator>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace pledgeboard {

void ChartTableModel::setTable(const ChartTable &table)
{
    beginResetModel();
    m_table = table;
    m_order.resize(table.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    m_amounts.assign(table.rows.size(), std::vector<int>(static_cast<std::size_t>(table.header.size()), -1));
    m_isAmount.assign(static_cast<std::size_t>(table.header.size()), false);
    for (std::size_t i = 0; i < table.amounts.size(); ++i) {
        const TableAmount &amount = table.amounts[i];
        m_amounts.at(static_cast<std::size_t>(amount.row)).at(static_cast<std::size_t>(amount.column)) =
            static_cast<int>(i);
        m_isAmount.at(static_cast<std::size_t>(amount.column)) = true;
    }
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

const TableAmount *ChartTableModel::amountAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(m_order.at(static_cast<std::size_t>(index.row())));
    const int at = m_amounts.at(row).at(static_cast<std::size_t>(index.column()));
    return at < 0 ? nullptr : &m_table.amounts.at(static_cast<std::size_t>(at));
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QStringList &row = m_table.rows[static_cast<std::size_t>(m_order[static_cast<std::size_t>(index.row())])];
    if (role == Qt::DisplayRole)
        return row.value(index.column());
    if (role == Qt::AccessibleTextRole && row.value(index.column()).isEmpty())
        return tr("No figure found");
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isAmount(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.header.value(section);
    if (role == Qt::TextAlignmentRole && section < columnCount())
        return static_cast<int>(Qt::AlignVCenter | (isAmount(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void ChartTableModel::sort(int column, Qt::SortOrder order)
{
    if (m_order.empty())
        return;
    Q_EMIT layoutAboutToBeChanged();
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0 && column < columnCount()) {
        QCollator collator;
        collator.setNumericMode(true);
        const bool rising = order == Qt::AscendingOrder;
        const bool byAmount = isAmount(column);
        const auto at = [this, column](int row) {
            return m_amounts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
        };
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            if (!byAmount) {
                const int compared = collator.compare(m_table.rows[static_cast<std::size_t>(a)].value(column),
                                                      m_table.rows[static_cast<std::size_t>(b)].value(column));
                return rising ? compared < 0 : compared > 0;
            }
            if (at(a) < 0 || at(b) < 0)
                return at(a) >= 0 && at(b) < 0;
            const double one = m_table.amounts[static_cast<std::size_t>(at(a))].value;
            const double other = m_table.amounts[static_cast<std::size_t>(at(b))].value;
            return rising ? one < other : one > other;
        });
    }
    Q_EMIT layoutChanged();
}

QModelIndex ChartTableModel::find(const MarkKey &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const TableAmount *amount = amountAt(index(row, column));
            if (amount && amount->key == key)
                return index(row, column);
        }
    }
    return {};
}

QString ChartTableModel::plainText(const QModelIndex &index) const
{
    if (const TableAmount *amount = amountAt(index))
        return QString::number(amount->value, 'f', amount->value == std::floor(amount->value) ? 0 : 2);
    QString words = index.data().toString();
    return words.replace(QLatin1Char('\t'), QLatin1Char(' '));
}

QString ChartTableModel::cellsAsText(const QModelIndex &topLeft, const QModelIndex &bottomRight) const
{
    QStringList lines;
    QStringList heads;
    QStringList bounded;
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column)
        heads.append(m_table.header.value(column));
    lines.append(heads.join(QLatin1Char('\t')));
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        QStringList cells;
        for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
            const QModelIndex cell = index(row, column);
            cells.append(plainText(cell));
            const TableAmount *amount = amountAt(cell);
            if (amount && amount->bound != Bound::Exact)
                bounded.append(
                    tr("%1, %2: %3", "a row, a column and an amount")
                        .arg(index(row, 0).data().toString(), m_table.header.value(column), cell.data().toString()));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!bounded.isEmpty())
        lines.append(tr("Not exact: %1").arg(bounded.join(QStringLiteral("; "))));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ChartTableView::ChartTableView(QWidget *parent) : QTableView(parent), m_model(new ChartTableModel(this))
{
    setModel(m_model);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(32);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_model->sort(-1);
    // Pages are white whatever the window's theme is.
    setStyleSheet(
        QStringLiteral("QTableView { background: white; color: %1; border: none; selection-background-color: #DCE8F3;"
                       " selection-color: %1; }"
                       "QTableView::item { padding: 0 8px; border-bottom: 1px solid %2; }"
                       "QTableView::item:selected { background: #DCE8F3; color: %1; }"
                       "QTableView::item:focus { border: 2px solid #12436D; }"
                       "QHeaderView, QTableCornerButton::section { background: white; border: none; }"
                       "QHeaderView::section { background: white; color: %3; border: none; padding: 4px 8px;"
                       " border-bottom: 1px solid %4; }")
            .arg(ink::kText.name(), ink::kLine.name(), ink::kQuiet.name(), ink::kAxis.name()));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const TableAmount *amount = m_model->amountAt(index))
            Q_EMIT amountClicked(MarkKey(amount->key), std::vector<FigureRow>(amount->figures));
    });
}

void ChartTableView::setTable(const ChartTable &table)
{
    const int column = horizontalHeader()->sortIndicatorSection();
    setAccessibleName(tr("The numbers of the chart"));
    m_model->setTable(table);
    m_model->sort(column < m_model->columnCount() ? column : -1, horizontalHeader()->sortIndicatorOrder());
    fitColumns();
}

void ChartTableView::fitColumns()
{
    const QFontMetrics metrics(font());
    verticalHeader()->setDefaultSectionSize(std::max(27, metrics.height() + 10));
    // A view's own measure leaves room for an arrow in every head.
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        setColumnWidth(column, std::min(widest + 26, metrics.averageCharWidth() * 44));
    }
}

void ChartTableView::select(const std::optional<MarkKey> &key)
{
    const QModelIndex index = key ? m_model->find(*key) : QModelIndex();
    if (!index.isValid()) {
        clearSelection();
        return;
    }
    if (selectionModel()->isSelected(index))
        return;
    // The first column, which names the row, stays in sight.
    setAutoScroll(false);
    setCurrentIndex(index);
    setAutoScroll(true);
}

void ChartTableView::copyCells() const
{
    QModelIndex topLeft = m_model->index(0, 0);
    QModelIndex bottomRight = m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1);
    const QItemSelection chosen = selectionModel()->selection();
    const bool several = !chosen.isEmpty() && (chosen.first().width() > 1 || chosen.first().height() > 1);
    if (several) {
        topLeft = chosen.first().topLeft();
        bottomRight = chosen.first().bottomRight();
    }
    if (topLeft.isValid() && bottomRight.isValid())
        QGuiApplication::clipboard()->setText(m_model->cellsAsText(topLeft, bottomRight));
}

bool ChartTableView::event(QEvent *event)
{
    // The window's own Copy is of the picture.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ChartTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCells();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->key() == Qt::Key_Space) {
        if (const TableAmount *amount = m_model->amountAt(currentIndex())) {
            const MarkKey key = amount->key;
            const std::vector<FigureRow> figures = amount->figures;
            if (enter)
                Q_EMIT amountActivated(key, figures);
            else
                Q_EMIT amountClicked(key, figures);
        }
        return;
    }
    // What the chart's view does with it; QTableView would look for a row that begins so.
    if (event->key() == Qt::Key_T || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ChartTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const TableAmount *amount = m_model->amountAt(indexAt(event->pos()))) {
        const MarkKey key = amount->key;
        Q_EMIT amountActivated(key, std::vector<FigureRow>(amount->figures));
        if (!key.place.isEmpty())
            Q_EMIT placeOpened(key.place);
    }
}

} // namespace pledgeboard
