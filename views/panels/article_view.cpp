// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/article_view.h"

#include "views/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace pledgeboard {

namespace {

constexpr double kLineHeight = 130.0; // per cent
constexpr int kBlankLine = 8;
// A text with more lines than that is no article that somebody reads through; it must open as fast all the same.
constexpr int kBlocksWithSpaces = 5'000;
// A longer run of words kept on one line would leave half of the line before it empty.
constexpr int kLongestUnbroken = 36;
constexpr QChar kFirmHyphen(0x2011);

void holdTogether(QString &text, const TextSpan &span)
{
    for (int i = std::max(0, span.start); i < std::min(span.end, static_cast<int>(text.size())); ++i) {
        if (text.at(i) == QLatin1Char(' '))
            text[i] = QChar(QChar::Nbsp);
        else if (text.at(i) == QLatin1Char('-'))
            text[i] = kFirmHyphen;
    }
}

} // namespace

ArticleView::ArticleView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setAcceptDrops(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(scaled(4));
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_follows = false; });
}

void ArticleView::setArticle(const Article &article, std::vector<FigureInText> figures)
{
    m_figures = std::move(figures);
    m_noise = article.noise;
    m_text = article.text;
    m_current.reset();
    clear();
    QTextBlockFormat format;
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.setBlockFormat(format);
    cursor.insertText(unbroken(article.text));
    if (document()->blockCount() <= kBlocksWithSpaces)
        closeBlankLines();
    moveCursor(QTextCursor::Start);
    colourNoise();
}

/// The text with signs of the same length that keep each figure on one line.
QString ArticleView::unbroken(QString text) const
{
    for (const FigureInText &figure : m_figures) {
        std::vector<TextSpan> spans = figure.mentions;
        spans.push_back(figure.number);
        for (const TextSpan &span : spans) {
            if (span.length() <= kLongestUnbroken)
                holdTogether(text, span);
        }
        holdTogether(text, figure.amount);
    }
    return text;
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto *words = new QMimeData;
    const QTextCursor cursor = textCursor();
    words->setText(m_text.mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return words;
}

void ArticleView::closeBlankLines()
{
    QTextBlockFormat format;
    format.setLineHeight(scaled(kBlankLine), QTextBlockFormat::FixedHeight);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            QTextCursor(block).mergeBlockFormat(format);
    }
}

void ArticleView::clearArticle()
{
    m_figures.clear();
    m_noise.clear();
    m_text.clear();
    m_current.reset();
    setExtraSelections({});
    clear();
}

void ArticleView::setCurrentFigure(std::optional<FigureRow> row)
{
    m_current = row;
    m_follows = row.has_value();
    reveal();
    viewport()->update();
}

void ArticleView::reveal()
{
    for (const FigureInText &figure : m_figures) {
        if (!m_follows || m_current != figure.row)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(figure.number.start);
        setTextCursor(cursor);
        // A third from the top, so that the sentence before it is seen too.
        const int top = cursorRect(cursor).top();
        if (top < scaled(24) || top > viewport()->height() - scaled(48))
            verticalScrollBar()->setValue(verticalScrollBar()->value() + top - viewport()->height() / 3);
        return;
    }
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    reveal();
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    m_follows = false;
    QTextEdit::wheelEvent(event);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    m_follows = false;
    QTextEdit::keyPressEvent(event);
}

std::optional<FigureRow> ArticleView::figureAt(int position) const
{
    for (const FigureInText &figure : m_figures) {
        if (figure.number.contains(position))
            return figure.row;
        for (const TextSpan &mention : figure.mentions) {
            if (mention.contains(position))
                return figure.row;
        }
    }
    return std::nullopt;
}

std::vector<QRectF> ArticleView::lineRects(const TextSpan &span) const
{
    std::vector<QRectF> rects;
    const QPointF scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const double textHeight = QFontMetricsF(font()).height();
    for (QTextBlock block = document()->findBlock(span.start); block.isValid() && block.position() < span.end;
         block = block.next()) {
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft() - scroll;
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int lineStart = block.position() + line.textStart();
            const int from = std::max(span.start, lineStart);
            const int to = std::min(span.end, lineStart + line.textLength());
            if (from >= to)
                continue;
            const double left = line.cursorToX(from - block.position());
            const double right = line.cursorToX(to - block.position());
            // The line's spare height lies above its text.
            const double bottom = line.y() + line.height();
            rects.emplace_back(QPointF(origin.x() + left, origin.y() + bottom - textHeight),
                               QPointF(origin.x() + right, origin.y() + bottom));
        }
    }
    return rects;
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(event->rect());
        // Asking where text far below stands would lay out all of it.
        const TextSpan shown{cursorForPosition(QPoint(0, 0)).position(),
                             cursorForPosition(viewport()->rect().bottomRight()).position() + 1};
        for (const FigureInText &figure : m_figures) {
            for (const TextSpan &mention : figure.mentions) {
                if (mention.overlaps(shown))
                    paintFigure(painter, figure, mention);
            }
            if (figure.number.overlaps(shown))
                paintFigure(painter, figure, figure.number);
        }
    }
    QTextEdit::paintEvent(event);
}

void ArticleView::paintFigure(QPainter &painter, const FigureInText &figure, const TextSpan &span) const
{
    const Tokens &t = tokens();
    const bool jobs = isJobs(figure.kind);
    const bool current = m_current == figure.row && span == figure.number;
    for (const QRectF &rect : lineRects(span)) {
        const QRectF box = rect.adjusted(-1.5, -1, 1.5, 2);
        if (box.bottom() < 0 || box.top() > viewport()->height())
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(jobs ? t.jobs : t.money);
        painter.drawRoundedRect(box, 3, 3);
        painter.setBrush(jobs ? t.jobsLine : t.moneyLine);
        painter.drawRect(QRect(qRound(box.left()) + 1, qRound(rect.bottom()), qRound(box.width()) - 2, 2));
        if (current) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-0.5, -1, 0.5, 1), 4, 4);
        }
    }
}

std::optional<FigureRow> ArticleView::figureUnder(const QPoint &point) const
{
    const int position = document()->documentLayout()->hitTest(
        QPointF(point) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), Qt::ExactHit);
    return position < 0 ? std::nullopt : figureAt(position);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(figureUnder(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const bool dragged = (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || dragged)
        return;
    if (const std::optional<FigureRow> row = figureUnder(point))
        Q_EMIT figureClicked(*row);
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourNoise();
}

void ArticleView::colourNoise()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Noise &noise : m_noise) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::min(noise.span.start, document()->characterCount() - 1));
        selection.cursor.setPosition(std::min(noise.span.end, document()->characterCount() - 1),
                                     QTextCursor::KeepAnchor);
        QColor faint = tokens().quiet;
        faint.setAlphaF(0.75F);
        selection.format.setForeground(faint);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

} // namespace pledgeboard
