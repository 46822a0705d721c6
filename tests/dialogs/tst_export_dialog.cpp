// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/export_dialog.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void proposesASlideInTheFolder();
    void presetsSetTheSize();
    void aNameWithoutEndingIsAPng();
    void aFolderThatIsNotThereStopsIt();
    void aFileThatIsThereIsNamed();
    void everyFieldHasAName();

private:
    QTemporaryDir m_folder;
};

namespace {

QPushButton *exportButton(const ExportDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

bool saysSomewhere(const ExportDialog &dialog, const QString &words)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

void TestExportDialog::proposesASlideInTheFolder()
{
    const ExportDialog dialog(ChartInput(), ChartOptions(), m_folder.path());
    QCOMPARE(dialog.choice().path, m_folder.filePath(QStringLiteral("jobs-against-investment.png")));
    QCOMPARE(dialog.choice().options.size, QSizeF(1600, 900));
    QCOMPARE(dialog.choice().scale, 1.0);
    QCOMPARE(dialog.choice().options.textScale, exportTextScale(QSizeF(1600, 900)));
}

void TestExportDialog::presetsSetTheSize()
{
    const ExportDialog dialog(ChartInput(), ChartOptions(), m_folder.path());
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    boxes.at(0)->setCurrentIndex(2);
    boxes.at(1)->setCurrentIndex(1);
    QCOMPARE(dialog.choice().options.size, QSizeF(1080, 1080));
    QCOMPARE(dialog.choice().scale, 2.0);
    QVERIFY(saysSomewhere(dialog, QStringLiteral("2160 × 2160")));
}

void TestExportDialog::aNameWithoutEndingIsAPng()
{
    ExportDialog dialog(ChartInput(), ChartOptions(), m_folder.path());
    dialog.setPath(m_folder.filePath(QStringLiteral("council paper")));
    QCOMPARE(dialog.choice().path, m_folder.filePath(QStringLiteral("council paper.png")));
}

void TestExportDialog::aFolderThatIsNotThereStopsIt()
{
    ExportDialog dialog(ChartInput(), ChartOptions(), m_folder.path());
    QVERIFY(exportButton(dialog)->isEnabled());
    dialog.setPath(m_folder.filePath(QStringLiteral("nowhere/chart.png")));
    QVERIFY(!exportButton(dialog)->isEnabled());
    QVERIFY(saysSomewhere(dialog, QStringLiteral("There is no folder")));
}

void TestExportDialog::aFileThatIsThereIsNamed()
{
    QFile file(m_folder.filePath(QStringLiteral("there.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ExportDialog dialog(ChartInput(), ChartOptions(), m_folder.path());
    dialog.setPath(file.fileName());
    QVERIFY(saysSomewhere(dialog, QStringLiteral("will be replaced")));
    QVERIFY(exportButton(dialog)->isEnabled());
}

void TestExportDialog::everyFieldHasAName()
{
    ExportDialog dialog(ChartInput(), ChartOptions(), m_folder.path());
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"))
            continue;
        const bool inside = qobject_cast<QComboBox *>(widget->parentWidget())
                            || widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        if (inside)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
