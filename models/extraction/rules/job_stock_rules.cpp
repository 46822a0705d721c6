// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/kind_rule.h"

namespace pledgeboard {

// Head counts to be reached, vacancies, jobs kept, jobs made already, people employed now, jobs lost.
const std::vector<KindRule> &jobStockRules()
{
    // A row is read as a line of a table.
    // clang-format off
    static const std::vector<KindRule> rules{
        {"payroll to", "{workforce} to _ #", Kind::JobsTarget, 18,
         {"The order will take its workforce to 420."}, {"The firm has a workforce of 420."}},
        {"payroll from and to", "{workforce} _ from ... to _ #", Kind::JobsTarget, 14, {"It wants to grow the team from 12 to 40."}, {"It has a team from 12 countries."}},
        {"grow from and to", "{grow} __ from ... to _ #{staff|people|job|worker}", Kind::JobsTarget, 18, {"It should grow from 300 to 500 staff."}, {}},
        {"grow to", "{grow} __ to _ #{staff|people|job|worker}", Kind::JobsTarget, 16,
         {"The office is set to grow to 90 people by next year."}, {"The office will add 90 people next year."}},
        {"grow a team to", "to a|its|our team|workforce|staff|headcount of _ #", Kind::JobsTarget, 16,
         {"The lab should expand to a team of 60."}, {"The lab has a team of 60."}},
        {"hopes to have", "{expect|plan}+present/past/ing/future to have _ #", Kind::JobsTarget, 18,
         {"The founders expect to have 25 by Christmas.", "She aims to have 200 staff by 2027."}, {"The founders have 25 staff."}},
        {"room for staff", "room|space|capacity for _ #{staff|worker|job}", Kind::JobsTarget, 18,
         {"The tower has room for 2,000 staff."}, {"The tower employs 2,000 staff."}},
        {"to house staff", "house|accommodate|houses|accommodates|housing|accommodating _ #{staff|people|worker}", Kind::JobsTarget, 12,
         {"The new headquarters will accommodate 800 staff."}, {"The new headquarters employs 800 staff."}},
        {"bringing the total to", "bringing|taking|bring|take|brings|takes __ to _ #", Kind::JobsTarget, 11,
         {"The hires would take the total to 130 jobs.", "It is adding 30 engineers, bringing the number in Truro to 130."}, {"It is adding 130 engineers."}},

        {"vacancies", "#{vacancy}", Kind::JobsVacancies, 14, {"There are 730 vacancies in the sector.", "It lists 55 unfilled posts."}, {"There are 730 jobs in the sector."}},
        {"openings with", "{vacancy} __ with #", Kind::JobsVacancies, 9, {"Hull had the most vacancies, with 410."}, {"Hull had the most jobs."}},
        {"label of vacancies", "{vacancy} : #", Kind::JobsVacancies, 12, {"Tech vacancies: 2,150"}, {"Tech jobs: 2,150"}},
        {"posts unfilled", "#{job|staff|worker} _ unfilled|vacant|advertised|available|listed", Kind::JobsVacancies, 12,
         {"Some 300 nursing posts are unfilled.", "About 90 roles are being advertised at present."}, {"Some 300 posts will be created."}},
        {"advertising posts", "advertising|advertised|advertises|listing|lists|listed _ #{job|worker|staff}", Kind::JobsVacancies, 12,
         {"The trust is advertising 60 roles."}, {"The trust is creating 60 roles."}},
        {"shortage of workers", "shortage|shortfall of _ #{job|worker|staff|people}", Kind::JobsVacancies, 16,
         {"The trade has a shortage of 1,500 workers."}, {"The trade has 1,500 workers."}},

        {"jobs safeguarded", "{safeguard} _ #{job|staff|worker|people}", Kind::JobsSafeguarded, 14,
         {"The loan will protect 85 jobs.", "The rescue safeguards 1,100 roles at the yard."}, {"The loan will create 85 jobs."}},
        {"others safeguarded", "{safeguard} _ # others|more|existing", Kind::JobsSafeguarded, 14,
         {"It created 20 jobs and will protect 45 others."}, {"It created 20 jobs and 45 others."}},
        {"safeguarded so many", "{safeguard} _ #", Kind::JobsSafeguarded, 5, {"Of the jobs, the deal safeguards 60."}, {"The deal creates 60 jobs."}},
        {"jobs that are safe", "#{job|staff|worker} {be|has|modal} _ {safeguard}", Kind::JobsSafeguarded, 12,
         {"Some 340 jobs have been saved by the sale."}, {"Some 340 jobs have been created by the sale."}},
        {"jobs secured", "{receive} _ #{job|staff|worker}", Kind::JobsSafeguarded, 6, {"The contract secures 150 jobs at the shipyard."}, {"The contract creates 150 jobs."}},
        {"future of jobs", "future of _ #{job|staff|worker}", Kind::JobsSafeguarded, 14,
         {"The sale secures the future of 90 staff."}, {"The sale means 90 new jobs."}},

        {"jobs created", "{create|add}+past _ #{job|staff|worker|people}", Kind::JobsCreated, 11,
         {"The park has created 260 jobs since it opened.", "In its first year the fund generated 40 new posts."}, {"The park will create 260 jobs."}},
        {"jobs were created", "#{job|staff|worker|people} _ {create|add}+past", Kind::JobsCreated, 10,
         {"So far 120 jobs have been created.", "Some 35 roles were added last year."}, {"So far 120 jobs have been lost.", "Some 35 roles will be added."}},
        {"so many were added", "# _ has|have been {create|add}", Kind::JobsCreated, 9,
         {"The workforce is growing: 20 have been added since May."}, {"The workforce is growing: 20 will be added in May."}},
        {"people hired", "{recruit}+past _ #{job|staff|worker|people}", Kind::JobsCreated, 10,
         {"The firm has hired 18 engineers this year."}, {"The firm plans to hire 18 engineers."}},
        {"people taken on", "{take}+past on _ #", Kind::JobsCreated, 10, {"It has taken on 25 people since the move."}, {"It will take on 25 people."}},
        {"new jobs secured", "{receive}+past _ #{new}{job}", Kind::JobsCreated, 12, {"The agency helped to secure 310 new jobs in the city."}, {"The agency hopes to secure 310 new jobs."}},

        {"employs", "{employ}+present/past/ing _ #", Kind::JobsExisting, 12,
         {"The maker employs 640 people in Telford.", "In 2018 it employed about 70."}, {"The maker will employ 640 people in Telford."}},
        {"employed people", "#{people|staff|worker} __ {employ}+present/past", Kind::JobsExisting, 11,
         {"Some 2,400 people are employed at the site."}, {"Some 2,400 people will be employed at the site."}},
        {"workforce of", "{workforce} of _ #", Kind::JobsExisting, 11, {"It has a workforce of 310.", "A team of 15 runs the centre."}, {"It plans to take the workforce to 310."}},
        {"strong workforce", "# - strong", Kind::JobsExisting, 11, {"Its 90-strong team moved in May."}, {}},
        {"staff", "#{staff}", Kind::JobsExisting, 5, {"The firm and its 75 staff are in Perth.", "Among the 430 employees is a choir."}, {"The firm and its 75 guests are in Perth."}},
        {"its staff", "its|their|our #{staff|worker}", Kind::JobsExisting, 12, {"It will hire 70 engineers to add to its 100 staff."}, {"It will hire 70 engineers."}},
        {"workers by trade", "#[worker]", Kind::JobsExisting, 4, {"The lab has a floor with 35 scientists."}, {"The lab has a floor with 35 benches."}},
        {"has staff", "{has} {adverb}? #{job|staff|worker}", Kind::JobsExisting, 6,
         {"The district has 5,600 technology jobs.", "The company has 48 staff."}, {"The district will have 48 flats."}},
        {"has people in", "{has} _ #{people} in|at|on|across _ {workforce|thing}", Kind::JobsExisting, 7, {"The maker has 60 people at its Leeds office."}, {}},
        {"existing jobs", "existing|current _ #{job|staff|worker}", Kind::JobsExisting, 16,
         {"The move doubles the existing 40 jobs."}, {"The move creates 40 jobs."}},
        {"jobs that exist", "#{existing}{job|staff|worker}", Kind::JobsExisting, 8, {"It will keep its 40 existing staff."}, {"It will hire 40 staff."}},
        {"supports jobs", "{support}+present/past _ #{job|staff|worker}", Kind::JobsExisting, 11,
         {"The airport supports 3,300 jobs in the county."}, {"The airport will support 3,300 more jobs."}},
        {"jobs supported", "#{job|staff|worker} __ {support}+present/past", Kind::JobsExisting, 11,
         {"There are 870 jobs that the campus supports."}, {"The campus will support 870 jobs."}},
        {"people work", "#{people|staff|worker} __ {work}+present/past/ing", Kind::JobsExisting, 10,
         {"More than 2,000 people in the county work in games.", "About 600 people were working at the mill."}, {"More than 2,000 people will work there."}},
        {"work for", "{work} __ for|with _ #{staff|worker}", Kind::JobsExisting, 3, {}, {}},
        {"there are jobs", "there are|were _ #{job|staff|worker}", Kind::JobsExisting, 8, {"There are 52,000 digital jobs in Wales."}, {"There are 52,000 homes in the borough."}},
        {"home to workers", "home to _ #{job|staff|worker}", Kind::JobsExisting, 10, {"The park is home to 4,100 workers."}, {"The park is home to 4,100 deer."}},
        {"label of jobs", "{job|staff} : #", Kind::JobsExisting, 10, {"Digital jobs: 18,250", "Employees: 320"}, {"Digital vacancies and homes: none"}},
        {"number of staff", "number of {job|staff|worker} __ #", Kind::JobsExisting, 6, {"The number of staff stands at 210."}, {}},
        {"jobs in a sector", "responsible|account|accounts|accounting|accounted for _ #{job|staff|worker}", Kind::JobsExisting, 10,
         {"The sector accounts for 26,000 jobs."}, {"The plan allows for 26,000 jobs."}},
        {"staff who move", "{move}+future/present/past/ing _ #{staff|people|worker|job}", Kind::JobsExisting, 14, {"The bank will relocate 280 staff to the tower."}, {"The bank will hire 280 staff for the tower."}},
        {"staff moving", "#{staff|people|worker|job} __ {move}+future/present/past", Kind::JobsExisting, 12, {"About 280 staff will move to the tower."}, {"About 280 staff will be hired."}},
        {"staff furloughed", "#{staff|people|worker} __ furlough|furloughed", Kind::JobsExisting, 14, {"It put 90 workers on furlough."}, {}},

        {"jobs cut", "{cut} __ #{job|staff|worker|people}", Kind::JobsCut, 16,
         {"The bank will axe 700 jobs.", "It has cut 45 posts in Reading.", "The group is to shed 120 staff."}, {"The bank will create 700 jobs."}},
        {"lays off", "lay|lays|laying|laid off _ #", Kind::JobsCut, 16, {"The chain is laying off 60 people.", "It laid off 25 in May."}, {"The chain is taking on 60 people."}},
        {"jobs lost", "lose|loses|losing|lost|loss|losses of? _ #{job|staff|worker}", Kind::JobsCut, 14, {"The town will lose 330 jobs.", "The loss of 90 posts is a blow."}, {"The town will gain 330 jobs."}},
        {"people who lost jobs", "# __ lose|loses|losing|lost their|its jobs|job|posts|roles", Kind::JobsCut, 16,
         {"About 80 welders lost their jobs."}, {"About 80 welders found jobs."}},
        {"jobs at risk", "#{job|staff|worker|people} __ at risk|stake", Kind::JobsCut, 16, {"Some 400 jobs are at risk at the works."}, {"Some 400 jobs are at the works."}},
        {"risk to jobs", "risk|threat to|of _ #{job|staff|worker}", Kind::JobsCut, 14, {"There is a threat to 60 posts."}, {}},
        {"redundancies", "#{redundancy}", Kind::JobsCut, 14, {"The firm announced 55 redundancies.", "It expects 200 job losses."}, {"The firm announced 55 vacancies."}},
        {"made redundant", "# __ redundant", Kind::JobsCut, 15, {"About 70 workers were made redundant.", "It made 12 redundant in June."}, {"About 70 workers were hired."}},
        {"jobs will go", "#{job|staff|worker|people} __ {modal} go !to", Kind::JobsCut, 15, {"A total of 150 jobs will go at the plant."}, {"A total of 150 jobs will go to local people."}},
        {"jobs axed", "#{job|staff|worker|people} __ axed|cut|scrapped|lost|threatened|shed|disappear|disappeared|eliminated", Kind::JobsCut, 12,
         {"At least 40 posts have been scrapped."}, {"At least 40 posts have been filled."}},
        {"jobs to go", "#{job|staff} to go", Kind::JobsCut, 12, {"Up to 90 jobs to go at chip maker."}, {}},
        {"closure and jobs", "closure|closing|closed|administration|collapse ... #{job|staff|worker}", Kind::JobsCut, 4, {}, {"The firm opened with 20 jobs."}},
    };
    // clang-format on
    return rules;
}

} // namespace pledgeboard
