// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace pledgeboard {

/// Quiet lines above the chart: what may mislead in it, each with a button that asks the fair question instead, and how far open doubts
/// could move the total. Nothing where there is nothing to say.
class WarningLine : public QFrame
{
    Q_OBJECT

public:
    explicit WarningLine(QWidget *parent = nullptr);

    void setContent(const std::vector<TallyWarning> &warnings, const QString &moves);

Q_SIGNALS:
    void offerTaken(const pledgeboard::Query &query);

private:
    void addLine(const TallyWarning &warning);

    QVBoxLayout *m_lines = nullptr;
    std::vector<QWidget *> m_shown;
};

} // namespace pledgeboard
