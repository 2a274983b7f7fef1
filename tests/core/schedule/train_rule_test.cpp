// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/train_rule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TrainRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAFormCanSay_comesBackTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TrainRule>("rule");
        using enum TrainRule::Unit;
        QTest::newRow("weekly") << u"FREQ=WEEKLY"_s << TrainRule{Weeks, 1, {}, 1, {}, {}};
        QTest::newRow("two days") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"_s << TrainRule{Weeks, 2, {2, 4}, 1, {}, {}};
        QTest::newRow("until") << u"FREQ=WEEKLY;BYDAY=MO;UNTIL=20271231"_s
                               << TrainRule{Weeks, 1, {1}, 1, QDate(2027, 12, 31), {}};
        QTest::newRow("count") << u"FREQ=MONTHLY;BYDAY=-1FR;COUNT=6"_s << TrainRule{Months, 1, {5}, -1, {}, 6};
        QTest::newRow("second") << u"FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU"_s << TrainRule{Months, 3, {2}, 2, {}, {}};
    }
    void whatAFormCanSay_comesBackTheSame()
    {
        QFETCH(const QString, text);
        QFETCH(const TrainRule, rule);
        QCOMPARE(TrainRule::parse(text), std::optional(rule));
        QCOMPARE(rule.toString(), text);
    }

    void whatAFormCannotSay_staysText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *each :
             {"", "every Tuesday", "FREQ=DAILY", "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=1", "FREQ=WEEKLY;BYDAY=1TU",
              "FREQ=MONTHLY;BYDAY=1TU,2TH", "FREQ=MONTHLY;BYDAY=5FR", "FREQ=WEEKLY;BYSETPOS=1",
              "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;COUNT=2;UNTIL=20270101", "FREQ=WEEKLY;UNTIL=20270101T120000Z"})
            QTest::newRow(*each ? each : "empty") << QString::fromLatin1(each);
    }
    void whatAFormCannotSay_staysText()
    {
        QFETCH(const QString, text);
        QVERIFY(!TrainRule::parse(text));
    }

    void theFirstDay_isOneOfTheRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("first");
        QTest::newRow("that day") << u"FREQ=WEEKLY;BYDAY=MO"_s << QDate(2027, 1, 4) << QDate(2027, 1, 4);
        QTest::newRow("later that week") << u"FREQ=WEEKLY;BYDAY=TU,TH"_s << QDate(2027, 1, 6) << QDate(2027, 1, 7);
        QTest::newRow("second Tuesday") << u"FREQ=MONTHLY;BYDAY=2TU"_s << QDate(2027, 1, 4) << QDate(2027, 1, 12);
        QTest::newRow("next month") << u"FREQ=MONTHLY;BYDAY=1MO"_s << QDate(2027, 1, 5) << QDate(2027, 2, 1);
        QTest::newRow("last Friday") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << QDate(2027, 2, 1) << QDate(2027, 2, 26);
    }
    void theFirstDay_isOneOfTheRule()
    {
        QFETCH(const QString, rule);
        QFETCH(const QDate, from);
        QTEST(TrainRule::parse(rule)->firstFrom(from), "first");
    }
};

QTEST_APPLESS_MAIN(TrainRuleTest)
#include "train_rule_test.moc"
