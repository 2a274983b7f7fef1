// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_release/next_version.h"

#include <QTest>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

class NextVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextVersion_followsFromTheLastOnes_data()
    {
        QTest::addColumn<QStringList>("latestFirst");
        QTest::addColumn<QString>("next");
        QTest::newRow("minor counts") << QStringList{u"4.2"_s, u"4.1"_s, u"4.0"_s} << u"4.3"_s;
        QTest::newRow("only one") << QStringList{u"4.2"_s} << u"4.3"_s;
        QTest::newRow("minor counts, patch begins again")
            << QStringList{u"1.9.3"_s, u"1.8.0"_s, u"1.7.2"_s} << u"1.10.0"_s;
        QTest::newRow("patch counts") << QStringList{u"1.9.3"_s, u"1.9.2"_s, u"1.9.1"_s, u"1.8.9"_s} << u"1.9.4"_s;
        QTest::newRow("from 4.9 to 4.10") << QStringList{u"4.9"_s, u"4.8"_s} << u"4.10"_s;
        QTest::newRow("zeros stay") << QStringList{u"2027.01"_s, u"2026.12"_s, u"2026.11"_s, u"2026.10"_s}
                                    << u"2027.02"_s;
        QTest::newRow("a letter in front") << QStringList{u"v12"_s, u"v11"_s} << u"v13"_s;
        QTest::newRow("a candidate") << QStringList{u"4.2-rc1"_s} << u"4.2-rc2"_s;
        QTest::newRow("one that is there already") << QStringList{u"4.1"_s, u"4.0"_s, u"4.2"_s} << u"4.3"_s;
        QTest::newRow("no number at all") << QStringList{u"Jellyfish"_s} << QString();
        QTest::newRow("none") << QStringList{} << QString();
        QTest::newRow("a number too long to count") << QStringList{u"20270106123456789"_s} << u"20270106123456790"_s;
    }
    void theNextVersion_followsFromTheLastOnes()
    {
        QFETCH(QStringList, latestFirst);
        QFETCH(QString, next);
        QCOMPARE(nextVersion(latestFirst), next);
    }
};

QTEST_GUILESS_MAIN(NextVersionTest)
#include "next_version_test.moc"
