// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QWidget>

namespace pledgeboard {

/// The filters in force, each with a cross that takes it off again. Without any it says that everything is shown.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setQuery(const Query &query);

Q_SIGNALS:
    /// The query that is left when a filter is taken off.
    void queryReduced(const pledgeboard::Query &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addChip(const QString &text, const Query &without);

    Query m_query;
};

} // namespace pledgeboard
