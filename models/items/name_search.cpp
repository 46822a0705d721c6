// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/name_search.h"

#include "models/items/announcement_model.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace pledgeboard {

namespace {

/// The rows of the announcements' list that tell of a name.
using RowsOfName = std::map<QString, std::set<int>>;

std::vector<FigureRow> promises(const FigureColumns &columns)
{
    const auto isPromise = [](Kind kind) {
        return kind == Kind::JobsPromised || kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic
               || kind == Kind::MoneyRaised;
    };
    std::vector<FigureRow> rows;
    for (std::size_t row = 0; row < columns.size(); ++row) {
        if (isPromise(columns.kind[row]) && columns.toldBy[row] == kNoRow)
            rows.push_back(static_cast<FigureRow>(row));
    }
    return rows;
}

// How well a name fits.
constexpr int kBegins = 0; ///< it begins as typed
constexpr int kOtherBegins = 1; ///< another name of it does
constexpr int kWords = 2; ///< each typed word begins one of its words
constexpr int kNot = 3;

int fit(const QString &name, const QString &typed, const QStringList &words)
{
    if (name.startsWith(typed))
        return kBegins;
    const QString spaced = u' ' + name;
    const bool all =
        std::all_of(words.begin(), words.end(), [&](const QString &word) { return spaced.contains(u' ' + word); });
    return all ? kWords : kNot;
}

const QString &nameOf(const Announcement &announcement, NameKind kind)
{
    return kind == NameKind::Organisation ? announcement.organisation : announcement.programme;
}

} // namespace

QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar sign : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (sign.isLetterOrNumber())
            folded += sign;
        else if (!sign.isMark() && sign != u'\'' && sign != u'\u2019' && !folded.endsWith(u' '))
            folded += u' ';
    }
    return folded.trimmed();
}

std::vector<FigureRow> figuresOfName(const Snapshot &snapshot, const std::vector<FigureRow> &figures, NameKind kind,
                                     const QString &name)
{
    std::vector<FigureRow> own;
    for (const FigureRow row : figures) {
        const auto announcement = static_cast<std::size_t>(snapshot.columns.announcement[row]);
        if (nameOf(snapshot.announcements[announcement], kind) == name)
            own.push_back(row);
    }
    return own;
}

void NameSearch::setSnapshot(const SnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    m_isRead = false;
    m_names.clear();
}

void NameSearch::read()
{
    m_isRead = true;
    if (!m_snapshot)
        return;
    AnnouncementModel list;
    const std::vector<FigureRow> counted = promises(m_snapshot->columns);
    list.setContent(m_snapshot, counted);
    const Gazetteer &gazetteer = Gazetteer::instance();
    std::array<RowsOfName, 2> told;
    std::map<PlaceIndex, std::set<int>> toldOfPlace;
    for (const FigureRow figure : counted) {
        const int row = list.rowOfFigure(figure);
        const auto announcement = static_cast<std::size_t>(m_snapshot->columns.announcement[figure]);
        for (const NameKind kind : {NameKind::Organisation, NameKind::Programme}) {
            const QString &name = nameOf(m_snapshot->announcements[announcement], kind);
            if (!name.isEmpty())
                told.at(kind == NameKind::Programme)[name].insert(row);
        }
        for (PlaceIndex outer = m_snapshot->columns.place[figure]; outer != kNoPlace;
             outer = gazetteer.at(outer).parent)
            toldOfPlace[outer].insert(row);
    }
    for (std::size_t i = 0; i < gazetteer.places().size(); ++i) {
        const auto at = static_cast<PlaceIndex>(i);
        const Place &place = gazetteer.at(at);
        const auto found = toldOfPlace.find(at);
        Name name{{NameKind::Place, place.name, gazetteer.usualName(at),
                   found == toldOfPlace.end() ? 0 : static_cast<int>(found->second.size())},
                  {}};
        for (const QString &other : QStringList{name.found.shown, place.name, place.welshName} + place.aliases) {
            if (const QString folded = foldedName(other); !folded.isEmpty() && !name.folded.contains(folded))
                name.folded.append(folded);
        }
        m_names.push_back(std::move(name));
    }
    for (const NameKind kind : {NameKind::Organisation, NameKind::Programme}) {
        for (const auto &[name, rows] : told.at(kind == NameKind::Programme))
            m_names.push_back({{kind, name, name, static_cast<int>(rows.size())}, {foldedName(name)}});
    }
}

std::vector<FoundName> NameSearch::find(const QString &typed)
{
    const QString wanted = foldedName(typed);
    if (wanted.isEmpty())
        return {};
    if (!m_isRead)
        read();
    const QStringList words = wanted.split(u' ');
    // What sorts first is kept first: announcements of anything before places without any.
    std::vector<std::tuple<bool, int, int, const Name *>> fitting;
    for (const Name &name : m_names) {
        int best = fit(name.folded.constFirst(), wanted, words);
        for (qsizetype i = 1; i < name.folded.size(); ++i)
            best = std::min(best, std::max(kOtherBegins, fit(name.folded.at(i), wanted, words)));
        if (best < kNot)
            fitting.emplace_back(name.found.announcements == 0, best, -name.found.announcements, &name);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a))
               < std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b));
    });
    fitting.resize(std::min<std::size_t>(fitting.size(), kMost));
    std::vector<FoundName> found;
    found.reserve(fitting.size());
    for (const auto &entry : fitting)
        found.push_back(std::get<3>(entry)->found);
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundName &a, const FoundName &b) { return a.kind < b.kind; });
    return found;
}

} // namespace pledgeboard
