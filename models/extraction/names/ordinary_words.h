// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pledgeboard {

/// Whether English has the word in small letters: a capital on it, at the start of a sentence, makes it no name. Asked of such words
/// only, not of every word of a text.
bool isOrdinaryWord(QStringView word);

} // namespace pledgeboard
