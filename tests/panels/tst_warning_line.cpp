// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/warning_line.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

class WarningLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theOfferIsTakenByKeyboard()
    {
        qRegisterMetaType<Query>();
        QWidget window;
        WarningLine line(&window);
        Query fair;
        fair.places = QStringList{QStringLiteral("Liverpool City Region")};
        line.setContent({TallyWarning{WarningKind::InsideAnother, QStringLiteral("One lies inside the other."),
                                      QStringLiteral("Leave it out"), fair}},
                        QStringLiteral("Between 1 and 2 by 3 open doubts."));
        window.resize(600, 200);
        line.resize(600, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QList<QPushButton *> offers = line.findChildren<QPushButton *>();
        QCOMPARE(offers.size(), 1);
        QVERIFY(offers.first()->focusPolicy() & Qt::TabFocus);
        QCOMPARE(offers.first()->accessibleDescription(), QStringLiteral("One lies inside the other."));
        QSignalSpy taken(&line, &WarningLine::offerTaken);
        QTest::keyClick(offers.first(), Qt::Key_Space);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().first().value<Query>(), fair);
        QCOMPARE(line.findChildren<QLabel *>().size(), 2);
    }

    void nothingToSayTakesNoRoom()
    {
        QWidget window;
        WarningLine line(&window);
        line.setContent({TallyWarning{WarningKind::PartYear, QStringLiteral("One."), {}, std::nullopt}}, {});
        QVERIFY(!line.isHidden());
        line.setContent({}, {});
        QVERIFY(line.isHidden());
    }
};

QTEST_MAIN(WarningLineTest)
#include "tst_warning_line.moc"
