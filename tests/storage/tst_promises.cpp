// SPDX-License-Identifier: GPL-3.0-or-later
// What a snapshot says of promises: how they were changed, what may have been delivered of them, and which have run out.
#include "models/storage/promises.h"
#include "models/storage/workspace.h"
#include "tests/storage/made_up.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

class PromisesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = Workspace::create(m_folder->filePath(QStringLiteral("w.pledgeboard"))).value();
    }

    void theAmountsOfAnAnnouncementMakeALine()
    {
        tell(1, date(2021, 1, 5), Kind::JobsPromised, 200, QStringLiteral("will create 200 jobs"));
        tell(2, date(2022, 4, 5), Kind::JobsPromised, 500, QStringLiteral("will now create 500 jobs"));
        const SnapshotPtr snapshot = m_workspace->snapshot().value();
        QCOMPARE(snapshot->announcements.size(), std::size_t{1});
        const std::vector<AmountPoint> line = revisionsOf(*snapshot, 0);
        QCOMPARE(line.size(), std::size_t{2});
        QVERIFY(line[0] == (AmountPoint{date(2021, 1, 5), 200, Bound::Exact, 0}));
        QVERIFY(line[1] == (AmountPoint{date(2022, 4, 5), 500, Bound::Exact, 1}));
        QVERIFY(revisionsOf(*snapshot, 7).empty());
    }

    void whatWasDeliveredIsOfferedUntilItIsLinked()
    {
        tell(1, date(2021, 1, 5), Kind::JobsPromised, 200, QStringLiteral("will create 200 jobs"));
        tell(2, date(2023, 4, 5), Kind::JobsCreated, 90, QStringLiteral("has created 90 jobs"));
        const SnapshotPtr before = m_workspace->snapshot().value();
        const std::vector<DeliveredLink> offered = deliveredCandidates(*before);
        QCOMPARE(offered.size(), std::size_t{1});
        QCOMPARE(before->figures[offered.front().promise].amount.value, std::int64_t{200});
        QCOMPARE(before->figures[offered.front().delivered].amount.value, std::int64_t{90});
        QCOMPARE(runOutPromises(*before, date(2030, 1, 1)).size(), std::size_t{1});
        QVERIFY(runOutPromises(*before, date(2024, 1, 1)).empty());

        Decision delivered;
        delivered.id = QStringLiteral("d");
        delivered.kind = DecisionKind::Delivered;
        delivered.figure = {QStringLiteral("figure-200"), QStringLiteral("article-1"), {}};
        delivered.other = {QStringLiteral("figure-90"), QStringLiteral("article-2"), {}};
        QVERIFY(m_workspace->decide({{}, {delivered}}, {}));
        const SnapshotPtr after = m_workspace->snapshot().value();
        QVERIFY(deliveredCandidates(*after).empty());
        QCOMPARE(deliveredLinks(*after).size(), std::size_t{1});
        QVERIFY(runOutPromises(*after, date(2030, 1, 1)).empty());
    }

private:
    /// Brightwell's, in Leeds; a promise is for the years to 2024.
    void tell(int number, const date &published, Kind kind, int heads, const QString &words)
    {
        Article article = madeUpArticle(number);
        article.published = published;
        article.text = QStringLiteral("Brightwell %1 in Leeds.").arg(words);
        Figure figure = madeUpFigure(heads);
        figure.kind = kind;
        figure.organisation = QStringLiteral("Brightwell");
        figure.year = static_cast<int>(published.year());
        if (kind == Kind::JobsPromised)
            figure.period = Period{2021, 2024};
        const QString digits = QString::number(heads);
        const auto start = static_cast<int>(article.text.indexOf(digits));
        figure.evidence.number = TextSpan{start, start + static_cast<int>(digits.size())};
        figure.evidence.sentence = TextSpan{0, static_cast<int>(article.text.size())};
        QVERIFY(m_workspace->import(article, {figure}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(PromisesTest)
#include "tst_promises.moc"
