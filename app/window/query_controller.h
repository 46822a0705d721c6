// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/snapshot.h"
#include "views/charts/chart.h"

#include <QObject>

#include <vector>

namespace pledgeboard {

/// The one place that holds what is asked and what the answer is. Every change asks anew: small workspaces at once, large ones on
/// another thread, where the newest question wins. Keeps the questions asked, for back and forward.
class QueryController : public QObject
{
    Q_OBJECT

public:
    explicit QueryController(QObject *parent = nullptr);
    ~QueryController() override;

    /// A new state of the same workspace keeps the query; another workspace starts with the query that asks for everything.
    void setSnapshot(const SnapshotPtr &snapshot, bool otherWorkspace);
    const SnapshotPtr &snapshot() const { return m_snapshot; }

    const Query &query() const { return m_asked.query; }
    void setQuery(const Query &query);

    /// As setQuery() with other places. None at all asks for nothing, unlike a query without places, which asks for every city.
    void setPlaces(const QStringList &places);
    bool asksNothing() const { return m_asked.nothing; }

    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_history.size(); }
    void goBack();
    void goForward();

    /// The answer to the query; that of the query before while a large one is counted.
    const Comparison &comparison() const { return m_input.comparison; }
    const ChartInput &chartInput() const { return m_input; }

    /// The figures that count in either measure, each once.
    std::vector<FigureRow> countedFigures() const;
    /// The figures of both families that are left out.
    std::vector<FigureRow> leftOutFigures() const;

Q_SIGNALS:
    void answered(); ///< query and answer are new

private:
    struct Asked {
        Query query;
        bool nothing = false;

        bool operator==(const Asked &) const = default;
    };

    void ask(const Asked &asked);
    void answer();
    void deliver(const ChartInput &input);

    SnapshotPtr m_snapshot;
    Asked m_asked;
    std::vector<Asked> m_history{Asked{}};
    std::size_t m_position = 0;
    ChartInput m_input;
    quint64 m_newest = 0;
};

} // namespace pledgeboard
