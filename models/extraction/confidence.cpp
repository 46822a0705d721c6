// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/confidence.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <cmath>

namespace pledgeboard {

namespace {

struct Coefficient {
    Grade grade;
    double value; ///< added to the log-odds
};

constexpr double kBase = 0.83;

// Written by tests/corpus/fit_confidence.py: fitted by penalised likelihood to some thousand figures of marked articles, of which 373
// stand in articles made to measure it; a term of its own takes up that tests/corpus/wider is read better.
constexpr std::array<Coefficient, kGradeCount> kCoefficients{{
    {Grade::KindClear, 0.76},    {Grade::KindLikely, 0.29},  {Grade::KindNarrow, -0.55}, {Grade::KindGuess, -0.50},
    {Grade::PlaceOwn, 0.51},     {Grade::PlaceNamed, -0.08}, {Grade::PlaceLoose, -0.24}, {Grade::PlaceArticle, -0.40},
    {Grade::PlaceWide, 0.20},    {Grade::PlaceNone, 0.00},   {Grade::YearStated, -0.03}, {Grade::YearArticle, -0.02},
    {Grade::YearLoose, 0.05},    {Grade::YearNone, 0.01},    {Grade::WhoNamed, 0.09},    {Grade::WhoArticle, -0.06},
    {Grade::WhoNone, -0.03},     {Grade::NounNext, 0.25},    {Grade::Headline, -0.00},   {Grade::ToldAgain, 0.14},
    {Grade::ManyNumbers, -0.24}, {Grade::Contested, 0.00},   {Grade::Statistic, -0.24},  {Grade::Dateless, 0.00},
}};

constexpr double kWorthSaying = 0.3; ///< a grade that costs less is no reason for doubt

/// Grades of which exactly one holds, from the first to the last; the rest hold or not.
struct Group {
    Grade first;
    Grade last;
};
constexpr std::array<Group, 4> kGroups{{{Grade::KindClear, Grade::KindGuess},
                                        {Grade::PlaceOwn, Grade::PlaceNone},
                                        {Grade::YearStated, Grade::YearNone},
                                        {Grade::WhoNamed, Grade::WhoNone}}};

double valueOf(Grade grade)
{
    return kCoefficients.at(static_cast<std::size_t>(grade)).value;
}

/// What the grade costs against the best that could hold in its place.
double costOf(Grade grade)
{
    double best = 0.0;
    for (const Group &group : kGroups) {
        if (grade < group.first || grade > group.last)
            continue;
        best = valueOf(group.first);
        for (std::size_t i = static_cast<std::size_t>(group.first); i <= static_cast<std::size_t>(group.last); ++i)
            best = std::max(best, kCoefficients.at(i).value);
    }
    return best - valueOf(grade);
}

Grade kindGrade(const KindReading &kind)
{
    if (kind.weight <= 3)
        return Grade::KindGuess;
    return kind.margin >= 9 && kind.weight >= 10 ? Grade::KindClear
           : kind.margin >= 5                    ? Grade::KindLikely
                                                 : Grade::KindNarrow;
}

Grade yearGrade(const Graded &graded)
{
    if (!graded.year.year)
        return Grade::YearNone;
    if (graded.year.isStated)
        return Grade::YearStated;
    return QLatin1String(graded.year.rule) == QLatin1String("year of the article") ? Grade::YearArticle
                                                                                   : Grade::YearLoose;
}

Grade whoGrade(const FigureOrganisation &organisation)
{
    if (organisation.name.isEmpty())
        return Grade::WhoNone;
    return organisation.confidence > 0.65 ? Grade::WhoNamed : Grade::WhoArticle;
}

bool isStatistic(Kind kind)
{
    switch (kind) {
    case Kind::JobsExisting:
    case Kind::MoneyOutput:
    case Kind::MoneyValuation:
    case Kind::MoneySalary:
    case Kind::MoneyOther:
        return true;
    default:
        return false;
    }
}

bool isContested(const KindReading &kind)
{
    return std::any_of(kind.voices.begin(), kind.voices.end(), [&kind](const KindVoice &voice) {
        return voice.kind != kind.kind && !voice.beaten && voice.rule->row->weight >= 6;
    });
}

/// What nobody would call a reason for doubt, whatever the fit made of it.
bool isGoodNews(Grade grade)
{
    return grade == Grade::KindClear || grade == Grade::PlaceOwn || grade == Grade::YearStated
           || grade == Grade::WhoNamed || grade == Grade::NounNext;
}

} // namespace

GradeSet gradesOf(const Graded &graded)
{
    GradeSet grades;
    grades.add(kindGrade(graded.kind));
    grades.add(graded.place.name.isEmpty() ? Grade::PlaceNone : graded.place.grade);
    grades.add(yearGrade(graded));
    grades.add(whoGrade(graded.organisation));
    const NumberMention &number = graded.number;
    const auto addIf = [&grades](bool holds, Grade grade) {
        if (holds)
            grades.add(grade);
    };
    addIf(number.nounLast > number.nounFirst && number.nounFirst <= number.last && number.head.any(), Grade::NounNext);
    addIf(graded.text.sentences[static_cast<std::size_t>(number.sentence)].headline, Grade::Headline);
    addIf(graded.numbersInSentence > 2, Grade::ManyNumbers);
    addIf(isContested(graded.kind), Grade::Contested);
    addIf(isStatistic(*graded.kind.kind), Grade::Statistic);
    addIf(!graded.dated, Grade::Dateless);
    return grades;
}

double confidenceOf(const GradeSet &grades)
{
    double odds = kBase;
    for (const Coefficient &coefficient : kCoefficients)
        odds += grades.has(coefficient.grade) ? coefficient.value : 0.0;
    return std::round(100.0 / (1.0 + std::exp(-odds))) / 100.0;
}

std::vector<Grade> doubtsOf(const GradeSet &grades)
{
    std::vector<Grade> doubts;
    for (const Coefficient &coefficient : kCoefficients) {
        if (grades.has(coefficient.grade) && !isGoodNews(coefficient.grade)
            && costOf(coefficient.grade) >= kWorthSaying)
            doubts.push_back(coefficient.grade);
    }
    std::stable_sort(doubts.begin(), doubts.end(), [](Grade a, Grade b) { return costOf(a) > costOf(b); });
    return doubts;
}

} // namespace pledgeboard
