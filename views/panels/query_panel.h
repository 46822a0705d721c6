// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/items/name_search.h"
#include "models/storage/workspace.h"

#include <QColor>
#include <QHash>
#include <QWidget>

class QLabel;
class QCheckBox;
class QHBoxLayout;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace pledgeboard {

class NameFinder;
class PlaceTree;
class PlaceTreeModel;
class ReadySetsButton;
class SegmentedControl;
class YearRangeSlider;

/// What is asked: places, years, measure, amounts and the reading of bounds. Shows a query and tells of each change by the user;
/// holds nothing of its own.
class QueryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit QueryPanel(QWidget *parent = nullptr);

    /// Shows the places and years of a state of the workspace, and the query on it. The shown places are those that are
    /// drawn, also where the query names none.
    void setContent(const SnapshotPtr &snapshot, const Query &query, const QStringList &shownPlaces,
                    const QHash<QString, QColor> &colours);

    /// Gives the keyboard to the field that finds names.
    void findName();
    NameFinder *finder() const { return m_finder; }
    ReadySetsButton *sets() const { return m_sets; }

Q_SIGNALS:
    void placesChosen(const QStringList &places);
    /// Nothing at an end that stands at the first or last year there is.
    void yearsChosen(std::optional<int> first, std::optional<int> last);
    void measureChosen(pledgeboard::Measure measure);
    void basisChosen(pledgeboard::Basis basis);
    void readingChosen(pledgeboard::BoundReading reading);
    void priceYearChosen(int year);
    void promisesChosen(pledgeboard::PromiseYears promises);
    void ratesChosen(pledgeboard::RateChoice rates);
    /// An organisation or a programme was found.
    void nameChosen(pledgeboard::NameKind kind, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addPlace(const QString &place);
    void retranslate();
    void buildMore();
    void showYears(const Query &query);
    void showMore(const Query &query);
    void updateMore();
    void setBasisTexts(int priceYear);

    QStringList m_asked; ///< the places that the query names
    NameFinder *m_finder = nullptr;
    ReadySetsButton *m_sets = nullptr;
    QLabel *m_placesLabel = nullptr;
    QLabel *m_yearsLabel = nullptr;
    QLabel *m_measureLabel = nullptr;
    QLabel *m_basisLabel = nullptr;
    QLabel *m_readingLabel = nullptr;
    PlaceTreeModel *m_places = nullptr;
    QCheckBox *m_allPlaces = nullptr;
    PlaceTree *m_tree = nullptr;
    QHBoxLayout *m_treeRow = nullptr; ///< of the tree and its margins
    YearRangeSlider *m_years = nullptr;
    SegmentedControl *m_measure = nullptr;
    SegmentedControl *m_basis = nullptr;
    SegmentedControl *m_reading = nullptr;
    QPushButton *m_more = nullptr; ///< shows and hides the choices below
    QLabel *m_priceYearLabel = nullptr;
    QLabel *m_promisesLabel = nullptr;
    QLabel *m_ratesLabel = nullptr;
    QSpinBox *m_priceYear = nullptr;
    SegmentedControl *m_promises = nullptr;
    SegmentedControl *m_rates = nullptr;
};

/// How many announcements each year has that tell of promised jobs or investment: the bars over the slider.
std::map<int, int> announcementsByYear(const Snapshot &snapshot);

} // namespace pledgeboard
