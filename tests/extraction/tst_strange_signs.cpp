// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/figures_of.h"

using namespace pledgeboard;

namespace {

constexpr const char16_t *kJobs = u"The plan will create %1 jobs in Leeds.";
constexpr const char16_t *kMoney = u"The brewer will invest %1 in its Leeds works.";

struct Sample {
    const char16_t *sentence;
    const char16_t *number;
};
constexpr Sample kSamples[] = {
    {kJobs, u"1,250"},
    {kJobs, u"2500"},
    {kJobs, u"10\u202F000"},
    {kJobs, u"two hundred"},
    {kJobs, u"twenty-five thousand"},
    {kJobs, u"two hundred and fifty"},
    {kJobs, u"45k"},
    {kJobs, u"1.5 million"},
    {kJobs, u"half a million"},
    {kJobs, u"between 500 and 1,000"},
    {kJobs, u"2,000 to 3,000"},
    {kJobs, u"three dozen"},
    {kMoney, u"\u00A35m"},
    {kMoney, u"\u00A35 million"},
    {kMoney, u"\u00A31.25bn"},
    {kMoney, u"\u00A31,250,000"},
    {kMoney, u"\u00A3800million"},
    {kMoney, u"\u00A320-30m"},
    {kMoney, u"$1 billion (\u00A3620m)"},
    {kMoney, u"half a billion dollars"},
    {kMoney, u"two and a half million pounds"},
    {kMoney, u"A$40m"},
    {kMoney, u"20m\u20AC"},
};

// For each sign that numbers are written with, those that look like it.
struct LookAlikes {
    const char16_t *sign;
    const char16_t *others;
};
constexpr LookAlikes kLookAlikes[] = {
    {u"a", u"\u0430\u0251\u03B1\u00E0\u00E1\uFF41"},
    {u"b", u"\u0184\u042C\u13CF\uFF42"},
    {u"d", u"\u0501\u13E7\uFF44"},
    {u"e", u"\u0435\u0451\u00E9\u212E\uFF45"},
    {u"f", u"\u017F\u0192\uFF46"},
    {u"h", u"\u04BB\u0570\uFF48"},
    {u"i", u"\u0456\u03B9\u0131\u00EFl1I|\uFF49"},
    {u"k", u"\u043A\u03BA\uFF4B"},
    {u"l", u"1I|\u04CF\u01C0\u2113\u217C\uFF4C"},
    {u"m", u"\u043C\u217F\uFF4D"},
    {u"n", u"\u0578\u057C\u00F1\uFF4E"},
    {u"o", u"0\u043E\u03BF\u0585\u00F6\u00BA\u2070\uFF4F"},
    {u"r", u"\u0433\uFF52"},
    {u"s", u"\u0455\uFF53"},
    {u"t", u"\u03C4\u0442\uFF54"},
    {u"u", u"\u03C5\u057D\u00FC\uFF55"},
    {u"v", u"\u03BD\u0475\u2174\uFF56"},
    {u"w", u"\u0461\u051D\uFF57"},
    {u"y", u"\u0443\u04AF\uFF59"},
    {u"z", u"\u1D22\uFF5A"},
    {u"A", u"\u0410\u0391\uFF21"},
    {u"0", u"Oo\u041E\u039F\u0660\u06F0\u0966\u2070\u24EA\uFF10"},
    {u"1", u"lI|\u0661\u04CF\u00B9\u2160\uFF11"},
    {u"2", u"\u0662\u01A7\u00B2\uFF12"},
    {u"3", u"\u0417\u0437\u04E0\u01B7\u00B3\uFF13"},
    {u"4", u"\u0664\u13CE\u2074\uFF14"},
    {u"5", u"\u0665\u01BC\u2075\uFF15"},
    {u"6", u"\u0431\u0666\uFF16"},
    {u"8", u"\u0668\u0222\uFF18"},
    {u",", u"\u201A\u060C\u066B\u066C\u02BB\uFF0C\u00B8"},
    {u".", u"\u2024\u00B7\u06D4\u0660\uFF0E\u0701"},
    {u"-", u"\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D\u00AD"},
    {u" ", u"\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000\u1680\u205F"},
    {u"$", u"\uFF04\uFE69"},
    {u"\u00A3", u"\u20A4\uFFE1"},
};

constexpr char16_t kHidden[] = {0x00AD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E,
                                0x200F, 0x2060, 0x2061, 0x2063, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFF9};
constexpr char16_t kTurning[] = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069};
constexpr char16_t kMarks[] = {0x0300, 0x0301, 0x0305, 0x0307, 0x0323, 0x0335, 0x0338, 0x20DD, 0x20E3};

bool isSameAmount(const Amount &one, const Amount &other)
{
    return one.value == other.value && one.low == other.low && one.high == other.high && one.currency == other.currency;
}

bool isConversion(const Amount &amount, const Figure &figure)
{
    return figure.conversion && !amount.low && amount.value == figure.conversion->minor
           && amount.currency == figure.conversion->currency;
}

} // namespace

/// Signs that cannot be seen and signs that look like others. A number that holds them may be missed; no other one may be read.
class StrangeSignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void inNumbers_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("number");
        for (const Sample &sample : kSamples)
            QTest::addRow("%s", qPrintable(QString::fromUtf16(sample.number)))
                << QString::fromUtf16(sample.sentence) << QString::fromUtf16(sample.number);
    }

    /// At every place of every number.
    void inNumbers()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, number);
        const std::vector<Figure> meant = figuresOf(sentence.arg(number));
        QCOMPARE(meant.size(), std::size_t{1});
        QStringList wrong;
        const auto check = [&](const QString &written) {
            for (const Figure &figure : figuresOf(sentence.arg(written))) {
                if (!isSameAmount(figure.amount, meant[0].amount) && !isConversion(figure.amount, meant[0]))
                    wrong << QString::fromLatin1(written.toUtf8().toPercentEncoding(QByteArrayLiteral(" ,|$")))
                                 + QStringLiteral(" is read as ") + QString::number(figure.amount.value);
            }
        };
        for (const auto signs : {QStringView(kHidden, std::size(kHidden)), QStringView(kTurning, std::size(kTurning)),
                                 QStringView(kMarks, std::size(kMarks))}) {
            for (const QChar sign : signs) {
                for (qsizetype at = 0; at <= number.size(); ++at)
                    check(QString(number).insert(at, sign));
            }
        }
        for (const LookAlikes &row : kLookAlikes) {
            for (const QChar other : QString::fromUtf16(row.others)) {
                for (qsizetype at = number.indexOf(QChar(row.sign[0])); at >= 0;
                     at = number.indexOf(QChar(row.sign[0]), at + 1))
                    check(QString(number).replace(at, 1, other));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
    }

    void strangeSignsNeverMakeAWrongSum_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("zero width") << QStringLiteral("1\u200B000");
        QTest::newRow("soft hyphen") << QStringLiteral("1\u00AD000");
        QTest::newRow("full width") << QStringLiteral("1\uFF10\uFF10\uFF10");
        QTest::newRow("arabic digit") << QStringLiteral("1\u0660\u0660\u0660");
        QTest::newRow("plain space") << QStringLiteral("12 500");
        QTest::newRow("plain spaces") << QStringLiteral("12 500 250");
        QTest::newRow("non-joiner") << QStringLiteral("1\u200C000");
        QTest::newRow("joiner") << QStringLiteral("1\u200D,000");
        QTest::newRow("word joiner") << QStringLiteral("1\u2060000");
        QTest::newRow("byte order mark") << QStringLiteral("1\uFEFF000");
        QTest::newRow("left-to-right mark") << QStringLiteral("1\u200E000");
        QTest::newRow("right-to-left mark") << QStringLiteral("1\u200F000");
        QTest::newRow("right-to-left override") << QStringLiteral("\u202E0001\u202C");
        QTest::newRow("isolates") << QStringLiteral("1\u2066000\u2069");
        QTest::newRow("mathematical digits") << QStringLiteral("1\U0001D7CE\U0001D7CE\U0001D7CE");
        QTest::newRow("devanagari digits") << QStringLiteral("1\u0966\u0966");
        QTest::newRow("superscript digit") << QStringLiteral("1\u00B2");
        QTest::newRow("cyrillic O") << QStringLiteral("1\u041E\u041E");
        QTest::newRow("greek omicron") << QStringLiteral("1\u039F\u039F");
        QTest::newRow("cyrillic k") << QStringLiteral("45\u043A");
        QTest::newRow("letter l") << QStringLiteral("l00");
        QTest::newRow("low comma") << QStringLiteral("1\u201A000");
        QTest::newRow("arabic comma") << QStringLiteral("1\u060C000");
        QTest::newRow("full-width comma") << QStringLiteral("1\uFF0C000");
        QTest::newRow("arabic thousands") << QStringLiteral("1\u066C000");
        QTest::newRow("one dot leader") << QStringLiteral("1\u2024000");
        QTest::newRow("full-width point") << QStringLiteral("1\uFF0E5");
        QTest::newRow("middle dot") << QStringLiteral("1\u00B75");
        QTest::newRow("middle dot, longer") << QStringLiteral("12\u00B75");
        QTest::newRow("apostrophe") << QStringLiteral("12'500");
        QTest::newRow("printer's apostrophe") << QStringLiteral("12\u2019500");
        QTest::newRow("underscore") << QStringLiteral("12_500");
        QTest::newRow("variation selector") << QStringLiteral("1\uFE0F000");
        QTest::newRow("combining keycap") << QStringLiteral("1\u20E30");
        QTest::newRow("thin space glued to letters") << QStringLiteral("1\u2009000x");
        QTest::newRow("letter O") << QStringLiteral("1OOO");
        QTest::newRow("bad grouping") << QStringLiteral("12,34");
    }
    void strangeSignsNeverMakeAWrongSum()
    {
        QFETCH(QString, number);
        QVERIFY(figuresOf(QStringLiteral("The plan will create %1 jobs in Leeds.").arg(number)).empty());
    }

    void aThinSpaceGroupsDigits()
    {
        const std::vector<Figure> figures =
            figuresOf(QStringLiteral("The plan will create 10\u202F500 jobs in Leeds."));
        QCOMPARE(figures.size(), std::size_t{1});
        QCOMPARE(figures[0].amount.value, std::int64_t{10500});
    }
};

QTEST_GUILESS_MAIN(StrangeSignsTest)
#include "tst_strange_signs.moc"
