// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/kind_rule.h"

namespace pledgeboard {

// Equity, venture capital and debt that companies raise, one or a whole sector.
const std::vector<KindRule> &moneyRaisedRules()
{
    // A row is read as a line of a table.
    // clang-format off
    static const std::vector<KindRule> rules{
        {"raised", "{raise} _ #", Kind::MoneyRaised, 11, {"The start-up raised £3.4m.", "The lender is raising $40m.", "It hopes to raise £1m."}, {"The lender spent £3.4m."}},
        {"was raised", "# __ raised", Kind::MoneyRaised, 8, {"So far £3.4m has been raised."}, {"So far £3.4m has been spent."}},
        {"pledged by backers", "# has|have been pledged|raised", Kind::MoneyRaised, 12, {"About £9,000 has been pledged."}, {"About £9,000 has been stolen."}},
        {"funding round", "#{round}", Kind::MoneyRaised, 12, {"It closed a £6m seed round.", "The €20m Series B was led by a rival."}, {"It closed a £6m order."}},
        {"round of", "{round} of|worth|totalling _ #", Kind::MoneyRaised, 11, {"It closed a funding round of £6m."}, {"It has a turnover of £6m."}},
        {"round before", "round|fundraise|fundraising __ #", Kind::MoneyRaised, 3, {}, {}},
        {"venture capital", "#{venture}", Kind::MoneyRaised, 9, {"Firms won £500m of venture capital.", "It has £2m in equity."}, {"Firms won £500m of orders."}},
        {"venture capital before", "venture capital|equity of|worth|, _ #", Kind::MoneyRaised, 18, {"The city had venture capital of £80m."}, {}},
        {"investors put", "investors|backers|shareholders|capitalists|angels _ {invest|spend|award|create|attract} _ #>10000", Kind::MoneyRaised, 18,
         {"Investors put £70m into Belfast studios."}, {"Ministers put £70m into Belfast studios."}},
        {"from investors", "# __ from|by _ investors|backers|shareholders|ventures|angels|capital|equity|vc", Kind::MoneyRaised, 12, {"It has £5m from angels."}, {"It has £5m from Customs."}},
        {"from private backers", "# from _ private backers|investors|equity", Kind::MoneyRaised, 20, {"It has £5m from private backers."}, {"It has £5m from private companies."}},
        {"led by investors", "# __ led by", Kind::MoneyRaised, 7, {"It has £5m in a deal led by Octopus."}, {}},
        {"attracted", "{attract}+past/ing/present __ #", Kind::MoneyRaised, 14, {"The city's start-ups attracted £210m in 2022.", "The sector has drawn £36m since 2012."}, {"The zone could attract £210m."}},
        {"secured in funding", "{receive} _ #{funding|investment|round|venture}", Kind::MoneyRaised, 8, {"The app has secured £4m in funding."}, {}},
        {"firm secured", "{firm} __ {receive} _ #", Kind::MoneyRaised, 4, {"The start-up has bagged £4m."}, {}},
        {"funding raised", "#{funding} __ raised|secured|closed", Kind::MoneyRaised, 9, {"Some £719m in funding was raised."}, {}},
        {"funding", "#{funding}", Kind::MoneyRaised, 3, {}, {}},
        {"invested in a sector", "# invested in _ {sector|firm}", Kind::MoneyRaised, 12, {"That was a tenth of the £5bn invested in the region's tech sector."}, {"That was a tenth of the £5bn invested in roads."}},
        {"investment in a sector", "investment|investments in _ {sector} ... #", Kind::MoneyRaised, 15, {"Investment in the county's games industry came to £60m."}, {"Investment in the county's roads came to £60m."}},
        {"into a sector's firms", "# _ into __ {firm}", Kind::MoneyRaised, 3, {}, {}},
        {"total raised", "total funding|raised|investment|fundraising to|of|at _ #", Kind::MoneyRaised, 12, {"The round brings its total funding to £9m."}, {"The total cost comes to £9m."}},
        {"seeking", "looking|seeking|hunting|seek|seeks for? _ #", Kind::MoneyRaised, 9, {"The founders are seeking £750,000."}, {"The founders are spending £750,000."}},
        {"stake for", "stake _ for _ #", Kind::MoneyRaised, 14, {"It sold a stake for £6m."}, {}},
        {"for a stake", "# _ for|in|to _ stake|shareholding", Kind::MoneyRaised, 9, {"The fund paid £6m for a stake."}, {"The fund paid £6m for a ship."}},
        {"crowdfunding", "crowdfunding|crowdfunded ... #", Kind::MoneyRaised, 5, {"Its crowdfunding reached £80,000."}, {}},
        {"debt", "#{loan}", Kind::MoneyRaised, 11, {"It agreed a £6m credit facility with its bank."}, {}},
        {"debt of", "{loan} of|worth _ #", Kind::MoneyRaised, 6, {"It agreed a loan of £6m with its bank."}, {}},
        {"funding deal", "# funding|investment|finance|financing deal", Kind::MoneyRaised, 8, {"The app signed a £6m funding deal."}, {}},
        {"in funding by investors", "#{investment} __ from|by _ investors|backers|ventures|angels|capital|shareholders|equity|vc", Kind::MoneyRaised, 8, {"It has a £5m investment from angels."}, {}},
        {"puts into a firm", "{invest|spend} _ # in|into __ spin-out|spinout|start-up|startup|start-ups|startups|company|firm|maker|developer|provider|fintech|scale-up|scaleup|app", Kind::MoneyRaised, 15, {}, {}},
        {"crowd pledged", "crowdfunders|funders|financiers|donors|crowd|supporters _ {promise|invest|spend|award} _ #", Kind::MoneyRaised, 14, {}, {}},
        {"venture money came to", "venture|equity|seed|angel|vc|private funding|investment|capital|finance ... #", Kind::MoneyRaised, 12, {}, {}},
        {"funding for firms", "funding|investment|finance in|for|into _ {sector|firm} ... #", Kind::MoneyRaised, 13, {}, {}},
        {"growth capital", "# _ growth|expansion|venture|risk|patient capital", Kind::MoneyRaised, 13, {}, {}},
        {"picked up so much", "picked|netted|scooped|bagged|closed|nabbed up|on? _ #", Kind::MoneyRaised, 8, {}, {}},
        {"round at", "{round} __ at|with|for|to _ #", Kind::MoneyRaised, 9, {}, {}},
        {"funding to so much", "funding|raised|investment|fundraising to _ #", Kind::MoneyRaised, 10, {}, {}},
        {"sold shares", "sold|sells|selling|issue|issued|issuing shares|stake|stakes __ #", Kind::MoneyRaised, 12, {}, {}},
        {"bank lent", "bank|lender|lenders|banks __ lend|lends|lent|lending|loaned|loan __ #", Kind::MoneyRaised, 11, {}, {}},
        {"to fund growth", "# to _ fund|finance|fuel|accelerate|support|scale|drive _ growth|expansion|business|company", Kind::MoneyRaised, 7, {}, {}},
        {"pumped into firms", "# __ pumped|invested|poured|put|ploughed into|in __ {firm|sector}", Kind::MoneyRaised, 15, {}, {}},
        {"invested in that time", "# invested since|during|last|this|over", kAsBefore, 7, {}, {}},
        {"firms brought in", "firms|start-ups|startups|companies|scale-ups|fintechs __ brought|drew|pulled|took|netted in _ #", Kind::MoneyRaised, 11, {}, {}},
        {"deals worth", "deals|rounds|investments __ value|valued|worth of|at? _ #", Kind::MoneyRaised, 20, {}, {}},
        {"investment grew to", "investment|funding|deals __ {grow} __ to _ #", Kind::MoneyRaised, 12, {}, {}},
        {"paid for a stake", "pay|pays|paid|paying _ # for _ stake|third|quarter|half|fifth|sixth|eighth|tenth|share|slice", Kind::MoneyRaised, 18, {}, {}},
        {"venture in the sentence", "series|seed|venture|equity|angel|fundraise|fundraising|crowdfunding|vc ... #", Kind::MoneyRaised, 4, {}, {}},
        {"venture later", "# ... series|seed|venture|equity|angel|fundraise|fundraising|crowdfunding|vc", Kind::MoneyRaised, 3, {}, {}},
        {"went into companies", "# _ went|gone|flowed|found|made|came into|to|in|its _ {firm}|them|companies|start-ups|startups", Kind::MoneyRaised, 12, {}, {}},
        {"reached companies", "# _ reached|flowed|flows _ {firm}|companies", Kind::MoneyRaised, 10, {}, {}},
        {"from capitalists", "{receive|raise} __ # __ from _ investors|capitalists|backers|funds|angels", Kind::MoneyRaised, 9, {}, {}},
        {"took in", "took|taken|takes|taking in _ #", Kind::MoneyRaised, 7, {}, {}},
    };
    // clang-format on
    return rules;
}

} // namespace pledgeboard
