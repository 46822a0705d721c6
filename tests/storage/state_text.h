// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change_log.h"
#include "models/storage/decision_text.h"
#include "models/storage/snapshot.h"

namespace pledgeboard {

/// A state of a workspace as text, a line for each thing in it, so that two states can be compared and a difference be read. Ids of
/// announcements are made anew when one is taken apart, so that they stand for themselves by their figures.
inline QString stateText(const Snapshot &state)
{
    QStringList lines;
    for (const ArticleHeading &article : state.articles)
        lines.append(QStringLiteral("article %1 %2").arg(article.id, article.title));
    const auto row = [](FigureRow other) { return other == kNoRow ? QStringLiteral("-") : QString::number(other); };
    for (std::size_t i = 0; i < state.figures.size(); ++i) {
        const Figure &figure = state.figures[i];
        QStringList parts{QStringLiteral("figure"), figure.id, QString::number(state.article[i])};
        for (auto subject = static_cast<int>(LogSubject::Kind); subject <= static_cast<int>(LogSubject::Evidence);
             ++subject)
            parts.append(logValue(figure, static_cast<LogSubject>(subject)));
        const Evidence &evidence = figure.evidence;
        parts.append(QStringLiteral("%1-%2 in %3-%4, %5 cues of %6, %7")
                         .arg(evidence.number.start)
                         .arg(evidence.number.end)
                         .arg(evidence.sentence.start)
                         .arg(evidence.sentence.end)
                         .arg(evidence.cues.size())
                         .arg(evidence.rules.join(u','))
                         .arg(figure.confidence));
        const FigureColumns &columns = state.columns;
        parts.append(QStringLiteral("announcement %1 told by %2 inside %3 rejected %4 accepted %5: %6")
                         .arg(columns.announcement[i])
                         .arg(row(columns.toldBy[i]), row(columns.inside[i]))
                         .arg(columns.rejected.empty() ? 0 : columns.rejected[i])
                         .arg(state.accepted.empty() ? 0 : static_cast<int>(state.accepted[i]))
                         .arg(state.joinReasons[i]));
        lines.append(parts.join(QStringLiteral(" | ")));
    }
    for (const Announcement &announcement : state.announcements)
        lines.append(QStringLiteral("announcement of %1: %2 %3 %4 %5")
                         .arg(announcement.figures.join(u','), announcement.organisation, announcement.programme,
                              announcement.place)
                         .arg(announcement.year.value_or(0)));
    for (const Decision &decision : state.decisions)
        lines.append(QStringLiteral("decision %1 %2 of %3 and %4: %5 by %6 at %7, %8")
                         .arg(decision.id, decisionKindName(decision.kind), decision.figure.id, decision.other.id,
                              editText(decision.edit), decision.who, timeText(decision.when), decision.note));
    return lines.join(u'\n');
}

} // namespace pledgeboard
