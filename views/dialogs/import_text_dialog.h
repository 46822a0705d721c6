// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pledgeboard {

/// Takes the text of an article with its title, publisher and date. Fills in what the text itself bears, says how the date is
/// known, and how many figures were found. Reads on another thread, a moment after the last key.
class ImportTextDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportTextDialog(QWidget *parent = nullptr);
    ~ImportTextDialog() override;

    void setText(const QString &text);

    /// The article as read, with what was entered; good after the dialog was accepted.
    Article article() const;

    /// How many figures the text bears; empty while it is being read and where it cannot be.
    std::optional<int> figureCount() const { return m_figures; }

private:
    struct Reading;

    void build();
    void readLater();
    void read();
    void show(const Reading &reading);
    void showDate(const Article &article);
    void dateEdited();

    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_publisher = nullptr;
    QCheckBox *m_dateKnown = nullptr;
    QDateEdit *m_date = nullptr;
    QLabel *m_dateHow = nullptr;
    QLabel *m_found = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_import = nullptr;
    QTimer m_pause;
    Article m_article;
    std::optional<int> m_figures;
    quint64 m_newest = 0;
    bool m_titleEntered = false;
    bool m_dateEntered = false;
};

} // namespace pledgeboard
