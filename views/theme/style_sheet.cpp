// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/style_sheet.h"

#include "views/theme/theme.h"

#include <QHash>

namespace pledgeboard {

namespace {

// @name is a token.
constexpr char16_t kSheet[] = uR"(
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: 0 8px; }
QMenuBar::item { background: transparent; color: @text; padding: 6px 8px; border-radius: 6px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

[surface="panel"] { background: @panel; }
[surface="window"] { background: @window; }
[edge="bottom"] { border-bottom: 1px solid @line; }
[edge="top"] { border-top: 1px solid @line; }
[surface="page"] { background: white; border: 1px solid @line; border-radius: 8px; }
[surface="card"] { background: @window; border: 1px solid @line; border-radius: 8px; }

QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }

QPushButton { outline: none; background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 0 12px; min-height: 30px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @chosen; }
QPushButton:disabled { color: @faint; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: 28px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"], QDialog QPushButton:default { background: @primary; color: @onPrimary; border-color: @primary; }
QPushButton[role="primary"]:hover, QDialog QPushButton:default:hover { background: @primaryHover; border-color: @primaryHover; }
QPushButton[role="primary"]:focus, QDialog QPushButton:default:focus { border: 2px solid @focusOnPrimary; }
QPushButton[role="primary"]:disabled, QDialog QPushButton:default:disabled { background: @chip; color: @faint; border-color: @line; }
QPushButton[role="link"] { background: transparent; border: none; color: @accent; padding: 0 4px; min-height: 20px; }
QFrame[surface="card"] QPushButton[role="link"] { border: 2px solid transparent; padding: 0; min-height: 16px; text-align: left; }
QFrame[surface="card"] QPushButton[role="link"]:focus { border-color: @accent; border-radius: 4px; padding: 0; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid @accent; border-radius: 4px; padding: 0 2px; min-height: 16px; }
QPushButton[role="chip"] { background: @chip; border: 1px solid transparent; border-radius: 12px; padding: 0 9px; min-height: 22px; max-height: 22px; }
QPushButton[role="chip"]:hover { border-color: @line; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 0 8px; min-height: 20px; max-height: 20px; }

QPushButton[segment] { border-radius: 0; padding: 0 4px; min-height: 28px; }
QPushButton[segment="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[segment="middle"] { border-left: none; border-right: none; }
QPushButton[segment="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[segment]:checked { background: @chosen; color: @accent; font-weight: 600; }
QPushButton[segment]:focus { border: 2px solid @accent; padding: 0 2px; min-height: 26px; }

QLineEdit, QSpinBox, QDateEdit, QComboBox { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 0 8px; min-height: 28px; selection-background-color: @selectedRow; selection-color: @text; }
QLineEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 0 7px; min-height: 26px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/arrow-down.svg); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; background: transparent; }
QSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 12px; height: 12px; }
QLineEdit:disabled, QSpinBox:disabled, QDateEdit:disabled { color: @faint; background: @window; }
QDialog QPlainTextEdit, QDialog QTextEdit { background: @panel; border: 1px solid @line; border-radius: 6px; padding: 4px; selection-background-color: @selectedRow; selection-color: @text; }
QDialog QPlainTextEdit:focus, QDialog QTextEdit:focus { border: 2px solid @accent; padding: 3px; }

QAbstractItemView { background: @panel; border: none; outline: 0; selection-background-color: @selectedRow; selection-color: @text; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @quiet; border: none; border-bottom: 1px solid @line; padding: 4px 8px; }
QTableView QHeaderView::section:first { padding-left: 16px; }
QTableWidget QHeaderView::section, QTableWidget QHeaderView::section:first { padding: 6px 11px; text-align: left; }
QTableWidget, QDialog QListWidget { border: 1px solid @line; border-radius: 6px; }
QDialog QListWidget { padding: 4px; }
QDialog QListWidget::item { padding: 6px 7px; border-radius: 4px; color: @text; }
QDialog QListWidget::item:selected { background: @selectedRow; color: @text; }
QTableWidget::item { padding: 6px 8px; border: none; background: transparent; color: @text; }
QTableWidget::item:selected { background: @selectedRow; color: @text; }
QScrollArea { border: none; background: transparent; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 3px; min-height: 32px; margin: 2px 2px 2px 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 3px; min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @chip; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

QString rgba(const QColor &colour)
{
    return QStringLiteral("rgba(%1,%2,%3,%4)")
        .arg(colour.red())
        .arg(colour.green())
        .arg(colour.blue())
        .arg(colour.alpha());
}

} // namespace

QString styleSheet(const Tokens &t)
{
    QColor faint = t.quiet;
    faint.setAlphaF(0.6F);
    const QHash<QString, QColor> values{
        {QStringLiteral("window"), t.window},
        {QStringLiteral("panel"), t.panel},
        {QStringLiteral("line"), t.line},
        {QStringLiteral("text"), t.text},
        {QStringLiteral("quiet"), t.quiet},
        {QStringLiteral("faint"), faint},
        {QStringLiteral("accent"), t.accent},
        {QStringLiteral("primary"), t.primary},
        {QStringLiteral("primaryHover"), t.primaryHover},
        {QStringLiteral("onPrimary"), t.onPrimary},
        {QStringLiteral("focusOnPrimary"), t.dark ? t.accent : QColor(0xF46A25)},
        {QStringLiteral("hover"), t.hover},
        {QStringLiteral("chip"), t.chip},
        {QStringLiteral("chosen"), t.chosen},
        {QStringLiteral("selectedRow"), t.selectedRow},
    };
    const QString sheet = QString::fromUtf16(kSheet);
    QString styled;
    styled.reserve(sheet.size() * 2);
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        if (sheet.at(i) != u'@') {
            styled += sheet.at(i);
            continue;
        }
        qsizetype end = i + 1;
        while (end < sheet.size() && sheet.at(end).isLetter())
            ++end;
        styled += rgba(values.value(sheet.mid(i + 1, end - i - 1)));
        i = end - 1;
    }
    return styled;
}

} // namespace pledgeboard
