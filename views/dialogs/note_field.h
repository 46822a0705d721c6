// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace pledgeboard {

/// A field for why something is decided so, in the user's words. The history shows it.
QLineEdit *noteField(QWidget *parent);

} // namespace pledgeboard
