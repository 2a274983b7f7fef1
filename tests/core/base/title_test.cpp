// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/title.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class TitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitle_hasALengthThatFits()
    {
        QVERIFY(checkTitleLength(QString(kLongestTitle, u'x')).has_value());
        const auto refused = checkTitleLength(QString(10'000, u'x'), u"title"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QCOMPARE(refused.error().where, u"title"_s);
        QVERIFY2(refused.error().sentence.size() < 150, qPrintable(refused.error().sentence));
    }

    void theRefusal_tellsTheBeginningAsItIs()
    {
        QString title = u"100%1 a%2 %3"_s;
        while (title.size() < 39)
            title += u'x';
        const QString begins = title;
        title += u"😀"_s.repeated(200);
        const QString sentence = checkTitleLength(title).error().sentence;
        QVERIFY2(sentence.startsWith(u"“"_s + begins + u"…” has %1 characters, and 300 "_s.arg(title.size())),
                 qPrintable(sentence));
        QVERIFY(sentence.isValidUtf16());
    }

    void whatIsThere_mayStayLong()
    {
        const QString text(kLongestTitle + 1, u'x');
        QVERIFY(checkTitleChange(text, text).has_value());
        QVERIFY(!checkTitleChange(u"short"_s, text));
        QVERIFY(!checkTitleChange({}, text));
    }

    void whatIsTooLong_isCutBetweenCharacters()
    {
        QCOMPARE(fittingTitle(u"Checkout is slow"_s), u"Checkout is slow"_s);
        const QString cut = fittingTitle(QString(kLongestTitle + 1, u'x'));
        QCOMPARE(cut.size(), kLongestTitle);
        QVERIFY(cut.endsWith(u'…'));
        QString wide;
        for (int i = 0; i < kLongestTitle; ++i)
            wide += u"🚀"_s;
        for (const QString &text : {wide, u'x' + wide}) {
            const QString fitting = fittingTitle(text);
            QVERIFY(fitting.size() <= kLongestTitle);
            QVERIFY(fitting.isValidUtf16());
        }
    }
};

QTEST_GUILESS_MAIN(TitleTest)
#include "title_test.moc"
