// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/kind_rule.h"

namespace pledgeboard {

// Grants, awards and budgets of government and other public bodies.
const std::vector<KindRule> &moneyPublicRules()
{
    // A row is read as a line of a table.
    // clang-format off
    static const std::vector<KindRule> rules{
        {"grant of", "{grant} of|worth|totalling|for|, _ #", Kind::MoneyPublic, 10,
         {"The museum has a grant of £240,000.", "It won an award worth £1.5m."}, {"It has a mortgage of £240,000."}},
        {"so much in grants", "#{grant}", Kind::MoneyPublic, 9, {"A £75,000 grant will pay for it.", "It had £3m in subsidies."}, {"A £75,000 loan will pay for it."}},
        {"awarded", "award|awarded|awards|awarding|allocate|allocated|allocates|granted|allocating __ #", Kind::MoneyPublic, 10,
         {"The authority awarded the college £2.2m.", "Hull has been allocated £19.5m."}, {"The college was sold for £2.2m."}},
        {"was awarded", "# _ awarded|allocated|granted|earmarked|ringfenced|ring-fenced", Kind::MoneyPublic, 9,
         {"Some £7m was awarded to three towns."}, {"Some £7m was paid by three buyers."}},
        {"gives", "give|gives|gave|given|giving|hand|hands|handed|handing|lend|lends|lent|lending __ #", Kind::MoneyPublic, 4, {"The round gives £5m to the museum."}, {}},
        {"set aside", "set|sets|setting|put aside _ #", Kind::MoneyPublic, 9, {"The board has set aside £60m."}, {}},
        {"which was set aside", "# __ set aside", Kind::MoneyPublic, 9, {"There is £60m that ministers set aside."}, {"There is £60m that ministers spent."}},
        {"public body pays", "{publicbody} __ {invest|spend|award|promise|match|add|create|plan} __ #", Kind::MoneyPublic, 14,
         {"The Scottish Government will invest £14m in the lab.", "The council is to spend £800,000 on desks.", "Ministers announced £33m for the coast."},
         {"The brewer will invest £14m in the lab."}},
        {"public body gave", "{publicbody} __ {award|receive} __ #", Kind::MoneyPublic, 6, {"The council gave the firm £90,000."}, {"The bank gave the firm £90,000."}},
        {"from a public body", "# __ from|by __ {publicbody}", Kind::MoneyPublic, 8,
         {"It has £6m from the government.", "About £12m came from the European Commission and £12m from councils."}, {"It has £6m from its owner."}},
        {"investment by a public body", "#{investment} from|by __ {publicbody}", Kind::MoneyPublic, 8, {"It has a £6m investment from the council."}, {"It has a £6m investment from its owner."}},
        {"of public money", "#{public}", Kind::MoneyPublic, 8, {"The bank holds £4bn of public money.", "It cost £9m in taxpayers' cash."}, {"It holds £4bn of private money."}},
        {"public money before", "{public} funding|money|investment|support|cash|spending of|worth|, _ #", Kind::MoneyPublic, 10, {"The line had public funding of £4m."}, {}},
        {"body's money", "{publicbody} ' __ #", Kind::MoneyPublic, 5, {"Of the councils' money, £3m goes on roads."}, {}},
        {"body's sum", "{publicbody} 's _ #", Kind::MoneyPublic, 7, {"The government's £88m will be spent on chips."}, {"The brewer's £88m will be spent on hops."}},
        {"fund or zone", "#[scheme]", Kind::MoneyPublic, 9, {"It is part of the £95m Coastal Fund.", "The £120m investment zone was approved."}, {"It is part of the £95m turnover."}},
        {"zone in the name", "#{scheme}", Kind::MoneyPublic, 3, {}, {}},
        {"through a fund", "# __ from|through|under|via __ {scheme}", Kind::MoneyPublic, 7, {"The club got £50,000 through the Pride Fund."}, {"The club got £50,000 through the letter box."}},
        {"fund of", "{scheme} of|worth|, _ #", Kind::MoneyPublic, 7, {"A fund of £25m will help."}, {}},
        {"so much funding", "#{funding}", Kind::MoneyPublic, 4, {"The lab has £2m funding.", "The lab has £2m of support."}, {}},
        {"funding of", "{funding} of|worth|totalling _ #", Kind::MoneyPublic, 4, {"The lab has funding of £2m."}, {}},
        {"public money is from", "money|cash|funding __ from __ {publicbody|scheme} ... #", Kind::MoneyPublic, 5, {}, {}},
        {"the money is public", "after: money|cash|funding __ from __ {publicbody|scheme}", Kind::MoneyPublic, 5, {}, {}},
        {"budget", "#{budget}", Kind::MoneyPublic, 6, {"The £3m budget covers two years."}, {}},
        {"budget of", "{budget} of|,|( _ #", Kind::MoneyPublic, 7, {"The unit has a budget of £3m."}, {}},
        {"spending review", "# ... spending review|round", Kind::MoneyPublic, 9, {"Some £3m for chips was in the spending review."}, {}},
        {"approved for", "# _ agreed|approved|confirmed for", Kind::MoneyPublic, 7, {"Some £3m agreed for the pier."}, {}},
        {"public loan", "#{loan} __ from|by __ {publicbody}", Kind::MoneyPublic, 12, {"It has a £3m loan from the Welsh Government."}, {"It has a £3m loan from its bank."}},
        {"public loan of", "{loan} of|worth _ # __ from|by __ {publicbody}", Kind::MoneyPublic, 12, {"It has a loan of £3m from the council."}, {"It has a loan of £3m from Barclays."}},
        {"government found it", "after: {government} __ found|provided|provide|providing|fund|funding|funded|pay|paying", Kind::MoneyPublic, 11,
         {"Town to host £50m telescope\n\nThe government has found the cash for the instrument."}, {}},
        {"match funding", "match funding|funded of _ #", Kind::MoneyPublic, 8, {"It has match funding of £3m."}, {}},
        {"received from", "{receive} _ # from", Kind::MoneyPublic, 3, {}, {}},
        {"won funding", "secure|secured|secures|securing|win|won|wins|winning _ #", Kind::MoneyPublic, 5, {"Town wins £3m for its pier."}, {}},
        {"asked of ministers", "ask|asks|asked|asking|bid|bidding|apply|applied for _ #", Kind::MoneyPublic, 5, {"Firms can ask for £3,000."}, {}},
        {"ministers speak", "# ... {government}", Kind::MoneyPublic, 2, {}, {}},
        {"ministers spoke", "{government} ... #", Kind::MoneyPublic, 2, {}, {}},
        {"public bank", "infrastructure|investment|business bank ... #", Kind::MoneyPublic, 4, {}, {}},
        {"from a public bank", "# __ from __ infrastructure|investment|business bank", Kind::MoneyPublic, 12, {"Some £3m came from the British Business Bank."}, {"Some £3m came from a bank."}},
        {"public body backs with", "{publicbody} __ {award|support} __ with _ #", Kind::MoneyPublic, 14, {}, {}},
        {"met by the state", "# __ by the state|taxpayer|taxpayers|exchequer|public", Kind::MoneyPublic, 9, {}, {}},
        {"from the enterprise partnership", "# __ from|by|through __ enterprise partnership", Kind::MoneyPublic, 12, {}, {}},
        {"public body finds", "{publicbody} __ found|find|finds|put|puts|chip|chipped|agree|agreed|sign|signed|commit|committed|lend|lends|lent|lending|loaned|chipping|putting __ #", Kind::MoneyPublic, 12, {}, {}},
        {"fund is worth", "{scheme|grant|funding} __ worth _ #", Kind::MoneyPublic, 12, {}, {}},
        {"enterprise partnership adds", "enterprise partnership ... {add|spend|award|invest|support|create|promise} _ #", Kind::MoneyPublic, 12, {}, {}},
        {"town deal", "# town|towns deal", Kind::MoneyPublic, 10, {}, {}},
        {"in an act of parliament", "# __ in|under|through|from __ act|budget", Kind::MoneyPublic, 12, {}, {}},
        {"public body in an investment", "{publicbody} __ {investment} of|worth _ #", Kind::MoneyPublic, 16, {}, {}},
        {"receives", "receive|receives|received|receiving|get|gets|got|getting _ #", Kind::MoneyPublic, 4, {}, {}},
        {"so much in grants after", "# __ in grants|subsidies|subsidy|aid|grant", Kind::MoneyPublic, 12, {}, {}},
        {"share of a fund", "# __ of|from|under|in|via|through __ {scheme}", Kind::MoneyPublic, 7, {}, {}},
        {"from a deal", "# __ from|through|under|via __ deal", Kind::MoneyPublic, 10, {}, {}},
        {"offer worth", "offer|offers|support|aid|help __ worth|of _ #", Kind::MoneyPublic, 11, {}, {}},
        {"package of support", "# package of|to _ support|measures|aid|help|funding|assistance", Kind::MoneyPublic, 9, {}, {}},
        {"public body approves", "{publicbody} __ {approve} __ #", Kind::MoneyPublic, 6, {}, {}},
        {"programme of a fund", "#{scheme}[thing]", Kind::MoneyPublic, 9, {}, {}},
        {"grant in the sentence", "{grant} ... #", Kind::MoneyPublic, 4, {}, {}},
        {"grant later", "# ... {grant}", Kind::MoneyPublic, 3, {}, {}},
        {"by the state", "# by _ state|taxpayer|exchequer", Kind::MoneyPublic, 14, {}, {}},
        {"payments to firms", "payments|payment|help|cheque|cheques|handouts|aid|relief of|worth _ #", Kind::MoneyPublic, 9, {}, {}},
        {"so much of public cash", "# of|in _ public|government|council|taxpayer|taxpayers|european|state|federal|lottery _ money|cash|funding|support|aid|funds|investment|grants", Kind::MoneyPublic, 12, {}, {}},
        {"government programme", "{publicbody} __ programme|scheme|strategy|budget|fund|initiative ... #", Kind::MoneyPublic, 8, {}, {}},
        {"public body's part", "{publicbody} __ contribution|share|part|stake|money of|is|was _ #", Kind::MoneyPublic, 12, {}, {}, "output of|output before"},
        {"to share a sum", "to|will|would share|split _ #", Kind::MoneyPublic, 8, {}, {}},
        {"growth deal worth", "growth|town|towns|devolution deal __ worth|of _ #", Kind::MoneyPublic, 18, {}, {}},
    };
    // clang-format on
    return rules;
}

} // namespace pledgeboard
