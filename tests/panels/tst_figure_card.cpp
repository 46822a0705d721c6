// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/elided_lines.h"
#include "views/panels/figure_card.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

namespace {

FigureWords longWords()
{
    FigureWords words;
    words.title = QStringLiteral("Jobs promised, 300");
    words.where = QStringLiteral("Ostler Freight · Hull · 2015 to 2018");
    words.counting = QStringLiteral("Counted for Hull in 2015.");
    words.reading = QStringLiteral("Read by Kind: “create”, “jobs” · Place: “Hull” · Organisation: “Ostler Freight” · "
                                   "Year: the year of the article. Confidence 0.82: the place stands far away.");
    words.alsoTold = {QStringLiteral("Also told by The Courier, 3 March 2015 (“300 drivers”); counted once.")};
    return words;
}

/// The button that says so; null where it is not on show.
QPushButton *button(const FigureCard &card, const QString &words)
{
    for (QPushButton *found : card.findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text() == words)
            return found;
    }
    return nullptr;
}

bool says(const FigureCard &card, const QString &words)
{
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

class FigureCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void aFewLinesAreShownAndAllOnDemand()
    {
        FigureCard card;
        card.resize(330, 120);
        card.setWords(longWords());
        card.show();
        QVERIFY(says(card, QStringLiteral("Counted for Hull")));
        QVERIFY(!says(card, QStringLiteral("Also told by")));
        const int low = card.sizeHint().height();
        QPushButton *more = button(card, QStringLiteral("Why this figure?"));
        QVERIFY(more);
        QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(says(card, QStringLiteral("Also told by The Courier")));
        QVERIFY(button(card, QStringLiteral("Less")));
        QVERIFY(card.heightForWidth(330) > low);
        QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(!says(card, QStringLiteral("Also told by")));
        // A screen reader has all of it at any time.
        QVERIFY(card.accessibleDescription().contains(QStringLiteral("Also told by")));
    }

    void whatFitsNeedsNoButton()
    {
        FigureCard card;
        card.resize(330, 120);
        FigureWords words = longWords();
        words.reading.clear();
        words.alsoTold.clear();
        card.setWords(words);
        card.show();
        QVERIFY(!button(card, QStringLiteral("Why this figure?")));
    }

    void changedAmountsAreOffered()
    {
        FigureCard card;
        card.setWords(longWords());
        card.setRevisions(QStringLiteral("The amount was changed…"));
        card.show();
        const QSignalSpy asked(&card, &FigureCard::revisionsAsked);
        QPushButton *link = button(card, QStringLiteral("The amount was changed…"));
        QVERIFY(link);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        card.setRevisions({});
        QVERIFY(!button(card, QString()));
    }

    void linesAreCutWithASign()
    {
        const QString text = QStringLiteral("one two three four five six seven eight nine ten\nend");
        const QFont font = bodyFont();
        const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("one two three four five"));
        QCOMPARE(elidedLines(text, font, width, 9), text);
        const QString cut = elidedLines(text, font, width, 2);
        QCOMPARE(cut.count(u'\n'), 1);
        QVERIFY(cut.endsWith(u'…'));
        QVERIFY(cut.startsWith(QStringLiteral("one two")));
    }
};

QTEST_MAIN(FigureCardTest)
#include "tst_figure_card.moc"
