// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/date_words.h"

#include <array>
#include <utility>

namespace pledgeboard {

namespace {

constexpr std::array<QStringView, 12> kMonths{u"january",   u"february", u"march",    u"april",
                                              u"may",       u"june",     u"july",     u"august",
                                              u"september", u"october",  u"november", u"december"};
constexpr std::array<QStringView, 7> kWeekdays{u"sunday",   u"monday", u"tuesday", u"wednesday",
                                               u"thursday", u"friday", u"saturday"};

/// The position of the name that the word is, or is the short form of: its first three letters, or "Sept", "Tues", "Thurs".
template<std::size_t N>
std::optional<int> nameIndex(const std::array<QStringView, N> &names, QStringView word)
{
    if (word.size() < 3 || !word.front().isUpper())
        return std::nullopt;
    for (const QStringView longer : {u"Sept", u"Tues", u"Thurs"}) {
        if (word == longer)
            word.truncate(3);
    }
    for (std::size_t i = 0; i < N; ++i) {
        const bool whole = names[i].compare(word, Qt::CaseInsensitive) == 0;
        const bool isShort = word.size() == 3 && names[i].startsWith(word, Qt::CaseInsensitive);
        if (whole || isShort)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

/// "13", "13th", "1st": 1 to 31.
std::optional<int> dayOf(QStringView word)
{
    for (const QStringView ending : {u"st", u"nd", u"rd", u"th"}) {
        if (word.endsWith(ending, Qt::CaseInsensitive)) {
            word.chop(2);
            break;
        }
    }
    bool reads = false;
    const int day = word.size() <= 2 ? word.toInt(&reads) : 0;
    return reads && day >= 1 && day <= 31 ? std::optional<int>(day) : std::nullopt;
}

/// Walks over the words from a position; a step that does not fit leaves it where it was.
class Walk
{
public:
    Walk(const std::vector<DateWord> &words, std::size_t position) : m_words(words), m_first(position), m_next(position)
    {
    }

    bool skip(QStringView sign)
    {
        if (m_next >= m_words.size() || m_words[m_next].text.compare(sign, Qt::CaseInsensitive) != 0)
            return false;
        ++m_next;
        return true;
    }

    template<typename Read>
    std::optional<int> take(Read read)
    {
        const std::optional<int> value = m_next < m_words.size() ? read(m_words[m_next].text) : std::nullopt;
        if (value)
            ++m_next;
        return value;
    }

    std::size_t position() const { return m_next; }
    void backTo(std::size_t position) { m_next = position; }

    WrittenDate finish(WrittenDate date) const
    {
        date.span = TextSpan{m_words[m_first].span.start, m_words[m_next - 1].span.end};
        date.words = static_cast<int>(m_next - m_first);
        return date;
    }

private:
    const std::vector<DateWord> &m_words;
    std::size_t m_first;
    std::size_t m_next;
};

std::optional<int> takeYearAfterComma(Walk &walk)
{
    const std::size_t before = walk.position();
    walk.skip(u",");
    const std::optional<int> year = walk.take(yearOf);
    if (!year)
        walk.backTo(before);
    return year;
}

/// "13 January 2025", "13th of January", "January 13, 2025", "July 2020", after an optional weekday.
std::optional<WrittenDate> namedDate(const std::vector<DateWord> &words, std::size_t position)
{
    Walk walk(words, position);
    WrittenDate date;
    date.weekday = walk.take([](QStringView word) { return nameIndex(kWeekdays, word); });
    if (date.weekday) {
        walk.skip(u".");
        walk.skip(u",");
        walk.skip(u"(");
        walk.skip(u"the");
    }
    date.day = walk.take(dayOf);
    if (date.day)
        walk.skip(u"of");
    const std::optional<int> month = walk.take(monthOf);
    if (!month)
        return std::nullopt;
    date.month = *month;
    walk.skip(u".");
    if (!date.day)
        date.day = walk.take(dayOf);
    date.year = takeYearAfterComma(walk);
    if (!date.year && !date.day)
        return std::nullopt;
    return walk.finish(date);
}

/// Three numbers with the same sign between them, year first or day first.
std::optional<WrittenDate> numericDate(const std::vector<DateWord> &words, std::size_t position)
{
    if (position + 4 >= words.size())
        return std::nullopt;
    const QStringView sign = words[position + 1].text;
    if ((sign != u"-" && sign != u"/" && sign != u".") || words[position + 3].text != sign)
        return std::nullopt;
    const QStringView first = words[position].text;
    const QStringView last = words[position + 4].text;
    WrittenDate date;
    const bool yearFirst = yearOf(first).has_value();
    date.year = yearFirst ? yearOf(first) : yearOf(last);
    date.day = dayOf(yearFirst ? last : first);
    bool monthReads = false;
    date.month = words[position + 2].text.toInt(&monthReads);
    if (!date.year || !date.day || !monthReads)
        return std::nullopt;
    date.span = TextSpan{words[position].span.start, words[position + 4].span.end};
    date.words = 5;
    return date;
}

/// Whether the words are a time of day: "09:15", "9.15am", "14h".
bool isTimeOfDay(QStringView word)
{
    for (const QStringView ending : {u"am", u"pm"}) {
        if (word.endsWith(ending, Qt::CaseInsensitive))
            word.chop(2);
    }
    bool reads = false;
    const int number = word.toInt(&reads);
    return reads && word.size() <= 2 && number < 60;
}

} // namespace

std::vector<DateWord> splitDateWords(QStringView text)
{
    std::vector<DateWord> words;
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype start = i;
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        while (i < text.size() && text.at(i).isLetterOrNumber())
            ++i;
        if (i == start)
            ++i;
        words.push_back(DateWord{text.mid(start, i - start), TextSpan{static_cast<int>(start), static_cast<int>(i)}});
    }
    return words;
}

std::optional<int> yearOf(QStringView word)
{
    bool reads = false;
    const int year = word.size() == 4 ? word.toInt(&reads) : 0;
    return reads && year >= 1900 && year <= 2099 ? std::optional<int>(year) : std::nullopt;
}

std::optional<int> monthOf(QStringView word)
{
    const std::optional<int> index = nameIndex(kMonths, word);
    return index ? std::optional<int>(*index + 1) : std::nullopt;
}

std::optional<boost::gregorian::date> calendarDate(int year, int month, int day)
{
    using boost::gregorian::gregorian_calendar;
    if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const auto y = static_cast<unsigned short>(year);
    const auto m = static_cast<unsigned short>(month);
    if (day > gregorian_calendar::end_of_month_day(y, m))
        return std::nullopt;
    return boost::gregorian::date(y, m, static_cast<unsigned short>(day));
}

std::optional<boost::gregorian::date> WrittenDate::date() const
{
    return year ? calendarDate(*year, month, day.value_or(1)) : std::nullopt;
}

std::optional<WrittenDate> writtenDateAt(const std::vector<DateWord> &words, std::size_t position)
{
    if (position >= words.size())
        return std::nullopt;
    const QChar first = words[position].text.front();
    if (!first.isDigit() && !first.isUpper())
        return std::nullopt;
    std::optional<WrittenDate> date = numericDate(words, position);
    if (!date)
        date = namedDate(words, position);
    // "30 February 2024" is not February 2024. A leap year stands in where the text gives none.
    if (date && !date->day && position > 0 && dayOf(words[position - 1].text))
        return std::nullopt;
    if (date && !calendarDate(date->year.value_or(2000), date->month, date->day.value_or(1)))
        return std::nullopt;
    return date;
}

std::optional<WrittenDate> dateOfDateLine(QStringView line)
{
    constexpr int kMostOtherWords = 8;
    const auto date = firstWrittenDate(line);
    if (!date || !date->year || line.trimmed().endsWith(u'.') || line.contains(u'£') || line.contains(u'$')
        || line.contains(u"://"))
        return std::nullopt;
    int others = 0;
    for (const DateWord &word : splitDateWords(line)) {
        const bool ofDate = date->span.overlaps(word.span);
        const bool isSign = !word.text.front().isLetterOrNumber();
        if (ofDate || isSign)
            continue;
        if (word.isNumber() && !isTimeOfDay(word.text) && !yearOf(word.text) && word.text.size() > 2)
            return std::nullopt;
        ++others;
    }
    return others <= kMostOtherWords ? date : std::nullopt;
}

std::optional<WrittenDate> firstWrittenDate(QStringView text)
{
    const std::vector<DateWord> words = splitDateWords(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto date = writtenDateAt(words, i))
            return date;
    }
    return std::nullopt;
}

bool opensWithDate(QStringView line)
{
    const std::vector<DateWord> words = splitDateWords(line);
    const auto date = words.empty() ? std::nullopt : writtenDateAt(words, 0);
    return date && date->year && date->day;
}

} // namespace pledgeboard
