// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figure_words.h"

#include "models/domain/format.h"
#include "models/extraction/confidence.h"
#include "models/extraction/explanation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace pledgeboard {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FigureWords", text);
}

bool holds(const std::vector<FigureRow> &rows, FigureRow row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

QString whereOf(const Figure &figure)
{
    QStringList parts;
    for (const QString &part : {figure.organisation, figure.place, figure.programme}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (figure.period)
        parts.append(yearsText(figure.period->first, figure.period->last));
    else if (figure.year)
        parts.append(QString::number(*figure.year));
    return parts.join(QStringLiteral(" · "));
}

QString countingOf(const Snapshot &snapshot, FigureRow row, const Comparison &comparison)
{
    const bool jobs = isJobs(snapshot.figures.at(row).kind);
    const Tally &tally = jobs ? comparison.jobs : comparison.investment;
    QString why = snapshot.joinReasons.at(row);
    for (const LeftOut &left : tally.leftOut) {
        if (!holds(left.figures, row))
            continue;
        QString sentence =
            say(QT_TRANSLATE_NOOP("FigureWords", "Left out of the total: %1.")).arg(leftOutReasonTitle(left.reason));
        return why.isEmpty() ? sentence : sentence + u' ' + why;
    }
    for (const TallyCell &cell : tally.cells) {
        if (!holds(cell.figures, row))
            continue;
        if (!cell.year)
            return say(QT_TRANSLATE_NOOP("FigureWords", "Counted for %1, year not known.")).arg(cell.place);
        return say(QT_TRANSLATE_NOOP("FigureWords", "Counted for %1 in %2.")).arg(cell.place).arg(*cell.year);
    }
    return why;
}

/// "Place: “Leeds”": the answer with the words that made it, or with its rule where it rests on none.
QString reasonOf(const Figure &figure, Answer answer, const QString &text)
{
    QStringList words;
    QString rule;
    for (const Cue &cue : figure.evidence.cues) {
        if (cue.answer != answer)
            continue;
        rule = ruleText(figure.evidence.rules.value(cue.rule));
        const QString word = QStringView(text).mid(cue.words.start, cue.words.length()).toString().simplified();
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    if (rule.isEmpty())
        return {};
    return QStringLiteral("%1: %2").arg(
        answerTitle(answer), words.isEmpty() ? rule : QStringLiteral("“%1”").arg(words.join(QStringLiteral("”, “"))));
}

QString confidenceOfFigure(const Figure &figure)
{
    QStringList doubts;
    for (const Grade grade : doubtsOf(figure.evidence.grades))
        doubts.append(gradeReason(grade));
    const QString value = QLocale().toString(figure.confidence, 'f', 2);
    if (doubts.isEmpty())
        return say(QT_TRANSLATE_NOOP("FigureWords", "Confidence %1.")).arg(value);
    return say(QT_TRANSLATE_NOOP("FigureWords", "Confidence %1: %2."))
        .arg(value, doubts.mid(0, 2).join(QStringLiteral("; ")));
}

QString readingOf(const Figure &figure, const QString &text)
{
    QStringList reasons;
    for (int answer = 0; answer < kAnswerCount; ++answer)
        reasons.append(reasonOf(figure, static_cast<Answer>(answer), text));
    reasons.removeAll(QString());
    // A workspace of an earlier version holds the rules alone.
    if (reasons.isEmpty() && !figure.evidence.rules.isEmpty()) {
        QStringList rules = figure.evidence.rules;
        rules.removeDuplicates();
        reasons.append(rules.join(QStringLiteral("; ")));
    }
    const QString confidence = confidenceOfFigure(figure);
    if (reasons.isEmpty())
        return confidence;
    return say(QT_TRANSLATE_NOOP("FigureWords", "Read by %1. %2")).arg(reasons.join(QStringLiteral(" · ")), confidence);
}

QStringList alsoToldOf(const Snapshot &snapshot, FigureRow row)
{
    const FigureColumns &columns = snapshot.columns;
    const FigureRow counted = columns.toldBy[row] == kNoRow ? row : columns.toldBy[row];
    QStringList sentences;
    std::set<std::int32_t> articles{snapshot.article.at(row)};
    for (FigureRow other = 0; other < columns.size(); ++other) {
        if (other != counted && columns.toldBy[other] != counted)
            continue;
        const std::int32_t article = snapshot.article.at(other);
        if (!articles.insert(article).second)
            continue;
        sentences.append(say(QT_TRANSLATE_NOOP("FigureWords", "Also told by %1 (“%2”); counted once."))
                             .arg(articleLine(snapshot.articles.at(static_cast<std::size_t>(article))),
                                  snapshot.figures.at(other).evidence.quote));
    }
    return sentences;
}

} // namespace

FigureWords figureWords(const Snapshot &snapshot, FigureRow row, const Comparison &comparison, const QString &text)
{
    const Figure &figure = snapshot.figures.at(row);
    FigureWords words;
    words.title = QStringLiteral("%1, %2").arg(kindTitle(figure.kind), amountText(figure.amount));
    if (figure.conversion)
        words.title += QStringLiteral(" (%1)").arg(shortAmount(figure.conversion->minor, figure.conversion->currency));
    words.where = whereOf(figure);
    words.counting = countingOf(snapshot, row, comparison);
    words.reading = readingOf(figure, text);
    words.alsoTold = alsoToldOf(snapshot, row);
    return words;
}

QString articleLine(const ArticleHeading &heading)
{
    const QString publisher =
        heading.publisher.isEmpty() ? say(QT_TRANSLATE_NOOP("FigureWords", "Publisher not known")) : heading.publisher;
    if (!heading.published)
        return say(QT_TRANSLATE_NOOP("FigureWords", "%1, date not known")).arg(publisher);
    const QString date = dateText(*heading.published);
    if (heading.publishedKnown == DateKnown::Inferred)
        return say(QT_TRANSLATE_NOOP("FigureWords", "%1, %2 (inferred)")).arg(publisher, date);
    return say(QT_TRANSLATE_NOOP("FigureWords", "%1, %2")).arg(publisher, date);
}

} // namespace pledgeboard
