// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/dora.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace slipway;
using namespace slipway::insights;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant secondsAt(const QJsonValue &value)
{
    return fromUnixMilliseconds(std::llround(value.toDouble() * 1000));
}

Uuid idOf(const QString &key)
{
    return Uuid::version5({}, key.toUtf8());
}

std::optional<Uuid> maybeId(const QJsonValue &value)
{
    return value.isString() ? std::optional(idOf(value.toString())) : std::nullopt;
}

struct Reference {
    std::vector<DeliveredDeployment> deployments;
    std::vector<DeliveryIncident> incidents;
    Period period;
    QJsonObject expected;
};

Reference reference()
{
    QFile file(QStringLiteral(SLIPWAY_FIXTURES "/delivery/dora.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no reference");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    Reference made;
    for (const QJsonValue each : root[u"deployments"_s].toArray()) {
        DeliveredDeployment deployment{.id = idOf(each[u"id"_s].toString()),
                                       .finishedAt = secondsAt(each[u"finished_at"_s]),
                                       .hasSucceeded = each[u"status"_s].toString() == u"success",
                                       .rollbackOf = maybeId(each[u"rollback_of"_s]),
                                       .hotfixFor = maybeId(each[u"hotfix_for"_s]),
                                       .isUnplanned = each[u"unplanned"_s].toBool()};
        for (const QJsonValue commit : each[u"commits"_s].toArray())
            deployment.commits.push_back({commit.toString(), secondsAt(root[u"commits"_s][commit.toString()])});
        made.deployments.push_back(std::move(deployment));
    }
    for (const QJsonValue each : root[u"incidents"_s].toArray())
        made.incidents.push_back(
            {idOf(each[u"id"_s].toString()), maybeId(each[u"caused_by"_s]), secondsAt(each[u"started_at"_s]),
             each[u"resolved_at"_s].isNull() ? std::nullopt : std::optional(secondsAt(each[u"resolved_at"_s]))});
    made.period = {dayOf(secondsAt(root[u"window"_s][0])), dayOf(secondsAt(root[u"window"_s][1]))};
    made.expected = root[u"expected"_s].toObject();
    return made;
}

} // namespace

/// The five metrics against another program's numbers, and what holds of any history.
class DoraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReferenceCase_comesOutExactly()
    {
        const Reference given = reference();
        const DoraFigures figures = doraFigures(deliveryDays(given.deployments, given.incidents), given.period);
        QCOMPARE(given.period.days(), 28);
        QCOMPARE(figures.deployments, given.expected[u"deployments"_s].toInt());
        QCOMPARE(figures.deploymentDays, given.expected[u"deployment_days"_s].toInt());
        QCOMPARE(*figures.deploymentsPerDay, given.expected[u"deploys_per_day"_s].toDouble());
        QCOMPARE(*figures.deploymentDaysPerWeek, given.expected[u"median_deploy_days_per_week"_s].toDouble());
        QCOMPARE(figures.leadCount, given.expected[u"lead_time_n"_s].toInt());
        QCOMPARE(*figures.leadMedian, given.expected[u"lead_time_median_s"_s].toDouble());
        QCOMPARE(*figures.leadP90, given.expected[u"lead_time_p90_s"_s].toDouble());
        QCOMPARE(figures.failed, given.expected[u"failed_deployments"_s].toArray().size());
        QCOMPARE(*figures.changeFailRate, given.expected[u"change_fail_rate"_s].toDouble());
        QCOMPARE(figures.recoveryCount, given.expected[u"recovery_n"_s].toInt());
        QCOMPARE(*figures.recoveryMedian, given.expected[u"recovery_median_s"_s].toDouble());
        QCOMPARE(figures.openIncidents, given.expected[u"recovery_open"_s].toArray().size());
        QCOMPARE(*figures.reworkRate, given.expected[u"rework_rate"_s].toDouble());
        QCOMPARE(figures.attempts, given.expected[u"failed_attempts"_s].toArray().size());
    }

    void withoutDeployments_ratesAreUnknown_notZero()
    {
        const DoraFigures figures = doraFigures({}, {0, 28});
        QVERIFY(!figures.changeFailRate && !figures.reworkRate && !figures.leadMedian && !figures.recoveryMedian);
        QCOMPARE(*figures.deploymentsPerDay, 0.0);
        QVERIFY(!doraFigures({}, {5, 5}).deploymentsPerDay);
    }

    void anIncidentThatNoChangeCaused_countsForNothing()
    {
        const Uuid id = idOf(u"d"_s);
        const Instant at{24h * 30};
        const auto days = deliveryDays({{.id = id, .finishedAt = at}}, {{idOf(u"i"_s), std::nullopt, at, at + 1h}});
        const DoraFigures figures = doraFigures(days, {30, 31});
        QCOMPARE(figures.failed, 0);
        QCOMPARE(figures.recoveryCount, 0);
    }

    void aDeploymentFailsOnce_howeverManyIncidentsItCaused()
    {
        const Uuid id = idOf(u"d"_s);
        const Instant at{24h * 30};
        const auto days = deliveryDays(
            {{.id = id, .finishedAt = at}},
            {{idOf(u"i"_s), id, at, at + 1h}, {idOf(u"j"_s), id, at, at + 3h}, {idOf(u"k"_s), id, at, std::nullopt}});
        const DoraFigures figures = doraFigures(days, {30, 31});
        QCOMPARE(*figures.changeFailRate, 1.0);
        QCOMPARE(figures.recoveryCount, 2);
        QCOMPARE(*figures.recoveryMedian, 7200.0);
        QCOMPARE(figures.openIncidents, 1);
    }

    void aCommit_countsWithItsFirstDeployment_andNotWithARollback()
    {
        const Instant at{24h * 30};
        const ShippedCommit commit{u"abc"_s, at - 2h};
        const auto days =
            deliveryDays({{.id = idOf(u"again"_s), .finishedAt = at + 48h, .commits = {commit}},
                          {.id = idOf(u"back"_s), .finishedAt = at - 1h, .isRollback = true, .commits = {commit}},
                          {.id = idOf(u"first"_s), .finishedAt = at, .commits = {commit}}},
                         {});
        const DoraFigures figures = doraFigures(days, {0, 100});
        QCOMPARE(figures.leadCount, 1);
        QCOMPARE(*figures.leadMedian, 7200.0);
    }

    void aPeriodIsTheSumOfItsPieces()
    {
        const Reference given = reference();
        const auto days = deliveryDays(given.deployments, given.incidents);
        QVERIFY(rc::check([&] {
            const auto length = *rc::gen::inRange<qint64>(1, 40);
            int deployments = 0;
            int leads = 0;
            qint64 covered = 0;
            for (const Period &each : piecesOf(given.period, length)) {
                const DoraFigures figures = doraFigures(days, each);
                deployments += figures.deployments;
                leads += figures.leadCount;
                covered += each.days();
            }
            const DoraFigures whole = doraFigures(days, given.period);
            RC_ASSERT(deployments == whole.deployments);
            RC_ASSERT(leads == whole.leadCount);
            RC_ASSERT(covered == given.period.days());
        }));
    }

    void trendsKnowWhatIsBetter()
    {
        QCOMPARE(trendOf(Metric::Frequency, 1, 2), Trend::Better);
        QCOMPARE(trendOf(Metric::LeadTime, 100, 50), Trend::Better);
        QCOMPARE(trendOf(Metric::FailRate, 0.1, 0.2), Trend::Worse);
        QCOMPARE(trendOf(Metric::FailRate, 0.1, 0.102), Trend::Same);
        QCOMPARE(trendOf(Metric::Rework, 0, 0), Trend::Same);
        QCOMPARE(trendOf(Metric::Recovery, std::nullopt, 5), Trend::Unknown);
    }

    void everyMetricSaysWhatItIs()
    {
        for (const Metric each : kMetrics) {
            QVERIFY(!metricName(each).isEmpty());
            QVERIFY(metricDefinition(each).size() > 60);
        }
        QVERIFY(!metricCautions().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DoraTest)
#include "dora_test.moc"
