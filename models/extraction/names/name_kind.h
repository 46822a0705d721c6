// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/name_runs.h"
#include "models/extraction/names/name_sentence.h"

#include <QSet>
#include <QStringView>

#include <optional>

namespace pledgeboard {

/// Tells what a run of capitalised words names, by its own words and those around it.
class NameKind
{
public:
    NameKind(const NameSentence &sentence, const std::vector<PlaceMention> &places, const std::vector<NameRun> &before)
        : m_at(sentence), m_places(places), m_before(before)
    {
    }

    /// What the run names; none where it is no name. Words that only describe it are taken off its start.
    std::optional<NameType> of(int &first, int last) const;

private:
    std::optional<NameType> lone(int token) const;
    bool isTitleOfTown(int first, int last) const;
    bool isPartOfSpot(int first) const;
    bool isDescription(int first, int last) const;
    bool isWholePlace(int first, int last) const;
    bool isSpot(int first, int last) const;
    bool isEdition(int last) const;
    bool isRoad(int first, int last) const;
    bool isQuarterOfSky(int first, int last) const;
    bool isPerson(int first, int last) const;
    bool isCalledPerson(int first, int last) const;
    bool isKnownSurname(int first, int last) const;
    bool isCalledFirm(int first, int last) const;
    bool isProgramme(int first, int last) const;
    bool isBuilt(int last) const;
    bool isPurse(int last) const;
    bool isPaper(int first, int last) const;
    bool actsAsName(int token) const;
    bool isDash(int token) const;
    bool isUnknownVerb(int token) const;
    bool isParticiple(int token) const;
    bool looksCommon(int token) const;
    bool wasNamed(int token) const;
    bool isOrdinary(int token) const;
    bool standsInside(int token) const;

    const NameSentence &m_at;
    const std::vector<PlaceMention> &m_places;
    const std::vector<NameRun> &m_before; ///< the names found so far
    mutable std::optional<QSet<QStringView>>
        m_loneCapitals; ///< of the article, inside sentences; made when first asked for
};

} // namespace pledgeboard
