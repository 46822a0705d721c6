// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace.h"
#include "models/storage/workspace_file.h"
#include "tests/storage/made_up.h"

#include <QSet>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

namespace {

Article fullArticle()
{
    Article article;
    article.title = QStringLiteral("£5m for Ynys Môn’s “tech” hub");
    article.publisher = QStringLiteral("Y Papur");
    article.url = QStringLiteral("https://example.org/a?b=c&d=%C3%B4");
    article.fileName = QStringLiteral("hub.txt");
    article.published = boost::gregorian::date(2025, 1, 7);
    article.publishedKnown = DateKnown::Inferred;
    article.text = QStringLiteral("£5m for Ynys Môn’s “tech” hub 🚀\n\nAdvert; drop table article;\n'quoted' \"text\"");
    article.noise = {Noise{TextSpan{0, 3}, NoiseReason::Byline}, Noise{TextSpan{34, 62}, NoiseReason::Advert}};
    return article;
}

Figure fullFigure()
{
    Figure figure;
    figure.id = QStringLiteral("f-full");
    figure.kind = Kind::MoneyPublic;
    figure.amount =
        Amount{9'000'000'000'000'001, 8'999'999'999'999'999, 9'000'000'000'000'003, Bound::AtMost, Currency("USD")};
    figure.conversion = Money{7'000'000'000'000'001, kPound};
    figure.place = QStringLiteral("Ynys Môn");
    figure.organisation = QStringLiteral("Llywodraeth Cymru");
    figure.programme = QStringLiteral("Freeport");
    figure.insideProgramme = QStringLiteral("Growth Deal");
    figure.wholeId = QStringLiteral("f-whole");
    figure.year = 2025;
    figure.period = Period{2025, 2030};
    figure.evidence.number = TextSpan{0, 3};
    figure.evidence.sentence = TextSpan{0, 32};
    figure.evidence.quote = QStringLiteral("£5m");
    figure.evidence.rules = {QStringLiteral("award from a council, \"of\""), QStringLiteral("place.sentence")};
    figure.evidence.cues = {Cue{Answer::Kind, 0, TextSpan{4, 7}}, Cue{Answer::Place, 1, TextSpan{8, 16}}};
    figure.evidence.grades.add(Grade::KindClear);
    figure.evidence.mentions = {TextSpan{5, 9}, TextSpan{12, 20}};
    figure.confidence = 0.1; // no binary fraction
    return figure;
}

void compare(const Article &one, const Article &other)
{
    QCOMPARE(one.title, other.title);
    QCOMPARE(one.publisher, other.publisher);
    QCOMPARE(one.url, other.url);
    QCOMPARE(one.fileName, other.fileName);
    QVERIFY(one.published == other.published);
    QCOMPARE(one.publishedKnown, other.publishedKnown);
    QCOMPARE(one.text, other.text);
    QVERIFY(one.noise == other.noise);
}

QStringList figureIds(const SnapshotPtr &snapshot)
{
    QStringList ids;
    for (const Figure &figure : snapshot->figures)
        ids.append(figure.id);
    return ids;
}

QSet<QString> announcementIds(const SnapshotPtr &snapshot)
{
    QSet<QString> ids;
    for (const Announcement &announcement : snapshot->announcements)
        ids.insert(announcement.id);
    return ids;
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w.pledgeboard"));
        m_workspace = *Workspace::create(m_path);
    }

    void cleanup()
    {
        m_workspace.reset();
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
        m_folder.reset();
    }

    void anArticleComesBackAsItWas()
    {
        const Article article = fullArticle();
        const auto imported = m_workspace->import(article, {});
        QVERIFY(imported);
        QVERIFY(!imported->articleId.isEmpty());
        const auto loaded = m_workspace->article(imported->articleId);
        QVERIFY(loaded);
        compare(*loaded, article);

        const SnapshotPtr snapshot = *m_workspace->snapshot();
        QCOMPARE(snapshot->workspaceName, QStringLiteral("w"));
        QCOMPARE(snapshot->articles.size(), std::size_t{1});
        QCOMPARE(snapshot->articles[0].id, imported->articleId);
        QCOMPARE(snapshot->articles[0].title, article.title);
        QCOMPARE(snapshot->articles[0].publisher, article.publisher);
        QCOMPARE(snapshot->articles[0].url, article.url);
        QVERIFY(snapshot->articles[0].published == article.published);
        QCOMPARE(snapshot->articles[0].publishedKnown, DateKnown::Inferred);
    }

    void whatIsUnknownStaysUnknown()
    {
        Article article;
        article.text = QStringLiteral("Some jobs.");
        Figure figure;
        figure.amount.value = 3;
        const auto imported = m_workspace->import(article, {figure});
        QVERIFY(imported);
        QCOMPARE(imported->figures, 1);
        compare(*m_workspace->article(imported->articleId), article);
        const SnapshotPtr snapshot = *m_workspace->snapshot();
        Figure loaded = snapshot->figures.at(0);
        QVERIFY(!loaded.id.isEmpty());
        loaded.id.clear();
        QVERIFY(loaded == figure);
        const auto opened = openWorkspaceFile(m_path);
        for (const char *column : {"title", "publisher", "url", "file_name", "published"}) {
            const QString query = QStringLiteral("SELECT %1 IS NULL FROM article").arg(QLatin1String(column));
            QCOMPARE(opened->connection->value(query)->toInt(), 1);
        }
        for (const char *column :
             {"low", "high", "currency", "conversion", "conversion_currency", "place", "organisation", "programme",
              "inside_programme", "year", "period_first", "period_last"}) {
            const QString query = QStringLiteral("SELECT %1 IS NULL FROM figure").arg(QLatin1String(column));
            QCOMPARE(opened->connection->value(query)->toInt(), 1);
        }
    }

    void aFigureComesBackAsItWas()
    {
        QVERIFY(m_workspace->import(fullArticle(), {fullFigure(), madeUpFigure(7)}));
        const SnapshotPtr snapshot = *m_workspace->snapshot();
        QCOMPARE(snapshot->figures.size(), std::size_t{2});
        QVERIFY(snapshot->figures[0] == fullFigure());
        QVERIFY(snapshot->figures[1] == madeUpFigure(7));
        QVERIFY(snapshot->article == (std::vector<std::int32_t>{0, 0}));
        QCOMPARE(snapshot->columns.size(), std::size_t{2});
        QCOMPARE(snapshot->columns.value[1], std::int64_t{7});
        QCOMPARE(snapshot->joinReasons.size(), std::size_t{2});
    }

    void everyFigureBelongsToOneAnnouncementOfTheSnapshot()
    {
        for (int i = 1; i <= 3; ++i)
            QVERIFY(m_workspace->import(madeUpArticle(i), {madeUpFigure(10 * i), madeUpFigure(10 * i + 1)}));
        const SnapshotPtr snapshot = *m_workspace->snapshot();
        QStringList told;
        for (std::size_t i = 0; i < snapshot->announcements.size(); ++i) {
            for (const QString &figure : snapshot->announcements[i].figures) {
                told.append(figure);
                const auto row = static_cast<std::size_t>(figureIds(snapshot).indexOf(figure));
                QCOMPARE(snapshot->columns.announcement.at(row), static_cast<std::int32_t>(i));
            }
        }
        told.sort();
        QStringList figures = figureIds(snapshot);
        figures.sort();
        QCOMPARE(told, figures);
    }

    void theOrderOfImportMakesNoDifference()
    {
        const QString otherPath = m_folder->filePath(QStringLiteral("other.pledgeboard"));
        const auto other = *Workspace::create(otherPath);
        for (int i = 1; i <= 4; ++i) {
            QVERIFY(m_workspace->import(madeUpArticle(i), {madeUpFigure(10 * i), madeUpFigure(10 * i + 1)}));
            QVERIFY(other->import(madeUpArticle(5 - i), {madeUpFigure(10 * (5 - i)), madeUpFigure(10 * (5 - i) + 1)}));
        }
        const SnapshotPtr one = *m_workspace->snapshot();
        const SnapshotPtr two = *other->snapshot();
        QCOMPARE(figureIds(one), figureIds(two));
        QVERIFY(one->columns.announcement == two->columns.announcement);
        QVERIFY(one->columns.toldBy == two->columns.toldBy);
        QVERIFY(one->columns.inside == two->columns.inside);
    }

    void theSameArticleAgainIsNotAdded()
    {
        QVERIFY(m_workspace->import(madeUpArticle(3), {madeUpFigure(1)}));
        Article again = madeUpArticle(3);
        again.id = QStringLiteral("another-id");
        again.title = QStringLiteral("Another title");
        const auto imported = m_workspace->import(again, {madeUpFigure(2)});
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::AlreadyImported);
        QVERIFY2(imported.error().message.contains(QStringLiteral("“Article 3” of 4 January 2024")),
                 qPrintable(imported.error().message));
        QCOMPARE(figureIds(*m_workspace->snapshot()), QStringList{QStringLiteral("figure-1")});

        Article untitled;
        untitled.text = QStringLiteral("Nothing known of it.");
        QVERIFY(m_workspace->import(untitled, {}));
        const QString message = m_workspace->import(untitled, {}).error().message;
        QVERIFY2(message.contains(QStringLiteral("“untitled”, date unknown")), qPrintable(message));
    }

    void anArticleCanBeTakenOutAndPutBack()
    {
        QVERIFY(m_workspace->import(madeUpArticle(1), {madeUpFigure(1), madeUpFigure(2)}));
        QVERIFY(m_workspace->import(madeUpArticle(2), {madeUpFigure(3)}));
        const SnapshotPtr before = *m_workspace->snapshot();
        QVERIFY(m_workspace->removeArticle(QStringLiteral("article-1")));
        QCOMPARE(figureIds(*m_workspace->snapshot()), QStringList{QStringLiteral("figure-3")});
        QVERIFY(!m_workspace->article(QStringLiteral("article-1")));
        const auto opened = openWorkspaceFile(m_path);
        for (const char *table : {"evidence", "announcement_figure", "announcement"}) {
            const QString query = QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table));
            QCOMPARE(opened->connection->value(query)->toInt(), 1);
        }
        QVERIFY(m_workspace->import(madeUpArticle(1), {madeUpFigure(1), madeUpFigure(2)}));
        QCOMPARE(figureIds(*m_workspace->snapshot()), figureIds(before));
    }

    void takingOutWhatIsNotThereIsNoFailure() { QVERIFY(m_workspace->removeArticle(QStringLiteral("article-99"))); }

    void anAnnouncementKeepsItsIdWhenOthersCome()
    {
        QVERIFY(m_workspace->import(madeUpArticle(1), {madeUpFigure(1), madeUpFigure(2)}));
        const QSet<QString> before = announcementIds(*m_workspace->snapshot());
        QVERIFY(m_workspace->import(madeUpArticle(2), {madeUpFigure(3)}));
        const QSet<QString> with = announcementIds(*m_workspace->snapshot());
        QVERIFY(with.contains(before));
        QVERIFY(with.size() > before.size());
        QVERIFY(m_workspace->removeArticle(QStringLiteral("article-2")));
        QCOMPARE(announcementIds(*m_workspace->snapshot()), before);
    }

    void articlesCanBeJoinedOnceAtTheEnd()
    {
        const QString otherPath = m_folder->filePath(QStringLiteral("other.pledgeboard"));
        const auto other = *Workspace::create(otherPath);
        for (int i = 1; i <= 3; ++i) {
            const std::vector<Figure> figures{madeUpFigure(10 * i), madeUpFigure(10 * i + 1)};
            QVERIFY(m_workspace->import(madeUpArticle(i), figures, Joining::Later));
            QVERIFY(other->import(madeUpArticle(i), figures));
        }
        // Also a workspace whose import was never finished shows everything.
        const SnapshotPtr due = *m_workspace->snapshot();
        QVERIFY(m_workspace->join());
        const SnapshotPtr joined = *m_workspace->snapshot();
        for (const SnapshotPtr &snapshot : {due, joined}) {
            QCOMPARE(figureIds(snapshot), figureIds(*other->snapshot()));
            QVERIFY(snapshot->columns.announcement == (*other->snapshot())->columns.announcement);
        }
        QVERIFY(m_workspace->join());
        QCOMPARE(announcementIds(*m_workspace->snapshot()), announcementIds(joined));
    }

    void manyArticlesAreTakenOutAtOnce()
    {
        for (int i = 1; i <= 3; ++i)
            QVERIFY(m_workspace->import(madeUpArticle(i), {madeUpFigure(i)}, Joining::Later));
        QVERIFY(m_workspace->removeArticles(
            {QStringLiteral("article-3"), QStringLiteral("article-99"), QStringLiteral("article-1")}));
        QCOMPARE(figureIds(*m_workspace->snapshot()), QStringList{QStringLiteral("figure-2")});
    }

    void aPlaceKeepsItsColourWhateverIsImported()
    {
        QVERIFY(m_workspace->import(madeUpArticle(9), {madeUpFigure(1), madeUpFigure(2, QStringLiteral("Plymouth"))}));
        const QStringList first{QStringLiteral("West Yorkshire"), QStringLiteral("Plymouth")};
        QCOMPARE((*m_workspace->snapshot())->colouredPlaces, first);
        // Published earlier, hence before the others in the snapshot; and a place that is wider than a city.
        QVERIFY(m_workspace->import(
            madeUpArticle(1), {madeUpFigure(3, QStringLiteral("Newport")), madeUpFigure(4, QStringLiteral("Wales"))}));
        const QStringList both = first + QStringList{QStringLiteral("Cardiff Capital Region")};
        QCOMPARE((*m_workspace->snapshot())->colouredPlaces, both);
        QVERIFY(m_workspace->removeArticle(QStringLiteral("article-9")));
        QVERIFY(m_workspace->import(madeUpArticle(2), {madeUpFigure(5, QStringLiteral("Exeter"))}));
        QVERIFY(m_workspace->import(madeUpArticle(9), {madeUpFigure(1), madeUpFigure(2, QStringLiteral("Plymouth"))}));
        QCOMPARE((*m_workspace->snapshot())->colouredPlaces, both + QStringList{QStringLiteral("Devon and Torbay")});
    }

    void placesHaveColoursBeforeTheyAreStored()
    {
        QVERIFY(m_workspace->import(madeUpArticle(1), {madeUpFigure(1)}, Joining::Later));
        QCOMPARE((*m_workspace->snapshot())->colouredPlaces, QStringList{QStringLiteral("West Yorkshire")});
        QVERIFY(m_workspace->join());
        QCOMPARE((*m_workspace->snapshot())->colouredPlaces, QStringList{QStringLiteral("West Yorkshire")});
    }

    void aSnapshotIsOneStateWhateverComesAfter()
    {
        QVERIFY(m_workspace->import(madeUpArticle(1), {madeUpFigure(1)}));
        const SnapshotPtr snapshot = *m_workspace->snapshot();
        QVERIFY(m_workspace->removeArticle(QStringLiteral("article-1")));
        QCOMPARE(snapshot->figures.size(), std::size_t{1});
        QCOMPARE((*m_workspace->snapshot())->figures.size(), std::size_t{0});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
