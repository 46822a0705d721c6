// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/number_words.h"

#include "models/extraction/numbers/word_shape.h"

#include <algorithm>

namespace pledgeboard {

namespace {

struct ScaleRow {
    int power;
    const char *words;
};
constexpr ScaleRow kScales[] = {
    {2, "hundred"},          {3, "thousand k"},       {5, "lakh"}, {6, "million m mn mln mio mill"}, {7, "crore"},
    {9, "billion bn b bln"}, {12, "trillion tn trn"},
};

constexpr const char *kSmallNumbers =
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen";
// What joins the parts of a number, beside the parts that no other table has.
constexpr const char *kParts = "half quarter quarters dozen and or to between";
constexpr const char *kTens = "twenty thirty forty fifty sixty seventy eighty ninety";

struct CurrencyRow {
    Currency currency;
    const char *signs;
    const char *codes;
    std::initializer_list<const char *> words;
};
const CurrencyRow kCurrencies[] = {
    {kPound, "£", "gbp", {"pounds", "pound", "pounds sterling", "sterling", "quid"}},
    {Currency("USD"), "$", "usd", {"dollars", "dollar", "us dollars", "u.s. dollars"}},
    {Currency("EUR"), "€", "eur", {"euros", "euro"}},
    {Currency("JPY"), "¥", "jpy", {"yen"}},
    {Currency("INR"), "₹", "inr rs", {"rupees"}},
    {Currency("AUD"), "", "aud", {"australian dollars"}},
    {Currency("CAD"), "", "cad", {"canadian dollars"}},
    {Currency("CHF"), "", "chf", {"swiss francs", "francs"}},
    {Currency("CNY"), "", "cny rmb", {"yuan", "renminbi"}},
    {Currency("SEK"), "", "sek", {"swedish kronor", "kronor"}},
    {Currency("NOK"), "", "nok", {"norwegian kroner"}},
    {Currency("DKK"), "", "dkk", {"danish kroner"}},
};

// A letter glued before a dollar sign: A$5m.
struct PrefixRow {
    Currency currency;
    const char *words;
};
constexpr PrefixRow kDollarPrefixes[] = {
    {Currency("USD"), "us"}, {Currency("AUD"), "a au"}, {Currency("CAD"), "c ca"},
    {Currency("NZD"), "nz"}, {Currency("HKD"), "hk"},   {Currency("SGD"), "s"},
};

struct BoundRow {
    Bound bound;
    std::initializer_list<const char *> phrases;
};
const BoundRow kBoundsBefore[] = {
    {Bound::AtMost,
     {"up to", "upto", "as many as", "as much as", "no more than", "not more than", "at most", "a maximum of",
      "maximum of", "maximum", "up to a maximum of", "fewer than", "less than", "under", "below", "capped at",
      "as high as", "a ceiling of", "no greater than"}},
    {Bound::AtLeast,
     {"more than",
      "over",
      "at least",
      "upwards of",
      "upward of",
      "in excess of",
      "north of",
      "exceeding",
      "a minimum of",
      "minimum of",
      "no fewer than",
      "no less than",
      "not less than",
      "not fewer than",
      "above",
      "beyond",
      "well over",
      "just over",
      "greater than",
      "higher than",
      "far more than",
      "as few as",
      "slightly more than",
      "a little over",
      "a little more than",
      "well above",
      "surpassing",
      "topping",
      "upwards of around",
      "well in excess of",
      "minimum",
      "larger than",
      "just above",
      "comfortably over",
      "slightly over",
      "excess of"}},
    {Bound::About,
     {"around",
      "about",
      "roughly",
      "approximately",
      "approx",
      "approx .",
      "circa",
      "c",
      "c .",
      "ca",
      "ca .",
      "~",
      "some",
      "an estimated",
      "estimated",
      "nearly",
      "almost",
      "close to",
      "nearing",
      "approaching",
      "just under",
      "in the region of",
      "the region of",
      "in the order of",
      "something like",
      "near to",
      "estimated at",
      "estimated at around",
      "an approximate",
      "a little under",
      "just short of",
      "getting on for",
      "an estimated average of",
      "or so",
      "thought to be",
      "not far short of",
      "nearer",
      "nearer to",
      "closer to",
      "more like",
      "shy of",
      "just shy of",
      "broadly",
      "near",
      "well on the way to",
      "virtually",
      "practically",
      "more or less",
      "slightly less than",
      "slightly under",
      "just below",
      "around about",
      "some estimated",
      "≈"}},
};
const BoundRow kBoundsAfter[] = {
    {Bound::AtLeast,
     {"or more", "and more", "or above", "and above", "plus", "+", "- plus", "or higher", "and counting", "or greater",
      "or upwards", "and upwards", "minimum"}},
    {Bound::AtMost, {"or fewer", "or less", "or under", "at most", "maximum", "or below", "max"}},
    {Bound::About, {"or so", "- odd", "odd", "or thereabouts", "approximately", "approx", "- ish"}},
};

constexpr const char *kFillers =
    "a an another further additional extra the total of first new initial whopping huge massive staggering record "
    "combined mere cool potential estimated average staggering stunning landmark major";
constexpr const char *kVague = "few several couple many various countless some";
constexpr const char *kNameBefore =
    "top ftse fortune channel page phase level route no number room unit grade class category junction platform gate "
    "version windows highway boeing airbus fab building block plot act section article chapter figure table "
    "tel telephone phone call ext box step day stage round tier iso bus flight exit suite terminal hangar studio "
    "industry score";
constexpr const char *kOrdinals = "st nd rd th";
constexpr const char *kAbouts = "c ca approx";

} // namespace

NumberWords::NumberWords(Lexicon &lexicon)
{
    const auto id = [&lexicon](const char *word) { return lexicon.intern(std::string_view(word)); };
    a = id("a"), an = id("an"), andWord = id("and"), half = id("half"), of = id("of"), quarter = id("quarter"),
    quarters = id("quarters"), hundred = id("hundred");
    dozen = id("dozen"), to = id("to"), between = id("between"), from = id("from"), orWord = id("or"), comma = id(","),
    dot = id(".");
    hyphen = id("-"), dash = id("–"), longDash = id("—"), slash = id("/"), colon = id(":"), open = id("("),
    close = id(")");
    percentSign = id("%"), per = id("per"), cent = id("cent"), old = id("old"), in = id("in"), plus = id("plus"),
    strong = id("strong");
    quoteS = id("'s"), us = id("us");
    for (const char *words : {kSmallNumbers, kTens, kParts})
        addShapes(words);
    for (const ScaleRow &row : kScales) {
        addShapes(row.words);
        forEachWord(row.words, [&](std::string_view word) { m_scales.emplace_back(lexicon.intern(word), row.power); });
    }
    std::sort(m_shapes.begin(), m_shapes.end());
    int value = 0;
    forEachWord(kSmallNumbers, [&](std::string_view word) { m_small.emplace_back(lexicon.intern(word), value++); });
    value = 20;
    forEachWord(kTens, [&](std::string_view word) { m_small.emplace_back(lexicon.intern(word), value), value += 10; });
    for (const CurrencyRow &row : kCurrencies) {
        forEachWord(row.signs,
                    [&](std::string_view word) { m_signs.emplace_back(lexicon.intern(word), row.currency); });
        forEachWord(row.codes,
                    [&](std::string_view word) { m_codes.emplace_back(lexicon.intern(word), row.currency); });
        for (const char *phrase : row.words)
            m_words.add(lexicon, phrase, row.currency);
    }
    for (const PrefixRow &row : kDollarPrefixes)
        forEachWord(row.words,
                    [&](std::string_view word) { m_prefixes.emplace_back(lexicon.intern(word), row.currency); });
    for (const BoundRow &row : kBoundsBefore) {
        for (const char *phrase : row.phrases)
            m_before.add(lexicon, phrase, row.bound);
    }
    for (const BoundRow &row : kBoundsAfter) {
        for (const char *phrase : row.phrases)
            m_after.add(lexicon, phrase, row.bound);
    }
    const auto list = [&](const char *words, std::vector<WordId> &ids) {
        forEachWord(words, [&](std::string_view word) { ids.push_back(lexicon.intern(word)); });
        std::sort(ids.begin(), ids.end());
    };
    list(kFillers, m_fillers);
    list(kVague, m_vague);
    list(kNameBefore, m_nameBefore);
    list(kOrdinals, m_ordinals);
    list(kAbouts, m_abouts);
    for (const auto &[word, power] : m_scales)
        lexicon.addClass(word, WordClass::Scale);
    for (const auto &[word, number] : m_small)
        lexicon.addClass(word, WordClass::SmallNumber);
}

std::optional<int> NumberWords::scale(WordId word) const
{
    for (const auto &[known, power] : m_scales) {
        if (known == word)
            return power;
    }
    return std::nullopt;
}

std::optional<int> NumberWords::small(WordId word) const
{
    for (const auto &[known, value] : m_small) {
        if (known == word)
            return value;
    }
    return std::nullopt;
}

Currency NumberWords::sign(WordId sign, WordId before) const
{
    Currency currency;
    for (const auto &[known, value] : m_signs) {
        if (known == sign)
            currency = value;
    }
    if (currency == Currency("USD")) {
        for (const auto &[known, value] : m_prefixes) {
            if (known == before)
                return value;
        }
    }
    return currency;
}

Currency NumberWords::code(WordId word) const
{
    for (const auto &[known, value] : m_codes) {
        if (known == word)
            return value;
    }
    return {};
}

void NumberWords::addShapes(std::string_view words)
{
    forEachWord(words, [this](std::string_view word) {
        m_shapes.push_back(shapeOf(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())))->hash);
    });
}

bool NumberWords::isShapeOfNumber(std::uint64_t shape) const
{
    return std::binary_search(m_shapes.begin(), m_shapes.end(), shape);
}

bool NumberWords::contains(const std::vector<WordId> &list, WordId word)
{
    return word != kUnknownWord && std::binary_search(list.begin(), list.end(), word);
}

} // namespace pledgeboard
