// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/figures_of.h"

using namespace pledgeboard;

/// Which place a number is about. Each row's answer is that of the text's last figure.
class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // NOLINTNEXTLINE(readability-function-size): a table is as long as it has rows.
    void place_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *text, const char *place) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(place);
        };
        // The whole world.
        row("Leeds plant grows\n\nThe Danish group Brightwell employs 9,000 people around the world.", "Worldwide");
        row("Leeds plant grows\n\nBrightwell, based in Osaka, will come to Leeds. Brightwell had sales of $940m last "
            "year.",
            "Worldwide");
        row("Leeds plant grows\n\nThe owner has a global workforce of 6,200.", "Worldwide");
        row("Leeds plant grows\n\nThe owner employs 6,200 people in 24 countries.", "Worldwide");
        row("Leeds plant grows\n\nThe owner will cut 50 jobs in Leeds and 900 jobs worldwide.", "Worldwide");
        row("Leeds plant grows\n\nThe firm employs 165 people, of whom some sit in Leeds.", "Leeds");
        row("Leeds plant grows\n\nThe firm has its seat in Derby. Altogether it has more than 4,300 people on its "
            "books.",
            "Worldwide");
        row("Leeds plant grows\n\nBrightwell opened in Leeds. In the year to May the company's revenue rose to £2.3bn.",
            "Worldwide");
        row("Leeds plant grows\n\nThe group is in the course of shedding roughly 12,000 employees.", "Worldwide");
        // What a list compares with, and where somebody was before, is not "the city".
        row("Hull out-raises Rome\n\nLisbon, Rome and Warsaw all had less.\n\nOver five years the city's companies "
            "have raised £40m.",
            "Hull");
        row("Hull lab to close\n\nA few came from Derby; others left a lab in the city with a workforce of 300.",
            "Hull");
        row("Hull lab grows\n\nFirms are coming, above all from Derby: Acme has moved to the city and created 400 "
            "jobs.",
            "Hull");
        row("Derby lab raises £4m\n\nNo British lab has had a larger round. It comes to £4.2m.", "Derby");
        row("Derby lab grows\n\nIt wants to grow in Asia, and Asia wants it. Asia is large.\n\nIt will hire 40 people.",
            "Derby");
        // The place of what acts, over an aside; of a university; of the firms that have the jobs.
        row("Hull and York to build pumps\n\nA pilot line in York, running since 2021, has created 28 jobs.", "York");
        row("Hull wins funds\n\nAt the University of York, where a tech park opens, the government's part was £8m.",
            "York");
        row("Hull centre opens\n\nForeign companies account for 4,000 jobs at some 480 firms in Wales.", "Wales");
        row("Hull centre opens\n\nAbout a thousand posts were moved into it from other parts of the country.", "Hull");
        // The whole country.
        row("Leeds lab wins grant\n\nThe UK Government's £3.6 billion Towns Fund pays for it.", "United Kingdom");
        row("Leeds lab wins grant\n\nBrightwell has a UK workforce of around 1,000.", "United Kingdom");
        row("Leeds lab wins grant\n\nNationally, the trade employs 30,000 people.", "United Kingdom");
        row("Leeds lab wins grant\n\nThe lab will create 300 jobs in Leeds.", "Leeds");
        // Lists, as written.
        row("The bank will cut 118 roles across its Leeds, Hull and York offices.", "Leeds, Hull and York");
        row("It will create 74 jobs in London, Munich and Bristol.", "London, Munich and Bristol");
        row("A park for Derby\n\nFirms raised £40m in Derby, and York will gain 300 jobs.", "York");
        // Each number has its own place.
        row("Fintech grows\n\nFirms in Manchester raised £48m, Leeds £134 million and York £9m.", "York");
        row("Hull wins\n\nRival Acme let 45 people go in Derby, and Leeds-based Brightwell has raised £5m.", "Leeds");
        row("Leeds wins\n\nThe same post pays £60,000 in London and Derby.\n\nThe average coder in the city is paid "
            "£40,000.",
            "Leeds");
        row("Greater Manchester's start-ups raised £40m. The city has 300 vacancies.", "Manchester");
        row("A yard for Kent\n\nFirms in the county will create 300 jobs.", "Kent");
        row("Wages rise\n\nIn the capital the average coder earns £70,000.", "London");
        row("Leeds's start-ups raised £900,000 from investors in Bristol.", "Leeds");
        // Sites, quarters and boroughs.
        row("Harbour lab opens\n\nThe lab in the Baltic Triangle will create 30 jobs.", "Liverpool");
        row("Harbour lab opens\n\nA games firm is to hire 40 people in Digbeth.", "Birmingham");
        row("Harbour lab opens\n\nThe bank will take on 60 coders in Shoreditch.", "London");
        row("Harbour lab opens\n\nAcme will create 25 jobs at its studio in Leith.", "Edinburgh");
        row("Harbour lab opens\n\nBrightwell will create 200 jobs in Hackney.", "London");
        row("Harbour lab opens\n\nBrightwell will create 200 jobs in Keighley.", "Keighley");
        row("Harbour lab opens\n\nAcme is to hire 90 people in Macclesfield.", "Macclesfield");
        row("Harbour lab opens\n\nAcme will create 30 jobs at Porton Down.", "Porton Down");
        // Ambiguous names settled by context.
        row("Harbour lab opens\n\nAcme will create 90 jobs in Bath.", "Bath");
        row("Harbour lab opens\n\nAcme will create 90 jobs in Newport.", "Newport");
        row("Harbour lab opens\n\nAcme will create 90 jobs in Lincoln.", "Lincoln");
        row("Harbour lab opens\n\nAcme will create 90 jobs in Boston, Massachusetts.", "Boston, Massachusetts");
        row("Harbour lab opens\n\nAcme will create 90 jobs in Washington, near Sunderland.", "Washington");
        row("Derby plant grows\n\nReading the plans took a year. Acme will create 90 jobs.", "Derby");
        row("Derby plant grows\n\nA bath and 30 seats will go in. Acme will create 90 jobs.", "Derby");
        row("Derby plant grows\n\nThe Deal Tracker says that Acme raised £40m.", "Derby");
        row("Derby plant grows\n\nOxford Nanolite, which makes lenses, will create 90 jobs.", "Derby");
        // Namesakes, settled by what the article speaks of.
        row("Isle of Wight works to reopen\n\nAcme will create 90 jobs at its works in Newport.", "Isle of Wight");
        row("Lab opens\n\nAcme, of Texas, will create 90 jobs in Boston.", "Boston, Massachusetts");
        row("Lab opens\n\nThe Lincolnshire firm will create 90 jobs in Boston.", "Boston");
        row("Lab opens\n\nThe Australian miner already sells in Sydney. It will create 90 jobs in Perth.",
            "Perth, Western Australia");
        row("Lab opens\n\nThe firm sells all over Scotland. It will create 90 jobs in Perth.", "Perth");
        // Surnames.
        row("Leeds plant grows\n\nAoife Bradford, who leads the firm, said it would create 90 jobs.", "Leeds");
        row("Leeds plant grows\n\nCouncillor Wells said the firm would create 90 jobs.", "Leeds");
        row("Leeds plant grows\n\nMr Derby expects 90 jobs to be created.", "Leeds");
        row("Leeds plant grows\n\nSteve Lincoln, 54, said it would create 90 jobs.", "Leeds");
        row("Leeds plant grows\n\nMaya Lincoln, the firm's founder, is pleased. Lincoln said it would create 90 jobs.",
            "Leeds");
        row("Leeds plant grows\n\nJo London, its chairman, said it would create 90 jobs.", "Leeds");
        // Seats.
        row("Leeds gains a bank\n\nThe New York City-based lender Acme will create 90 jobs.", "Leeds");
        row("Leeds gains a bank\n\nAcme, headquartered in Tokyo, will create 90 jobs.", "Leeds");
        row("Leeds gains a bank\n\nThe Danish group Acme will create 90 jobs.", "Leeds");
        row("Leeds gains a bank\n\nRival Acme is shrinking, while Hull-headquartered Brightwell has raised £5m.",
            "Hull");
        // Comparators.
        row("Leeds gains a bank\n\nThe city has 90,000 tech jobs, ahead of Bristol.", "Leeds");
        row("Leeds gains a bank\n\nThe city, like Milan, has 90,000 tech jobs.", "Leeds");
        row("Leeds gains a bank\n\nCoders there earn £41,000, compared with Oxford.", "Leeds");
        row("Leeds gains a bank\n\nUnlike Cardiff, the city has 90,000 tech jobs.", "Leeds");
        row("Leeds gains a bank\n\nIt is one of the five largest UK cities for coders and has 90,000 tech jobs.",
            "Leeds");
        row("Leeds gains a bank\n\nIt trails London, where coders earn £61,000.", "London");
        row("Leeds gains a bank\n\nPay lags behind that of London, whose coders earn £61,000.", "London");
        // Followed back.
        row("A lab for Swansea\n\nThe city is to gain 90 jobs.", "Swansea");
        row("A lab for Rochdale\n\nThe town is to gain 90 jobs.", "Rochdale");
        row("Liverpool City Region wins fund\n\nFirms across the city region will create 90 jobs.",
            "Liverpool City Region");
        row("The North East wins fund\n\nFirms across the region will create 90 jobs.", "North East England");
        row("A lab for Norfolk\n\nThe county is to gain 90 jobs.", "Norfolk");
        row("A lab for Hackney\n\nThe borough is to gain 90 jobs.", "London");
        // Pairs.
        row("A lab on the coast\n\nAcme will create 90 jobs in Grimsby and Cleethorpes.", "Grimsby and Cleethorpes");
        row("A lab on the coast\n\nAcme will create 90 jobs in Wrexham and Flintshire.", "Wrexham and Flintshire");
        row("A lab on the coast\n\nAcme will create 90 jobs in Leeds, and York will gain a school.", "Leeds");
        // Names of bodies give the place weakly.
        row("Leeds plant grows\n\nThe University of Bath will create 90 jobs.", "Leeds");
        row("Leeds plant grows\n\nManchester City Council gave the plant £90,000.", "Leeds");
        row("A new lab\n\nAt the University of Leicester Acme will create 90 jobs.", "Leicester");
        row("A new lab\n\nLeicester City Council will spend £4m on robots.", "Leicester");
        // Wider than the story.
        row("Leeds plant grows\n\nAcross the UK the trade has 90,000 jobs.", "United Kingdom");
        row("Leeds plant grows\n\nThe company has 6,250 staff, most of them in the UK and Japan.", "Worldwide");
        row("Leeds plant grows\n\nBrightwell makes valves. It employs 38,000 people.", "Worldwide");
        row("Leeds plant grows\n\nBrightwell makes valves. It employs 380 people.", "Leeds");
        row("Leeds plant grows\n\nBrightwell makes valves. It had sales of £2.4bn.", "Worldwide");
        row("Leeds plant grows\n\nBrightwell had sales of £24m.", "Leeds");
        // What opens a sentence holds for what follows.
        row("Leeds plant grows\n\nIn Scotland, where nobody saw it coming, firms raised £90m.", "Scotland");
        row("Leeds plant grows\n\nAll over Wales, last year was a good one, in which firms raised £90m.", "Wales");
        row("Leeds plant grows\n\nAcme's Belfast office is full. It has 250 staff.", "Belfast");
        row("Leeds plant grows\n\nThe firm is building a works in Hull. That one is to bring 90 jobs.", "Hull");
        // What heads a paragraph.
        row("Deals of the week\n\n1. Hull. Robot maker Acme has raised £4m from two angels.", "Hull");
        row("Yorkshire's deals of the week\n\n2. York. Soap maker Acme has raised £4m. It had 12 staff in May.",
            "York");
        row("Where the coders are\n\nSALFORD\nClose to 5,000 people have digital jobs.", "Salford");
        row("Deals of the week in Leeds\n\n- Hull\n- York\n- Derby\n\nAcme has raised £4m.", "Leeds");
        // The firm's seat, told in another sentence.
        row("Turbines off Shetland\n\nAcme, which is based in Dundee, will put turbines off Shetland.\n\nAcme employs "
            "26 "
            "people.",
            "Dundee");
        row("Turbines off Shetland\n\nAcme, which is based in Dundee, puts the cost at £58m.", "Shetland");
        // The country, its plans and its trades.
        row("Leeds plant grows\n\nMinisters will put £3bn behind a national bus strategy.", "United Kingdom");
        row("Leeds plant grows\n\nThe sector has a turnover of £36bn a year.", "United Kingdom");
        row("Leeds plant grows\n\nThe scheme would enable 13,000 data and tech jobs nationwide.", "United Kingdom");
        row("Leeds plant grows\n\nIt supports 13,000 jobs in every corner of the country.", "United Kingdom");
        row("Leeds plant grows\n\nThe council has a £56m Towns Fund allocation, one of the largest in the country.",
            "Leeds");
        row("Leeds plant grows\n\nIt has 150 staff in Leeds today, and 1,100 worldwide.", "Worldwide");
        // Beside, and not in.
        row("Hall opens near Hatfield\n\nOn a field near Hatfield, north of London, Acme will create 90 jobs.",
            "Hatfield");
        row("Acme hires\n\nA Leeds firm founded by researchers from Cambridge will create 90 jobs.", "Leeds");
        row("Leeds plant grows\n\nAcme, of Austin in Texas, will create 90 jobs.", "Leeds");
        row("A plant comes\n\nThat will change with a plant in Sheffield, in which Acme is to invest £20m.",
            "Sheffield");
        // The paper's name and its menu tell no place.
        row("Hull | Sport | Jobs | What's On\n\nRobot maker to hire in Bolton\n\nAcme will create 90 jobs.", "Bolton");
        row("The Kent Gazette\n\nRobot maker to hire in Bolton\n\nAcme will create 90 jobs.", "Bolton");
        // "The north" is that of the country spoken of.
        row("Agency pledges posts\n\nIn Belfast it hopes for 900 jobs. Acme will create 90 jobs across the North.",
            "Northern Ireland");
        row("Agency pledges posts\n\nAcme will create 90 jobs across the North of England.", "North of England");
        // Lines of a table, and numbers side by side.
        row("Pay by city\n\nWhat coders are paid:\nReading: £42,000", "Reading");
        row("Leeds plant grows\n\nYork received £45m and Cambridge £28m.", "Cambridge");
        row("Leeds plant grows\n\nFirms raised less than China's £9m.", "China");
        row("Leeds plant grows\n\nA hundred and fifty people could be employed, and Britain would gain a lab.",
            "Leeds");
    }
    void place()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).place, "place");
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
