// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/profile_lists.h"

#include "models/domain/format.h"
#include "views/charts/chart_words.h"

#include <algorithm>

namespace pledgeboard {

namespace {

QString amountOf(const StatedSum &sum, Currency currency)
{
    const Bound bound = sum.bounds.bound();
    return shortAmount(sum.value, currency, bound, bound == Bound::About ? AmountStyle::Label : AmountStyle::Words);
}

QString yearText(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QString();
}

} // namespace

ProfileLists::ProfileLists(Canvas &canvas, const PlaceProfile &profile) : m_canvas(canvas), m_profile(profile)
{
    for (List list : {promises(), money(), facts()}) {
        if (!list.rows.empty())
            m_lists.push_back(std::move(list));
    }
}

ProfileLists::List ProfileLists::promises() const
{
    List list{tr("Largest announcements"), true, {}};
    for (const ProfilePromise &promise : m_profile.promises) {
        Row row;
        row.name = promise.who.isEmpty() ? m_profile.place : promise.who;
        row.detail = promise.year ? yearText(promise.year) : tr("year not known");
        QStringList words;
        if (promise.jobs) {
            row.jobs = tr("%1 jobs").arg(amountOf(*promise.jobs, Currency()));
            row.mark.figures = promise.jobs->figures;
            words.append(row.jobs);
        }
        if (promise.money) {
            row.amount = amountOf(*promise.money, kPound);
            row.mark.figures.insert(row.mark.figures.end(), promise.money->figures.begin(),
                                    promise.money->figures.end());
            words.append(row.amount);
        }
        row.mark.key.promise = row.mark.figures.front();
        row.mark.description = tr("%1, %2: %3", "who promised, a year and amounts")
                                   .arg(row.name, row.detail, words.join(QStringLiteral(", ")));
        list.rows.push_back(row);
    }
    return list;
}

ProfileLists::List ProfileLists::money() const
{
    List list{tr("Money by kind"), false, {}};
    for (const auto &[kind, sum] : m_profile.moneyByKind) {
        Row row;
        row.name = kindTitle(kind);
        row.amount = amountOf(sum, kPound);
        row.mark.figures = sum.figures;
        row.mark.key.measure = Measure::Investment;
        row.mark.key.reason = LeftOutReason::OtherKind;
        row.mark.key.promise = sum.figures.front();
        row.mark.description = tr("%1: %2", "a kind of money and its amount").arg(row.name, row.amount);
        list.rows.push_back(row);
    }
    return list;
}

ProfileLists::List ProfileLists::facts() const
{
    List list{tr("What else articles tell"), false, {}};
    for (const ProfileFact &fact : m_profile.facts) {
        Row row;
        row.name = fact.who.isEmpty()
                       ? kindTitle(fact.kind)
                       : tr("%1, %2", "a kind of figure and whose it is").arg(kindTitle(fact.kind), fact.who);
        QStringList details{yearText(fact.year), fact.publisher};
        details.removeAll(QString());
        row.detail = details.join(QStringLiteral(", "));
        row.amount = fact.amount;
        row.mark.figures = {fact.row};
        row.mark.key.promise = fact.row;
        row.mark.key.reason = LeftOutReason::OtherKind;
        row.mark.description = tr("%1: %2", "what is told and its amount").arg(row.name, row.amount);
        if (!row.detail.isEmpty())
            row.mark.description += QStringLiteral(", ") + row.detail;
        list.rows.push_back(row);
    }
    return list;
}

void ProfileLists::paint(const QRectF &area)
{
    const double rowHeight = m_canvas.lineHeight(Type::Body) + m_canvas.scaled(4);
    const double title = m_canvas.lineHeight(Type::Strong) + m_canvas.scaled(4);
    const double gap = m_canvas.scaled(12);
    // A row for each list in turn, until the area is full; what is left out takes a row to be told.
    double room = area.height();
    std::vector<std::size_t> shown(m_lists.size(), 0);
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        const double least = title + 2 * rowHeight + (i > 0 ? gap : 0);
        if (room < least)
            break;
        room -= least;
        shown[i] = 1;
    }
    for (bool grew = true; grew && room >= rowHeight;) {
        grew = false;
        for (std::size_t i = 0; i < m_lists.size(); ++i) {
            if (shown[i] == 0 || shown[i] >= m_lists[i].rows.size() || room < rowHeight)
                continue;
            // The largest announcements come first.
            const std::size_t more = i == 0 && m_lists[i].hasJobs ? 2 : 1;
            for (std::size_t k = 0; k < more && shown[i] < m_lists[i].rows.size() && room >= rowHeight; ++k) {
                ++shown[i];
                room -= rowHeight;
                grew = true;
            }
        }
    }
    double y = area.top();
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        if (shown[i] == 0)
            continue;
        y += paintList(m_lists[i], shown[i], QRectF(QPointF(area.left(), y), area.bottomRight())) + gap;
    }
}

double ProfileLists::paintList(const List &list, std::size_t shown, const QRectF &area)
{
    const double rowHeight = m_canvas.lineHeight(Type::Body) + m_canvas.scaled(4);
    m_canvas.text(m_canvas.elided(list.title, Type::Strong, area.width()), Type::Strong, area.left(), area.top(),
                  ink::kText);
    double y = area.top() + m_canvas.lineHeight(Type::Strong) + m_canvas.scaled(4);
    double amounts = 0;
    for (std::size_t i = 0; i < shown; ++i)
        amounts = std::max(amounts, m_canvas.numberWidth(list.rows[i].amount, Type::Body));
    const double jobsRight = area.right() - amounts - (amounts > 0 ? m_canvas.scaled(14) : 0);
    for (std::size_t i = 0; i < shown; ++i, y += rowHeight) {
        m_canvas.line({area.left(), y - m_canvas.scaled(1)}, {area.right(), y - m_canvas.scaled(1)}, ink::kLine);
        paintRow(list, list.rows[i], QRectF(area.left(), y, area.width(), rowHeight), jobsRight);
    }
    if (const std::size_t more = list.rows.size() - shown; more > 0) {
        m_canvas.text(more == 1 ? tr("and 1 more") : tr("and %1 more").arg(more), Type::Small, area.left(), y,
                      ink::kQuiet);
        y += m_canvas.lineHeight(Type::Small);
    }
    return y - area.top();
}

void ProfileLists::paintRow(const List &list, const Row &row, const QRectF &box, double jobsRight)
{
    const double gap = m_canvas.scaled(10);
    double right = box.right();
    if (!row.amount.isEmpty())
        right = m_canvas.number(row.amount, Type::Body, box.right(), box.top(), ink::kText).left() - gap;
    if (list.hasJobs) {
        right = std::min(right, jobsRight);
        if (!row.jobs.isEmpty())
            right = m_canvas.number(row.jobs, Type::Body, jobsRight, box.top(), ink::kText).left() - gap;
    }
    const double room = right - box.left();
    const double detailWidth = row.detail.isEmpty() ? 0 : m_canvas.width(row.detail, Type::Small) + gap;
    // The name has the first claim on the room.
    const bool withDetail = detailWidth > 0 && m_canvas.width(row.name, Type::Body) + detailWidth <= room;
    const bool shortDetail = detailWidth > 0 && detailWidth < room * 0.4;
    const double nameRoom = withDetail || shortDetail ? room - detailWidth : room;
    const QRectF name = m_canvas.text(m_canvas.elided(row.name, Type::Body, std::max(1.0, nameRoom)), Type::Body,
                                      box.left(), box.top(), ink::kText);
    if (withDetail || shortDetail)
        m_canvas.text(row.detail, Type::Small, name.right() + gap,
                      box.top() + m_canvas.lineHeight(Type::Body) - m_canvas.lineHeight(Type::Small), ink::kQuiet);
    ChartMark mark = row.mark;
    mark.shape.addRect(box.adjusted(0, 0, 0, -1));
    m_canvas.page().marks.push_back(mark);
}

void ProfileLists::fillTable()
{
    ChartTable &table = m_canvas.page().table;
    table.header = {tr("List"), tr("What"), tr("When and where told"), tr("Jobs"), tr("Amount")};
    for (const List &list : m_lists) {
        for (const Row &row : list.rows)
            table.rows.push_back({list.title, row.name, row.detail, row.jobs, row.amount});
    }
}

} // namespace pledgeboard
