// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text_span.h"

#include <QChar>
#include <QStringView>

#include <vector>

namespace pledgeboard {

/// What the words before a printed number leave open.
enum class Hedge : unsigned char {
    None,
    About, ///< about, around, roughly, some, approximately
    Nearly, ///< almost, nearly, just under, close to
    Over, ///< over, more than, above, at least, just over
    Under, ///< under, less than, below, up to, at most
};

/// A number as it is printed: "$2.03bn", "2,030", "28.7%".
struct PrintedNumber {
    TextSpan span; ///< of the text, with currency and scale, without words before it
    double value = 0.0; ///< in whole units; of a share in hundredths of the whole
    double halfStep =
        0.0; ///< by how much it may have been rounded: half of its last digit, 0 for a count that is written out
    QChar currency; ///< its sign; null for counts and shares
    bool isShare = false;
    int decimals = 0; ///< behind the point, as printed
    Hedge hedge = Hedge::None;
};

/// The numbers in digits of a run of text, in order; years are none. offset is where the run begins in the article.
std::vector<PrintedNumber> printedNumbers(QStringView text, int offset);

/// Whether a share that lies from low to high hundredths of the whole may be printed like this: some share between the two rounds, half away from zero, to the printed one at
/// its number of decimals. "About" allows a twentieth of it and at least a point and a half; "nearly" up to three points less; "over" up to five points
/// more; "under" up to five points less.
bool shareHolds(const PrintedNumber &share, double low, double high);

} // namespace pledgeboard
