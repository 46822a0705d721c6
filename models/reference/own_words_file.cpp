// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/csv_table.h"
#include "models/reference/own_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

namespace pledgeboard {

namespace {

constexpr qint64 kLargestFile = qint64{4} * 1024 * 1024;

const QStringList &columns()
{
    static const QStringList names{QStringLiteral("what"), QStringLiteral("name"), QStringLiteral("aliases"),
                                   QStringLiteral("means")};
    return names;
}

QString quoted(QString cell)
{
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n'))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

Result<std::vector<OwnWordRow>> parseOwnWordRows(const QByteArray &csv, const QString &source)
{
    const QByteArray mark("\xEF\xBB\xBF");
    const QByteArray plain = csv.startsWith(mark) ? csv.mid(mark.size()) : csv;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    static_cast<void>(QString(decoder(plain)));
    if (decoder.hasError())
        return failure(
            ErrorCode::WordsBroken,
            QCoreApplication::translate("OwnWords", "%1 is not in UTF-8. Save it again in that encoding.").arg(source));
    const auto table =
        CsvTable::parse(plain, columns(), source,
                        QCoreApplication::translate("OwnWords", "Write it as comma-separated values with the heading "
                                                                "what,name,aliases,means."));
    if (!table)
        return failure(ErrorCode::WordsBroken, table.error().message);
    std::vector<OwnWordRow> rows;
    for (const CsvTable::Row &row : table->rows())
        rows.push_back({row.cells.at(0).trimmed(), row.cells.at(1), row.cells.at(2), row.cells.at(3), row.line});
    return rows;
}

QByteArray ownWordsCsv(const std::vector<OwnWordRow> &rows)
{
    QString csv = columns().join(u',') + u'\n';
    for (const OwnWordRow &row : rows)
        csv +=
            QStringList{quoted(row.what), quoted(row.name), quoted(row.aliases), quoted(row.means)}.join(u',') + u'\n';
    return csv.toUtf8();
}

QString ownWordsPath(const QString &workspacePath)
{
    const QFileInfo file(workspacePath);
    return file.dir().filePath(file.completeBaseName() + QStringLiteral(".words.csv"));
}

Result<OwnWords> readOwnWords(const QString &path)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound,
                       QCoreApplication::translate("OwnWords", "There is no file “%1”. Check the name.").arg(shown));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable,
                       QCoreApplication::translate("OwnWords",
                                                   "The word lists in “%1” cannot be read. Check that it is "
                                                   "a file and that you may read it.")
                           .arg(shown));
    if (file.size() > kLargestFile)
        return failure(ErrorCode::FileTooLarge,
                       QCoreApplication::translate("OwnWords", "“%1” is larger than 4 MB. Take rows out.").arg(shown));
    return parseOwnWordRows(file.readAll(), shown).and_then([&](const std::vector<OwnWordRow> &rows) {
        return ownWordsFrom(rows, shown);
    });
}

Result<OwnWords> readOwnWordsOf(const QString &workspacePath)
{
    const QString path = ownWordsPath(workspacePath);
    return !workspacePath.isEmpty() && QFile::exists(path) ? readOwnWords(path) : Result<OwnWords>();
}

Result<void> writeOwnWordRows(const QString &path, const std::vector<OwnWordRow> &rows)
{
    const Error failed{ErrorCode::WriteFailed,
                       QCoreApplication::translate("OwnWords",
                                                   "The word lists could not be written to “%1”. Check that "
                                                   "you may write there and that the disk is not full.")
                           .arg(QDir::toNativeSeparators(path))};
    if (rows.empty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return tl::unexpected(failed);
        return {};
    }
    const QByteArray csv = ownWordsCsv(rows);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(failed);
    // A short write is not an error to QSaveFile: it would commit the part.
    if (file.write(csv) != csv.size()) {
        file.cancelWriting();
        return tl::unexpected(failed);
    }
    if (!file.commit() || QFileInfo(path).size() != csv.size())
        return tl::unexpected(failed);
    return {};
}

} // namespace pledgeboard
