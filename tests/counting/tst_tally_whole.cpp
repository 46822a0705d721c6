// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up figures of every sort: whatever is asked, each counts or has one reason, and the steps add up.
#include "models/reference/gazetteer.h"
#include "tests/counting/asked.h"

#include <QTest>

#include <random>
#include <set>

using namespace pledgeboard;

namespace {

void checkWhole(const Tally &tally, const FigureColumns &columns)
{
    stepsAddUp(tally);
    std::vector<int> seen(columns.size(), 0);
    for (const LeftOut &left : tally.leftOut) {
        for (const FigureRow row : left.figures)
            ++seen[row];
    }
    std::set<std::int32_t> counted;
    std::size_t countedRows = 0;
    for (const TallyCell &year : tally.years) {
        for (const FigureRow row : year.figures) {
            ++seen[row];
            ++countedRows;
            counted.insert(columns.announcement[row]);
        }
    }
    QCOMPARE(counted.size(), countedRows);
    for (FigureRow row = 0; row < columns.size(); ++row) {
        const bool ofFamily = isJobs(columns.kind[row]) == (tally.query.measure == Measure::Jobs);
        QCOMPARE(seen[row], ofFamily ? 1 : 0);
    }
    for (const TallyCell &cell : tally.cells) {
        std::set<std::int32_t> once;
        for (const FigureRow row : cell.figures)
            QVERIFY(once.insert(columns.announcement[row]).second);
    }
}

/// Figures in no order, with repeats and parts of every sort, places of every level and gaps.
FigureColumns manyColumns(std::size_t count)
{
    std::mt19937 engine(11);
    const auto dice = [&engine](std::size_t limit) { return engine() % limit; };
    const Gazetteer &gazetteer = Gazetteer::instance();
    const std::vector<PlaceIndex> places{
        gazetteer.find(kLiverpool), gazetteer.find(kRegion),       gazetteer.find(u"Daresbury"),
        gazetteer.find(kLeeds),     gazetteer.find(u"England"),    gazetteer.find(u"United Kingdom"),
        gazetteer.find(u"Cardiff"), gazetteer.find(u"Merseyside"), kNoPlace};
    FigureColumns columns;
    for (FigureRow row = 0; row < count; ++row) {
        const bool follows = row > 0 && dice(3) == 0;
        const FigureRow before = follows ? row - 1 - static_cast<FigureRow>(dice(std::min<std::size_t>(row, 9))) : 0;
        const FigureRow leader = follows && columns.toldBy[before] != kNoRow ? columns.toldBy[before] : before;
        const bool repeat = follows && dice(2) == 0;
        columns.kind.push_back(repeat ? columns.kind[leader] : static_cast<Kind>(dice(kKindCount)));
        columns.bound.push_back(static_cast<Bound>(dice(4)));
        columns.year.push_back(repeat          ? columns.year[leader]
                               : dice(10) == 0 ? kNoYear
                                               : static_cast<std::int16_t>(2005 + dice(20)));
        columns.place.push_back(places[dice(places.size())]);
        const std::int64_t value = dice(30) == 0 ? kNoValue : static_cast<std::int64_t>(dice(100'000)) + 10;
        columns.value.push_back(value);
        columns.low.push_back(value == kNoValue || dice(4) != 0 ? value : value - 10);
        columns.high.push_back(columns.low.back() == value ? value : value + 10);
        columns.rate.push_back(-1);
        columns.toldBy.push_back(repeat ? leader : kNoRow);
        columns.revisedBy.push_back(kNoRow);
        columns.announcement.push_back(repeat ? columns.announcement[leader] : static_cast<std::int32_t>(row));
        columns.telling.push_back(repeat ? static_cast<std::int32_t>(row - leader) : 0);
        columns.inside.push_back(follows && !repeat ? leader : kNoRow);
    }
    return columns;
}

} // namespace

class TallyWholeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFigureOfTheFamilyCountsOrHasOneReason()
    {
        const FigureColumns columns = manyColumns(20'000);
        for (const QStringList &places : {QStringList{}, QStringList{kLiverpool},
                                          QStringList{kLiverpool, kRegion, QStringLiteral("England"), kLeeds}}) {
            for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
                for (const BoundReading reading :
                     {BoundReading::Cautious, BoundReading::AsStated, BoundReading::Upper}) {
                    for (const Basis basis : {Basis::AsStated, Basis::TodaysPrices, Basis::PerHead}) {
                        Query query = jobsIn(places);
                        query.measure = measure;
                        query.reading = reading;
                        query.basis = basis;
                        query.firstYear = 2008;
                        checkWhole(tally(query, columns), columns);
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TallyWholeTest)
#include "tst_tally_whole.moc"
