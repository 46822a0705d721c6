// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/name_table.h"

#include "models/domain/edit_distance.h"
#include "models/reference/gazetteer.h"

#include <QSet>

#include <algorithm>

namespace pledgeboard {

namespace {

using Words = QSet<QString>;

/// Of names with more words only the same words are looked for.
constexpr qsizetype kMostWordsOfRelated = 6;

Words words(const char *list)
{
    const QStringList split = QString::fromLatin1(list).split(QLatin1Char(' '));
    return Words(split.begin(), split.end());
}

const Words &emptyWords()
{
    static const Words list = words("the of and for in a an at by to new");
    return list;
}

const Words &legalForms()
{
    static const Words list =
        words("holdings holding plc ltd limited inc incorporated corp corporation llp llc co company group "
              "gmbh ag sa nv bv ab oy international global worldwide");
    return list;
}

const Words &typeWords()
{
    static const Words list =
        words("programme programmes program scheme zone zones fund funds funding deal plan plans project "
              "initiative strategy partnership package park campus hub centre center district quarter");
    return list;
}

/// Words that many programmes share: alone they make two names alike only beside the same type word.
const Words &commonWords()
{
    static const Words list =
        words("innovation investment enterprise growth digital tech technology ai science city town region "
              "regional national business development economic future skills levelling up");
    return list;
}

const Words &publicWords()
{
    static const Words list =
        words("government council authority mayor department ministry treasury agency commission nhs "
              "parliament state federal ukri");
    return list;
}

/// Letters and digits between anything else; an apostrophe ends a word and what follows it is dropped ("Government’s").
QStringList split(const QString &name)
{
    QStringList list;
    QString word;
    bool dropped = false;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            if (!dropped)
                word += c;
            continue;
        }
        dropped = !word.isEmpty() && (c == QLatin1Char('\'') || c == QChar(0x2019));
        if (dropped)
            continue;
        if (!word.isEmpty())
            list.append(word);
        word.clear();
    }
    if (!word.isEmpty())
        list.append(word);
    return list;
}

QString folded(const QString &word)
{
    QString plain;
    const QString apart = word.normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toCaseFolded();
    }
    return plain;
}

/// How many of the words from position on are the longest name of a place; 0 if none are.
qsizetype placeAt(const QStringList &words, qsizetype position, PlaceIndex &place)
{
    constexpr qsizetype longest = 5;
    const Gazetteer &gazetteer = Gazetteer::instance();
    if (!words.at(position).at(0).isUpper())
        return 0;
    for (qsizetype count = std::min(longest, words.size() - position); count > 0; --count) {
        place = gazetteer.find(words.mid(position, count).join(QLatin1Char(' ')));
        if (place != kNoPlace && (count > 1 || !gazetteer.at(place).ambiguous))
            return count;
    }
    return 0;
}

/// Whether one could be a slip of the other: an edit in four letters or more, two in nine or more; never in a word with
/// a digit.
bool isSlip(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const int allowed = shorter >= 9 ? 2 : 1;
    const auto hasDigit = [](const QString &word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    };
    return shorter >= 4 && std::abs(a.size() - b.size()) <= allowed && !hasDigit(a) && !hasDigit(b)
           && editDistance(a, b) <= allowed;
}

/// Whether the word is the initials of words that stand together: KQ of Knowledge Quarter Liverpool.
bool isAcronymOf(const QString &word, const QStringList &words)
{
    for (qsizetype start = 0; word.size() >= 2 && start + word.size() <= words.size(); ++start) {
        qsizetype i = 0;
        while (i < word.size() && words.at(start + i).at(0).toCaseFolded() == word.at(i))
            ++i;
        if (i == word.size())
            return true;
    }
    return false;
}

bool shareAWord(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &word) { return b.contains(word); });
}

bool placesExclude(const std::vector<PlaceIndex> &a, const std::vector<PlaceIndex> &b)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    for (const PlaceIndex one : a) {
        for (const PlaceIndex other : b) {
            if (gazetteer.holds(one, other) || gazetteer.holds(other, one))
                return false;
        }
    }
    return !a.empty() && !b.empty();
}

} // namespace

NameTable::NameTable(NameRole role) : m_role(role)
{
}

NameTable::Name NameTable::takenApart(const QString &name)
{
    Name result;
    const QStringList all = split(name);
    for (qsizetype i = 0; i < all.size();) {
        PlaceIndex place = kNoPlace;
        if (const qsizetype length = placeAt(all, i, place); length > 0) {
            result.places.push_back(place);
            // The gazetteer knows authorities by their area: "Liverpool City Region Combined Authority".
            for (qsizetype j = i; j < i + length; ++j)
                result.publicBody = result.publicBody || publicWords().contains(folded(all.at(j)));
            i += length;
            continue;
        }
        const QString word = folded(all.at(i));
        ++i;
        result.publicBody = result.publicBody || publicWords().contains(word);
        if (emptyWords().contains(word))
            continue;
        result.words.append(all.at(i - 1));
        if (typeWords().contains(word))
            result.types.append(word);
        else if (!legalForms().contains(word) && !result.core.contains(word))
            result.core.append(word);
    }
    result.core.sort();
    result.publicBody = result.publicBody || (result.core.isEmpty() && !result.places.empty());
    return result;
}

NameId NameTable::add(const QString &name)
{
    if (name.isEmpty())
        return kNoName;
    const auto known = m_ids.constFind(name);
    if (known != m_ids.constEnd())
        return *known;
    Name taken = takenApart(name);
    const bool distinguished = !taken.core.isEmpty() || (!taken.places.empty() && m_role == NameRole::Organisation);
    NameId id = kNoName;
    if (distinguished) {
        id = static_cast<NameId>(m_names.size());
        for (const QString &word : taken.core)
            m_withWord[word].push_back(id);
        m_withWords[taken.core.join(u' ')].push_back(id);
        m_names.push_back(std::move(taken));
    }
    m_ids.insert(name, id);
    return id;
}

const std::vector<NameId> &NameTable::related(NameId name) const
{
    Related &related = m_related[name];
    if (related.names != m_names.size() && name != kNoName)
        related = Related{m_names.size(), findRelated(name)};
    return related.found;
}

std::vector<NameId> NameTable::findRelated(NameId name) const
{
    const QStringList &core = m_names.at(static_cast<std::size_t>(name)).core;
    std::vector<NameId> found = m_withWords.value(core.join(u' '));
    // Names of which the words are some of these, and names that have these and more.
    const auto subsets = core.size() <= kMostWordsOfRelated ? 1U << core.size() : 0U;
    for (unsigned subset = 1; subset + 1 < subsets; ++subset) {
        QStringList some;
        for (qsizetype i = 0; i < core.size(); ++i) {
            if ((subset >> i & 1U) != 0)
                some.append(core.at(i));
        }
        const std::vector<NameId> shorter = m_withWords.value(some.join(u' '));
        found.insert(found.end(), shorter.begin(), shorter.end());
    }
    const std::vector<NameId> *fewest = nullptr;
    for (const QString &word : core) {
        const std::vector<NameId> &with = *m_withWord.constFind(word);
        if (fewest == nullptr || with.size() < fewest->size())
            fewest = &with;
    }
    for (const NameId other : fewest == nullptr ? std::vector<NameId>() : *fewest) {
        const QStringList &longer = m_names.at(static_cast<std::size_t>(other)).core;
        const bool holdsAll =
            std::all_of(core.begin(), core.end(), [&](const QString &word) { return longer.contains(word); });
        if (holdsAll && longer.size() > core.size() && longer.size() <= kMostWordsOfRelated)
            found.push_back(other);
    }
    std::erase_if(found, [&](NameId other) { return match(name, other) != NameMatch::Alike; });
    return found;
}

bool NameTable::isFund(NameId name) const
{
    if (name == kNoName)
        return false;
    const QStringList &types = m_names.at(static_cast<std::size_t>(name)).types;
    return std::any_of(types.begin(), types.end(),
                       [](const QString &type) { return type.startsWith(QLatin1String("fund")); });
}

bool NameTable::isPublicBody(NameId name) const
{
    return name != kNoName && m_names.at(static_cast<std::size_t>(name)).publicBody;
}

NameMatch NameTable::match(NameId a, NameId b) const
{
    if (a == kNoName || b == kNoName)
        return NameMatch::Unknown;
    if (a == b)
        return NameMatch::Alike;
    const quint64 key = quint64(std::min(a, b)) << 32 | quint64(std::max(a, b));
    const auto known = m_matches.constFind(key);
    if (known != m_matches.constEnd())
        return *known;
    const NameMatch result = compare(m_names.at(static_cast<std::size_t>(a)), m_names.at(static_cast<std::size_t>(b)));
    m_matches.insert(key, result);
    return result;
}

bool NameTable::isContained(const Name &shorter, const Name &longer)
{
    int exact = 0;
    int slips = 0;
    bool distinctive = false;
    for (const QString &word : shorter.core) {
        if (longer.core.contains(word) || isAcronymOf(word, longer.words)) {
            ++exact;
            distinctive = distinctive || !commonWords().contains(word);
        } else if (std::any_of(longer.core.begin(), longer.core.end(),
                               [&word](const QString &other) { return isSlip(word, other); })) {
            ++slips;
        }
    }
    const bool sameType =
        shareAWord(shorter.types, longer.types) || (shorter.types.isEmpty() && longer.types.isEmpty());
    return exact > 0 && exact + slips == shorter.core.size() && (distinctive || sameType);
}

NameMatch NameTable::compare(const Name &a, const Name &b) const
{
    const NameMatch otherwise =
        m_role == NameRole::Organisation && (a.publicBody || b.publicBody) ? NameMatch::Unknown : NameMatch::Different;
    if (placesExclude(a.places, b.places))
        return NameMatch::Different;
    if (a.core.isEmpty() && b.core.isEmpty())
        return a.places == b.places ? NameMatch::Alike : NameMatch::Unknown;
    if (a.core.isEmpty() || b.core.isEmpty())
        return otherwise;

    const bool alike =
        (a.core.size() <= b.core.size() && isContained(a, b)) || (b.core.size() <= a.core.size() && isContained(b, a));
    return alike ? NameMatch::Alike : otherwise;
}

} // namespace pledgeboard
