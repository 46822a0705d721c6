// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/figures_of.h"

using namespace pledgeboard;

/// Numbers that count no jobs and name no sum, each in a sentence that speaks of jobs.
class NotFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // NOLINTNEXTLINE(readability-function-size): a table is as long as it has rows.
    void noFigures_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {
                 "It will open on 13 January 2025 with staff from the region.",
                 "Some 22 per cent of staff will go.",
                 "About 22pc of jobs are part-time.",
                 "The 15-year-old plant has staff in three towns.",
                 "Staff came 16th in a national table of jobs.",
                 "Call 0151 496 0123 about jobs.",
                 "The L3 9AG jobs centre is open.",
                 "The jobs hall covers 210,000 sq ft of staff space.",
                 "A 40MW turbine will power the staff block.",
                 "Staff travel 25 miles to their jobs.",
                 "The 4IR fund helps staff.",
                 "Staff moved near the M62 for jobs.",
                 "A Channel 4 crew and its staff came.",
                 "About 12 per 10,000 staff are ill.",
                 "Hundreds of jobs will be created.",
                 "Millions of pounds will be invested.",
                 "A few hundred jobs could follow.",
                 "In the 2024/25 season the staff won.",
                 "Staff work from 10:30 to 14:45.",
                 "The 1,2,3 method helps staff find jobs.",
                 "It has 500 students and 30 homes.",
                 "The mobile 3D scanner is made by staff.",
                 "A Boeing 777 flew staff home.",
                 "Staff will meet on 13/01/2025 to talk of jobs.",
                 "The jobs fair is on 2025-01-13 for staff.",
                 "Staff moved in on 13.01.2025.",
                 "Staff start on the 13th of January.",
                 "In 2030 staff will move.",
                 "By 2030 jobs will change.",
                 "The 2000s were good for staff.",
                 "Staff of the 1990s came back.",
                 "In the year to March 2024 staff left.",
                 "In 2024-25 staff numbers fell.",
                 "The 2024/25 budget for staff is agreed.",
                 "FY25 staff costs rose.",
                 "Q3 staff numbers fell.",
                 "Doors open to staff at 9am.",
                 "Staff clock on at 7.30pm.",
                 "The call for staff lasts 24 hours.",
                 "Staff of 24/7 services work nights.",
                 "It takes 5 minutes to find staff.",
                 "John Smith, 45, leads the staff.",
                 "Aged 62, she found staff.",
                 "Staff aged 16 to 24 are few.",
                 "16- to 24-year-olds found work as staff.",
                 "About 22% of jobs are part-time.",
                 "Between 10% and 20% of staff left.",
                 "Jobs rose 3.5 percentage points.",
                 "Some 20 to 30 per cent of staff left.",
                 "10-15% of jobs went.",
                 "One in ten jobs is in tech.",
                 "1 in 10 jobs is in tech.",
                 "Two thirds of staff agreed.",
                 "Three-quarters of staff agreed.",
                 "Half of the jobs are new.",
                 "The 2nd phase has staff.",
                 "The town is the third largest for jobs.",
                 "Call +44 151 496 0123 about jobs.",
                 "Call 01514960123 about jobs.",
                 "Ring 0800 111 222 about jobs.",
                 "The jobs centre at M1 1AE is open.",
                 "The SW1A 2AA jobs office is open.",
                 "The jobs hall covers 210,000sq ft of staff space.",
                 "A 20,000 square metre hall for staff opened.",
                 "A 20,000m² hall for staff opened.",
                 "A 20-acre site for staff opened.",
                 "A 40-megawatt plant powers the staff block.",
                 "The 5 GW farm has staff.",
                 "Staff travel 25km to their jobs.",
                 "Staff cycle 5k for charity.",
                 "Staff live by the A1(M).",
                 "The A380 staff left.",
                 "Staff use 5G for work.",
                 "Ten Streets has staff.",
                 "Staff at Studio 55 work hard.",
                 "Staff of Level 39 came.",
                 "Staff at One Central Square work.",
                 "The FTSE 100 firm has staff.",
                 "Staff of Forbes 30 Under 30 won jobs.",
                 "Industry 4.0 changes jobs.",
                 "Windows 11 helps staff.",
                 "Covid-19 hit jobs.",
                 "There are 45 jobs per 10,000 residents in town.",
                 "Staff read the report.[1]",
                 "Staff read the report [12] on jobs.",
                 "Jobs grew.¹²",
                 "See note 14 on jobs.",
                 "Page 14 lists jobs.",
                 "Section 106 jobs money is late.",
                 "Staff read version 2.1 of the plan.",
                 "Staff weigh 20 tonnes of jobs.",
                 "Staff need 100Mbps for work.",
                 "It rained 20mm on staff.",
                 "It was 20°C and staff left.",
                 "Staff scored 3-0 against jobs.",
                 "Staff won 2-1.",
                 "Thousands of jobs will go.",
                 "Tens of millions of pounds will be invested.",
                 "Several hundred jobs will be created.",
                 "Dozens of jobs will be created.",
                 "Scores of jobs will be created.",
                 "1,000s of jobs will be created.",
                 "10,000s of jobs will be created.",
                 "£1,000s will be invested.",
                 "£millions will be invested.",
                 "A multi-million-pound plan was shown to staff.",
                 "A seven-figure sum was paid.",
                 "Staff earn a six-figure wage.",
                 "Staff said it was a 50/50 call for jobs.",
                 "Staff hope for a 360-degree view of jobs.",
                 "Room 101 is for staff.",
                 "Bus 86 takes staff.",
                 "The Grade II* hall has staff.",
                 "ISO 9001 staff came.",
                 "Staff at 10 Downing Street left.",
                 "Staff at 12 King Street left.",
                 "Staff of Unit 7 left.",
                 "Jobs are on www.jobs24.com today.",
                 "Email staff99@example.com about jobs.",
                 "Staff use C++17 at work.",
                 "Staff rank 5/10 for jobs.",
                 "Staff took 3x the jobs.",
                 "The plan is worth 10x the jobs.",
             })
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }
    void noFigures()
    {
        QFETCH(QString, text);
        const std::vector<Figure> figures = figuresOf(text);
        QVERIFY2(figures.empty(), figures.empty() ? "" : qPrintable(figures[0].evidence.quote));
    }

    void vagueNumbersAreNoFigures_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number :
             {"1,000s", "tens of thousands of", "hundreds of", "thousands of", "dozens of", "scores of",
              "a few hundred", "several hundred", "several thousand", "a couple of hundred", "hundreds of thousands of",
              "many thousands of", "a handful of", "countless", "no", "zero", "0"})
            QTest::addRow("%s", number) << QString::fromUtf8(number);
    }
    void vagueNumbersAreNoFigures()
    {
        QFETCH(QString, number);
        QVERIFY(figuresOf(QStringLiteral("The plan will create %1 jobs in Leeds.").arg(number)).empty());
    }
};

QTEST_GUILESS_MAIN(NotFiguresTest)
#include "tst_not_figures.moc"
