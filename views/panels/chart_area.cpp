// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_area.h"

#include "models/counting/sensitivity.h"
#include "views/charts/chart_view.h"
#include "views/panels/empty_state.h"
#include "views/panels/filter_chips.h"
#include "views/panels/more_views.h"
#include "views/panels/view_tabs.h"
#include "views/panels/warning_line.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pledgeboard {

ChartArea::ChartArea(QWidget *parent)
    : QWidget(parent), m_head(new QWidget(this)), m_tabs(new ViewTabs(m_head)), m_more(new MoreViews(m_tabs, m_head)),
      m_chips(new FilterChips(m_head)), m_warnings(new WarningLine(m_head)), m_eachYear(new QCheckBox(m_head)),
      m_page(new QFrame(this)), m_views(new QStackedWidget(m_page)), m_stack(new QStackedWidget(this)),
      m_message(new EmptyState(this))
{
    setProperty("surface", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
    m_page->setProperty("surface", QStringLiteral("page"));
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8));
    page->addWidget(m_views);
    for (const ChartKind kind : allChartKinds()) {
        auto *chart = new ChartView(kind, m_views);
        m_charts[static_cast<std::size_t>(kind)] = chart;
        m_views->addWidget(chart);
        m_tabs->addTab(QString());
        connect(chart, &ChartView::markClicked, this, &ChartArea::markClicked);
        connect(chart, &ChartView::markActivated, this, &ChartArea::markClicked);
        connect(chart, &ChartView::placeOpened, this, &ChartArea::placeOpened);
        connect(chart, &ChartView::selectionCleared, this, &ChartArea::selectionCleared);
    }
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_message);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(scaled(16));
    filters->addWidget(m_chips, 1);
    filters->addWidget(m_eachYear, 0, Qt::AlignTop);
    auto *views = new QHBoxLayout;
    views->addWidget(m_tabs, 1);
    views->addWidget(m_more);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addLayout(views);
    head->addSpacing(scaled(12));
    head->addLayout(filters);
    head->addSpacing(scaled(8));
    head->addWidget(m_warnings);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(12));
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    m_eachYear->setMinimumHeight(scaled(24));
    retranslate();

    connect(m_tabs, &QTabBar::currentChanged, this, &ChartArea::showTab);
    connect(m_chips, &FilterChips::queryReduced, this, &ChartArea::queryReduced);
    connect(m_warnings, &WarningLine::offerTaken, this, &ChartArea::queryReduced);
    connect(m_eachYear, &QCheckBox::toggled, this, [this](bool on) {
        view(ChartKind::JobsAgainstInvestment)->setEachYear(on);
        showWarnings();
        Q_EMIT eachYearChanged(on);
    });
}

void ChartArea::setInput(const ChartInput &input, const Query &query)
{
    const auto shared = std::make_shared<const ChartInput>(input);
    for (ChartView *chart : m_charts) {
        chart->setMeasure(query.measure);
        chart->setInput(shared);
    }
    m_chips->setQuery(query);
    m_chips->show();
    m_stack->setCurrentWidget(m_page);
    m_eachYear->setVisible(current() == ChartKind::JobsAgainstInvestment);
    m_allWarnings = input.comparison.warnings;
    m_moves = sensitivityText(query.measure == Measure::Jobs ? input.comparison.jobs : input.comparison.investment);
    showWarnings();
}

void ChartArea::showWarnings()
{
    std::vector<TallyWarning> shown;
    for (const TallyWarning &warning : m_allWarnings) {
        if (showsChart() && concerns(warning.kind, current(), eachYear()))
            shown.push_back(warning);
    }
    m_warnings->setContent(shown, showsChart() ? m_moves : QString());
}

void ChartArea::showInstead(const QString &title, const QString &text, const QList<QAction *> &actions)
{
    m_message->setContent(title, text, actions);
    m_chips->hide();
    m_eachYear->hide();
    m_stack->setCurrentWidget(m_message);
    showWarnings();
}

bool ChartArea::showsChart() const
{
    return m_stack->currentWidget() == m_page;
}

ChartKind ChartArea::current() const
{
    return allChartKinds().at(static_cast<std::size_t>(std::max(0, m_tabs->currentIndex())));
}

void ChartArea::setCurrent(ChartKind kind)
{
    m_tabs->setCurrentIndex(static_cast<int>(kind));
}

ChartView *ChartArea::view(ChartKind kind) const
{
    return m_charts.at(static_cast<std::size_t>(kind));
}

void ChartArea::setAlone(bool alone)
{
    m_head->setHidden(alone);
}

void ChartArea::setEachYear(bool eachYear)
{
    m_eachYear->setChecked(eachYear);
}

bool ChartArea::eachYear() const
{
    return m_eachYear->isChecked();
}

void ChartArea::showTab(int index)
{
    m_views->setCurrentIndex(index);
    m_eachYear->setVisible(showsChart() && current() == ChartKind::JobsAgainstInvestment);
    showWarnings();
    Q_EMIT currentChanged(current());
}

void ChartArea::fitTabs()
{
    m_more->fit(contentsRect().width() - 2 * scaled(16));
}

void ChartArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTabs();
}

void ChartArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartArea::retranslate()
{
    for (const ChartKind kind : allChartKinds())
        m_tabs->setTabText(static_cast<int>(kind), chartTitle(kind));
    m_tabs->setAccessibleName(tr("Views"));
    fitTabs();
    m_eachYear->setText(tr("&Each year"));
    m_eachYear->setToolTip(tr("A mark for each city and year"));
}

} // namespace pledgeboard
