// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/name_list_model.h"

namespace pledgeboard {

namespace {

QString headingOf(NameKind kind)
{
    switch (kind) {
    case NameKind::Place:
        return NameListModel::tr("Places");
    case NameKind::Organisation:
        return NameListModel::tr("Organisations");
    case NameKind::Programme:
        return NameListModel::tr("Programmes");
    }
    return {};
}

} // namespace

void NameListModel::setNames(const std::vector<FoundName> &names)
{
    beginResetModel();
    m_rows.clear();
    for (const FoundName &name : names) {
        if (m_rows.empty() || m_rows.back().name.kind != name.kind)
            m_rows.push_back({{name.kind, {}, headingOf(name.kind), 0}, true});
        m_rows.push_back({name, false});
    }
    endResetModel();
}

const FoundName *NameListModel::nameAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    return row.heading ? nullptr : &row.name;
}

int NameListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NameListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name.shown;
    case Qt::AccessibleTextRole:
        if (row.heading)
            return row.name.shown;
        return tr("%1, %n announcement(s)", nullptr, row.name.announcements).arg(row.name.shown);
    case CountRole:
        return row.heading ? QVariant() : QVariant(row.name.announcements);
    default:
        return {};
    }
}

Qt::ItemFlags NameListModel::flags(const QModelIndex &index) const
{
    return nameAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace pledgeboard
