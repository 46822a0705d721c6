// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/place_tree_model.h"

#include "models/counting/counter.h"
#include "models/domain/format.h"
#include "models/items/cell_text.h"
#include "models/reference/gazetteer.h"

#include <algorithm>

namespace pledgeboard {

PlaceTreeModel::PlaceTreeModel(QObject *parent) : QAbstractItemModel(parent)
{
}

void PlaceTreeModel::setContent(const SnapshotPtr &snapshot, const Query &query)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_query = query;
    m_withFigures.clear();
    m_shown.clear();
    for (const PlaceIndex place : snapshot->columns.place) {
        if (place == kNoPlace || m_withFigures.contains(place))
            continue;
        m_withFigures.insert(place);
        for (PlaceIndex outer = place; outer != kNoPlace; outer = Gazetteer::instance().at(outer).parent)
            m_shown.insert(outer);
    }
    rebuild();
    endResetModel();
}

void PlaceTreeModel::setShowsAll(bool all)
{
    if (all == m_showsAll)
        return;
    beginResetModel();
    m_showsAll = all;
    rebuild();
    endResetModel();
}

void PlaceTreeModel::rebuild()
{
    m_nodes.clear();
    m_roots.clear();
    m_nodeOf.clear();
    for (const PlaceIndex root : Gazetteer::instance().roots())
        addNode(root, -1);
    addTotals();
}

void PlaceTreeModel::addNode(PlaceIndex place, int parent)
{
    if (!m_showsAll && !m_shown.contains(place))
        return;
    const int at = static_cast<int>(m_nodes.size());
    std::vector<int> &siblings = parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
    Node added;
    added.place = place;
    added.parent = parent;
    added.row = static_cast<int>(siblings.size());
    added.hasFigures = m_withFigures.contains(place);
    siblings.push_back(at);
    m_nodes.push_back(std::move(added));
    m_nodeOf.insert(place, at);
    for (const PlaceIndex child : Gazetteer::instance().children(place))
        addNode(child, at);
}

void PlaceTreeModel::addTotals()
{
    if (!m_snapshot || m_shown.isEmpty())
        return;
    const Gazetteer &gazetteer = Gazetteer::instance();
    Query query = m_query;
    query.places.clear();
    for (const PlaceIndex place : std::as_const(m_shown))
        query.places.append(gazetteer.at(place).name);
    const Comparison comparison = compare(query, m_snapshot->columns);
    for (const Tally *tally : {&comparison.jobs, &comparison.investment}) {
        QHash<QString, std::optional<BoundedSum>> sums;
        for (const TallyCell &cell : tally->cells)
            add(sums[cell.place], cell.value, cell.bound);
        for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
            Node &node = m_nodes[static_cast<std::size_t>(m_nodeOf.value(gazetteer.find(it.key())))];
            QString &text = tally == &comparison.jobs ? node.jobs : node.money;
            text = tallyAmount(it.value()->value, tally->query, it.value()->bound());
        }
    }
}

QStringList PlaceTreeModel::checkedPlaces() const
{
    QStringList places;
    QSet<QString> hidden = m_checked;
    for (const Node &node : m_nodes) {
        const QString &name = Gazetteer::instance().at(node.place).name;
        if (hidden.remove(name))
            places.append(name);
    }
    QStringList rest(hidden.cbegin(), hidden.cend());
    rest.sort();
    return places + rest;
}

void PlaceTreeModel::setCheckedPlaces(const QStringList &places)
{
    const QSet<QString> checked(places.cbegin(), places.cend());
    if (checked == m_checked)
        return;
    const QSet<QString> before = std::exchange(m_checked, checked);
    const QSet<QString> turned = (before + checked) - (before & checked);
    for (const QString &name : turned) {
        const QModelIndex changed = indexOf(name);
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed, {Qt::CheckStateRole});
    }
    Q_EMIT checkedPlacesChanged(checkedPlaces());
}

QModelIndex PlaceTreeModel::indexOf(const QString &place) const
{
    const auto at = m_nodeOf.constFind(Gazetteer::instance().find(place));
    if (at == m_nodeOf.cend())
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(*at)].row, NameColumn, static_cast<quintptr>(*at));
}

const std::vector<int> &PlaceTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? node(parent).children : m_roots;
}

QModelIndex PlaceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex PlaceTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(child).parent < 0)
        return {};
    const int parent = node(child).parent;
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, NameColumn, static_cast<quintptr>(parent));
}

int PlaceTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int PlaceTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlaceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &shown = node(index);
    const QString &name = Gazetteer::instance().at(shown.place).name;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return Gazetteer::instance().usualName(shown.place);
        return total(shown, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != NameColumn && total(shown, index.column()) == cell::gap())
            return cell::noFigure();
        return data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return cell::alignment(index.column() != NameColumn);
    case Qt::CheckStateRole:
        if (index.column() == NameColumn)
            return m_checked.contains(name) ? Qt::Checked : Qt::Unchecked;
        return {};
    case PlaceRole:
        return name;
    case HasFiguresRole:
        return shown.hasFigures;
    default:
        return {};
    }
}

QString PlaceTreeModel::total(const Node &shown, int column) const
{
    const QString &text = column == JobsColumn ? shown.jobs : shown.money;
    return text.isEmpty() ? cell::gap() : text;
}

bool PlaceTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != NameColumn)
        return false;
    const QString &name = Gazetteer::instance().at(node(index).place).name;
    QStringList places = checkedPlaces();
    places.removeAll(name);
    if (value.toInt() == Qt::Checked)
        places.append(name);
    setCheckedPlaces(places);
    return true;
}

Qt::ItemFlags PlaceTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PlaceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cell::alignment(section != NameColumn);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Place"), tr("Jobs"), tr("Money")};
    return titles[section];
}

} // namespace pledgeboard
