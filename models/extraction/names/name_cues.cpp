// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_cues.h"

namespace pledgeboard {

namespace {

using enum NameCue;

constexpr NameCueRow kRows[] = {
    {NotName,
     "ai it ict uk us usa eu ceo cto cfo coo r&d gva gdp vr ar tv stem fdi hq ipo sme smes phd mp mps msp msps pr hr "
     "iot saas brexit covid christmas easter internet web parliament conservative labour tory tories liberal snp lib "
     "britain british english scottish welsh irish american european asian african indian chinese japanese german "
     "french italian spanish dutch swedish danish norwegian finnish swiss canadian australian korean taiwanese israeli "
     "turkish polish russian brazilian mexican austrian belgian portuguese singaporean northern southern north south "
     "east west western eastern midlands "
     "gcse a-level ftse nasdaq aim bitcoin fintech tech digital chancellor minister ministers mayor secretary director "
     "president chairman chair professor prof dr sir lord councillor cllr councillors first prime chief executive "
     "leader officials city region county town area government i a the january gmt bst gb ok pm am cv 3d 4g 5g 6g wifi "
     "wi-fi gigabit quantum robotics biotech medtech life science sciences data cyber net zero expo england celtic app "
     "series unemployment offshore onshore northerner advertisement gcse's gcses phase level gps gp cop26 esg dna rna "
     "rs inr please insiders leave remain cabinet committee republic kingdom crown king queen congress senate states "
     "state vc "
     "sek nok dkk chf cad aud jpy inr cny gbp usd eur mri led hgv hgvs ev evs lng co2 co2e pcs pc api apis erp crm "
     "ipad ipads wales' uk's"},
    {Nationality,
     "ai it uk us eu british english scottish welsh irish american european asian indian chinese japanese german "
     "french italian spanish dutch swedish danish norwegian finnish swiss canadian australian korean taiwanese israeli "
     "turkish polish brazilian mexican austrian belgian portuguese singaporean cornish northern-irish anglo-american"},
    {Contraction,
     "we've we're we'll we'd i've i'm i'll i'd it'd it'll they've they're they'll you're you've you'll what's "
     "here's let's he's he'll she's she'll who's don't didn't won't can't isn't aren't wasn't weren't doesn't hasn't"},
    {Spot,
     "street streets square place road lane avenue triangle quay quays docks dock wharf house tower building station "
     "airport stadium bridge hill way court row gardens island bay valley coast hall yard yards waterfront street's "
     "estate junction roundabout pier canal river lake crescent terrace mews"},
    {Event,
     "summit festival conference awards award prize expo fair forum show cup olympics exhibition convention ceremony "
     "report index survey census poll study event"},
    {Near, "near outside beside around"},
    {Investors, "ventures capital partners angels equity investments investors invest finance"},
    {Paper,
     "times post echo herald gazette mail chronicle guardian telegraph observer news express journal tribune mirror "
     "argus mercury independent courier examiner advertiser bbc itv reuters bloomberg insider magazine newsletter "
     "scotsman evening newswire pa"},
    {Built,
     "building scheme project development park zone programme campus quarter initiative regeneration masterplan fund"},
    {Example, "among including such like"},
    {Each, "every each per"},
    {Container, "through under via from"},
    {PartOf, "one among part inside within under phase strand"},
    {TakesOf,
     "centre bank port royal house isle university college school department ministry institute academy society"},
    {Body, "council authority university college bank trust institute agency charity partnership department ministry "
           "commission board port airport hospital school club society union catapult academy federation association"},
    {Aside, "former existing current new fellow investors backers"},
    {Learns, "understands learned reveal understand"},
    {Pays,
     "invests invested invest investing lends lent lend lending backs backed backing leads led leading puts put "
     "contributes contributed contributing contribute pays paid pay injects injected inject commits committed ploughs "
     "ploughed pumps pumped pours poured joined joins supplied supplies provided provides bought"},
    {Sector,
     "sector sectors industry industries economy economies market markets ecosystem ecosystems cluster clusters trade "
     "trades fintech tech farming fishing manufacturing shipbuilding tourism retail agriculture wind energy "
     "engineering construction aerospace gaming software hospitality mining technology scene community supply "
     "workforce unemployment investment"},
    {Many,
     "companies firms businesses startups start-ups employers manufacturers investors developers studios scaleups "
     "scale-ups spinouts councils universities colleges backers banks lenders smes charities shops retailers "
     "authorities partners landlords funds operators suppliers owners makers growers farms factories labs agencies "
     "recruiters contractors authorities' groups deals"},
    {Other, "another other rival rivals neighbouring elsewhere nearby separate"},
    {Indefinite, "a an some"},
    {We, "we our us we've we're we'll we'd ours ourselves i i've i'm i'll my"},
    {He, "he she i"},
    {People, "who they people workers residents households families drivers coders programmers graduates women men"},
    {OwnMoney,
     "revenue revenues sales turnover profit profits loss losses earnings income surplus deficit takings ebitda"},
    {WholeEconomy,
     "economy economies gva gdp gross sector sectors industry industries market markets nationally town borough county "
     "country region city nation exports local regional national taxpayer"},
    {Led, "led backed participation investors alongside including angels"},
    {Rival, "rival competitor customer client tenant neighbour supplier subcontractor landlord"},
    {Domain, "com uk io ai net org eu"},
    {Leaders, "bosses chiefs executives leaders managers directors owners shareholders management"},
    {Members, "councillors"},
    {Passing, "part formerly previously once known alongside together along like unlike with owned a an the its one"},
    {Owner, "plant site factory works mill mine depot warehouse park campus centre studio lab laboratory yard office"},
};

} // namespace

std::span<const NameCueRow> nameCueTable()
{
    return kRows;
}

} // namespace pledgeboard
