// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"
#include "models/domain/text_span.h"
#include "models/extraction/names/name_entities.h"
#include "models/extraction/names/speakers.h"
#include "models/extraction/numbers/number_mention.h"

#include <QHash>

#include <span>

namespace pledgeboard {

/// Who promises, spends, raises or employs, and how that was found.
struct FigureOrganisation {
    QString name; ///< empty where nobody is named
    const char *rule = nullptr; ///< a short plain phrase for Evidence::rules
    double confidence = 0.0; ///< 0 to 1: that the name is right
    TextSpan words; ///< what the rule rests on; empty where it rests on the article as a whole
};

/// The named scheme that a number belongs to, and the wider one that it is part of.
struct FigureProgramme {
    QString name;
    QString inside;
    const char *rule = nullptr;
    double confidence = 0.0;
    TextSpan words;
};

/// All that is known of organisations and programmes in one article.
class ArticleNames
{
public:
    ArticleNames(const ParsedText &text, const NameWords &words, const std::vector<PlaceMention> &places);

    /// before is the organisation of the figure before it in the paragraph when that is public money too; else empty.
    FigureOrganisation organisationOf(const NumberMention &number, Kind kind, const QString &before) const;
    FigureProgramme programmeOf(const NumberMention &number, Kind kind) const;

    /// The programme of which a sentence anywhere in the article says that this one is a part: "Harbour Skills is one of
    /// 20 projects inside the Tideway Zone". Empty where none does.
    QString wholeOf(const QString &programme) const;

    /// The organisation that the article is about; empty where none stands out.
    QString topic() const { return m_entities.topic() < 0 ? QString() : m_entities.at(m_entities.topic()).name; }

private:
    struct Candidate {
        int weight = 0;
        const char *rule = nullptr;
        double confidence = 0.0;
    };

    Candidate weigh(const NameRun &run, const NumberMention &number, Kind kind) const;
    Candidate weighBefore(const NameRun &run, const NumberMention &number, Kind kind) const;
    Candidate weighAfter(const NameRun &run, const NumberMention &number, Kind kind) const;
    bool mayPay(const NameRun &run, const NumberMention &number, Kind kind) const;
    bool isOfTrade(const NumberMention &number) const;
    bool isEntryOfPlace(const NumberMention &number) const;
    bool isUnderTrade(const NumberMention &number) const;
    bool isNear(const NumberMention &number, NameCue cue) const;
    bool receives(const NameRun &run, const NumberMention &number) const;
    bool isFund(const NameRun &run) const;
    bool isBystander(const NameRun &run) const;
    bool isPlaced(int before) const;
    bool isWorth(const NameRun &run) const;
    int boughtOne(const NumberMention &number) const;
    bool hasOtherSubject(const NumberMention &number, Kind kind) const;
    bool isInsideWhole(const NumberMention &number) const;
    FigureOrganisation fallback(const NumberMention &number, Kind kind, const QString &before) const;
    FigureOrganisation giver(const NumberMention &number, const QString &before) const;
    const NameRun *actingBefore(const NumberMention &number) const;
    int wordBefore(int token) const;
    int verbAfter(int token, int last) const;
    int numbersBetween(const NameRun &run, const NumberMention &number) const;
    TextSpan spanOf(const NameRun &run) const;
    std::span<const NameRun> runsOf(int sentence) const;

    void findWholes();
    const NameRun *programmeCalled(const NumberMention &number, int &called) const;
    bool isContainer(const NameRun &run) const;

    const ParsedText &m_text;
    const NameWords &m_words;
    std::vector<NameRun> m_runs;
    NameEntities m_entities;
    Speakers m_speakers;
    QHash<QString, QString> m_wholes; ///< of projects and programmes that a sentence puts inside another
};

} // namespace pledgeboard
