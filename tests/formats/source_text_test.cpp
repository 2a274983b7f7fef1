// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/text/source_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::formats;

class SourceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndsOfEverySystem_becomeOne_data();
    void lineEndsOfEverySystem_becomeOne();
    void rawText_keepsItsLineEnds();
    void whatIsNoText_isRefusedWithItsLine_data();
    void whatIsNoText_isRefusedWithItsLine();
    void aFileThatIsTooLarge_saysHowMuchIsRead();
    void utf8_isToldFromWhatOnlyLooksLikeIt_data();
    void utf8_isToldFromWhatOnlyLooksLikeIt();
    void aWordWithATypo_isRecognised_data();
    void aWordWithATypo_isRecognised();
    void aPlace_isNamedWithOrWithoutAFile();
    void whatATableIs_isToldByItsName_elseByItsBeginning();
};

void SourceTextTest::lineEndsOfEverySystem_becomeOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Unix") << QByteArray("a\nb\n");
    QTest::newRow("Windows") << QByteArray("a\r\nb\r\n");
    QTest::newRow("old Mac") << QByteArray("a\rb\r");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a\nb\n");
}

void SourceTextTest::lineEndsOfEverySystem_becomeOne()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readText(bytes, u"f"_s).value_or(QByteArray()), QByteArray("a\nb\n"));
}

void SourceTextTest::rawText_keepsItsLineEnds()
{
    QCOMPARE(readRawText("a\r\nb\r", u"f"_s).value_or(QByteArray()), QByteArray("a\r\nb\r"));
}

void SourceTextTest::whatIsNoText_isRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("Latin-1 on line 3") << QByteArray("a\nb\ncaf\xE9\n") << u"f:3"_s;
    QTest::newRow("after lone carriage returns") << QByteArray("a\rb\r\xE9\r") << u"f:3"_s;
    QTest::newRow("after Windows lines") << QByteArray("a\r\nb\r\n\xE9\r\n") << u"f:3"_s;
    QTest::newRow("a zero byte") << QByteArray("PK\n\0\0", 5) << u"f:2"_s;
    QTest::newRow("UTF-16, little") << QByteArray("\xFF\xFE"
                                                  "a\0",
                                                  4)
                                    << u"f:1"_s;
    QTest::newRow("UTF-16, big") << QByteArray("\xFE\xFF"
                                               "\0a",
                                               4)
                                 << u"f:1"_s;
}

void SourceTextTest::whatIsNoText_isRefusedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto text = readText(bytes, u"f"_s);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::BadInput);
    QCOMPARE(text.error().where, where);
}

void SourceTextTest::aFileThatIsTooLarge_saysHowMuchIsRead()
{
    const auto text = readText(QByteArray(1024 * 1024 + 1, 'a'), u"f"_s, 1024 * 1024);
    QVERIFY(!text);
    QCOMPARE(text.error().where, u"f"_s);
    QVERIFY2(text.error().sentence.contains(u"2 MB") && text.error().sentence.contains(u"1 MB"),
             qPrintable(text.error().sentence));
}

void SourceTextTest::utf8_isToldFromWhatOnlyLooksLikeIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x9A\x80") << true;
    QTest::newRow("cut off") << QByteArray("\xF0\x9F\x9A") << false;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << false;
    QTest::newRow("overlong, three bytes") << QByteArray("\xE0\x80\xAF") << false;
    QTest::newRow("half a surrogate pair") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("a stray continuation") << QByteArray("a\x80") << false;
}

void SourceTextTest::utf8_isToldFromWhatOnlyLooksLikeIt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isText);
    QCOMPARE(isUtf8(bytes), isText);
}

void SourceTextTest::aWordWithATypo_isRecognised_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a letter too few") << u"mileston"_s << u"milestones"_s;
    QTest::newRow("swapped") << u"phaess"_s << u"phases"_s;
    QTest::newRow("another case") << u"Phases"_s << u"phases"_s;
    QTest::newRow("nothing near") << u"colour"_s << QString();
}

void SourceTextTest::aWordWithATypo_isRecognised()
{
    QFETCH(QString, word);
    QFETCH(QString, meant);
    QCOMPARE(nearestWord(word, {u"name"_s, u"milestones"_s, u"phases"_s}), meant);
}

void SourceTextTest::aPlace_isNamedWithOrWithoutAFile()
{
    QCOMPARE(placeInFile(u"a.md"_s, 7), u"a.md:7"_s);
    QVERIFY(placeInFile({}, 7).contains(u'7'));
}

void SourceTextTest::whatATableIs_isToldByItsName_elseByItsBeginning()
{
    QVERIFY(!isJsonTable("[Topic],text\n", u"a.csv"_s));
    QVERIFY(isJsonTable("a,b\n", u"a.JSON"_s));
    QVERIFY(isJsonTable("\xEF\xBB\xBF \n [1]", u"a.txt"_s));
    QVERIFY(!isJsonTable("a,b\n", u"a"_s));
    QVERIFY(!isJsonTable("", {}));
}

QTEST_GUILESS_MAIN(SourceTextTest)
#include "source_text_test.moc"
