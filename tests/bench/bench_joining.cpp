// SPDX-License-Identifier: GPL-3.0-or-later
// Joining a hundred thousand made-up figures at once, and adding articles of five figures to a million that are joined. The figures are
// the same in every run.
#include "models/counting/announcement_joiner.h"
#include "models/reference/gazetteer.h"
#include "tests/bench/dice.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace pledgeboard;

namespace {

constexpr int kAtOnce = 100'000;
constexpr int kMany = 1'000'000;
constexpr int kFiguresEach = 5;
constexpr int kArticlesAdded = 101;
constexpr int kFirstYear = 2000;
constexpr int kYears = 26;

/// A quarter of the figures are about ten large places, the rest about any.
QString somePlace(Dice &dice)
{
    if (dice(4) == 0)
        return QString::fromLatin1(kLargePlaces[dice(kLargePlaces.size())]);
    const Gazetteer &gazetteer = Gazetteer::instance();
    return gazetteer.at(static_cast<PlaceIndex>(dice(gazetteer.places().size()))).name;
}

FigureInArticle madeUpFigure(Dice &dice, int number)
{
    Figure figure;
    figure.id = QString::number(number);
    figure.kind = static_cast<Kind>(dice(kKindCount));
    figure.amount.value = roundNumber(dice);
    figure.amount.bound = static_cast<Bound>(dice(4));
    figure.amount.currency = isMoney(figure.kind) ? kPound : Currency();
    figure.place = somePlace(dice);
    if (dice(2) == 0)
        figure.organisation = QStringLiteral("Firm%1 Works%2 Holdings").arg(dice(100)).arg(dice(50));
    if (dice(3) == 0)
        figure.programme = QStringLiteral("Plan%1 Valley Innovation Zone").arg(dice(500));
    const int article = number / kFiguresEach;
    figure.year = kFirstYear + static_cast<int>(dice(kYears));
    const int position = number % kFiguresEach * 100;
    figure.evidence.number = TextSpan{position, position + 10};
    const boost::gregorian::date published(static_cast<unsigned short>(*figure.year),
                                           static_cast<unsigned short>(1 + article % 12),
                                           static_cast<unsigned short>(1 + article / 12 % 28));
    return FigureInArticle{figure, QString::number(article), published, QStringLiteral("The Courier")};
}

std::vector<FigureInArticle> madeUpFigures(Dice &dice, int first, int count)
{
    std::vector<FigureInArticle> figures;
    figures.reserve(static_cast<std::size_t>(count));
    for (int number = first; number < first + count; ++number)
        figures.push_back(madeUpFigure(dice, number));
    return figures;
}

double millisecondsOf(QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    Dice dice;
    std::size_t sink = 0;
    QElapsedTimer timer;
    const std::vector<FigureInArticle> some = madeUpFigures(dice, 0, kAtOnce);
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        timer.start();
        sink += joinFigures(some).announcements.size();
        times.push_back(millisecondsOf(timer));
    }
    std::sort(times.begin(), times.end());
    out << "joining of 100,000 figures: " << times[1] << " ms" << Qt::endl;

    AnnouncementJoiner joiner;
    joiner.add(madeUpFigures(dice, 0, kMany));
    sink += joiner.update().size();
    times.clear();
    for (int article = 0; article < kArticlesAdded; ++article) {
        const std::vector<FigureInArticle> figures = madeUpFigures(dice, kMany + article * kFiguresEach, kFiguresEach);
        timer.start();
        joiner.add(figures);
        sink += joiner.update().size();
        times.push_back(millisecondsOf(timer));
    }
    std::sort(times.begin(), times.end());
    out << "adding an article to 1,000,000 figures, median: " << times[kArticlesAdded / 2] << " ms\n";
    out << "adding an article to 1,000,000 figures, slowest: " << times.back() << " ms\n";
    return sink == 0 ? 1 : 0;
}
