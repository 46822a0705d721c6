// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/cue_reader.h"
#include "models/extraction/words/same_word.h"

namespace pledgeboard {

namespace {

std::optional<Period> from(const CueReader &in, int years)
{
    if (!in.year)
        return std::nullopt;
    return years < 0 ? Period{*in.year + years, *in.year} : Period{*in.year, *in.year + years};
}

/// "By the end of the decade".
bool endOfDecade(CueReader &in, int token)
{
    if (!isOneOf(in.view(token), {u"decade"}) || !in.year || !in.text.has(token - 1, WordClass::Article)
        || !isOneOf(in.view(token - 2), {u"of"}) || !isOneOf(in.view(token - 3), {u"end"}))
        return false;
    const int end = *in.year / 10 * 10 + 10;
    const int first = in.text.has(token - 4, WordClass::Article) ? token - 5 : token - 4;
    in.add(TimeCue::Type::By, first, token + 1, Period{end, end});
    return true;
}

} // namespace

bool readDuration(CueReader &in, int token)
{
    if (!in.text.has(token, WordClass::TimeUnit))
        return false;
    if (endOfDecade(in, token))
        return true;
    const QStringView unit = in.view(token);
    const bool decade = unit.startsWith(u"decade", Qt::CaseInsensitive);
    if (!decade && !unit.startsWith(u"year", Qt::CaseInsensitive))
        return false;
    int before = token - 1;
    if (isOneOf(in.view(before), {u"-"}))
        --before;
    int count = 1;
    const bool counted = in.numberAt(before, count);
    if (!counted && !decade)
        return false;
    before -= counted;
    if (decade)
        count *= 10;
    const bool next = isOneOf(in.view(before), {u"next", u"coming"});
    const bool past = isOneOf(in.view(before), {u"last", u"past", u"previous"});
    before -= next || past;
    const bool article = in.text.has(before, WordClass::Article);
    before -= article;
    const QStringView preposition = in.view(before);
    const bool within = isOneOf(preposition, {u"over", u"within", u"inside", u"during", u"across", u"in", u"for"});
    if (past)
        in.add(TimeCue::Type::Past, before, token + 1, from(in, -count));
    else if (next || (within && !isOneOf(preposition, {u"for"})))
        in.add(TimeCue::Type::Next, before, token + 1, from(in, count));
    else
        return false;
    return true;
}

} // namespace pledgeboard
