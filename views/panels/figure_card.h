// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/figure_words.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pledgeboard {

/// Why the current figure was read so, and how it counts: a few lines, and all of it on demand.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setWords(const FigureWords &words);

    /// Offers the amounts that the figure's promise had. Without a text nothing is offered.
    void setRevisions(const QString &text);

Q_SIGNALS:
    void revisionsAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhy();

    QString m_reasons; ///< all of them, a line each
    QLabel *m_title = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_revisions = nullptr;
};

} // namespace pledgeboard
