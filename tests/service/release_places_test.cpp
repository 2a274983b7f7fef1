// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// Where releases stand: among the versions of a product, in time, and before what they need.
class ReleasePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_sortAsPeopleCount()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const QStringList expected{u"0.9"_s,     u"4.2-rc1"_s, u"4.2-RC2"_s,  u"4.2-rc10"_s, u"4.2"_s,
                                   u"4.2.1"_s,   u"4.9"_s,     u"4.10"_s,     u"04.11"_s,    u"12"_s,
                                   u"2027-01"_s, u"2027-2"_s,  u"Spring 9"_s, u"spring 10"_s};
        QStringList mixed = expected;
        std::ranges::sort(mixed, std::greater());
        for (const QString &each : mixed)
            team.plainRelease(each);
        const auto versions = [&](bool descending) {
            QStringList list;
            for (const ReleaseRow &each :
                 valueOf(workspace.queries().releases({}, ReleaseOrder::Title, descending, 0, 100)))
                list += each.version;
            return list;
        };
        QCOMPARE(versions(false), expected);
        QCOMPARE(versions(true), QStringList(expected.rbegin(), expected.rend()));
        const ReleaseId id = valueOf(workspace.queries().findRelease(u"Payments/4.9"_s)).id;
        workspace.done(EditRelease{.release = id, .version = u"4.20"_s});
        QCOMPARE(versions(false).indexOf(u"4.20"_s), 8);
        const auto undone = workspace.undo();
        QVERIFY2(!undone, undone ? qPrintable(undone->sentence) : "");
        QCOMPARE(versions(false), expected);
    }

    void aShipTimeThatTheClocksSkip_isToldInTheOutcome()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(MoveShip{id, at("2027-03-21T02:30"), {}});
        const Instant ship = at("2027-03-28T02:30");
        QCOMPARE(valueOf(workspace.queries().previewShip(id, ship, {})).skipped, std::optional(QTime(2, 30)));
        QCOMPARE(workspace.done(MoveShip{id, ship, {}}).skipped, std::optional(QTime(2, 30)));
        QCOMPARE(workspace.done(MoveShip{id, at("2027-04-04T02:30"), {}}).skipped, std::nullopt);
        QCOMPARE(workspace.done(MoveShip{id, at("2027-04-11T14:00"), {}}).skipped, std::nullopt);
        QCOMPARE(workspace.done(MoveShip{id, ship, {}, QTime(2, 15)}).skipped, std::optional(QTime(2, 15)));
    }

    void aDependencyThatShipsLater_isFoundInAnySpanItLiesOver_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("around both") << u"2027-01-01"_s << u"2027-12-01"_s << true;
        QTest::newRow("around what waits") << u"2027-02-01"_s << u"2027-02-20"_s << true;
        QTest::newRow("between both") << u"2027-04-01"_s << u"2027-04-10"_s << true;
        QTest::newRow("around what is needed") << u"2027-06-08"_s << u"2027-06-12"_s << true;
        QTest::newRow("before both") << u"2026-12-20"_s << u"2027-01-02"_s << false;
        QTest::newRow("after both") << u"2027-07-01"_s << u"2027-08-01"_s << false;
    }
    void aDependencyThatShipsLater_isFoundInAnySpanItLiesOver()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const bool, isFound);
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId needed = team.plainRelease(u"1"_s, "2027-06-10T14:00");
        const ReleaseId waiting = team.plainRelease(u"2"_s, "2027-02-10T14:00");
        workspace.done(EditRelease{.release = waiting, .dependsOn = std::vector{needed}});
        const auto isOnIt = [&] {
            const auto found = valueOf(workspace.queries().conflicts({at(qPrintable(from)), at(qPrintable(to))}));
            return std::ranges::contains(found, Conflict::Kind::Dependency, &Conflict::kind);
        };
        QCOMPARE(isOnIt(), isFound);
        workspace.done(MoveShip{waiting, at("2027-06-11T14:00"), {}});
        QVERIFY(!isOnIt());
    }
};

QTEST_GUILESS_MAIN(ReleasePlacesTest)
#include "release_places_test.moc"
