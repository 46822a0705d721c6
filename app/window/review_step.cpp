// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/review_step.h"

#include "models/domain/format.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr QLatin1String kInForce("yes");

LogSubject subjectOf(DecisionKind kind)
{
    return logSubjectFromName(decisionKindName(kind)).value_or(LogSubject::Accepted);
}

} // namespace

QString StepMaker::words(FigureRow row) const
{
    const Figure &told = figure(row);
    return told.evidence.quote.isEmpty() ? amountText(told.amount) : told.evidence.quote;
}

const Decision *StepMaker::known(DecisionKind kind, FigureRow row, FigureRow other) const
{
    const auto found =
        std::find_if(m_snapshot.decisions.begin(), m_snapshot.decisions.end(), [&](const Decision &decision) {
            return decision.kind == kind && decision.figure.id == figure(row).id
                   && (other == kNoRow || decision.other.id == figure(other).id);
        });
    return found == m_snapshot.decisions.end() ? nullptr : &*found;
}

FigureKey StepMaker::keyOf(FigureRow row) const
{
    // Edits of the evidence move the number that is shown, not the one that was read.
    if (const Decision *edit = known(DecisionKind::Edited, row))
        return edit->figure;
    const QString &article = m_snapshot.articles.at(static_cast<std::size_t>(m_snapshot.article.at(row))).id;
    return {figure(row).id, article, figure(row).evidence.number};
}

Decision StepMaker::made(DecisionKind kind, FigureRow row, FigureRow other) const
{
    Decision decision;
    decision.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    decision.kind = kind;
    decision.figure = keyOf(row);
    if (other != kNoRow)
        decision.other = keyOf(other);
    decision.who = m_signature.who;
    decision.when = m_signature.when;
    decision.note = m_signature.note;
    return decision;
}

LogEntry StepMaker::entryOf(DecisionKind kind, FigureRow row, FigureRow other) const
{
    LogEntry entry;
    entry.subject = subjectOf(kind);
    entry.figureId = figure(row).id;
    entry.words = words(row);
    entry.otherWords = other == kNoRow ? QString() : words(other);
    return entry;
}

void StepMaker::log(LogEntry entry)
{
    entry.who = m_signature.who;
    entry.when = m_signature.when;
    entry.note = m_signature.note;
    m_step.log.push_back(std::move(entry));
}

void StepMaker::take(DecisionKind kind, FigureRow row, FigureRow other)
{
    if (known(kind, row, other))
        return;
    LogEntry entry = entryOf(kind, row, other);
    entry.newValue = kInForce;
    replace(nullptr, made(kind, row, other), {entry});
}

void StepMaker::drop(DecisionKind kind, FigureRow row, FigureRow other)
{
    const Decision *decision = known(kind, row, other);
    if (!decision)
        return;
    m_step.change.before.push_back(*decision);
    LogEntry entry = entryOf(kind, row, other);
    entry.oldValue = kInForce;
    log(entry);
}

void StepMaker::dropEitherWay(DecisionKind kind, FigureRow row, FigureRow other)
{
    drop(kind, row, other);
    drop(kind, other, row);
}

void StepMaker::replace(const Decision *before, Decision after, const std::vector<LogEntry> &entries)
{
    if (before)
        m_step.change.before.push_back(*before);
    m_step.change.after.push_back(std::move(after));
    for (const LogEntry &entry : entries)
        log(entry);
}

ReviewStep StepMaker::finish(const QString &text) &&
{
    m_step.text = text;
    return std::move(m_step);
}

ReviewStep together(const std::vector<ReviewStep> &steps, const QString &text)
{
    ReviewStep all{text, {}, {}};
    for (const ReviewStep &step : steps) {
        all.change.before.insert(all.change.before.end(), step.change.before.begin(), step.change.before.end());
        all.change.after.insert(all.change.after.end(), step.change.after.begin(), step.change.after.end());
        all.log.insert(all.log.end(), step.log.begin(), step.log.end());
    }
    return all;
}

QString figuresPhrase(const StepMaker &maker, const std::vector<FigureRow> &rows)
{
    return rows.size() == 1
               ? QCoreApplication::translate("Review", "“%1”").arg(maker.words(rows.front()))
               : QCoreApplication::translate("Review", "%n figure(s)", nullptr, static_cast<int>(rows.size()));
}

} // namespace pledgeboard
