// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/facts.h"

#include <optional>
#include <set>
#include <unordered_map>

namespace pledgeboard {

/// Why a figure is a part of another; where there are several, the first counts.
enum class PartReason : unsigned char {
    Human, ///< somebody said so
    Stated, ///< the text says so: "of which", "including"
    Programme, ///< of the same programme, or of one inside it
    Organisation, ///< of the same organisation's pledge for a wider place
    Total, ///< money raised, inside a larger total for the same place and time
    Period, ///< of some of the years over which the larger amount is spread
    Joint, ///< one firm's, and the larger is what several firms pledged together
    ProgrammeElsewhere, ///< as Programme, but another article tells the whole
    OrganisationElsewhere, ///< as Organisation, but another article tells the whole
};

/// Whether somebody should look at a part that is found so: nothing but names and times says it.
constexpr bool isDoubtful(PartReason reason)
{
    return reason >= PartReason::Joint;
}

/// A figure that another could be a part of.
struct WholeCandidate {
    FigureRow whole = kNoRow;
    PartReason reason = PartReason::Programme;

    bool operator==(const WholeCandidate &) const = default;
};

/// Which figures could be parts of which, kept as figures come and go. Both are of one currency and the part is smaller. Where one
/// article tells both:
/// - two figures of which the text says so (Figure::wholeId);
/// - a programme's sum (told of no one firm) and a sum of that programme, or of one that the article puts inside it, for the same area:
///   public money in an investment or a larger public sum, an investment in a larger one, jobs in more jobs;
/// - one organisation's pledge for a place, and its pledge of the same kind and year for a narrower place;
/// - what several firms pledged together, as the words around it say ("one of three firms"), and what a firm pledges for the same area;
/// - money raised by a whole sector, city or organisation, and money that it raised within its period there.
/// In whatever articles: an amount of some years, and one of the same programme or firm that is spread over more years. And where two articles
/// tell them, only what cannot be an older amount of the same promise: a sum that its article puts inside a programme, or one firm's sum
/// of a programme, in that programme's own sum; and one firm's pledge for a city in one for a whole nation, told within a season.
/// Stocks, outputs and other kinds that are no promise are neither.
class PartCandidates
{
public:
    explicit PartCandidates(const Facts &all) : m_all(all) { }

    /// Of a figure of which the facts are there.
    void add(FigureRow row);
    /// While the facts of the figure are still there.
    void remove(FigureRow row);
    /// Finds what came with the figures added. Gives the rows of which the candidates changed.
    std::set<FigureRow> update();

    const std::vector<WholeCandidate> &wholesOf(FigureRow row) const { return m_wholesOf[row]; }
    /// Rows that could be parts of this one.
    const std::vector<FigureRow> &partsOf(FigureRow row) const { return m_partsOf[row]; }

private:
    using NameIndex = std::unordered_map<NameId, std::vector<FigureRow>>;

    void put(FigureRow part, FigureRow whole, PartReason reason);
    void forget(FigureRow part, FigureRow whole);
    void findWithin(int article);
    void findElsewhere(FigureRow row);
    void compareElsewhere(FigureRow a, FigureRow b);

    const Facts &m_all;
    std::unordered_map<int, std::vector<FigureRow>> m_rowsOf; ///< by article
    NameIndex m_byProgramme;
    NameIndex m_byInside;
    NameIndex m_byFirm;
    std::vector<std::vector<WholeCandidate>> m_wholesOf;
    std::vector<std::vector<FigureRow>> m_partsOf;
    std::set<int> m_dueArticles;
    std::vector<FigureRow> m_due;
    std::set<FigureRow> m_touched;
};

} // namespace pledgeboard
