// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"
#include "models/items/bounded_sum.h"
#include "models/items/table_model.h"
#include "models/storage/snapshot.h"

#include <QHash>

#include <optional>
#include <set>
#include <vector>

namespace pledgeboard {

/// The announcements behind what is shown. Those of the same people, place and year that one article tells of together
/// stand in one row: "8,000 jobs and £800m". Sort with a QSortFilterProxyModel on SortRole.
class AnnouncementModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { WhoColumn, YearColumn, JobsColumn, MoneyColumn, ArticlesColumn, ColumnCount };
    enum Role {
        AnnouncementsRole = FirstOwnRole, ///< QStringList: the ids of the row's announcements
        FigureRowsRole, ///< QList<quint32>: the figure rows of the content that belong to it
    };

    explicit AnnouncementModel(QObject *parent = nullptr);

    /// Shows the announcements that the figures belong to, most recent first, then by name. Jobs and money are the sums
    /// of the given figures alone: give those that count (TallyCell::figures).
    void setContent(const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures);

    /// The figures of a row, in order of the snapshot.
    const std::vector<FigureRow> &figureRows(int row) const { return m_rows.at(static_cast<std::size_t>(row)).figures; }
    /// The row of the announcement that a figure belongs to (also a figure told again); -1 where it is not shown.
    int rowOfFigure(FigureRow figure) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_rows.size(); }
    QString title(int column) const override;
    bool isNumber(int column) const override { return column != WhoColumn; }

private:
    struct Row {
        std::vector<std::size_t> announcements; ///< positions in the snapshot; at least one
        std::vector<FigureRow> figures;
        std::set<std::int32_t> articles; ///< of all figures of the announcements
        std::optional<BoundedSum> jobs;
        std::optional<BoundedSum> money; ///< pence
    };

    /// For each announcement of the snapshot the articles that tell of it.
    std::vector<std::set<std::int32_t>> articlesOfAnnouncements() const;
    void addFigure(Row &row, FigureRow figure) const;
    const Announcement &announcement(const Row &row) const;
    QString who(const Row &row) const;
    QString display(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;

    SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
    QHash<std::size_t, int> m_rowOf; ///< by position of the announcement
};

} // namespace pledgeboard
