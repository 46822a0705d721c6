// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"
#include "models/storage/snapshot.h"
#include "views/panels/list_panel.h"

#include <vector>

class QAction;
class QLabel;

namespace pledgeboard {

class EvidenceTable;
class FlowLayout;
class ReviewModel;

/// The queue of doubts, with what can be answered below it. Keys of the answers hold while the focus is in the panel.
class ReviewPanel : public ListPanel
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    /// The answers, in order; their keys are made those of the panel alone.
    void setAnswers(const QList<QAction *> &answers);

    /// The doubts of the state. The current doubt stays so where it is open still, else the first is current.
    void setContent(const SnapshotPtr &snapshot, const Comparison &comparison);
    void clear();

    /// The selected rows of the model, the first is current; empty where nothing is in doubt.
    std::vector<int> chosen() const;
    void choose(int row);

    /// Takes the chosen doubts out of the queue, or to its end; the one that follows is current.
    void passChosen();
    void skipChosen();

    ReviewModel *model() const { return m_model; }
    EvidenceTable *table() const { return m_table; }

Q_SIGNALS:
    void doubtChosen(); ///< another doubt is current, by the user's choice or because the one before is answered

private:
    void showCurrent(int row);
    void retranslate() override;

    ReviewModel *m_model = nullptr;
    EvidenceTable *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_suggestion = nullptr;
    FlowLayout *m_answers = nullptr;
};

} // namespace pledgeboard
