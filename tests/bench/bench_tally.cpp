// SPDX-License-Identifier: GPL-3.0-or-later
// A tally over a million made-up figures. The figures are the same in every run.
#include "models/counting/counter.h"
#include "models/counting/sensitivity.h"
#include "models/reference/gazetteer.h"
#include "tests/bench/dice.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace pledgeboard;

namespace {

constexpr std::size_t kTallied = 1'000'000;
constexpr std::size_t kDoubts = 10'000;
constexpr std::size_t kInWindow = 100'000; ///< of a workspace as a window shows it
constexpr int kRuns = 15;
constexpr int kFirstYear = 2000;
constexpr int kYears = 26;

/// A quarter of the figures are about ten large places, the rest about any.
std::vector<PlaceIndex> somePlaces(Dice &dice, std::size_t count)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    std::vector<PlaceIndex> large;
    large.reserve(std::size(kLargePlaces));
    for (const char *name : kLargePlaces)
        large.push_back(gazetteer.find(QString::fromLatin1(name)));
    std::vector<PlaceIndex> places;
    for (std::size_t i = 0; i < count; ++i)
        places.push_back(dice(4) == 0 ? large[dice(large.size())]
                                      : static_cast<PlaceIndex>(dice(gazetteer.places().size())));
    return places;
}

FigureColumns madeUpColumns(std::size_t count)
{
    Dice dice;
    FigureColumns columns;
    columns.place = somePlaces(dice, count);
    columns.rates = {RateUsed{Currency("USD"), 0.8, QStringLiteral("made up")}};
    for (FigureRow row = 0; row < count; ++row) {
        columns.kind.push_back(static_cast<Kind>(dice(kKindCount)));
        columns.bound.push_back(static_cast<Bound>(dice(4)));
        columns.year.push_back(static_cast<std::int16_t>(dice(20) == 0 ? kNoYear : kFirstYear + dice(kYears)));
        const std::int64_t value = dice(50) == 0 ? kNoValue : roundNumber(dice);
        columns.value.push_back(value);
        columns.low.push_back(value);
        columns.high.push_back(value);
        columns.rate.push_back(dice(3) == 0 ? 0 : -1);
        const bool hasPeriod = row % 3 == 0 && columns.year.back() != kNoYear;
        columns.periodFirst.push_back(hasPeriod ? columns.year.back() : kNoYear);
        columns.periodLast.push_back(static_cast<std::int16_t>(hasPeriod ? columns.year.back() + row % 7 : kNoYear));
        // A tenth is told again, a twentieth is inside another; both are of that one's kind, place and year.
        const bool repeat = row > 100 && dice(10) == 0;
        const bool part = row > 100 && dice(20) == 0;
        const FigureRow other = row > 100 ? row - 1 - static_cast<FigureRow>(dice(100)) : 0;
        const bool otherLeads = row > 100 && columns.toldBy[other] == kNoRow;
        columns.toldBy.push_back(repeat && otherLeads ? other : kNoRow);
        columns.revisedBy.push_back(kNoRow);
        columns.telling.push_back(repeat ? 1 : 0);
        columns.inside.push_back(part ? other : kNoRow);
        columns.announcement.push_back(static_cast<std::int32_t>(repeat && otherLeads ? other : row));
        if ((repeat && otherLeads) || part) {
            columns.kind[row] = columns.kind[other];
            columns.place[row] = columns.place[other];
            columns.year[row] = columns.year[other];
        }
    }
    return columns;
}

template<typename Work>
double medianMs(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs) / 2];
}

} // namespace

int main()
{
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);

    const FigureColumns columns = madeUpColumns(kTallied);
    Query query;
    query.measure = Measure::Investment;
    for (const char *place : {"London", "Greater Manchester", "Leeds", "Liverpool City Region", "Birmingham", "Glasgow",
                              "Cardiff", "Bristol", "Liverpool"})
        query.places.append(QString::fromLatin1(place));
    std::size_t sink = 0;
    const double someCities = medianMs(kRuns, [&] { sink += tally(query, columns).cells.size(); });
    out << "tally of 1,000,000 figures: " << someCities << " ms\n";
    query.places.clear();
    const double everyCity = medianMs(kRuns, [&] { sink += tally(query, columns).cells.size(); });
    out << "tally of 1,000,000 figures, every city: " << everyCity << " ms\n";

    query.promises = PromiseYears::Spread;
    const double spread = medianMs(kRuns, [&] { sink += tally(query, columns).cells.size(); });
    out << "tally of 1,000,000 figures, promises spread: " << spread << " ms\n";
    query.promises = PromiseYears::Announced;

    std::vector<Doubt> doubts;
    for (FigureRow row = 0; doubts.size() < kDoubts; row += 7)
        doubts.push_back(Doubt{DoubtKind::LowConfidence, {row}, {}, false, std::nullopt, 1.0});
    Tally weighed = tally(query, columns);
    const double weighing = medianMs(kRuns, [&] { addSensitivity(weighed, columns, doubts); });
    out << "moves by 10,000 doubts among 1,000,000 figures, every city: " << weighing << " ms\n";

    const FigureColumns fewer = madeUpColumns(kInWindow);
    std::vector<Doubt> some;
    for (FigureRow row = 0; row < kInWindow; row += 10)
        some.push_back(Doubt{DoubtKind::LowConfidence, {row}, {}, false, std::nullopt, 1.0});
    query.places = {QStringLiteral("Liverpool City Region"), QStringLiteral("Greater Manchester"),
                    QStringLiteral("London")};
    for (const char *places : {"three places", "every city"}) {
        Tally shown = tally(query, fewer);
        const double moves = medianMs(kRuns, [&] { addSensitivity(shown, fewer, some); });
        out << "moves by 10,000 doubts among 100,000 figures, " << places << ": " << moves << " ms\n";
        query.places.clear();
    }
    return sink == 0 ? 1 : 0;
}
