// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/evidence_table.h"

#include "models/items/table_model.h"
#include "views/panels/evidence_delegate.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHash>
#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace pledgeboard {

namespace {

// Breaking the words of more rows than that into lines would be felt.
constexpr int kFittedRows = 500;

/// Sorts, and heads the columns in the type of the design.
class SortedRows : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QHash<int, QString> signs; ///< by column

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::FontRole)
            return captionFont();
        const bool sign = orientation == Qt::Horizontal && signs.contains(section);
        if (sign && role == Qt::DisplayRole)
            return signs.value(section);
        if (sign && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
            return QSortFilterProxyModel::headerData(section, orientation, Qt::DisplayRole);
        return QSortFilterProxyModel::headerData(section, orientation, role);
    }
};

} // namespace

EvidenceTable::EvidenceTable(TableModel *model, QWidget *parent) : QTableView(parent), m_sorted(new SortedRows(this))
{
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(TableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);

    setModel(m_sorted);
    setItemDelegate(new EvidenceDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    setSortingEnabled(true);
    m_sorted->sort(-1);
    QHeaderView *header = horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(scaled(28));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(0, QHeaderView::Stretch);

    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_quiet && selectionModel()->hasSelection())
            Q_EMIT rowsChosen();
    });
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &EvidenceTable::fit);
    // Words break into lines by the width that is left to them.
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == 0)
            fitRows(width);
    });
}

void EvidenceTable::setSign(int column, const QString &sign)
{
    static_cast<SortedRows *>(m_sorted)->signs.insert(column, sign);
    static_cast<EvidenceDelegate *>(itemDelegate())->setQuietColumn(column);
}

void EvidenceTable::fit()
{
    const QFontMetrics caption(captionFont());
    m_whole.assign(static_cast<std::size_t>(m_sorted->columnCount()), 0);
    m_broken = m_whole;
    for (int column = 1; column < m_sorted->columnCount(); ++column) {
        const QString title = m_sorted->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int least = caption.horizontalAdvance(title) + scaled(18);
        int &whole = m_whole[static_cast<std::size_t>(column)] = least;
        int &broken = m_broken[static_cast<std::size_t>(column)] = least;
        for (int row = 0; row < std::min(m_sorted->rowCount(), kFittedRows); ++row) {
            const QModelIndex cell = m_sorted->index(row, column);
            whole = std::max(whole, itemDelegate()->sizeHint({}, cell).width());
            broken = std::max(broken, EvidenceDelegate::widthInTwoLines(cell));
        }
    }
    fitColumns();
    fitRows(horizontalHeader()->sectionSize(0));
}

/// A long amount goes on in a second line, so that the words have room; where they have little, every amount does.
void EvidenceTable::fitColumns()
{
    const int longest = scaled(84);
    int amounts = 0;
    for (const int width : m_whole)
        amounts += std::min(width, longest);
    const bool narrow = amounts * 5 > viewport()->width() * 3;
    for (std::size_t column = 1; column < m_whole.size(); ++column)
        horizontalHeader()->resizeSection(static_cast<int>(column),
                                          std::min(narrow ? m_broken[column] : m_whole[column], longest));
}

void EvidenceTable::fitRows(int width)
{
    verticalHeader()->setDefaultSectionSize(EvidenceDelegate::tallestRow());
    if (m_sorted->rowCount() > kFittedRows)
        return;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        setRowHeight(row, EvidenceDelegate::rowHeight(m_sorted->index(row, 0), width));
}

void EvidenceTable::selectRows(const std::set<int> &rows)
{
    m_quiet = true;
    QItemSelection selection;
    QModelIndex first;
    for (const int row : rows) {
        const QModelIndex index = m_sorted->mapFromSource(m_sorted->sourceModel()->index(row, 0));
        selection.select(index, index.siblingAtColumn(m_sorted->columnCount() - 1));
        if (!first.isValid() || index.row() < first.row())
            first = index;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    m_quiet = false;
}

std::vector<int> EvidenceTable::selectedRows() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(indexes.size()));
    for (const QModelIndex &index : indexes)
        rows.push_back(m_sorted->mapToSource(index).row());
    return rows;
}

int EvidenceTable::rowAfter(int row, int by) const
{
    const int count = m_sorted->rowCount();
    if (count == 0)
        return -1;
    const QModelIndex from = m_sorted->mapFromSource(m_sorted->sourceModel()->index(row, 0));
    const int outside = by > 0 ? -1 : count;
    const int start = from.isValid() ? from.row() : outside;
    const int next = ((start + by) % count + count) % count;
    return m_sorted->mapToSource(m_sorted->index(next, 0)).row();
}

void EvidenceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EvidenceTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fit();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QTableView::changeEvent(event);
}

} // namespace pledgeboard
