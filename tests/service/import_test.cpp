// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

QByteArray importFixture(const QString &name)
{
    QFile file(QStringLiteral(SLIPWAY_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the importFixture %s is missing", qPrintable(name));
    return file.readAll();
}

constexpr const char *kImportedList =
    "# Prepare\n- [ ] Branch\n- [ ] Notes\n  - [ ] Draft\n# Ship\n- [ ] Deploy\n- [ ] Tell everybody\n";

QByteArray aCalendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:one\r\n" + lines
           + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

/// A team with one release, and a hand for files.
struct Desk {
    TemporaryWorkspace workspace;
    Team team{workspace};
    ReleaseId id = team.plainRelease(u"4.2"_s);

    ChecklistImport read(const QByteArray &text)
    {
        return workspace.done(ImportChecklist{.release = id, .text = text, .sourceName = u"list.md"_s});
    }
    CalendarImport readCalendar(const QByteArray &text)
    {
        return workspace.done(ImportCalendar{.text = text, .sourceName = u"c.ics"_s});
    }
    ScheduleImport readSchedule(const QByteArray &text)
    {
        return workspace.done(ImportSchedule{.text = text, .sourceName = u"plan.csv"_s});
    }
    QByteArray written() { return valueOf(workspace.queries().checklistMarkdown(id)); }
    Item item(const QString &title) { return *team.plan(id).item(team.itemCalled(id, title)); }
    /// Titles in the order they are shown in.
    QStringList titles()
    {
        QStringList all;
        for (const Item &each : team.plan(id).items)
            all += each.title;
        return all;
    }
    void edit(EditItem wish)
    {
        wish.release = id;
        workspace.done(wish);
    }
    void setState(const QString &title, ItemState state, const QString &reason = {})
    {
        SetItemState wish{.release = id, .items = {}, .state = state, .reason = reason, .evidence = {}, .comment = {}};
        wish.items.push_back(team.itemCalled(id, title));
        workspace.done(wish);
    }
};

} // namespace

/// Files that go out and come back in.
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportedList_changesNothingWhenItComesBack_data();
    void anExportedList_changesNothingWhenItComesBack();
    void whatWasChangedHere_staysWhenTheFileIsReadAgain();
    void anExport_findsWhatWasRenamedMovedAndAddedHere();
    void anEditedFile_addsWhereItStandsAndTicks();
    void itemsThatAreNoLongerInTheFile_areCountedAndStay();
    void aTickInTheFile_endsABlock();
    void ownersWithOddNames_comeBack_data();
    void ownersWithOddNames_comeBack();
    void frontMatter_goesThroughARelease();
    void aBrokenList_changesNothing();
    void theCalendarOfThisWorkspace_isNotDoubled();
    void theCalendarOfAnotherWorkspace_bringsFreezesAndEvents();
    void aFreezeThatComesBack_isEnforcedEachTime();
    void anEventThatBecomesAFreeze_isNotBoth();
    void aFreezeOfTheWork_isAnEventAndTold();
    void whatACalendarCallsOff_goes();
    void aCalendarFetchedAgain_isUnchangedButForItsStamp();
    void aBrokenCalendar_changesNothing();
    void aTableOfDays_keepsTheTimeOfDay();
    void jsonUnderAnyName_isRead();
    void theExportedReleases_changeNothingWhenTheyComeBack();
};

void ImportTest::anExportedList_changesNothingWhenItComesBack_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &each : QDir(QStringLiteral(SLIPWAY_FIXTURES "/checklists")).entryList({u"*.md"_s}))
        if (each != u"SOURCES.md")
            QTest::newRow(qPrintable(each)) << each;
}

void ImportTest::anExportedList_changesNothingWhenItComesBack()
{
    QFETCH(const QString, name);
    Desk desk;
    const ChecklistImport first = desk.read(importFixture(u"checklists/"_s + name));
    const QByteArray out = desk.written();
    const QStringList before = desk.workspace.contents();
    const ChecklistImport again = desk.read(out);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.phasesAdded, 0);
    QCOMPARE(again.unchanged, first.added);
    QCOMPARE(desk.workspace.contents(), before);
    QCOMPARE(desk.written(), out);
}

void ImportTest::whatWasChangedHere_staysWhenTheFileIsReadAgain()
{
    Desk desk;
    desk.read(kImportedList);
    desk.edit({.item = desk.team.itemCalled(desk.id, u"Branch"_s),
               .title = u"Cut the branch"_s,
               .body = u"see the wiki"_s,
               .owner = std::optional(desk.team.wei)});
    desk.setState(u"Draft"_s, ItemState::Done);
    desk.setState(u"Deploy"_s, ItemState::Skipped, u"somebody else does"_s);
    desk.edit({.item = desk.team.itemCalled(desk.id, u"Tell everybody"_s),
               .phase = std::optional(*desk.item(u"Notes"_s).phase)});
    const QStringList before = desk.workspace.contents();
    const ChecklistImport again = desk.read(kImportedList);
    QCOMPARE(again.unchanged, 5);
    QCOMPARE(desk.workspace.contents(), before);
}

void ImportTest::anExport_findsWhatWasRenamedMovedAndAddedHere()
{
    Desk desk;
    desk.read(kImportedList);
    desk.edit({.item = desk.team.itemCalled(desk.id, u"Branch"_s), .title = u"Cut the branch"_s});
    desk.edit(
        {.item = desk.team.itemCalled(desk.id, u"Deploy"_s), .phase = std::optional(*desk.item(u"Notes"_s).phase)});
    desk.workspace.done(
        AddItem{.release = desk.id, .phase = desk.item(u"Notes"_s).phase, .parent = {}, .title = u"New here"_s});
    desk.workspace.done(AddItem{.release = desk.id, .phase = {}, .parent = {}, .title = u"In no phase"_s});
    const QByteArray out = desk.written();
    const ChecklistImport again = desk.read(out);
    QCOMPARE(again.added, 0);
    QCOMPARE(desk.titles().size(), 7);
    QCOMPARE(desk.written(), out);
    // The first file still knows them, too.
    QCOMPARE(desk.read(kImportedList).added, 0);
    QCOMPARE(desk.written(), out);
}

void ImportTest::anEditedFile_addsWhereItStandsAndTicks()
{
    Desk desk;
    desk.read(kImportedList);
    const ChecklistImport again = desk.read(
        "# Prepare\n- [x] Branch\n- [ ] Between\n- [ ] Notes\n  - [ ] Draft\n  - [ ] Review\n# Ship\n- [ ] Deploy\n- [ ] Tell everybody\n");
    QCOMPARE(again.added, 2);
    QCOMPARE(again.updated, 1);
    QCOMPARE(desk.item(u"Branch"_s).state, ItemState::Done);
    QCOMPARE(desk.titles(), (QStringList{u"Branch"_s, u"Between"_s, u"Notes"_s, u"Draft"_s, u"Review"_s, u"Deploy"_s,
                                         u"Tell everybody"_s}));
    QCOMPARE(desk.item(u"Review"_s).parent, std::optional(desk.team.itemCalled(desk.id, u"Notes"_s)));
}

void ImportTest::itemsThatAreNoLongerInTheFile_areCountedAndStay()
{
    Desk desk;
    QCOMPARE(desk.read(kImportedList).missing, 0);
    QCOMPARE(desk.read("# Prepare\n- [ ] Branch\n# Ship\n- [ ] Deploy\n- [ ] Celebrate\n").missing, 3);
    QCOMPARE(desk.titles().size(), 6);
    QCOMPARE(desk.read("# Another list\n- [ ] Something else\n").missing, 0);
}

void ImportTest::aTickInTheFile_endsABlock()
{
    Desk desk;
    desk.read(kImportedList);
    desk.setState(u"Deploy"_s, ItemState::Blocked, u"no machine"_s);
    desk.read(QByteArray(kImportedList).replace("[ ] Deploy", "[x] Deploy"));
    QCOMPARE(desk.item(u"Deploy"_s).state, ItemState::Done);
    QCOMPARE(desk.item(u"Deploy"_s).reason, QString());
}

void ImportTest::ownersWithOddNames_comeBack_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"Jane Doe", "Seán O'Brien", "J. R. Müller-Lüdenscheidt (QA)", "李雷", "Ana  María", "e\u0301milie"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void ImportTest::ownersWithOddNames_comeBack()
{
    QFETCH(const QString, name);
    Desk desk;
    const PersonId person = desk.workspace.done(Save<Person>{{.name = name}});
    desk.read(kImportedList);
    desk.edit({.item = desk.team.itemCalled(desk.id, u"Branch"_s), .owner = std::optional(person)});
    const QByteArray out = desk.written();
    const QStringList before = desk.workspace.contents();
    QCOMPARE(desk.read(out).unchanged, 5);
    QCOMPARE(desk.workspace.contents(), before);
    const ReleaseId other = desk.team.plainRelease(u"4.3"_s);
    desk.workspace.done(ImportChecklist{.release = other, .text = out, .sourceName = u"list.md"_s});
    const Item item = *desk.team.plan(other).item(desk.team.itemCalled(other, u"Branch"_s));
    QCOMPARE(item.owner, std::optional(person));
}

void ImportTest::frontMatter_goesThroughARelease()
{
    Desk desk;
    const QByteArray front = "---\nname: Release\n# kept\nlabels: ''\n---\n";
    desk.read(front + kImportedList);
    QVERIFY(desk.written().startsWith(front));
}

void ImportTest::aBrokenList_changesNothing()
{
    Desk desk;
    desk.read(kImportedList);
    const QStringList before = desk.workspace.contents();
    const Error error = desk.workspace.refused(
        ImportChecklist{.release = desk.id, .text = "- [x] Branch\n- [ ] \xFF\n", .sourceName = u"list.md"_s});
    QCOMPARE(error.where, u"list.md:2"_s);
    QCOMPARE(desk.workspace.contents(), before);
}

void ImportTest::theCalendarOfThisWorkspace_isNotDoubled()
{
    Desk desk;
    desk.workspace.done(
        Save<Freeze>{{.name = u"Year end"_s, .span = {at("2027-12-20"), at("2028-01-03")}, .zone = "Europe/Berlin"}});
    desk.readCalendar(importFixture(u"calendars/ical.js__recur_instances.ics"_s));
    desk.readCalendar(aCalendar("DTSTART:20270701\r\nDTEND:20270710\r\nSUMMARY:Summer freeze\r\n"));
    const QByteArray out = valueOf(desk.workspace.queries().calendarIcs({}));
    const CalendarImport first = desk.readCalendar(out);
    QCOMPARE(first.freezes + first.events, 0);
    const QStringList before = desk.workspace.contents();
    const CalendarImport again = desk.readCalendar(out);
    QCOMPARE(again.freezes + again.events + again.updated, 0);
    QCOMPARE(desk.workspace.contents(), before);
    QCOMPARE(valueOf(desk.workspace.queries().freezes()).size(), 2u);
}

void ImportTest::theCalendarOfAnotherWorkspace_bringsFreezesAndEvents()
{
    Desk desk;
    desk.workspace.done(Save<Freeze>{{.name = u"Half an hour"_s,
                                      .span = {at("2027-12-20T10:00"), at("2027-12-20T10:30")},
                                      .zone = "Europe/Berlin"}});
    const QByteArray out = valueOf(desk.workspace.queries().calendarIcs({}));
    TemporaryWorkspace other;
    // Ids are counted in tests, so the other workspace must not have used the same.
    const CalendarImport report =
        other.done(ImportCalendar{.text = QByteArray(out).replace("@slipway", "@elsewhere"), .sourceName = u"c.ics"_s});
    QCOMPARE(report.freezes, 1);
    QCOMPARE(report.events, 1);
    QCOMPARE(valueOf(other.queries().freezes()).at(0).span, (TimeSpan{at("2027-12-20T10:00"), at("2027-12-20T10:30")}));
}

void ImportTest::aFreezeThatComesBack_isEnforcedEachTime()
{
    Desk desk;
    const QByteArray calendar = aCalendar(
        "DTSTART;TZID=Europe/Berlin:20270101T120000\r\nDURATION:P2D\r\nRRULE:FREQ=WEEKLY;COUNT=10\r\nEXDATE;TZID=Europe/Berlin:20270115T120000\r\nSUMMARY:Weekend freeze\r\n");
    QCOMPARE(desk.readCalendar(calendar).freezes, 8); // the first is over, one is left out
    const QStringList before = desk.workspace.contents();
    QCOMPARE(desk.readCalendar(calendar).unchanged, 8);
    QCOMPARE(desk.workspace.contents(), before);
    const ReleaseId id = desk.team.plainRelease(u"5.0"_s, "2027-01-23T14:00");
    const auto conflicts = valueOf(desk.workspace.queries().release(id)).conflicts;
    QVERIFY(std::ranges::any_of(conflicts, [](const Conflict &each) { return each.kind == Conflict::Kind::Freeze; }));
}

void ImportTest::anEventThatBecomesAFreeze_isNotBoth()
{
    Desk desk;
    QCOMPARE(desk.readCalendar(aCalendar("DTSTART:20270701\r\nSUMMARY:Summer\r\n")).events, 1);
    const CalendarImport report = desk.readCalendar(aCalendar("DTSTART:20270701\r\nSUMMARY:Summer freeze\r\n"));
    QCOMPARE(report.freezes, 1);
    QVERIFY(!valueOf(desk.workspace.queries().calendarIcs({})).contains("SUMMARY:Summer\r\n"));
}

void ImportTest::aFreezeOfTheWork_isAnEventAndTold()
{
    Desk desk;
    const CalendarImport report = desk.readCalendar(
        aCalendar("DTSTART:20270701\r\nDTEND:20270704\r\nSUMMARY:Code freeze\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n"
                  "UID:two\r\nDTSTART:20270710\r\nSUMMARY:Summer blackout\r\n"));
    QCOMPARE(report.events, 1);
    QCOMPARE(report.freezes, 1);
    QCOMPARE(report.freezeNames, QStringList{u"Summer blackout"_s});
    QCOMPARE(report.milestoneNames, QStringList{u"Code freeze"_s});
    QVERIFY2(report.warnings.join(u'\n').contains(u"Code freeze"_s), qPrintable(report.warnings.join(u'\n')));
}

void ImportTest::whatACalendarCallsOff_goes()
{
    Desk desk;
    desk.readCalendar(aCalendar("DTSTART:20270701\r\nDTEND:20270710\r\nSUMMARY:Summer freeze\r\n"));
    QCOMPARE(valueOf(desk.workspace.queries().freezes()).size(), 1u);
    QCOMPARE(desk.readCalendar(aCalendar("DTSTART:20270701\r\nSTATUS:CANCELLED\r\nSUMMARY:Summer freeze\r\n")).updated,
             1);
    QVERIFY(valueOf(desk.workspace.queries().freezes()).empty());
}

void ImportTest::aCalendarFetchedAgain_isUnchangedButForItsStamp()
{
    Desk desk;
    desk.readCalendar(aCalendar("DTSTAMP:20270101T000000Z\r\nDTSTART:20270701\r\nSUMMARY:Planning\r\n"));
    QCOMPARE(
        desk.readCalendar(aCalendar("DTSTAMP:20270202T000000Z\r\nDTSTART:20270701\r\nSUMMARY:Planning\r\n")).unchanged,
        1);
    QCOMPARE(
        desk.readCalendar(aCalendar("DTSTAMP:20270202T000000Z\r\nDTSTART:20270702\r\nSUMMARY:Planning\r\n")).updated,
        1);
}

void ImportTest::aBrokenCalendar_changesNothing()
{
    Desk desk;
    const QStringList before = desk.workspace.contents();
    const QByteArray broken = QByteArray(aCalendar("DTSTART:20270701\r\nSUMMARY:Planning\r\n"))
                                  .replace("END:VCALENDAR", "BEGIN:VEVENT\r\nDTSTART:x\r\nEND:VEVENT\r\nEND:VCALENDAR");
    const Error error = desk.workspace.refused(ImportCalendar{.text = broken, .sourceName = u"c.ics"_s});
    QCOMPARE(error.where, u"c.ics:10"_s);
    QCOMPARE(desk.workspace.contents(), before);
}

void ImportTest::aTableOfDays_keepsTheTimeOfDay()
{
    Desk desk;
    const QByteArray days = "product,version,ship\nPayments,4.2,2027-01-28\n";
    QCOMPARE(desk.readSchedule(days).unchanged, 1);
    QCOMPARE(desk.team.plan(desk.id).release.ship, at("2027-01-28T14:00"));
    QCOMPARE(desk.readSchedule(QByteArray(days).replace("2027-01-28", "2027-02-04")).releasesUpdated, 1);
}

void ImportTest::jsonUnderAnyName_isRead()
{
    Desk desk;
    const ScheduleImport report = desk.workspace.done(ImportSchedule{
        .text = " \n{\"items\":[{\"project\":\"Payments\",\"name\":\"6.0\",\"releaseDate\":\"2027-09-01\"}]}",
        .sourceName = u"export.txt"_s});
    QCOMPARE(report.releasesAdded, 1);
    QCOMPARE(report.productsAdded, 0);
}

void ImportTest::theExportedReleases_changeNothingWhenTheyComeBack()
{
    Desk desk;
    desk.team.release(u"4.3"_s, "2027-03-11T14:00");
    const QStringList before = desk.workspace.contents();
    const ScheduleImport report = desk.readSchedule(valueOf(desk.workspace.queries().releasesCsv({})));
    QCOMPARE(report.unchanged, 2);
    QCOMPARE(report.productsAdded + report.releasesAdded + report.releasesUpdated, 0);
    QCOMPARE(desk.workspace.contents(), before);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
