// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/choose_figure_dialog.h"

#include "models/domain/format.h"
#include "views/dialogs/note_field.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledgeboard {

namespace {

constexpr std::size_t kMostListed = 1000;
constexpr int kSentenceLines = 3;

/// Words and kind; below them who, where, when and the article.
QString textOf(const Snapshot &snapshot, FigureRow row)
{
    const Figure &figure = snapshot.figures[row];
    const ArticleHeading &article = snapshot.articles[static_cast<std::size_t>(snapshot.article[row])];
    const QString words = figure.evidence.quote.isEmpty() ? amountText(figure.amount) : figure.evidence.quote;
    QStringList below;
    for (const QString &part :
         {figure.organisation, figure.programme, figure.place, figure.year ? QString::number(*figure.year) : QString(),
          article.title, article.published ? dateText(*article.published) : QString()}) {
        if (!part.isEmpty())
            below.append(part);
    }
    const QString separator = QStringLiteral(" · ");
    return words + separator + kindTitle(figure.kind) + u'\n' + below.join(separator);
}

} // namespace

ChooseFigureDialog::ChooseFigureDialog(const QString &question, const SnapshotPtr &snapshot,
                                       const Candidates &candidates, QWidget *parent)
    : QDialog(parent), m_snapshot(snapshot), m_candidates(candidates), m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_all(new QCheckBox(this)), m_sentence(new QLabel(this)), m_note(noteField(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Choose a figure"));
    build(question);
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &ChooseFigureDialog::narrow);
    connect(m_all, &QCheckBox::toggled, this, &ChooseFigureDialog::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, &ChooseFigureDialog::tellCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // When the signal can be heard.
    QMetaObject::invokeMethod(this, &ChooseFigureDialog::tellCurrent, Qt::QueuedConnection);
}

void ChooseFigureDialog::build(const QString &question)
{
    auto *asked = new QLabel(question, this);
    asked->setTextFormat(Qt::PlainText);
    asked->setWordWrap(true);
    asked->setFont(strongFont());
    m_filter->setPlaceholderText(tr("Type to narrow the list"));
    m_filter->setAccessibleName(tr("Narrow the list"));
    m_filter->setClearButtonEnabled(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(scaled(2));
    m_list->setAccessibleName(question);
    m_all->setText(tr("&List every other figure too"));
    m_all->setVisible(!m_candidates.others.empty() && !m_candidates.offered.empty());
    m_all->setChecked(m_candidates.offered.empty());
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setMinimumHeight(kSentenceLines * m_sentence->fontMetrics().lineSpacing());
    m_sentence->setAccessibleName(tr("The sentence of the chosen figure"));
    auto *note = new QFormLayout;
    note->setHorizontalSpacing(scaled(12));
    note->addRow(tr("&Note"), m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    layout->setSpacing(scaled(10));
    for (QWidget *widget : QList<QWidget *>{asked, m_filter})
        layout->addWidget(widget);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_all);
    layout->addWidget(m_sentence);
    layout->addLayout(note);
    layout->addWidget(m_buttons);
    resize(scaled(600), scaled(520));
}

void ChooseFigureDialog::fill()
{
    std::vector<FigureRow> listed = m_candidates.offered;
    if (m_all->isChecked())
        listed.insert(listed.end(), m_candidates.others.begin(), m_candidates.others.end());
    m_list->clear();
    for (std::size_t i = 0; i < std::min(listed.size(), kMostListed); ++i) {
        auto *item = new QListWidgetItem(textOf(*m_snapshot, listed[i]), m_list);
        item->setData(Qt::UserRole, listed[i]);
    }
    narrow();
}

void ChooseFigureDialog::narrow()
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(m_filter->text(), Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    m_list->setCurrentItem(first);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(first != nullptr);
}

void ChooseFigureDialog::tellCurrent()
{
    m_sentence->clear();
    if (const std::optional<FigureRow> row = figure())
        Q_EMIT currentChanged(*row);
}

void ChooseFigureDialog::showEvidence(FigureRow row, const QString &sentence)
{
    if (figure() == row)
        m_sentence->setText(sentence.simplified());
}

std::optional<FigureRow> ChooseFigureDialog::figure() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional<FigureRow>(item->data(Qt::UserRole).toUInt()) : std::nullopt;
}

QString ChooseFigureDialog::note() const
{
    return m_note->text().trimmed();
}

void ChooseFigureDialog::setNote(const QString &note)
{
    m_note->setText(note);
}

} // namespace pledgeboard
