// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/place.h"
#include "models/domain/query.h"
#include "models/storage/snapshot.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace pledgeboard {

/// The gazetteer's tree with a checkbox for each place and its totals beside it. Shows the places that have figures and
/// their ancestors, or all. Checking a place says nothing about those in it: a query may ask for any mix of levels.
class PlaceTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, JobsColumn, MoneyColumn, ColumnCount };
    enum Role {
        PlaceRole = Qt::UserRole, ///< QString: the gazetteer's name, as in Query::places
        HasFiguresRole, ///< bool: a figure is about the place itself
    };

    explicit PlaceTreeModel(QObject *parent = nullptr);

    /// Shows the places of a state of the workspace. Totals are those of the query's years, kinds, basis and reading,
    /// for each place as if it alone were asked for; a place without a figure shows none. Checks are kept.
    void setContent(const SnapshotPtr &snapshot, const Query &query);

    /// Whether places without figures are shown too.
    void setShowsAll(bool all);
    bool showsAll() const { return m_showsAll; }

    /// Names in the order of the tree; those checked but not shown come last.
    QStringList checkedPlaces() const;
    /// Emits checkedPlacesChanged() once if anything changed.
    void setCheckedPlaces(const QStringList &places);

    /// The index of a place in the name column; invalid where it is not shown.
    QModelIndex indexOf(const QString &place) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checkedPlacesChanged(const QStringList &places);

private:
    struct Node {
        PlaceIndex place = kNoPlace;
        int parent = -1; ///< position in m_nodes; -1 for roots
        int row = 0;
        std::vector<int> children;
        bool hasFigures = false;
        QString jobs; ///< formatted; empty where no figure was found
        QString money;
    };

    void rebuild();
    void addNode(PlaceIndex place, int parent);
    void addTotals();
    QString total(const Node &shown, int column) const;
    const Node &node(const QModelIndex &index) const { return m_nodes[index.internalId()]; }
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    SnapshotPtr m_snapshot;
    Query m_query;
    bool m_showsAll = false;
    QSet<PlaceIndex> m_shown; ///< places with figures and their ancestors
    QSet<PlaceIndex> m_withFigures;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    QHash<PlaceIndex, int> m_nodeOf;
    QSet<QString> m_checked;
};

} // namespace pledgeboard
