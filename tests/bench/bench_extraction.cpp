// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"
#include "models/reading/article_reader.h"

#include <QDir>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace pledgeboard;

namespace {

constexpr qint64 kTextBytes = 50'000'000;
constexpr qint64 kEarlyBytes = 10'000'000; ///< after which the memory is looked at for the first time
constexpr int kHostileUnits = 1'000'000;

/// Articles and what they come to: bytes of their text as UTF-8, which is what a file of them has.
struct Corpus {
    std::vector<Article> articles;
    qint64 bytes = 0;

    void add(const char *folderName)
    {
        const QDir folder(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/tests/corpus/") + QLatin1String(folderName));
        for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            if (Result<Article> article = readArticleFile(folder.filePath(name), UseMetadata::No)) {
                bytes += article->text.toUtf8().size();
                articles.push_back(*article);
            }
        }
    }
};

/// Extraction runs on the calling thread alone, so that its processor time is that of one core, whatever else runs.
double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Reads the corpus over and over until so much text is read.
void measure(const char *name, const Corpus &corpus, qint64 textBytes)
{
    qint64 bytes = 0;
    qint64 figures = 0;
    qint64 passes = 0;
    double early = 0;
    extractFigures(corpus.articles.front());
    const double start = cpuSeconds();
    for (; bytes < textBytes; bytes += corpus.bytes, ++passes) {
        for (const Article &article : corpus.articles)
            figures += static_cast<qint64>(extractFigures(article).size());
        if (early == 0 && bytes + corpus.bytes >= kEarlyBytes)
            early = peakMegabytes();
    }
    const double seconds = cpuSeconds() - start;
    const auto articles = static_cast<double>(passes) * static_cast<double>(corpus.articles.size());
    std::printf("extraction of %s on one core, text as UTF-8: %.1f MB/s\n", name,
                static_cast<double>(bytes) / 1e6 / seconds);
    std::printf("extraction of %s, articles a second on one core: %.0f articles/s\n", name, articles / seconds);
    std::printf("extraction of %s, figures found: %lld figures\n", name, static_cast<long long>(figures));
    std::printf("extraction of %s, time for a figure: %.1f us\n", name, seconds * 1e6 / static_cast<double>(figures));
    std::printf("extraction of %s, most memory after %lld MB: %.1f MB\n", name,
                static_cast<long long>(kEarlyBytes / 1'000'000), early);
    std::printf("extraction of %s, most memory after %lld MB: %.1f MB\n", name,
                static_cast<long long>(textBytes / 1'000'000), peakMegabytes());
}

/// The way of an import: each thread takes the next article. By the clock, since that is what more cores are to shorten.
void measureThreads(const Corpus &corpus, int threads)
{
    std::vector<const Article *> queue;
    for (qint64 bytes = 0; bytes < kTextBytes / 5; bytes += corpus.bytes) {
        for (const Article &article : corpus.articles)
            queue.push_back(&article);
    }
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    const auto start = std::chrono::steady_clock::now();
    QtConcurrent::blockingMap(&pool, queue, [](const Article *article) { extractFigures(*article); });
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("extraction, articles a second by the clock on %d threads: %.0f articles/s\n", threads,
                static_cast<double>(queue.size()) / seconds.count());
}

/// The middle one of three runs: what else the machine does in a few milliseconds is no part of it.
double milliseconds(const Article &article)
{
    std::array<double, 3> runs{};
    for (double &run : runs) {
        const double start = cpuSeconds();
        extractFigures(article);
        run = (cpuSeconds() - start) * 1e3;
    }
    std::sort(runs.begin(), runs.end());
    return runs[1];
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
    Corpus dev;
    dev.add("dev");
    Corpus all;
    all.add("dev");
    all.add("wider");
    if (dev.articles.empty() || all.articles.size() == dev.articles.size()) {
        std::fprintf(stderr, "no articles in tests/corpus/dev or wider\n");
        return 1;
    }
    // Memory is looked at here before anything large is read: a peak never falls again.
    measure("the corpus", all, kTextBytes);
    measure("the retold articles alone", dev, kTextBytes);
    measureThreads(all, 1);
    measureThreads(all, 2);
    hostile("digits", u"1");
    hostile("short numbers", u"12 ");
    hostile("the word million", u"million ");
    hostile("a million", u"a million ");
    hostile("brackets", u"(");
    hostile("brackets and sums", u"£1m (");
    hostile("sums in brackets", u"(£5m) ");
    hostile("capitals", u"A");
    hostile("names of places", u"Leeds ");
    hostile("unknown names", u"Brightwell ");
    hostile("quotation marks", u"“");
    hostile("short lines", u"£5m\n");
    hostile("sums without a stop", u"£5m and 30 jobs ");
    hostile("sums with stops", u"It will create 30 jobs in Leeds. ");
    return 0;
}
