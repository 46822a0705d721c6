// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/history_dialog.h"

#include "models/domain/format.h"
#include "views/theme/theme.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace pledgeboard {

namespace {

/// In the zone of the user.
QString localTime(const boost::posix_time::ptime &when)
{
    const QDateTime utc = QDateTime::fromString(timeText(when), Qt::ISODate);
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm")) : QString();
}

QString lineOf(const LogEntry &entry)
{
    QStringList parts;
    for (const QString &part : {localTime(entry.when), entry.who, logSentence(entry), entry.note}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

HistoryDialog::HistoryDialog(const std::vector<LogEntry> &entries, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("History"));
    m_list = new QListWidget(this);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Who changed what and when, the newest first"));
    for (const LogEntry &entry : entries)
        m_list->addItem(lineOf(entry));
    if (entries.empty())
        m_list->addItem(tr("Nothing was changed by hand yet."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(scaled(640), scaled(420));
}

QStringList HistoryDialog::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row)
        lines.append(m_list->item(row)->text());
    return lines;
}

} // namespace pledgeboard
