// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/deployed_state.h"
#include "core/release/transitions.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

std::vector<ReleaseState> allStates()
{
    std::vector<ReleaseState> states;
    for (const auto &[state, word] : EnumText<ReleaseState>::values)
        states.push_back(state);
    return states;
}

/// Row: from; column: to; both in the order draft, planned, in_progress, deploying, released, closed, rolled_back, cancelled.
constexpr const char *kAllowed[8] = {
    ".x.....x", // draft
    "x.x....x", // planned
    ".x.x...x", // in_progress
    "..x.x.x.", // deploying
    ".....xx.", // released
    "........", // closed
    "..x..x.x", // rolled_back
    "x.......", // cancelled
};

} // namespace

class TransitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStep_isAllowedOrRefusedAsTheTableSays_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("isAllowed");
        for (const ReleaseState from : allStates())
            for (const ReleaseState to : allStates())
                QTest::addRow("%s to %s", qPrintable(toText(from)), qPrintable(toText(to)))
                    << static_cast<int>(from) << static_cast<int>(to)
                    << (kAllowed[static_cast<int>(from)][static_cast<int>(to)] == 'x');
    }
    void eachStep_isAllowedOrRefusedAsTheTableSays()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const bool, isAllowed);
        const auto answer = mayEnter(static_cast<ReleaseState>(from), static_cast<ReleaseState>(to));
        QCOMPARE(answer.has_value(), isAllowed);
        if (isAllowed)
            return;
        QCOMPARE(answer.error().kind, ErrorKind::NotAllowed);
        QVERIFY(answer.error().sentence.contains(stateWord(static_cast<ReleaseState>(to))));
    }

    void everyState_canBeReachedFromADraft()
    {
        std::set<ReleaseState> reached{ReleaseState::Draft};
        std::vector<ReleaseState> open{ReleaseState::Draft};
        while (!open.empty()) {
            const ReleaseState from = open.back();
            open.pop_back();
            for (const ReleaseState to : allStates())
                if (mayEnter(from, to) && reached.insert(to).second)
                    open.push_back(to);
        }
        QCOMPARE(reached.size(), allStates().size());
    }

    void noPath_deploysWithoutHavingBeenInProgress()
    {
        QVERIFY(rc::check("random walks", [] {
            ReleaseState state = ReleaseState::Draft;
            for (int i = 0; i < 40; ++i) {
                const ReleaseState next = allStates()[*rc::gen::inRange<std::size_t>(0, 8)];
                if (!mayEnter(state, next))
                    continue;
                if (next == ReleaseState::Deploying)
                    RC_ASSERT(state == ReleaseState::InProgress);
                if (next == ReleaseState::Released)
                    RC_ASSERT(state == ReleaseState::Deploying);
                RC_ASSERT(state != ReleaseState::Closed);
                state = next;
            }
        }));
    }

    void theRefusal_saysWhatIsPossible()
    {
        const auto refused = mayEnter(ReleaseState::Planned, ReleaseState::Released);
        QVERIFY(refused.error().sentence.contains(u"in_progress"));
        QVERIFY(mayEnter(ReleaseState::Closed, ReleaseState::Draft).error().sentence.contains(u"final"));
    }

    void aReleaseIs_whatItsDeploymentsMadeOfIt_data()
    {
        using enum DeploymentOutcome;
        const auto at = [](int minutes, DeploymentOutcome outcome, bool isRollback = false) {
            Deployment deployment;
            deployment.startedAt = Instant(std::chrono::minutes(minutes));
            deployment.finishedAt = deployment.startedAt + std::chrono::minutes(1);
            deployment.outcome = outcome;
            deployment.isRollback = isRollback;
            return deployment;
        };
        QTest::addColumn<std::vector<Deployment>>("deployments");
        QTest::addColumn<ReleaseState>("state");
        using Deployments = std::vector<Deployment>;
        QTest::newRow("none") << Deployments{} << ReleaseState::Deploying;
        QTest::newRow("failed") << Deployments{at(1, Failed)} << ReleaseState::Deploying;
        QTest::newRow("failed after one that succeeded")
            << Deployments{at(5, Failed), at(1, Succeeded)} << ReleaseState::Released;
        QTest::newRow("rolled back") << Deployments{at(5, Succeeded, true), at(1, Succeeded)}
                                     << ReleaseState::RolledBack;
        QTest::newRow("in any order") << Deployments{at(1, Succeeded), at(5, Succeeded, true)}
                                      << ReleaseState::RolledBack;
        QTest::newRow("rollback failed") << Deployments{at(5, Failed, true), at(1, Succeeded)}
                                         << ReleaseState::Released;
    }

    void aReleaseIs_whatItsDeploymentsMadeOfIt()
    {
        QFETCH(std::vector<Deployment>, deployments);
        QFETCH(ReleaseState, state);
        QCOMPARE(deployedState(deployments), state);
    }

    void closedAndCancelled_areReadOnly()
    {
        for (const ReleaseState state : allStates()) {
            QCOMPARE(isReadOnly(state), state == ReleaseState::Closed || state == ReleaseState::Cancelled);
            QVERIFY(!(isReadOnly(state) && isActive(state)));
        }
    }

    void blockingAndSkipping_needAReason_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("may");
        for (const auto &[state, word] : EnumText<ItemState>::values) {
            const bool needsOne = state == ItemState::Blocked || state == ItemState::Skipped;
            QTest::addRow("%s without", qPrintable(word.toString()))
                << static_cast<int>(state) << QString() << !needsOne;
            QTest::addRow("%s with blanks", qPrintable(word.toString()))
                << static_cast<int>(state) << u" \t\n"_s << !needsOne;
            QTest::addRow("%s with a reason", qPrintable(word.toString()))
                << static_cast<int>(state) << u"staging is taken"_s << true;
        }
    }
    void blockingAndSkipping_needAReason()
    {
        QFETCH(const int, state);
        QFETCH(const QString, reason);
        QFETCH(const bool, may);
        QCOMPARE(mayEnter(static_cast<ItemState>(state), reason).has_value(), may);
    }

    void everyWordOfAState_isReadBack()
    {
        for (const ReleaseState state : allStates()) {
            QCOMPARE(fromText<ReleaseState>(toText(state)), state);
            QVERIFY(!stateWord(state).isEmpty());
        }
        QVERIFY(!fromText<ReleaseState>(u"Draft"));
        QVERIFY(!fromText<ReleaseState>(u""));
    }

    void rolesOfATeamsOwn_areReadable()
    {
        QCOMPARE(roleWord(u"qa_lead"_s), u"QA lead"_s);
        QCOMPARE(roleWord(u"data_protection_officer"_s), u"Data protection officer"_s);
        QCOMPARE(roleWord({}), QString());
    }
};

QTEST_GUILESS_MAIN(TransitionsTest)
#include "transitions_test.moc"
