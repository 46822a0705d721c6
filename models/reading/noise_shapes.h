// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pledgeboard {

// What a line looks like when it is not the article, whatever its words are. Lines come without the white space around them.

/// What a line is compared by: its beginning in lower case, with straight quotes and single spaces, without bullet, closing colon
/// and dots.
QString comparableLine(QStringView words);

/// "Home | News | Business", "Facebook   Twitter   Email".
bool isNavigationBar(QStringView words);

/// "2 days ago", "3 min read", "17 comments"; the line as comparableLine() gives it.
bool isPageCount(const QString &line);

/// "More digital business:" opens a list of links; "More than 500 jobs:" does not.
bool opensMoreList(QStringView words, const QString &line);

/// Two or three capitalised words and nothing else: "Ann Example".
bool isBareName(QStringView words);

/// "By Ann Example", "By Ann Example, business editor", "By our business staff".
bool isByline(QStringView words);

/// Whether a paragraph tells about the author whose name stood before it: it names them and their trade.
bool isNoteOn(QStringView name, QStringView words);

/// A short line that offers the reader something for a sum: "Buy us a coffee for £3", "Win a £50 voucher".
bool isOffer(QStringView words, const QString &line);

/// The entry of a table or list that is only a name and a number: "Warehouse jobs: 18,250".
bool isEntry(QStringView words);

} // namespace pledgeboard
