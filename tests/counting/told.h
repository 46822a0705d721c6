// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"

namespace pledgeboard {

/// Articles and their figures for tests, in few words:
///
///     Told told;
///     told.article(QStringLiteral("The Courier"), {2024, 12, 19});
///     told.jobs(8000, QStringLiteral("Leeds")).of(QStringLiteral("Ten Mills"));
///     told.pounds(Kind::MoneyPublic, 1'130'000, QStringLiteral("Leeds")).by(QStringLiteral("Leeds City Council"));
///
/// A figure's year is that of its article unless in() says otherwise; its id is "1", "2" and so on.
class Told
{
public:
    class Last
    {
    public:
        explicit Last(FigureInArticle &told) : m_told(told), m_figure(told.figure) { }

        Last &by(const QString &organisation)
        {
            m_figure.organisation = organisation;
            return *this;
        }
        Last &of(const QString &programme)
        {
            m_figure.programme = programme;
            return *this;
        }
        Last &inside(const QString &programme)
        {
            m_figure.insideProgramme = programme;
            return *this;
        }
        Last &bound(Bound bound)
        {
            m_figure.amount.bound = bound;
            return *this;
        }
        Last &range(std::int64_t low, std::int64_t high)
        {
            m_figure.amount.low = low;
            m_figure.amount.high = high;
            return *this;
        }
        Last &in(std::optional<int> year)
        {
            m_figure.year = year;
            return *this;
        }
        Last &over(int first, int last)
        {
            m_figure.period = Period{first, last};
            return *this;
        }
        Last &rejected()
        {
            m_told.rejected = true;
            return *this;
        }
        /// With a rule that read the words around the number: see wordingOf().
        Last &told(const char *rule)
        {
            m_figure.evidence.rules.append(QString::fromLatin1(rule));
            return *this;
        }
        Last &givenInPounds(std::int64_t pounds)
        {
            m_figure.conversion = Money{pounds * 100, kPound};
            return *this;
        }

    private:
        FigureInArticle &m_told;
        Figure &m_figure;
    };

    void article(const QString &publisher, std::optional<boost::gregorian::date> published)
    {
        m_publisher = publisher;
        m_published = published;
        ++m_article;
    }

    Last jobs(std::int64_t heads, const QString &place) { return add(Kind::JobsPromised, heads, Currency(), place); }
    Last jobs(Kind kind, std::int64_t heads, const QString &place) { return add(kind, heads, Currency(), place); }
    Last pounds(Kind kind, std::int64_t pounds, const QString &place) { return add(kind, pounds * 100, kPound, place); }
    Last dollars(Kind kind, std::int64_t dollars, const QString &place)
    {
        return add(kind, dollars * 100, Currency("USD"), place);
    }
    Last money(Kind kind, Money money, const QString &place) { return add(kind, money.minor, money.currency, place); }

    const std::vector<FigureInArticle> &figures() const { return m_figures; }
    FigureColumns columns() const { return makeColumns(m_figures, joinFigures(m_figures)); }

private:
    Last add(Kind kind, std::int64_t value, Currency currency, const QString &place)
    {
        Figure figure;
        figure.id = QString::number(m_figures.size() + 1);
        figure.kind = kind;
        figure.amount.value = value;
        figure.amount.currency = currency;
        figure.place = place;
        if (m_published)
            figure.year = static_cast<int>(m_published->year());
        const auto position = static_cast<int>(m_figures.size()) * 100;
        figure.evidence.number = TextSpan{position, position + 10};
        m_figures.push_back(
            FigureInArticle{figure, QStringLiteral("article %1").arg(m_article), m_published, m_publisher});
        return Last(m_figures.back());
    }

    std::vector<FigureInArticle> m_figures;
    QString m_publisher;
    std::optional<boost::gregorian::date> m_published;
    int m_article = 0;
};

/// The figures of five articles about Liverpool City Region, Greater Manchester and London between 2014 and 2025, with repeats, a
/// programme inside a programme, wider totals, stocks and dollars.
Told fiveArticles();

/// The same in one call, with names as they stand in the source: "" is unknown.
Told::Last jobs(Told &told, std::int64_t heads, const char *place, const char *organisation = "",
                const char *programme = "");
Told::Last money(Told &told, Kind kind, std::int64_t pounds, const char *place, const char *organisation = "",
                 const char *programme = "");

} // namespace pledgeboard
