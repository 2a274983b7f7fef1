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

    void distances_areHoursWithinADay_andDaysOfThePersonsCalendarBeyond_data()
    {
        QTest::addColumn<Instant>("at");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("said");
        const auto berlin = [](int day, int hour) {
            return fromWallTime(QDate(2027, 1, day), QTime(hour, 0), "Europe/Berlin");
        };
        QTest::newRow("now") << berlin(6, 10) << QByteArray("Europe/Berlin") << u"now"_s;
        QTest::newRow("hours, the next day") << berlin(7, 9) << QByteArray("Europe/Berlin") << u"in 23 h"_s;
        QTest::newRow("a day") << berlin(7, 10) << QByteArray("Europe/Berlin") << u"tomorrow"_s;
        QTest::newRow("less than 8 x 24 h") << berlin(14, 9) << QByteArray("Europe/Berlin") << u"in 8 d"_s;
        QTest::newRow("later that day") << berlin(14, 23) << QByteArray("Europe/Berlin") << u"in 8 d"_s;
        QTest::newRow("already the next day there") << berlin(14, 23) << QByteArray("Asia/Tokyo") << u"in 9 d"_s;
        QTest::newRow("hours ago") << berlin(5, 11) << QByteArray("Europe/Berlin") << u"23 h ago"_s;
        QTest::newRow("a day ago") << berlin(5, 9) << QByteArray("Europe/Berlin") << u"yesterday"_s;
        QTest::newRow("days ago") << berlin(1, 23) << QByteArray("Europe/Berlin") << u"5 d ago"_s;
    }
    void distances_areHoursWithinADay_andDaysOfThePersonsCalendarBeyond()
    {
        QFETCH(Instant, at);
        QFETCH(QByteArray, zone);
        QFETCH(QString, said);
        const Instant now = fromWallTime(QDate(2027, 1, 6), QTime(10, 0), "Europe/Berlin");
        QCOMPARE(words::relative(at, now, zone), said);
    }

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
