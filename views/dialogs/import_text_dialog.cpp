// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/import_text_dialog.h"

#include "models/domain/result.h"
#include "models/extraction/extractor.h"
#include "models/reading/article_reader.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFuture>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtConcurrentRun>

namespace pledgeboard {

namespace {

constexpr int kPause = 250; // milliseconds after the last key

QDate toQDate(const boost::gregorian::date &date)
{
    return {date.year(), date.month(), date.day()};
}

boost::gregorian::date fromQDate(const QDate &date)
{
    return {static_cast<unsigned short>(date.year()), static_cast<unsigned short>(date.month()),
            static_cast<unsigned short>(date.day())};
}

} // namespace

struct ImportTextDialog::Reading {
    Result<Article> article;
    int figures = 0;
};

ImportTextDialog::ImportTextDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Paste an article"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ImportTextDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportTextDialog::readLater);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleEntered = true; });
    connect(m_dateKnown, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_dateKnown, &QCheckBox::clicked, this, &ImportTextDialog::dateEdited);
    connect(m_date, &QDateEdit::userDateChanged, this, &ImportTextDialog::dateEdited);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    readLater();
    resize(scaled(640), scaled(620));
}

ImportTextDialog::~ImportTextDialog() = default;

void ImportTextDialog::build()
{
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Paste the article’s text here"));
    m_text->setAccessibleName(tr("Text of the article"));
    m_title = new QLineEdit(this);
    m_title->setPlaceholderText(tr("Not known"));
    m_publisher = new QLineEdit(this);
    m_publisher->setPlaceholderText(tr("Not known"));
    m_dateKnown = new QCheckBox(tr("&Known"), this);
    m_dateKnown->setAccessibleName(tr("The published date is known"));
    m_date = new QDateEdit(QDate::currentDate(), this);
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(QDate::currentDate().addYears(1));
    m_date->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_date->setMinimumWidth(scaled(190));
    m_date->setAccessibleName(tr("Published"));
    m_date->setEnabled(false);
    m_dateHow = new QLabel(this);
    m_dateHow->setFont(quietFont());
    m_dateHow->setForegroundRole(QPalette::PlaceholderText);
    m_dateHow->setWordWrap(true);
    m_found = new QLabel(this);
    m_found->setFont(strongFont());
    m_found->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = m_buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);

    auto *date = new QHBoxLayout;
    date->setSpacing(scaled(12));
    date->addWidget(m_dateKnown);
    date->addWidget(m_date);
    date->addStretch();
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Pu&blisher"), m_publisher);
    auto *published = new QLabel(tr("Publi&shed"), this);
    published->setBuddy(m_dateKnown);
    form->addRow(published, date);
    form->addRow(QString(), m_dateHow);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    auto *textLabel = new QLabel(tr("Te&xt of the article"), this);
    textLabel->setBuddy(m_text);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    layout->addLayout(form);
    layout->addWidget(m_found);
    layout->addWidget(m_buttons);
    m_text->setFocus();
}

void ImportTextDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void ImportTextDialog::readLater()
{
    m_figures.reset();
    ++m_newest;
    m_import->setEnabled(false);
    const bool empty = m_text->document()->isEmpty();
    m_found->setText(empty ? tr("Nothing pasted yet.") : tr("Looking for figures…"));
    if (empty) {
        m_pause.stop();
        m_dateHow->setText(tr("The date settles what “last year” and “by next spring” mean."));
    } else {
        m_pause.start();
    }
}

void ImportTextDialog::read()
{
    const quint64 number = m_newest;
    std::optional<boost::gregorian::date> entered;
    if (m_dateEntered && m_dateKnown->isChecked())
        entered = fromQDate(m_date->date());
    QtConcurrent::run([text = m_text->toPlainText(), entered] {
        Reading reading{readArticleText(text), 0};
        if (reading.article) {
            if (entered)
                applyDetails(*reading.article, {.title = {}, .publisher = {}, .url = {}, .published = entered});
            reading.figures = static_cast<int>(extractFigures(*reading.article).size());
        }
        return reading;
    }).then(this, [this, number](const Reading &reading) {
        if (number == m_newest)
            show(reading);
    });
}

void ImportTextDialog::show(const Reading &reading)
{
    if (!reading.article) {
        m_found->setText(reading.article.error().message);
        return;
    }
    m_article = *reading.article;
    m_figures = reading.figures;
    m_found->setText(reading.figures == 0 ? tr("No figure found. The article can be imported all the same.")
                                          : tr("%n figure(s) found.", nullptr, reading.figures));
    if (!m_titleEntered)
        m_title->setText(m_article.title);
    if (m_publisher->text().isEmpty())
        m_publisher->setText(m_article.publisher);
    showDate(m_article);
    m_import->setEnabled(true);
}

void ImportTextDialog::showDate(const Article &article)
{
    if (m_dateEntered) {
        m_dateHow->setText(m_dateKnown->isChecked() ? tr("Entered by you.")
                                                    : tr("Without a date, “last year” cannot be resolved."));
        return;
    }
    const QSignalBlocker quiet(m_date);
    m_dateKnown->setChecked(article.published.has_value());
    m_date->setEnabled(article.published.has_value());
    if (article.published)
        m_date->setDate(toQDate(*article.published));
    switch (article.publishedKnown) {
    case DateKnown::Stated:
        m_dateHow->setText(tr("The text states this date."));
        break;
    case DateKnown::Inferred:
        m_dateHow->setText(tr("Inferred from the years that the text speaks of; correct it if you know better."));
        break;
    case DateKnown::Entered:
        m_dateHow->setText(tr("Entered by you."));
        break;
    case DateKnown::Unknown:
        m_dateHow->setText(tr("The text bears no date. Without one, “last year” cannot be resolved."));
        break;
    }
}

void ImportTextDialog::dateEdited()
{
    m_dateEntered = true;
    showDate(m_article);
    if (!m_text->document()->isEmpty())
        readLater();
}

Article ImportTextDialog::article() const
{
    Article article = m_article;
    article.title = m_title->text().trimmed();
    article.publisher = m_publisher->text().trimmed();
    if (!m_dateKnown->isChecked()) {
        article.published.reset();
        article.publishedKnown = DateKnown::Unknown;
    } else if (m_dateEntered) {
        article.published = fromQDate(m_date->date());
        article.publishedKnown = DateKnown::Entered;
    }
    return article;
}

} // namespace pledgeboard
