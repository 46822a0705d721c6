// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/explain_text.h"

#include "models/domain/format.h"
#include "models/extraction/confidence.h"

#include <QCoreApplication>

namespace pledgeboard {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Explain", text);
}

/// A run of the article on one line.
QString words(const Article &article, const TextSpan &span)
{
    return QStringView(article.text).mid(span.start, span.length()).toString().simplified();
}

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(text);
}

QString sentenceWithMark(const Article &article, const Evidence &evidence)
{
    const TextSpan before{evidence.sentence.start, evidence.number.start};
    const TextSpan after{evidence.number.end, evidence.sentence.end};
    return QStringLiteral("%1 >>%2<< %3")
        .arg(words(article, before), words(article, evidence.number), words(article, after))
        .trimmed();
}

QString line(const QString &title, const QString &text)
{
    return QStringLiteral("   %1: %2\n").arg(title, text);
}

QString answerText(const Figure &figure, Answer answer)
{
    QString none = say(QT_TRANSLATE_NOOP("Explain", "not known"));
    const auto orNone = [&none](const QString &text) { return text.isEmpty() ? none : text; };
    switch (answer) {
    case Answer::Kind:
        return QStringLiteral("%1 (%2)").arg(kindTitle(figure.kind), kindName(figure.kind));
    case Answer::Place:
        return orNone(figure.place);
    case Answer::Organisation:
        return orNone(figure.organisation);
    case Answer::Programme:
        return orNone(figure.programme);
    case Answer::Year:
        return figure.year ? QString::number(*figure.year) : none;
    case Answer::Period:
        return figure.period ? yearsText(figure.period->first, figure.period->last) : none;
    case Answer::Bound:
        return boundName(figure.amount.bound);
    }
    return none;
}

/// "the subject of the verb: “Brightwell”; ...": each rule that made the answer, with its words.
QString reasonsText(const Article &article, const Evidence &evidence, Answer answer)
{
    QStringList reasons;
    int rule = -1;
    for (const Cue &cue : evidence.cues) {
        if (cue.answer != answer)
            continue;
        if (cue.rule != rule)
            reasons.append(ruleText(evidence.rules.value(cue.rule)));
        if (!cue.words.isEmpty())
            reasons.last() +=
                (cue.rule == rule ? QStringLiteral(" … ") : QStringLiteral(": ")) + quoted(words(article, cue.words));
        rule = cue.rule;
    }
    return reasons.join(QStringLiteral("; "));
}

QString ruleThatSpokeText(const Article &article, const RuleThatSpoke &rule)
{
    QStringList spans;
    for (const TextSpan &span : rule.words)
        spans.append(quoted(words(article, span)));
    const QString kind = rule.kind ? kindTitle(*rule.kind) : say(QT_TRANSLATE_NOOP("Explain", "no figure"));
    const QString text =
        say(QT_TRANSLATE_NOOP("Explain", "%1, weight %2, by %3")).arg(kind).arg(rule.weight).arg(ruleText(rule.name));
    return spans.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, spans.join(QStringLiteral(" … ")));
}

QString rulesText(const Article &article, const std::vector<RuleThatSpoke> &rules)
{
    QStringList texts;
    for (const RuleThatSpoke &rule : rules)
        texts.append(ruleThatSpokeText(article, rule));
    return texts.join(QStringLiteral("; "));
}

QString confidenceText(const Figure &figure)
{
    QStringList doubts;
    for (const Grade grade : doubtsOf(figure.evidence.grades))
        doubts.append(gradeReason(grade));
    QString value = QString::number(figure.confidence, 'f', 2);
    if (doubts.isEmpty())
        return value;
    return say(QT_TRANSLATE_NOOP("Explain", "%1, lowered because %2")).arg(value, doubts.join(QStringLiteral("; ")));
}

QString figureText(const Article &article, const ExplainedFigure &explained, int number)
{
    const Figure &figure = explained.figure;
    QString text =
        QStringLiteral("%1. %2: %3\n   %4\n")
            .arg(number)
            .arg(amountText(figure.amount), kindTitle(figure.kind), sentenceWithMark(article, figure.evidence));
    for (int i = 0; i < kAnswerCount; ++i) {
        const auto answer = static_cast<Answer>(i);
        const QString reasons = reasonsText(article, figure.evidence, answer);
        const QString value = answerText(figure, answer);
        text += line(answerTitle(answer), reasons.isEmpty() ? value : QStringLiteral("%1 – %2").arg(value, reasons));
    }
    if (!explained.against.empty())
        text += line(say(QT_TRANSLATE_NOOP("Explain", "Against it")),
                     say(QT_TRANSLATE_NOOP("Explain", "%1 (the kind that won weighs %2)"))
                         .arg(rulesText(article, explained.against))
                         .arg(explained.weight));
    if (!figure.evidence.mentions.empty())
        text += line(say(QT_TRANSLATE_NOOP("Explain", "Said again")),
                     quoted(words(article, figure.evidence.mentions.front())));
    return text + line(say(QT_TRANSLATE_NOOP("Explain", "Confidence")), confidenceText(figure));
}

/// The number with a few words on either side.
QString around(const Article &article, const TextSpan &number)
{
    constexpr int kAround = 30;
    const QStringView text(article.text);
    const QString before = text.mid(std::max(0, number.start - kAround), std::min(kAround, number.start)).toString();
    const QString after = text.mid(number.end, kAround).toString();
    return QStringLiteral("…%1>>%2<<%3…").arg(before, words(article, number), after).simplified();
}

} // namespace

QString explanationText(const QString &path, const Article &article, const Explanation &explanation)
{
    QString text = QStringLiteral("%1\n").arg(path);
    if (!article.title.isEmpty())
        text += article.title + u'\n';
    text += article.published ? say(QT_TRANSLATE_NOOP("Explain", "Published %1")).arg(dateText(*article.published))
                              : say(QT_TRANSLATE_NOOP("Explain", "Date not known"));
    text += QStringLiteral("\n\n");
    int number = 0;
    for (const ExplainedFigure &figure : explanation.figures)
        text += figureText(article, figure, ++number) + u'\n';
    if (explanation.figures.empty())
        text += say(QT_TRANSLATE_NOOP("Explain", "No figure found.")) + QStringLiteral("\n\n");
    if (explanation.passed.empty())
        return text;
    text += say(QT_TRANSLATE_NOOP("Explain", "Numbers that are no figure:")) + u'\n';
    for (const PassedNumber &passed : explanation.passed) {
        text += QStringLiteral("   %1: %2").arg(around(article, passed.number), passed.reason);
        if (!passed.rules.empty())
            text += QStringLiteral(" (%1)").arg(rulesText(article, passed.rules));
        text += u'\n';
    }
    return text + u'\n';
}

} // namespace pledgeboard
