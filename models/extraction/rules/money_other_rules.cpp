// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/kind_rule.h"

namespace pledgeboard {

// Output, valuations, pay and every other sum; and sums that are no figures.
const std::vector<KindRule> &moneyOtherRules()
{
    // A row is read as a line of a table.
    // clang-format off
    static const std::vector<KindRule> rules{
        {"so much output", "#{output}", Kind::MoneyOutput, 11, {"The firm has a £14m turnover.", "It brings £2bn in GVA."}, {"The firm has a £14m grant."}},
        {"output of", "{output} of|was|were|is|at|to|reached|up|hit|by|from|, _ #", Kind::MoneyOutput, 11, {"Sales of £40m were a record.", "It made a loss of £3m."}, {"It has a grant of £40m."}},
        {"output before", "{output} __ #", Kind::MoneyOutput, 7, {"Turnover rose to £8m.", "Profits last year came to about £3m."}, {}},
        {"output after", "# __ {output}", Kind::MoneyOutput, 4, {"It made £3m in pre-tax profit."}, {}},
        {"label of output", "{output} : #", Kind::MoneyOutput, 12, {"Digital GVA: £412m"}, {"Digital grants: £412m"}},
        {"to the economy", "# _ to|for __ {economy}", Kind::MoneyOutput, 13, {"The festival is worth £30m to the local economy.", "It adds £2.2bn a year to the economy."}, {"The festival cost £30m."}},
        {"year to the economy", "# a|each|every year to|for __ {economy}", Kind::MoneyOutput, 13, {"The port brings £90m a year to the regional economy."}, {}},
        {"economic boost", "# economic|economy", Kind::MoneyOutput, 14, {"It promises a £30m economic boost."}, {}},
        {"economy by", "{economy} by|of _ #", Kind::MoneyOutput, 11, {"It could boost the economy by £30m."}, {}},
        {"adds a year", "{add} _ # a|each|every year", Kind::MoneyOutput, 9, {"The park adds £30m a year."}, {}},
        {"sector worth", "{sector} __ worth|valued __ #", Kind::MoneyOutput, 9, {"The industry is worth £7bn."}, {"The tower is worth £7bn."}},
        {"worth to", "worth _ # _ to", Kind::MoneyOutput, 8, {"Tourism is worth £7bn to Wales."}, {"Tourism grants worth £7bn were paid."}},
        {"market size", "#{sector}", Kind::MoneyOutput, 3, {}, {}},
        {"market of", "# market|industry|sector", Kind::MoneyOutput, 8, {"It serves a £7bn market."}, {}},
        {"forecast to reach", "{economy|sector} __ {grow} _ #", Kind::MoneyOutput, 5, {}, {}},
        {"the figure should", "figure|number should|could|will|would _ {grow} _ #", kAsBefore, 8, {"The industry is worth £7bn, and the figure should reach £9bn."}, {}},

        {"valued at", "{value} __ at _ #", Kind::MoneyValuation, 15, {"The sale valued it at £85m.", "It was valued at $2bn."}, {"It was closed at £85m cost."}},
        {"valuation", "#{valuation}", Kind::MoneyValuation, 10, {"It has a £85m valuation.", "The £1.2bn takeover is off."}, {"It has a £85m contract."}},
        {"valuation of", "valuation|capitalisation|cap|takeover|acquisition|buyout of|at|worth|, _ #", Kind::MoneyValuation, 13, {"It has a valuation of £85m."}, {"It has a turnover of £85m."}},
        {"values it", "that|which {value} it|them __ at _ #", Kind::MoneyValuation, 6, {"It struck a deal that valued it at £85m."}, {}},
        {"worth", "worth _ #", Kind::MoneyValuation, 6, {"The chip designer is now worth £60bn."}, {}},
        {"firm worth", "{firm} __ worth _ #", Kind::MoneyValuation, 5, {"The companies together are worth £9m."}, {}},
        {"so large a firm", "#[firm]", Kind::MoneyValuation, 11, {"It is now a £900m company."}, {"It is now a £900m project."}},
        {"bought for", "{buy} __ for|in _ #", Kind::MoneyValuation, 9, {"The group was bought for £55m."}, {"The group was built for £55m."}},
        {"deal to buy", "# __ takeover|acquisition|buyout|merger", Kind::MoneyValuation, 7, {"It agreed £55m in the takeover."}, {}},
        {"unicorn", "unicorn|unicorns ... #", Kind::MoneyValuation, 5, {}, {}},

        {"so much pay", "#{salary}", Kind::MoneySalary, 12, {"A £42,000 salary is usual."}, {"A £42,000 grant is usual."}},
        {"pay of", "salary|salaries|pay|wage|wages|earnings|remuneration of|is|was|are|were|at|to|between|from|: __ #", Kind::MoneySalary, 13, {"The average salary is £42,000.", "Average tech salary: £48,250"}, {"The average rent is £900."}},
        {"pay before", "{salary} ... #", Kind::MoneySalary, 5, {"Pay rose to £31,000."}, {}},
        {"pay after", "# __ {salary}", Kind::MoneySalary, 4, {}, {}},
        {"earns", "earn|earns|earned|earning|commands|command|commanded _ #", Kind::MoneySalary, 9, {"Developers earn £55,000."}, {"Developers owe £55,000."}},
        {"is paid", "{be} _ paid _ #", Kind::MoneySalary, 11, {"The average coder in Perth is paid £47,000."}, {"The builder paid £47,000."}},
        {"jobs pay", "{job|worker|staff} __ pay|pays|paying|paid _ #", Kind::MoneySalary, 12, {"The posts pay £28,000."}, {"The fund pays £28,000."}},
        {"vacancies pay", "pay|pays|paying between|from|around|about|up|an # {adverb}?", Kind::MoneySalary, 3, {}, {}},
        {"workers can expect", "{worker} __ expect|get|make|receive _ #", Kind::MoneySalary, 12, {"A data analyst or test engineer can expect £39,000."}, {"A data centre can expect £39,000."}},
        {"a year's pay", "# a|per year|annum|hour|month|week", Kind::MoneySalary, 3, {"The average is £39,000 a year for a developer on a salary."}, {}},
        {"pay by trade", "{worker} #", Kind::MoneySalary, 5, {"Pay is rising: testers £41,000."}, {}},
        {"average for work", "average for __ work|jobs|workers|roles _ #", Kind::MoneySalary, 8, {"The average for all jobs is £31,500."}, {}},
        {"wages in all", "# in|of wages|pay|salaries", Kind::MoneySalary, 8, {"It brings £9m in wages."}, {}},

        {"contract worth", "{contract} ,? worth|of|valued|, _ #", Kind::MoneyOther, 13, {"An order worth £6m came from Spain.", "It won a contract of £2m."}, {"A project worth £6m came from Spain."}},
        {"so large a contract", "#{contract}", Kind::MoneyOther, 4, {"The £6m contract is its largest."}, {}},
        {"so large an order", "#[contract] !{scheme}", Kind::MoneyOther, 4, {"The £6m order is its largest."}, {}},
        {"so high a price", "#{price}", Kind::MoneyOther, 10, {"It faces a £6m fine.", "A £90 ticket buys entry."}, {"It has a £6m grant."}},
        {"price of", "{price} of|at|for|from|are|is|cost|costs|, _ #", Kind::MoneyOther, 11, {"The rent of £900 is due.", "Tickets cost £35."}, {"The grant of £900 is due."}},
        {"fined", "fined|sued|charged|stole|donated|donate|owes|owed|owe _ #", Kind::MoneyOther, 14, {"The firm was fined £80,000."}, {"The firm was given £80,000."}},
        {"shares worth", "shares|share|stake|stakes __ #", Kind::MoneyOther, 8, {"Staff could share £12m when it floats."}, {}},
        {"shares each worth", "{shares} __ worth _ #", Kind::MoneyOther, 8, {"The shares are worth £3m."}, {"The site is worth £3m."}},
        {"share of a sum", "share of _ #", kAsBefore, 10, {}, {}},
        {"owns so much", "{own} __ #", Kind::MoneyOther, 7, {"The founder owns 4 per cent, or £3m."}, {}},
        {"each", "# for|to each of", Kind::MoneyOther, 5, {"It comes to £700 for each of its staff."}, {}},
        {"rent per foot", "# per|a square|sq", Kind::MoneyOther, 14, {"Space costs £30 per square foot."}, {}},

        {"what a word means", "name|term|word|known|defined|called|meaning|means for|as|to? __ worth _ #", kNoFigure, 40,
         {"A unicorn is the name for start-ups worth $1bn or more."}, {"The start-ups are worth $1bn or more."}},
        {"a week to subscribe", "subscribe|subscription|subscribers __ #", kNoFigure, 40, {}, {}},
    };
    // clang-format on
    return rules;
}

} // namespace pledgeboard
