// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/query_controller.h"

#include "models/counting/sensitivity.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <QFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace pledgeboard {

namespace {

// Counting this many figures for both measures takes some milliseconds.
constexpr std::size_t kAtOnce = 200'000;
constexpr std::size_t kHistory = 100;

ChartInput inputFor(const Query &query, const Snapshot &snapshot)
{
    Comparison comparison = compare(query, snapshot.columns);
    for (Tally *tally : {&comparison.jobs, &comparison.investment})
        addSensitivity(*tally, snapshot.columns, snapshot.openDoubts);
    return makeChartInput(comparison, snapshot, boost::gregorian::day_clock::local_day());
}

} // namespace

QueryController::QueryController(QObject *parent) : QObject(parent)
{
}

QueryController::~QueryController() = default;

void QueryController::setSnapshot(const SnapshotPtr &snapshot, bool otherWorkspace)
{
    m_snapshot = snapshot;
    if (otherWorkspace) {
        m_asked = {};
        m_history = {m_asked};
        m_position = 0;
    }
    answer();
}

void QueryController::setQuery(const Query &query)
{
    ask({query, false});
}

void QueryController::setPlaces(const QStringList &places)
{
    Asked asked = m_asked;
    asked.query.places = places;
    asked.nothing = places.isEmpty();
    ask(asked);
}

void QueryController::ask(const Asked &asked)
{
    if (asked == m_asked)
        return;
    // A slider that is dragged asks at every step: one entry for changes of the years alone.
    Asked yearsOnly = m_asked;
    yearsOnly.query.firstYear = asked.query.firstYear;
    yearsOnly.query.lastYear = asked.query.lastYear;
    const bool sameStep = yearsOnly == asked && m_position > 0 && m_position + 1 == m_history.size()
                          && (m_asked.query.firstYear || m_asked.query.lastYear);
    m_asked = asked;
    m_history.resize(m_position + 1);
    if (sameStep) {
        m_history.back() = asked;
    } else {
        m_history.push_back(asked);
        if (m_history.size() > kHistory)
            m_history.erase(m_history.begin());
        m_position = m_history.size() - 1;
    }
    answer();
}

void QueryController::goBack()
{
    if (!canGoBack())
        return;
    m_asked = m_history[--m_position];
    answer();
}

void QueryController::goForward()
{
    if (!canGoForward())
        return;
    m_asked = m_history[++m_position];
    answer();
}

void QueryController::answer()
{
    if (!m_snapshot)
        return;
    const quint64 number = ++m_newest;
    if (m_snapshot->figures.size() <= kAtOnce) {
        deliver(inputFor(m_asked.query, *m_snapshot));
        return;
    }
    QtConcurrent::run([query = m_asked.query, snapshot = m_snapshot] {
        return inputFor(query, *snapshot);
    }).then(this, [this, number](const ChartInput &input) {
        if (number == m_newest)
            deliver(input);
    });
}

void QueryController::deliver(const ChartInput &input)
{
    m_input = input;
    Q_EMIT answered();
}

std::vector<FigureRow> QueryController::countedFigures() const
{
    std::vector<FigureRow> figures;
    for (const Tally *tally : {&comparison().jobs, &comparison().investment}) {
        for (const TallyCell &cell : tally->cells)
            figures.insert(figures.end(), cell.figures.begin(), cell.figures.end());
    }
    std::sort(figures.begin(), figures.end());
    figures.erase(std::unique(figures.begin(), figures.end()), figures.end());
    return figures;
}

std::vector<FigureRow> QueryController::leftOutFigures() const
{
    std::vector<FigureRow> figures;
    for (const Tally *tally : {&comparison().jobs, &comparison().investment}) {
        for (const LeftOut &left : tally->leftOut)
            figures.insert(figures.end(), left.figures.begin(), left.figures.end());
    }
    return figures;
}

} // namespace pledgeboard
