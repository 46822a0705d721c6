// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/app_style.h"
#include "views/theme/icons.h"
#include "views/theme/style_sheet.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pledgeboard;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyTokenOfTheSheetIsAColour();
    void textCanBeRead_data();
    void textCanBeRead();
    void changingTheThemeChangesThePalette();
    void iconsTakeTheColourOfTheTheme();
    void aBoxIsFilledInItsColour();
};

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QColor darkestOf(const QImage &image)
{
    QColor found = Qt::white;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255 && pixel.lightness() < found.lightness())
                found = pixel;
        }
    }
    return found;
}

} // namespace

void TestTheme::everyTokenOfTheSheetIsAColour()
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        const QString sheet = styleSheet(tokens);
        QVERIFY(!sheet.contains(u'@'));
        // An unknown name would have become an invalid colour, which reads as opaque black: no token is that.
        QVERIFY(!sheet.contains(QStringLiteral("rgba(0,0,0,255)")));
    }
}

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Tokens &t : {lightTokens(), darkTokens()}) {
        const char *name = t.dark ? "dark" : "light";
        QTest::addRow("%s text on panel", name) << t.text << t.panel;
        QTest::addRow("%s text on window", name) << t.text << t.window;
        QTest::addRow("%s quiet on panel", name) << t.quiet << t.panel;
        QTest::addRow("%s quiet on window", name) << t.quiet << t.window;
        QTest::addRow("%s quiet on selected", name) << t.quiet << t.selectedRow;
        QTest::addRow("%s accent on chosen", name) << t.accent << t.chosen;
        QTest::addRow("%s primary", name) << t.onPrimary << t.primary;
        QTest::addRow("%s jobs", name) << t.text << t.jobs;
        QTest::addRow("%s money", name) << t.text << t.money;
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestTheme::changingTheThemeChangesThePalette()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(tokens().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!tokens().dark);
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), lightTokens().text);
}

void TestTheme::iconsTakeTheColourOfTheTheme()
{
    applyTheme(*qApp, ThemeChoice::Light);
    const QIcon cross = icon(QStringLiteral("cross"));
    QCOMPARE(darkestOf(cross.pixmap(64, 64).toImage()), lightTokens().quiet);
    applyTheme(*qApp, ThemeChoice::Dark);
    QCOMPARE(darkestOf(cross.pixmap(64, 64).toImage()), darkTokens().quiet);
}

void TestTheme::aBoxIsFilledInItsColour()
{
    const QColor orange(0xF46A25);
    QImage image(15, 15, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCheckBox(painter, QRectF(0, 0, 15, 15), Qt::Checked, orange);
    painter.end();
    QCOMPARE(image.pixelColor(3, 3), orange);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
