// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/actions.h"
#include "app/window/review_actions.h"
#include "app/window/review_controller.h"
#include "models/items/review_model.h"
#include "models/storage/workspace.h"
#include "tests/storage/made_up.h"
#include "tests/storage/state_text.h"
#include "tests/window/opened_window.h"
#include "views/dialogs/choose_figure_dialog.h"
#include "views/dialogs/edit_figure_dialog.h"
#include "views/dialogs/history_dialog.h"
#include "views/dialogs/noted_answer_dialog.h"
#include "views/panels/article_panel.h"
#include "views/panels/evidence_lists.h"
#include "views/panels/evidence_table.h"
#include "views/panels/message_bar.h"
#include "views/panels/review_panel.h"
#include "views/theme/theme.h"
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace pledgeboard {

inline constexpr int kDoubtfulFigures = 5;

/// A window on a workspace of one article, "Firm B plans 100 jobs." and so on, none of whose figures has a place, with the queue of
/// doubts open; and what a test of it does by keyboard.
class ReviewWindow
{
protected:
    /// To be called by init().
    void openDoubts();
    void close() { m_opened.reset(); }

    MainWindow &window() const { return *m_opened->window; }
    ReviewPanel &panel() const { return window().lists().review(); }
    int doubts() const { return panel().model()->rowCount(); }
    SnapshotPtr state() const { return window().query().snapshot(); }
    const Figure &figure(int number) const
    {
        const QString id = QStringLiteral("figure-%1").arg(number);
        for (const Figure &figure : state()->figures) {
            if (figure.id == id)
                return figure;
        }
        qFatal("no such figure");
    }
    bool isRejected(int number) const
    {
        const auto row = static_cast<std::size_t>(&figure(number) - state()->figures.data());
        return !state()->columns.rejected.empty() && state()->columns.rejected[row] == 1;
    }
    /// Ids of the figures that the queue asks about, from its top.
    QStringList asked() const
    {
        QStringList ids;
        for (int row = 0; row < doubts(); ++row)
            ids.append(state()->figures[panel().model()->doubt(row).rows.front()].id);
        return ids;
    }
    const Decision *decision(DecisionKind kind) const
    {
        for (const Decision &decision : state()->decisions) {
            if (decision.kind == kind)
                return &decision;
        }
        return nullptr;
    }

    void openQueue(const QString &file)
    {
        m_opened->open(file);
        window().review().setWho(QStringLiteral("Ann"));
        window().review().setClock([] { return timeFromText(QStringLiteral("2026-11-02T09:05:07Z")); });
        QApplication::setActiveWindow(m_opened->window.get());
        QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(window().lists().showsReview());
    }

    /// To whatever has the focus, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key, modifiers);
    }

    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Until what was decided is written and read back.
    void settle() const
    {
        QTRY_VERIFY(!window().review().isBusy());
        m_opened->waitUntilSettled();
        // After a dialog; a desktop does so by itself.
        QApplication::setActiveWindow(m_opened->window.get());
    }

    template<typename Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = window().findChild<Dialog *>()) != nullptr; }))
            qFatal("the dialog never came");
        QApplication::setActiveWindow(found);
        return found;
    }

    void undo() const
    {
        QVERIFY(window().actions().undo->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        settle();
    }

    void redo() const
    {
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

} // namespace pledgeboard
