// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace pledgeboard {

/// Comma-separated values as of RFC 4180: UTF-8, a heading, fields in double quotes where they hold commas, quotes or line ends.
class CsvTable
{
public:
    /// One record; line is where it begins in the file, counted from 1.
    struct Row {
        QStringList cells;
        int line = 0;
    };

    /// Fails with ErrorCode::ReferenceBroken, naming the table and the line, unless the heading is exactly `columns` and every
    /// row has as many cells. Empty lines are passed over.
    /// nextStep says in the message what to do where the table is not one of the program's own.
    static Result<CsvTable> parse(const QByteArray &csv, const QStringList &columns, const QString &name,
                                  const QString &nextStep = {});

    const std::vector<Row> &rows() const { return m_rows; }
    const QString &name() const { return m_name; }

    /// "places.csv, line 12: <what>", with what to do next.
    Error error(const Row &row, const QString &what) const;

private:
    QString m_name;
    QString m_nextStep;
    std::vector<Row> m_rows;
};

/// The bytes of a table that is embedded in the program, such as "places.csv" for :/reference/places.csv. Its absence is a fault
/// of the build and ends the program.
QByteArray embeddedReference(const QString &fileName);

} // namespace pledgeboard
