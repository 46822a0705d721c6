// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/filter_chips.h"

#include "models/domain/format.h"
#include "models/reference/deflator.h"
#include "views/panels/flow_layout.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace pledgeboard {

namespace {

QString placesText(const QStringList &places)
{
    if (places.size() == 1)
        return places.first();
    return FilterChips::tr("%n place(s)", nullptr, static_cast<int>(places.size()));
}

QString yearsChip(const Query &query)
{
    if (query.firstYear && query.lastYear)
        return yearsText(*query.firstYear, *query.lastYear);
    if (query.firstYear)
        return FilterChips::tr("From %1").arg(*query.firstYear);
    return FilterChips::tr("Until %1").arg(*query.lastYear);
}

} // namespace

FilterChips::FilterChips(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(scaled(8), this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
}

void FilterChips::setQuery(const Query &query)
{
    m_query = query;
    rebuild();
}

void FilterChips::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // A chip may be what was clicked: it goes when its signal is done.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_query.places.isEmpty()) {
        Query without = m_query;
        without.places.clear();
        addChip(placesText(m_query.places), without);
    }
    if (m_query.firstYear || m_query.lastYear) {
        Query without = m_query;
        without.firstYear.reset();
        without.lastYear.reset();
        addChip(yearsChip(m_query), without);
    }
    if (m_query.basis != Basis::AsStated) {
        Query without = m_query;
        without.basis = Basis::AsStated;
        without.priceYear.reset();
        addChip(m_query.basis == Basis::PerHead
                    ? tr("Per 100,000 people")
                    : tr("%1 prices").arg(m_query.priceYear.value_or(Deflator::instance().priceYear())),
                without);
    }
    if (m_query.reading != BoundReading::AsStated) {
        Query without = m_query;
        without.reading = BoundReading::AsStated;
        addChip(m_query.reading == BoundReading::Cautious ? tr("Cautious reading") : tr("Upper reading"), without);
    }
    if (m_query.promises != PromiseYears::Announced) {
        Query without = m_query;
        without.promises = PromiseYears::Announced;
        addChip(tr("Promises spread over their years"), without);
    }
    if (m_query.rates != RateChoice::Article) {
        Query without = m_query;
        without.rates = RateChoice::Article;
        addChip(m_query.rates == RateChoice::Month ? tr("Month’s rates") : tr("Year’s rates"), without);
    }
    if (layout()->count() == 0) {
        auto *all = new QLabel(tr("Every city and every year"), this);
        all->setForegroundRole(QPalette::PlaceholderText);
        all->setMinimumHeight(scaled(24));
        layout()->addWidget(all);
    }
    updateGeometry();
}

void FilterChips::addChip(const QString &text, const Query &without)
{
    auto *chip = new QPushButton(text, this);
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setIcon(icon(QStringLiteral("cross")));
    chip->setIconSize(QSize(scaled(14), scaled(14)));
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setAccessibleName(tr("Take off the filter “%1”").arg(text));
    chip->setToolTip(tr("Take off this filter"));
    connect(chip, &QPushButton::clicked, this, [this, without] { Q_EMIT queryReduced(without); });
    layout()->addWidget(chip);
}

void FilterChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace pledgeboard
