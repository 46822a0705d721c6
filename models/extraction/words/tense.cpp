// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/words/tense.h"

#include "models/extraction/words/same_word.h"

namespace pledgeboard {

namespace {

/// How many tokens ago the auxiliaries were seen; large when they were not.
struct Auxiliaries {
    static constexpr int kReach = 6;
    int modal = kReach;
    int has = kReach;
    int be = kReach;
    int pastHelp = kReach;
    int joiner = kReach;
    Tense last = Tense::None; ///< of the verb before, for "will create and support"

    void age() { ++modal, ++has, ++be, ++pastHelp, ++joiner; }
    void forget() { modal = has = be = pastHelp = kReach; }
};

Tense tenseOf(std::uint8_t forms, const Auxiliaries &before)
{
    const bool carried = before.joiner <= 2 && before.last == Tense::Future && forms & VerbBase;
    const bool modal = before.modal < Auxiliaries::kReach || carried;
    const bool be = before.be < Auxiliaries::kReach;
    if (forms & VerbIng && !(forms & VerbBase))
        return be ? (modal ? Tense::Future : Tense::Present) : Tense::Ing;
    if (before.pastHelp < Auxiliaries::kReach && forms & VerbBase)
        return Tense::Past;
    if (modal)
        return Tense::Future;
    if (before.has < Auxiliaries::kReach && forms & VerbParticiple)
        return Tense::Past;
    if (forms & (VerbThird | VerbBase) && !(forms & VerbPast))
        return Tense::Present;
    if (be && forms & VerbParticiple)
        return Tense::Present;
    return Tense::Past;
}

/// The words beside verbs that their tense hangs on.
const ClassSet &helpers()
{
    static const ClassSet classes = [] {
        ClassSet set;
        for (const WordClass helper :
             {WordClass::Modal, WordClass::To, WordClass::Has, WordClass::Be, WordClass::Joiner, WordClass::Relative})
            set.set(static_cast<std::size_t>(helper));
        return set;
    }();
    return classes;
}

/// A word that is a verb as well stands as a noun behind an article or a possessive: "the move", "its plans".
bool isNoun(const ParsedText &text, const Sentence &sentence, int token)
{
    const std::uint8_t forms = text.lexicon->verbForms(text.at(token).word);
    if (token == sentence.first || forms & VerbPast || (forms & VerbIng && !(forms & VerbBase)))
        return false;
    const QStringView before = text.view(token - 1);
    if (forms & VerbBase && (sameWord(before, u"in") || sameWord(before, u"of") || sameWord(before, u"with")))
        return true;
    return text.has(token - 1, WordClass::Article) || text.has(token - 1, WordClass::New) || before == u"'s"
           || before == u"’s";
}

/// Whether "to" leads a verb, and is not "up to 40" or "to Leeds".
bool leadsVerb(const ParsedText &text, int token)
{
    return text.valid(token) && text.at(token).isWord()
           && (text.lexicon->verbForms(text.at(token).word) != 0 || text.has(token, WordClass::Be)
               || text.has(token, WordClass::Has) || text.has(token, WordClass::Adverb));
}

} // namespace

void markTenses(ParsedText &text, const Sentence &sentence)
{
    Auxiliaries before;
    const ClassSet &helping = helpers();
    for (int i = sentence.first; i < sentence.last; ++i) {
        Token &token = text.tokens[static_cast<std::size_t>(i)];
        before.age();
        if (!token.isWord()) {
            if (token.type == TokenType::Punctuation && !token.is(Token::Glued))
                before.forget();
            continue;
        }
        const ClassSet &classes = text.lexicon->classes(token.word);
        const std::uint8_t known = text.lexicon->verbForms(token.word);
        if (known == 0 && (classes & helping).none())
            continue;
        const auto has = [&classes](WordClass wordClass) { return classes[static_cast<std::size_t>(wordClass)]; };
        if (const std::uint8_t forms = known == 0 || isNoun(text, sentence, i) ? std::uint8_t{0} : known) {
            token.tense = tenseOf(forms, before);
            before.last = token.tense;
            if (has(WordClass::Help) && token.tense == Tense::Past)
                before.pastHelp = 0;
            // "Plans to create" starts anew; "will help create" goes on.
            if (!has(WordClass::Help) && !(token.tense == Tense::Future && text.has(i + 1, WordClass::Joiner)))
                before.modal = before.has = before.be = Auxiliaries::kReach;
        } else if (has(WordClass::Modal) || (has(WordClass::To) && leadsVerb(text, i + 1))) {
            before.modal = 0;
            before.has = Auxiliaries::kReach;
        } else if (has(WordClass::Has)) {
            before.has = 0;
        } else if (has(WordClass::Be)) {
            before.be = 0;
            if (has(WordClass::WasBe))
                before.has = 0;
        } else if (has(WordClass::Joiner)) {
            before.joiner = 0;
        } else if (has(WordClass::Relative)) {
            before.forget();
        }
    }
}

} // namespace pledgeboard
