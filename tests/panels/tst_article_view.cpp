// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/article_view.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

class TestArticleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void textIsNeverMarkup();
    void figuresAreFoundByPosition();
    void figuresAreMarkedByKind();
    void theCurrentFigureIsScrolledTo();
    void theCurrentFigureStaysInViewWhenTheViewShrinks();
    void aClickOnAFigureTellsWhich();
    void aFigureOverTwoLinesHasTwoRects();
    void aFigureNeverBreaks_data();
    void aFigureNeverBreaks();
    void whatIsCopiedIsTheArticlesText();
};

namespace {

const QString kText = QStringLiteral("The zone is to bring 8,000 jobs to the city and up to £800m of investment.\n"
                                     "Read more: ten pictures of the docks");

TextSpan spanOf(const QString &words, const QString &text = kText)
{
    const auto start = static_cast<int>(text.indexOf(words));
    return {start, start + static_cast<int>(words.size())};
}

Article articleOf(const QString &text)
{
    Article article;
    article.text = text;
    article.noise = {{spanOf(QStringLiteral("Read more: ten pictures of the docks"), text), NoiseReason::RelatedLink}};
    return article;
}

std::vector<FigureInText> figures()
{
    return {{7, Kind::JobsPromised, spanOf(QStringLiteral("8,000 jobs")), {}},
            {9, Kind::MoneyInvestment, spanOf(QStringLiteral("up to £800m")), {}}};
}

struct Shown {
    ArticleView view;

    Shown()
    {
        view.resize(420, 300);
        view.setArticle(articleOf(kText), figures());
        view.show();
    }

    QColor underline(const QString &words)
    {
        const QImage image = view.viewport()->grab().toImage();
        const QRectF rect = view.lineRects(spanOf(words)).front();
        return image.pixelColor(qRound(rect.center().x()), qRound(rect.bottom()));
    }
};

} // namespace

void TestArticleView::textIsNeverMarkup()
{
    ArticleView view;
    const QString hostile = QStringLiteral("<img src='file:///etc/passwd'><b>8,000 jobs</b>");
    Article article;
    article.text = hostile;
    view.setArticle(article, {});
    QCOMPARE(view.toPlainText(), hostile);
}

void TestArticleView::figuresAreFoundByPosition()
{
    Shown shown;
    QCOMPARE(shown.view.figureAt(spanOf(QStringLiteral("8,000")).start), std::optional<FigureRow>(7));
    QCOMPARE(shown.view.figureAt(spanOf(QStringLiteral("£800m")).end - 1), std::optional<FigureRow>(9));
    QCOMPARE(shown.view.figureAt(0), std::nullopt);
}

void TestArticleView::figuresAreMarkedByKind()
{
    Shown shown;
    QCOMPARE(shown.underline(QStringLiteral("8,000 jobs")), tokens().jobsLine);
    QCOMPARE(shown.underline(QStringLiteral("up to £800m")), tokens().moneyLine);
}

void TestArticleView::theCurrentFigureIsScrolledTo()
{
    Shown shown;
    QString text = QStringLiteral("A line that says nothing.\n").repeated(200);
    const TextSpan number{static_cast<int>(text.size()) + 4, static_cast<int>(text.size()) + 14};
    text += kText;
    Article article;
    article.text = text;
    shown.view.setArticle(article, {{3, Kind::JobsPromised, number, {}}});
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
    shown.view.setCurrentFigure(3);
    const QRectF rect = shown.view.lineRects(number).front();
    QVERIFY(QRectF(shown.view.viewport()->rect()).contains(rect));
}

void TestArticleView::theCurrentFigureStaysInViewWhenTheViewShrinks()
{
    Shown shown;
    const QString before = QStringLiteral("A line that says nothing.\n").repeated(14);
    const auto start = static_cast<int>(before.size()) + 20;
    Article article;
    article.text = before + kText;
    shown.view.setArticle(article, {{3, Kind::JobsPromised, {start, start + 10}, {}}});
    shown.view.setCurrentFigure(3);
    const auto inView = [&] {
        return QRectF(shown.view.viewport()->rect()).contains(shown.view.lineRects({start, start + 10}).front());
    };
    QVERIFY(inView());
    shown.view.resize(420, 120);
    QVERIFY(inView());
    // A reader who scrolls away is not called back.
    shown.view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    shown.view.resize(420, 110);
    QVERIFY(!inView());
}

void TestArticleView::aClickOnAFigureTellsWhich()
{
    Shown shown;
    QSignalSpy spy(&shown.view, &ArticleView::figureClicked);
    const QPoint point = shown.view.lineRects(spanOf(QStringLiteral("£800m"))).front().center().toPoint();
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<FigureRow>(), FigureRow(9));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {},
                      shown.view.lineRects(spanOf(QStringLiteral("zone"))).front().center().toPoint());
    QCOMPARE(spy.size(), 1);
}

void TestArticleView::aFigureOverTwoLinesHasTwoRects()
{
    Shown shown;
    const QString first = QStringLiteral("The zone is to bring 8,000 jobs to the city and up to");
    QCOMPARE(shown.view.lineRects({0, static_cast<int>(first.size())}).size(), std::size_t(1));
    shown.view.resize(200, 300);
    QVERIFY(shown.view.lineRects({0, static_cast<int>(first.size())}).size() > 1);
}

void TestArticleView::aFigureNeverBreaks_data()
{
    QTest::addColumn<int>("width");
    for (int width = 240; width <= 520; width += 8)
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void TestArticleView::aFigureNeverBreaks()
{
    QFETCH(int, width);
    const QString text = QStringLiteral("The firm by the old quay is to bring up to 1,250 high-tech jobs, and it will "
                                        "spend more than £1.13 billion of its own money in the years to come.");
    const TextSpan jobs = spanOf(QStringLiteral("up to 1,250 high-tech jobs"), text);
    const TextSpan whole = spanOf(QStringLiteral("more than £1.13 billion of its own money in the years"), text);
    const TextSpan amount = spanOf(QStringLiteral("more than £1.13 billion"), text);
    ArticleView view;
    view.resize(width, 300);
    Article article;
    article.text = text;
    view.setArticle(article, {{1, Kind::JobsPromised, jobs, {}, jobs}, {2, Kind::MoneyInvestment, whole, {}, amount}});
    view.show();
    QCOMPARE(view.lineRects(jobs).size(), std::size_t{1});
    QCOMPARE(view.lineRects(amount).size(), std::size_t{1});
}

void TestArticleView::whatIsCopiedIsTheArticlesText()
{
    Shown shown;
    shown.view.selectAll();
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), kText);
}

QTEST_MAIN(TestArticleView)
#include "tst_article_view.moc"
