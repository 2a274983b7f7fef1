// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

#include <QLocale>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void zones_areCalledAsTheLanguageCallsThem_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("month");
        QTest::addColumn<QString>("name");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("English winter") << english << QByteArray("Europe/Berlin") << 1 << u"CET"_s;
        QTest::newRow("English summer") << english << QByteArray("Europe/Berlin") << 7 << u"CEST"_s;
        QTest::newRow("German winter") << german << QByteArray("Europe/Berlin") << 1 << u"MEZ"_s;
        QTest::newRow("German summer") << german << QByteArray("Europe/Berlin") << 7 << u"MESZ"_s;
        QTest::newRow("no German name") << german << QByteArray("America/New_York") << 1 << u"EST"_s;
        QTest::newRow("UTC") << german << QByteArray("UTC") << 1 << u"UTC"_s;
    }
    void zones_areCalledAsTheLanguageCallsThem()
    {
        QFETCH(QLocale, locale);
        QFETCH(QByteArray, zone);
        QFETCH(int, month);
        QFETCH(QString, name);
        QLocale::setDefault(locale);
        const Instant noon = fromWallTime(QDate(2027, month, 14), QTime(12, 0), zone);
        QCOMPARE(words::zoneShort(noon, zone), name);
        QVERIFY(words::when(noon, zone).endsWith(u' ' + name));
        QVERIFY(words::exact(noon, zone).contains(name));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
