// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/place_tree.h"

#include "models/items/place_tree_model.h"
#include "views/panels/tabular_text.h"
#include "views/theme/app_style.h"
#include "views/theme/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace pledgeboard {

namespace {

constexpr int kRow = 27;
constexpr int kBox = 15;

/// Paints a row of the tree; a click anywhere on the name checks it.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColours(const QHash<QString, QColor> &colours) { m_colours = colours; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == PlaceTreeModel::NameColumn)
            size.setWidth(scaled(kBox + 12) + option.fontMetrics.horizontalAdvance(index.data().toString()));
        else
            size.setWidth(qCeil(tabularWidth(quietNumbers(), index.data().toString())) + scaled(20));
        size.setHeight(scaled(kRow));
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, tokens().hover);
        if (index.column() == PlaceTreeModel::NameColumn)
            paintName(*painter, option, index);
        else
            paintTotal(*painter, option, index);
        painter->restore();
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() == QEvent::MouseButtonRelease && index.column() == PlaceTreeModel::NameColumn) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint()))
                return toggle(model, index);
        }
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
            return toggle(model, index.siblingAtColumn(PlaceTreeModel::NameColumn));
        return false;
    }

private:
    static QFont quietNumbers() { return bodyFont(); }

    static bool toggle(QAbstractItemModel *model, const QModelIndex &index)
    {
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const double box = scaled(kBox);
        const QRectF square(option.rect.left() + scaled(2), option.rect.center().y() - box / 2 + 0.5, box, box);
        const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
        const QString place = index.data(PlaceTreeModel::PlaceRole).toString();
        paintCheckBox(painter, square, state, m_colours.value(place, QColor(0x5B6570)));
        const QRect text = option.rect.adjusted(scaled(kBox + 9), 0, -scaled(4), 0);
        painter.setFont(option.font);
        painter.setPen(tokens().text);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (option.state & QStyle::State_HasFocus) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tokens().accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.75, 2, -0.75, -2), 4, 4);
        }
    }

    void paintTotal(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        painter.setPen(tokens().quiet);
        painter.setFont(quietNumbers());
        const QString total = index.data().toString();
        drawTabular(painter, QRectF(option.rect).adjusted(0, 0, -scaled(12), 0),
                    total.isEmpty() && index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked
                        ? QStringLiteral("–")
                        : total,
                    Qt::AlignRight);
    }

    QHash<QString, QColor> m_colours;
};

} // namespace

PlaceTree::PlaceTree(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setItemDelegate(new PlaceDelegate(this));
    setUniformRowHeights(true);
    setIndentation(scaled(14));
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
}

void PlaceTree::setPlaces(PlaceTreeModel *model)
{
    setModel(model);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(scaled(20));
    header()->setSectionResizeMode(PlaceTreeModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PlaceTreeModel::JobsColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(PlaceTreeModel::MoneyColumn, QHeaderView::ResizeToContents);
    showMeasure();
    connect(this, &QTreeView::expanded, this, &PlaceTree::fitHeight);
    connect(this, &QTreeView::collapsed, this, &PlaceTree::fitHeight);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PlaceTree::rememberState);
    connect(model, &QAbstractItemModel::modelReset, this, &PlaceTree::restoreState);
    connect(model, &QAbstractItemModel::layoutChanged, this, &PlaceTree::fitHeight);
}

void PlaceTree::rememberState()
{
    m_open.clear();
    m_currentPlace = currentIndex().siblingAtColumn(0).data(PlaceTreeModel::PlaceRole).toString();
    m_scroll = verticalScrollBar()->value();
    for (QModelIndex index = model()->index(0, 0); index.isValid(); index = indexBelow(index)) {
        if (isExpanded(index))
            m_open.append(index.data(PlaceTreeModel::PlaceRole).toString());
    }
}

void PlaceTree::restoreState()
{
    const auto *tree = static_cast<PlaceTreeModel *>(model());
    for (const QString &place : m_open)
        expand(tree->indexOf(place));
    if (!m_currentPlace.isEmpty())
        setCurrentIndex(tree->indexOf(m_currentPlace));
    fitHeight();
    verticalScrollBar()->setValue(m_scroll);
}

int PlaceTree::rowsHeight() const
{
    int rows = 0;
    for (QModelIndex index = model() ? model()->index(0, 0) : QModelIndex(); index.isValid(); index = indexBelow(index))
        ++rows;
    return rows * scaled(kRow);
}

QSize PlaceTree::sizeHint() const
{
    return {scaled(240), std::max(rowsHeight(), scaled(kRow))};
}

void PlaceTree::fitHeight()
{
    setMaximumHeight(std::max(rowsHeight(), scaled(kRow)));
}

void PlaceTree::setMeasure(Measure measure)
{
    m_measure = measure;
    if (model())
        showMeasure();
}

void PlaceTree::showMeasure()
{
    setColumnHidden(PlaceTreeModel::JobsColumn, m_measure != Measure::Jobs);
    setColumnHidden(PlaceTreeModel::MoneyColumn, m_measure != Measure::Investment);
}

void PlaceTree::setColours(const QHash<QString, QColor> &colours)
{
    static_cast<PlaceDelegate *>(itemDelegate())->setColours(colours);
    viewport()->update();
}

void PlaceTree::reveal(const QStringList &places)
{
    const auto *tree = static_cast<PlaceTreeModel *>(model());
    for (const QString &place : places) {
        for (QModelIndex index = tree->indexOf(place).parent(); index.isValid(); index = index.parent())
            expand(index);
    }
    fitHeight();
}

void PlaceTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QTreeView::changeEvent(event);
}

} // namespace pledgeboard
