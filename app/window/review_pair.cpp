// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/review_pair.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

namespace {

QString sentence(const char *text, const StepMaker &maker, FigureRow one, FigureRow other)
{
    return QCoreApplication::translate("Review", text).arg(maker.words(one), maker.words(other));
}

} // namespace

ReviewStep joinStep(const Snapshot &snapshot, const std::vector<FigureRow> &rows, const Signature &signature)
{
    StepMaker maker(snapshot, signature);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        // Also those of pairs that are joined by the others between them.
        for (std::size_t before = 0; before < i; ++before) {
            maker.dropEitherWay(DecisionKind::Different, rows[before], rows[i]);
            maker.dropEitherWay(DecisionKind::Inside, rows[before], rows[i]);
        }
        if (!maker.known(DecisionKind::Same, rows[i], rows.front()))
            maker.take(DecisionKind::Same, rows.front(), rows[i]);
    }
    const QString text = rows.size() == 2
                             ? sentence(QT_TRANSLATE_NOOP("Review", "joining “%1” and “%2”"), maker, rows[0], rows[1])
                             : QCoreApplication::translate("Review", "joining %1").arg(figuresPhrase(maker, rows));
    return std::move(maker).finish(text);
}

ReviewStep notSameStep(const Snapshot &snapshot, const std::vector<FigureRow> &rows, const Signature &signature)
{
    StepMaker maker(snapshot, signature);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t other = i + 1; other < rows.size(); ++other) {
            maker.dropEitherWay(DecisionKind::Same, rows[i], rows[other]);
            if (!maker.known(DecisionKind::Different, rows[other], rows[i]))
                maker.take(DecisionKind::Different, rows[i], rows[other]);
        }
    }
    const QString text =
        rows.size() == 2 ? sentence(QT_TRANSLATE_NOOP("Review", "keeping “%1” and “%2” apart"), maker, rows[0], rows[1])
                         : QCoreApplication::translate("Review", "keeping %1 apart").arg(figuresPhrase(maker, rows));
    return std::move(maker).finish(text);
}

ReviewStep partStep(const Snapshot &snapshot, FigureRow part, FigureRow whole, const Signature &signature)
{
    StepMaker maker(snapshot, signature);
    maker.dropEitherWay(DecisionKind::Same, part, whole);
    maker.drop(DecisionKind::NotInside, part, whole);
    maker.drop(DecisionKind::Inside, whole, part);
    if (!maker.known(DecisionKind::Inside, part, whole))
        maker.drop(DecisionKind::Inside, part);
    maker.take(DecisionKind::Inside, part, whole);
    const QString text = sentence(QT_TRANSLATE_NOOP("Review", "making “%1” a part of “%2”"), maker, part, whole);
    return std::move(maker).finish(text);
}

ReviewStep notPartStep(const Snapshot &snapshot, FigureRow part, FigureRow whole, const Signature &signature)
{
    StepMaker maker(snapshot, signature);
    maker.drop(DecisionKind::Inside, part, whole);
    maker.take(DecisionKind::NotInside, part, whole);
    const QString text = sentence(QT_TRANSLATE_NOOP("Review", "making “%1” no part of “%2”"), maker, part, whole);
    return std::move(maker).finish(text);
}

ReviewStep deliveredStep(const Snapshot &snapshot, FigureRow promise, FigureRow delivery, const Signature &signature)
{
    StepMaker maker(snapshot, signature);
    maker.take(DecisionKind::Delivered, promise, delivery);
    const QString text =
        sentence(QT_TRANSLATE_NOOP("Review", "noting “%2” as delivered of “%1”"), maker, promise, delivery);
    return std::move(maker).finish(text);
}

} // namespace pledgeboard
