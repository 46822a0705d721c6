// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pledgeboard {

/// How many letters have to be added, taken away or changed to make one of the other. Takes time by both lengths: for names.
int editDistance(const QString &a, const QString &b);

} // namespace pledgeboard
