// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/kind_rule.h"

namespace pledgeboard {

// Capital that a company, a fund or a scheme commits, and the cost of what is being built.
const std::vector<KindRule> &moneyInvestmentRules()
{
    // A row is read as a line of a table.
    // clang-format off
    static const std::vector<KindRule> rules{
        {"to invest", "{invest} __ #", Kind::MoneyInvestment, 8,
         {"The brewer will invest £12m in Burton.", "The group has ploughed £4.5m into its Fife works."}, {"The brewer was fined £12m."}},
        {"invested in", "# _ {invest}", Kind::MoneyInvestment, 5, {"Some £9m will be invested in the line."}, {}},
        {"investment of", "{investment} of|worth|totalling|valued|amounting|, _ #", Kind::MoneyInvestment, 13,
         {"An investment of £30m is planned for Deeside.", "The firm made an investment worth about €8m."}, {"The firm has a turnover of £30m."}},
        {"so much investment", "#{investment}", Kind::MoneyInvestment, 7,
         {"The £18m investment covers two lines.", "It is part of £2.5bn of inward investment."}, {"The £18m grant covers two lines."}, "into the economy|to the economy"},
        {"to spend on", "{spend} _ # on|to|in|into|towards|behind|for", Kind::MoneyInvestment, 7,
         {"The company is spending £600,000 on a clean room.", "The owner put £7m into the mill."}, {"The company is worth £7m."}},
        {"to commit", "commit|commits|committed|committing|commitment|commitments|pledge|pledges|pledged|pledging|promise|promised|promises|promising|offer|offered _ #", Kind::MoneyInvestment, 7,
         {"The chain has committed £90m to the port.", "The owners promised to spend £5m on the pier."}, {"The chain owes £90m."}},
        {"committed spending", "commit|commits|committed|pledge|pledged|promise|promised to _ {spend|invest} _ #", Kind::MoneyInvestment, 5, {}, {}},
        {"spending of", "spend|spending|outlay of|worth|could|would|on _ #", Kind::MoneyInvestment, 3, {}, {}},
        {"thing built", "#[thing]", Kind::MoneyInvestment, 7,
         {"Work begins on £45m science park.", "The £3.2m workshop will be a new training centre, a £3.2m building."}, {"The £45m turnover is a record."}},
        {"thing near", "#{thing}", Kind::MoneyInvestment, 2, {}, {}},
        {"costing", "{build} _ #", Kind::MoneyInvestment, 4, {"The plant, costing £66m, opens in May."}, {}},
        {"cost of", "cost|costs|costing|costed|price-tag|bill _ #", Kind::MoneyInvestment, 6,
         {"The tower is to cost £31m.", "The line was built at a cost of £9m."}, {"The tower is worth £31m."}},
        {"to build", "# to|towards _ build|construct|develop|create|expand|transform|upgrade|refurbish|redevelop|convert|establish|set", Kind::MoneyInvestment, 5,
         {"The maker found £14m to build a second hall."}, {"The maker owes £14m to its bank."}},
        {"on building", "# on|for|into _ {thing|build}", Kind::MoneyInvestment, 4, {"It has £14m for a new laboratory."}, {}},
        {"for skills", "# for|on|into|in _ skills|training|research|infrastructure|equipment|housing|jobs|technology|innovation", Kind::MoneyInvestment, 3, {}, {}},
        {"gone into", "# has|have gone|flowed|poured into", Kind::MoneyInvestment, 9, {"More than £80m has gone into the docks."}, {"More than £80m has gone missing."}, "into the economy|to the economy"},
        {"to attract", "{attract}+future __ #", Kind::MoneyInvestment, 9,
         {"The zone could attract £300m over ten years.", "The plan should unlock and draw in £45m."}, {"The sector attracted £300m last year."}},
        {"to bring in", "{create|promise}+future __ #", Kind::MoneyInvestment, 6,
         {"The freeport should bring in £210m.", "The deal will unlock £40m."}, {"The freeport brought trouble."}},
        {"brings in", "{create|promise}+past/present/ing _ #", Kind::MoneyInvestment, 4, {"The city has announced £45m for its docks."}, {}},
        {"private money", "# from _ private|industry|businesses|developers|business", Kind::MoneyInvestment, 15,
         {"It counts on £52m from private companies."}, {"It counts on £52m from councils."}},
        {"private sum", "#{private}", Kind::MoneyInvestment, 5, {"It counts on £52m of private money."}, {"It counts on £52m of public money."}},
        {"private payers", "{private} __ {create|promise|add|match|spend|invest} _ #", Kind::MoneyInvestment, 7,
         {"Private firms will contribute another £20m."}, {"Ministers will contribute another £20m."}},
        {"projects worth", "{thing} __ worth|valued|totalling _ #", Kind::MoneyInvestment, 7,
         {"Five projects worth £16m are under way."}, {"Five orders worth £16m were won."}},
        {"city deal", "# city|growth|regeneration|investment|development|devolution deal", Kind::MoneyInvestment, 9,
         {"Leaders signed the £500m growth deal."}, {"Leaders signed the £500m contract."}},
        {"inject into", "# injection|boost|cash", Kind::MoneyInvestment, 3, {"A £6m boost for the docks is on its way."}, {}},
        {"backed by so much", "backed|supported|funded|underpinned by|with _ #", Kind::MoneyInvestment, 4, {"The lab is backed by £8m."}, {}},
        {"in kind", "# in kind", Kind::MoneyInvestment, 6, {"Partners will add £2m in kind."}, {}},
        {"firms invest", "{firm|private} __ {invest|spend} __ #", Kind::MoneyInvestment, 5, {"The firm is putting £9m into robots."}, {"The council is putting £9m into robots."}},
        {"match funding asked", "of which|that|this _ #", kAsBefore, 6, {"The owner will invest £10m, of which £4m is for robots."}, {}},
        {"of that money", "# of that|it|this|them|which|these|those", kAsBefore, 9,
         {"Investors backed gaming with £90m in a record round. Studios in Leeds took £30m of that."}, {"The firm spent £30m of late."}},
        {"of that money first", "of that|this|which|these|those|it , _ #", kAsBefore, 9,
         {"The owner will invest £10m in the mill. Of that, £4m is for robots."}, {}},
        {"of the total", "of the total|money|sum|cash|investment|funding|package __ #", kAsBefore, 6,
         {"The owner will invest £10m in the mill. Of the total, £4m is for robots."}, {}},
        {"another sum", "another|further|additional|extra|remaining|other #", kAsBefore, 4,
         {"The owner will invest £10m in the mill and another £2m in the yard."}, {}},
        {"and so much", "and|, _ # on|for|from|to", kAsBefore, 7, {"The owner will invest £10m in the mill and £2m on staff."}, {}},
        {"more of it", "# more", kAsBefore, 4, {"The owner will invest £10m in the mill, and wants £2m more."}, {}},
        {"for each", "# for|a|per each|head|resident|person|pupil|building", kAsBefore, 12,
         {"The council won a £9m grant, or £30 a head."}, {}},
        {"as the sum before", "#", kAsBefore, 1, {}, {}},
        {"scheme valued at", "{thing} __ valued at _ #", Kind::MoneyInvestment, 17, {}, {}},
        {"investment comes to", "{investment} __ is|was|be|put|stands|came|comes|totals|totalled|reached|reach|estimated at|to? _ #", Kind::MoneyInvestment, 9, {}, {}},
        {"backs with", "{award|support} __ with _ #", Kind::MoneyInvestment, 5, {}, {}},
        {"cost of the thing", "cost|costs|bill of|for __ {thing} ... #", Kind::MoneyInvestment, 8, {}, {}},
        {"cost put at", "{cost} __ put|estimated|set|is|was|be|of|at _ #", Kind::MoneyInvestment, 5, {}, {}},
        {"investment, worth", "{investment} , worth|valued|totalling _ #", Kind::MoneyInvestment, 13, {}, {}},
        {"spend so much", "spend|spends|spent|spending _ #", Kind::MoneyInvestment, 6, {}, {}},
        {"to bring in private money", "bring|lever|unlock|leverage|draw in? _ # from|of _ private", Kind::MoneyInvestment, 24, {}, {}},
        {"record of", "record|high|peak|low|total of _ #", kAsBefore, 6, {}, {}},
        {"the average", "average {be} _ #", kAsBefore, 6, {}, {}},
        {"slice of it", "slice|share|chunk|portion|part|bulk|most|rest of|by|, ... , _ #", kAsBefore, 8, {}, {}},
        {"so much to lend", "# to lend|invest", Kind::MoneyInvestment, 9, {}, {}},
        {"shareholders' money", "# of|from _ shareholders|owners|owner|company|firm|parent|developer|itself|himself|themselves", Kind::MoneyInvestment, 10, {}, {}},
        {"for every person", "# for|a|per _ every|each|head", kAsBefore, 14, {}, {}},
        {"permission for", "permission|consent|approval|go-ahead|permitted for|to _ #", Kind::MoneyInvestment, 12, {}, {}, "awarded"},
    };
    // clang-format on
    return rules;
}

} // namespace pledgeboard
