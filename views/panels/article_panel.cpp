// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/article_panel.h"

#include "models/storage/promises.h"
#include "views/panels/figure_card.h"
#include "views/panels/figure_words.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pledgeboard {

namespace {

/// The number with its noun: the quote of the evidence, where it stands around the number; else the number.
TextSpan markedSpan(const Evidence &evidence, const QString &text)
{
    const auto length = static_cast<int>(evidence.quote.size());
    const int from = std::max(0, evidence.number.end - length);
    const auto start = static_cast<int>(text.indexOf(evidence.quote, from));
    if (length == 0 || start < 0 || start > evidence.number.start)
        return evidence.number;
    return {start, start + length};
}

std::vector<FigureInText> figuresOf(const Snapshot &snapshot, std::size_t article, const QString &text)
{
    std::vector<FigureInText> figures;
    for (std::size_t row = 0; row < snapshot.figures.size(); ++row) {
        if (snapshot.article[row] != static_cast<std::int32_t>(article))
            continue;
        const Figure &figure = snapshot.figures[row];
        figures.push_back({static_cast<FigureRow>(row), figure.kind, markedSpan(figure.evidence, text),
                           figure.evidence.mentions, figure.evidence.number});
    }
    std::sort(figures.begin(), figures.end(),
              [](const FigureInText &a, const FigureInText &b) { return a.number.start < b.number.start; });
    return figures;
}

/// Lines break between the parts alone.
QString unbrokenParts(const QString &text)
{
    const QString between = QStringLiteral(" · ");
    QStringList parts = text.split(between);
    for (QString &part : parts)
        part.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    return parts.join(between);
}

} // namespace

ArticlePanel::ArticlePanel(QWidget *parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_hint(new QLabel(this))
{
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    m_pages->addWidget(m_hint);
    m_pages->addWidget(buildArticle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    retranslate();
    connect(m_view, &ArticleView::figureClicked, this, &ArticlePanel::figureChosen);
    connect(m_view, &QTextEdit::selectionChanged, this, &ArticlePanel::selectionChanged);
}

QWidget *ArticlePanel::buildArticle()
{
    auto *page = new QWidget(this);
    m_title = new QLabel(page);
    m_title->setFont(strongFont());
    m_line = new QLabel(page);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(scaled(16), 0, scaled(16), 0);
    }
    m_view = new ArticleView(page);
    m_card = new FigureCard(page);
    connect(m_card, &FigureCard::revisionsAsked, this, &ArticlePanel::revisionsAsked);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, scaled(12), 0, scaled(12));
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(scaled(2));
    layout->addWidget(m_line);
    layout->addSpacing(scaled(4));
    auto *text = new QHBoxLayout;
    text->setContentsMargins(scaled(12), 0, 0, 0);
    text->addWidget(m_view);
    layout->addLayout(text, 1);
    auto *card = new QHBoxLayout;
    card->setContentsMargins(scaled(16), scaled(8), scaled(16), 0);
    card->addWidget(m_card);
    layout->addLayout(card);
    return page;
}

void ArticlePanel::showArticle(const SnapshotPtr &snapshot, const Article &article)
{
    m_snapshot = snapshot;
    m_article = article.id;
    m_text = article.text;
    m_heading = {article.id, article.title, article.publisher, article.url, article.published, article.publishedKnown};
    std::vector<FigureInText> figures;
    for (std::size_t i = 0; i < snapshot->articles.size(); ++i) {
        if (snapshot->articles[i].id == article.id)
            figures = figuresOf(*snapshot, i, article.text);
    }
    m_view->setArticle(article, std::move(figures));
    m_card->hide();
    m_pages->setCurrentIndex(1);
    retranslate();
}

void ArticlePanel::clear()
{
    m_snapshot.reset();
    m_article.clear();
    m_text.clear();
    m_view->clearArticle();
    m_pages->setCurrentIndex(0);
}

void ArticlePanel::setCurrentFigure(FigureRow row, const Comparison &comparison)
{
    m_comparison = comparison;
    m_view->setCurrentFigure(row);
    fillCard(row);
    m_card->show();
    retranslate();
}

void ArticlePanel::fillCard(FigureRow row)
{
    m_card->setWords(figureWords(*m_snapshot, row, m_comparison, m_text));
    const auto amounts = revisionsOf(*m_snapshot, m_snapshot->columns.announcement.at(row)).size();
    m_card->setRevisions(amounts > 1 ? tr("The amount was changed…") : QString());
}

std::optional<FigureRow> ArticlePanel::neighbour(int step) const
{
    const std::vector<FigureInText> &figures = m_view->figures();
    if (figures.empty())
        return std::nullopt;
    const auto current = std::find_if(figures.begin(), figures.end(), [this](const FigureInText &figure) {
        return m_view->currentFigure() == figure.row;
    });
    if (current == figures.end())
        return step > 0 ? figures.front().row : figures.back().row;
    const auto position = std::distance(figures.begin(), current) + step;
    if (position < 0 || position >= static_cast<std::ptrdiff_t>(figures.size()))
        return std::nullopt;
    return figures[static_cast<std::size_t>(position)].row;
}

TextSpan ArticlePanel::selection() const
{
    const QTextCursor cursor = m_view->textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

void ArticlePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_snapshot && m_view->currentFigure())
            fillCard(*m_view->currentFigure());
    }
    QWidget::changeEvent(event);
}

void ArticlePanel::retranslate()
{
    m_hint->setText(tr("Choose an announcement above, or a mark in the chart, to read the sentence behind it."));
    m_view->setAccessibleName(tr("Article"));
    if (m_article.isEmpty())
        return;
    m_title->setText(m_heading.title.isEmpty() ? tr("Article without a title") : m_heading.title);
    QString line = articleLine(m_heading);
    const std::vector<FigureInText> &figures = m_view->figures();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (m_view->currentFigure() == figures[i].row)
            line += unbrokenParts(tr(" · figure %1 of %2 · F3 next").arg(i + 1).arg(figures.size()));
    }
    m_line->setText(line);
}

} // namespace pledgeboard
