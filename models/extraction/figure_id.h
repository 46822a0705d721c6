// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pledgeboard {

/// A new random UUID (version 4) without braces. Its bits come from a generator that each thread seeds from the system once: to ask
/// the system for every figure took longer than to read the figure. Safe from every thread.
QString newFigureId();

} // namespace pledgeboard
