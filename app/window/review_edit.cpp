// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/review_edit.h"

#include "models/domain/format.h"

#include <QCoreApplication>
#include <QUuid>

namespace pledgeboard {

namespace {

StepMaker withEdit(const Snapshot &snapshot, FigureRow row, const FigureEdit &edit, const Signature &signature)
{
    StepMaker maker(snapshot, signature);
    if (edit.isEmpty())
        return maker;
    const Figure &shown = maker.figure(row);
    const Decision *before = maker.known(DecisionKind::Edited, row);
    Decision decision = maker.made(DecisionKind::Edited, row);
    decision.edit = before ? combined(before->edit, edit) : edit;
    if (before && decision.note.isEmpty())
        decision.note = before->note;
    maker.replace(before, decision, loggedEdit(shown, edited(shown, edit)));
    return maker;
}

} // namespace

ReviewStep editStep(const Snapshot &snapshot, FigureRow row, const Figure &to, const Signature &signature)
{
    StepMaker maker = withEdit(snapshot, row, editBetween(snapshot.figures.at(row), to), signature);
    const QString text = QCoreApplication::translate("Review", "editing %1").arg(figuresPhrase(maker, {row}));
    return std::move(maker).finish(text);
}

ReviewStep evidenceStep(const Snapshot &snapshot, FigureRow row, const MarkedEvidence &marked,
                        const Signature &signature)
{
    Figure to = snapshot.figures.at(row);
    to.evidence.number = marked.number;
    to.evidence.sentence = marked.sentence;
    to.evidence.quote = marked.quote;
    StepMaker maker = withEdit(snapshot, row, editBetween(snapshot.figures.at(row), to), signature);
    const QString text =
        QCoreApplication::translate("Review", "marking the evidence of %1").arg(figuresPhrase(maker, {row}));
    return std::move(maker).finish(text);
}

ReviewStep addStep(const Snapshot &snapshot, const QString &articleId, const Figure &figure, const Signature &signature)
{
    StepMaker maker(snapshot, signature);
    Figure added = figure;
    if (added.id.isEmpty())
        added.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Decision decision;
    decision.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    decision.kind = DecisionKind::Added;
    decision.figure = {added.id, articleId, added.evidence.number};
    decision.added = added;
    decision.who = signature.who;
    decision.when = signature.when;
    decision.note = signature.note;
    LogEntry entry;
    entry.subject = LogSubject::Added;
    entry.figureId = added.id;
    entry.words = added.evidence.quote.isEmpty() ? amountText(added.amount) : added.evidence.quote;
    entry.newValue = QStringLiteral("yes");
    maker.replace(nullptr, decision, {entry});
    return std::move(maker).finish(QCoreApplication::translate("Review", "adding “%1”").arg(entry.words));
}

} // namespace pledgeboard
