// SPDX-License-Identifier: GPL-3.0-or-later
// What became of promises: those that have run out, what was delivered of them, and the line of an amount that was changed.
#include "app/window/promises_controller.h"
#include "app/window/review_pair.h"
#include "models/items/run_out_model.h"
#include "tests/window/review_window.h"
#include "views/charts/chart_view.h"
#include "views/dialogs/revisions_dialog.h"
#include "views/panels/run_out_panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

struct Telling {
    const char *text;
    date published;
    Kind kind;
    std::int64_t amount;
    const char *quote;
    std::optional<Period> period{};
};

/// A promise of jobs that was kept in part, and a sum that grew twice, each told by an article of its own.
const std::vector<Telling> kTellings{
    {"Ostler Freight will hire 300 drivers in Hull from 2015 to 2018.", date(2015, 3, 2), Kind::JobsPromised, 300,
     "300 drivers", Period{2015, 2018}},
    {"Ostler Freight has hired 210 people in Hull, it said.", date(2019, 6, 3), Kind::JobsCreated, 210, "210 people"},
    {"Vellum Labs is to spend £40m in Cardiff.", date(2020, 1, 6), Kind::MoneyInvestment, 4'000'000'000, "£40m"},
    {"Vellum Labs raised its plan for Cardiff to £75m.", date(2021, 1, 11), Kind::MoneyInvestment, 7'500'000'000,
     "£75m"},
    {"Vellum Labs now plans £120m for Cardiff.", date(2022, 1, 10), Kind::MoneyInvestment, 12'000'000'000, "£120m"}};

void write(const QString &file)
{
    auto workspace = Workspace::create(file);
    QVERIFY(workspace);
    for (std::size_t i = 0; i < kTellings.size(); ++i) {
        const Telling &told = kTellings[i];
        Article article = madeUpArticle(static_cast<int>(i) + 1);
        article.text = QString::fromUtf8(told.text);
        article.published = told.published;
        Figure figure = madeUpFigure(static_cast<int>(i) + 1);
        figure.kind = told.kind;
        figure.amount.value = told.amount;
        figure.amount.currency = isMoney(told.kind) ? kPound : Currency();
        figure.organisation = article.text.section(u' ', 0, 1);
        figure.place =
            article.text.contains(QStringLiteral("Hull")) ? QStringLiteral("Hull") : QStringLiteral("Cardiff");
        figure.year = static_cast<int>(told.published.year());
        figure.period = told.period;
        figure.confidence = 0.9;
        figure.evidence.quote = QString::fromUtf8(told.quote);
        const auto start = static_cast<int>(article.text.indexOf(figure.evidence.quote));
        figure.evidence.number = {start, start + static_cast<int>(figure.evidence.quote.section(u' ', 0, 0).size())};
        figure.evidence.sentence = {0, static_cast<int>(article.text.size())};
        QVERIFY((*workspace)->import(article, {figure}));
    }
    // What somebody decided already: the three sums are one promise.
    const SnapshotPtr state = *(*workspace)->snapshot();
    const Signature signed_{QStringLiteral("Ann"), timeFromText(QStringLiteral("2026-11-02T09:05:07Z"))};
    std::vector<FigureRow> sums;
    for (FigureRow row = 0; row < state->figures.size(); ++row) {
        if (isMoney(state->figures[row].kind))
            sums.push_back(row);
    }
    const ReviewStep joined = joinStep(*state, sums, signed_);
    QVERIFY((*workspace)->decide(joined.change, joined.log));
}

} // namespace

class PromisesTest : public QObject, private ReviewWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { close(); }

    void thoseThatHaveRunOutAreListedByKey();
    void whatWasDeliveredIsOfferedWithItsSentence();
    void whatWasDeliveredIsUndone();
    void theOthersAreListedToo();
    void aPromiseThatWasNeverChangedSaysSo();
    void aChangedAmountIsDrawnByKey();
    void theLineOpensItsSentences();

private:
    RunOutPanel &list() const { return window().lists().runOut(); }
    QString delivered() const { return list().model()->index(0, RunOutModel::DeliveredColumn).data().toString(); }
    FigureRow rowOf(const QString &id) const { return static_cast<FigureRow>(&figure(id) - state()->figures.data()); }
    const Figure &figure(const QString &id) const
    {
        for (const Figure &figure : state()->figures) {
            if (figure.id == id)
                return figure;
        }
        qFatal("no such figure");
    }
    /// From the list of those that have run out, by key.
    ChooseFigureDialog *askWhatWasDelivered() const
    {
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] {
                return window().article().currentFigure() == std::optional(rowOf(QStringLiteral("figure-1")));
            }))
            qFatal("the promise never came");
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        return dialog<ChooseFigureDialog>();
    }
    void show(const QString &id) const
    {
        window().article().figureChosen(rowOf(id));
        QTRY_COMPARE(window().article().currentFigure(), std::optional(rowOf(id)));
    }
};

void PromisesTest::init()
{
    prepareWindowTest();
    m_opened = std::make_unique<OpenedWindow>();
    const QString file = m_opened->path(QStringLiteral("promises.pledgeboard"));
    write(file);
    m_opened->open(file);
    window().review().setClock([] { return timeFromText(QStringLiteral("2026-11-02T09:05:07Z")); });
    window().promises().setToday([] { return date(2026, 11, 2); });
    QApplication::setActiveWindow(m_opened->window.get());
    QTRY_VERIFY(window().article().currentFigure());
}

void PromisesTest::thoseThatHaveRunOutAreListedByKey()
{
    QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(window().lists().showsRunOut());
    QVERIFY(window().actions().review->runOut->isChecked());
    QCOMPARE(list().model()->rowCount(), 1);
    QCOMPARE(delivered(), QStringLiteral("nothing found yet"));
    QVERIFY(!list().table()->accessibleName().isEmpty());
    // The row opens its sentence.
    QTRY_COMPARE(window().article().currentFigure(), std::optional(rowOf(QStringLiteral("figure-1"))));
    press(Qt::Key_Escape);
    QVERIFY(!window().lists().showsRunOut());
    QVERIFY(!window().actions().review->runOut->isChecked());
}

void PromisesTest::whatWasDeliveredIsOfferedWithItsSentence()
{
    const ChooseFigureDialog *asked = askWhatWasDelivered();
    QCOMPARE(asked->findChild<QListWidget *>()->count(), 1);
    QCOMPARE(asked->figure(), std::optional(rowOf(QStringLiteral("figure-2"))));
    const auto says = [asked](const QString &words) {
        const QList<QLabel *> labels = asked->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(QStringLiteral("Which of these figures tells what came of “300 drivers”?")));
    QTRY_VERIFY(says(QStringLiteral("has hired 210 people in Hull")));
}

void PromisesTest::whatWasDeliveredIsUndone()
{
    const QString before = stateText(*state());
    askWhatWasDelivered();
    press(Qt::Key_Return);
    QTRY_COMPARE(window().imports().undoStack().count(), 1);
    settle();
    const QString after = stateText(*state());
    QCOMPARE(delivered(), QStringLiteral("210"));
    QCOMPARE(window().imports().undoStack().undoText(),
             QStringLiteral("noting “210 people” as delivered of “300 drivers”"));
    undo();
    QCOMPARE(stateText(*state()), before);
    QCOMPARE(delivered(), QStringLiteral("nothing found yet"));
    redo();
    QCOMPARE(stateText(*state()), after);
    QCOMPARE(delivered(), QStringLiteral("210"));
}

void PromisesTest::theOthersAreListedToo()
{
    show(QStringLiteral("figure-3"));
    window().actions().review->delivered->trigger();
    auto *asked = dialog<ChooseFigureDialog>();
    // Nothing is offered for money: every other sum is listed at once.
    QVERIFY(!asked->findChild<QCheckBox *>()->isVisible());
    QCOMPARE(asked->findChild<QListWidget *>()->count(), 2);
    press(Qt::Key_Escape);
    settle();
    QVERIFY(!decision(DecisionKind::Delivered));
}

void PromisesTest::aPromiseThatWasNeverChangedSaysSo()
{
    show(QStringLiteral("figure-1"));
    QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(window().messages().isVisible());
    QVERIFY(window().messages().text().contains(QStringLiteral("never changed")));
    QVERIFY(!window().findChild<RevisionsDialog *>());
}

void PromisesTest::aChangedAmountIsDrawnByKey()
{
    show(QStringLiteral("figure-3"));
    QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
    auto *line = dialog<RevisionsDialog>();
    const ChartRevisions &drawn = *line->chart()->input().revisions;
    QCOMPARE(drawn.points.size(), std::size_t{3});
    QCOMPARE(drawn.points.front().since, std::optional(date(2020, 1, 6)));
    QCOMPARE(drawn.points.back().amount, std::optional<std::int64_t>(12'000'000'000));
    QCOMPARE(line->chart()->page().headline, QStringLiteral("Vellum Labs: the promise grew from £40m to £120m"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<RevisionsDialog *>());
}

void PromisesTest::theLineOpensItsSentences()
{
    show(QStringLiteral("figure-5"));
    window().article().revisionsAsked();
    auto *line = dialog<RevisionsDialog>();
    QVERIFY(line->chart()->hasFocus());
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QTRY_COMPARE(window().article().currentFigure(), std::optional(rowOf(QStringLiteral("figure-3"))));
    QApplication::setActiveWindow(line);
    press(Qt::Key_Escape); // chooses no mark
    QVERIFY(line->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<RevisionsDialog *>());
}

QTEST_MAIN(PromisesTest)
#include "tst_promise_list.moc"
