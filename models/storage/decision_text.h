// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

namespace pledgeboard {

/// An edit as the workspace keeps it: a JSON object with what is changed; empty for an empty edit.
QString editText(const FigureEdit &edit);

/// The edit of such a text. What a newer program added, and what cannot be read, is passed over.
FigureEdit editFromText(const QString &text);

} // namespace pledgeboard
