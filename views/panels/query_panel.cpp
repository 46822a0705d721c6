// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/query_panel.h"

#include "models/items/place_tree_model.h"
#include "models/reference/deflator.h"
#include "views/panels/name_finder.h"
#include "views/panels/place_tree.h"
#include "views/panels/ready_sets_button.h"
#include "views/panels/segmented_control.h"
#include "views/panels/year_range_slider.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <set>

namespace pledgeboard {

namespace {

QLabel *sectionLabel(QWidget *parent, QWidget *buddy)
{
    auto *label = new QLabel(parent);
    label->setFont(captionFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(buddy);
    return label;
}

bool isPromise(Kind kind)
{
    return kind == Kind::JobsPromised || kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic
           || kind == Kind::MoneyRaised;
}

} // namespace

std::map<int, int> announcementsByYear(const Snapshot &snapshot)
{
    std::set<std::pair<int, std::int32_t>> told;
    const FigureColumns &columns = snapshot.columns;
    for (std::size_t row = 0; row < columns.size(); ++row) {
        if (columns.year[row] != kNoYear && isPromise(columns.kind[row]) && columns.toldBy[row] == kNoRow)
            told.emplace(columns.year[row], columns.announcement[row]);
    }
    std::map<int, int> counts;
    for (const auto &[year, announcement] : told)
        ++counts[year];
    return counts;
}

QueryPanel::QueryPanel(QWidget *parent)
    : QWidget(parent), m_finder(new NameFinder(this)), m_sets(new ReadySetsButton(this)),
      m_places(new PlaceTreeModel(this)), m_allPlaces(new QCheckBox(this)), m_tree(new PlaceTree(this)),
      m_years(new YearRangeSlider(this)), m_measure(new SegmentedControl(2, this)),
      m_basis(new SegmentedControl(3, this)), m_reading(new SegmentedControl(3, this)), m_more(new QPushButton(this)),
      m_priceYear(new QSpinBox(this)), m_promises(new SegmentedControl(2, this)), m_rates(new SegmentedControl(3, this))
{
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_tree->setPlaces(m_places);
    build();
    retranslate();

    connect(m_places, &PlaceTreeModel::checkedPlacesChanged, this, &QueryPanel::placesChosen);
    connect(m_finder, &NameFinder::placeChosen, this, &QueryPanel::addPlace);
    connect(m_finder, &NameFinder::nameChosen, this, &QueryPanel::nameChosen);
    connect(m_sets, &ReadySetsButton::placesChosen, this, &QueryPanel::placesChosen);
    connect(m_finder, &NameFinder::searchingChanged, this, [this](bool searching) {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_placesLabel, m_sets, m_allPlaces, m_tree})
            widget->setVisible(!searching);
        // What was found has the place of the tree.
        auto *rows = static_cast<QVBoxLayout *>(layout());
        rows->setStretchFactor(m_finder, searching ? 100 : 0);
        rows->setStretchFactor(m_treeRow, searching ? 0 : 100);
    });
    connect(m_allPlaces, &QCheckBox::toggled, this, [this](bool all) {
        m_places->setShowsAll(all);
        m_tree->reveal(m_places->checkedPlaces());
    });
    connect(m_years, &YearRangeSlider::rangeChanged, this, [this](int first, int last) {
        Q_EMIT yearsChosen(first == m_years->minimum() ? std::nullopt : std::optional(first),
                           last == m_years->maximum() ? std::nullopt : std::optional(last));
    });
    connect(m_measure, &SegmentedControl::chosen, this,
            [this](int segment) { Q_EMIT measureChosen(static_cast<Measure>(segment)); });
    connect(m_basis, &SegmentedControl::chosen, this,
            [this](int segment) { Q_EMIT basisChosen(static_cast<Basis>(segment)); });
    connect(m_reading, &SegmentedControl::chosen, this,
            [this](int segment) { Q_EMIT readingChosen(static_cast<BoundReading>(segment)); });
    connect(m_more, &QPushButton::toggled, this, &QueryPanel::updateMore);
    connect(m_priceYear, &QSpinBox::valueChanged, this, &QueryPanel::priceYearChosen);
    connect(m_promises, &SegmentedControl::chosen, this,
            [this](int segment) { Q_EMIT promisesChosen(static_cast<PromiseYears>(segment)); });
    connect(m_rates, &SegmentedControl::chosen, this,
            [this](int segment) { Q_EMIT ratesChosen(static_cast<RateChoice>(segment)); });
}

/// Choices that few queries need, behind a button that opens them.
void QueryPanel::buildMore()
{
    m_priceYearLabel = sectionLabel(this, m_priceYear);
    m_promisesLabel = sectionLabel(this, m_promises);
    m_ratesLabel = sectionLabel(this, m_rates);
    m_more->setProperty("role", QStringLiteral("link"));
    m_more->setFont(quietFont());
    m_more->setCheckable(true);
    m_priceYear->setRange(Deflator::instance().firstYear(), Deflator::instance().priceYear());
    // Counting waits until the year is typed in whole.
    m_priceYear->setKeyboardTracking(false);
}

void QueryPanel::showMore(const Query &query)
{
    const QSignalBlocker quiet(m_priceYear);
    m_priceYear->setValue(query.priceYear.value_or(Deflator::instance().priceYear()));
    m_promises->setCurrent(static_cast<int>(query.promises));
    m_rates->setCurrent(static_cast<int>(query.rates));
    m_priceYear->setEnabled(query.basis == Basis::TodaysPrices);
    const bool isChosen =
        query.priceYear || query.promises != PromiseYears::Announced || query.rates != RateChoice::Article;
    if (isChosen)
        m_more->setChecked(true);
    updateMore();
}

void QueryPanel::updateMore()
{
    const bool shown = m_more->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_priceYearLabel, m_priceYear, m_promisesLabel, m_promises,
                                                            m_ratesLabel, m_rates})
        widget->setVisible(shown);
    m_more->setText(shown ? tr("&Fewer choices") : tr("&More choices"));
}

void QueryPanel::build()
{
    m_placesLabel = sectionLabel(this, m_tree);
    m_yearsLabel = sectionLabel(this, m_years);
    m_measureLabel = sectionLabel(this, m_measure);
    m_basisLabel = sectionLabel(this, m_basis);
    m_readingLabel = sectionLabel(this, m_reading);
    m_allPlaces->setFont(quietFont());
    m_allPlaces->setForegroundRole(QPalette::PlaceholderText);

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(scaled(16), 0, scaled(12), 0);
    heading->addWidget(m_placesLabel);
    heading->addStretch();
    heading->addWidget(m_sets);
    heading->addSpacing(scaled(8));
    heading->addWidget(m_allPlaces);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(12), 0, scaled(12));
    layout->setSpacing(0);
    layout->addWidget(m_finder);
    layout->addSpacing(scaled(8));
    layout->addLayout(heading);
    layout->addSpacing(scaled(4));
    m_treeRow = new QHBoxLayout;
    m_treeRow->setContentsMargins(scaled(8), 0, 0, 0);
    m_treeRow->addWidget(m_tree);
    layout->addLayout(m_treeRow, 100);

    auto *controls = new QVBoxLayout;
    controls->setContentsMargins(scaled(16), scaled(8), scaled(16), 0);
    controls->setSpacing(scaled(6));
    const auto add = [controls](QLabel *label, QWidget *control) {
        controls->addSpacing(scaled(6));
        controls->addWidget(label);
        controls->addWidget(control);
    };
    add(m_yearsLabel, m_years);
    add(m_measureLabel, m_measure);
    add(m_basisLabel, m_basis);
    add(m_readingLabel, m_reading);
    buildMore();
    controls->addSpacing(scaled(4));
    controls->addWidget(m_more, 0, Qt::AlignLeft);
    for (const auto &[label, control] : std::initializer_list<std::pair<QLabel *, QWidget *>>{
             {m_promisesLabel, m_promises}, {m_ratesLabel, m_rates}}) {
        controls->addWidget(label);
        controls->addWidget(control);
    }
    auto *prices = new QHBoxLayout;
    prices->addWidget(m_priceYearLabel);
    prices->addStretch();
    prices->addWidget(m_priceYear);
    controls->addLayout(prices);
    layout->addLayout(controls);
    layout->addStretch(1);
}

void QueryPanel::setContent(const SnapshotPtr &snapshot, const Query &query, const QStringList &shownPlaces,
                            const QHash<QString, QColor> &colours)
{
    {
        const QSignalBlocker quiet(this);
        m_places->setContent(snapshot, query);
        m_places->setCheckedPlaces(shownPlaces);
    }
    m_asked = query.places;
    m_finder->setSnapshot(snapshot);
    m_sets->setShownPlaces(shownPlaces);
    m_tree->setColours(colours);
    m_tree->setMeasure(query.measure);
    m_tree->reveal(shownPlaces);
    const std::map<int, int> counts = announcementsByYear(*snapshot);
    if (counts.empty())
        m_years->setYears(0, 0, {});
    else
        m_years->setYears(counts.begin()->first, counts.rbegin()->first, counts);
    m_yearsLabel->setVisible(counts.size() > 1);
    m_years->setVisible(counts.size() > 1);
    showYears(query);
    m_measure->setCurrent(static_cast<int>(query.measure));
    m_basis->setCurrent(static_cast<int>(query.basis));
    m_reading->setCurrent(static_cast<int>(query.reading));
    showMore(query);
    setBasisTexts(query.priceYear.value_or(Deflator::instance().priceYear()));
}

void QueryPanel::findName()
{
    m_finder->begin();
}

/// A query that names no place asks for every city: the first place that is found is then asked for alone.
void QueryPanel::addPlace(const QString &place)
{
    if (!m_asked.contains(place))
        Q_EMIT placesChosen(m_asked + QStringList{place});
}

void QueryPanel::showYears(const Query &query)
{
    m_years->setRange(query.firstYear.value_or(m_years->minimum()), query.lastYear.value_or(m_years->maximum()));
}

void QueryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QueryPanel::retranslate()
{
    m_placesLabel->setText(tr("&Places"));
    m_tree->setAccessibleName(tr("Places"));
    m_allPlaces->setText(tr("Show &all"));
    m_allPlaces->setToolTip(tr("Show places without figures too"));
    m_yearsLabel->setText(tr("&Years"));
    m_years->setAccessibleName(tr("Years"));
    m_measureLabel->setText(tr("Totals and c&ounting"));
    m_measure->setAccessibleName(tr("Measure"));
    m_measure->setTexts({tr("Jobs"), tr("Investment")});
    m_basisLabel->setText(tr("A&mounts"));
    m_basis->setAccessibleName(tr("Amounts"));
    setBasisTexts(m_priceYear->value());
    m_readingLabel->setText(tr("&Reading of “up to” and “more than”"));
    m_reading->setAccessibleName(tr("Reading of bounds"));
    m_reading->setTexts({tr("Cautious"), tr("As stated"), tr("Upper")},
                        {tr("Nothing of an “up to”, the low end of a range"), tr("Each number as it stands"),
                         tr("The high end of a range")});
    m_promisesLabel->setText(tr("Pr&omises for several years"));
    m_promises->setAccessibleName(tr("Promises for several years"));
    m_promises->setTexts(
        {tr("When announced"), tr("Spread evenly")},
        {tr("All of it in the year in which it was announced"), tr("An equal share in each year of its period")});
    m_ratesLabel->setText(tr("E&xchange rates"));
    m_rates->setAccessibleName(tr("Exchange rates"));
    m_rates->setTexts({tr("Article’s"), tr("Month’s"), tr("Year’s")},
                      {tr("The article’s own rate where it gives one, else the average of its month"),
                       tr("The average of the month in which the article was published"),
                       tr("The average of the figure’s year")});
    m_priceYearLabel->setText(tr("Pr&ices of"));
    m_priceYear->setAccessibleName(tr("Year of prices"));
    m_priceYear->setToolTip(tr("Money in the prices of this year, where amounts are in prices of one year"));
    updateMore();
}

void QueryPanel::setBasisTexts(int priceYear)
{
    m_basis->setTexts({tr("As stated"), tr("%1 prices").arg(priceYear), tr("Per head")},
                      {tr("Money as the articles state it"),
                       tr("Money in the prices of %1, by the GDP deflator").arg(priceYear),
                       tr("Jobs and money per 100,000 residents")});
}

} // namespace pledgeboard
