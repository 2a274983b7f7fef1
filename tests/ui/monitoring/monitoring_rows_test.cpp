// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/series_names.h"
#include "ui/widgets/monitoring/watch_rows.h"

#include <QTest>

#include <cmath>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MonitoringRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void series_areCalledByTheirTemplate_orByWhatTellsThemApart()
    {
        const std::vector<Labels> two{{{u"job"_s, u"shop"_s}, {u"code"_s, u"200"_s}},
                                      {{u"job"_s, u"shop"_s}, {u"code"_s, u"500"_s}}};
        QCOMPARE(seriesNames(u"{{job}} {{ code }}"_s, u"x"_s, two), (QStringList{u"shop 200"_s, u"shop 500"_s}));
        QCOMPARE(seriesNames({}, u"x"_s, two), (QStringList{u"200"_s, u"500"_s}));
        QCOMPARE(seriesNames({}, u"sum( x )"_s, {{}}), QStringList{u"sum( x )"_s});
        QCOMPARE(seriesNames({}, u"up"_s, {{{u"__name__"_s, u"up"_s}, {u"job"_s, u"a"_s}}}), QStringList{u"up"_s});
        QCOMPARE(seriesNames(u"{{nothing}}"_s, u"up"_s, {{{u"job"_s, u"a"_s}}}), QStringList{u"up"_s});
    }

    void firing_isReadFromTheSeriesOfAlerts()
    {
        std::vector<double> values{1, 1, std::nan(""), 1};
        service::ChartSeries series{
            {{u"alertname"_s, u"High"_s}, {u"alertstate"_s, u"firing"_s}, {u"__name__"_s, u"ALERTS"_s}},
            DenseSeries(0, 15'000, values)};
        const auto spans = firingSpans({series}, 15s, fromUnixMilliseconds(50'000));
        QCOMPARE(spans.size(), 2U);
        QCOMPARE(spans[0].labels, (Labels{{u"alertname"_s, u"High"_s}}));
        QCOMPARE(spans[0].span, (TimeSpan{fromUnixMilliseconds(0), fromUnixMilliseconds(15'000)}));
        QVERIFY(!spans[0].isOpen);
        QVERIFY(spans[1].isOpen);
        QCOMPARE(spans[1].span.to, fromUnixMilliseconds(50'000));
    }

    void silencedAndPendingAlerts_areToldApart()
    {
        Alert silenced;
        silenced.labels = {{u"alertname"_s, u"A"_s}};
        silenced.state = Alert::State::Suppressed;
        Alert pending = silenced;
        pending.labels = {{u"alertname"_s, u"B"_s}};
        pending.state = Alert::State::Pending;
        const auto rows = alertRows({pending, silenced, silenced}, {});
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].state, u"silenced"_s);
        QVERIFY(rows[0].isBad);
        QCOMPARE(rows[1].state, u"pending"_s);
        QVERIFY(!rows[1].isBad);
    }

    void softChecks_sayHowOftenTheyWereTried()
    {
        CheckState check;
        check.host = u"web"_s;
        check.status = CheckState::Status::Critical;
        check.attempt = 1;
        check.mostAttempts = 3;
        check.isInDowntime = true;
        const auto rows = checkRows({check});
        QCOMPARE(rows[0].state, u"down"_s);
        QCOMPARE(rows[0].where, u"attempt 1 of 3, in downtime"_s);
    }
};

QTEST_MAIN(MonitoringRowsTest)
#include "monitoring_rows_test.moc"
