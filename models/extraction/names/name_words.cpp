// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_words.h"

#include "models/extraction/names/name_tables.h"

namespace pledgeboard {

NameWords::NameWords(Lexicon &lexicon)
{
    const auto id = [&lexicon](const char *word) { return lexicon.intern(std::string_view(word)); };
    of = id("of"), forWord = id("for"), andWord = id("and"), the = id("the"), ampersand = id("&"), hyphen = id("-"),
    comma = id(",");
    by = id("by"), from = id("from"), at = id("at"), quoteS = id("'s"), dot = id(".");
    for (const BodyRow &row : bodies())
        bodyStarts.push_back(
            lexicon.intern(row.words.left(row.words.indexOf(u' ') < 0 ? row.words.size() : row.words.indexOf(u' '))));
    std::sort(bodyStarts.begin(), bodyStarts.end());
}

} // namespace pledgeboard
