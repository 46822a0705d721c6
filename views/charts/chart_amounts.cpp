// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_words.h"

#include "models/domain/format.h"

#include <QCoreApplication>

namespace pledgeboard {

QString joined(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return QCoreApplication::translate("Chart", "%1 and %2", "the last of a list")
        .arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

QString emptyAdvice(ChartKind kind)
{
    if (kind == ChartKind::Delivered)
        return QCoreApplication::translate("Chart",
                                           "Promises that name the years of their delivery stand here, with the "
                                           "jobs that later articles tell were created.");
    if (kind == ChartKind::Programmes)
        return QCoreApplication::translate("Chart", "Zones, funds and deals that articles name stand here, with the "
                                                    "projects that lie inside them.");
    return QCoreApplication::translate(
        "Chart", "Import an article that tells of jobs or investment, or ask for more places or years.");
}

QString amountLabel(const Tally &tally, std::int64_t value, Bound bound)
{
    return tallyAmount(value, tally.query, bound, bound == Bound::About ? AmountStyle::Label : AmountStyle::Words);
}

QString amountWithUnit(const Tally &tally, std::int64_t value, Bound bound)
{
    QString amount = amountLabel(tally, value, bound);
    if (tally.query.measure == Measure::Investment)
        return amount;
    if (value == 1)
        return QCoreApplication::translate("Chart", "%1 job").arg(amount);
    return QCoreApplication::translate("Chart", "%1 jobs").arg(amount);
}

QString bothAmounts(const Comparison &comparison, const PlaceSums &sums)
{
    QStringList parts;
    for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
        if (const auto &sum = sums.of(measure))
            parts.append(amountWithUnit(tallyOf(comparison, measure), sum->value, sum->bound()));
    }
    return parts.join(QStringLiteral(", "));
}

QString measureTitle(const Tally &tally)
{
    QStringList kinds;
    for (const Kind kind : tally.query.kinds)
        kinds.append(kindTitle(kind));
    if (!kinds.isEmpty())
        return kinds.join(QStringLiteral(", "));
    return tally.query.measure == Measure::Jobs ? QCoreApplication::translate("Chart", "Jobs promised")
                                                : QCoreApplication::translate("Chart", "Investment");
}

QString stepTitle(const Tally &tally, const MarkKey &step)
{
    if (step.reason)
        return leftOutReasonTitle(*step.reason);
    if (step.isTotal)
        return measureTitle(tally);
    return tally.query.measure == Measure::Jobs ? QCoreApplication::translate("Chart", "Every jobs figure found")
                                                : QCoreApplication::translate("Chart", "Every sum of money found");
}

QString nothingFound(Measure measure)
{
    return measure == Measure::Jobs ? QCoreApplication::translate("Chart", "No jobs figure found")
                                    : QCoreApplication::translate("Chart", "No investment figure found");
}

} // namespace pledgeboard
