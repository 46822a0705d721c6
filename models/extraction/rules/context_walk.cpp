// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/context_walk.h"

#include <array>
#include <cmath>

namespace pledgeboard {

namespace {

constexpr int kSizes = 14; ///< powers of ten of an amount in whole units, in halves from ten on
constexpr int kBounds = 4;

enum TraitGroup : int {
    SizeGroup = 0,
    BoundGroup = SizeGroup + kSizes,
    RangeTrait = BoundGroup + kBounds,
    BareTrait, ///< no noun phrase
    HeadingTrait,
    FurtherTrait,
    DefiniteTrait,
    UnanchoredTrait, ///< no rule about the number itself speaks for a kind
    BeforeHere, ///< a figure of that kind stands before it in the sentence; then one for each kind
    BeforeNear = BeforeHere + kKindCount, ///< ... in the paragraph
    BeforeFar = BeforeNear + kKindCount, ///< ... in an earlier paragraph
    TraitCount = BeforeFar + kKindCount,
};

int sizeOf(const Amount &amount)
{
    const auto minor = static_cast<double>(amount.currency.isNone() ? 1 : amount.currency.minorUnits());
    const double units = std::abs(static_cast<double>(amount.value)) / minor;
    return units < 1
               ? 0
               : std::min(kSizes - 1, static_cast<int>(std::log10(units) * (amount.currency.isNone() ? 2.0 : 1.25)));
}

} // namespace

const char *slotName(ContextSlot slot)
{
    static constexpr std::array<const char *, kContextSlotCount> names{
        "noun",       "head",       "left-next", "left-near",       "left-far",
        "right-next", "right-near", "right-far", "sentence-before", "headline"};
    return names[static_cast<std::size_t>(slot)];
}

const std::vector<QByteArray> &traitNames()
{
    static const std::vector<QByteArray> names = [] {
        std::vector<QByteArray> all;
        all.reserve(TraitCount);
        for (int size = 0; size < kSizes; ++size)
            all.push_back("size " + QByteArray::number(size));
        for (const char *bound : {"exact", "about", "at-least", "at-most"})
            all.push_back(QByteArray("bound ") + bound);
        for (const char *name : {"range", "bare", "heading", "further", "definite", "unanchored"})
            all.push_back(name);
        for (const char *where : {"here", "near", "far"}) {
            for (const Kind kind : allKinds())
                all.push_back("before " + kindName(kind).toLatin1() + ' ' + where);
        }
        return all;
    }();
    return names;
}

void contextTraits(const ParsedText &text, const NumberMention &mention, const FigureBefore &before, bool anchored,
                   std::vector<int> &traits)
{
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(mention.sentence)];
    traits.push_back(SizeGroup + sizeOf(mention.amount));
    traits.push_back(BoundGroup + static_cast<int>(mention.amount.bound));
    if (mention.amount.low)
        traits.push_back(RangeTrait);
    if (mention.nounLast <= mention.nounFirst)
        traits.push_back(BareTrait);
    if (sentence.heading)
        traits.push_back(HeadingTrait);
    if (mention.furtherSum)
        traits.push_back(FurtherTrait);
    if (mention.definite)
        traits.push_back(DefiniteTrait);
    if (!anchored)
        traits.push_back(UnanchoredTrait);
    if (before.kind) {
        const int paragraph = text.sentences[static_cast<std::size_t>(before.sentence)].paragraph;
        const int group = before.sentence == mention.sentence ? BeforeHere
                          : paragraph == sentence.paragraph   ? BeforeNear
                                                              : BeforeFar;
        traits.push_back(group + static_cast<int>(*before.kind));
    }
}

} // namespace pledgeboard
