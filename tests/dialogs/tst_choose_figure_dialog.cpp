// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/told_snapshot.h"
#include "views/dialogs/choose_figure_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

namespace {

SnapshotPtr tellings()
{
    Told told;
    told.article(QStringLiteral("The Courier"), boost::gregorian::date(2021, 5, 6));
    told.jobs(80, QStringLiteral("Hull")).by(QStringLiteral("Ostler Freight"));
    told.jobs(70, QStringLiteral("Hull")).by(QStringLiteral("Vellum Labs"));
    told.jobs(60, QStringLiteral("Cardiff")).by(QStringLiteral("Tern Optics"));
    return snapshotOf(told);
}

QStringList shown(const ChooseFigureDialog &dialog)
{
    QStringList lines;
    const auto *list = dialog.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            lines.append(list->item(row)->text().section(u' ', 0, 0));
    }
    return lines;
}

QLineEdit *filterOf(const ChooseFigureDialog &dialog)
{
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->objectName() != QLatin1String("note"))
            return edit;
    }
    qFatal("no filter");
}

QPushButton *okOf(const ChooseFigureDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

class ChooseFigureDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_snapshot = tellings();
    }

    void theFirstIsCurrentAndSaysWhatItIs()
    {
        const ChooseFigureDialog dialog(QStringLiteral("Which?"), m_snapshot, {{1, 0}, {}});
        QCOMPARE(dialog.figure(), std::optional<FigureRow>(1));
        const QString text = dialog.findChild<QListWidget *>()->item(0)->text();
        for (const char *part : {"70", "Jobs promised", "Vellum Labs", "Hull", "2021", "Title of", "6 May 2021"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QVERIFY(!dialog.findChild<QCheckBox *>()->isVisibleTo(&dialog));
    }

    void typingNarrowsTheList()
    {
        const ChooseFigureDialog dialog(QStringLiteral("Which?"), m_snapshot, {{0, 1, 2}, {}});
        QTest::keyClicks(filterOf(dialog), QStringLiteral("tern"));
        QCOMPARE(shown(dialog), QStringList{QStringLiteral("60")});
        QCOMPARE(dialog.figure(), std::optional<FigureRow>(2));
        QTest::keyClicks(filterOf(dialog), QStringLiteral("xyz"));
        QCOMPARE(shown(dialog), QStringList());
        QVERIFY(!dialog.figure());
        QVERIFY(!okOf(dialog)->isEnabled());
        filterOf(dialog)->clear();
        QCOMPARE(shown(dialog).size(), 3);
        QVERIFY(okOf(dialog)->isEnabled());
    }

    void theOthersAreListedOnDemand()
    {
        const ChooseFigureDialog dialog(QStringLiteral("Which?"), m_snapshot, {{2}, {0, 1}});
        QCOMPARE(shown(dialog), QStringList{QStringLiteral("60")});
        auto *all = dialog.findChild<QCheckBox *>();
        QVERIFY(all->isVisibleTo(&dialog));
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(shown(dialog), QStringList({QStringLiteral("60"), QStringLiteral("80"), QStringLiteral("70")}));
    }

    void withoutAnOfferTheOthersStandThere()
    {
        const ChooseFigureDialog dialog(QStringLiteral("Which?"), m_snapshot, {{}, {0, 1}});
        QCOMPARE(shown(dialog), QStringList({QStringLiteral("80"), QStringLiteral("70")}));
    }

    void theSentenceOfTheCurrentOneIsAskedForAndShown()
    {
        ChooseFigureDialog dialog(QStringLiteral("Which?"), m_snapshot, {{0, 1}, {}});
        const QSignalSpy asked(&dialog, &ChooseFigureDialog::currentChanged);
        QTRY_COMPARE(asked.size(), 1);
        QTest::keyClick(dialog.findChild<QListWidget *>(), Qt::Key_Down);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().value<FigureRow>(), FigureRow{1});
        const auto says = [&dialog](const QString &sentence) {
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                if (label->text() == sentence)
                    return true;
            }
            return false;
        };
        // That of another one comes too late.
        dialog.showEvidence(0, QStringLiteral("Eighty at the quay."));
        QVERIFY(!says(QStringLiteral("Eighty at the quay.")));
        dialog.showEvidence(1, QStringLiteral("Seventy\n in the mill."));
        QVERIFY(says(QStringLiteral("Seventy in the mill.")));
    }

    void aNoteCanBeGiven()
    {
        ChooseFigureDialog dialog(QStringLiteral("Which?"), m_snapshot, {{0}, {}});
        dialog.setNote(QStringLiteral("same "));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("note")), QStringLiteral("mill "));
        QCOMPARE(dialog.note(), QStringLiteral("same mill"));
    }

    void everyFieldHasAName()
    {
        const ChooseFigureDialog dialog(QStringLiteral("Which?"), m_snapshot, {{0}, {1}});
        for (const QWidget *field :
             {static_cast<QWidget *>(filterOf(dialog)), static_cast<QWidget *>(dialog.findChild<QListWidget *>()),
              static_cast<QWidget *>(dialog.findChild<QLineEdit *>(QStringLiteral("note")))})
            QVERIFY(!field->accessibleName().isEmpty());
    }

private:
    SnapshotPtr m_snapshot;
};

QTEST_MAIN(ChooseFigureDialogTest)
#include "tst_choose_figure_dialog.moc"
