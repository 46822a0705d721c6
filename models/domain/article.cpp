// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/article.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

constexpr std::array<const char *, 4> kDateKnownNames{"unknown", "stated", "inferred", "entered"};
constexpr std::array<const char *, 8> kNoiseReasonNames{"advert",    "related_link", "listing", "cookie",
                                                        "subscribe", "caption",      "byline",  "navigation"};

} // namespace

QString dateKnownName(DateKnown known)
{
    return QString::fromLatin1(kDateKnownNames.at(static_cast<std::size_t>(known)));
}

std::optional<DateKnown> dateKnownFromName(QStringView name)
{
    for (std::size_t i = 0; i < kDateKnownNames.size(); ++i) {
        if (name == QLatin1String(kDateKnownNames.at(i)))
            return static_cast<DateKnown>(i);
    }
    return std::nullopt;
}

QString noiseReasonName(NoiseReason reason)
{
    return QString::fromLatin1(kNoiseReasonNames.at(static_cast<std::size_t>(reason)));
}

std::optional<NoiseReason> noiseReasonFromName(QStringView name)
{
    for (std::size_t i = 0; i < kNoiseReasonNames.size(); ++i) {
        if (name == QLatin1String(kNoiseReasonNames.at(i)))
            return static_cast<NoiseReason>(i);
    }
    return std::nullopt;
}

bool Article::isNoise(int position) const
{
    const auto after = std::upper_bound(noise.begin(), noise.end(), position,
                                        [](int wanted, const Noise &n) { return wanted < n.span.start; });
    return after != noise.begin() && std::prev(after)->span.contains(position);
}

QString contentHash(const Article &article)
{
    const QByteArray digest = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

} // namespace pledgeboard
