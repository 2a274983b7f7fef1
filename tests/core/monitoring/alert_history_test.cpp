// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/alert_history.h"

#include <QTest>

using namespace slipway;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kTold = fromUnixMilliseconds(1'767'225'600'000);

Series alerts(const Labels &labels, const std::vector<int> &seconds)
{
    Series series;
    series.labels = labels;
    series.labels[u"__name__"_s] = u"ALERTS"_s;
    series.labels[u"alertstate"_s] = u"firing"_s;
    for (const int each : seconds) {
        series.times.push_back(toUnixMilliseconds(kTold + std::chrono::seconds(each)));
        series.values.push_back(1);
    }
    return series;
}

} // namespace

class AlertHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuery_namesTheLabels_andReachesBack()
    {
        QCOMPARE(firedQuery({{u"service"_s, u"shop"_s}, {u"severity"_s, u"crit.*"_s, true}}, kTold, kTold + 600s),
                 u"ALERTS{alertstate=\"firing\",service=\"shop\",severity=~\"crit.*\"}[900s]"_s);
    }

    void eachTimeIsToldApart()
    {
        const auto fired = firedIn({alerts({{u"alertname"_s, u"High"_s}}, {400, 415, 430, 445, 900, 915})}, kTold);
        QCOMPARE(fired.size(), 2U);
        QCOMPARE(fired[0].startsAt, kTold + 400s);
        QCOMPARE(fired[0].endsAt, kTold + 445s);
        QCOMPARE(fired[1].startsAt, kTold + 900s);
        QCOMPARE(fired[1].endsAt, kTold + 915s);
        QCOMPARE(fired[0].labels, Labels({{u"alertname"_s, u"High"_s}}));
    }

    void oneEvaluationWithoutIt_isAnEnd()
    {
        QCOMPARE(firedIn({alerts({}, {400, 415, 430, 446})}, kTold).size(), 1U);
        const auto twice = firedIn({alerts({}, {400, 415, 445, 460})}, kTold);
        QCOMPARE(twice.size(), 2U);
        QCOMPARE(twice[1].startsAt, kTold + 445s);
    }

    void shortOnes_areNotTakenForOneOfARuleThatIsSlow()
    {
        const auto fired = firedIn({alerts({}, {400, 430})}, kTold);
        QCOMPARE(fired.size(), 2U);
        QCOMPARE(fired[1].startsAt, kTold + 430s);
        QCOMPARE(firedIn({alerts({}, {400, 430, 700})}, kTold).size(), 3U);
    }

    void whatFiredBefore_hasNoBeginning()
    {
        const auto fired = firedIn({alerts({}, {10, 25, 40}), alerts({{u"a"_s, u"b"_s}}, {400})}, kTold);
        QCOMPARE(fired.size(), 2U);
        QVERIFY(!fired[0].startsAt);
        QCOMPARE(fired[1].startsAt, kTold + 400s);
        QCOMPARE(fired[1].endsAt, kTold + 400s);
    }

    void labelsThatWereAdded_makeNoOtherAlert()
    {
        Alert rule;
        rule.labels = {{u"alertname"_s, u"High"_s}, {u"service"_s, u"shop"_s}};
        Alert sent = rule;
        sent.labels[u"cluster"_s] = u"eu"_s;
        QVERIFY(isSameAlert(rule, sent));
        sent.labels[u"service"_s] = u"db"_s;
        QVERIFY(!isSameAlert(rule, sent));
        sent.labels = {{u"alertname"_s, u"Low"_s}};
        QVERIFY(!isSameAlert(rule, sent));
    }
};

QTEST_GUILESS_MAIN(AlertHistoryTest)
#include "alert_history_test.moc"
