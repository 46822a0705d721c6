// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/figure_names.h"

#include "models/extraction/words/same_word.h"

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

/// Words between a project's name and its programme's that make the one a part of the other: "one of 20 projects in", "inside".
constexpr std::array<QStringView, 8> kPartWords{u"one",    u"among", u"part",  u"inside",
                                                u"within", u"under", u"phase", u"strand"};

/// How far back from a programme's name its projects are looked for.
constexpr std::size_t kMostNamesBetween = 6;

} // namespace

void ArticleNames::findWholes()
{
    const auto isPartWord = [this](int token) {
        const QStringView word = m_text.view(token);
        return std::any_of(kPartWords.begin(), kPartWords.end(),
                           [word](QStringView one) { return sameWord(word, one); });
    };
    for (std::size_t i = 1; i < m_runs.size(); ++i) {
        const NameRun &whole = m_runs[i];
        if (whole.type != NameType::Programme)
            continue;
        bool linked = false;
        for (std::size_t back = 1; back <= std::min(i, kMostNamesBetween); ++back) {
            const NameRun &project = m_runs[i - back];
            if (project.sentence != whole.sentence)
                break;
            for (int token = project.last; token < m_runs[i - back + 1].first; ++token)
                linked = linked || isPartWord(token);
            if (linked && !project.followed && !whole.name.startsWith(project.name) && !m_wholes.contains(project.name))
                m_wholes.insert(project.name, whole.name);
        }
    }
}

QString ArticleNames::wholeOf(const QString &programme) const
{
    // "KQ Futures" is short for the KQ Futures Programme.
    for (QString name = programme; !name.isEmpty();
         name.truncate(std::max<qsizetype>(0, name.lastIndexOf(QLatin1Char(' '))))) {
        const auto whole = m_wholes.constFind(name);
        if (whole != m_wholes.constEnd() && !programme.startsWith(*whole))
            return *whole;
    }
    return {};
}

} // namespace pledgeboard
