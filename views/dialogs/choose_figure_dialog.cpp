// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/choose_figure_dialog.h"

#include "models/domain/format.h"
#include "views/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledgeboard {

namespace {

constexpr std::size_t kMostListed = 1000;

QString lineOf(const Snapshot &snapshot, FigureRow row)
{
    const Figure &figure = snapshot.figures[row];
    const ArticleHeading &article = snapshot.articles[static_cast<std::size_t>(snapshot.article[row])];
    QStringList parts{figure.evidence.quote.isEmpty() ? amountText(figure.amount) : figure.evidence.quote,
                      kindTitle(figure.kind)};
    for (const QString &name : {figure.organisation, figure.programme, figure.place,
                                figure.year ? QString::number(*figure.year) : QString(), article.title}) {
        if (!name.isEmpty())
            parts.append(name);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ChooseFigureDialog::ChooseFigureDialog(const QString &question, const SnapshotPtr &snapshot,
                                       const std::vector<FigureRow> &candidates, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Choose a figure"));
    auto *asked = new QLabel(question, this);
    asked->setTextFormat(Qt::PlainText);
    asked->setWordWrap(true);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Type to narrow the list"));
    m_filter->setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(question);
    for (std::size_t i = 0; i < std::min(candidates.size(), kMostListed); ++i) {
        auto *item = new QListWidgetItem(lineOf(*snapshot, candidates[i]), m_list);
        item->setData(Qt::UserRole, candidates[i]);
    }
    m_list->setCurrentRow(0);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : QList<QWidget *>{asked, m_filter, m_list, m_buttons})
        layout->addWidget(widget);
    connect(m_filter, &QLineEdit::textChanged, this, &ChooseFigureDialog::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(scaled(560), scaled(420));
}

void ChooseFigureDialog::narrow(const QString &words)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    m_list->setCurrentItem(first);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(first != nullptr);
}

std::optional<FigureRow> ChooseFigureDialog::figure() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional<FigureRow>(item->data(Qt::UserRole).toUInt()) : std::nullopt;
}

} // namespace pledgeboard
