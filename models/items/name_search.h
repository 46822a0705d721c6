// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/snapshot.h"

#include <QString>

#include <vector>

namespace pledgeboard {

/// What a name is the name of.
enum class NameKind : unsigned char { Place, Organisation, Programme };

/// A place, organisation or programme that was found.
struct FoundName {
    NameKind kind = NameKind::Place;
    QString name; ///< of a place, that of the gazetteer; else as the announcements have it
    QString shown; ///< as people write it
    int announcements = 0; ///< of promises, as AnnouncementModel lists them; of a place, with those of the places in it

    bool operator==(const FoundName &) const = default;
};

/// Finds places, organisations and programmes of a workspace by what is typed. Reads the workspace when something is first
/// looked for.
class NameSearch
{
public:
    static constexpr int kMost = 12; ///< of all kinds together

    void setSnapshot(const SnapshotPtr &snapshot);

    /// The names in which every typed word begins a word, whatever its case and accents. By kind, and in each kind first those that
    /// begin as typed, then those of which more announcements tell. Places are found by their other names too, and without
    /// an announcement only where there is room. Nothing typed finds nothing.
    std::vector<FoundName> find(const QString &typed);

private:
    struct Name {
        FoundName found;
        QStringList folded; ///< at least one: the shown name, then its other names
    };

    void read();

    SnapshotPtr m_snapshot;
    bool m_isRead = false;
    std::vector<Name> m_names;
};

/// Lower case without accents, each run of what is neither letter nor digit a space; apostrophes fall away.
QString foldedName(const QString &name);

/// The figures of those whose announcement is by the organisation or of the programme.
std::vector<FigureRow> figuresOfName(const Snapshot &snapshot, const std::vector<FigureRow> &figures, NameKind kind,
                                     const QString &name);

} // namespace pledgeboard
