// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

template <class Entity>
void refuse(TemporaryWorkspace &workspace, Entity entity, ErrorKind kind)
{
    const QStringList before = workspace.contents();
    const Error error = workspace.refused(Save<Entity>{entity});
    QVERIFY2(error.kind == kind, qPrintable(error.sentence));
    QCOMPARE(workspace.contents(), before);
}

} // namespace

class SettingsCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaved_isThereTrimmedAndInOrder()
    {
        TemporaryWorkspace workspace;
        for (const char16_t *name : {u" Payments ", u"Ledger", u"Ids"})
            workspace.done(Save<Product>{{.name = QString::fromUtf16(name)}});
        const auto products = valueOf(workspace.queries().products());
        QCOMPARE(products.size(), 3u);
        QCOMPARE(products[0].name, u"Payments"_s);
        QVERIFY(products[0].order < products[1].order && products[1].order < products[2].order);
    }

    void savingAgain_changesAndDoesNotDouble()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Person person = valueOf(workspace.queries().findPerson(u"Mara"_s));
        person.roles += u"manager"_s;
        QCOMPARE(workspace.done(Save<Person>{person}), team.mara);
        QCOMPARE(valueOf(workspace.queries().people()).size(), 5u);
        QVERIFY(valueOf(workspace.queries().findPerson(u"mara@example.org"_s)).roles.contains(u"manager"_s));
        const QStringList before = workspace.contents();
        workspace.done(Save<Person>{person});
        QCOMPARE(workspace.contents(), before);
    }

    void whatIsWrong_isRefusedAndChangesNothing()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        refuse(workspace, Product{.name = u" "_s}, ErrorKind::BadInput);
        refuse(workspace, Product{.name = u"payments"_s}, ErrorKind::Conflict);
        refuse(workspace, Product{.name = u"x"_s, .zone = "Middle/Earth"}, ErrorKind::BadInput);
        refuse(workspace, Product{.name = u"x"_s, .region = u"zz_nowhere"_s}, ErrorKind::BadInput);
        refuse(workspace, Product{.name = u"x"_s, .owner = numbered<PersonId>(9'999)}, ErrorKind::NotFound);
        refuse(workspace, Person{.name = u" MARA "_s}, ErrorKind::Conflict);
        refuse(workspace, Person{.name = u"x"_s, .itemsPerDay = 0}, ErrorKind::BadInput);
        refuse(workspace, Person{.name = u"x"_s, .zone = "Berlin"}, ErrorKind::BadInput);
        refuse(workspace, Environment{.name = u"Production"_s}, ErrorKind::Conflict);
        refuse(workspace, Template{.name = u"x"_s, .body = u"phases: ["_s}, ErrorKind::BadInput);
        refuse(workspace, Template{.name = u"standard"_s, .body = u"name: Standard"_s}, ErrorKind::Conflict);
        refuse(workspace, Freeze{.name = u"x"_s, .span = {at("2027-01-02"), at("2027-01-01")}}, ErrorKind::BadInput);
        refuse(workspace, Freeze{.name = u"x"_s, .span = {at("2027-01-01"), at("2027-01-01")}}, ErrorKind::BadInput);
        refuse(workspace, Freeze{.name = {}, .span = {at("2027-01-01"), at("2027-01-02")}}, ErrorKind::BadInput);
        refuse(workspace, Freeze{.name = u"x"_s, .span = {at("2027-01-01"), at("2027-01-02")}, .zone = "x"},
               ErrorKind::BadInput);
        refuse(workspace,
               Freeze{.name = u"x"_s,
                      .span = {at("2027-01-01"), at("2027-01-02")},
                      .products = {numbered<ProductId>(9'999)}},
               ErrorKind::NotFound);
        refuse(workspace, Absence{.person = team.mara, .from = QDate(2027, 1, 2), .to = QDate(2027, 1, 1)},
               ErrorKind::BadInput);
        refuse(workspace, Absence{.person = team.mara}, ErrorKind::BadInput);
        refuse(workspace,
               Absence{.person = numbered<PersonId>(9'999), .from = QDate(2027, 1, 1), .to = QDate(2027, 1, 1)},
               ErrorKind::NotFound);
        refuse(workspace, SavedView{.page = u"releases"_s, .name = u" "_s}, ErrorKind::BadInput);
    }

    void aHolidayRegion_isKeptUnderItsRealCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("country") << u"de"_s << u"de_de"_s;
        QTest::newRow("subdivision") << u"de-by"_s << u"de-by_de"_s;
        QTest::newRow("in capitals") << u"DE-BY"_s << u"de-by_de"_s;
        QTest::newRow("the code itself") << u"de-by_de"_s << u"de-by_de"_s;
        QTest::newRow("the code itself in capitals") << u"CH_IT"_s << u"ch_it"_s;
        QTest::newRow("a language of another country") << u"us"_s << u"us_en-us"_s;
        QTest::newRow("the most spoken of several languages") << u"jp"_s << u"jp_ja"_s;
        QTest::newRow("the days, not the name days") << u"gr"_s << u"gr_el"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void aHolidayRegion_isKeptUnderItsRealCode()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        TemporaryWorkspace workspace;
        workspace.done(Save<Product>{{.name = u"x"_s, .region = typed}});
        workspace.done(Save<Person>{{.name = u"y"_s, .region = typed}});
        QCOMPARE(valueOf(workspace.queries().findProduct(u"x"_s)).region, kept);
        QCOMPARE(valueOf(workspace.queries().findPerson(u"y"_s)).region, kept);
    }

    void anUnknownHolidayRegion_isRefusedWithThoseNearIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named");
        QTest::newRow("an unknown part") << u"de-xx"_s << u"de-by"_s;
        QTest::newRow("a country with parts only") << u"gb"_s << u"gb-sct"_s;
        QTest::newRow("a name") << u"Bavaria"_s << u"de-by"_s;
        QTest::newRow("nonsense") << u"zz"_s << u"de-by"_s;
    }
    void anUnknownHolidayRegion_isRefusedWithThoseNearIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, named);
        TemporaryWorkspace workspace;
        const Error error = workspace.refused(Save<Product>{{.name = u"x"_s, .region = typed}});
        QVERIFY2(error.sentence.contains(named), qPrintable(error.sentence));
    }

    void savingWhatSomebodyRemoved_isRefused()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Environment staging = valueOf(workspace.queries().findEnvironment(u"staging"_s));
        workspace.done(Remove<Environment>{team.staging});
        staging.description = u"changed"_s;
        refuse(workspace, staging, ErrorKind::NotFound);
        QCOMPARE(workspace.refused(Remove<Environment>{team.staging}).kind, ErrorKind::NotFound);
    }

    void whatIsStillNeeded_cannotBeRemoved()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const QStringList before = workspace.contents();
        QCOMPARE(workspace.refused(Remove<Product>{team.payments}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(Remove<Environment>{team.production}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(Remove<Environment>{team.staging}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(Remove<Person>{team.mara}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.contents(), before);
        workspace.done(Remove<Person>{team.henrik});
        workspace.done(Remove<Product>{team.ledger});
        workspace.done(Remove<Template>{team.standard});
        QVERIFY(valueOf(workspace.queries().check()).isSound());
        workspace.done(RemoveRelease{id});
        workspace.done(Remove<Product>{team.payments});
        workspace.done(Remove<Environment>{team.production});
        workspace.done(Remove<Person>{team.mara});
        QVERIFY(valueOf(workspace.queries().check()).isSound());
    }

    void removing_canBeUndone()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        workspace.done(Save<Freeze>{
            {.name = u"Freeze"_s, .span = {at("2027-02-01"), at("2027-02-02")}, .products = {team.ledger}}});
        const QStringList before = workspace.contents();
        workspace.done(Remove<Freeze>{valueOf(workspace.queries().freezes())[0].id});
        QVERIFY(valueOf(workspace.queries().freezes()).empty());
        QVERIFY(!workspace.undo());
        QCOMPARE(workspace.contents(), before);
        QVERIFY(!workspace.redo());
        QVERIFY(valueOf(workspace.queries().freezes()).empty());
    }

    void aFreezeInForce_isLoosenedOnlyByWhoMayOverride_withAReasonThatStays()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Freeze freeze{.name = u"Freeze"_s, .span = {workspace.now() - 1h, workspace.now() + 5h}};
        workspace->setActor(team.wei);
        freeze.id = workspace.done(Save<Freeze>{freeze});
        Freeze shorter = freeze;
        shorter.span.to -= 2h;
        QCOMPARE(workspace.refused(Save<Freeze>{shorter, u"hurry"_s}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(Remove<Freeze>{freeze.id, u"hurry"_s}).kind, ErrorKind::NotAllowed);
        Freeze longer = freeze;
        longer.span.to += 2h;
        workspace.done(Save<Freeze>{longer});
        workspace->setActor(team.henrik);
        QCOMPARE(workspace.refused(Save<Freeze>{shorter}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(Remove<Freeze>{freeze.id}).kind, ErrorKind::BadInput);
        workspace.done(Save<Freeze>{shorter, u"the audit ended early"_s});
        QVERIFY(valueOf(workspace.queries().freezes())[0].span == shorter.span);
        workspace.done(Remove<Freeze>{freeze.id, u"a mistake"_s});
        // One that has not begun is anybody's, as before.
        workspace->setActor(team.wei);
        freeze.id = {};
        freeze.span = {workspace.now() + 1h, workspace.now() + 5h};
        workspace.done(Remove<Freeze>{workspace.done(Save<Freeze>{freeze})});
    }

    void aFreezeThatIsOver_isNotRemovedToRecordIntoIt()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId release = team.release(u"4.2"_s);
        team.makeReady(release);
        team.takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        const FreezeId freeze =
            workspace.done(Save<Freeze>{{.name = u"Audit"_s, .span = {workspace.now() - 5h, workspace.now() - 1h}}});
        workspace->setActor(team.wei);
        RecordDeployment deployed;
        deployed.release = release;
        deployed.environment = team.production;
        deployed.startedAt = workspace.now() - 3h;
        deployed.finishedAt = workspace.now() - 2h;
        deployed.note = u"by hand"_s;
        const auto isInTheWay = [&] { return workspace.refused(deployed).detail.contains(u"Audit"_s); };
        QVERIFY(isInTheWay());
        QCOMPARE(workspace.refused(Remove<Freeze>{freeze, u"hurry"_s}).kind, ErrorKind::NotAllowed);
        QVERIFY(isInTheWay());
        workspace->setActor(team.henrik);
        QCOMPARE(workspace.refused(Remove<Freeze>{freeze}).kind, ErrorKind::BadInput);
        workspace.done(Remove<Freeze>{freeze, u"there was none"_s});
        workspace.done(deployed);
    }

    void theSample_isSoundAndOnlyForAnEmptyWorkspace()
    {
        TemporaryWorkspace workspace;
        workspace.done(MakeSample{});
        const CheckReport report = valueOf(workspace.queries().check());
        QVERIFY2(report.isSound(), report.problems.empty() ? "" : qPrintable(report.problems[0].text));
        QCOMPARE(valueOf(workspace.queries().products()).size(), 12u);
        const QStringList before = workspace.contents();
        QCOMPARE(workspace.refused(MakeSample{}).kind, ErrorKind::Conflict);
        QCOMPARE(workspace.contents(), before);
        for (const auto &[state, word] : EnumText<ReleaseState>::values) {
            if (state == ReleaseState::Cancelled)
                continue;
            ReleaseFilter filter;
            filter.states = {state};
            QVERIFY2(valueOf(workspace.queries().releaseCount(filter)) > 0, qPrintable(word.toString()));
        }
        const PersonId jonas = valueOf(workspace.queries().findPerson(u"Jonas Weber"_s)).id;
        const TodayPage today = valueOf(workspace.queries().today(jonas));
        QVERIFY(!today.waiting.empty() && !today.running.empty() && !today.finished.empty() && !today.agenda.empty());
    }
};

QTEST_GUILESS_MAIN(SettingsCommandsTest)
#include "settings_commands_test.moc"
