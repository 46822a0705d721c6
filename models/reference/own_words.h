// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace pledgeboard {

/// A place that an analyst added. The name of a place that is known already only adds aliases to it.
struct OwnPlace {
    QString name;
    QStringList aliases;
    QString liesIn; ///< a known place, or one that stands before it in the list; empty where only aliases are added

    bool operator==(const OwnPlace &) const = default;
};

/// An organisation that is found wherever it is named, in any letters.
struct OwnOrganisation {
    QString name;
    QStringList aliases;

    bool operator==(const OwnOrganisation &) const = default;
};

/// A word or phrase beside a number that says what the number is.
struct OwnCue {
    QString words;
    std::optional<Kind> kind; ///< empty: it is no figure

    bool operator==(const OwnCue &) const = default;
};

/// What the people of a workspace add to the program's word lists.
struct OwnWords {
    std::vector<OwnPlace> places;
    std::vector<OwnOrganisation> organisations;
    std::vector<OwnCue> cues;
    QStringList workers; ///< nouns for people at work: "300 fettlers"

    bool isEmpty() const { return places.empty() && organisations.empty() && cues.empty() && workers.isEmpty(); }
    bool operator==(const OwnWords &) const = default;
};

/// A row of the list as it is written: in the file, in a team database, in the dialog.
struct OwnWordRow {
    QString what; ///< place, organisation, cue or worker
    QString name; ///< the name, word or phrase
    QString aliases; ///< with bars between them
    QString means; ///< of a place: where it lies; of a cue: the kind, or "no figure"
    int line = 0; ///< in the file, from 1; 0 where there is no file

    bool operator==(const OwnWordRow &other) const
    {
        return what == other.what && name == other.name && aliases == other.aliases && means == other.means;
    }
};

/// The lists that the rows make. ErrorCode::WordsBroken with a message that names the source, the line and what to do.
Result<OwnWords> ownWordsFrom(const std::vector<OwnWordRow> &rows, const QString &source);
std::vector<OwnWordRow> ownWordRows(const OwnWords &words);

/// The file's bytes: comma-separated, UTF-8, with the heading what,name,aliases,means.
Result<std::vector<OwnWordRow>> parseOwnWordRows(const QByteArray &csv, const QString &source);
QByteArray ownWordsCsv(const std::vector<OwnWordRow> &rows);

/// "region.pledgeboard" has its words in "region.words.csv" beside it.
QString ownWordsPath(const QString &workspacePath);

/// The lists of the file. FileNotFound where there is none; readOwnWordsOf() then gives empty lists.
Result<OwnWords> readOwnWords(const QString &path);
Result<OwnWords> readOwnWordsOf(const QString &workspacePath);

/// Writes the rows, or takes the file away where there are none. WriteFailed, DiskFull.
Result<void> writeOwnWordRows(const QString &path, const std::vector<OwnWordRow> &rows);

} // namespace pledgeboard
