// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/edit_figure_dialog.h"
#include "views/dialogs/typed_amount.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace pledgeboard;

namespace {

Figure readFigure()
{
    Figure figure;
    figure.id = QStringLiteral("f");
    figure.kind = Kind::MoneyInvestment;
    figure.amount = {113'000'050, {}, {}, Bound::AtLeast, kPound};
    figure.conversion = Money{5, Currency("USD")};
    figure.place = QStringLiteral("Leeds");
    figure.organisation = QStringLiteral("Ostler Freight");
    figure.year = 2024;
    figure.period = Period{2024, 2030};
    figure.evidence.quote = QStringLiteral("more than £1.13m");
    figure.evidence.rules = {QStringLiteral("a")};
    return figure;
}

const FigureNames kNames{{QStringLiteral("Hull"), QStringLiteral("Leeds")},
                         {QStringLiteral("Ostler Freight")},
                         {QStringLiteral("Harbour Fund")}};

/// The field that a label of the form names.
QWidget *field(const QDialog &dialog, const char *label)
{
    for (const QLabel *text : dialog.findChildren<QLabel *>()) {
        if (QString(text->text()).remove(u'&') == QLatin1String(label) && text->buddy())
            return text->buddy();
    }
    qFatal("the dialog has no such field");
}

QLineEdit &line(const QDialog &dialog, const char *label)
{
    return *static_cast<QLineEdit *>(field(dialog, label));
}

bool acceptable(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
}

} // namespace

class EditFigureDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void numbersAreReadAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("money");
        QTest::addColumn<qlonglong>("value"); // 0: none
        const auto row = [](const char *text, bool money, qlonglong value) {
            QTest::newRow(text) << QString::fromUtf8(text) << money << value;
        };
        row("1,200", false, 1200);
        row(" 12 000 ", false, 12'000);
        row("1.2m", false, 1'200'000);
        row("1.2500k", false, 1250);
        row("2 million", false, 2'000'000);
        row("£1.13m", true, 113'000'000);
        row("£14bn", true, 1'400'000'000'000);
        row("45,011.50", true, 4'501'150);
        row("0.5", true, 50);
        row("0.5", false, 0);
        row("0", false, 0);
        row("", false, 0);
        row("many", false, 0);
        row("m", true, 0);
        row("-5", false, 0);
        row("1.2.3", false, 0);
        row("0.001", true, 0);
        row("9999999999999999999", false, 0);
        row("99999999 trillion", true, 0);
    }

    void numbersAreReadAsTheyAreTyped()
    {
        QFETCH(QString, text);
        QFETCH(bool, money);
        QFETCH(qlonglong, value);
        const Currency currency = money ? kPound : Currency();
        const std::optional<std::int64_t> typed = amountTyped(text, currency);
        QCOMPARE(typed.value_or(0), value);
        if (typed)
            QCOMPARE(amountTyped(typedAmount(*typed, currency), currency), typed);
    }

    void aFigureThatIsNotTouchedComesBackAsItWas()
    {
        Figure range = readFigure();
        range.amount = {250'01, 200'00, 300'03, Bound::About, Currency("EUR")};
        Figure jobs = readFigure();
        jobs.kind = Kind::JobsCut;
        jobs.amount = {40, {}, {}, Bound::Exact, {}};
        jobs.place = QStringLiteral("A place of nobody’s gazetteer");
        jobs.year.reset();
        jobs.period.reset();
        for (const Figure &figure : {readFigure(), range, jobs}) {
            const EditFigureDialog dialog(QStringLiteral("Edit"), figure, kNames);
            QVERIFY(acceptable(dialog));
            QVERIFY(dialog.figure() == figure);
        }
    }

    void aLongAmountIsShownWhole()
    {
        Figure figure = readFigure();
        figure.amount = {12'345'678'901'234'56, {}, {}, Bound::AtLeast, kPound};
        EditFigureDialog dialog(QStringLiteral("Edit"), figure, kNames);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QLineEdit &amount = line(dialog, "Amount");
        const int needed = amount.fontMetrics().horizontalAdvance(amount.text());
        QVERIFY2(amount.contentsRect().width() > needed, qPrintable(amount.text()));
    }

    void aNoteSaysWhy()
    {
        const EditFigureDialog dialog(QStringLiteral("Edit"), readFigure(), kNames);
        QCOMPARE(dialog.note(), QString());
        auto *note = dialog.findChild<QLineEdit *>(QStringLiteral("note"));
        QVERIFY(!note->accessibleName().isEmpty());
        QTest::keyClicks(note, QStringLiteral(" the council said so "));
        QCOMPARE(dialog.note(), QStringLiteral("the council said so"));
        // It is no part of the figure.
        QVERIFY(dialog.figure() == readFigure());
    }

    void whatIsEnteredIsInTheFigure()
    {
        EditFigureDialog dialog(QStringLiteral("Edit"), readFigure(), kNames);
        auto *kind = static_cast<QComboBox *>(field(dialog, "Kind"));
        kind->setCurrentIndex(kind->findData(static_cast<int>(Kind::JobsPromised)));
        line(dialog, "Amount").setText(QStringLiteral("1.2k"));
        line(dialog, "Place").setText(QStringLiteral("Kingston upon Hull"));
        line(dialog, "Organisation").clear();
        line(dialog, "Programme").setText(QStringLiteral(" Harbour Fund "));
        line(dialog, "Year").clear();
        line(dialog, "Period").setText(QStringLiteral("2025"));
        QVERIFY(acceptable(dialog));
        Figure expected = readFigure();
        expected.kind = Kind::JobsPromised;
        expected.amount = {1200, {}, {}, Bound::AtLeast, {}};
        expected.place = QStringLiteral("Hull");
        expected.organisation.clear();
        expected.programme = QStringLiteral("Harbour Fund");
        expected.year.reset();
        expected.period = Period{2025, 2030};
        QVERIFY(dialog.figure() == expected);
    }

    void whatCannotBeIsToldAndNotAccepted_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *label, const char *text) {
            QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(label), QLatin1String(text))))
                << QString::fromLatin1(label) << QString::fromLatin1(text);
        };
        row("Amount", "");
        row("Amount", "some");
        row("Place", "Nowhere-on-Sea");
        row("Year", "24");
        row("Year", "soon");
        row("Period", "2031");
        row("Period", "");
    }

    void whatCannotBeIsToldAndNotAccepted()
    {
        QFETCH(QString, label);
        QFETCH(QString, text);
        EditFigureDialog dialog(QStringLiteral("Edit"), readFigure(), kNames);
        const int before = static_cast<int>(dialog.findChildren<QLabel *>().size());
        QLineEdit &edit = line(dialog, qPrintable(label));
        const QString good = edit.text();
        edit.setText(text);
        QVERIFY(!acceptable(dialog));
        edit.setText(good);
        QVERIFY(acceptable(dialog));
        QCOMPARE(static_cast<int>(dialog.findChildren<QLabel *>().size()), before);
    }

    void namesAreOffered()
    {
        const EditFigureDialog dialog(QStringLiteral("Edit"), readFigure(), kNames);
        for (const auto &[label, name] :
             {std::pair("Place", "hul"), std::pair("Organisation", "freight"), std::pair("Programme", "harb")}) {
            QCompleter *completer = line(dialog, label).completer();
            completer->setCompletionPrefix(QLatin1String(name));
            QCOMPARE(completer->completionCount(), 1);
        }
    }
};

QTEST_MAIN(EditFigureDialogTest)
#include "tst_edit_figure_dialog.moc"
