// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the fit of the words around a number learns from: one JSON object a line for each number of the marked texts, with
// the kind that it is marked with, what the rules weigh for each kind, and the words around it by where they stand.
//
//     kind_examples FILE.txt...
//
// The sentences of the rule tables come first, each number with the kind of the rule that reads it.
// A file is either an article with its marks beside it (NAME.json, as in tests/corpus/GUIDE.md), or items with the marks
// written inside, "[[jobs.promised|200 jobs]]", and a line of "===" between two of them.
#include "models/extraction/grammar.h"
#include "models/extraction/numbers/number_reader.h"
#include "models/extraction/rules/kinds.h"
#include "models/extraction/words/sentences.h"
#include "models/extraction/words/tokenizer.h"
#include "models/reading/article_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace pledgeboard;

namespace {

const QString kNoFigureName = QStringLiteral("none");

/// A marked stretch of a text.
struct Mark {
    int start = 0;
    int end = 0;
    QString kind;
};

struct MarkedText {
    Article article;
    std::vector<Mark> marks;
    std::vector<double> amounts; ///< of an article: told again elsewhere in it they are not marked, and teach nothing
    bool everyMention = false;
};

MarkedText itemOf(const QString &text)
{
    MarkedText item;
    item.everyMention = true;
    QString &plain = item.article.text;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1String("[["), at);
        const qsizetype bar = text.indexOf(u'|', open);
        const qsizetype close = text.indexOf(QLatin1String("]]"), bar);
        if (open < 0 || bar < 0 || close < 0)
            break;
        plain += text.mid(at, open - at);
        const auto start = static_cast<int>(plain.size());
        plain += text.mid(bar + 1, close - bar - 1);
        item.marks.push_back({start, static_cast<int>(plain.size()), text.mid(open + 2, bar - open - 2)});
        at = close + 2;
    }
    plain += text.mid(at);
    item.article.published = boost::gregorian::date(2025, 6, 2);
    return item;
}

std::vector<MarkedText> itemsOf(const QString &text)
{
    std::vector<MarkedText> items;
    QString item;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed() == QLatin1String("===")) {
            items.push_back(itemOf(item.trimmed()));
            item.clear();
        } else {
            item += line + u'\n';
        }
    }
    if (!item.trimmed().isEmpty())
        items.push_back(itemOf(item.trimmed()));
    return items;
}

MarkedText articleOf(const QString &path, const QJsonObject &marks)
{
    MarkedText marked;
    Result<Article> article = readArticleFile(path, UseMetadata::No);
    if (!article)
        return marked;
    marked.article = *article;
    const QJsonArray figures = marks[QLatin1String("figures")].toArray();
    for (const auto &value : figures) {
        const QJsonObject figure = value.toObject();
        const QString quote = figure[QLatin1String("quote")].toString();
        const qsizetype start = marked.article.text.indexOf(quote);
        if (start >= 0)
            marked.marks.push_back({static_cast<int>(start), static_cast<int>(start + quote.size()),
                                    figure[QLatin1String("kind")].toString()});
        marked.amounts.push_back(figure[QLatin1String("value")].toDouble());
    }
    return marked;
}

double unitsOf(const Amount &amount)
{
    return amount.currency.isNone()
               ? static_cast<double>(amount.value)
               : static_cast<double>(amount.value) / static_cast<double>(amount.currency.minorUnits());
}

/// The marked kind of the number, "none", or empty where the marks do not say.
QString markOf(const MarkedText &marked, const ParsedText &text, const NumberMention &mention)
{
    const int start = text.at(mention.coreFirst).start;
    const int end = text.at(mention.coreLast - 1).end;
    for (const Mark &mark : marked.marks) {
        if (start < mark.end && end > mark.start)
            return mark.kind;
    }
    if (marked.everyMention)
        return kNoFigureName;
    for (const double amount : marked.amounts) {
        if (std::abs(amount - unitsOf(mention.amount)) <= 0.1 * amount)
            return {};
    }
    return mention.isMoney() ? QString() : kNoFigureName;
}

/// The name of each class of words in patterns.
const std::array<QByteArray, kWordClassCount> &classNames()
{
    static const std::array<QByteArray, kWordClassCount> names = [] {
        std::array<QByteArray, kWordClassCount> all;
        const auto name = [&all](WordClass wordClass, const QByteArray &value) {
            QByteArray &slot = all[static_cast<std::size_t>(wordClass)];
            if (slot.isEmpty())
                slot = value;
        };
        for (const auto table : {wordClassTable(), nameClassTable()}) {
            for (const WordClassRow &row : table)
                name(row.wordClass, row.name);
        }
        for (const VerbRow &row : verbTable())
            name(row.wordClass, QByteArray(row.forms).split(' ').constFirst());
        return all;
    }();
    return names;
}

class Examples
{
public:
    Examples(MarkedText marked, QString source) : m_marked(std::move(marked)), m_source(std::move(source)) { }

    /// rule: only numbers of which it speaks, marked with its kind.
    void print(QTextStream &out, const KindRule *rule = nullptr)
    {
        const GrammarPtr inUse = currentGrammar();
        const Grammar &grammar = *inUse;
        m_text.article = &m_marked.article;
        m_text.lexicon = &grammar.lexicon;
        tokenize(m_marked.article, grammar.lexicon, m_text.tokens);
        grammar.publicBodies.mark(m_text);
        findSentences(m_text);
        std::vector<NumberMention> mentions = readNumbers(m_text, grammar.numbers);
        const std::vector<KindReading> readings = readKinds(m_text, grammar.rules, grammar.ownCues, mentions);
        std::array<FigureBefore, 2> before;
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            FigureBefore &last = before[mentions[i].isMoney()];
            const QString kind = rule ? kindBy(*rule, readings[i]) : markOf(m_marked, m_text, mentions[i]);
            if (!kind.isEmpty())
                out << QJsonDocument(example(mentions[i], readings[i], last, kind)).toJson(QJsonDocument::Compact)
                    << '\n';
            if (readings[i].kind)
                last = {readings[i].kind, mentions[i].sentence};
        }
    }

private:
    static QString kindBy(const KindRule &rule, const KindReading &reading)
    {
        const auto voice = std::find_if(reading.voices.begin(), reading.voices.end(),
                                        [&rule](const KindVoice &heard) { return heard.rule->row == &rule; });
        if (voice == reading.voices.end())
            return {};
        return voice->kind ? kindName(*voice->kind) : kNoFigureName;
    }

    QJsonObject example(const NumberMention &mention, const KindReading &reading, const FigureBefore &before,
                        const QString &kind)
    {
        m_words = {};
        forEachContextWord(m_text, mention, [this](ContextSlot slot, int token) { add(slot, token); });
        if (mention.sentence > 0)
            addBeside(mention.sentence - 1, ContextSlot::SentenceBefore);
        for (std::size_t i = 0; i < m_text.sentences.size(); ++i) {
            if (m_text.sentences[i].headline && static_cast<int>(i) != mention.sentence)
                addBeside(static_cast<int>(i), ContextSlot::Headline);
        }
        std::vector<int> traits;
        contextTraits(m_text, mention, before, reading.anchored, traits);
        for (const int trait : traits)
            m_words.append(QStringLiteral("trait\t")
                           + QString::fromLatin1(traitNames()[static_cast<std::size_t>(trait)]));
        QJsonArray balances;
        for (const int balance : reading.balances)
            balances.append(balance);
        return {
            {QStringLiteral("source"), m_source},
            {QStringLiteral("family"), mention.isMoney() ? QStringLiteral("money") : QStringLiteral("jobs")},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("read"), reading.kind ? kindName(*reading.kind) : kNoFigureName},
            {QStringLiteral("number"), m_text.view(mention.first, std::max(mention.last, mention.nounLast)).toString()},
            {QStringLiteral("balances"), balances},
            {QStringLiteral("words"), m_words}};
    }

    void addBeside(int sentence, ContextSlot slot)
    {
        forEachWordBeside(m_text.sentences[static_cast<std::size_t>(sentence)], slot,
                          [this](ContextSlot where, int token) { add(where, token); });
    }

    void add(ContextSlot slot, int token)
    {
        const Token &here = m_text.at(token);
        const QString where = QLatin1String(slotName(slot)) + u'\t';
        // A name teaches nothing of other articles, but that there is one.
        if (here.isWord() && here.is(Token::Capital) && here.word == kUnknownWord)
            m_words.append(where + QStringLiteral("*name*"));
        else if (here.type != TokenType::Digits)
            m_words.append(where + m_text.view(token).toString().toLower().replace(u'\u2019', u'\''));
        static constexpr std::array<const char *, 9> tenses{"", "future", "present", "", "past", "", "", "", "ing"};
        for (std::size_t wordClass = 0; wordClass < kWordClassCount; ++wordClass) {
            if (m_text.has(token, static_cast<WordClass>(wordClass)))
                addClass(where, classNames()[wordClass], tenses[static_cast<std::size_t>(here.tense)]);
        }
    }

    void addClass(const QString &where, const QByteArray &name, const char *tense)
    {
        const QString key = where + u'{' + QString::fromLatin1(name) + u'}';
        m_words.append(key);
        if (*tense != 0)
            m_words.append(key + u'+' + QLatin1String(tense));
    }

    MarkedText m_marked;
    QString m_source;
    ParsedText m_text;
    QJsonArray m_words;
};

void printRules(QTextStream &out)
{
    for (const auto *table : {&jobPromiseRules(), &jobStockRules(), &jobWordingRules(), &moneyInvestmentRules(),
                              &moneyPublicRules(), &moneyRaisedRules(), &moneyOtherRules()}) {
        for (const KindRule &rule : *table) {
            for (const char *sentence : rule.reads)
                Examples(itemOf(QString::fromUtf8(sentence)), QStringLiteral("rules")).print(out, &rule);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QFile standardOutput;
    if (!standardOutput.open(stdout, QIODevice::WriteOnly))
        return 1;
    QTextStream out(&standardOutput);
    printRules(out);
    for (int i = 1; i < argc; ++i) {
        const QString path = QFile::decodeName(argv[i]);
        QFile marks(path.chopped(4) + QStringLiteral(".json"));
        if (marks.open(QIODevice::ReadOnly)) {
            Examples(articleOf(path, QJsonDocument::fromJson(marks.readAll()).object()), path).print(out);
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        for (const MarkedText &item : itemsOf(QString::fromUtf8(file.readAll())))
            Examples(item, path).print(out);
    }
    return 0;
}
