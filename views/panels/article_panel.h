// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"
#include "models/storage/workspace.h"
#include "views/panels/article_view.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace pledgeboard {

class FigureCard;

/// An article with its figures, and why the current one was read so. Until one is opened it says how to open one.
class ArticlePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePanel(QWidget *parent = nullptr);

    /// Shows the article with the figures that the snapshot has of it.
    void showArticle(const SnapshotPtr &snapshot, const Article &article);
    void clear();

    /// The id of the article on show; empty without one.
    QString articleId() const { return m_article; }

    /// Makes the figure current and explains it by the comparison.
    void setCurrentFigure(FigureRow row, const Comparison &comparison);
    std::optional<FigureRow> currentFigure() const { return m_view->currentFigure(); }

    /// The figure that many steps after the current one, in order of position; nothing past an end.
    std::optional<FigureRow> neighbour(int step) const;

    ArticleView *view() const { return m_view; }

    /// The words that the user has selected, as positions of the article's text; empty without any.
    TextSpan selection() const;

Q_SIGNALS:
    void figureChosen(pledgeboard::FigureRow row);
    void selectionChanged();
    void revisionsAsked(); ///< the amounts that the current figure's promise had

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *buildArticle();
    void fillCard(FigureRow row);

    SnapshotPtr m_snapshot;
    Comparison m_comparison;
    QString m_article;
    QString m_text; ///< of the article
    ArticleHeading m_heading;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_line = nullptr;
    ArticleView *m_view = nullptr;
    FigureCard *m_card = nullptr;
};

} // namespace pledgeboard
