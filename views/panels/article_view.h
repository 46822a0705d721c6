// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/tally.h"

#include <QTextEdit>

#include <optional>
#include <vector>

namespace pledgeboard {

/// A figure as it stands in the text on show.
struct FigureInText {
    FigureRow row = 0;
    Kind kind = Kind::MoneyOther;
    TextSpan number; ///< with its noun: what is marked
    std::vector<TextSpan> mentions;
    TextSpan amount{}; ///< the number alone
};

/// An article's text, plain and read-only, with its figures marked: jobs blue, money orange, the current one outlined; what is not
/// the article stands back.
class ArticleView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    void setArticle(const Article &article, std::vector<FigureInText> figures);
    void clearArticle();

    /// Outlines the figure and scrolls to it; nothing outlines none.
    void setCurrentFigure(std::optional<FigureRow> row);
    std::optional<FigureRow> currentFigure() const { return m_current; }
    const std::vector<FigureInText> &figures() const { return m_figures; }

    /// The figure at a position of the text, or nothing.
    std::optional<FigureRow> figureAt(int position) const;

    /// Where a run of the text stands in the viewport, a rectangle for each of its lines.
    std::vector<QRectF> lineRects(const TextSpan &span) const;

Q_SIGNALS:
    void figureClicked(pledgeboard::FigureRow row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    QString unbroken(QString text) const;
    void closeBlankLines();
    void reveal();
    void colourNoise();
    void paintFigure(QPainter &painter, const FigureInText &figure, const TextSpan &span) const;
    std::optional<FigureRow> figureUnder(const QPoint &point) const;

    std::vector<FigureInText> m_figures;
    std::vector<Noise> m_noise;
    QString m_text; ///< as the article has it
    std::optional<FigureRow> m_current;
    QPoint m_pressed;
    bool m_follows = false; ///< the current figure is kept in view until the reader scrolls
};

} // namespace pledgeboard
