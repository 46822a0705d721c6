// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pledgeboard {

/// The row at the foot: what is shown and what is left out, the import under way, and the workspace.
class StatusRow : public QFrame
{
    Q_OBJECT

public:
    explicit StatusRow(QWidget *parent = nullptr);

    void setCounts(int announcements, int articles, int leftOut);
    void setText(const QString &text); ///< instead of the counts
    void setWorkspace(const QString &name, bool readOnly);

    void showProgress(int done, int total, const QString &what);
    void hideProgress();

    QString text() const;

Q_SIGNALS:
    void whyClicked();
    void cancelClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    struct Counts {
        int announcements = 0;
        int articles = 0;
        int leftOut = 0;
    };

    Counts m_counts;
    bool m_showsCounts = false;
    QString m_name;
    bool m_readOnly = false;
    QLabel *m_text = nullptr;
    QPushButton *m_why = nullptr;
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_workspace = nullptr;
};

} // namespace pledgeboard
