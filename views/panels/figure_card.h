// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/figure_words.h"

#include <QFrame>

class QLabel;

namespace pledgeboard {

/// Why the current figure was read so, and how it counts.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setWords(const FigureWords &words);

private:
    QLabel *m_title = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_why = nullptr;
};

} // namespace pledgeboard
