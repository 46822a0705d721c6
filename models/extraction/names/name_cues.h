// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace pledgeboard {

/// What a word tells the search for names, beside its word classes.
enum class NameCue : std::uint8_t {
    NotName, ///< capitalised, but names no organisation by itself: trades, offices, nationalities
    Nationality, ///< before a name and no part of it: "Indian IT group X"
    Contraction, ///< "We've": a sentence that starts so starts with no name
    Spot, ///< a street, a square, a building: where something stands, not who
    Near, ///< before a place's name, never before a firm's
    Investors, ///< ends the name of one who invests
    Event, ///< a summit, a festival, a prize: what happens, not who
    Paper, ///< a newspaper's or a magazine's last word
    Built, ///< what is built or run: a campus, a scheme
    Example, ///< "among", "including", "such as", "like"
    Each, ///< "every", "each", "per"
    Container, ///< "through", "under", "via", "from": what money comes out of
    PartOf, ///< makes one programme a part of another: "one of 20 projects in", "inside"
    TakesOf, ///< "centre of", "bank of"
    Body, ///< "the council", "the university": stands for the last one so called
    Aside, ///< between a preposition and a name: "on former X land"
    Learns, ///< what a newspaper does: "X understands", "X can reveal"
    Pays, ///< verbs of a giver or an investor
    Sector, ///< a trade as a whole, which is nobody
    Many, ///< companies, investors, universities: more than one, which are nobody
    Other, ///< "another", "rival", "neighbouring": somebody else than the article's organisation
    Indefinite, ///< "a", "an", "some"
    We, ///< the speaker's own
    He, ///< one person acts
    People, ///< many people act
    OwnMoney, ///< a firm's own sales, profit or loss
    WholeEconomy, ///< of an economy, a market or a town
    Led, ///< before an investor: "led by", "backed by", "participation from"
    Rival, ///< somebody else than the article's organisation: "a rival", "a customer"
    Domain, ///< the end of a web address that is a name
    Leaders, ///< "X bosses": who speak and act for it
    Members, ///< "councillors": who act for the council named last
    Passing, ///< starts what is said in passing: "- part of X -", ", together with X,"
    Owner, ///< what the organisation has: "the plant", "the site"
    Count
};

static_assert(static_cast<unsigned>(NameCue::Count) <= 64);

/// A row: the cue and its words in small letters, with a space between.
struct NameCueRow {
    NameCue cue;
    const char *words;
};

std::span<const NameCueRow> nameCueTable();

} // namespace pledgeboard
