// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/figures_of.h"

using namespace pledgeboard;

namespace {

/// The counts that come out of the text, in order: "150 90".
QString countsIn(const QString &text)
{
    QStringList counts;
    for (const Figure &figure : figuresOf(text)) {
        if (figure.amount.currency.isNone())
            counts.push_back(QString::number(figure.amount.value));
    }
    return counts.join(u' ');
}

/// The sums that come out of the text, in order: "GBP 5000000".
QString sumsIn(const QString &text)
{
    QStringList sums;
    for (const Figure &figure : figuresOf(text)) {
        if (!figure.amount.currency.isNone())
            sums.push_back(figure.amount.currency.code() + u' '
                           + QString::number(double(figure.amount.value) / double(figure.amount.currency.minorUnits()),
                                             'f', figure.amount.value % 100 == 0 ? 0 : 2));
    }
    return sums.join(u", ");
}

void compareCounts()
{
    QFETCH(QString, text);
    QTEST(countsIn(text), "answer");
}

} // namespace

/// Numbers whose noun stands elsewhere: in an earlier clause, in the sentence before, in the heading of a list.
class EllipticalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void furtherNumbers_data()
    {
        addRows({
            {"The insurer will create 150 jobs in Leeds and another 90 in Hull.", "150 90"},
            {"It has 80 engineers in Ayr and thirty more in Oslo.", "80 30"},
            {"The works will take on 40 engineers, with a further 25 to follow next year.", "40 25"},
            {"The bank will hire 200 people this year. Another 120 will follow in 2026.", "200 120"},
            {"The yard employs 300 people, besides 60 more at its depot in Troon.", "300 60"},
            {"She said 35 jobs would be created at once and some 20 more by Christmas.", "35 20"},
            {"The retailer is to cut 400 posts, on top of the 150 that it shed last year.", "400 150"},
            {"The park is home to 900 workers; a further 400 are expected by 2027.", "900 400"},
            {"Forty roles will go in Derby, and as many as ten more in Stoke.", "40 10"},
            {"The studio will add 12 artists in Dundee, plus another eight in Glasgow.", "12 8"},
            {"There will be 85 of the posts in Wells, besides another 70 in Truro.", "85 70"},
            {"The firm is to create 500 jobs in Perth. A further 1,200 would come through suppliers.", "500 1200"},
            {"The mill supports 60 jobs directly, and another 210 in the shops around it.", "60 210"},
        });
    }
    void furtherNumbers() { compareCounts(); }

    void partsOfANumber_data()
    {
        addRows({
            {"The plant will need 300 workers, 120 of them welders.", "300 120"},
            {"The fund is to bring 500 jobs to the valley. Of the 500, 60 will be in Barry.", "500 60"},
            {"There will be 85 posts, 25 of which are apprenticeships.", "85 25"},
            {"The firm employs 220 people, of whom 140 work at its base in Perth.", "220 140"},
            {"The maker has 90 staff. Seventy of them are in Hove.", "90 70"},
            {"The mine will create 140 jobs. Of these, 35 will be apprenticeships.", "140 35"},
            {"It employs 600 staff. Of those 600 staff, about 250 are engineers.", "600 250"},
            {"The lab is to hire 75 scientists. The agency will pay towards 30 of the 75.", "75 30"},
            {"The mayor does not doubt that the posts coming to the valley can be filled. There are to be 260 of them "
             "in "
             "Derby.",
             "260"},
            {"Some 900 people work at the site, 340 of them in the laboratories.", "900 340"},
            {"The tower will hold 800 staff, among them 200 from the old office.", "800 200"},
        });
    }
    void partsOfANumber() { compareCounts(); }

    void numbersThatChange_data()
    {
        addRows({
            {"The count of welders at the yard, 70 as things stand, ought to reach 190.", "70 190"},
            {"Its headcount has risen from 45 to 160 in two years.", "45 160"},
            {"The team has grown from six people to 38.", "6 38"},
            {"The sector employs 33,000 people, down from 70,000 in 1985.", "33000 70000"},
            {"There were 2,400 people at work in the trade in May. A year earlier it had been 2,050.", "2400 2050"},
            {"The order will take the workforce to 420, up from 310.", "420 310"},
            {"The centre has 60 technicians and wants to double that to 120.", "60 120"},
            {"The firm employs 75 people, compared with 40 in 2020.", "75 40"},
            {"The payroll, which stood at 900 in 2019, is now 1,250.", "900 1250"},
            {"The bakery will hire 15 drivers by spring and quadruple the number by its second winter, to 60.",
             "15 60"},
            {"Some 7,000 people work for the bank in Britain, and it wants to see that become 9,000.", "7000 9000"},
            {"It has 34 employees today. When the new wing opens, the team in it should count 95.", "34 95"},
            {"The college's apprentices will rise in number from 40 to 80 a year.", "40 80"},
            {"Staff numbers at the yard fell to 700 from 950.", "700 950"},
        });
    }
    void numbersThatChange() { compareCounts(); }

    void numbersInARow_data()
    {
        addRows({
            {"The agency will create 200 jobs. The first 50 should be at their desks by June.", "200 50"},
            {"The mill is to lose 180 jobs. The last 30 will leave in March.", "180 30"},
            {"It will hire 220 people in all. The remaining 140 will be taken on by 2028.", "220 140"},
            {"The firm has 100 staff, forty of them in Derry. The other 60 are in Belfast.", "100 40 60"},
            {"The hub brings 75 roles to Perth. The final 25 will start in the autumn.", "75 25"},
            {"The county gains 300 jobs, an initial 40 of which will be in place by spring.", "300 40"},
            {"The minister put the number of new jobs at between 2,000 and 3,000.", "2500"},
            {"The union fears for 400 posts; the company puts the number of redundancies nearer 300.", "400 300"},
            {"Of the 15,000 jobs most will not last: building accounts for 14,000.", "15000 14000"},
            {"The brewery will recruit staff in Wells. By Christmas 65 ought to be at work in "
             "Wells.",
             "65"},
            {"The town has lost good jobs before, and nobody forgets the 240 that went when the dock shut.", "240"},
        });
    }
    void numbersInARow() { compareCounts(); }

    void verbsThatCountPeople_data()
    {
        addRows({
            {"The brewery is busy. So far 96 have been hired.", "96"},
            {"The kiln went cold. Sixty have since been taken on again.", "60"},
            {"Drumlin makes sails. It has rehired 35 since Easter.", "35"},
            {"The loom firm, a 70-strong team, was sold for £4m. Its owner means to hire 25 more.", "70 25"},
            {"In April 80 were laid off at the dock.", "80"},
            {"The forge has a crew of 40. Thirty have joined since May.", "40 30"},
            {"Of its 500 staff, 120 have left this year.", "500 120"},
            {"The survey asked 300 mills, of which 90 had hired staff.", ""},
            {"The mill has 120 staff. Some 70 who weave will move to Keighley.", "120 70"},
            {"The fair had 900 visitors. Some 70 who danced won a prize.", ""},
            {"The roofer must go from ninety to 230 fitters by June.", "90 230"},
            {"Last year 40 people found work at the quay. The board expects 40 further jobs this year.", "40 40"},
            {"The mill has 60 weavers. Orders for its cloth passed 1.2 million in May.", "60"},
            {"More than 90 posts will follow: 60 in the dye house, with 30 in support.", "90 60 30"},
            {"Law firm appoints three", ""},
            {"Dock jobs\n\nThe owner will spend £9m. Its accounts show that 240 could be at work there by June.",
             "240"},
            {"The yard employs 90 welders. It has been there since 1764.", "90"},
            {"The agency wired 3,100 flats in Ayr. It got £2m for another 1,900 in Troon.", ""},
            {"The yard employs 90 welders. Three towns share it, and forty statues stand around it.", "90"},
            {"The club has 60 members. Forty have joined since May.", ""},
        });
    }
    void verbsThatCountPeople() { compareCounts(); }

    void talliesAndLabels_data()
    {
        addRows({
            {"Its payroll, 305, is the largest in the valley.", "305"},
            {"The staff of the trust, eighteen, will move to Bangor.", "18"},
            {"The town has 310 posts to fill. Welding: 120. Office: 190.", "310 120 190"},
            {"The yard in numbers\n\n140 – welders at work\n60 – extra fitters to be hired\n300 – visitors a day\n",
             "140 60"},
            {"The mill has 90 staff. Looms: 45.", "90"},
            {"The mill has 90 staff. Length of the hall: 45.", "90"},
            {"The number of flats, 40, is small.", ""},
            {"The hall covers 9,000 sq ft. There are 60 on its staff.", "60"},
            {"The dye house covers 9,000 sq ft. There are 60 on its list.", ""},
            {"Its staff number 70 people.", "70"},
            {"Up to 200 jobs will be made by then, and around 500 a year while it is built.", "200 500"},
            {"At the end of June it had a payroll of 4,120, against 4,300 three months before.", "4120 4300"},
        });
    }
    void talliesAndLabels() { compareCounts(); }

    void numbersInLists_data()
    {
        addRows({
            {"The company has 640 people on its books: 280 in Hove, 195 in Lyon and the rest in Lima.", "640 280 195"},
            {"It employs 900 people: 500 in Leeds, 300 in York and 100 abroad.", "900 500 300 100"},
            {"The group will cut 245 jobs: Derby (120), Stoke (80) and Hull (45).", "245 120 80 45"},
            {"The plan brings 90 jobs to Ayr, 60 to Troon and 25 to Girvan.", "90 60 25"},
            {"It will hire 40 people in Wales, 30 in Scotland and 20 in Northern Ireland.", "40 30 20"},
            {"The scheme will create 24 direct and 60 indirect jobs.", "24 60"},
            {"There will be 40 full-time and 25 part-time posts.", "40 25"},
            {"The two mines would employ 350 permanent and 500 temporary workers.", "350 500"},
            {"The pit could create up to 1,350 jobs in the county, and 4,900 across Wales.", "1350 4900"},
            {"The plant would give work to 145 people, plus 320 during construction.", "145 320"},
            {"It is employing a crew of 145 plus 320 in the building phase.", "145 320"},
            {"In June there were 1,415 animators; now 1,530 permanent and full-time-equivalent creative staff draw "
             "films.",
             "1415 1530"},
            {"The 300 jobs are split between Hull, with 180, and Grimsby, with 120.", "300 180 120"},
            {"Jobs that each site is to gain\n\nThe council named the sites on Friday, and will hire staff "
             "itself.\n\n- Jobs at the harbour: 120\n- Jobs at the airport: 80\n",
             "120 80"},
        });
    }
    void numbersInLists() { compareCounts(); }

    void peopleAtWork_data()
    {
        addRows({
            {"The maker has 120 people at its works in Forres.", "120"},
            {"The council has 49 people in its computer department.", "49"},
            {"It is going to need 35 well-qualified people at the kiln.", "35"},
            {"Two hundred men walked out for good when the mine shut.", "200"},
            {"The park has 450 small firms, which give work to nearly 17,500 people.", "17500"},
            {"In 1955 the looms gave work to 8,500 in the valley.", "8500"},
            {"The works will provide employment for 450.", "450"},
            {"In all the baker has over 2,700 people on the books.", "2700"},
            {"When he joined the studio there were nine people.", "9"},
            {"A dairy at which 85 people will work is to open in Bury.", "85"},
            {"Three thousand people are going to be taken on by the docks near Hull.", "3000"},
            {"Two hundred and twenty people might find themselves employed by it.", "220"},
            {"Upwards of a thousand trained people will be employed in them.", "1000"},
            {"The mill is to add a further hundred people in Hull.", "100"},
            {"The laboratory started as a four-person team in a shed.", "4"},
            {"The agency let 45 people go in May.", "45"},
            {"It keeps 320 welders and fitters in work.", "320"},
        });
    }
    void peopleAtWork() { compareCounts(); }

    void trades_data()
    {
        addRows({
            {"The firm has 40 welders, 25 drivers and a dozen clerks at its yard in Hull.", "40 25 12"},
            {"Around 120 civil servants are to move to Darlington.", "120"},
            {"The hotel is looking for chefs, cleaners and 60 porters.", "60"},
            {"About 20 postdocs will work at the institute.", "20"},
            {"The ship sails with a crew of 24.", "24"},
            {"The port is to take on 90 dockers and 15 electricians.", "90 15"},
            {"Employees 1,200", "1200"},
            {"The maker had 17 staff when it was bought; today there are 64.", "17 64"},
            {"The office opened with a staff of nine and now has 70.", "9 70"},
            {"The bakery employs 30 bakers and butchers in Bury.", "30"},
        });
    }
    void trades() { compareCounts(); }

    void workersOutOfWork_data()
    {
        addRows({
            {"Three analysts said the deal would create value.", ""},
            {"Two officials told the paper that the plan was dead.", ""},
            {"The event drew 300 developers from 12 countries.", ""},
            {"The course has trained 40 welders and 25 nurses.", ""},
            {"More than 200 engineers attended the conference in Leeds.", ""},
            {"The meetup has 1,500 developers.", ""},
            {"About 500 developers use the software.", ""},
            {"The prize went to two researchers at the university.", ""},
            {"The platform has 40,000 developers and 3 million users.", ""},
            {"The survey of 400 managers found that pay is rising.", ""},
            {"The study was written by three economists.", ""},
            {"More than 1,000 workers voted to strike.", ""},
            {"The firm employs 300 people. It was launched by two graduates in 2001.", "300"},
            {"A hub where 400 researchers can meet will open.", ""},
            {"The charity helped 120 people find work.", ""},
            {"The number of men out of work fell to 44,000.", ""},
            {"For every 100 jobs there are 30 applicants.", ""},
            {"He was one of 12 engineers who built it.", ""},
            {"The minister met 40 workers at the plant.", ""},
            {"Police sent 40 officers to the site.", ""},
        });
    }
    void workersOutOfWork() { compareCounts(); }

    void sums_data()
    {
        addRows({
            {"Firms raised £140m in 2022. In 2013 it was six million.", "GBP 140000000, GBP 6000000"},
            {"The fund held £12 billion by 2021, with half a billion set aside for films.",
             "GBP 12000000000, GBP 500000000"},
            {"Backing for the sector rose from £90 million to 140 million.", "GBP 90000000, GBP 140000000"},
            {"The council puts in £30 million, and another 12 million from the state.", "GBP 30000000, GBP 12000000"},
            {"Investment was $5bn last year. The year before, it had been four billion.",
             "USD 5000000000, USD 4000000000"},
            {"The firm raised £3m. Its games have sold five million.", "GBP 3000000"},
            {"The firm raised £3m and has reached two million players.", "GBP 3000000"},
            {"Firms raised £100m in 2021. The city has five million people.", "GBP 100000000"},
            {"The group will invest Rs 9.4 billion (£92.5 million) in Nuneaton.", "INR 9400000000"},
            {"Indian group chooses Nuneaton for £92m mill\n\nThe group will invest Rs 9.4 billion (£92.5 million).",
             "INR 9400000000"},
            {"The shares rose by 252p on Friday.", "GBP 2.52"},
            {"A film in 720p helps the staff.", ""},
            {"Average pay climbed from £31,250 in 2016 to £36,000 in 2017.", "GBP 31250, GBP 36000"},
            {"What the council will pay for\n\nThe grants were agreed on Friday, the council said.\n\n- A hub in "
             "Barry: £6m\n- A hub in Neath: £6m\n",
             "GBP 6000000, GBP 6000000"},
            {"The mayor gave £6m to the hub in Barry. Neath gets the same again, £6m.", "GBP 6000000, GBP 6000000"},
        });
    }
    void sums()
    {
        QFETCH(QString, text);
        QTEST(sumsIn(text), "answer");
    }

    void roundNumbersAreTheExactOnes_data()
    {
        addRows({
            {"The trade grows\n\nThe trade in Wales now has over 2,300 workers, it said on Friday. That is good. It "
             "has not been so before. By the latest count it employs 2,338 people in Wales.",
             "2338"},
            {"Chip works to create nearly 500 jobs\n\nThe works will create 489 jobs.", "489"},
            {"More than 500 jobs for the valley\n\nThe works will create 830 jobs.", "500 830"},
        });
    }
    void roundNumbersAreTheExactOnes() { compareCounts(); }

    void aSumIsNotRoundedAwayByHalf()
    {
        QCOMPARE(sumsIn(QStringLiteral("The bank has invested £1bn since it opened. Loans took £564m of the money.")),
                 QStringLiteral("GBP 1000000000, GBP 564000000"));
    }

    void otherThings_data()
    {
        addRows({
            {"The scheme has 150 homes in Leeds and another 90 in Hull.", ""},
            {"The works will create 40 jobs. It covers 300 acres, and a further 25 are for sale.", "40"},
            {"The college has 200 students in Perth and fifty more in Oban.", ""},
            {"The firm employs 40 people. The hall seats 900, with another 300 outside.", "40"},
            {"It employs 60 people. The site has 400 parking spaces and 120 more are planned.", "60"},
            {"The council had 71 letters, of which 52 spoke for it.", ""},
            {"The works will create 40 jobs. The council had 71 letters, of which 52 spoke for it.", "40"},
            {"Eleven firms have come, and 306 jobs with them. Five came from abroad, two of those from Asia.", "306"},
            {"The firm makes 40 products, 12 of them in Wales. It employs 300 people.", "300"},
            {"It will build 250 homes, 60 of them affordable, and create 90 jobs.", "90"},
            {"The survey asked 400 firms, of which 130 had hired staff.", ""},
            {"Its score rose from 45 to 60 last year.", ""},
            {"The club's membership has risen from 200 to 450, and it employs 12 people.", "12"},
            {"The town's population grew from 12,000 to 19,000.", ""},
            {"The firm employs 80 people. The number of pupils at the school has risen to 300.", "80"},
            {"The plant employs 300 people. Output rose from 400 to 650 cars a week.", "300"},
            {"The park will create 200 jobs. The first 50 visitors get a free ticket.", "200"},
            {"It has built 90 flats, and the first 50 were sold in June.", ""},
            {"The depot has 300 buses. The remaining 140 will be sold by 2028.", ""},
            {"The firm employs 40 people. It owns 90 machines; the other 60 are for rent.", "40"},
            {"Homes by area\n\nThe council will build homes in two towns, it said on Friday.\n\n- Leeds: 120\n- York: "
             "80\n",
             ""},
            {"The jobs fair runs on three days: 16 in Leeds, 17 in York.", ""},
            {"It has 640 shops: 280 in Hove, 195 in Lyon and the rest in Lima.", ""},
            {"The group bought 40 vans in Wales, 30 in Scotland and 20 in Ireland. It has 15 staff.", "15"},
            {"The works will employ 90 people, aged from 16 to 60.", "90"},
            {"The team won by 40 to 12 in Leeds.", ""},
            {"The new jobs pay well, and bus 40 to 60 minutes away is free.", ""},
            {"The firm gave work experience to 60 pupils.", ""},
            {"The town has 12,000 people.", ""},
            {"About 200 people came to the meeting.", ""},
            {"The app is used by 300,000 people.", ""},
            {"Some 1,000 people signed a petition against the plan.", ""},
            {"The flats will house 300 people.", ""},
            {"Two people were hurt when the crane fell.", ""},
            {"It has 300 people on its waiting list.", ""},
            {"The theatre has seats for 900 people.", ""},
            {"The charity has trained 300 people since May.", ""},
            {"Four of the oldest software developers have offices there.", ""},
            {"The company was founded by four people in a garage.", ""},
            {"The path is meant to get 310 more people to work by bicycle.", ""},
            {"One office job in ten is to go.", ""},
            {"The jobs fair drew 900, and another 300 watched it online.", ""},
        });
    }
    void otherThings() { compareCounts(); }
};

QTEST_GUILESS_MAIN(EllipticalTest)
#include "tst_elliptical.moc"
