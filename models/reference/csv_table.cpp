// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/csv_table.h"

#include <QCoreApplication>
#include <QFile>

namespace pledgeboard {

namespace {

Error broken(const QString &table, int line, const QString &what, const QString &nextStep)
{
    const QString step = nextStep.isEmpty()
                             ? QCoreApplication::translate("reference", "Install the program again, or mend the table.")
                             : nextStep;
    return Error{ErrorCode::ReferenceBroken,
                 QCoreApplication::translate("reference", "%1, line %2: %3. %4").arg(table).arg(line).arg(what, step)};
}

/// Takes a table apart character by character; a quote that is never closed is the one fault it can find.
class Splitter
{
public:
    bool split(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            i += take(text.at(i), i + 1 < text.size() ? text.at(i + 1) : QChar());
        endRow();
        return !m_quoted;
    }

    std::vector<CsvTable::Row> rows;

private:
    /// Gives the number of characters that were taken beside this one.
    int take(QChar c, QChar next)
    {
        if (c == u'\n')
            ++m_line;
        if (m_quoted)
            return takeQuoted(c, next);
        if (c == u'"' && m_cell.isEmpty())
            m_quoted = true;
        else if (c == u',')
            endCell();
        else if (c == u'\n')
            endRow();
        else if (c != u'\r' || next != u'\n')
            m_cell += c;
        return 0;
    }

    int takeQuoted(QChar c, QChar next)
    {
        if (c != u'"') {
            m_cell += c;
            return 0;
        }
        if (next == u'"') {
            m_cell += c;
            return 1;
        }
        m_quoted = false;
        return 0;
    }

    void endCell()
    {
        m_cells.append(m_cell);
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        if (m_cells.size() > 1 || !m_cells.first().isEmpty())
            rows.push_back(CsvTable::Row{m_cells, m_rowLine});
        m_cells.clear();
        m_rowLine = m_line;
    }

    QString m_cell;
    QStringList m_cells;
    bool m_quoted = false;
    int m_line = 1;
    int m_rowLine = 1;
};

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray &csv, const QStringList &columns, const QString &name,
                                 const QString &nextStep)
{
    Splitter splitter;
    if (!splitter.split(QString::fromUtf8(csv))) {
        return tl::unexpected(broken(name, splitter.rows.empty() ? 1 : splitter.rows.back().line,
                                     QCoreApplication::translate("reference", "a quotation mark is not closed"),
                                     nextStep));
    }
    if (splitter.rows.empty() || splitter.rows.front().cells != columns) {
        return tl::unexpected(broken(
            name, 1, QCoreApplication::translate("reference", "the heading is not \"%1\"").arg(columns.join(u',')),
            nextStep));
    }
    CsvTable table;
    table.m_name = name;
    table.m_nextStep = nextStep;
    table.m_rows.assign(std::make_move_iterator(splitter.rows.begin() + 1),
                        std::make_move_iterator(splitter.rows.end()));
    for (const Row &row : table.m_rows) {
        if (row.cells.size() != columns.size()) {
            return tl::unexpected(table.error(row, QCoreApplication::translate("reference", "%1 cells instead of %2")
                                                       .arg(row.cells.size())
                                                       .arg(columns.size())));
        }
    }
    return table;
}

Error CsvTable::error(const Row &row, const QString &what) const
{
    return broken(m_name, row.line, what, m_nextStep);
}

QByteArray embeddedReference(const QString &fileName)
{
    QFile file(QStringLiteral(":/reference/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table %s is missing in the program", qPrintable(fileName));
    return file.readAll();
}

} // namespace pledgeboard
