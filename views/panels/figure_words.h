// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"
#include "models/storage/workspace.h"

#include <QString>
#include <QStringList>

namespace pledgeboard {

/// Why a figure was read so and how it counts, in sentences for people.
struct FigureWords {
    QString title; ///< "Investment, up to £800m"
    QString where; ///< "Liverpool City Region · Life Sciences Innovation Zone · 2024 to 2034"
    QString counting; ///< "Counted once for 2024." or "Left out: told again."
    QString
        reading; ///< the words that made each answer, or where there are none the rules; and the confidence with its doubts
    QStringList alsoTold; ///< one sentence for each other article
};

/// text is that of the figure's article.
FigureWords figureWords(const Snapshot &snapshot, FigureRow row, const Comparison &comparison, const QString &text);

/// "TheBusinessDesk.com, 19 December 2024": the publisher and the date with how it is known; what is not known is said.
QString articleLine(const ArticleHeading &heading);

} // namespace pledgeboard
