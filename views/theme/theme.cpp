// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "views/theme/app_style.h"
#include "views/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QScreen>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr double kBodyPixels = 13.0;
constexpr double kQuietPixels = 11.5;

struct Desktop {
    bool dark = false;
    QString family;
    double scale = 1.0;
};

/// What the desktop gave before the program changed anything.
const Desktop &desktop()
{
    static const Desktop found = [] {
        const QPalette palette = QGuiApplication::palette();
        const QFontInfo font(QGuiApplication::font());
        Desktop d;
        d.dark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
        const QString inter = QStringLiteral("Inter");
        d.family = QFontDatabase::families().contains(inter) ? inter : font.family();
        d.scale = std::clamp(font.pixelSize() / kBodyPixels, 1.0, 2.0);
        return d;
    }();
    return found;
}

Tokens &currentTokens()
{
    static Tokens current = lightTokens();
    return current;
}

QFont fontOf(double pixels, QFont::Weight weight)
{
    QFont font(desktop().family);
    const double dpi =
        QGuiApplication::primaryScreen() ? QGuiApplication::primaryScreen()->logicalDotsPerInchY() : 96.0;
    // Points, since QFont::setPixelSize() takes whole pixels only.
    font.setPointSizeF(pixels * desktop().scale * 72.0 / dpi);
    font.setWeight(weight);
    return font;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.quiet);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.warning);
    palette.setColor(QPalette::Highlight, t.selectedRow);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.panel);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.panel);
    palette.setColor(QPalette::Midlight, t.chip);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.line);
    palette.setColor(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = t.quiet;
        faint.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

} // namespace

void applyTheme(QApplication &application, ThemeChoice choice)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktop().dark);
    currentTokens() = dark ? darkTokens() : lightTokens();
    static bool styled = false;
    if (!styled) {
        styled = true;
        QApplication::setStyle(new AppStyle);
        QApplication::setFont(bodyFont());
    }
    QApplication::setPalette(paletteOf(tokens()));
    application.setStyleSheet(styleSheet(tokens()));
}

const Tokens &tokens()
{
    return currentTokens();
}

int scaled(int pixels)
{
    return qRound(pixels * desktop().scale);
}

QFont bodyFont()
{
    return fontOf(kBodyPixels, QFont::Normal);
}

QFont strongFont()
{
    return fontOf(kBodyPixels, QFont::DemiBold);
}

QFont quietFont()
{
    return fontOf(kQuietPixels, QFont::Normal);
}

QFont captionFont()
{
    return fontOf(kQuietPixels, QFont::DemiBold);
}

} // namespace pledgeboard
