// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/words/word_class.h"

namespace pledgeboard {

namespace {

using enum WordClass;

// Words that tell what a run of capitalised words names.
constexpr WordClassRow kRows[] = {
    {Government, "government",
     "government governments ministers minister treasury whitehall westminster downing chancellor cabinet"},
    {PublicBody, "publicbody",
     "government governments council councils councillors ministers minister authority authorities treasury whitehall "
     "ukri lottery commission "
     "department ministry mayor defra beis dcms dsit dluhc mhclg lep taxpayer taxpayers senedd holyrood parliament nhs "
     "quango agency innovate downing whitehall chancellor stormont brussels exchequer leps"},
    {OrgType, "orgtype",
     "university college council authority group technologies technology systems solutions partners partnership bank "
     "institute institution "
     "association foundation trust agency commission department ministry government company corporation studios studio "
     "games labs "
     "laboratories laboratory ventures capital holdings industries international software networks network media "
     "digital energy "
     "aerospace motors airways airlines hospital school academy catapult consulting consultancy services federation "
     "union board "
     "society chamber nhs telecom pharmaceuticals pharma therapeutics biosciences electronics semiconductors robotics "
     "analytics office "
     "consortium alliance enterprise developments properties estates construction engineering logistics insurance "
     "brewery retail supermarkets arts cloud data interactive entertainment innovation innovate semiconductor nation"},
    {LegalEnding, "legalending", "ltd limited plc llp inc corp gmbh llc ag sa nv bv co cic holdings lp"},
    {ProgrammeType, "programmetype",
     "zone fund deal plan programme scheme strategy campus park freeport initiative challenge village quarter hub "
     "centre "
     "project framework package mission roadmap review city gateway district action bid accelerator"},
    {CompanyNoun, "companynoun",
     "company firm group business studio manufacturer developer startup start-up organisation bank giant university "
     "college chain retailer maker owner operator provider corporation enterprise scaleup spinout investor charity "
     "consortium insurer lender brand publisher producer consultancy agency trust partnership multinational carmaker "
     "engineer specialist employer authority council institute"},
    {Wide, "wide", "nationally nationwide uk-wide countrywide worldwide globally global world"},
    {Title, "title",
     "mr mrs ms miss dr prof professor sir dame lord lady baroness baron councillor cllr rev lt col captain judge"},
    {JobTitle, "jobtitle",
     "mayor minister secretary chancellor president chairman chairwoman chair chief ceo cto cfo coo director manager "
     "executive leader "
     "founder co-founder cofounder officer head boss spokesman spokeswoman spokesperson deputy mp msp prime vice owner "
     "partner governor principal commissioner editor ambassador economist analyst entrepreneur billionaire tycoon "
     "financier lecturer adviser "
     "taoiseach chairs runs"},
    {Direction, "direction", "north south east west northern southern eastern western central greater upper lower mid"},
    {GenericPlace, "genericplace",
     "city region town area county borough district country village capital nation valley"},
    {Common, "common",
     "the a an and but or if when while where who what why how as at by for from in into of on to with it its they "
     "their he his she her we "
     "our i my you your this that these those there here then than so such some many most more much all any both each "
     "every few several "
     "other another no not only also just even about after before during since until under over between among across "
     "around through "
     "more officials councillors investors ministers employers leaders bosses staff workers developers critics "
     "campaigners residents "
     "experts researchers students companies businesses firms people plans work jobs money funding investment details "
     "speaking following "
     "meanwhile however although despite because once almost nearly close up last next earlier later previous today "
     "yesterday "
     "tomorrow now new "
     "national private public local global large small big great one two three four five six seven eight nine ten "
     "eleven twelve twenty "
     "thirty forty fifty hundred thousand million billion half first second third total average data digital tech "
     "technology science "
     "software backers figures research analysis unemployment behind according home city region town council councils "
     "officers engineers "
     "scientists graduates offshore onshore head heads senior founded based built made run owned led backed part image "
     "photo picture "
     "video read sign click subscribe advertisement between within without including included well good very record "
     "key major nationally "
     "overall altogether together elsewhere outside inside near like having being been is are was were will would "
     "could should may might "
     "can must do does did has have had get got give given go going gone come came take taken make making call calls "
     "called see seen say "
     "says said tell told set sets put puts add adds added expect expected expects plan planned hope hopes create "
     "creates created raise "
     "raised spend spending spent invest invested cut cuts win wins won bring brings brought build builds building "
     "hire hires hiring "
     "recruit open opens opened launch launches launched announce announces announced unveils unveiled secure secures "
     "secured boost "
     "employ employs employed growth life sites site space green blue red business community projects project "
     "programme scheme fund zone "
     "deal strategy centre hub campus park plant factory office offices headquarters building station university "
     "college school "
     "government minister mayor chief executive director president chairman leader welcome welcomes welcomed support "
     "supports backing "
     "separately similarly additionally finally currently previously originally recently already still yet perhaps "
     "maybe indeed instead "
     "both either neither nothing something everything anyone everyone nobody investment's companies' four-fifths "
     "employees "
     "applications vacancies salaries wages profits sales revenue revenues turnover losses shares shareholders "
     "customers clients users "
     "members partners suppliers contractors architects designers trade industry manufacturing production training "
     "skills education "
     "research health energy transport housing infrastructure culture creative media fintech artificial cyber games "
     "gaming data average "
     "pay rent council's areas area mayor's key terms price prices costs cost worth grants grant loans loan outline "
     "permission "
     "approval planning application consultation "
     "area employer employers area's digital famous categories advert adverts related most more sorry icon subject "
     "subjects "},
    {FirstName, "firstname",
     "adam adrian aidan alan alastair alec alex alexander alexandra alice alison alistair allan amanda amber amelia "
     "amir amit amy ana "
     "andrea andrew andy angela angus anil anita ann anna anne annette anthony antonio anurag arjun ashley asif ben "
     "benjamin bernard bernie "
     "beth bethany bill billy bob boris brad brenda brian bridget bruce bryan callum cameron carl carla carol caroline "
     "catherine cathy "
     "charles charlie charlotte cheryl chloe chris christian christina christine christopher ciaran claire clare clive "
     "colin connor craig "
     "daisy damian dan daniel danielle danny darren dave david dawn dean deborah debbie declan deepak denis dennis "
     "derek diana diane dominic "
     "don donald donna dorothy doug douglas duncan ed eddie edward eileen elaine eleanor elena elizabeth ella ellen "
     "elliott emily emma eric "
     "erica erin ethan eva evan eve faisal fergus fiona frances francis frank fraser fred freddie gareth gary gavin "
     "gemma geoff geoffrey "
     "george georgia georgina gerald gerard gerry giles gillian gina glenn gordon grace graeme graham grant greg "
     "gregory guy gwen hamed "
     "hannah harriet harry heather heidi helen helena henry hilary holly howard hugh huw iain ian imran ingrid irene "
     "iris isaac isabel "
     "isabella isla ivan jack jackie jacob jacqueline jake james jamie jan jane janet janice jason jasmine jay jayne "
     "jean jeff jeffrey jen "
     "jennifer jenny jeremy jerry jess jessica jill jim jimmy jo joan joanna joanne joe joel john johnny jon jonathan "
     "jordan joseph josh "
     "joshua joy joyce judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie "
     "kay keir keith kelly "
     "ken kenneth kerry kevin kieran kim kirsten kirsty kris kumar kwasi kyle lara laura lauren lawrence leah lee "
     "leigh len leo leon leonard "
     "leslie lewis liam lily linda lindsay lisa liz lorna lorraine louis louisa louise lucy luke lydia lynn lynne "
     "mabel maggie malcolm "
     "marc marcus margaret maria marie marilyn marion mark marshall martin martha martyn mary matt matthew maureen max "
     "megan mel melanie "
     "melissa mia michael michelle mick miguel mike miles mo mohammad mohammed moira moshe molly monica muhammad "
     "murray nadia nadine nancy "
     "naomi natalie natasha nathan neil nicholas nick nicky nicola nigel nikki nina noah noel nora norman oliver "
     "olivia oscar owen pamela "
     "pat patricia patrick paul paula pauline penny pete peter phil philip philippa phillip phoebe piers priya priti "
     "rachel rachael raj rajesh "
     "ralph ravi ray raymond rebecca rhys richard rick rishi rob robert robin rod roger ron rory rosa rose rosie ross "
     "roy ruby russell "
     "ruth ryan sadiq sajid sally sam samantha samuel sandra sara sarah satya scott sean sebastian shane sharon shaun "
     "sheila shirley simon "
     "sofia sonia sophia sophie stacey stefan stella stephanie stephen steve steven stewart stuart sue sundar susan "
     "susanna suzanne suzie "
     "tanya tara ted teresa terry theo theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor tristan "
     "tyler ursula valerie "
     "vanessa vaughan vera vicki vicky victor victoria vikram vincent viv wayne wendy wes will william yasmin yusuf "
     "yvette yvonne zac zara zoe"},
};

} // namespace

std::span<const WordClassRow> nameClassTable()
{
    return kRows;
}

} // namespace pledgeboard
