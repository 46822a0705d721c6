// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/import_text_dialog.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace pledgeboard;

class TestImportTextDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingPastedCannotBeImported();
    void saysHowManyFiguresThereAre();
    void saysHowTheDateIsKnown();
    void anUnknownDateStaysUnknown();
    void anEnteredDateIsEntered();
    void whatIsTypedIsKept();
};

namespace {

constexpr int kLong = 60'000;

const QString kUndated = QStringLiteral("Games studio to hire\n\nA games studio is to create 120 jobs in Dundee.");

QPushButton *importButton(const ImportTextDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

bool saysSomewhere(const ImportTextDialog &dialog, const QString &words)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text().contains(words))
            return true;
    }
    return false;
}

QCheckBox *dateKnown(const ImportTextDialog &dialog)
{
    return dialog.findChild<QCheckBox *>();
}

} // namespace

void TestImportTextDialog::nothingPastedCannotBeImported()
{
    ImportTextDialog dialog;
    dialog.setText(QString());
    QVERIFY(!importButton(dialog)->isEnabled());
    QVERIFY(saysSomewhere(dialog, QStringLiteral("Nothing pasted yet")));
}

void TestImportTextDialog::saysHowManyFiguresThereAre()
{
    ImportTextDialog dialog;
    dialog.setText(kUndated);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.figureCount(), std::optional<int>(1), kLong);
    QVERIFY(saysSomewhere(dialog, QStringLiteral("1 figure")));
    QVERIFY(importButton(dialog)->isEnabled());
}

void TestImportTextDialog::saysHowTheDateIsKnown()
{
    ImportTextDialog dialog;
    dialog.setText(
        QStringLiteral("Games studio to hire\n\n13 January 2025\n\nA games studio is to create 120 jobs in Dundee."));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.figureCount().has_value(), kLong);
    QVERIFY(saysSomewhere(dialog, QStringLiteral("The text states this date")));
    QVERIFY(dateKnown(dialog)->isChecked());
    QCOMPARE(dialog.findChild<QDateEdit *>()->date(), QDate(2025, 1, 13));
    QCOMPARE(dialog.article().publishedKnown, DateKnown::Stated);
}

void TestImportTextDialog::anUnknownDateStaysUnknown()
{
    ImportTextDialog dialog;
    dialog.setText(kUndated);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.figureCount().has_value(), kLong);
    QVERIFY(!dateKnown(dialog)->isChecked());
    QVERIFY(saysSomewhere(dialog, QStringLiteral("bears no date")));
    QVERIFY(!dialog.article().published.has_value());
    QCOMPARE(dialog.article().publishedKnown, DateKnown::Unknown);
}

void TestImportTextDialog::anEnteredDateIsEntered()
{
    ImportTextDialog dialog;
    dialog.setText(kUndated);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.figureCount().has_value(), kLong);
    dateKnown(dialog)->click();
    dialog.findChild<QDateEdit *>()->setDate(QDate(2019, 5, 4));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.figureCount().has_value(), kLong);
    QCOMPARE(dialog.article().published, std::optional(boost::gregorian::date(2019, 5, 4)));
    QCOMPARE(dialog.article().publishedKnown, DateKnown::Entered);
    QVERIFY(saysSomewhere(dialog, QStringLiteral("Entered by you")));
}

void TestImportTextDialog::whatIsTypedIsKept()
{
    ImportTextDialog dialog;
    auto *publisher = dialog.findChildren<QLineEdit *>().at(1);
    QTest::keyClicks(publisher, QStringLiteral("The Courier"));
    dialog.setText(kUndated);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.figureCount().has_value(), kLong);
    QCOMPARE(dialog.article().publisher, QStringLiteral("The Courier"));
    QCOMPARE(dialog.article().title, QStringLiteral("Games studio to hire"));
}

QTEST_MAIN(TestImportTextDialog)
#include "tst_import_text_dialog.moc"
