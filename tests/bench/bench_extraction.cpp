// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"
#include "models/reading/article_reader.h"

#include <QDir>

#include <cstdio>
#include <ctime>

using namespace pledgeboard;

namespace {

constexpr qint64 kTextBytes = 50'000'000;
constexpr int kHostileUnits = 1'000'000;

std::vector<Article> corpus()
{
    std::vector<Article> articles;
    const QDir folder(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/tests/corpus/dev"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        if (Result<Article> article = readArticleFile(folder.filePath(name), UseMetadata::No))
            articles.push_back(*article);
    }
    return articles;
}

/// Extraction runs on the calling thread alone, so that its processor time is that of one core, whatever else runs.
double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double milliseconds(const Article &article)
{
    const double start = cpuSeconds();
    extractFigures(article);
    return (cpuSeconds() - start) * 1e3;
}

/// One megabyte of the same few signs over and over, and twice as much: linear time doubles.
void hostile(const char *name, QStringView unit)
{
    Article one;
    while (one.text.size() < kHostileUnits)
        one.text += unit;
    Article two = one;
    two.text += one.text;
    const double once = milliseconds(one);
    const double twice = milliseconds(two);
    std::printf("extraction of 1 MB of %s: %.0f ms\n", name, once);
    std::printf("extraction of 2 MB of %s, times as long: %.2f\n", name, twice / std::max(once, 0.001));
}

} // namespace

int main()
{
    const std::vector<Article> articles = corpus();
    if (articles.empty()) {
        std::fprintf(stderr, "no articles in tests/corpus/dev\n");
        return 1;
    }
    qint64 bytes = 0;
    qint64 count = 0;
    qint64 figures = 0;
    extractFigures(articles.front());
    const double start = cpuSeconds();
    while (bytes < kTextBytes) {
        for (const Article &article : articles) {
            figures += static_cast<qint64>(extractFigures(article).size());
            bytes += article.text.size();
            ++count;
        }
    }
    const double seconds = cpuSeconds() - start;
    std::printf("extraction, articles a second on one core: %.0f articles/s\n", static_cast<double>(count) / seconds);
    std::printf("extraction on one core: %.1f MB/s\n", static_cast<double>(bytes) / 1e6 / seconds);
    std::printf("extraction, figures found: %lld figures\n", static_cast<long long>(figures));
    hostile("digits", u"1");
    hostile("short numbers", u"12 ");
    hostile("the word million", u"million ");
    hostile("a million", u"a million ");
    hostile("brackets", u"(");
    hostile("brackets and sums", u"£1m (");
    hostile("capitals", u"A");
    hostile("capitalised words", u"Leeds ");
    hostile("unknown names", u"Brightwell ");
    hostile("sums without a stop", u"£5m and 30 jobs ");
    hostile("sums with stops", u"It will create 30 jobs in Leeds. ");
    return 0;
}
