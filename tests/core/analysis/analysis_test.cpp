// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis.h"
#include "core/analysis/backtest.h"
#include "core/analysis/burn_rate.h"
#include "support/not_a_number.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = AnalysisState;

namespace {

constexpr Instant kAnalysisStart{1'800'000'000s};

/// At most 10, once a minute, five times.
AnalysisRules rules()
{
    AnalysisRules all;
    all.passWhen = {Comparison::AtMost, 10};
    all.interval = 1min;
    all.count = 5;
    return all;
}

AnalysisRules changed(AnalysisRules all, const std::function<void(AnalysisRules &)> &change)
{
    change(all);
    return all;
}

/// One letter a minute: p passes (5), f fails (15), n no data, N NaN, e error, r a refusal, s a pass with too few samples, `.` nothing measured.
std::vector<Measurement> minutes(const QString &letters)
{
    std::vector<Measurement> all;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        Measurement each{.at = kAnalysisStart + std::chrono::minutes(i), .samples = 100};
        switch (letters[i].unicode()) {
        case 'p': each.value = 5; break;
        case 'f': each.value = 15; break;
        case 'N': each.value = kNan; break;
        case 'e': each.error = u"no route to host"_s; break;
        case 'r':
            each.error = u"1:16: parse error"_s;
            each.isRefusal = true;
            break;
        case 's':
            each.value = 5;
            each.samples = 3;
            break;
        case 'n': break;
        default: continue;
        }
        all.push_back(each);
    }
    return all;
}

AnalysisStanding after(const AnalysisRules &all, const QString &letters)
{
    return analysed(all, kAnalysisStart, minutes(letters), kAnalysisStart + std::chrono::minutes(letters.size() - 1));
}

Series steps(const std::vector<double> &values)
{
    Series series;
    for (std::size_t i = 0; i < values.size(); ++i) {
        series.times.push_back(toUnixMilliseconds(kAnalysisStart) + 60'000 * static_cast<qint64>(i));
        series.values.push_back(values[i]);
    }
    return series;
}

slipway::PastRelease past(const QString &name, bool wasGood, const std::vector<double> &values)
{
    return {name, kAnalysisStart, wasGood, steps(values)};
}

} // namespace

class AnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measurements_decide_data()
    {
        QTest::addColumn<AnalysisRules>("all");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<State>("state");
        const auto row = [](const char *name, const AnalysisRules &all, const QString &letters, State state) {
            QTest::newRow(name) << all << letters << state;
        };
        const AnalysisRules plain = rules();
        row("all pass", plain, u"ppppp"_s, State::Pass);
        row("not yet", plain, u"pppp"_s, State::Running);
        row("first failure", plain, u"pf"_s, State::Fail);
        row("final stays", plain, u"fppppp"_s, State::Fail);
        row("no data stops", plain, u"pn"_s, State::Inconclusive);
        row("NaN is no data", plain, u"pN"_s, State::Inconclusive);
        row("errors do not count", plain, u"epeppepp"_s, State::Pass);
        row("four errors are put up with", plain, u"eeee"_s, State::Running);
        row("five errors are not", plain, u"eeeee"_s, State::Error);
        row("a refusal ends it at once", plain, u"ppr"_s, State::Error);
        row("errors in a row only", plain, u"eeeepeeeep"_s, State::Running);
        const auto noData = [&](NoDataPolicy policy) { return changed(plain, [&](auto &r) { r.noData = policy; }); };
        row("no data fails", noData(NoDataPolicy::Fail), u"pn"_s, State::Fail);
        row("no data passes", noData(NoDataPolicy::Pass), u"pnNpp"_s, State::Pass);
        const auto tolerant = changed(plain, [](auto &r) { r.inconclusiveLimit = 5; });
        row("some inconclusive", tolerant, u"pnnpp"_s, State::Pass);
        row("all inconclusive never pass", tolerant, u"nnnnn"_s, State::Inconclusive);
        const auto limited = changed(plain, [](auto &r) { r.failureLimit = 2; });
        row("within the limit", limited, u"fpfpp"_s, State::Pass);
        row("over the limit", limited, u"fpfpf"_s, State::Fail);
        row("limit of all", changed(plain, [](auto &r) { r.failureLimit = 5; }), u"fffff"_s, State::Fail);
        const auto samples = changed(plain, [](auto &r) { r.minimumSamples = 20; });
        row("few samples never pass", samples, u"s"_s, State::Inconclusive);
        row("few samples, no data passes", changed(samples, [](auto &r) { r.noData = NoDataPolicy::Pass; }), u"ps"_s,
            State::Inconclusive);
        const auto streak = changed(plain, [](auto &r) {
            r.consecutiveSuccesses = 3;
            r.failureLimit = -1;
            r.count = 8;
        });
        row("three in a row", streak, u"pfppp"_s, State::Pass);
        row("never three in a row", streak, u"ppfppfpp"_s, State::Fail);
        row("a streak is broken by no data", changed(streak, [](auto &r) { r.inconclusiveLimit = 9; }), u"ppnppnpp"_s,
            State::Fail);
        row("a streak is broken by an error", streak, u"ppepp"_s, State::Running);
        row("never in a row, with a limit", changed(streak, [](auto &r) { r.failureLimit = 4; }), u"ppfppfpp"_s,
            State::Inconclusive);
        const auto failing = changed(plain, [](auto &r) {
            r.failureLimit = -1;
            r.consecutiveFailures = 3;
            r.count = 0;
            r.within = 60min;
        });
        row("three failures in a row", failing, u"ffpfff"_s, State::Fail);
        row("errors between failures", failing, u"ffef"_s, State::Fail);
        row("not three in a row", failing, u"ffpff"_s, State::Running);
        const auto hold = changed(plain, [](auto &r) {
            r.holdFor = 5min;
            r.failureLimit = -1;
            r.count = 0;
            r.within = 12min;
        });
        row("held", hold, u"pppppp"_s, State::Pass);
        row("not held yet", hold, u"ppppp"_s, State::Running);
        row("held after a failure", hold, u"ppfpppppp"_s, State::Pass);
        row("broken by an error", hold, u"pppeppp"_s, State::Running);
        row("one missing measurement", hold, u"ppp.pp"_s, State::Pass);
        row("nobody looked for a while", hold, u"pp...pp"_s, State::Running);
        row("time is up", hold, u"ppfppfppfppfpp"_s, State::Fail);
        const auto bake = changed(plain, [](auto &r) {
            r.count = 0;
            r.within = 10min;
        });
        row("all the time", bake, u"pppppppppppp"_s, State::Pass);
        row("one was missed here and there", bake, u"pp.pppe.ppp."_s, State::Pass);
        row("nobody looked after the first", bake, u"p..........."_s, State::Inconclusive);
        row("nobody looked at the end", bake, u"ppppppp....."_s, State::Inconclusive);
        row("only errors at the end", bake, u"pppppppeee.."_s, State::Inconclusive);
        row("nobody looked for most of the time", bake, u"pp......pppp"_s, State::Inconclusive);
        row("nobody looked for some of the time", bake, u"pp...ppppppp"_s, State::Pass);
        row("nobody looked, and then it failed", bake, u"p.......f..."_s, State::Fail);
        row("nobody looked whether it held",
            changed(bake,
                    [](auto &r) {
                        r.holdFor = 5min;
                        r.failureLimit = -1;
                    }),
            u"pp.........."_s, State::Inconclusive);
        row("time is up and nothing was measured", hold, u"............."_s + u"."_s, State::Inconclusive);
        const auto band = changed(plain, [](auto &r) { r.failWhen = ValueCondition{Comparison::Above, 20}; });
        row("between pass and fail", band, u"pf"_s, State::Inconclusive);
        row("fail wins", changed(plain, [](auto &r) { r.failWhen = ValueCondition{Comparison::AtLeast, 0}; }), u"p"_s,
            State::Fail);
        const auto once = changed(plain, [](auto &r) {
            r.interval = 0min;
            r.count = 1;
        });
        row("once", once, u"p"_s, State::Pass);
        row("once, after errors", once, u"eep"_s, State::Pass);
        row("once, refused after an error", once, u"er"_s, State::Error);
        const auto delayed = changed(plain, [](auto &r) { r.initialDelay = 3min; });
        row("before the delay", delayed, u"ff"_s, State::Pending);
        row("what was before the delay does not count", delayed, u"fffppppp"_s, State::Pass);
    }

    void measurements_decide()
    {
        QFETCH(AnalysisRules, all);
        QFETCH(QString, letters);
        QCOMPARE(fault(all), QString());
        const AnalysisStanding standing = after(all, letters);
        QTEST(standing.state, "state");
        QVERIFY(!standing.reason.isEmpty());
        QCOMPARE(standing.nextAt.has_value(), !isFinal(standing.state));
        QCOMPARE(standing.decidedAt.has_value(), isFinal(standing.state));
    }

    void nextMeasurement_followsDelayIntervalAndErrors()
    {
        const auto delayed = changed(rules(), [](auto &r) { r.initialDelay = 3min; });
        QCOMPARE(analysed(delayed, kAnalysisStart, {}, kAnalysisStart).nextAt, kAnalysisStart + 3min);
        QCOMPARE(analysed(delayed, kAnalysisStart, {}, kAnalysisStart + 3min).state, State::Running);
        QCOMPARE(after(rules(), u"pp"_s).nextAt, kAnalysisStart + 2min);
        const auto once = changed(rules(), [](auto &r) { r.interval = 0min; });
        QCOMPARE(after(once, u"e"_s).nextAt, kAnalysisStart + 10s);
    }

    void aReason_namesValueAndThreshold()
    {
        const auto errors = changed(rules(), [](auto &r) {
            r.passWhen = {Comparison::AtMost, 0.01};
            r.unit = ValueUnit::Ratio;
        });
        const auto standing =
            analysed(errors, kAnalysisStart, {{.at = kAnalysisStart, .value = 0.061}}, kAnalysisStart);
        QCOMPARE(standing.reason, u"6.1 % is not ≤ 1 %"_s);
        QVERIFY(after(rules(), u"eeeee"_s).reason.contains(u"no route to host"_s));
        const auto limited = changed(rules(), [](auto &r) {
            r.failureLimit = 1;
            r.unit = ValueUnit::Percent;
        });
        QCOMPARE(after(limited, u"ff"_s).reason, u"15 % is not ≤ 10 %; 2 failures where 1 are put up with"_s);
    }

    void stopped_isNeverAPass()
    {
        Analysis analysis(rules(), kAnalysisStart);
        for (const Measurement &each : minutes(u"pppp"_s))
            analysis.take(each);
        analysis.stop(kAnalysisStart + 4min);
        QCOMPARE(analysis.standing(kAnalysisStart + 9min).state, State::Inconclusive);
        QCOMPARE(analysis.standing(kAnalysisStart + 9min).decidedAt, kAnalysisStart + 4min);
        for (const Measurement &each : minutes(u"pppppp"_s))
            analysis.take(each);
        QCOMPARE(analysis.standing(kAnalysisStart + 9min).state, State::Inconclusive);
    }

    void doubledAndLateMeasurements_changeNothing()
    {
        std::vector<Measurement> all = minutes(u"ppp"_s);
        all.push_back(all[2]);
        all.push_back({.at = kAnalysisStart + 1min, .value = 99});
        QCOMPARE(analysed(rules(), kAnalysisStart, all, kAnalysisStart + 3min).successes, 3);
        QCOMPARE(analysed(rules(), kAnalysisStart, all, kAnalysisStart + 3min).state, State::Running);
    }

    void withoutAPassingMeasurement_nothingPasses()
    {
        QVERIFY(rc::check([] {
            const auto kinds = *rc::gen::container<std::vector<char16_t>>(
                rc::gen::element<char16_t>(u'f', u'n', u'N', u'e', u's', u'.'));
            const AnalysisRules all{.passWhen = {Comparison::AtMost, 10},
                                    .interval = 1min,
                                    .count = *rc::gen::inRange(1, 10),
                                    .consecutiveSuccesses = *rc::gen::inRange(0, 2),
                                    .consecutiveFailures = *rc::gen::inRange(0, 4),
                                    .failureLimit = *rc::gen::inRange(0, 20),
                                    .inconclusiveLimit = *rc::gen::inRange(0, 20),
                                    .noData = *rc::gen::element(NoDataPolicy::Fail, NoDataPolicy::Inconclusive),
                                    .minimumSamples = 5};
            const QString letters = QString::fromUtf16(kinds.data(), static_cast<qsizetype>(kinds.size())) + u'.';
            RC_ASSERT(after(all, letters).state != State::Pass);
        }));
    }

    void conditions_areMetByNumbersOnly()
    {
        for (const auto &[comparison, word] : EnumText<Comparison>::values)
            QVERIFY(!(ValueCondition{comparison, 1}.holds(kNan)) && !(ValueCondition{comparison, kNan}.holds(1)));
        QVERIFY((ValueCondition{Comparison::AtMost, 1}.holds(1)) && !(ValueCondition{Comparison::Below, 1}.holds(1)));
        QVERIFY((ValueCondition{Comparison::AtLeast, 1}.holds(1)) && !(ValueCondition{Comparison::Above, 1}.holds(1)));
        QVERIFY((ValueCondition{Comparison::Below, 1}.holds(-std::numeric_limits<double>::infinity())));
    }

    void rulesThatCannotDecide_areNamed()
    {
        const auto faulty = [](const std::function<void(AnalysisRules &)> &change) {
            return !fault(changed(rules(), change)).isEmpty();
        };
        QVERIFY(!faulty([](auto &) {}));
        QVERIFY(faulty([](auto &r) { r.count = 0; }));
        QVERIFY(faulty([](auto &r) { r.interval = 0min; }));
        QVERIFY(faulty([](auto &r) { r.holdFor = 5min; }));
        QVERIFY(!faulty([](auto &r) { r.holdFor = 4min; }));
        QVERIFY(faulty([](auto &r) { r.consecutiveSuccesses = 6; }));
        QVERIFY(faulty([](auto &r) { r.failureLimit = -1; }));
        QVERIFY(faulty([](auto &r) { r.failureLimit = -2; }));
        QVERIFY(faulty([](auto &r) { r.initialDelay = -1min; }));
        QVERIFY(faulty([](auto &r) { r.passWhen.threshold = kNan; }));
        QVERIFY(faulty([](auto &r) { r.within = r.initialDelay = r.holdFor = 3min; }));
        const auto faultyWithin = [&](std::chrono::milliseconds within,
                                      const std::function<void(AnalysisRules &)> &change) {
            return faulty([&](auto &r) {
                r.count = 0;
                r.within = within;
                change(r);
            });
        };
        // A measurement comes some milliseconds late: what is due at the end is too late.
        QVERIFY(faultyWithin(5min, [](auto &r) { r.holdFor = 5min; }));
        QVERIFY(!faultyWithin(6min, [](auto &r) { r.holdFor = 5min; }));
        QVERIFY(faultyWithin(5min, [](auto &r) { r.holdFor = 4500ms * 60; })); // measured at 4 and at 5 minutes
        QVERIFY(faultyWithin(9min, [](auto &r) { r.consecutiveSuccesses = 10; }));
        QVERIFY(!faultyWithin(10min, [](auto &r) { r.consecutiveSuccesses = 10; }));
        QVERIFY(faultyWithin(5min, [](auto &r) { r.initialDelay = 5min; }));
        QVERIFY(!faultyWithin(5min, [](auto &r) { r.initialDelay = 4min; }));
        QVERIFY(!faultyWithin(std::chrono::days(30), [](auto &) {}));
        QVERIFY(faultyWithin(std::chrono::days(30), [](auto &r) { r.interval = 1s; }));
        QVERIFY(faulty([](auto &r) { r.count = kMostMeasurements + 1; }));
        QVERIFY(faulty([](auto &r) {
            r.failureLimit = -1;
            r.consecutiveFailures = 6; // of five
        }));
    }

    void several_areAsGoodAsTheWorst()
    {
        QCOMPARE(worstOf({}), std::nullopt);
        QCOMPARE(worstOf({State::Pass, State::Pass}), State::Pass);
        QCOMPARE(worstOf({State::Pass, State::Inconclusive}), State::Inconclusive);
        QCOMPARE(worstOf({State::Running, State::Inconclusive}), State::Running);
        QCOMPARE(worstOf({State::Running, State::Fail}), State::Fail);
        QCOMPARE(worstOf({State::Error, State::Fail}), State::Error);
        QCOMPARE(worstOf({State::Pending, State::Pending}), State::Pending);
        QCOMPARE(worstOf({State::Pending, State::Pass}), State::Running);
    }

    void burn_isABreachWhereBothWindowsSaySo()
    {
        const ServiceObjective objective;
        const auto report = [&](const std::map<int, double> &shares) {
            return burnReport(objective, usualBurnWindows(), [&](std::chrono::minutes window) {
                const auto found = shares.find(static_cast<int>(window.count()));
                return found != shares.end() ? std::optional(found->second) : std::nullopt;
            });
        };
        const auto hours = [](int count) { return count * 60; };
        std::map<int, double> quiet{{5, 0},        {30, 0},        {hours(1), 0},
                                    {hours(6), 0}, {hours(72), 0}, {hours(720), 0.0005}};
        QCOMPARE(report(quiet).state, BurnState::Within);
        QVERIFY(std::abs(report(quiet).budgetLeft.value() - 0.5) < 1e-9);
        QVERIFY(!report(quiet).proposesFreeze);
        auto over = quiet; // of the last hour, but no longer
        over[hours(1)] = 0.05;
        QCOMPARE(report(over).state, BurnState::Within);
        over[5] = 0.0144;
        QCOMPARE(report(over).state, BurnState::Fast);
        QVERIFY(report(over).reason.contains(u"14.4"_s));
        auto slow = quiet;
        slow[hours(72)] = slow[hours(6)] = 0.002;
        slow[hours(720)] = 0.00095;
        QCOMPARE(report(slow).state, BurnState::Slow);
        QVERIFY(report(slow).proposesFreeze);
        auto unknown = quiet;
        unknown[30] = kNan;
        QCOMPARE(report(unknown).state, BurnState::Unknown);
        QCOMPARE(report({}).state, BurnState::Unknown);
        QVERIFY(!report({}).budgetLeft && !report({}).reason.isEmpty());
    }

    void aQuery_isAskedOverAWindow()
    {
        const QString query = u"sum(rate(errors[$window])) / sum(rate(requests[$window]))"_s;
        QCOMPARE(queryOver(query, 5min), u"sum(rate(errors[5m])) / sum(rate(requests[5m]))"_s);
        QVERIFY(queryOver(query, 6h).contains(u"[6h]"_s));
        QVERIFY(queryOver(query, std::chrono::days(3)).contains(u"[3d]"_s));
    }

    void aBacktest_countsWhatWouldHaveBeenBlocked()
    {
        const std::vector<slipway::PastRelease> releases{past(u"1.0"_s, true, {1, 2, 3, 2, 1, 1}),
                                                         past(u"1.1"_s, true, {1, 12, 3, 2, 1, 1}),
                                                         past(u"1.2"_s, false, {9, 30, 40, 50, 60, 60}),
                                                         past(u"1.3"_s, false, {1, 1, 1, 1, 1, 80}),
                                                         past(u"1.4"_s, true, {1, 1}),
                                                         past(u"1.5"_s, true, {kNan, kNan, kNan})};
        const slipway::Backtest result = backtest(rules(), releases, 30s);
        QCOMPARE(result.goodPassed, 1);
        QCOMPARE(result.goodBlocked, 3);
        QCOMPARE(result.badPassed, 1);
        QCOMPARE(result.badBlocked, 1);
        QCOMPARE(result.undecided, 2);
        QCOMPARE(result.cases[2].decidedAt, kAnalysisStart + 1min);
        QCOMPARE(result.cases[4].state, State::Inconclusive);
    }

    void aProposal_partsTheGoodFromTheBad()
    {
        const std::vector<slipway::PastRelease> releases{
            past(u"1.0"_s, true, {1, 2, 3, 2, 1, 1}), past(u"1.1"_s, true, {1, 12, 3, 2, 1, 1}),
            past(u"1.2"_s, false, {9, 30, 40, 50, 60, 60}), past(u"1.3"_s, false, {1, 28, 1, 1, 1, 1})};
        QCOMPARE(backtest(rules(), releases).cost(), 1);
        const auto proposal = proposeThreshold(rules(), releases);
        QVERIFY(proposal.has_value());
        QCOMPARE(proposal->threshold, 20.0); // in the middle between 12 and 28
        QCOMPARE(proposal->holdFor, 0ms);
        QCOMPARE(proposal->result.cost(), 0);
        QVERIFY(!proposeThreshold(rules(), {releases[0], releases[1]}));
    }

    void aProposal_holdsLonger_whereTheBadComeLate()
    {
        const auto patient = changed(rules(), [](auto &r) {
            r.holdFor = 2min;
            r.failureLimit = 0;
            r.count = 0;
            r.within = 60min;
        });
        std::vector<double> late(30, 1.0);
        late[7] = 50;
        const std::vector<slipway::PastRelease> releases{past(u"1.0"_s, true, std::vector<double>(30, 1.0)),
                                                         past(u"1.1"_s, false, late)};
        QCOMPARE(backtest(patient, releases).badPassed, 1);
        const auto proposal = proposeThreshold(patient, releases);
        QVERIFY(proposal && proposal->result.cost() == 0);
        QCOMPARE(proposal->holdFor, milliseconds(10min));
    }

private:
    using milliseconds = std::chrono::milliseconds;
};

QTEST_GUILESS_MAIN(AnalysisTest)
#include "analysis_test.moc"
