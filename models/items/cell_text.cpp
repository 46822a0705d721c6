// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/cell_text.h"

#include <QCoreApplication>
#include <QList>

namespace pledgeboard::cell {

QString gap()
{
    return QStringLiteral("–");
}

QString noFigure()
{
    return QCoreApplication::translate("Items", "no figure found");
}

QString unknown()
{
    return QCoreApplication::translate("Items", "not known");
}

QVariant alignment(bool number)
{
    return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant sortKey(const std::optional<BoundedSum> &sum)
{
    return sum ? QVariant(static_cast<qlonglong>(sum->value)) : QVariant();
}

QVariant sortKey(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant rows(const std::vector<FigureRow> &figures)
{
    return QVariant::fromValue(QList<quint32>(figures.begin(), figures.end()));
}

} // namespace pledgeboard::cell
