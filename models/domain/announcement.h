// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace pledgeboard {

/// What one or more figures, of one or more articles, tell of. Counted once.
struct Announcement {
    QString id; ///< UUID, made by the program
    QString organisation;
    QString programme;
    QString place;
    std::optional<int> year; ///< the year in which it was first told
    QStringList figures; ///< ids, first told first

    bool operator==(const Announcement &) const = default;
};

} // namespace pledgeboard
