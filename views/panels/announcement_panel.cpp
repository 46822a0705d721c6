// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/announcement_panel.h"

#include "models/items/announcement_model.h"
#include "views/panels/evidence_table.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace pledgeboard {

namespace {

int articlesOf(const Snapshot &snapshot, const std::vector<FigureRow> &figures)
{
    std::set<std::int32_t> articles;
    for (const FigureRow row : figures)
        articles.insert(snapshot.article.at(row));
    return static_cast<int>(articles.size());
}

} // namespace

AnnouncementPanel::AnnouncementPanel(QWidget *parent)
    : QWidget(parent), m_model(new AnnouncementModel(this)), m_table(new EvidenceTable(m_model, this)),
      m_title(new QLabel(this)), m_count(new QLabel(this)), m_empty(new QLabel(this)), m_chip(new QPushButton(this))
{
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_table->setSign(AnnouncementModel::ArticlesColumn, QStringLiteral("§"));
    m_title->setFont(strongFont());
    m_title->setBuddy(m_table);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    m_chip->setProperty("role", QStringLiteral("chip"));
    m_chip->setIcon(icon(QStringLiteral("cross")));
    m_chip->setIconSize(QSize(scaled(14), scaled(14)));
    m_chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_chip->hide();

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(4));
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    auto *narrowing = new QHBoxLayout;
    narrowing->setContentsMargins(scaled(16), 0, scaled(16), 0);
    narrowing->addWidget(m_chip);
    narrowing->addStretch();
    layout->addLayout(narrowing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    retranslate();
    m_table->hide();

    connect(m_table, &EvidenceTable::rowsChosen, this, &AnnouncementPanel::tellChosen);
    connect(m_chip, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        widen();
    });
}

void AnnouncementPanel::setContent(const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures)
{
    m_snapshot = snapshot;
    m_figures = figures;
    const QString name = std::exchange(m_name, QString());
    list();
    m_answered = {announcementCount(), m_articles};
    if (!name.isEmpty()) {
        m_name = name;
        list();
    }
}

void AnnouncementPanel::narrowTo(NameKind kind, const QString &name)
{
    m_kind = kind;
    m_name = name;
    list();
    Q_EMIT narrowed();
}

void AnnouncementPanel::widen()
{
    if (m_name.isEmpty())
        return;
    m_name.clear();
    list();
    Q_EMIT narrowed();
}

void AnnouncementPanel::list()
{
    if (!m_snapshot)
        return;
    const std::vector<FigureRow> shown =
        m_name.isEmpty() ? m_figures : figuresOfName(*m_snapshot, m_figures, m_kind, m_name);
    m_model->setContent(m_snapshot, shown);
    m_articles = articlesOf(*m_snapshot, shown);
    m_chip->setVisible(!m_name.isEmpty());
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    retranslate();
    m_table->fit();
}

void AnnouncementPanel::selectFigures(const std::vector<FigureRow> &figures)
{
    std::set<int> rows;
    for (const FigureRow figure : figures) {
        if (const int row = m_model->rowOfFigure(figure); row >= 0)
            rows.insert(row);
    }
    m_table->selectRows(rows);
}

void AnnouncementPanel::clearSelection()
{
    m_table->selectRows({});
}

int AnnouncementPanel::announcementCount() const
{
    return m_model->rowCount();
}

void AnnouncementPanel::tellChosen()
{
    std::vector<FigureRow> figures;
    for (const int row : m_table->selectedRows()) {
        const std::vector<FigureRow> &rows = m_model->figureRows(row);
        figures.insert(figures.end(), rows.begin(), rows.end());
    }
    if (!figures.empty())
        Q_EMIT announcementChosen(figures);
}

void AnnouncementPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AnnouncementPanel::retranslate()
{
    m_title->setText(tr("Announce&ments"));
    m_table->setAccessibleName(tr("Announcements"));
    m_empty->setText(
        m_name.isEmpty()
            ? tr("No announcement counts here. Choose more places at the left, or widen the years.")
            : tr("No announcement of %1 counts here. Take this filter off, choose more places at the left, "
                 "or widen the years.")
                  .arg(m_name));
    const QString only = tr("Only %1").arg(m_name);
    QString text = QFontMetrics(m_chip->font()).elidedText(only, Qt::ElideRight, scaled(280));
    m_chip->setText(text.replace(u'&', QStringLiteral("&&")));
    m_chip->setAccessibleName(tr("Take off the filter “%1”").arg(only));
    m_chip->setToolTip(tr("%1. Click to list every announcement again.").arg(only));
    m_count->setText(m_model->rowCount() == 0
                         ? QString()
                         : tr("%1 from %n article(s)", nullptr, m_articles).arg(m_model->rowCount()));
}

} // namespace pledgeboard
