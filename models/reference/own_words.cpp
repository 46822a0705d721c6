// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/own_words.h"

#include "models/reference/gazetteer.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace pledgeboard {

namespace {

const QString kPlace = QStringLiteral("place");
const QString kOrganisation = QStringLiteral("organisation");
const QString kCue = QStringLiteral("cue");
const QString kWorker = QStringLiteral("worker");
const QString kNoFigureMeaning = QStringLiteral("no figure");

constexpr qsizetype kLongestName = 100;
constexpr std::size_t kMostRows = 20'000;

QStringList split(const QString &aliases)
{
    QStringList names;
    for (const QString &alias : aliases.split(u'|', Qt::SkipEmptyParts)) {
        if (!alias.trimmed().isEmpty())
            names.append(alias.trimmed());
    }
    return names;
}

bool hasLetter(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar unit) { return unit.isLetter(); });
}

/// What a cue is made of: words, and the signs that stand within words.
bool isPhrase(const QString &words)
{
    return hasLetter(words) && std::all_of(words.begin(), words.end(), [](QChar unit) {
               return unit.isLetter() || unit == u' ' || unit == u'-' || unit == u'\'' || unit == u'’' || unit == u'&';
           });
}

/// Makes the lists row by row; the first row that cannot be read ends it.
class Reader
{
public:
    /// What is wrong with the row and what to do; empty where nothing is.
    QString add(const OwnWordRow &row)
    {
        const QString name = row.name.trimmed();
        if (name.isEmpty())
            return QCoreApplication::translate("OwnWords", "the name is empty. Write one, or take the row out.");
        for (const QString &one : QStringList{name} + split(row.aliases)) {
            if (one.size() > kLongestName || one.size() < 2 || !hasLetter(one))
                return QCoreApplication::translate("OwnWords",
                                                   "“%1” is no name. Write 2 to %2 characters with a letter "
                                                   "among them.")
                    .arg(one.left(40))
                    .arg(kLongestName);
        }
        if (row.what == kPlace)
            return addPlace(name, row);
        if (row.what == kOrganisation)
            return addOrganisation(name, row);
        if (row.what == kCue)
            return addCue(name, row);
        if (row.what == kWorker)
            return addWorker(name, row);
        return QCoreApplication::translate(
                   "OwnWords",
                   "“%1” is none of the lists. Write place, organisation, cue or worker in the first column.")
            .arg(row.what);
    }

    OwnWords take() { return std::move(m_words); }

private:
    QString addPlace(const QString &name, const OwnWordRow &row)
    {
        const Gazetteer &known = Gazetteer::base();
        const QString liesIn = row.means.trimmed();
        if (m_places.contains(name))
            return twice(name);
        const bool isKnown = known.find(name) != kNoPlace;
        if (isKnown && (!liesIn.isEmpty() || split(row.aliases).isEmpty()))
            return QCoreApplication::translate("OwnWords", "“%1” is a known place already. Give it aliases and leave "
                                                           "where it lies empty, or choose another name.")
                .arg(name);
        if (!isKnown && liesIn.isEmpty())
            return QCoreApplication::translate("OwnWords", "it is not said where “%1” lies. Write the place that holds "
                                                           "it in the last column.")
                .arg(name);
        if (!isKnown && known.find(liesIn) == kNoPlace && !m_places.contains(liesIn))
            return QCoreApplication::translate("OwnWords",
                                               "“%1” lies in “%2”, which is no known place. Write a name of "
                                               "the list of places, or add that place in a row above.")
                .arg(name, liesIn);
        m_places.insert(name);
        m_words.places.push_back({name, split(row.aliases), liesIn});
        return {};
    }

    QString addOrganisation(const QString &name, const OwnWordRow &row)
    {
        if (m_organisations.contains(name))
            return twice(name);
        if (!row.means.trimmed().isEmpty())
            return unused(row.means);
        m_organisations.insert(name);
        m_words.organisations.push_back({name, split(row.aliases)});
        return {};
    }

    QString addCue(const QString &words, const OwnWordRow &row)
    {
        if (m_cues.contains(words.toLower()))
            return twice(words);
        if (!isPhrase(words))
            return QCoreApplication::translate("OwnWords",
                                               "“%1” holds digits or signs. Write words with spaces between them.")
                .arg(words);
        if (!row.aliases.trimmed().isEmpty())
            return unused(row.aliases);
        const QString meaning = row.means.trimmed();
        const std::optional<Kind> kind = kindFromName(meaning);
        if (!kind && meaning != kNoFigureMeaning) {
            QStringList kinds;
            for (int i = 0; i < kKindCount; ++i)
                kinds.append(kindName(static_cast<Kind>(i)));
            return QCoreApplication::translate("OwnWords",
                                               "“%1” is no kind of figure. Write “no figure” or one of these: %2.")
                .arg(meaning, kinds.join(QStringLiteral(", ")));
        }
        m_cues.insert(words.toLower());
        m_words.cues.push_back({words, kind});
        return {};
    }

    QString addWorker(const QString &word, const OwnWordRow &row)
    {
        if (m_words.workers.contains(word))
            return twice(word);
        if (!isPhrase(word) || word.contains(u' '))
            return QCoreApplication::translate("OwnWords", "“%1” is not one word. Write a noun, such as “fettlers”.")
                .arg(word);
        for (const QString &cell : {row.aliases, row.means}) {
            if (!cell.trimmed().isEmpty())
                return unused(cell);
        }
        m_words.workers.append(word);
        return {};
    }

    static QString twice(const QString &name)
    {
        return QCoreApplication::translate("OwnWords", "“%1” stands there twice. Take one of the rows out.").arg(name);
    }

    static QString unused(const QString &cell)
    {
        return QCoreApplication::translate("OwnWords",
                                           "“%1” stands in a column that this list does not use. Leave that "
                                           "column empty.")
            .arg(cell);
    }

    OwnWords m_words;
    QSet<QString> m_places;
    QSet<QString> m_organisations;
    QSet<QString> m_cues;
};

tl::unexpected<Error> broken(const QString &source, int line, const QString &what)
{
    return failure(ErrorCode::WordsBroken,
                   line > 0 ? QCoreApplication::translate("OwnWords", "%1, line %2: %3").arg(source).arg(line).arg(what)
                            : QCoreApplication::translate("OwnWords", "%1: %2").arg(source, what));
}

} // namespace

Result<OwnWords> ownWordsFrom(const std::vector<OwnWordRow> &rows, const QString &source)
{
    if (rows.size() > kMostRows)
        return broken(
            source, 0,
            QCoreApplication::translate("OwnWords", "there are more than %1 rows. Take some out.").arg(kMostRows));
    Reader reader;
    for (const OwnWordRow &row : rows) {
        const QString trouble = reader.add(row);
        if (!trouble.isEmpty())
            return broken(source, row.line, trouble);
    }
    return reader.take();
}

std::vector<OwnWordRow> ownWordRows(const OwnWords &words)
{
    std::vector<OwnWordRow> rows;
    for (const OwnPlace &place : words.places)
        rows.push_back({kPlace, place.name, place.aliases.join(u'|'), place.liesIn});
    for (const OwnOrganisation &organisation : words.organisations)
        rows.push_back({kOrganisation, organisation.name, organisation.aliases.join(u'|'), {}});
    for (const OwnCue &cue : words.cues)
        rows.push_back({kCue, cue.words, {}, cue.kind ? kindName(*cue.kind) : kNoFigureMeaning});
    for (const QString &worker : words.workers)
        rows.push_back({kWorker, worker, {}, {}});
    return rows;
}

} // namespace pledgeboard
