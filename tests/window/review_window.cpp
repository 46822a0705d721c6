// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/review_window.h"

namespace pledgeboard {

namespace {

/// An article of one line for each figure, "Firm 1 plans 100 jobs.", none of which has a place.
Article doubtfulArticle(std::vector<Figure> &figures)
{
    Article article = madeUpArticle(1);
    article.text.clear();
    for (int i = 1; i <= kDoubtfulFigures; ++i) {
        const auto start = static_cast<int>(article.text.size());
        const QString firm = QStringLiteral("Firm %1").arg(QChar(u'A' + i));
        const QString quote = QStringLiteral("%1 jobs").arg(i * 100);
        article.text += QStringLiteral("%1 plans %2.\n").arg(firm, quote);
        Figure figure = madeUpFigure(i * 100, QString());
        figure.organisation = firm;
        figure.confidence = 0.9;
        figure.evidence.quote = quote;
        const int number = start + static_cast<int>(firm.size()) + 7;
        figure.evidence.number = {number, number + 3};
        figure.evidence.sentence = {start, static_cast<int>(article.text.size()) - 1};
        figures.push_back(figure);
    }
    return article;
}

} // namespace

void ReviewWindow::openDoubts()
{
    prepareWindowTest();
    m_opened = std::make_unique<OpenedWindow>();
    std::vector<Figure> figures;
    const Article article = doubtfulArticle(figures);
    const QString file = m_opened->path(QStringLiteral("doubtful.pledgeboard"));
    {
        auto workspace = Workspace::create(file);
        QVERIFY(workspace);
        QVERIFY((*workspace)->import(article, figures));
    }
    openQueue(file);
    QCOMPARE(doubts(), kDoubtfulFigures);
    QTRY_VERIFY(window().article().currentFigure());
}

} // namespace pledgeboard
