// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/words/hint.h"

namespace pledgeboard {

// Who looks for a further word in one of the places that Hint names adds it here, or it is never found.
std::span<const HintRow> hintTable()
{
    static const HintRow rows[] = {
        {Hint::WideScope, "worldwide globally global world international group globe group-wide countries continents "
                          "nationally nationwide uk-wide "
                          "countrywide uk-based national country nasdaq nyse xetra euronext tokyo tse asx tsx"},
        {Hint::Time,
         "year years previous preceding prior following next same decade fourth final last second this present now "
         "today "
         "currently presently yesterday christmas",
         {WordClass::Month, WordClass::TimeUnit}},
        {Hint::GivenUp, "paused pauses halted halts shelved shelves scrapped scraps dropped drops axed abandoned "
                        "abandons cancelled cancels "
                        "withdrawn withdraws mothballed suspended suspends ditched ditches hold ice all"},
        {Hint::GenericPlace, "city town borough village region county country nation area capital"},
    };
    return rows;
}

} // namespace pledgeboard
