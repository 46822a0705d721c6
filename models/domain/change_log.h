// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

namespace pledgeboard {

/// What an entry of the log is about.
enum class LogSubject : unsigned char {
    Accepted, ///< this and the next ones: a decision of that kind, taken or taken back
    Rejected,
    Added,
    Same,
    Different,
    Inside,
    NotInside,
    Delivered,
    Kind, ///< this and the next ones: an answer of a figure, changed
    Amount,
    Place,
    Organisation,
    Programme,
    Year,
    Period,
    Evidence,
    Import, ///< articles brought in or taken out again
    ReadAgain,
};

inline constexpr int kLogSubjectCount = 18;

/// The name used in the database: "accepted", "place", "read_again".
QString logSubjectName(LogSubject subject);
std::optional<LogSubject> logSubjectFromName(QStringView name);

/// Who changed what and when. The log only ever grows: what is taken back is an entry too.
struct LogEntry {
    int step = 0; ///< numbers the steps from 1 on; entries of one step were made together
    boost::posix_time::ptime when; ///< UTC
    QString who; ///< empty where nobody gave a name
    LogSubject subject = LogSubject::Accepted;
    QString figureId;
    QString words; ///< the figure's, as they stood then: "up to 800 jobs"; of articles how many
    QString otherWords; ///< of the other figure, where the decision is about two
    QString oldValue; ///< of an answer, as logValue() writes it; empty: none. Of a decision "yes" where it was in force
    QString newValue;
    QString note;

    bool operator==(const LogEntry &) const = default;
};

/// Amounts, periods, places and the rest as the log keeps them, whatever the language: "800 at_most", "jobs.promised", "2024-2030".
QString logValue(const Figure &figure, LogSubject subject);

/// The entries for a change of these answers, one for each that differs.
std::vector<LogEntry> loggedEdit(const Figure &from, const Figure &to);

/// The same with old and new exchanged: what undo does.
std::vector<LogEntry> reversed(std::vector<LogEntry> entries);

/// A translated sentence without who and when: "Changed the place of “up to 800 jobs” from Leeds to Hull."
QString logSentence(const LogEntry &entry);

/// "2026-11-22T19:57:00Z"; empty for what is not a time.
QString timeText(const boost::posix_time::ptime &time);
boost::posix_time::ptime timeFromText(const QString &text);

} // namespace pledgeboard
