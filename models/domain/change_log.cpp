// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/change_log.h"

#include "models/domain/format.h"

#include <QCoreApplication>

#include <boost/date_time/posix_time/posix_time.hpp>

#include <array>

namespace pledgeboard {

namespace {

/// A subject with its sentences: what was done, and what undo did. %1 and %2 are words, %3 and %4 an old and a new value.
struct SubjectWords {
    const char *name;
    const char *done;
    const char *undone;
};

constexpr std::array<SubjectWords, kLogSubjectCount> kSubjects{{
    {"accepted", QT_TRANSLATE_NOOP("ChangeLog", "Accepted “%1”."),
     QT_TRANSLATE_NOOP("ChangeLog", "Took back that “%1” is accepted.")},
    {"rejected", QT_TRANSLATE_NOOP("ChangeLog", "Rejected “%1”."),
     QT_TRANSLATE_NOOP("ChangeLog", "Took back that “%1” is rejected.")},
    {"added", QT_TRANSLATE_NOOP("ChangeLog", "Added “%1” by hand."),
     QT_TRANSLATE_NOOP("ChangeLog", "Took out “%1”, which was added by hand.")},
    {"same", QT_TRANSLATE_NOOP("ChangeLog", "Joined “%1” and “%2”."),
     QT_TRANSLATE_NOOP("ChangeLog", "Took back that “%1” and “%2” are joined.")},
    {"different", QT_TRANSLATE_NOOP("ChangeLog", "Kept “%1” and “%2” apart."),
     QT_TRANSLATE_NOOP("ChangeLog", "Took back that “%1” and “%2” are kept apart.")},
    {"inside", QT_TRANSLATE_NOOP("ChangeLog", "Made “%1” a part of “%2”."),
     QT_TRANSLATE_NOOP("ChangeLog", "Took back that “%1” is a part of “%2”.")},
    {"not_inside", QT_TRANSLATE_NOOP("ChangeLog", "Made “%1” no part of “%2”."),
     QT_TRANSLATE_NOOP("ChangeLog", "Took back that “%1” is no part of “%2”.")},
    {"delivered", QT_TRANSLATE_NOOP("ChangeLog", "Noted “%2” as delivered of “%1”."),
     QT_TRANSLATE_NOOP("ChangeLog", "Took back that “%2” was delivered of “%1”.")},
    {"kind", QT_TRANSLATE_NOOP("ChangeLog", "Changed the kind of “%1” from %3 to %4."), nullptr},
    {"amount", QT_TRANSLATE_NOOP("ChangeLog", "Changed the amount of “%1” from %3 to %4."), nullptr},
    {"place", QT_TRANSLATE_NOOP("ChangeLog", "Changed the place of “%1” from %3 to %4."), nullptr},
    {"organisation", QT_TRANSLATE_NOOP("ChangeLog", "Changed the organisation of “%1” from %3 to %4."), nullptr},
    {"programme", QT_TRANSLATE_NOOP("ChangeLog", "Changed the programme of “%1” from %3 to %4."), nullptr},
    {"year", QT_TRANSLATE_NOOP("ChangeLog", "Changed the year of “%1” from %3 to %4."), nullptr},
    {"period", QT_TRANSLATE_NOOP("ChangeLog", "Changed the period of “%1” from %3 to %4."), nullptr},
    {"evidence", QT_TRANSLATE_NOOP("ChangeLog", "Changed the evidence of “%1” from %3 to %4."), nullptr},
    {"import", QT_TRANSLATE_N_NOOP("ChangeLog", "Imported %n article(s)."),
     QT_TRANSLATE_N_NOOP("ChangeLog", "Took %n article(s) out again.")},
    {"read_again", QT_TRANSLATE_N_NOOP("ChangeLog", "Read %n article(s) again."),
     QT_TRANSLATE_N_NOOP("ChangeLog", "Put the figures back that %n article(s) had before.")},
}};

QString amountValue(const Amount &amount)
{
    QStringList parts{QString::number(amount.value), boundName(amount.bound)};
    if (!amount.currency.isNone())
        parts.append(amount.currency.code());
    if (amount.low && amount.high)
        parts.append(QStringLiteral("%1-%2").arg(*amount.low).arg(*amount.high));
    return parts.join(u' ');
}

Amount amountFrom(const QString &value)
{
    const QStringList parts = value.split(u' ');
    Amount amount;
    amount.value = parts.value(0).toLongLong();
    amount.bound = boundFromName(parts.value(1)).value_or(Bound::Exact);
    for (const QString &part : parts.mid(2)) {
        if (const auto currency = Currency::fromCode(part)) {
            amount.currency = *currency;
        } else {
            amount.low = part.section(u'-', 0, 0).toLongLong();
            amount.high = part.section(u'-', 1, 1).toLongLong();
        }
    }
    return amount;
}

/// A value as people read it.
QString shown(LogSubject subject, const QString &value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("ChangeLog", "none");
    if (subject == LogSubject::Kind) {
        const std::optional<Kind> kind = kindFromName(value);
        return kind ? kindTitle(*kind) : value;
    }
    if (subject == LogSubject::Amount)
        return amountText(amountFrom(value));
    if (subject == LogSubject::Period)
        return yearsText(value.section(u'-', 0, 0).toInt(), value.section(u'-', 1, 1).toInt());
    if (subject == LogSubject::Evidence)
        return QCoreApplication::translate("ChangeLog", "“%1”").arg(value);
    return value;
}

/// Each %1 to %4 replaced at once: the values may hold such signs themselves, and a sentence need not use all.
QString filled(const QString &sentence, const std::array<QString, 4> &values)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence.at(i) == u'%' && i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : -1;
        if (number < 1 || number > 4) {
            text += sentence.at(i);
            continue;
        }
        text += values.at(static_cast<std::size_t>(number - 1));
        ++i;
    }
    return text;
}

} // namespace

QString logSubjectName(LogSubject subject)
{
    return QString::fromLatin1(kSubjects.at(static_cast<std::size_t>(subject)).name);
}

std::optional<LogSubject> logSubjectFromName(QStringView name)
{
    for (std::size_t i = 0; i < kSubjects.size(); ++i) {
        if (name == QLatin1String(kSubjects[i].name))
            return static_cast<LogSubject>(i);
    }
    return std::nullopt;
}

QString logValue(const Figure &figure, LogSubject subject)
{
    switch (subject) {
    case LogSubject::Kind:
        return kindName(figure.kind);
    case LogSubject::Amount:
        return amountValue(figure.amount);
    case LogSubject::Place:
        return figure.place;
    case LogSubject::Organisation:
        return figure.organisation;
    case LogSubject::Programme:
        return figure.programme;
    case LogSubject::Year:
        return figure.year ? QString::number(*figure.year) : QString();
    case LogSubject::Period:
        return figure.period ? QStringLiteral("%1-%2").arg(figure.period->first).arg(figure.period->last) : QString();
    case LogSubject::Evidence:
        return figure.evidence.quote;
    default:
        return {};
    }
}

std::vector<LogEntry> loggedEdit(const Figure &from, const Figure &to)
{
    std::vector<LogEntry> entries;
    for (auto subject = LogSubject::Kind; subject <= LogSubject::Evidence;
         subject = static_cast<LogSubject>(static_cast<unsigned>(subject) + 1)) {
        LogEntry entry;
        entry.subject = subject;
        entry.figureId = from.id;
        entry.words = from.evidence.quote;
        entry.oldValue = logValue(from, subject);
        entry.newValue = logValue(to, subject);
        const bool moved = subject == LogSubject::Evidence && from.evidence.number != to.evidence.number;
        if (moved || entry.oldValue != entry.newValue)
            entries.push_back(entry);
    }
    return entries;
}

std::vector<LogEntry> reversed(std::vector<LogEntry> entries)
{
    for (LogEntry &entry : entries)
        std::swap(entry.oldValue, entry.newValue);
    return entries;
}

QString logSentence(const LogEntry &entry)
{
    const SubjectWords &words = kSubjects.at(static_cast<std::size_t>(entry.subject));
    const bool undone = words.undone && entry.newValue.isEmpty();
    const int articles = entry.subject >= LogSubject::Import ? entry.words.toInt() : -1;
    return filled(
        QCoreApplication::translate("ChangeLog", undone ? words.undone : words.done, nullptr, articles),
        {entry.words, entry.otherWords, shown(entry.subject, entry.oldValue), shown(entry.subject, entry.newValue)});
}

QString timeText(const boost::posix_time::ptime &time)
{
    if (time.is_special())
        return {};
    return QString::fromStdString(boost::posix_time::to_iso_extended_string(time)).left(19) + u'Z';
}

boost::posix_time::ptime timeFromText(const QString &text)
{
    if (text.size() != 20 || !text.endsWith(u'Z'))
        return {};
    try {
        return boost::posix_time::from_iso_extended_string(text.chopped(1).toStdString());
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace pledgeboard
