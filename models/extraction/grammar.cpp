// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/grammar.h"

namespace pledgeboard {

const Grammar &Grammar::instance()
{
    static const Grammar grammar;
    return grammar;
}

} // namespace pledgeboard
