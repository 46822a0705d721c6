// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/word_lists_dialog.h"

#include "models/reference/gazetteer.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pledgeboard {

namespace {

const QString kWorker = QStringLiteral("worker");
const QString kNoFigure = QStringLiteral("no figure");
constexpr int kMeaningRole = Qt::UserRole;

/// What a cue can mean, as the file says it, in the order of the list.
QStringList meanings()
{
    QStringList names;
    for (const Kind kind : allKinds())
        names.append(kindName(kind));
    return names << kNoFigure << kWorker;
}

QString meaningTitle(const QString &meaning)
{
    if (meaning == kNoFigure)
        return WordListsDialog::tr("No figure");
    if (meaning == kWorker)
        return WordListsDialog::tr("A noun for people at work");
    const std::optional<Kind> kind = kindFromName(meaning);
    return kind ? kindTitle(*kind) : meaning;
}

/// Offers the known places while one is typed.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *edit = new QLineEdit(parent);
        QStringList names;
        for (const Place &place : Gazetteer::base().places())
            names.append(place.name);
        names.sort();
        auto *completer = new QCompleter(names, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
        return edit;
    }
};

class MeaningDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const QString &meaning : meanings())
            box->addItem(meaningTitle(meaning), meaning);
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(std::max(0, box->findData(index.data(kMeaningRole))));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *box = static_cast<QComboBox *>(editor);
        model->setData(index, box->currentData(), kMeaningRole);
        model->setData(index, box->currentText(), Qt::DisplayRole);
    }
};

} // namespace

WordListsDialog::WordListsDialog(const QString &name, const QString &path, const std::vector<OwnWordRow> &rows,
                                 QWidget *parent)
    : QDialog(parent), m_tabs(new QTabWidget(this)), m_trouble(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Word lists of %1").arg(name));
    auto *intro =
        new QLabel(tr("Words that you add here are known when articles are read: at the next import, and when you "
                      "read articles again."),
                   this);
    intro->setWordWrap(true);
    m_tabs->addTab(buildPage(Places), tr("&Places"));
    m_tabs->addTab(buildPage(Organisations), tr("&Organisations"));
    m_tabs->addTab(buildPage(Cues), tr("C&ue words"));
    fill(rows);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setAccessibleName(tr("What has to be mended"));
    auto *where = new QLabel(tr("Kept in %1").arg(path), this);
    where->setTextFormat(Qt::PlainText);
    where->setFont(quietFont());
    where->setForegroundRole(QPalette::PlaceholderText);
    where->setWordWrap(true);
    auto *save = m_buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &WordListsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    layout->addWidget(intro);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(where);
    layout->addWidget(m_buttons);
    check();
    resize(scaled(680), scaled(480));
}

QWidget *WordListsDialog::buildPage(List list)
{
    auto *page = new QWidget(m_tabs);
    const QStringList headings[ListCount] = {
        {tr("Name"), tr("Also called (with | between)"), tr("Lies in")},
        {tr("Name"), tr("Also called (with | between)")},
        {tr("Word or phrase"), tr("Means")},
    };
    const QString names[ListCount] = {tr("Places"), tr("Organisations"), tr("Cue words")};
    const QString hints[ListCount] = {
        tr("A place that is known already takes further names when you leave empty where it lies."),
        tr("Found wherever they are named, in any letters."),
        tr("What stands beside a number and says what the number is."),
    };
    auto *table = new QTableWidget(0, static_cast<int>(headings[list].size()), page);
    m_tables[list] = table;
    table->setAccessibleName(names[list]);
    table->setAccessibleDescription(hints[list]);
    table->setHorizontalHeaderLabels(headings[list]);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    if (list == Places)
        table->setItemDelegateForColumn(2, new PlaceDelegate(table));
    if (list == Cues)
        table->setItemDelegateForColumn(1, new MeaningDelegate(table));
    connect(table, &QTableWidget::itemChanged, this, &WordListsDialog::check);

    auto *hint = new QLabel(hints[list], page);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *add = new QPushButton(tr("&Add"), page);
    auto *remove = new QPushButton(tr("&Remove"), page);
    add->setAutoDefault(false);
    remove->setAutoDefault(false);
    remove->setEnabled(false);
    connect(add, &QPushButton::clicked, this, [this, list] { editNewRow(list); });
    connect(remove, &QPushButton::clicked, this, [this, list] { removeRows(list); });
    connect(table, &QTableWidget::itemSelectionChanged, this,
            [table, remove] { remove->setEnabled(table->selectionModel()->hasSelection()); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    layout->setSpacing(scaled(8));
    layout->addWidget(hint);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    return page;
}

void WordListsDialog::fill(const std::vector<OwnWordRow> &rows)
{
    for (const OwnWordRow &row : rows) {
        const List list = row.what == QStringLiteral("place")          ? Places
                          : row.what == QStringLiteral("organisation") ? Organisations
                                                                       : Cues;
        addRow(list, row);
    }
}

void WordListsDialog::addRow(List list, const OwnWordRow &row)
{
    QTableWidget *table = m_tables[list];
    const QSignalBlocker quiet(table);
    const int at = table->rowCount();
    table->insertRow(at);
    table->setItem(at, 0, new QTableWidgetItem(row.name));
    if (list == Cues) {
        const QString meaning = row.what == kWorker ? kWorker : row.means;
        auto *item = new QTableWidgetItem(meaningTitle(meaning));
        item->setData(kMeaningRole, meaning);
        table->setItem(at, 1, item);
        return;
    }
    table->setItem(at, 1, new QTableWidgetItem(row.aliases));
    if (list == Places)
        table->setItem(at, 2, new QTableWidgetItem(row.means));
}

OwnWordRow WordListsDialog::rowAt(List list, int row) const
{
    const auto text = [&](int column) { return m_tables[list]->item(row, column)->text().trimmed(); };
    if (list == Places)
        return {QStringLiteral("place"), text(0), text(1), text(2)};
    if (list == Organisations)
        return {QStringLiteral("organisation"), text(0), text(1), {}};
    const QString meaning = m_tables[list]->item(row, 1)->data(kMeaningRole).toString();
    if (meaning == kWorker)
        return {kWorker, text(0), {}, {}};
    return {QStringLiteral("cue"), text(0), {}, meaning};
}

std::vector<OwnWordRow> WordListsDialog::rows() const
{
    std::vector<OwnWordRow> rows;
    for (const List list : {Places, Organisations, Cues}) {
        for (int row = 0; row < m_tables[list]->rowCount(); ++row) {
            const OwnWordRow one = rowAt(list, row);
            const bool empty = one.name.isEmpty() && one.aliases.isEmpty() && (list == Cues || one.means.isEmpty());
            if (!empty)
                rows.push_back(one);
        }
    }
    return rows;
}

void WordListsDialog::editNewRow(List list)
{
    addRow(list, {list == Cues ? QStringLiteral("cue") : QString(), {}, {}, list == Cues ? kNoFigure : QString()});
    QTableWidget *table = m_tables[list];
    table->setCurrentCell(table->rowCount() - 1, 0);
    table->editItem(table->item(table->rowCount() - 1, 0));
}

void WordListsDialog::removeRows(List list)
{
    QTableWidget *table = m_tables[list];
    QList<int> rows;
    for (const QModelIndex &index : table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows)
        table->removeRow(row);
    check();
}

void WordListsDialog::check()
{
    const Result<OwnWords> words = ownWordsFrom(rows(), tr("Word lists"));
    m_trouble->setText(words ? QString() : words.error().message);
    m_trouble->setVisible(!words);
}

void WordListsDialog::accept()
{
    // What is being typed counts.
    setFocus();
    if (ownWordsFrom(rows(), tr("Word lists"))) {
        QDialog::accept();
        return;
    }
    check();
    // To the first list that is not sound by itself.
    for (const List list : {Places, Organisations, Cues}) {
        std::vector<OwnWordRow> before;
        for (int row = 0; row < m_tables[list]->rowCount(); ++row) {
            before.push_back(rowAt(list, row));
            if (before.back().name.isEmpty() && before.back().aliases.isEmpty())
                before.pop_back();
            if (ownWordsFrom(before, QString()))
                continue;
            m_tabs->setCurrentIndex(list);
            m_tables[list]->setCurrentCell(row, 0);
            m_tables[list]->setFocus();
            return;
        }
    }
}

} // namespace pledgeboard
