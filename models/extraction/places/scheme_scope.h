// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_mention.h"

#include <QString>

namespace pledgeboard {

/// The nation for which a body gives money; empty where it is not a body of a whole nation.
QString nationOf(const QString &body);

/// Whether the number is the size of a fund, a budget or a plan, and not a grant out of it.
bool isSchemeSize(const ParsedText &text, const NumberMention &number);

} // namespace pledgeboard
