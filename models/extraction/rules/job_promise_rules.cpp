// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/kind_rule.h"

namespace pledgeboard {

// Jobs that are to come, and how a number without a noun takes the kind of the jobs before it.
const std::vector<KindRule> &jobPromiseRules()
{
    // A row is read as a line of a table.
    // clang-format off
    static const std::vector<KindRule> rules{
        {"jobs to be created", "{create|add|promise|support|attract}+future __ #{job|staff|worker}", Kind::JobsPromised, 10,
         {"The factory will create 300 jobs in Wrexham.", "The scheme is expected to support 1,200 skilled roles by 2031.",
          "The plan could eventually bring as many as 450 well-paid, permanent posts to the town."},
         {"The factory has created 300 jobs in Wrexham.", "The works supports 1,200 jobs."}},
        {"jobs created now", "{create|add}+present _ #{job|staff|worker}", Kind::JobsPromised, 7,
         {"Lender creates 80 jobs in Swindon.", "The move creates 25 new roles."}, {"The firm employs 80 people."}},
        {"creating jobs", "{create|add|promise|support}+ing _ #{job|staff|worker}", Kind::JobsPromised, 7,
         {"The maker is moving to a larger plant, creating 140 jobs.", "A laboratory is planned, bringing 60 posts to the city."},
         {"The maker has shed 140 jobs."}},
        {"jobs promised", "{promise|announce|plan}+present/past/ing/future __ #{job|staff|worker}", Kind::JobsPromised, 8,
         {"The bank announced 500 roles for Belfast.", "The retailer has pledged 1,000 jobs in the region.", "The move means 70 jobs for Dundee."},
         {"The bank has cut 500 roles in Belfast."}},
        {"new jobs", "#{new}{job|staff|worker}", Kind::JobsPromised, 5,
         {"There is news of 90 new jobs in Stirling.", "Some 250 additional posts are part of the plan."}, {"The city has 90 tech jobs."}},
        {"more jobs", "another|further|additional|extra|new #{job|staff|worker}", Kind::JobsPromised, 5,
         {"A second phase brings a further 120 jobs.", "Another 600 roles would follow in the supply chain."}, {"The plant closed and 120 jobs went."}},
        {"jobs that will be created", "#{job|staff|worker|people} __ {create|add|support|attract|promise|recruit}+future", Kind::JobsPromised, 10,
         {"About 75 jobs will be created in Cork Street, Leeds.", "The 200 posts would be created over three years."},
         {"About 75 jobs were created in Leeds."}},
        {"jobs expected", "#{job|staff|worker} __ {expect|plan}", Kind::JobsPromised, 7,
         {"Some 320 jobs are expected at the yard.", "A total of 85 roles are planned for the office."}, {"The yard has 320 jobs."}},
        {"jobs planned", "plans|plan|proposals|bid|blueprint for|to _ #{job|staff|worker}", Kind::JobsPromised, 7,
         {"The group set out plans for 400 jobs in Hull."}, {"The group has 400 staff in Hull."}},
        {"to recruit", "{recruit}+future __ #{people|job|staff|worker}", Kind::JobsPromised, 10,
         {"The studio plans to hire 30 people in Derby.", "It wants to recruit 15 more engineers by spring.", "The plant has begun to recruit up to 200 people."}, {"The studio has hired 30 people in Derby."}},
        {"to recruit so many", "{recruit}+future _ #", Kind::JobsPromised, 6,
         {"It hopes to recruit 60 this year."}, {"It wants to recruit 60 students for the trial."}},
        {"recruiting", "{recruit}+present/ing _ #{people|job|staff|worker}", Kind::JobsPromised, 8,
         {"The company is hiring 45 engineers for its Bristol base."}, {"The company employs 45 engineers at its Bristol base."}},
        {"to take on", "{take}+future/present/ing on _ #{people|job|staff|worker}", Kind::JobsPromised, 10,
         {"The firm is to take on 110 people in Cardiff.", "Insurer taking on 50 apprentices in York."}, {"The firm took on 110 people in Cardiff last year."}},
        {"to be recruited", "#{people|worker|staff|job} __ {recruit}+future", Kind::JobsPromised, 10,
         {"Up to 40 people will be recruited for the site."}, {"Up to 40 people were recruited for the site."}},
        {"to join", "#{people|worker|staff} __ {join}+future", Kind::JobsPromised, 8,
         {"Some 70 engineers will join the team in Oxford."}, {"Some 70 engineers have joined the team in Oxford."}},
        {"to employ", "{employ}+future __ #{people|job|staff|worker}", Kind::JobsPromised, 10,
         {"The warehouse will employ 350 people when it opens."}, {"The warehouse employs 350 people."}},
        {"to employ so many", "{employ}+future _ #", Kind::JobsPromised, 6, {"The mill would employ 90."}, {"The mill employs 90."}},
        {"jobs in the pipeline", "#{job} in the pipeline", Kind::JobsPromised, 10,
         {"The county has 640 jobs in the pipeline."}, {"The county has 640 jobs."}},
        {"creation of jobs", "creation of _ #{job|staff|worker}", Kind::JobsPromised, 9,
         {"The deal will lead to the creation of 55 jobs."}, {"The deal led to the loss of 55 jobs."}},
        {"promise of jobs", "promise|pledge|hope|prospect|potential|target|commitment of|for _ #{job}", Kind::JobsPromised, 9,
         {"The scheme comes with the promise of 900 jobs."}, {"The town has 900 jobs in tourism."}},
        {"jobs boost", "#{job} boost|windfall|bonanza|coup|pledge|promise|plan|coming|on|planned|promised|expected", Kind::JobsPromised, 7,
         {"Town in line for 400 jobs boost.", "Hundreds to gain as 250 jobs coming to Hull."}, {"Town mourns loss of 400 jobs."}},
        {"created or safeguarded", "{create} _ {safeguard} _ #{job|staff|worker}", Kind::JobsPromised, 16,
         {"The grant will help to create or safeguard 230 jobs."}, {"The grant will safeguard 230 jobs."}},
        {"jobs created or safeguarded", "#{job} __ {create} _ {safeguard}", Kind::JobsPromised, 16,
         {"Some 230 jobs will be created and protected by the award."}, {"Some 230 jobs will be protected by the award."}},
        {"jobs alone", "#{job}", Kind::JobsPromised, 4,
         {"The headline figure: 750 jobs for Barrow.", "An investment and 60 jobs for the valley."}, {"Some 60 homes for the valley."}},
        {"jobs by a year", "#{job} __ by|over", Kind::JobsPromised, 2, {"The aim is 750 jobs by 2035."}, {}},
        {"jobs could", "#{job} {modal}", Kind::JobsPromised, 4, {"Some 80 jobs could follow."}, {"Some 80 jobs were lost."}},
        {"of those jobs", "of those|these|them|which __ #", kAsBefore, 9,
         {"The yard will create 500 jobs. Of those, 120 would be for apprentices."}, {"The yard has 500 acres. Of those, 120 are let."}},
        {"so many of them", "# of them|those|these|which", kAsBefore, 9,
         {"The yard will create 500 jobs, 120 of them in design."}, {"The yard has 500 flats, 120 of them let."}},
        {"another so many", "another|further|additional|extra # !{trained}", kAsBefore, 5,
         {"The yard will create 500 jobs directly, and another 900 in the supply chain."}, {"The yard covers 500 acres, and another 900 are for sale."}},
        {"so many others", "# others|more|elsewhere|indirectly|directly", kAsBefore, 5,
         {"The plan would create 60 jobs in Ayr and 40 elsewhere."}, {"The show has 60 exhibitors in Ayr and 40 elsewhere."}},
        {"so many and so many", "and # in|at|by|during|through|via", kAsBefore, 5,
         {"The plan would create 60 jobs in Ayr and 40 in Troon."}, {"The plan covers 60 acres in Ayr and 40 in Troon."}},
        {"so many for each", "# for|in|at each|every", kAsBefore, 6,
         {"The halls will create 200 jobs, or 20 for each hall."}, {"The halls hold 200 seats, or 20 for each row."}},
        {"not jobs", "#[trained]", kNoFigure, 30, {}, {}},
        {"people trained", "{trained} __ #{people}", kNoFigure, 3, {}, {}},
        {"people in training", "trained|train|training|educate|upskill|upskilled|reskill|teach _ #", kNoFigure, 14, {}, {}},
        {"people out of work", "#{people} out of work", kNoFigure, 14, {}, {}},
        {"desks for people", "space|room|seats|desks for _ #{people}", kNoFigure, 20, {}, {}},
    };
    // clang-format on
    return rules;
}

} // namespace pledgeboard
