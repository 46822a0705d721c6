// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace pledgeboard {

/// A body that is written in small letters or by its seat, and its name.
struct BodyRow {
    const char *words;
    QStringView name;
};
std::span<const BodyRow> bodyTable();

} // namespace pledgeboard
