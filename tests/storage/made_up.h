// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/figure.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <vector>

namespace pledgeboard {

/// An article with nothing but a text of its own, a title and a date in 2024.
inline Article madeUpArticle(int number)
{
    Article article;
    article.id = QStringLiteral("article-%1").arg(number);
    article.title = QStringLiteral("Article %1").arg(number);
    article.publisher = QStringLiteral("The Paper");
    article.published = boost::gregorian::date(2024, 1, static_cast<unsigned short>(number % 28 + 1));
    article.publishedKnown = DateKnown::Stated;
    article.text = QStringLiteral("Company %1 will bring %1 jobs to Leeds.").arg(number);
    return article;
}

/// A promise of that many jobs in a place, by an organisation of its own.
inline Figure madeUpFigure(int number, const QString &place = QStringLiteral("Leeds"))
{
    Figure figure;
    figure.id = QStringLiteral("figure-%1").arg(number);
    figure.kind = Kind::JobsPromised;
    figure.amount.value = number;
    figure.place = place;
    figure.organisation = QStringLiteral("Company %1").arg(number);
    figure.year = 2024;
    figure.evidence.number = TextSpan{21, 23};
    figure.evidence.sentence = TextSpan{0, 30};
    figure.evidence.quote = QStringLiteral("%1 jobs").arg(number);
    figure.confidence = 0.5;
    return figure;
}

} // namespace pledgeboard
