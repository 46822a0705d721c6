// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/figures_of.h"

using namespace pledgeboard;

/// Organisations and programmes by context. All names are made up.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void subjectOfTheVerb_data()
    {
        addRows({
            {"Brightwell is to create 300 jobs in Leeds.", "Brightwell"},
            {"Brightwell Systems will invest £40m in a plant in Leeds.", "Brightwell Systems"},
            {"Last week Brightwell announced 300 new jobs in Leeds.", "Brightwell"},
            {"In Leeds the lender Oakmere has 300 staff.", "Oakmere"},
            {"Oakmere, a market leader in payments, will create 300 jobs in Leeds.", "Oakmere"},
            {"Oakmere, the payments company, employs 300 people in Leeds.", "Oakmere"},
            {"Oakmere, whose head office is in Turin, is to take on 85 engineers in Leeds.", "Oakmere"},
            {"Software firm Larkrise will create 300 jobs in Leeds.", "Larkrise"},
            {"The games studio Larkrise has raised £4m.", "Larkrise"},
            {"Indian IT group Larkrise will create 300 jobs in Leeds.", "Larkrise"},
            {"Larkrise Inc. (NASDAQ: LKRS) employs 300 people in Leeds.", "Larkrise Inc"},
            {"Larkrise already runs a depot in Leeds with 33 staff.", "Larkrise"},
            {"Larkrise said 360 of its 1,150 posts in Leeds would go.", "Larkrise"},
            {"Larkrise wants to create 300 jobs in Leeds.", "Larkrise"},
            {"Three hundred jobs will be created in Leeds by Larkrise.", "Larkrise"},
            {"A £390 million campus will be built in Leeds by the American company Larkrise.", "Larkrise"},
            {"Larkrise's £4m plant opens in Leeds.", "Larkrise"},
            {"About 300 people work for Larkrise in Leeds.", "Larkrise"},
            {"Some 300 people work at Larkrise in Leeds.", "Larkrise"},
        });
    }
    void subjectOfTheVerb()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    /// Places, roads and people that look like a firm's name.
    void lookAlikes_data()
    {
        addRows({
            {"Vast hall approved beside the A417\n\nThe project would attract £3bn of investment.", ""},
            {"Studios planned beside the Ouse\n\nThe project would attract £3bn of investment.", ""},
            {"South Warling data centre gets consent\n\nLarkrise wants to put it east of South Warling. The project "
             "has "
             "been costed at £3bn.",
             "Larkrise"},
            {"Larkrise opens in Leeds\n\nLarkrise has opened in Leeds. Jane Marsh, Ann Lowe and Xian Chen went to see "
             "the place. "
             "It has 500 staff.",
             "Larkrise"},
            {"Larkrise opens its campus in Leeds\n\nThe payroll is 5,000, of whom 750 are those that the bank employs "
             "in the city now.",
             "Larkrise"},
        });
    }
    void lookAlikes()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    /// In lists each line tells of the name that it begins with.
    void linesOfLists_data()
    {
        addRows({
            {"Six firms pick Wales\n\nOakmere leads.\n\n- Larkrise Devices, a Londoner too and founded in 2013, "
             "tailors "
             "services to users. It will build a laboratory costing £10m",
             "Larkrise Devices"},
            {"Six firms pick Wales\n\nOakmere leads.\n\n- Larkrise Devices designs tiny chips and has begun to look at "
             "medicine: 30 jobs in research",
             "Larkrise Devices"},
            {"Six firms pick Wales\n\nOakmere leads.\n\n- Larkrise makes packaging. Its extra works adds 20 jobs",
             "Larkrise"},
            {"Larkrise raises £4m\n\nLarkrise has raised £4m.\n\nThe industry at a glance\n- Another 3,800 skilled "
             "jobs are "
             "expected by 2035",
             ""},
            {"Pay by city\n\nOakmere, which recruits staff, went through 900 advertisements.\n\nWhat a post pays\n"
             "Leeds £38,900 (up 2%)",
             ""},
        });
    }
    void linesOfLists()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void ordinaryWordsAreNoNames_data()
    {
        addRows({
            {"Advertised pay averages £34,000 in Leeds.", ""},
            {"Photonics employs 6,000 people in Scotland.", ""},
            {"Somebody will have to find 300 jobs in Leeds.", ""},
            {"Turbine Works will create 300 jobs in Leeds.", "Turbine Works"},
            {"Turbine will create 300 jobs in Leeds. The mayor said that at Turbine 60 people work.", "Turbine"},
        });
    }
    void ordinaryWordsAreNoNames()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void whoElse_data()
    {
        addRows({
            {"Larkrise will run a centre in Leeds. Pay will start at £30,000.", "Larkrise"},
            {"Harwick Enterprise helps firms in Leeds. All told the agency put £63m behind 489 projects.",
             "Harwick Enterprise"},
            {"Dales and Fells Enterprise will spend £4m on desks.", "Dales and Fells Enterprise"},
            {"The Hull and Wold Combined Authority will spend £4m on desks.", "Hull and Wold Combined Authority"},
            // "They" are the firm that acted before; a crowd is not.
            {"Larkrise will put up two plants. They will bring 640 jobs to Leeds.", "Larkrise"},
            {"Larkrise came to Leeds. Over 7,500 miners have lost their jobs across the coal industry.", ""},
            {"Larkrise came to Leeds. Robot makers in Britain attracted £290m of investment.", ""},
            // What a firm turns over is its own.
            {"Larkrise Foods came to Leeds. Larkrise turned over £8.1m last year.", "Larkrise Foods"},
            // An owner between commas does not act.
            {"Larkrise, which belongs to the Danish pension fund Oakmere, will create 300 jobs in Leeds.", "Larkrise"},
            {"Larkrise - part of Oakmere Group - employs 40 people in Leeds.", "Larkrise"},
            {"Larkrise (formerly Oakmere) employs 40 people in Leeds.", "Larkrise"},
            // Who speaks and acts for somebody.
            {"Larkrise bosses have said 40 jobs will be created in Leeds.", "Larkrise"},
            {"Hull City Council met on Monday. Councillors voted to give Larkrise £2m.", "Hull City Council"},
            // A verb that no table has.
            {"Larkrise picked Leeds after a long search. The firm will take on 40 people.", "Larkrise"},
            {"Larkrise picked Leeds after a long search. In all, 40 jobs are to be created.", "Larkrise"},
            {"The £40m that Larkrise had promised will go into a mill in Leeds.", "Larkrise"},
            // A line that holds only a name opens what follows.
            {"Two firms come\n\nLarkrise is here already, and now Oakmere comes.\n\nOakmere\nIt will create 300 jobs "
             "in Leeds.",
             "Oakmere"},
            // Governments.
            {"The Welsh Government met. Ministers will give the mill a grant of £4m.", "Welsh Government"},
            {"The French government offered the mill a grant of £4m.", "French Government"},
            {"Ministers will give the mill a grant of £4m.", "UK Government"},
            {"The Department for the Economy will pay £4m towards classes in Newry.", "Department for the Economy"},
            // Titles of towns and ends of the names of spots.
            {"The town is to be UK City of Culture. There are 300 vacancies.", ""},
        });
    }
    void whoElse()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void oddNames_data()
    {
        addRows({
            {"eGrove will create 300 jobs in Leeds.", "eGrove"},
            {"Last week iHaven announced 300 new jobs in Leeds.", "iHaven"},
            {"The retailer oz.com will create 300 jobs in Leeds.", "oz.com"},
            {"QVR will create 300 jobs in Leeds.", "QVR"},
            {"Marlow & Finch will create 300 jobs in Leeds.", "Marlow & Finch"},
            {"The University of Northfield will create 300 jobs in Leeds.", "University of Northfield"},
            {"Forge 21 Labs will create 300 jobs in Leeds.", "Forge 21 Labs"},
            {"O'Dellan Foods will create 300 jobs in Leeds.", "O'Dellan Foods"},
            {"Larkrise will create 300 jobs in Leeds. Larkrise Holdings will invest £4m in Leeds.",
             "Larkrise Holdings"},
            {"Larkrise Holdings will open in Leeds. Larkrise will create 300 jobs there.", "Larkrise Holdings"},
            {"The Northfield Combined Authority (NCA) met on Monday. NCA will spend £4m on trams in Leeds.",
             "Northfield Combined Authority"},
            {"The Northfield Enterprise Agency met on Monday. The NEA will spend £4m on trams in Leeds.",
             "Northfield Enterprise Agency"},
        });
    }
    void oddNames()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void followedBack_data()
    {
        addRows({
            {"Larkrise is moving to Leeds. The firm will hire 40 people.", "Larkrise"},
            {"Larkrise is moving to Leeds. It will hire 40 people.", "Larkrise"},
            {"Larkrise is moving to Leeds. The Turin-based business will hire 40 people.", "Larkrise"},
            {"Larkrise is moving to Leeds. The company's revenue climbed to £40m.", "Larkrise"},
            {"Larkrise is moving to Leeds. Its new studio will create 40 jobs.", "Larkrise"},
            {"Larkrise is moving to Leeds. Oakmere Capital owns a tenth of it.\n\nThe company will hire 40 people.",
             "Larkrise"},
            {"Larkrise has leased land from Oakmere, which hopes to sell more. The company will hire 40 people in "
             "Leeds.",
             "Larkrise"},
            {"Larkrise is to open a plant in Leeds.\n\nThe works will employ 40 people.", "Larkrise"},
            {"Larkrise picks Leeds for its plant\n\nUp to 300 jobs will be created over three years.", "Larkrise"},
            {"Larkrise is moving to Leeds. Revenue passed £11m last year.", "Larkrise"},
            {"Larkrise is moving to Leeds. The round values the company at £45m.", "Larkrise"},
            {"The University of Northfield met Larkrise. The university will create 30 jobs in Leeds.",
             "University of Northfield"},
            {"Northfield County Council met Larkrise. The council will spend £4m on roads in Leeds.",
             "Northfield County Council"},
            {"Larkrise is moving to Leeds. The council will spend £4m on roads.", ""},
            {"Larkrise, the software firm, is moving to Leeds. Forbury alleged that the group was to cut 40 jobs.",
             "Larkrise"},
            {"Larkrise is to grow in Leeds. The city has helped. It is a good place. Work has begun. A rival has 40 "
             "staff in Leeds.",
             ""},
        });
    }
    void followedBack()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void speakers_data()
    {
        addRows({
            {"Jane Marsh, chief executive of Larkrise, said: \"We will hire 40 people in Leeds.\"", "Larkrise"},
            {"Larkrise's managing director, Jane Marsh, said: \"We are nine people above a shop in Leeds.\"",
             "Larkrise"},
            {"Jane Marsh, Development Director at Larkrise, said: \"We hope to open in May, and as many as 140 people "
             "will work at the mill.\"",
             "Larkrise"},
            {"Jane Marsh of Larkrise said: \"We've spent £2.9m of our own money.\"", "Larkrise"},
            {"Oakmere is in Leeds. Larkrise founder Jane Marsh said: \"We will create 40 jobs.\"", "Larkrise"},
            {"Oakmere helped. Jane Marsh, chief executive of Larkrise, spoke.\n\n\"We will hire 40 people,\" Ms Marsh "
             "said.",
             "Larkrise"},
        });
    }
    void speakers()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void givers_data()
    {
        addRows({
            {"Larkrise has been awarded a grant of £2m by Northfield County Council.", "Northfield County Council"},
            {"Northfield County Council has awarded Larkrise a grant of £2m.", "Northfield County Council"},
            {"Larkrise won a £2m grant from Innovate UK.", "Innovate UK"},
            {"Innovate UK gave Larkrise a grant of £2m.", "Innovate UK"},
            {"The Northfield Combined Authority confirmed a grant of £2m for Larkrise.",
             "Northfield Combined Authority"},
            {"Northfield Borough Council lends the company £2.6m.", "Northfield Borough Council"},
            {"Ministers have given Larkrise a £2m grant.", "UK Government"},
            {"The Welsh Government put £12m of public money into Larkrise.", "Welsh Government"},
            {"Scottish Enterprise has offered Larkrise a grant of £4m.", "Scottish Enterprise"},
        });
    }
    void givers()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void raisers_data()
    {
        addRows({
            {"Larkrise has raised £4m in a round led by Oakmere Ventures.", "Larkrise"},
            {"Larkrise raised £4m from Oakmere Ventures.", "Larkrise"},
            {"Larkrise raised £4m in Leeds. The round was led by Oakmere Ventures, which put in £1m of equity.",
             "Larkrise"},
            {"Larkrise has closed a £4m seed round with participation from Oakmere Capital.", "Larkrise"},
            {"Larkrise, backed by Oakmere Ventures, has secured £4m of venture capital.", "Larkrise"},
            {"Two banks have lent £60m of debt finance to Larkrise, the Leeds company.", "Larkrise"},
            {"Oakmere Ventures has bought Larkrise for £5m in a takeover.", "Larkrise"},
            {"Larkrise was valued at £5m in its last valuation.", "Larkrise"},
            {"The takeover of Larkrise by Oakmere Group was worth £5m.", "Larkrise"},
        });
    }
    void raisers()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void nobody_data()
    {
        addRows({
            {"Firms in Leeds raised £40m last year.", ""},
            {"The city's tech sector employs 9,000 people.", ""},
            {"Some 4,000 jobs in Leeds are supported by the paper industry.", ""},
            {"Larkrise is moving to Leeds. Tile and pottery firms already provide 3,000 jobs in the town.", ""},
            {"Larkrise is moving to Leeds. European robotics companies raised £1.7bn from venture funds in the spring.",
             ""},
            {"Leeds has 90,000 tech jobs, according to Larkrise Research.", ""},
            {"Leeds has 90,000 tech jobs, says Larkrise.", ""},
            {"The Larkrise report found 90,000 tech jobs in Leeds.", ""},
            {"A study by Larkrise counted 90,000 tech jobs in Leeds.", ""},
            {"Larkrise worked out that tech firms in Leeds are worth £5bn.", ""},
            {"The average tech salary in Leeds is £41,000, Larkrise has found.", ""},
            {"Tech adds £5bn to the city's economy.", ""},
            {"Parking is £2 a day.", ""},
            {"Jane Marsh will create 300 jobs in Leeds.", ""},
            {"Production will bring 300 jobs to Leeds.", ""},
            {"Xian Chen will create 300 jobs in Leeds, Mr Chen said.", ""},
            {"Monday brought 300 new jobs to Leeds.", ""},
            {"The plant in Harbour Street will create 300 jobs.", ""},
            {"The move, unveiled at the Tideway Futures summit, will create 60 jobs.", ""},
            {"Jane Marsh told the Harbour Gazette that 300 jobs would be created in Leeds.", ""},
            {"Larkrise is moving to Leeds. There are 2,000 people at work in the sector.", ""},
        });
    }
    void nobody()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void programme_data()
    {
        addRows({
            {"The Tideway Freeport will create 7,000 jobs.", "Tideway Freeport"},
            {"It has £5m from the Harbour Growth Fund.", "Harbour Growth Fund"},
            {"The Harbour Innovation Zone will bring 300 jobs to Leeds.", "Harbour Innovation Zone"},
            {"The council will spend £5m through the Harbour Skills Programme.", "Harbour Skills Programme"},
            {"The £160m Tideway City Deal was signed on Monday.", "Tideway City Deal"},
            {"Ministers will put £5m into the Harbour Digital Strategy.", "Harbour Digital Strategy"},
            {"The Tideway Science Park will create 300 jobs.", "Tideway Science Park"},
            {"The Harbour Robotics Initiative will create 300 jobs.", "Harbour Robotics Initiative"},
            {"Ministers will put £5m into the Harbour Action Plan.", "Harbour Action Plan"},
            {"Ministers gave £5m of grants under the Tideway Homes Scheme.", "Tideway Homes Scheme"},
            {"The Harbour Medical Campus will create 300 jobs.", "Harbour Medical Campus"},
            {"The £5m Tideway Accelerator will create 300 jobs.", "Tideway Accelerator"},
            {"The Tideway Centre of Excellence will create 300 jobs.", "Tideway Centre of Excellence"},
            {"The Harbour Manufacturing Grant will support 300 jobs.", "Harbour Manufacturing Grant"},
            {"Harbour Square, a regeneration scheme, will create 300 jobs.", "Harbour Square"},
            {"The council met to discuss the Tideway Investment Zone. The zone will create 300 jobs.",
             "Tideway Investment Zone"},
            {"The council runs the Harbour Growth Fund. It will give £5m of grants from the fund.",
             "Harbour Growth Fund"},
            {"£9m cyber hub for Leeds\n\nMinisters backed the Harbour Cyber Hub on Monday.", "Harbour Cyber Hub"},
            {"Leeds has the Harbour Cyber Hub. The hub will create 300 jobs.", "Harbour Cyber Hub"},
            {"Ministers signed the Tideway City Deal. The deal is worth £40m.", "Tideway City Deal"},
            {"The council runs the Harbour Skills Programme. The programme will create 300 jobs.",
             "Harbour Skills Programme"},
            {"Plans for the Tideway Freeport go on. The freeport will create 300 jobs.", "Tideway Freeport"},
        });
    }
    void programme()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).programme, "answer");
    }

    void noProgramme_data()
    {
        addRows({
            {"A fund will create 300 jobs.", ""},
            {"Larkrise will create 300 jobs in Leeds.", ""},
            {"The council will spend £5m on roads.", ""},
            {"The plan will create 300 jobs in Leeds.", ""},
            {"Larkrise Bank will create 300 jobs in Leeds.", ""},
            {"The University of Northfield will create 300 jobs.", ""},
            {"The Tideway Investment Zone is by the river. Larkrise will create 300 jobs in Leeds.", ""},
            {"Plans for the zone would bring 300 jobs to Leeds.", ""},
            {"Leeds has the Harbour Cyber Hub. A fund will give £5m of grants.", ""},
            {"The deal is worth £40m to Larkrise.", ""},
        });
    }
    void noProgramme()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).programme, "answer");
    }

    void aSumInsideAWholeIsNotItsParts_data()
    {
        addRows({
            {"Harbour Skills is among the first projects inside the £160m Tideway Innovation Zone.", ""},
            {"Harbour Skills is one of 20 projects within the £160m Tideway Growth Deal.", ""},
            {"Harbour Skills is part of the £160m Tideway Skills Fund.", ""},
        });
    }
    void aSumInsideAWholeIsNotItsParts()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void aShortFormIsTheProgrammeItself()
    {
        const Figure figure = lastFigure(
            QStringLiteral("The council runs the Harbour Skills Programme. Harbour Skills will create 300 jobs."));
        QVERIFY(figure.organisation.isEmpty());
        QCOMPARE(figure.programme, QStringLiteral("Harbour Skills Programme"));
    }

    void theRuleSaysOnWhichWordsItRests()
    {
        const QString text = QStringLiteral("Larkrise is moving to Leeds. The company will hire 40 people.");
        const Figure figure = lastFigure(text);
        QVERIFY(figure.evidence.rules.contains(QStringLiteral("the company or it, followed back")));
        const auto cue = std::find_if(figure.evidence.cues.begin(), figure.evidence.cues.end(),
                                      [](const Cue &one) { return one.answer == Answer::Organisation; });
        QVERIFY(cue != figure.evidence.cues.end());
        QCOMPARE(text.mid(cue->words.start, cue->words.end - cue->words.start), QStringLiteral("The company"));
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
