// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"
#include "models/extraction/names/name_runs.h"
#include "models/extraction/numbers/number_mention.h"

#include <QHash>

#include <span>

namespace pledgeboard {

/// Who promises, spends, raises or employs, and how that was found.
struct FigureOrganisation {
    QString name; ///< empty where nobody is named
    const char *rule = nullptr;
    double confidence = 0.0;
};

/// The named scheme that a number belongs to, and the wider one that it is part of.
struct FigureProgramme {
    QString name;
    QString inside;
};

/// All that is known of organisations and programmes in one article.
class ArticleNames
{
public:
    ArticleNames(const ParsedText &text, const NameWords &words, const std::vector<PlaceMention> &places);

    /// before is the organisation of the figure before it in the paragraph when that is public money too; else empty.
    FigureOrganisation organisationOf(const NumberMention &number, Kind kind, const QString &before) const;
    FigureProgramme programmeOf(const NumberMention &number, Kind kind) const;

    /// The programme of which a sentence anywhere in the article says that this one is a part: "KQ Futures is one of 20
    /// projects inside the Innovation Zone". Empty where none does.
    QString wholeOf(const QString &programme) const;

    const QString &topic() const { return m_topic; }

private:
    int weigh(const NameRun &run, const NumberMention &number, Kind kind, const char *&rule) const;
    void findTopic();
    std::span<const NameRun> runsOf(int sentence) const;
    void findWholes();
    bool hasOtherSubject(const NumberMention &number) const;
    bool isContainer(const NameRun &run) const;
    int numbersBetween(const NameRun &run, const NumberMention &number) const;

    const ParsedText &m_text;
    const NameWords &m_words;
    std::vector<NameRun> m_runs;
    QHash<QString, QString> m_wholes; ///< of projects and programmes that a sentence puts inside another
    QString m_topic; ///< the organisation the article is about
};

} // namespace pledgeboard
