// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/gazetteer.h"
#include "models/reference/own_words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

class OwnWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { Gazetteer::useOwnPlaces({}); }

    void aFileIsRead()
    {
        const Result<OwnWords> words = read("\xEF\xBB\xBFwhat,name,aliases,means\r\n"
                                            "place,Kiln Wharf,The Kilns|KW,Leeds\r\n"
                                            "\r\n"
                                            "place,Kiln Yard,,Kiln Wharf\r\n"
                                            "organisation,ab.co,\"A, B & Co\",\r\n"
                                            "cue,pot of gold,,money.public\r\n"
                                            "cue,egg boxes,,no figure\r\n"
                                            "worker,fettlers,,\r\n");
        QVERIFY2(words, words ? "" : qPrintable(words.error().message));
        QCOMPARE(words->places.size(), std::size_t{2});
        QCOMPARE(words->places[0].aliases, (QStringList{QStringLiteral("The Kilns"), QStringLiteral("KW")}));
        QCOMPARE(words->places[1].liesIn, QStringLiteral("Kiln Wharf"));
        QCOMPARE(words->organisations[0].aliases, QStringList{QStringLiteral("A, B & Co")});
        QVERIFY(words->cues[0].kind == Kind::MoneyPublic);
        QVERIFY(!words->cues[1].kind);
        QCOMPARE(words->workers, QStringList{QStringLiteral("fettlers")});
    }

    void whatIsWrittenIsReadAgain()
    {
        const std::vector<OwnWordRow> rows{{QStringLiteral("place"), QStringLiteral("Kiln “Wharf”, north"),
                                            QStringLiteral("KW|Odyn"), QStringLiteral("Leeds")},
                                           {QStringLiteral("organisation"), QStringLiteral("The \"Ox\""), {}, {}},
                                           {QStringLiteral("worker"), QStringLiteral("gweithwŷr"), {}, {}}};
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("w.words.csv"));
        QVERIFY(writeOwnWordRows(path, rows));
        const Result<OwnWords> words = readOwnWords(path);
        QVERIFY2(words, words ? "" : qPrintable(words.error().message));
        QVERIFY(ownWordRows(*words) == rows);
        QVERIFY(writeOwnWordRows(path, {}));
        QVERIFY(!QFile::exists(path));
    }

    void theFileLiesBesideTheWorkspace()
    {
        QCOMPARE(ownWordsPath(QStringLiteral("/a/my region.pledgeboard")), QStringLiteral("/a/my region.words.csv"));
        const QTemporaryDir folder;
        const Result<OwnWords> none = readOwnWordsOf(folder.filePath(QStringLiteral("w.pledgeboard")));
        QVERIFY(none && none->isEmpty());
        QCOMPARE(readOwnWords(folder.filePath(QStringLiteral("none.csv"))).error().code, ErrorCode::FileNotFound);
        QVERIFY(!readOwnWords(folder.path()));
        QVERIFY(!writeOwnWordRows(folder.filePath(QStringLiteral("no/such/folder.csv")),
                                  {{QStringLiteral("worker"), QStringLiteral("fettlers"), {}, {}}}));
    }

    void aBrokenRowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such list") << QByteArray("river,Aire,,") << QStringLiteral("none of the lists");
        QTest::newRow("no name") << QByteArray("place,,,Leeds") << QStringLiteral("the name is empty");
        QTest::newRow("a number for a name") << QByteArray("organisation,123,,") << QStringLiteral("is no name");
        QTest::newRow("nowhere") << QByteArray("place,Kiln Wharf,,") << QStringLiteral("not said where");
        QTest::newRow("lies in no place") << QByteArray("place,Kiln Wharf,,Atlantis") << QStringLiteral("“Atlantis”");
        QTest::newRow("known already") << QByteArray("place,Leeds,,Wales") << QStringLiteral("known place already");
        QTest::newRow("no such kind") << QByteArray("cue,pot,,money.gold") << QStringLiteral("money.investment");
        QTest::newRow("a cue with digits") << QByteArray("cue,4IR,,no figure") << QStringLiteral("digits or signs");
        QTest::newRow("a cue with aliases") << QByteArray("cue,pot,pots,no figure") << QStringLiteral("does not use");
        QTest::newRow("two words for a worker")
            << QByteArray("worker,glass blowers,,") << QStringLiteral("not one word");
        QTest::newRow("too few columns") << QByteArray("worker,fettlers") << QStringLiteral("what,name,aliases,means");
    }

    void aBrokenRowIsNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, says);
        const Result<OwnWords> words = read("what,name,aliases,means\nworker,weavers,,\n" + row + "\n");
        QVERIFY(!words);
        QCOMPARE(words.error().code, ErrorCode::WordsBroken);
        QVERIFY2(words.error().message.contains(QStringLiteral("words.csv, line 3")),
                 qPrintable(words.error().message));
        QVERIFY2(words.error().message.contains(says), qPrintable(words.error().message));
    }

    void aFileThatIsNoListIsNamed()
    {
        QVERIFY(read("name,aliases\n").error().message.contains(QStringLiteral("line 1")));
        QVERIFY(read("what,name,aliases,means\nplace,\"open,,\n").error().code == ErrorCode::WordsBroken);
        QVERIFY(
            read("what,name,aliases,means\nworker,b\xE9tons,,\n").error().message.contains(QStringLiteral("UTF-8")));
        QVERIFY(read("what,name,aliases,means\nworker,weavers,,\nworker,weavers,,\n")
                    .error()
                    .message.contains(QStringLiteral("twice")));
    }

    void anOwnPlaceStandsInTheTree()
    {
        const PlaceIndex leeds = Gazetteer::base().find(u"Leeds");
        const auto before = Gazetteer::base().places().size();
        const Gazetteer &known = Gazetteer::useOwnPlaces(
            {{QStringLiteral("Kiln Wharf"), {QStringLiteral("The Kilns")}, QStringLiteral("Leeds")},
             {QStringLiteral("Kiln Yard"), {}, QStringLiteral("Kiln Wharf")},
             {QStringLiteral("Leeds"), {QStringLiteral("Loiners’ town")}, {}}});
        const PlaceIndex wharf = known.find(u"The Kilns");
        const PlaceIndex yard = known.find(u"Kiln Yard");
        QCOMPARE(known.at(wharf).name, QStringLiteral("Kiln Wharf"));
        QVERIFY(known.holds(leeds, wharf) && known.holds(leeds, yard) && known.holds(wharf, yard));
        QVERIFY(known.holds(known.find(u"United Kingdom"), yard));
        QVERIFY(!known.holds(yard, wharf) && !known.holds(known.find(u"Wales"), yard));
        QCOMPARE(known.cityOf(yard), known.cityOf(leeds));
        QCOMPARE(known.find(u"Loiners’ town"), leeds);
        QCOMPARE(known.children(leeds).back(), wharf);
        QCOMPARE(&Gazetteer::instance(), &known);
        QCOMPARE(Gazetteer::base().places().size(), before);
    }

    void aPlaceKeepsItsPositionAndATakenOneHasNoName()
    {
        const OwnPlace wharf{QStringLiteral("Kiln Wharf"), {}, QStringLiteral("Leeds")};
        const OwnPlace quay{QStringLiteral("Rope Quay"), {}, QStringLiteral("Hull")};
        const PlaceIndex first = Gazetteer::useOwnPlaces({wharf, quay}).find(u"Rope Quay");
        const Gazetteer &later = Gazetteer::useOwnPlaces({quay});
        QCOMPARE(later.find(u"Rope Quay"), first);
        QCOMPARE(later.find(u"Kiln Wharf"), kNoPlace);
        QCOMPARE(Gazetteer::useOwnPlaces({}).find(u"Rope Quay"), kNoPlace);
        QCOMPARE(Gazetteer::instance().at(first).name, QStringLiteral("Rope Quay"));
    }

private:
    static Result<OwnWords> read(const QByteArray &csv)
    {
        const QString source = QStringLiteral("words.csv");
        return parseOwnWordRows(csv, source).and_then([&](const std::vector<OwnWordRow> &rows) {
            return ownWordsFrom(rows, source);
        });
    }
};

QTEST_GUILESS_MAIN(OwnWordsTest)
#include "tst_own_words.moc"
