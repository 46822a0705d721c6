// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"
#include "models/storage/snapshot.h"
#include "views/panels/list_panel.h"

#include <optional>

class QLabel;

namespace pledgeboard {

class EvidenceTable;
class FigureListModel;

/// The figures of a step of the counting, one by one, with a way back to the announcements.
class FiguresPanel : public ListPanel
{
    Q_OBJECT

public:
    explicit FiguresPanel(QWidget *parent = nullptr);

    /// title says what the figures have in common: "Told again".
    void setContent(const QString &title, const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures,
                    const Comparison &comparison);

    /// Selects the figure, if it is listed, and says nothing by signals.
    void selectFigure(FigureRow figure);

    /// The first as listed; nothing where none is.
    std::optional<FigureRow> first() const;
    /// The listed figure that many rows after the given one, as sorted and round the ends; nothing where none is listed.
    std::optional<FigureRow> figureAfter(FigureRow figure, int by) const;

    std::optional<FigureRow> chosen() const; ///< the selected figure
    int figureCount() const;
    QString title() const;
    EvidenceTable *table() const { return m_table; }

Q_SIGNALS:
    void figureChosen(pledgeboard::FigureRow figure);

private:
    void retranslate() override;

    FigureListModel *m_model = nullptr;
    EvidenceTable *m_table = nullptr;
};

} // namespace pledgeboard
