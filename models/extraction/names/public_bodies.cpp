// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/public_bodies.h"

namespace pledgeboard {

namespace {

constexpr const char *kNames[] = {
    "scottish enterprise",
    "highlands and islands enterprise",
    "south of scotland enterprise",
    "skills development scotland",
    "invest northern ireland",
    "invest ni",
    "homes england",
    "sport england",
    "historic england",
    "natural england",
    "arts council england",
    "innovate uk",
    "research england",
    "scottish funding council",
    "uk research and innovation",
    "british business bank",
    "british patient capital",
    "uk infrastructure bank",
    "national wealth fund",
    "scottish national investment bank",
    "scottish investment bank",
    "development bank of wales",
    "business wales",
    "uk space agency",
    "uk export finance",
    "transport for london",
    "transport for the north",
    "transport for wales",
    "national highways",
    "network rail",
    "nhs england",
    "national lottery",
    "heritage fund",
    "european regional development fund",
    "erdf",
    "european investment bank",
    "met office",
    "great british energy",
    "advanced research and invention agency",
    "office for investment",
    "local enterprise partnership",
    "police and crime commissioner",
};

} // namespace

PublicBodies::PublicBodies(Lexicon &lexicon)
{
    for (const char *name : kNames)
        m_names.add(lexicon, name, true);
}

void PublicBodies::mark(ParsedText &text) const
{
    for (int token = 0; token < text.tokenCount(); ++token) {
        if (text.at(token).is(Token::Capital) && m_names.startingAt(text, token, text.tokenCount()).length > 0)
            text.tokens[static_cast<std::size_t>(token)].flags |= Token::PublicName;
    }
}

} // namespace pledgeboard
