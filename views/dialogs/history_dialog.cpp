// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/history_dialog.h"

#include "models/domain/format.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

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
    const QString note = entry.note.isEmpty() ? QString() : HistoryDialog::tr("Note: %1").arg(entry.note);
    for (const QString &part : {localTime(entry.when), entry.who, logSentence(entry), note}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

HistoryDialog::HistoryDialog(const std::vector<LogEntry> &entries, QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_count(new QLabel(this)), m_list(new QListWidget(this)),
      m_entries(static_cast<qsizetype>(entries.size()))
{
    setWindowTitle(tr("History"));
    m_search->setPlaceholderText(tr("Search sentences, names, dates and notes"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Who changed what and when, the newest first"));
    for (const LogEntry &entry : entries)
        m_list->addItem(lineOf(entry));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copyLines = buttons->addButton(tr("&Copy list"), QDialogButtonBox::ActionRole);
    copyLines->setAutoDefault(false);
    copyLines->setEnabled(m_entries > 0);
    connect(copyLines, &QPushButton::clicked, this, &HistoryDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryDialog::narrow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    layout->addWidget(m_search);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    narrow({});
    resize(scaled(640), scaled(420));
}

/// Each of the words has to be there, in any order.
void HistoryDialog::narrow(const QString &words)
{
    const QStringList sought = words.simplified().split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString line = item->text();
        const bool fits = std::all_of(sought.begin(), sought.end(), [&line](const QString &word) {
            return line.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    if (m_entries == 0)
        m_count->setText(tr("Nothing was changed by hand yet."));
    else if (sought.isEmpty())
        m_count->setText(tr("%n change(s), the newest first", nullptr, shown));
    else if (shown == 0)
        m_count->setText(tr("No change holds these words."));
    else
        m_count->setText(tr("%1 of %n change(s)", nullptr, static_cast<int>(m_entries)).arg(shown));
}

void HistoryDialog::copy() const
{
    QApplication::clipboard()->setText(lines().join(u'\n') + u'\n');
}

QStringList HistoryDialog::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            lines.append(m_list->item(row)->text());
    }
    return lines;
}

} // namespace pledgeboard
