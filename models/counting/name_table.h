// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/place.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace pledgeboard {

/// What two names say of whether they mean the same.
enum class NameMatch : unsigned char { Unknown, Alike, Different };

enum class NameRole : unsigned char { Organisation, Programme };

/// A name's position in its NameTable.
using NameId = std::int32_t;
inline constexpr NameId kNoName = -1;

/// Organisations or programmes as articles write them, each taken apart once.
///
/// Two names are alike when the words that distinguish the shorter are all among those of the longer: "Calderbrook" and
/// "Calderbrook Holdings", "LCR Innovation Zone Programme" and "Marine Sciences Innovation Zone", "MQ Liverpool" and
/// "Maker Quarter Liverpool". Legal forms, words that only say what kind of thing it is (zone, fund) and names of
/// places do not distinguish, and one slip of the pen beside a word that is right is forgiven ("Marin Sciences
/// Innovation Zone"). Places that exclude each other make names different: "University of Leeds", "University of
/// Liverpool". A public body and a firm are Unknown: of one promise either may be named.
class NameTable
{
public:
    explicit NameTable(NameRole role);

    /// kNoName for an empty name and for one without anything that distinguishes it, such as "the fund".
    NameId add(const QString &name);

    NameMatch match(NameId a, NameId b) const;

    /// The names that mean the same because the words that distinguish one are among those of the other, itself included; slips
    /// and initials are not looked for. Found by the words, not by comparing all.
    const std::vector<NameId> &related(NameId name) const;

    /// Whether its name says that it gives money: a fund; false for kNoName.
    bool isFund(NameId name) const;

    /// Whether it is a government, an authority, a council or the like; false for kNoName.
    bool isPublicBody(NameId name) const;

private:
    struct Name {
        QStringList words; ///< as written, without places and words such as "the"
        QStringList core; ///< in lower case, sorted: the words that distinguish it
        QStringList types; ///< in lower case: zone, fund
        std::vector<PlaceIndex> places;
        bool publicBody = false;
    };

    /// What related() found when there were so many names.
    struct Related {
        std::size_t names = 0;
        std::vector<NameId> found;
    };

    std::vector<NameId> findRelated(NameId name) const;
    static Name takenApart(const QString &name);
    static bool isContained(const Name &shorter, const Name &longer);
    NameMatch compare(const Name &a, const Name &b) const;

    NameRole m_role;
    std::vector<Name> m_names;
    QHash<QString, NameId> m_ids;
    QHash<QString, std::vector<NameId>> m_withWord; ///< by a word that distinguishes
    QHash<QString, std::vector<NameId>> m_withWords; ///< by all of them, with spaces between
    mutable QHash<quint64, NameMatch> m_matches;
    mutable QHash<NameId, Related> m_related;
};

} // namespace pledgeboard
