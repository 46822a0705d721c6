// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/announcement_panel.h"

#include "models/items/announcement_model.h"
#include "views/panels/announcement_delegate.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace pledgeboard {

namespace {

// Breaking the names of more rows than that into lines would be felt.
constexpr int kFittedRows = 500;

/// Sorts, and heads the columns in the type of the design. The number of articles is headed by a sign: its column is narrow.
class SortedAnnouncements : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::FontRole)
            return captionFont();
        const bool articles = section == AnnouncementModel::ArticlesColumn && orientation == Qt::Horizontal;
        if (articles && role == Qt::DisplayRole)
            return QStringLiteral("§");
        if (articles && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
            return QSortFilterProxyModel::headerData(section, orientation, Qt::DisplayRole);
        return QSortFilterProxyModel::headerData(section, orientation, role);
    }
};

int articlesOf(const Snapshot &snapshot, const std::vector<FigureRow> &figures)
{
    std::set<std::int32_t> articles;
    for (const FigureRow row : figures)
        articles.insert(snapshot.article.at(row));
    return static_cast<int>(articles.size());
}

} // namespace

AnnouncementPanel::AnnouncementPanel(QWidget *parent)
    : QWidget(parent), m_model(new AnnouncementModel(this)), m_sorted(new SortedAnnouncements(this)),
      m_table(new QTableView(this)), m_title(new QLabel(this)), m_count(new QLabel(this)), m_empty(new QLabel(this))
{
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(AnnouncementModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);

    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new AnnouncementDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->setSortingEnabled(true);
    m_sorted->sort(-1);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(scaled(28));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(AnnouncementModel::WhoColumn, QHeaderView::Stretch);

    m_title->setFont(strongFont());
    m_title->setBuddy(m_table);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(4));
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    retranslate();
    m_table->hide();

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_quiet)
            tellChosen();
    });
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &AnnouncementPanel::fitColumns);
    // Names break into lines by the width that is left to them.
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == AnnouncementModel::WhoColumn)
            fitRows(width);
    });
}

void AnnouncementPanel::setContent(const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures)
{
    m_quiet = true;
    m_model->setContent(snapshot, figures);
    m_quiet = false;
    m_articles = snapshot ? articlesOf(*snapshot, figures) : 0;
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    retranslate();
    fitColumns();
}

void AnnouncementPanel::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QFontMetrics caption(captionFont());
    for (int column = AnnouncementModel::YearColumn; column < AnnouncementModel::ColumnCount; ++column) {
        const QString title = m_sorted->headerData(column, Qt::Horizontal).toString();
        int width = caption.horizontalAdvance(title) + scaled(18);
        for (int row = 0; row < std::min(m_sorted->rowCount(), kFittedRows); ++row) {
            const QModelIndex cell = m_sorted->index(row, column);
            width = std::max(width, m_table->itemDelegate()->sizeHint({}, cell).width());
        }
        // A long amount goes on in a second line, so that the names have room.
        header->resizeSection(column, std::min(width, scaled(84)));
    }
    fitRows(header->sectionSize(AnnouncementModel::WhoColumn));
}

void AnnouncementPanel::fitRows(int width)
{
    m_table->verticalHeader()->setDefaultSectionSize(AnnouncementDelegate::tallestRow());
    if (m_sorted->rowCount() > kFittedRows)
        return;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        m_table->setRowHeight(row, AnnouncementDelegate::rowHeight(m_sorted->index(row, 0), width));
}

void AnnouncementPanel::selectFigures(const std::vector<FigureRow> &figures)
{
    m_quiet = true;
    QItemSelection selection;
    QModelIndex first;
    std::set<int> rows;
    for (const FigureRow figure : figures) {
        const int row = m_model->rowOfFigure(figure);
        if (row < 0 || !rows.insert(row).second)
            continue;
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
        selection.select(index, index.siblingAtColumn(AnnouncementModel::ColumnCount - 1));
        if (!first.isValid() || index.row() < first.row())
            first = index;
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(first);
    }
    m_quiet = false;
}

void AnnouncementPanel::clearSelection()
{
    m_quiet = true;
    m_table->clearSelection();
    m_quiet = false;
}

int AnnouncementPanel::announcementCount() const
{
    return m_model->rowCount();
}

void AnnouncementPanel::tellChosen()
{
    std::vector<FigureRow> figures;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const std::vector<FigureRow> &rows = m_model->figureRows(m_sorted->mapToSource(index).row());
        figures.insert(figures.end(), rows.begin(), rows.end());
    }
    if (!figures.empty())
        Q_EMIT announcementChosen(figures);
}

void AnnouncementPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitColumns();
    }
    if (event->type() == QEvent::PaletteChange)
        m_table->viewport()->update();
    QWidget::changeEvent(event);
}

void AnnouncementPanel::retranslate()
{
    m_title->setText(tr("Announce&ments"));
    m_table->setAccessibleName(tr("Announcements"));
    m_empty->setText(tr("No announcement counts here. Choose more places at the left, or widen the years."));
    m_count->setText(m_model->rowCount() == 0
                         ? QString()
                         : tr("%1 from %n article(s)", nullptr, m_articles).arg(m_model->rowCount()));
}

} // namespace pledgeboard
