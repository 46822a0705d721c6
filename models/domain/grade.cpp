// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/grade.h"

#include <QCoreApplication>

#include <array>

namespace pledgeboard {

namespace {

struct Row {
    const char *name;
    const char *reason;
};

constexpr std::array<Row, kGradeCount> kRows{{
    {"kind.clear", QT_TRANSLATE_NOOP("Grade", "the words for its kind are clear")},
    {"kind.likely", QT_TRANSLATE_NOOP("Grade", "the words for its kind are not the strongest")},
    {"kind.narrow", QT_TRANSLATE_NOOP("Grade", "another kind has nearly as much to say for it")},
    {"kind.guess", QT_TRANSLATE_NOOP("Grade", "hardly a word tells its kind")},
    {"place.own", QT_TRANSLATE_NOOP("Grade", "its own words name the place")},
    {"place.named", QT_TRANSLATE_NOOP("Grade", "the place is named in the sentence, but not with the number")},
    {"place.loose", QT_TRANSLATE_NOOP("Grade", "the place is that of a firm, a body or a sentence before")},
    {"place.article", QT_TRANSLATE_NOOP("Grade", "the place is the one that the article is about")},
    {"place.wide", QT_TRANSLATE_NOOP("Grade", "the place is a whole nation or the world")},
    {"place.none", QT_TRANSLATE_NOOP("Grade", "no place is named")},
    {"year.stated", QT_TRANSLATE_NOOP("Grade", "the sentence states the year")},
    {"year.article", QT_TRANSLATE_NOOP("Grade", "the year is the article’s")},
    {"year.loose", QT_TRANSLATE_NOOP("Grade", "the year is that of another figure or of the headline")},
    {"year.none", QT_TRANSLATE_NOOP("Grade", "nothing tells the year")},
    {"who.named", QT_TRANSLATE_NOOP("Grade", "the sentence names who acts")},
    {"who.article", QT_TRANSLATE_NOOP("Grade", "who acts is taken from the rest of the article")},
    {"who.none", QT_TRANSLATE_NOOP("Grade", "nobody is named who acts")},
    {"noun.next", QT_TRANSLATE_NOOP("Grade", "what is counted stands with the number")},
    {"headline", QT_TRANSLATE_NOOP("Grade", "only the headline says it")},
    {"told.again", QT_TRANSLATE_NOOP("Grade", "the article says it twice")},
    {"many.numbers", QT_TRANSLATE_NOOP("Grade", "the sentence holds several numbers")},
    {"contested", QT_TRANSLATE_NOOP("Grade", "other words of weight speak against its kind")},
    {"statistic", QT_TRANSLATE_NOOP("Grade", "it is a figure of a kind that is easily mistaken")},
    {"dateless", QT_TRANSLATE_NOOP("Grade", "nothing says when the article was published")},
}};

} // namespace

QString gradeName(Grade grade)
{
    return QString::fromLatin1(kRows.at(static_cast<std::size_t>(grade)).name);
}

std::optional<Grade> gradeFromName(QStringView name)
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (name == QLatin1String(kRows[i].name))
            return static_cast<Grade>(i);
    }
    return std::nullopt;
}

QString gradeReason(Grade grade)
{
    return QCoreApplication::translate("Grade", kRows.at(static_cast<std::size_t>(grade)).reason);
}

} // namespace pledgeboard
