// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace pledgeboard {

/// Capitalised words that name no organisation by themselves: trades, offices, nationalities.
std::span<const QStringView> notOrganisations();

/// Words before a name that are not part of it: "Indian IT group X".
std::span<const QStringView> nationalities();

/// A body that is written in small letters or by its seat, and its name.
struct BodyRow {
    QStringView words;
    QStringView name;
};
std::span<const BodyRow> bodies();

bool isListed(std::span<const QStringView> list, QStringView word);

} // namespace pledgeboard
