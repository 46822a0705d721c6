// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"
#include "models/counting/name_table.h"
#include "models/counting/wording.h"

#include <QHash>

namespace pledgeboard {

/// What joining compares of a figure, as small values, and the words that its reasons quote.
struct Fact {
    Kind kind = Kind::MoneyOther;
    Kind family = Kind::MoneyOther;
    Amount amount;
    PlaceIndex place = kNoPlace; ///< kNoPlace for a rejected figure too, which joins nothing
    PlaceIndex area = kNoPlace; ///< see joiningArea()
    NameId organisation = kNoName;
    NameId programme = kNoName;
    NameId insideProgramme = kNoName;
    bool statistic = false;
    bool rejected = false;
    WordingSet wording;
    int year = 0; ///< the figure's, else that of publication; 0 where neither is known
    std::optional<int> statedYear; ///< the figure's alone
    std::optional<Period> period;
    int day = 0; ///< of publication, counted from some day on; 0 where unknown
    int article = 0; ///< a number for each article
    int position = 0; ///< of the number in the article's text
    QString id;
    QString wholeId;
    QString articleId;
    QString publisher;
    QString quote;
    QString organisationName;
    QString programmeName;
    QString placeName;
};

/// The facts of figures, and the names that they point into. A figure's place is its row; rows of figures that are gone are used
/// again.
class Facts
{
public:
    FigureRow add(const FigureInArticle &figure);
    void remove(FigureRow row);

    const Fact &at(FigureRow row) const { return m_facts[row]; }
    std::size_t size() const { return m_facts.size(); } ///< with rows that are free
    const NameTable &organisations() const { return m_organisations; }
    const NameTable &programmes() const { return m_programmes; }

    /// The row of a figure, else kNoRow.
    FigureRow rowOf(const QString &id) const { return m_rowOf.value(id, kNoRow); }

    /// The order of toldBefore().
    bool isToldBefore(FigureRow a, FigureRow b) const;

    /// Named, and no public body: it pledges for itself.
    bool isFirm(NameId organisation) const
    {
        return organisation != kNoName && !m_organisations.isPublicBody(organisation);
    }

private:
    struct PlaceAndArea {
        PlaceIndex place = kNoPlace;
        PlaceIndex area = kNoPlace;
    };
    PlaceAndArea placeOf(const QString &name);

    std::vector<Fact> m_facts;
    std::vector<FigureRow> m_free;
    QHash<QString, FigureRow> m_rowOf;
    QHash<QString, PlaceAndArea> m_places;
    QHash<QString, int> m_articles;
    NameTable m_organisations{NameRole::Organisation};
    NameTable m_programmes{NameRole::Programme};
};

/// What the names of two figures say of whether they tell of one announcement.
struct NamesAgree {
    NameMatch organisation = NameMatch::Unknown;
    NameMatch programme = NameMatch::Unknown;

    bool identify() const { return organisation == NameMatch::Alike || programme == NameMatch::Alike; }
};

NamesAgree matchNames(const Facts &all, const Fact &a, const Fact &b);

} // namespace pledgeboard
