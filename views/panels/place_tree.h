// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QColor>
#include <QHash>
#include <QTreeView>

namespace pledgeboard {

class PlaceTreeModel;

/// The tree of places: a box in the place's chart colour, its name, and its total of the measure at the right.
class PlaceTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PlaceTree(QWidget *parent = nullptr);

    void setPlaces(PlaceTreeModel *model);
    /// Which total stands at the right.
    void setMeasure(Measure measure);
    /// The colours of places in the charts, by name.
    void setColours(const QHash<QString, QColor> &colours);
    /// As high as its rows, so that what stands below follows at once.
    QSize sizeHint() const override;

    /// Opens the tree down to the given places.
    void reveal(const QStringList &places);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMeasure();
    int rowsHeight() const;
    void fitHeight();
    void rememberState();
    void restoreState();

    Measure m_measure = Measure::Jobs;
    QStringList m_open; ///< places whose branch was open before the model was filled anew
    QString m_currentPlace;
    int m_scroll = 0;
};

} // namespace pledgeboard
