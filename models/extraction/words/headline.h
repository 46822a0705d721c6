// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pledgeboard {

struct ParsedText;

/// Marks the sentence that is the article's headline: its title where the text has it, else the first line without a full stop that is
/// no menu, no name of a paper, no date and no byline. Marks none where the text begins with prose.
void markHeadline(ParsedText &text);

} // namespace pledgeboard
