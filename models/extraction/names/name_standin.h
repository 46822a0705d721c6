// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/name_role.h"

#include <optional>

namespace pledgeboard {

/// Follows "the company", "the council" and "it" back to the name that they stand for.
class NameStandIn
{
public:
    NameStandIn(const NameSentence &sentence, const std::vector<NameRun> &before)
        : m_at(sentence), m_before(before), m_role(sentence, before)
    {
    }

    /// The stand-in that starts at the token, with the name it goes back to. A body that no name before goes by ("the council")
    /// and a firm that is not the one told of ("a rival", "another employer") have an empty name.
    std::optional<NameRun> at(int token) const;

private:
    int nounAfter(int token) const;
    const NameRun *antecedent(int first, int last) const;
    std::optional<NameRun> members(int token) const;
    const NameRun *bodyCalled(QStringView noun) const;
    bool isObject(int token) const;

    const NameSentence &m_at;
    const std::vector<NameRun> &m_before;
    NameRole m_role;
};

} // namespace pledgeboard
