// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/name_search.h"

#include <QAbstractListModel>

namespace pledgeboard {

/// What a search found, as one list: the kinds as headings that cannot be chosen, each with its names below.
class NameListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< int: number of announcements; invalid for headings
    };

    explicit NameListModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    /// By kind, as NameSearch gives them.
    void setNames(const std::vector<FoundName> &names);

    /// Nothing for a heading.
    const FoundName *nameAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        FoundName name;
        bool heading = false;
    };

    std::vector<Row> m_rows;
};

} // namespace pledgeboard
