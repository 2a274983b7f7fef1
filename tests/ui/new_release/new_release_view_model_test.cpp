// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_team.h"
#include "ui/new_release/new_release_view_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::SmallTeam;
using slipway::test::TemporaryWorkspace;
using slipway::test::valueOf;

class NewReleaseViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aProduct_bringsTimeTemplateAndNextVersion()
    {
        SmallTeam team;
        team.release(team.ledger, u"2.8"_s, QDate(2026, 12, 10));
        team.release(team.ledger, u"2.9"_s, QDate(2027, 1, 20));
        NewReleaseViewModel model(team.workspace.session(), QDate(2027, 2, 10));
        model.setProduct(team.ledger);
        QCOMPARE(model.fields().version, u"2.10"_s);
        QCOMPARE(model.fields().shipTime, QTime(14, 0));
        QCOMPARE(model.fields().origin, std::optional(team.brief));
        QCOMPARE(model.fields().coordinator, std::optional(team.mara));
        model.setVersion(u"3.0"_s);
        model.setProduct(team.payments);
        QCOMPARE(model.fields().version, u"3.0"_s);
    }

    void withoutADay_itShipsInTwoWeeksOnAWorkingDay()
    {
        SmallTeam team;
        NewReleaseViewModel model(team.workspace.session(), {});
        QCOMPARE(model.fields().shipDay, QDate(2027, 1, 18));
        team.workspace.setNow(fromWallTime(QDate(2027, 1, 9), QTime(9, 0), "Europe/Berlin"));
        NewReleaseViewModel onSaturday(team.workspace.session(), {});
        QCOMPARE(onSaturday.fields().shipDay, QDate(2027, 1, 25));
    }

    void withoutADay_aLongTemplateShipsLateEnoughToStartToday()
    {
        SmallTeam team;
        Template longer;
        longer.name = u"Long"_s;
        longer.body = QString::fromLatin1(SmallTeam::kTemplate)
                          .replace(u"name: Short"_s, u"name: Long"_s)
                          .replace(u"T-5wd@09:00"_s, u"T-20wd@09:00"_s);
        const auto id = team.workspace.done(service::Save<Template>{longer});
        Freeze freeze;
        freeze.name = u"Quarter close"_s;
        freeze.zone = "Europe/Berlin";
        freeze.span = {fromWallTime(QDate(2027, 1, 25), QTime(0, 0), "Europe/Berlin"),
                       fromWallTime(QDate(2027, 2, 4), QTime(0, 0), "Europe/Berlin")};
        team.workspace.done(service::Save<Freeze>{freeze});
        NewReleaseViewModel model(team.workspace.session(), {});
        auto fields = model.fields();
        fields.origin = id;
        model.setRest(fields);
        QTRY_VERIFY(model.fields().shipDay > QDate(2027, 2, 3));
        QTRY_VERIFY(model.plannedStart());
        QTRY_VERIFY(model.plannedStart()->date() >= dayIn(team.workspace->now(), "Europe/Berlin"));
        QTRY_VERIFY(model.conflicts().empty());
        QVERIFY(model.pastText().isEmpty());
        // A day that was chosen stays, with a warning.
        fields = model.fields();
        fields.shipDay = QDate(2027, 1, 12);
        model.setRest(fields);
        QTRY_VERIFY(model.pastText().contains(u"in the past"_s));
        QCOMPARE(model.fields().shipDay, QDate(2027, 1, 12));
    }

    void inACrowdedPlan_theProposalStartsTodayOrLaterAndCollidesLess()
    {
        TemporaryWorkspace workspace;
        workspace.done(service::MakeSample{});
        workspace->setActor(valueOf(workspace.queries().people()).front().id);
        NewReleaseViewModel model(workspace.session(), {});
        QTRY_VERIFY(model.plannedStart());
        const QDate first = model.fields().shipDay;
        const auto conflicts = model.conflicts().size();
        QTRY_VERIFY_WITH_TIMEOUT(model.fields().shipDay > first, 20'000);
        const QDate today = dayIn(workspace->now(), model.fields().zone);
        QTRY_VERIFY(model.plannedStart() && model.plannedStart()->date() >= today);
        QTRY_VERIFY(model.conflicts().size() < conflicts);
        QVERIFY(model.pastText().isEmpty());
    }

    void thePreview_isWhatIsCreated()
    {
        SmallTeam team;
        NewReleaseViewModel model(team.workspace.session(), QDate(2027, 1, 21));
        model.setProduct(team.payments);
        QTRY_VERIFY(!model.previewLines().empty());
        QCOMPARE(team.workspace.queries().releaseCount({}).value(), 0);
        const auto lines = model.previewLines();
        QCOMPARE(lines.front().name, u"Work"_s);
        QCOMPARE(lines.at(1).name, u"Code freeze"_s);
        QCOMPARE(lines.at(1).when, u"Tue 19 Jan 18:00"_s);
        QVERIFY(std::ranges::contains(lines, u"Ship"_s, &PreviewLine::name));
        QVERIFY(model.conflicts().empty());
        QVERIFY(!model.freeSlot());
        QSignalSpy created(&model, &NewReleaseViewModel::created);
        model.create();
        QTRY_COMPARE(created.count(), 1);
        const auto plan = valueOf(team.workspace.queries().plan(created.at(0).at(0).value<ReleaseId>()));
        QCOMPARE(plan.items.size(), 2u);
        QCOMPARE(plan.milestones.at(0).at, fromWallTime(QDate(2027, 1, 19), QTime(18, 0), "Europe/Berlin"));
        QCOMPARE(plan.release.start, fromWallTime(QDate(2027, 1, 14), QTime(9, 0), "Europe/Berlin"));
        QCOMPARE(plan.release.coordinator, std::optional(team.mara));
        QCOMPARE(plan.items.at(0).owner, std::optional(team.mara));
    }

    void aFreeze_isSeenBeforeAndTheFreeSlotSolvesIt()
    {
        SmallTeam team;
        Freeze freeze;
        freeze.name = u"Quarter close"_s;
        freeze.zone = "Europe/Berlin";
        freeze.span = {fromWallTime(QDate(2027, 1, 20), QTime(0, 0), "Europe/Berlin"),
                       fromWallTime(QDate(2027, 1, 23), QTime(0, 0), "Europe/Berlin")};
        team.workspace.done(service::Save<Freeze>{freeze});
        NewReleaseViewModel model(team.workspace.session(), QDate(2027, 1, 21));
        model.setProduct(team.payments);
        QTRY_COMPARE(model.conflicts().size(), 1u);
        QCOMPARE(model.conflicts().at(0).kind, Conflict::Kind::Freeze);
        QVERIFY(model.whyNotCreate().isEmpty());
        QCOMPARE(model.freeSlotText(), u"Mon 25 Jan 10:00"_s);
        model.useFreeSlot();
        QCOMPARE(model.fields().shipDay, QDate(2027, 1, 25));
        QTRY_VERIFY(model.conflicts().empty());
        QVERIFY(!model.freeSlot());
    }

    void aVersionThatIsTaken_saysSoAtTheVersion()
    {
        SmallTeam team;
        team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
        NewReleaseViewModel model(team.workspace.session(), QDate(2027, 2, 10));
        model.setProduct(team.payments);
        QCOMPARE(model.fields().version, u"4.3"_s);
        model.setVersion(u"4.2"_s);
        QTRY_VERIFY(model.versionProblem().contains(u"4.2"));
        QVERIFY(model.problem().isEmpty());
        QCOMPARE(model.whyNotCreate(), model.versionProblem());
        model.setVersion(u"  "_s);
        QTRY_VERIFY(model.versionProblem().isEmpty());
        QVERIFY(!model.whyNotCreate().isEmpty());
        model.create();
        QTest::qWait(20);
        QCOMPARE(team.workspace.queries().releaseCount({}).value(), 1);
    }

    void aStartAfterTheShipDate_isRefusedAndNothingIsLost()
    {
        SmallTeam team;
        NewReleaseViewModel model(team.workspace.session(), QDate(2027, 2, 10));
        model.setProduct(team.payments);
        model.setVersion(u"9.9"_s);
        auto fields = model.fields();
        fields.start = QDateTime(QDate(2027, 2, 20), QTime(9, 0));
        model.setRest(fields);
        QTRY_VERIFY(!model.problem().isEmpty());
        QVERIFY(model.previewLines().empty());
        QCOMPARE(model.fields().version, u"9.9"_s);
        fields.start = QDateTime(QDate(2027, 2, 1), QTime(9, 0));
        model.setRest(fields);
        QTRY_VERIFY(model.problem().isEmpty());
        QTRY_VERIFY(model.plannedStart());
        QCOMPARE(model.plannedStart()->date(), QDate(2027, 2, 1));
    }

    void aTemplateThatNamesAMissingPlace_saysWhich()
    {
        SmallTeam team;
        Template broken;
        broken.name = u"Broken"_s;
        broken.body = QString::fromLatin1(SmallTeam::kTemplate)
                          .replace(u"name: Short"_s, u"name: Broken"_s)
                          .replace(u"production"_s, u"the moon"_s);
        const auto id = team.workspace.done(service::Save<Template>{broken});
        NewReleaseViewModel model(team.workspace.session(), QDate(2027, 2, 10));
        model.setProduct(team.payments);
        auto fields = model.fields();
        fields.origin = id;
        model.setRest(fields);
        QTRY_VERIFY(model.problem().contains(u"the moon"));
    }

    void theFirstProduct_isAddedInPassing()
    {
        TemporaryWorkspace workspace;
        NewReleaseViewModel model(workspace.session(), QDate(2027, 2, 10));
        QVERIFY(model.products().empty());
        QVERIFY(!model.whyNotCreate().isEmpty());
        model.addProduct(u" Payments "_s);
        QTRY_COMPARE(model.products().size(), 1u);
        QCOMPARE(model.products().at(0).name, u"Payments"_s);
        QCOMPARE(model.fields().product, model.products().at(0).id);
        QCOMPARE(model.fields().version, u"1.0"_s);
        QVERIFY(model.whyNotCreate().isEmpty());
        model.addProduct(u"payments"_s);
        QTRY_VERIFY(!model.productProblem().isEmpty());
    }
};

QTEST_GUILESS_MAIN(NewReleaseViewModelTest)
#include "new_release_view_model_test.moc"
