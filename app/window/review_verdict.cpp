// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/review_verdict.h"

#include <QCoreApplication>

namespace pledgeboard {

ReviewStep acceptStep(const Snapshot &snapshot, const std::vector<FigureRow> &rows, const Signature &signature)
{
    StepMaker maker(snapshot, signature);
    for (const FigureRow row : rows) {
        maker.drop(DecisionKind::Rejected, row);
        maker.take(DecisionKind::Accepted, row);
    }
    const QString text = QCoreApplication::translate("Review", "accepting %1").arg(figuresPhrase(maker, rows));
    return std::move(maker).finish(text);
}

ReviewStep rejectStep(const Snapshot &snapshot, const std::vector<FigureRow> &rows, const Signature &signature)
{
    StepMaker maker(snapshot, signature);
    for (const FigureRow row : rows) {
        maker.drop(DecisionKind::Accepted, row);
        maker.take(DecisionKind::Rejected, row);
    }
    const QString text = QCoreApplication::translate("Review", "rejecting %1").arg(figuresPhrase(maker, rows));
    return std::move(maker).finish(text);
}

} // namespace pledgeboard
