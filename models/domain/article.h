// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text_span.h"

#include <QString>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <optional>
#include <vector>

namespace pledgeboard {

/// How an article's published date is known.
enum class DateKnown : unsigned char {
    Unknown,
    Stated, ///< the text or its metadata says it
    Inferred, ///< worked out from the text, such as "next year, in 2012"
    Entered, ///< a person or the command line gave it
};

/// "unknown", "stated", "inferred", "entered": the names used in JSON and in the database.
QString dateKnownName(DateKnown known);
std::optional<DateKnown> dateKnownFromName(QStringView name);

/// Why a run of the text is not the article.
enum class NoiseReason : unsigned char { Advert, RelatedLink, Listing, Cookie, Subscribe, Caption, Byline, Navigation };

/// "advert", "related_link", "listing", "cookie", "subscribe", "caption", "byline", "navigation": the names used in the database.
QString noiseReasonName(NoiseReason reason);
std::optional<NoiseReason> noiseReasonFromName(QStringView name);

/// A run of whole lines that is not the article and bears no figures.
struct Noise {
    TextSpan span;
    NoiseReason reason = NoiseReason::Navigation;

    bool operator==(const Noise &) const = default;
};

/// A text with what is known of where it comes from.
struct Article {
    QString id; ///< UUID, made by the program
    QString title; ///< empty when unknown
    QString publisher; ///< empty when unknown
    QString url; ///< empty when unknown
    QString fileName; ///< the file's name without its folder; empty for pasted text
    std::optional<boost::gregorian::date> published;
    DateKnown publishedKnown = DateKnown::Unknown;
    QString text; ///< NFC is not applied: positions are those of the file as decoded, with line ends made "\n"
    std::vector<Noise> noise; ///< in order of position, no two overlap

    bool isNoise(int position) const;
};

/// SHA-256 of the text in UTF-8, as 64 hexadecimal digits: what "the same article" means for import.
QString contentHash(const Article &article);

} // namespace pledgeboard
