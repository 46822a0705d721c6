// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"
#include "models/storage/snapshot.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace pledgeboard {

/// What a tally is broken down by.
struct TallyBreakdown {
    bool byPlace = true;
    bool byYear = true;
};

/// A tally as text for the command line.
class TallyOutput
{
    Q_DECLARE_TR_FUNCTIONS(TallyOutput)

public:
    TallyOutput(const Tally &tally, const Snapshot &snapshot, TallyBreakdown breakdown);

    /// Columns of text under a heading, then what is shown apart, the rates, and on demand the waterfall.
    QString table(bool waterfall) const;

    /// One row a cell: place, year, value in whole units (pounds, not pence), bound, announcements, unit, and what the row is: "cell",
    /// "wider" (shown apart, not allocated), "up_to" (not counted, read with caution) or "not_allocated" (what the parts of a whole
    /// leave of it). With the waterfall one row a step instead: step, value, figures, unit. RFC 4180.
    QString csv(bool waterfall) const;

    /// One object: measure, unit, total, bound, cells, wider, up_to, not_allocated, waterfall, left_out, rates, populations, price_year,
    /// promises, reading, warnings, sensitivity, and figures with the quote and the article of each figure that a list of ids names. Values in whole units; null where nothing is known.
    QByteArray json() const;

private:
    using Row = QStringList;

    Row headings() const;
    Row cellRow(const TallyCell &cell) const;
    QString amount(std::int64_t value, Bound bound = Bound::Exact) const;
    QString stepTitle(std::size_t step) const;
    QString stepName(std::size_t step) const;
    QStringList notes() const;
    QString apart() const;
    QString wholeName(const Unallocated &left) const;
    QJsonArray unallocated() const;
    QJsonArray warnings() const;
    QJsonValue sensitivity() const;

    QJsonValue number(std::int64_t value) const;
    QString plainNumber(std::int64_t value) const;
    QJsonArray ids(const std::vector<FigureRow> &rows) const;
    QJsonArray cells(const std::vector<TallyCell> &cells) const;
    QJsonArray steps() const;
    QJsonArray leftOut() const;
    QJsonArray rates() const;
    QJsonArray populations() const;
    QJsonObject figures() const;
    QJsonObject figure(FigureRow row) const;

    const Tally &m_tally;
    const Snapshot &m_snapshot;
    TallyBreakdown m_breakdown;
    std::vector<TallyCell> m_cells; ///< broken down as asked
};

} // namespace pledgeboard
