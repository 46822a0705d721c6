// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"
#include "models/items/bounded_sum.h"
#include "models/storage/snapshot.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace pledgeboard
{

/// The announcements behind what is shown, a row for each. Sort with a QSortFilterProxyModel on SortRole.
class AnnouncementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhoColumn, YearColumn, JobsColumn, MoneyColumn, ArticlesColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< QString, int or qint64, by column; invalid where unknown
        AnnouncementRole, ///< QString: the announcement's id
        WhereRole, ///< QString: the place, for the second line of the first column; empty where unknown
        FigureRowsRole, ///< QList<quint32>: the figure rows of the content that belong to it
    };

    explicit AnnouncementModel(QObject *parent = nullptr);

    /// Shows the announcements that the figures belong to, most recent first, then by name. Jobs and money are the sums
    /// of the given figures alone: give those that count (TallyCell::figures).
    void setContent(const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures);

    /// The figures of a row, in order of the snapshot.
    const std::vector<FigureRow> &figureRows(int row) const { return m_rows.at(static_cast<std::size_t>(row)).figures; }
    QString announcementId(int row) const;
    /// The row of the announcement that a figure belongs to (also a figure told again); -1 where it is not shown.
    int rowOfFigure(FigureRow figure) const;
    int rowOfAnnouncement(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::size_t announcement = 0; ///< position in the snapshot
        std::vector<FigureRow> figures;
        std::optional<BoundedSum> jobs;
        std::optional<BoundedSum> money; ///< pence
        int articles = 0;
    };

    void addFigure(Row &row, FigureRow figure) const;
    void countArticles();
    const Announcement &announcement(const Row &row) const;
    QString who(const Row &row) const;
    QString display(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;

    SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
};

} // namespace pledgeboard
