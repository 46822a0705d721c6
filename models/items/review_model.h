// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"
#include "models/counting/doubts.h"
#include "models/items/table_model.h"
#include "models/storage/snapshot.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace pledgeboard {

/// The queue of what is doubtful: what moves the totals on show most stands first.
class ReviewModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { DoubtColumn, EffectColumn, ColumnCount };
    enum Role {
        FigureRowsRole = FirstOwnRole, ///< QList<quint32>: what a decision is about
        DoubtKindRole, ///< int: a DoubtKind
        SuggestionRole, ///< QString: what accepting means, as a sentence
    };

    explicit ReviewModel(QObject *parent = nullptr);

    /// The open doubts of the state, by their effect on the comparison. What was skipped stays at the end.
    void setContent(const SnapshotPtr &snapshot, const Comparison &comparison);
    void clear(); ///< and forgets what was skipped

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    const Doubt &doubt(int row) const;
    /// Names a doubt, whatever rows its figures have in another state.
    QString key(int row) const;
    int rowOfKey(const QString &key) const; ///< -1 where it is not in the queue
    /// What accepting the doubt means: "They stay joined.", "Counts as it is."
    QString suggestion(int row) const;

    /// Takes doubts out of the queue that are being decided; the next content has them again if they are open still.
    void hide(std::vector<int> rows);
    /// Puts doubts at the end of the queue.
    void skip(const std::vector<int> &rows);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_rows.size(); }
    QString title(int column) const override;
    bool isNumber(int column) const override { return column != DoubtColumn; }

private:
    struct Row {
        std::size_t doubt = 0; ///< position in Snapshot::openDoubts
        std::int64_t jobs = 0; ///< how it alone would move the total; as Tally::total
        std::int64_t money = 0;
        double weight = 0.0; ///< the larger of both as a share of its total
        bool skipped = false;
    };

    Row rowOf(std::size_t doubt) const;
    void sortRows();
    QString keyOf(const Doubt &doubt) const;
    QString effect(const Row &row) const;
    QString secondLine(const Row &row) const;

    SnapshotPtr m_snapshot;
    Comparison m_comparison;
    std::vector<Row> m_rows;
    QStringList m_skipped; ///< keys
};

} // namespace pledgeboard
