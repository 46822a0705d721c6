// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/name_runs.h"

#include <QHash>

namespace pledgeboard {

/// An organisation, a government or a programme with all its given forms.
struct NameEntity {
    QString name; ///< the fullest form that the text gives
    NameType type = NameType::Organisation;
    bool isPublic = false;
    bool tells = false; ///< is named as a source more often than not
    int weight = 0; ///< how much the article is about it
};

/// Joins the given forms of each name of an article ("Brightwell", "Brightwell Systems", "BS" in brackets behind it), and weighs
/// whom the article is about.
class NameEntities
{
public:
    /// Fills NameRun::entity; a run takes on the type and the fullest name of its entity.
    NameEntities(const ParsedText &text, const NameWords &words, std::vector<NameRun> &runs);

    const NameEntity &at(int entity) const { return m_entities[static_cast<std::size_t>(entity)]; }

    /// The organisation that the article is about, -1 where none stands out.
    int topic() const { return m_topic; }

    /// The government that the article names first, -1 where it names none.
    int government() const { return m_government; }

private:
    void settleGovernments(std::vector<NameRun> &runs) const;
    void findPersons(std::vector<NameRun> &runs) const;
    int join(const NameRun &run, const NameRun *before);
    int sameFirstWord(const NameRun &run) const;
    int byInitials(const NameRun &run) const;
    int add(const NameRun &run);
    void weigh(const std::vector<NameRun> &runs);
    QString initials(const NameRun &run) const;

    const ParsedText &m_text;
    const NameWords &m_words;
    std::vector<NameEntity> m_entities;
    QHash<QString, int> m_byName;
    QHash<QString, int> m_byFirstWord; ///< the entity first named with that word
    QHash<QString, int> m_byInitials;
    int m_topic = -1;
    int m_government = -1;
};

} // namespace pledgeboard
