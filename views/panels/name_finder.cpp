// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/name_finder.h"

#include "models/items/name_list_model.h"
#include "views/panels/tabular_text.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace pledgeboard {

namespace {

constexpr int kRow = 27;
constexpr int kEdge = 16;

/// Paints a heading in quiet letters, a name with its number of announcements at the right.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), scaled(kRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QVariant count = index.data(NameListModel::CountRole);
        QRect text = option.rect.adjusted(scaled(kEdge), 0, -scaled(kEdge), 0);
        if (!count.isValid()) {
            painter->setFont(captionFont());
            painter->setPen(tokens().quiet);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens().selectedRow);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, tokens().hover);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(scaled(3), option.rect.height())), tokens().accent);
        const QString number = count.toInt() > 0 ? QString::number(count.toInt()) : QStringLiteral("–");
        painter->setFont(bodyFont());
        painter->setPen(tokens().quiet);
        drawTabular(*painter, text, number, Qt::AlignRight);
        text.setRight(text.right() - qCeil(tabularWidth(bodyFont(), number)) - scaled(8));
        painter->setPen(tokens().text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(bodyFont()).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

NameFinder::NameFinder(QWidget *parent)
    : QWidget(parent), m_names(new NameListModel(this)), m_field(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(new QLabel(this))
{
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(m_names);
    m_list->setItemDelegate(new NameDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(scaled(kEdge), scaled(8), scaled(kEdge), scaled(8));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(kEdge), 0, scaled(kEdge), 0);
    row->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    layout->addLayout(row);
    layout->addWidget(m_list, 100);
    layout->addWidget(m_nothing);
    layout->addStretch(1);
    m_list->hide();
    m_nothing->hide();
    retranslate();

    connect(m_field, &QLineEdit::textChanged, this, &NameFinder::search);
    connect(m_list, &QListView::clicked, this, &NameFinder::choose);
}

void NameFinder::setSnapshot(const SnapshotPtr &snapshot)
{
    m_search.setSnapshot(snapshot);
    if (isSearching())
        search();
}

void NameFinder::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool NameFinder::isSearching() const
{
    return !foldedName(m_field->text()).isEmpty();
}

QString NameFinder::message() const
{
    return m_nothing->isHidden() ? QString() : m_nothing->text();
}

void NameFinder::search()
{
    const bool searching = isSearching();
    m_names->setNames(m_search.find(m_field->text()));
    const bool found = m_names->rowCount() > 0;
    m_list->setVisible(searching && found);
    m_nothing->setVisible(searching && !found);
    // The row above the first name is the heading of its kind.
    if (found)
        m_list->setCurrentIndex(m_names->index(1));
    fitList();
    if (searching != m_wasSearching) {
        m_wasSearching = searching;
        Q_EMIT searchingChanged(searching);
    }
}

void NameFinder::fitList()
{
    m_list->setMaximumHeight(m_names->rowCount() * scaled(kRow));
    m_list->setMinimumHeight(std::min(m_names->rowCount(), 6) * scaled(kRow));
}

void NameFinder::choose(const QModelIndex &index)
{
    const FoundName *found = m_names->nameAt(index);
    if (!found)
        return;
    const FoundName chosen = *found;
    m_field->clear();
    m_field->setFocus();
    if (chosen.kind == NameKind::Place)
        Q_EMIT placeChosen(chosen.name);
    else
        Q_EMIT nameChosen(chosen.kind, chosen.name);
}

bool NameFinder::keyInField(int key)
{
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (m_list->isHidden())
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    if (key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return false;
}

bool NameFinder::keyInList(int key, const QString &text)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_field->setFocus();
        m_field->clear();
        return true;
    }
    if (key == Qt::Key_Up && m_list->currentIndex().row() <= 1) {
        m_field->setFocus();
        return true;
    }
    if (!text.isEmpty() && text.at(0).isPrint()) {
        m_field->setFocus();
        m_field->insert(text);
        return true;
    }
    return false;
}

bool NameFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Escape empties the field before it means anything to the window.
        if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty())
            key->accept();
        return QWidget::eventFilter(watched, event);
    }
    if (watched == m_field ? keyInField(key->key()) : keyInList(key->key(), key->text()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void NameFinder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NameFinder::retranslate()
{
    m_field->setPlaceholderText(tr("Find a place or name"));
    m_field->setAccessibleName(tr("Find a place, an organisation or a programme"));
    m_list->setAccessibleName(tr("Found names"));
    m_nothing->setText(tr("Nothing by that name. Type the start of a place, an organisation or a programme, or import "
                          "articles that tell of it."));
    search();
}

} // namespace pledgeboard
