// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grade.h"

namespace pledgeboard {

/// How a number's place was found: a phrase for people, and what such an answer is worth.
struct PlaceRule {
    const char *name;
    Grade grade;
    double confidence; ///< 0 to 1
};

inline constexpr PlaceRule kPlaceBeside{"place beside the number", Grade::PlaceOwn, 0.95};
inline constexpr PlaceRule kPlaceAfter{"place named after the number", Grade::PlaceOwn, 0.92};
inline constexpr PlaceRule kPlaceClause{"place that the clause tells of", Grade::PlaceOwn, 0.9};
inline constexpr PlaceRule kPlaceBefore{"place named before the number", Grade::PlaceNamed, 0.88};
inline constexpr PlaceRule kPlaceNamed{"place named in the sentence", Grade::PlaceNamed, 0.85};
inline constexpr PlaceRule kPlaceSentenceBefore{"place named in the sentence before", Grade::PlaceLoose, 0.7};
inline constexpr PlaceRule kPlaceFigureBefore{"place of the figure before", Grade::PlaceLoose, 0.7};
inline constexpr PlaceRule kPlaceSeat{"seat of the firm", Grade::PlaceLoose, 0.7};
inline constexpr PlaceRule kPlaceBody{"place in the name of an organisation", Grade::PlaceLoose, 0.55};
inline constexpr PlaceRule kPlaceArticle{"the article's own place", Grade::PlaceArticle, 0.6};

inline constexpr PlaceRule kWorldStated{"Worldwide, since the sentence speaks of all countries", Grade::PlaceWide, 0.8};
inline constexpr PlaceRule kKingdomStated{"United Kingdom, since the sentence speaks of the whole country",
                                          Grade::PlaceWide, 0.85};
inline constexpr PlaceRule kWorldOfForeignFirm{"Worldwide, since a firm from abroad tells its total", Grade::PlaceWide,
                                               0.7};
inline constexpr PlaceRule kWorldOfLargeFirm{"Worldwide, since no firm has so much in one place", Grade::PlaceWide,
                                             0.6};
inline constexpr PlaceRule kWorldOfWhole{"Worldwide, since only a part of it is local", Grade::PlaceWide, 0.65};
inline constexpr PlaceRule kNationOfFund{"the whole country, since the fund is a national one", Grade::PlaceWide, 0.7};

inline constexpr PlaceRule kKingdomOfSector{"United Kingdom, since no trade makes so much in one town",
                                            Grade::PlaceWide, 0.7};
inline constexpr PlaceRule kPlaceHeads{"place that heads the paragraph", Grade::PlaceNamed, 0.8};
inline constexpr PlaceRule kPlaceSeatBefore{"seat of the firm, told elsewhere", Grade::PlaceLoose, 0.65};

inline constexpr PlaceRule kCityFollowed{"the city, followed back", Grade::PlaceNamed, 0.82};
inline constexpr PlaceRule kCityRegionFollowed{"the city region, followed back", Grade::PlaceNamed, 0.82};
inline constexpr PlaceRule kTownFollowed{"the town, followed back", Grade::PlaceNamed, 0.8};
inline constexpr PlaceRule kBoroughFollowed{"the borough, followed back", Grade::PlaceNamed, 0.8};
inline constexpr PlaceRule kVillageFollowed{"the village, followed back", Grade::PlaceNamed, 0.8};
inline constexpr PlaceRule kRegionFollowed{"the region, followed back", Grade::PlaceNamed, 0.78};
inline constexpr PlaceRule kCountyFollowed{"the county, followed back", Grade::PlaceNamed, 0.78};
inline constexpr PlaceRule kCountryFollowed{"the country, followed back", Grade::PlaceNamed, 0.78};
inline constexpr PlaceRule kCapitalFollowed{"the capital, followed back", Grade::PlaceNamed, 0.75};
inline constexpr PlaceRule kAreaFollowed{"the area, followed back", Grade::PlaceNamed, 0.7};

} // namespace pledgeboard
