// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/record.h"

#include <QTest>

using namespace slipway;
using namespace slipway::insights;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Instant kDay0{std::chrono::sys_days{std::chrono::January / 4 / 2027}};

ReleaseId release(int number)
{
    ReleaseId id;
    id.value.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

WorkSpan span(WorkSpan::Kind kind, int of, const QString &cause, int fromHour, int toHour,
              const QString &gate = u"testing"_s)
{
    return {kind, release(of), gate, cause, {kDay0 + std::chrono::hours(fromHour), kDay0 + std::chrono::hours(toHour)}};
}

} // namespace

/// Dates, phases, waiting and estimates of releases that are over.
class RecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTime_isTheDayOfItsZone()
    {
        ShippedRelease shipped{release(1), {}, {}, kDay0 + 22h, kDay0 + 22h + 50min, "UTC"};
        QCOMPARE(shipOutcome(shipped), ShipOutcome::OnTime);
        shipped.zone = "Europe/Berlin"; // 23:00 and 23:50 there
        QCOMPARE(shipOutcome(shipped), ShipOutcome::OnTime);
        shipped.shippedAt += 20min; // past midnight there
        QCOMPARE(shipOutcome(shipped), ShipOutcome::Moved);
        QCOMPARE(daysMoved(shipped), 1);
        shipped.isRolledBack = true;
        QCOMPARE(shipOutcome(shipped), ShipOutcome::RolledBack);
        shipped = {release(1), {}, {}, kDay0, kDay0 - days(3), "UTC"};
        QCOMPARE(shipOutcome(shipped), ShipOutcome::OnTime);
        const OnTimeRecord record = onTimeRecord(std::vector{shipped});
        QCOMPARE(*record.share(), 1.0);
        QVERIFY(!OnTimeRecord{}.share());
    }

    void phases_endWithTheirLastRequiredItem()
    {
        const std::vector<PhasePlan> plans{
            {u"dev"_s, u"Development"_s, {kDay0, kDay0 + days(10)}, kDay0 + days(12), false},
            {u"test"_s, u"Testing"_s, {kDay0 + days(10), kDay0 + days(15)}, {}, false},
            {u"ship"_s, u"Deployment"_s, {kDay0 + days(15), kDay0 + days(16)}, {}, true}};
        const auto running = phaseTimes(plans, kDay0, std::nullopt);
        QCOMPARE(running[0].actual->to, kDay0 + days(12));
        QCOMPARE(running[1].actual->from, kDay0 + days(12));
        QCOMPARE(running[1].actual->to, kDay0 + days(15));
        QVERIFY(!running[2].actual);
        const auto over = phaseTimes(plans, kDay0, kDay0 + days(17));
        QVERIFY(over[2].actual);
        const auto drift = driftByPhase(std::vector<std::vector<PhaseTime>>{over});
        QCOMPARE(drift[0].name, u"Development"_s);
        QCOMPARE(drift[0].medianDays, 2.0);
        QCOMPARE(drift[0].shareLate, 1.0);
        QCOMPARE(drift[1].medianDays, 0.0);
    }

    void blockedTime_isAddedUpByItsReason()
    {
        using enum WorkSpan::Kind;
        const std::vector<WorkSpan> spans{
            span(Blocked, 1, u"staging is taken"_s, 0, 24), span(Blocked, 2, u"Staging is  taken"_s, 0, 72),
            span(Blocked, 2, u"no data"_s, 0, 24), span(Signoff, 1, u"qa_lead"_s, 0, 120)};
        const auto causes = blockedByCause(spans);
        QCOMPARE(causes.size(), std::size_t(2));
        QCOMPARE(causes[0].cause, u"staging is taken"_s);
        QCOMPARE(causes[0].count, 2);
        QCOMPARE(causes[0].totalDays, 4.0);
        QCOMPARE(causes[0].medianDays, 2.0);
        QCOMPARE(waitingByRole(spans)[0].totalDays, 5.0);
        const auto top = bottlenecks(spans, 2);
        QCOMPARE(top.size(), std::size_t(2));
        QCOMPARE(top[0].cause, u"qa_lead"_s);
        QCOMPARE(top[0].share, 0.5);
    }

    void flow_countsWhatOverlapsOnce()
    {
        using enum WorkSpan::Kind;
        const std::vector<WorkSpan> spans{span(Work, 1, {}, 0, 24), span(Work, 1, {}, 12, 48),
                                          span(Blocked, 1, u"x"_s, 48, 72), span(Signoff, 1, u"qa"_s, 60, 96),
                                          span(Work, 2, {}, 0, 24)};
        const auto flow = flowByGate(spans);
        QCOMPARE(flow.size(), std::size_t(1));
        QCOMPARE(flow[0].touchDays, 3.0);
        QCOMPARE(flow[0].waitDays, 2.0);
        QCOMPARE(flow[0].releases, 2);
        QCOMPARE(*flow[0].efficiency(), 0.6);
    }

    void flaky_isWhatTurnsTwiceInOneRelease()
    {
        std::vector<CriterionTurn> turns;
        const auto add = [&](int of, const QString &title, const QString &course) {
            for (qsizetype i = 0; i < course.size(); ++i)
                turns.push_back({release(of), title, kDay0 + std::chrono::hours(i), course[i] == u'+'});
        };
        add(1, u"Load test"_s, u"+-+-+"_s);
        add(2, u"Load test"_s, u"-+"_s);
        add(1, u"Coverage"_s, u"-+"_s);
        add(2, u"Coverage"_s, u"-+"_s);
        const auto flaky = flakyCriteria(turns);
        QCOMPARE(flaky, (std::vector<FlakyCriterion>{{u"Load test"_s, 4, 1, 2}}));
    }

    void estimates_showWhoIsTooHopeful()
    {
        std::vector<Estimate> estimates;
        for (int i = 0; i < 5; ++i) {
            estimates.push_back({u"Testing"_s, u"qa_lead"_s, 1.0 + i});
            estimates.push_back({u"Planning"_s, u"manager"_s, -0.1});
        }
        estimates.push_back({u"Rare"_s, u"qa_lead"_s, 50});
        const auto byType = estimateBias(estimates, false);
        QCOMPARE(byType.size(), std::size_t(2));
        QCOMPARE(byType[0].name, u"Testing"_s);
        QCOMPARE(byType[0].medianDays, 3.0);
        QCOMPARE(byType[0].shareLate, 1.0);
        QCOMPARE(byType[1].shareLate, 0.0);
        QCOMPARE(estimateBias(estimates, true)[0].count, 6);
    }

    void size_isCutIntoFourClasses_thoseAlikeTogether()
    {
        std::vector<std::pair<int, bool>> releases;
        for (int i = 0; i < 8; ++i)
            releases.emplace_back(10 * (i + 1), i >= 6);
        const auto classes = failureBySize(releases);
        QCOMPARE(classes.size(), std::size_t(4));
        QCOMPARE(classes.back().failed, 2);
        QCOMPARE(*classes.back().failRate(), 1.0);
        QCOMPARE(*classes.front().failRate(), 0.0);
        QVERIFY(failureBySize({{1, true}}).empty());
        QCOMPARE(failureBySize(std::vector(20, std::pair(5, false))).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "record_test.moc"
