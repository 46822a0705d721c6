// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/words/word_class.h"

#include <string_view>

namespace pledgeboard {

namespace {

using enum WordClass;

// One row a class. The name is what patterns write between braces.
constexpr WordClassRow kRows[] = {
    // Grammar
    {Modal, "modal",
     "will would could may might can should shall must ought won't wouldn't couldn't we'll they'll it'll i'll he'll "
     "she'll"},
    {To, "to", "to"},
    {Has, "has", "has have had having we've they've i've hasn't haven't hadn't"},
    {Be, "be", "be been is are was were being am it's isn't aren't wasn't weren't that's there's"},
    {WasBe, "was", "was were been"},
    {Article, "article",
     "the a an this that these those its their his her our your my some any each every no both another"},
    {Preposition, "preposition",
     "in at for from to with by on across over into through under within between among amid around near throughout "
     "outside inside of "
     "per towards toward against about off via during before after since until despite beyond behind beside alongside "
     "upon onto up "
     "down out like than as above below"},
    {Where, "where", "in at across throughout around near outside within for to into"},
    {Stop, "stop",
     "and but while when where if because although though whereas so or nor yet than then as which who whom whose that "
     "i we they he she "
     "it you them him us also only just even still already not never now there here"},
    {Pronoun, "pronoun", "it they he she we i them him"},
    {Relative, "relative", "which who that whose"},
    {Joiner, "joiner", "and or & / plus"},
    {Negation, "negation", "not no never without neither nor didn't doesn't don't won't isn't wasn't"},
    {Adverb, "adverb",
     "also already now still currently directly indirectly together eventually initially soon finally potentially "
     "recently reportedly "
     "ultimately further only just even once newly collectively roughly about almost nearly yet then quickly likely "
     "previously "
     "immediately successfully permanently temporarily annually typically really effectively actually all both each "
     "alone today "
     "alike separately jointly either subsequently formally officially first again ever more up over around"},
    // Numbers and time
    {Month, "month",
     "january february march april may june july august september october november december jan feb mar apr jun jul "
     "aug sept sep oct nov dec"},
    {Weekday, "weekday", "monday tuesday wednesday thursday friday saturday sunday"},
    {TimeUnit, "timeunit",
     "year years month months week weeks day days hour hours minute minutes decade decades quarter quarters yr yrs "
     "hrs"},
    {Unit, "unit",
     "% percent pc sq square feet ft foot acre acres hectare hectares metre metres meter meters mile miles km "
     "kilometres kilometre mw gw kw "
     "megawatt megawatts gigawatt gigawatts kilowatts mwh gwh tonne tonnes tons kg litres degrees mph gb tb mb kb gbps "
     "mbps gigabit hz mhz "
     "ghz petaflops exaflops flops nm mm cm inch inches floors storey storeys bedroom bedrooms bed beds seats m² sqft "
     "sqm points point "
     "times x watts teraflops percentage"},
    // Jobs
    {Job, "job",
     "job jobs role roles post posts position positions vacancy vacancies apprenticeship apprenticeships internship "
     "internships hire hires "
     "recruits openings redundancies ftes fte equivalents opening careers traineeships livelihoods"},
    {Staff, "staff",
     "staff employee employees worker workers workforce colleagues headcount personnel staffers payroll professionals "
     "specialists "
     "apprentices interns"},
    {Worker, "worker",
     "engineers engineer developers developer scientists scientist programmers programmer coders technicians "
     "technician designers analysts "
     "consultants researchers experts specialists professionals graduates apprentices trainees interns recruits "
     "workers staff employees "
     "colleagues technologists testers lecturers teachers nurses doctors officers advisers advisors handlers agents "
     "managers operatives "
     "contractors academics architects starters joiners newcomers graduate apprentice trainee technologist "
     "mathematicians physicists operators operator drivers driver welders welder fitters builders electricians "
     "salespeople crew "
     "artists animators editors journalists executives assistants administrators planners mechanics labourers "
     "steelworkers miners "
     "machinists surveyors accountants lawyers traders pilots cleaners chefs packers pickers carers men makers sellers "
     "coder nurse "
     "servants porters stewards seafarers clerks plumbers butchers bakers cooks guards wardens paramedics clinicians "
     "pharmacists chemists biologists geologists statisticians economists linguists tutors instructors professors "
     "postdocs couriers coders curators translators dockers roofers bricklayers carpenters riggers divers "
     "installers fabricators inspectors underwriters actuaries brokers moderators guides officials fellows rangers "
     "weavers gardeners "
     "doctor lecturer teacher scientist researcher analyst consultant designer"},
    {People, "people", "people persons individuals members others women men locals youngsters residents folk"},
    {Vacancy, "vacancy",
     "vacancy vacancies openings opening adverts advertised advertising unfilled vacant recruiting listings "
     "advertisements "
     "advert postings"},
    {New, "new", "new extra additional more further another newly-created fresh brand-new added net"},
    {Existing, "existing", "existing current present currently presently existent established"},
    {Workforce, "workforce",
     "workforce payroll headcount team staff teams workforces staffing numbers complement crew crews"},
    {Redundancy, "redundancy", "redundancies redundancy redundant layoffs lay-offs dismissals losses cuts axed"},
    {Construction, "construction", "construction build building temporary"},
    {Trained, "trained",
     "students pupils trainees learners places homes houses visitors customers users businesses companies firms "
     "startups start-ups startup "
     "delegates visits guests passengers patients children families members residents households spaces units "
     "buildings flats rooms "
     "organisations projects schools countries attendees participants learner student bedrooms tenants subscribers "
     "founders entrepreneurs "
     "investors shareholders players clients followers scaleups smes enterprises partners applicants applications "
     "voters councillors mps "
     "claimants claimant sites offices stores shops cars vehicles vessels locations universities"},
    // Money
    {Investment, "investment",
     "investment investments inward capital reinvestment capex injection commitment commitments"},
    {Funding, "funding", "funding funds fund finance financing cash money backing fundings sum support"},
    {Grant, "grant",
     "grant grants award awards subsidy subsidies allocation allocations match endowment settlement handout bursary "
     "bursaries"},
    {Loan, "loan", "loan loans lending debt credit facility borrowing overdraft mortgage bond bonds"},
    {Round, "round",
     "round rounds series seed pre-seed preseed fundraise fundraising fundraiser crowdfunding raise raising crowdfund"},
    {Venture, "venture", "venture vc equity angel crowdfunding backers unicorn series"},
    {Salary, "salary",
     "salary salaries wage wages pay earnings remuneration earn earns earning earned bonus bonuses salaried "
     "payslip"},
    {Output, "output",
     "gva gdp gross turnover revenue revenues sales profit profits profitability loss losses ebitda output "
     "productivity exports export income "
     "surplus deficit contribution contributions value-added takings"},
    {Valuation, "valuation",
     "valuation valuations takeover acquisition capitalisation capitalization buyout buy-out flotation ipo float "
     "merger listing"},
    {Contract, "contract",
     "contract contracts order orders deal tender tenders framework procurement bid bids agreement subcontract "
     "opportunities"},
    {Price, "price",
     "price prices priced rent rents rental fine fines fined fee fees ticket tickets bill bills membership "
     "subscription donation "
     "donations donated charity prize prizes compensation damages voucher vouchers discount debts overspend shortfall "
     "debt deposit "
     "fare fares tax taxes mortgage dividend dividends payout refund settlement levy penalty fraud stolen scam premium "
     "premiums"},
    {Shares, "shares", "shares share stake stakes shareholding windfall shareholdings stock options"},
    {Thing, "thing",
     "centre center centres hub hubs campus factory plant plants facility facilities building buildings headquarters "
     "hq quarter site sites "
     "development developments expansion wing park parks laboratory laboratories lab labs office offices complex "
     "supercomputer computer "
     "warehouse depot studio studios tower block stadium arena station line gigafactory works machine base incubator "
     "accelerator "
     "refurbishment redevelopment regeneration upgrade scheme schemes project projects package plan plans programme "
     "programmes program "
     "transformation construction extension village district foundry institute college school academy infrastructure "
     "network "
     "datacentre datacentres reactor reactors line revamp renewal makeover overhaul refit renovation masterplan "
     "development "
     "terminal harbour museum library theatre gallery hotel cinema mill distillery brewery tunnel bypass pier marina "
     "dock docks berth runway "
     "hangar substation turbine turbines windfarm array cable interconnector pipeline greenhouse cleanroom mine "
     "velodrome conversion "
     "restoration rebuild hall fit-out pilot simulator telescope spaceport launchpad biofoundry aquarium jetty quay "
     "road roads "
     "port bridge railway hospital cluster testbed platform move relocation initiative partnership venue quarters deal "
     "package "
     "corridor neighbourhood phase farm farms waterfront premises quayside demonstrator fab extension "
     "investment-programme"},
    {Scheme, "scheme", "fund funds zone zones freeport pot settlement challenge"},
    {Money, "money", "money sum cash pounds total amount bill cost costs figure spending price value budget"},
    {Private, "private",
     "private private-sector industry inward foreign commercial companies developer developers businesses corporate "
     "overseas "
     "philanthropic"},
    {Public, "public",
     "public levelling levelling-up devolution government taxpayer taxpayers taxpayers' state council grant grants "
     "devolved lottery ministers treasury "
     "eu european federal"},
    {Economy, "economy", "economy economies gdp gva economic"},
    {Sector, "sector", "sector sectors industry industries market markets ecosystem cluster fintech tech"},
    {Firm, "firm",
     "company companies firm firms business businesses startup startups start-up start-ups group studio studios "
     "scaleup scaleups spinout "
     "spinouts spin-out unicorn unicorns organisation manufacturer developer maker provider fintech"},
    {Investor, "investor",
     "investor investors investment backers backer shareholders ventures capital partners vc angels angel fund funds "
     "equity"},
    {Budget, "budget", "budget budgets spending allocation pot settlement"},
    {Cost, "cost", "cost costs costing costed price-tag bill spend"},
    {Source, "source",
     "according report reports survey study analysis research figures data index estimates poll findings review "
     "statistics census"},
};

} // namespace

std::span<const WordClassRow> wordClassTable()
{
    return kRows;
}

WordClass wordClassByName(const char *name, std::size_t length)
{
    const std::string_view wanted(name, length);
    for (const auto table : {wordClassTable(), nameClassTable()}) {
        for (const WordClassRow &row : table) {
            if (wanted == row.name)
                return row.wordClass;
        }
    }
    // A verb's class goes by the base form of its first row.
    for (const VerbRow &row : verbTable()) {
        const std::string_view forms(row.forms);
        if (forms.substr(0, forms.find(' ')) == wanted)
            return row.wordClass;
    }
    return WordClass::Count;
}

} // namespace pledgeboard
