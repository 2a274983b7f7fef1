// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/closure_commands.h"
#include "service/closure/seal.h"
#include "service/commands/calendar_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray importedFixture(const QString &name)
{
    QFile file(QStringLiteral(SLIPWAY_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fixture %s is missing", qPrintable(name));
    return file.readAll();
}

constexpr const char *kFreeze =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:f1\r\n"
    "DTSTART:20270128T090000Z\r\nDTEND:20270201T050000Z\r\nSUMMARY:Quarter-close freeze\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:e1\r\nDTSTART:20270110T090000Z\r\nDTEND:20270110T100000Z\r\nSUMMARY:Planning\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n";

constexpr const char *kTable =
    "product,version,start,ship\nBilling,1.0,2027-01-04,2027-02-01\nBilling,1.1,2027-02-01,2027-03-01\nPayments,9.9,,2027-04-01\n"
    "Billing,1.2,,\n";

} // namespace

class ImportCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameCalendarTwice_updatesAndDoesNotDouble_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &each : QDir(QStringLiteral(SLIPWAY_FIXTURES "/calendars")).entryList({u"*.ics"_s}))
            QTest::newRow(qPrintable(each)) << each;
    }
    void theSameCalendarTwice_updatesAndDoesNotDouble()
    {
        QFETCH(const QString, name);
        TemporaryWorkspace workspace;
        const ImportCalendar wish{.text = importedFixture(u"calendars/"_s + name), .sourceName = name};
        const QStringList before = workspace.contents();
        const auto first = workspace->run(wish);
        if (!first) {
            QCOMPARE(first.error().kind, ErrorKind::BadInput);
            QVERIFY(first.error().where.startsWith(name));
            QCOMPARE(workspace.contents(), before);
            return;
        }
        const QStringList after = workspace.contents();
        const CalendarImport again = workspace.done(wish);
        QCOMPARE(again.freezes + again.events, 0);
        QCOMPARE(workspace.contents(), after);
        QCOMPARE(static_cast<qsizetype>(first->freezes + first->events), after.size());
    }

    void aFreezeFromACalendar_isEnforcedAndFollowsItsFile()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const CalendarImport first =
            workspace.done(ImportCalendar{.text = kFreeze, .sourceName = u"a.ics"_s, .product = team.payments});
        QCOMPARE(first.freezes, 1);
        QCOMPARE(first.events, 1);
        const ReleaseId id = team.plainRelease(u"4.2"_s, "2027-01-29T14:00");
        const auto conflicts = valueOf(workspace.queries().release(id)).conflicts;
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts[0].detail.section(u',', 0, 0), u"Quarter-close freeze"_s);
        const QByteArray shorter = QByteArray(kFreeze).replace("20270201T050000Z", "20270129T050000Z");
        const CalendarImport again =
            workspace.done(ImportCalendar{.text = shorter, .sourceName = u"a.ics"_s, .product = team.payments});
        QCOMPARE(again.updated, 1);
        QCOMPARE(again.unchanged, 1);
        QVERIFY(valueOf(workspace.queries().release(id)).conflicts.empty());
        QCOMPARE(valueOf(workspace.queries().freezes()).size(), 1u);
    }

    void aFreezeInForce_isNotLoosenedByAFile_ofWhoMayNotOverrideIt()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        workspace->setActor(team.wei);
        workspace.done(ImportCalendar{.text = kFreeze, .sourceName = u"a.ics"_s});
        workspace.setNow(at("2027-01-28T12:00"));
        const TimeSpan span = valueOf(workspace.queries().freezes())[0].span;
        const QByteArray shorter = QByteArray(kFreeze).replace("20270201T050000Z", "20270129T050000Z");
        const QByteArray calledOff = QByteArray(kFreeze).replace("UID:f1\r\n", "UID:f1\r\nSTATUS:CANCELLED\r\n");
        for (const QByteArray &text : {shorter, calledOff}) {
            const CalendarImport left = workspace.done(ImportCalendar{.text = text, .sourceName = u"a.ics"_s});
            const QString told = left.warnings.join(u'\n');
            QVERIFY2(told.contains(u"“Quarter-close freeze” stays as it is"_s) && told.contains(u"Wei"_s),
                     qPrintable(told));
            QCOMPARE(left.updated, 0);
            QVERIFY(valueOf(workspace.queries().freezes())[0].span == span);
        }
        workspace->setActor(team.mara);
        QCOMPARE(workspace.done(ImportCalendar{.text = shorter, .sourceName = u"a.ics"_s}).updated, 1);
        QVERIFY(valueOf(workspace.queries().freezes())[0].span.to < span.to);
    }

    void aFreezeOfAnotherWorkspace_keepsWhatItIsForAndItsZone()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const auto product = [&](const QString &name) {
            return workspace.done(Save<Product>{{.name = name, .zone = "UTC"}});
        };
        const ProductId comma = product(u"Pay, \"now\""_s);
        const ProductId unknown = product(u"Only there"_s);
        workspace.done(Save<Freeze>{{.name = u"Days"_s,
                                     .span = {at("2027-12-20", "Asia/Tokyo"), at("2028-01-03", "Asia/Tokyo")},
                                     .zone = "Asia/Tokyo",
                                     .allDay = true,
                                     .products = {team.ledger, comma, unknown},
                                     .environments = {team.production}}});
        workspace.done(Save<Freeze>{{.name = u"Elsewhere"_s,
                                     .span = {at("2027-12-20"), at("2028-01-03")},
                                     .zone = "Europe/Berlin",
                                     .products = {unknown}}});
        workspace.done(
            Save<Freeze>{{.name = u"All"_s, .span = {at("2027-11-20"), at("2027-11-23")}, .zone = "Europe/Berlin"}});
        const QByteArray out = valueOf(workspace.queries().calendarIcs({})).replace("@slipway", "@elsewhere");
        TemporaryWorkspace other;
        const Team there(other);
        const ProductId sameName = other.done(Save<Product>{{.name = u"pay, \"now\""_s, .zone = "UTC"}});
        const CalendarImport report = other.done(ImportCalendar{.text = out, .sourceName = u"c.ics"_s});
        QCOMPARE(report.freezes, 2);
        const QString told = report.warnings.join(u'\n');
        QVERIFY2(told.contains(u"“Days” is also for what is not here: Only there"_s), qPrintable(told));
        QVERIFY2(told.contains(u"“Elsewhere” was left out"_s), qPrintable(told));
        for (const Freeze &each : valueOf(other.queries().freezes())) {
            if (each.name == u"All") {
                QVERIFY(each.products.empty() && each.environments.empty());
                QCOMPARE(each.zone, QByteArray("Europe/Berlin"));
                continue;
            }
            QCOMPARE(each.name, u"Days"_s);
            QCOMPARE(each.zone, QByteArray("Asia/Tokyo"));
            QCOMPARE(each.span, (TimeSpan{at("2027-12-20", "Asia/Tokyo"), at("2028-01-03", "Asia/Tokyo")}));
            QVERIFY(std::ranges::is_permutation(each.products, std::vector{there.ledger, sameName}));
            QCOMPARE(each.environments, std::vector{there.production});
        }
        QCOMPARE(other.done(ImportCalendar{.text = out, .sourceName = u"c.ics"_s}).unchanged, 2);
    }

    void aShortFreeze_isAnEventAndTold()
    {
        TemporaryWorkspace workspace;
        const QByteArray begin = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:one\r\n";
        const QByteArray end = "END:VEVENT\r\nEND:VCALENDAR\r\n";
        const QByteArray lines = "DTSTART:20270701T100000Z\r\nDTEND:20270701T113000Z\r\nSUMMARY:Deploy freeze\r\n";
        const CalendarImport report =
            workspace.done(ImportCalendar{.text = begin + lines + end, .sourceName = u"c.ics"_s});
        QCOMPARE(report.freezes, 0);
        QCOMPARE(report.events, 1);
        QVERIFY2(report.warnings.join(u'\n').contains(u"shorter than two hours: Deploy freeze"_s),
                 qPrintable(report.warnings.join(u'\n')));
        QCOMPARE(
            workspace
                .done(ImportCalendar{.text = begin + lines + "CATEGORIES:FREEZE\r\n" + end, .sourceName = u"c.ics"_s})
                .warnings,
            QStringList());
        QCOMPARE(valueOf(workspace.queries().freezes()).size(), 1u);
    }

    void theSameTableTwice_updatesAndDoesNotDouble()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ImportSchedule wish{.text = kTable, .sourceName = u"plan.csv"_s};
        const ScheduleImport first = workspace.done(wish);
        QCOMPARE(first.productsAdded, 1);
        QCOMPARE(first.releasesAdded, 3);
        QCOMPARE(first.skipped, 1);
        QCOMPARE(valueOf(workspace.queries().findRelease(u"Payments/9.9"_s)).product, team.payments);
        const QStringList before = workspace.contents();
        const ScheduleImport again = workspace.done(wish);
        QCOMPARE(again.productsAdded + again.releasesAdded + again.releasesUpdated, 0);
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(workspace.contents(), before);
    }

    void aTableThatMovesARelease_movesWhatHangsOnIt()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const ScheduleImport report = workspace.done(
            ImportSchedule{.text = "product,version,ship\nPayments,4.2,2027-02-04T14:00\n", .sourceName = u"p.csv"_s});
        QCOMPARE(report.releasesUpdated, 1);
        QCOMPARE(team.plan(id).release.ship, at("2027-02-04T14:00"));
        QCOMPARE(team.plan(id).milestones[0].at, at("2027-01-28T18:00"));
    }

    void theStateOfATable_isEnteredStepByStep_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<ReleaseState>("state");
        using enum ReleaseState;
        QTest::newRow("none") << QByteArray() << Draft;
        QTest::newRow("draft") << QByteArray("draft") << Draft;
        QTest::newRow("planned") << QByteArray("planned") << Planned;
        QTest::newRow("in progress") << QByteArray("In progress") << InProgress;
        QTest::newRow("released") << QByteArray("released") << Released;
        QTest::newRow("closed") << QByteArray("closed") << Closed;
        QTest::newRow("cancelled") << QByteArray("cancelled") << Cancelled;
    }
    void theStateOfATable_isEnteredStepByStep()
    {
        QFETCH(const QByteArray, word);
        QFETCH(const ReleaseState, state);
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ImportSchedule wish{.text = "product,version,ship,state\nPayments,1.0,2026-11-05," + word + '\n',
                                  .sourceName = u"p.csv"_s};
        workspace.done(wish);
        const Release release = valueOf(workspace.queries().findRelease(u"Payments/1.0"_s));
        QCOMPARE(release.state, state);
        if (release.shippedAt)
            QCOMPARE(*release.shippedAt, release.ship);
        QCOMPARE(valueOf(sealOf(workspace->file(), release.id)).isWhole(), state == ReleaseState::Closed);
        const QStringList before = workspace.contents();
        QCOMPARE(workspace.done(wish).unchanged, 1);
        QCOMPARE(workspace.contents(), before);
    }

    void theStateOfATable_changesARelease()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const ImportSchedule wish{.text = "product,version,ship,state\nPayments,4.2,2027-02-04T14:00,planned\n",
                                  .sourceName = u"p.csv"_s};
        QCOMPARE(workspace.done(wish).releasesUpdated, 1);
        QCOMPARE(team.plan(id).release.state, ReleaseState::Planned);
        QCOMPARE(team.plan(id).release.ship, at("2027-02-04T14:00"));
        team.takeTo(id, {ReleaseState::Cancelled});
        const ImportSchedule back{.text = "product,version,ship,state\nPayments,4.2,2027-02-11T14:00,draft\n",
                                  .sourceName = u"p.csv"_s};
        QCOMPARE(workspace.done(back).releasesUpdated, 1);
        QCOMPARE(team.plan(id).release.state, ReleaseState::Draft);
        QCOMPARE(team.plan(id).release.ship, at("2027-02-11T14:00"));
    }

    void rowsThatCannotBe_areRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("says");
        const QByteArray head = "product,version,ship,state\nPayments,4.1,2027-03-04,planned\n";
        QTest::newRow("an unknown state") << head + "Payments,4.3,2027-03-04,baking\n" << u"p.csv:3"_s << u"baking"_s;
        QTest::newRow("a state out of reach") << head + "Payments,4.2,2027-03-04,rolled_back\n"
                                              << u"p.csv:3"_s << u"cannot become"_s;
        QTest::newRow("a gate that says no") << head + "Payments,4.4,2027-03-04,released\n"
                                             << u"p.csv:3"_s << u"no-go"_s;
        QTest::newRow("closed with something open") << head + "Payments,4.5,2027-03-04,closed\n"
                                                    << u"p.csv:3"_s << u"Tell support"_s;
        QTest::newRow("twice the same release") << head + "Payments,5.0,2027-03-04,\npayments,5.0,2027-04-04,\n"
                                                << u"p.csv:4"_s << u"line 3 and line 4"_s;
        QTest::newRow("twice the same in JSON")
            << QByteArray("[{\"product\":\"Payments\",\"version\":\"5\",\"ship\":\"2027-03-04\"},"
                          "{\"product\":\"Payments\",\"version\":\"5\",\"ship\":\"2027-03-05\"}]")
            << u"p.json, entry 2 (5)"_s << u"entry 1 and entry 2"_s;
    }
    void rowsThatCannotBe_areRefusedWithTheirLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, where);
        QFETCH(const QString, says);
        TemporaryWorkspace workspace;
        const Team team(workspace);
        team.takeTo(team.plainRelease(u"4.2"_s), {ReleaseState::Cancelled});
        team.takeTo(team.release(u"4.4"_s), {ReleaseState::Planned, ReleaseState::InProgress});
        const ReleaseId open = team.plainRelease(u"4.5"_s);
        team.takeTo(open,
                    {ReleaseState::Planned, ReleaseState::InProgress, ReleaseState::Deploying, ReleaseState::Released});
        workspace.done(AddItem{.release = open, .title = u"Tell support"_s});
        const QStringList before = workspace.contents();
        const Error error = workspace.refused(
            ImportSchedule{.text = text, .sourceName = text.startsWith("[") ? u"p.json"_s : u"p.csv"_s});
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QCOMPARE(error.where, where);
        QVERIFY2(error.sentence.contains(says), qPrintable(error.sentence));
        QCOMPARE(workspace.contents(), before);
    }

    void wordsOfAnotherTool_areNoStates()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ScheduleImport report = workspace.done(ImportSchedule{
            .text = "product,version,ship,status\nPayments,4.1,2027-03-04,bugfix\n", .sourceName = u"p.csv"_s});
        QCOMPARE(report.releasesAdded, 1);
        QVERIFY(report.statesLeftOut);
    }

    void aReleaseThatIsOver_isLeftAsItIs()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        team.takeTo(id,
                    {ReleaseState::Planned, ReleaseState::InProgress, ReleaseState::Deploying, ReleaseState::Released});
        workspace.done(CloseRelease{id, {}, {}, u"all went well"_s, false});
        const QStringList before = workspace.contents();
        const ScheduleImport report = workspace.done(
            ImportSchedule{.text = "product,version,ship\nPayments,4.2,2028-02-04\n", .sourceName = u"p.csv"_s});
        QCOMPARE(report.skipped, 0);
        QCOMPARE(report.over, 1);
        QCOMPARE(workspace.contents(), before);
    }

    void aStartAfterTheShip_isRefusedWithItsLine()
    {
        TemporaryWorkspace workspace;
        const QStringList before = workspace.contents();
        const Error error = workspace.refused(ImportSchedule{
            .text =
                "product,version,start,ship\nBilling,1.0,2027-01-01,2027-02-01\nBilling,1.1,2027-04-01,2027-03-01\n",
            .sourceName = u"p.csv"_s});
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QCOMPARE(error.where, u"p.csv:3"_s);
        QVERIFY2(error.sentence.contains(u"2027-04-01"_s), qPrintable(error.sentence));
        QCOMPARE(workspace.contents(), before);
        QCOMPARE(
            workspace
                .done(ImportSchedule{.text = "product,version,start,ship\nBilling,1.0,2027-02-01T17:00,2027-02-01\n",
                                     .sourceName = u"p.csv"_s})
                .releasesAdded,
            1);
    }

    void badFiles_changeNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a date that is none")
            << QByteArray("product,version,ship\nBilling,1.0,2027-02-01\nBilling,1.1,soon\n");
        QTest::newRow("no column for the version") << QByteArray("product,ship\nBilling,2027-02-01\n");
        QTest::newRow("an unclosed quote") << QByteArray("product,version,ship\nBilling,\"1.0,2027-02-01\n");
        QTest::newRow("nothing") << QByteArray();
    }
    void badFiles_changeNothing()
    {
        QFETCH(const QByteArray, text);
        TemporaryWorkspace workspace;
        const QStringList before = workspace.contents();
        const Error error = workspace.refused(ImportSchedule{.text = text, .sourceName = u"plan.csv"_s});
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QVERIFY2(error.where.startsWith(u"plan.csv"), qPrintable(error.where));
        QCOMPARE(workspace.contents(), before);
    }

    void realChecklists_importTwiceAndComeOutAgain_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &each : QDir(QStringLiteral(SLIPWAY_FIXTURES "/checklists")).entryList({u"*.md"_s}))
            if (each != u"SOURCES.md")
                QTest::newRow(qPrintable(each)) << each;
    }
    void realChecklists_importTwiceAndComeOutAgain()
    {
        QFETCH(const QString, name);
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const ImportChecklist wish{.release = id, .text = importedFixture(u"checklists/"_s + name), .sourceName = name};
        const ChecklistImport first = workspace.done(wish);
        const QStringList before = workspace.contents();
        const ChecklistImport again = workspace.done(wish);
        QCOMPARE(again.added + again.updated + again.phasesAdded, 0);
        QCOMPARE(workspace.contents(), before);

        const ReleaseId other = team.plainRelease(u"4.3"_s);
        const QByteArray out = valueOf(workspace.queries().checklistMarkdown(id));
        const ChecklistImport back =
            workspace.done(ImportChecklist{.release = other, .text = out, .sourceName = u"out.md"_s});
        QCOMPARE(back.added, first.added);
        const ReleasePlan one = team.plan(id);
        const ReleasePlan two = team.plan(other);
        QCOMPARE(std::ranges::count(two.items, ItemState::Done, &Item::state),
                 std::ranges::count(one.items, ItemState::Done, &Item::state));
    }
};

QTEST_GUILESS_MAIN(ImportCommandsTest)
#include "import_commands_test.moc"
