// SPDX-License-Identifier: GPL-3.0-or-later
// The word lists in the window: the dialog, what it writes, and reading articles again.
#include "app/window/actions.h"
#include "models/extraction/grammar.h"
#include "tests/window/opened_window.h"
#include "views/dialogs/word_lists_dialog.h"
#include "views/panels/article_panel.h"
#include "views/panels/message_bar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace pledgeboard;

namespace {

const std::vector<OwnWordRow> kRows{
    {QStringLiteral("place"), QStringLiteral("Kiln Wharf"), QStringLiteral("KW"), QStringLiteral("Leeds")},
    {QStringLiteral("organisation"), QStringLiteral("gubbins.works"), {}, {}},
    {QStringLiteral("cue"), QStringLiteral("moonraker"), {}, QStringLiteral("money.public")},
    {QStringLiteral("worker"), QStringLiteral("fettlers"), {}, {}},
};

QTableWidget *table(const WordListsDialog &dialog, int page)
{
    return dialog.findChild<QTabWidget *>()->widget(page)->findChild<QTableWidget *>();
}

QPushButton *button(const QWidget *parent, const QString &text)
{
    for (QPushButton *one : parent->findChildren<QPushButton *>()) {
        if (QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

} // namespace

class WordListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }
    void cleanup() { useOwnWords({}); }

    void theDialogShowsAndGivesTheRows()
    {
        WordListsDialog dialog(QStringLiteral("Region"), QStringLiteral("region.words.csv"), kRows);
        dialog.show();
        QCOMPARE(table(dialog, 0)->rowCount(), 1);
        QCOMPARE(table(dialog, 1)->rowCount(), 1);
        QCOMPARE(table(dialog, 2)->rowCount(), 2);
        QVERIFY(dialog.rows() == kRows);
        for (int page = 0; page < 3; ++page)
            QVERIFY(!table(dialog, page)->accessibleName().isEmpty());
    }

    void aRowIsAddedByKeyboard()
    {
        WordListsDialog dialog(QStringLiteral("Region"), QStringLiteral("region.words.csv"), {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *tabs = dialog.findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        QPushButton *add = button(tabs->widget(1), QStringLiteral("Add"));
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        auto *editor = table(dialog, 1)->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("gubbins.works"));
        QTest::keyClick(editor, Qt::Key_Return);
        // The delegate takes what was typed when the key is done.
        QTRY_COMPARE(dialog.rows().size(), std::size_t{1});
        QCOMPARE(dialog.rows().front().name, QStringLiteral("gubbins.works"));
        table(dialog, 1)->selectRow(0);
        button(tabs->widget(1), QStringLiteral("Remove"))->click();
        QVERIFY(dialog.rows().empty());
    }

    void whatIsBrokenIsNotAccepted()
    {
        std::vector<OwnWordRow> rows = kRows;
        rows.push_back({QStringLiteral("place"), QStringLiteral("Rope Quay"), {}, QStringLiteral("Atlantis")});
        WordListsDialog dialog(QStringLiteral("Region"), QStringLiteral("region.words.csv"), rows);
        dialog.show();
        dialog.findChild<QTabWidget *>()->setCurrentIndex(2);
        button(&dialog, QStringLiteral("Save"))->click();
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.findChild<QTabWidget *>()->currentIndex(), 0);
        QCOMPARE(table(dialog, 0)->currentRow(), 1);
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("Atlantis")));
        QVERIFY(said);
        table(dialog, 0)->item(1, 2)->setText(QStringLiteral("Hull"));
        button(&dialog, QStringLiteral("Save"))->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void savedWordsHoldWhenArticlesAreReadAgain()
    {
        OpenedWindow opened;
        MainWindow &window = *opened.window;
        write(opened.path(QStringLiteral("one.txt")), "Gubbins will create 300 jobs in Kiln Wharf.\n");
        write(opened.path(QStringLiteral("two.txt")), "Brightwell will create 50 jobs in Cardiff.\n");
        window.importFiles({opened.path(QStringLiteral("one.txt")), opened.path(QStringLiteral("two.txt"))});
        opened.waitForImport();
        const QStringList before = placesOf(window);
        QVERIFY(!before.contains(QStringLiteral("Kiln Wharf")));
        const QStringList ids = idsOf(window);

        QVERIFY(window.wordLists().save(window.session().path(), kRows));
        QVERIFY(QFile::exists(opened.path(QStringLiteral("test.words.csv"))));
        window.actions().readAllAgain->trigger();
        opened.waitForImport();
        QVERIFY(placesOf(window).contains(QStringLiteral("Kiln Wharf")));
        QCOMPARE(idsOf(window), ids);
        QVERIFY(window.messages().isVisible());
        QVERIFY(window.actions().undo->text().contains(QStringLiteral("reading of 2")));

        window.actions().undo->trigger();
        opened.waitForImport();
        QCOMPARE(placesOf(window), before);
        window.actions().redo->trigger();
        opened.waitForImport();
        QVERIFY(placesOf(window).contains(QStringLiteral("Kiln Wharf")));
        QCOMPARE(idsOf(window), ids);
    }

    void oneArticleIsReadAgain()
    {
        OpenedWindow opened;
        MainWindow &window = *opened.window;
        write(opened.path(QStringLiteral("one.txt")),
              "Gubbins will create 300 jobs in Leeds. The town has a moonraker of \xC2\xA3\x34m.\n");
        write(opened.path(QStringLiteral("two.txt")),
              "Brightwell will create 50 jobs in Cardiff. The town has a moonraker of \xC2\xA3\x35m.\n");
        window.importFiles({opened.path(QStringLiteral("one.txt")), opened.path(QStringLiteral("two.txt"))});
        opened.waitForImport();
        const auto moonrakers = [&window] {
            int found = 0;
            for (const Figure &figure : window.query().snapshot()->figures)
                found += figure.evidence.rules.contains(QStringLiteral("own word: moonraker"));
            return found;
        };
        QCOMPARE(moonrakers(), 0);
        QVERIFY(window.wordLists().save(window.session().path(), kRows));
        QVERIFY(window.actions().readAgain->isEnabled());
        window.actions().readAgain->trigger();
        opened.waitForImport();
        QCOMPARE(moonrakers(), 1);
        window.actions().readAllAgain->trigger();
        opened.waitForImport();
        QCOMPARE(moonrakers(), 2);
    }

    void readingAgainWithoutAChangeIsNoStep()
    {
        OpenedWindow opened(sampleArticles());
        MainWindow &window = *opened.window;
        const int steps = window.imports().undoStack().count();
        window.actions().readAllAgain->trigger();
        opened.waitForImport();
        QCOMPARE(window.imports().undoStack().count(), steps);
    }

    void aBrokenFileIsSaidAndLeft()
    {
        OpenedWindow opened(sampleArticles());
        MainWindow &window = *opened.window;
        const std::size_t figures = window.query().snapshot()->figures.size();
        const QString file = opened.path(QStringLiteral("test.words.csv"));
        write(file, "what,name,aliases,means\nplace,Kiln Wharf,,Atlantis\n");
        QVERIFY(!opened.window->wordLists().save(window.session().path(),
                                                 {{QStringLiteral("river"), QStringLiteral("Aire"), {}, {}}}));
        window.actions().readAllAgain->trigger();
        opened.waitForImport();
        QCOMPARE(window.query().snapshot()->figures.size(), figures);
        window.actions().wordLists->trigger();
        QVERIFY(window.messages().isVisible());
        QVERIFY(!window.findChild<WordListsDialog *>());
        QFile left(file);
        QVERIFY(left.open(QIODevice::ReadOnly));
        QVERIFY(left.readAll().contains("Atlantis"));
    }

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

    static QStringList placesOf(MainWindow &window)
    {
        QStringList places;
        for (const Figure &figure : window.query().snapshot()->figures)
            places.append(figure.place);
        return places;
    }

    static QStringList idsOf(MainWindow &window)
    {
        QStringList ids;
        for (const Figure &figure : window.query().snapshot()->figures)
            ids.append(figure.id);
        for (const Announcement &announcement : window.query().snapshot()->announcements)
            ids.append(announcement.id);
        return ids;
    }
};

QTEST_MAIN(WordListsTest)
#include "tst_word_lists.moc"
