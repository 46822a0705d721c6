// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/edit_figure_dialog.h"

#include "models/reference/gazetteer.h"
#include "views/dialogs/note_field.h"
#include "views/dialogs/typed_amount.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pledgeboard {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
// The longest amount that is read to the penny.
constexpr QLatin1String kLongAmount("99,999,999,999,999.99");

QLineEdit *withCompleter(const QStringList &names, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    auto *completer = new QCompleter(names, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return edit;
}

QString yearText(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QString();
}

/// Whether the field is empty or holds a year.
bool isYear(const QLineEdit &edit)
{
    const QString text = edit.text().trimmed();
    return text.isEmpty() || (text.toInt() >= kFirstYear && text.toInt() <= kLastYear);
}

std::optional<int> yearOf(const QLineEdit &edit)
{
    const QString text = edit.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

QHBoxLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

EditFigureDialog::EditFigureDialog(const QString &title, const Figure &figure, const FigureNames &names,
                                   QWidget *parent)
    : QDialog(parent), m_figure(figure)
{
    setWindowTitle(title);
    build(figure, names);
    fill(figure);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &EditFigureDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EditFigureDialog::showUnit);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showUnit();
    m_kind->setFocus();
    resize(std::max(scaled(520), sizeHint().width()), sizeHint().height());
}

void EditFigureDialog::build(const Figure &figure, const FigureNames &names)
{
    auto *quote = new QLabel(tr("“%1”").arg(figure.evidence.quote), this);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    quote->setFont(strongFont());
    m_kind = new QComboBox(this);
    for (const Kind kind : allKinds())
        m_kind->addItem(kindTitle(kind), static_cast<int>(kind));
    m_bound = new QComboBox(this);
    m_bound->addItem(tr("exactly"), static_cast<int>(Bound::Exact));
    m_bound->addItem(tr("about"), static_cast<int>(Bound::About));
    m_bound->addItem(tr("at least"), static_cast<int>(Bound::AtLeast));
    m_bound->addItem(tr("up to"), static_cast<int>(Bound::AtMost));
    m_bound->setAccessibleName(tr("Bound"));
    m_amount = new QLineEdit(this);
    m_to = new QLineEdit(this);
    m_amount->setMinimumWidth(fontMetrics().horizontalAdvance(kLongAmount) + scaled(24));
    m_to->setPlaceholderText(tr("Only of a range"));
    m_to->setAccessibleName(tr("Upper end of a range"));
    m_currency = new QComboBox(this);
    m_currency->setEditable(true);
    m_currency->addItems({QStringLiteral("GBP"), QStringLiteral("EUR"), QStringLiteral("USD")});
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setMinimumContentsLength(5);
    m_currency->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_bound->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_place = withCompleter(names.places, this);
    m_place->setObjectName(QStringLiteral("place"));
    m_organisation = withCompleter(names.organisations, this);
    m_programme = withCompleter(names.programmes, this);
    m_year = new QLineEdit(this);
    m_first = new QLineEdit(this);
    m_first->setAccessibleName(tr("First year of the period"));
    m_last = new QLineEdit(this);
    m_last->setAccessibleName(tr("Last year of the period"));
    for (QLineEdit *edit : {m_place, m_organisation, m_programme, m_year, m_first, m_last})
        edit->setPlaceholderText(tr("Not known"));
    m_note = noteField(this);
    m_trouble = new QLabel(this);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(10));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(quote);
    form->addRow(tr("&Kind"), m_kind);
    auto *amount = rowOf({m_bound, m_amount, m_currency});
    form->addRow(tr("&Amount"), amount);
    static_cast<QLabel *>(form->labelForField(amount))->setBuddy(m_amount);
    form->addRow(tr("Ran&ge to"), m_to);
    form->addRow(tr("&Place"), m_place);
    form->addRow(tr("&Organisation"), m_organisation);
    form->addRow(tr("P&rogramme"), m_programme);
    form->addRow(tr("&Year"), m_year);
    auto *period = rowOf({m_first, new QLabel(tr("to"), this), m_last});
    form->addRow(tr("P&eriod"), period);
    static_cast<QLabel *>(form->labelForField(period))->setBuddy(m_first);
    form->addRow(tr("&Note"), m_note);
    form->addRow(m_trouble);
    form->addRow(m_buttons);
}

void EditFigureDialog::fill(const Figure &figure)
{
    const Amount &amount = figure.amount;
    const bool range = amount.low && amount.high;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(figure.kind)));
    m_bound->setCurrentIndex(m_bound->findData(static_cast<int>(amount.bound)));
    const bool empty = amount.value == 0 && !range;
    m_amount->setText(empty ? QString() : typedAmount(range ? *amount.low : amount.value, amount.currency));
    m_to->setText(range ? typedAmount(*amount.high, amount.currency) : QString());
    m_currency->setCurrentText(amount.currency.isNone() ? kPound.code() : amount.currency.code());
    m_place->setText(figure.place);
    m_organisation->setText(figure.organisation);
    m_programme->setText(figure.programme);
    m_year->setText(yearText(figure.year));
    m_first->setText(figure.period ? yearText(figure.period->first) : QString());
    m_last->setText(figure.period ? yearText(figure.period->last) : QString());
}

void EditFigureDialog::showUnit()
{
    m_currency->setVisible(isMoney(static_cast<Kind>(m_kind->currentData().toInt())));
    check();
}

void EditFigureDialog::check()
{
    const QString wrong = trouble();
    m_trouble->setText(wrong);
    m_trouble->setVisible(!wrong.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
}

std::optional<Amount> EditFigureDialog::amount() const
{
    Amount made;
    made.bound = static_cast<Bound>(m_bound->currentData().toInt());
    if (isMoney(static_cast<Kind>(m_kind->currentData().toInt()))) {
        const auto currency = Currency::fromCode(m_currency->currentText().trimmed().toUpper());
        if (!currency)
            return std::nullopt;
        made.currency = *currency;
    }
    const std::optional<std::int64_t> from = amountTyped(m_amount->text(), made.currency);
    if (!from)
        return std::nullopt;
    made.value = *from;
    if (m_to->text().trimmed().isEmpty())
        return made;
    const std::optional<std::int64_t> to = amountTyped(m_to->text(), made.currency);
    if (!to || *to < *from)
        return std::nullopt;
    made.low = *from;
    made.high = *to;
    made.value = *from + (*to - *from) / 2;
    return made;
}

QString EditFigureDialog::trouble() const
{
    if (!amount())
        return tr("Give the amount as a number, such as 1,200 or 1.13m, and money with its currency.");
    const QString place = m_place->text().trimmed();
    if (!place.isEmpty() && place != m_figure.place && Gazetteer::instance().find(place) == kNoPlace)
        return tr("The gazetteer has no place “%1”. Choose one of the list, or add it to the word lists.").arg(place);
    if (!isYear(*m_year) || !isYear(*m_first) || !isYear(*m_last))
        return tr("Give years with four digits, or leave them empty.");
    const std::optional<int> first = yearOf(*m_first);
    const std::optional<int> last = yearOf(*m_last);
    if (first.has_value() != last.has_value() || (first && *first > *last))
        return tr("Give the first and the last year of the period, or neither.");
    return {};
}

QString EditFigureDialog::note() const
{
    return m_note->text().trimmed();
}

Figure EditFigureDialog::figure() const
{
    Figure made = m_figure;
    made.kind = static_cast<Kind>(m_kind->currentData().toInt());
    if (const std::optional<Amount> entered = amount())
        made.amount = *entered;
    const QString place = m_place->text().trimmed();
    const PlaceIndex known = place == m_figure.place ? kNoPlace : Gazetteer::instance().find(place);
    made.place = known == kNoPlace ? place : Gazetteer::instance().usualName(known);
    made.organisation = m_organisation->text().trimmed();
    made.programme = m_programme->text().trimmed();
    made.year = yearOf(*m_year);
    made.period.reset();
    if (const std::optional<int> first = yearOf(*m_first))
        made.period = Period{*first, yearOf(*m_last).value_or(*first)};
    // The middle of a range may have been rounded when it was read.
    if (made.amount.low == m_figure.amount.low && made.amount.high == m_figure.amount.high && made.amount.low
        && made.amount.currency == m_figure.amount.currency)
        made.amount.value = m_figure.amount.value;
    return made;
}

} // namespace pledgeboard
