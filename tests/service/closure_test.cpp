// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/closure_commands.h"
#include "service/closure/release_archive.h"
#include "service/closure/seal.h"
#include "service/closure/sealed_sample.h"

#include "core/monitoring/deployment_silences.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/connection_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/incident_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/commands/notes_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/run_commands.h"
#include "service/report/report_export.h"
#include "support/team.h"

#include <KZip>

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A zip of entries as they are given.
QByteArray zipped(const std::vector<std::pair<QString, QByteArray>> &entries)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("no zip");
    for (const auto &[name, bytes] : entries)
        zip.writeFile(name, bytes);
    zip.close();
    return buffer.data();
}

} // namespace

/// The formal end of a release: closed, opened again, archived and restored elsewhere.
class ClosureTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    ReleaseId m_release;

    TemporaryWorkspace &workspace() { return *m_workspace; }
    CloseRelease close(const QString &noLessons = u"all went as always"_s)
    {
        return CloseRelease{m_release, {}, {}, noLessons, false};
    }
    QByteArray archive(ArchiveSummary *summary = nullptr)
    {
        return valueOf(archiveOfRelease(workspace()->file(), m_release, summary));
    }
    /// A run that places the release there.
    CiRunId deployRun(EnvironmentId environment)
    {
        CiConnection server;
        server.name = u"Buildbot"_s;
        server.url = u"http://127.0.0.1:8010"_s;
        RequestRun request;
        request.run.connection = workspace().done(SaveConnection{server});
        request.run.job = request.run.jobName = u"app"_s;
        request.run.purpose = RunPurpose::Deploy;
        request.run.environment = environment;
        request.run.clientKey = u"key"_s;
        request.run.release = m_release;
        return workspace().done(request).id;
    }
    /// A release that shipped by a run whose server could not be asked.
    CiRunId deployedByHand()
    {
        m_release = m_team->release(u"4.9"_s);
        m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
        m_team->makeReady(m_release);
        workspace()->setActor(m_team->mara);
        const CiRunId run = deployRun(m_team->production);
        workspace().done(ConfirmRun{
            .run = run, .job = {}, .environment = {}, .note = u"seen"_s, .evidence = {}, .release = m_release});
        if (m_team->plan(m_release).release.state != ReleaseState::Released)
            qFatal("it did not ship");
        return run;
    }
    void serverSays(CiRunId run, RunResult result)
    {
        RunNews news;
        news.state = RunState::Done;
        news.result = result;
        news.finishedAt = std::optional(workspace().now());
        workspace().done(RecordRun{run, news, m_release});
    }
    SealStanding seal() { return valueOf(sealOf(workspace()->file(), m_release)); }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_team = std::make_unique<Team>(*m_workspace);
        m_release = m_team->release(u"4.2"_s);
        m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
        m_team->makeReady(m_release);
        workspace()->setActor(m_team->mara);
        m_team->takeTo(m_release, {ReleaseState::Deploying, ReleaseState::Released});
    }

    void closing_makesItReadOnly_andSaysWhoAndWhen()
    {
        const Closing closed = workspace().done(close());
        QVERIFY(closed.obstacles.empty());
        QCOMPARE(closed.contentHash.size(), 64);
        QCOMPARE(m_team->plan(m_release).release.state, ReleaseState::Closed);
        EditRelease edit;
        edit.release = m_release;
        edit.notes = u"later"_s;
        QCOMPARE(workspace().refused(edit).kind, ErrorKind::NotAllowed);
        const SealStanding standing = seal();
        QVERIFY(standing.isWhole());
        QCOMPARE(standing.closure->person, m_team->mara);
        QVERIFY(standing.closure->at == workspace().now());
        QVERIFY(!standing.closure->reportHash.isEmpty());
        const auto activity = valueOf(workspace().queries().activity(m_release));
        QCOMPARE(activity.front().action, u"release.close"_s);
        QCOMPARE(activity.front().reason, u"all went as always"_s);
    }

    void closing_asksForLessons()
    {
        QCOMPARE(workspace().refused(close({})).kind, ErrorKind::BadInput);
        CloseRelease with = close({});
        with.lessons = {{LessonKind::WentBadly, u"Warm the cache first"_s}, {LessonKind::WentWell, u"  "_s}};
        QCOMPARE(workspace().done(with).lessons, 1);
    }

    void whatIsOpen_isListed_andCanBeWaivedByWhoMay()
    {
        AddItem item;
        item.release = m_release;
        item.title = u"Tell support"_s;
        workspace().done(item);
        CloseRelease trial = close();
        trial.isTrial = true;
        const Closing told = workspace().done(trial);
        QCOMPARE(told.obstacles.size(), std::size_t(1));
        QVERIFY(told.obstacles[0].isWaivable);
        QCOMPARE(m_team->plan(m_release).release.state, ReleaseState::Released);
        const Error refused = workspace().refused(close());
        QCOMPARE(refused.kind, ErrorKind::NotAllowed);
        QVERIFY(refused.detail.contains(u"Tell support"_s));
        CloseRelease waived = close();
        waived.waiver = u"support knows"_s;
        workspace()->setActor(m_team->wei);
        QCOMPARE(workspace().refused(waived).kind, ErrorKind::NotAllowed);
        workspace()->setActor(m_team->mara);
        workspace().done(waived);
        QVERIFY(seal().closure->reason.startsWith(u"support knows"_s));
    }

    void notesOnTheirWay_areWaitedFor_andDoNotBreakTheSealLater()
    {
        CiConnection made;
        made.name = u"forge"_s;
        made.kind = CiKind::Gitea;
        made.url = u"https://git.example.org/acme/shop"_s;
        const CiConnectionId forge = workspace().done(SaveConnection{made});
        m_release = m_team->release(u"4.3"_s);
        m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace().done(SaveNotes{m_release, NotesAudience::Users, u"text"_s});
        m_team->makeReady(m_release);
        workspace()->setActor(m_team->mara);
        m_team->takeTo(m_release, {ReleaseState::Deploying, ReleaseState::Released});
        const NotesPublication begun = workspace().done(BeginPublication{m_release, forge, u"v4.3"_s});
        CloseRelease waived = close();
        waived.waiver = u"they will come"_s;
        QVERIFY(workspace().refused(waived).detail.contains(u"Release notes"_s));
        workspace().done(EndPublication{begun.id, PublicationState::Unknown, {}, u"no answer"_s});
        workspace().done(close());
        workspace().done(EndPublication{begun.id, PublicationState::Published, u"https://x/1"_s, {}});
        QVERIFY(seal().isWhole());
    }

    void anOpenIncident_isNotWaived()
    {
        RecordDeployment deployed;
        deployed.release = m_release;
        deployed.environment = m_team->staging;
        deployed.startedAt = workspace().now() - 2h;
        deployed.finishedAt = workspace().now() - 1h;
        deployed.note = u"by hand"_s;
        OpenIncident incident;
        incident.title = u"Slow"_s;
        incident.causedBy = workspace().done(deployed).id;
        workspace().done(incident);
        CloseRelease waived = close();
        waived.waiver = u"it is small"_s;
        const Error refused = workspace().refused(waived);
        QCOMPARE(refused.kind, ErrorKind::NotAllowed);
        QVERIFY(refused.detail.contains(u"Slow"_s));
    }

    void reopening_needsAReasonAndARole_andIsInTheTrail()
    {
        QCOMPARE(workspace().refused(ReopenRelease{m_release, u"too early"_s}).kind, ErrorKind::NotAllowed);
        workspace().done(close());
        QCOMPARE(workspace().refused(ReopenRelease{m_release, u" "_s}).kind, ErrorKind::BadInput);
        workspace()->setActor(m_team->wei);
        QCOMPARE(workspace().refused(ReopenRelease{m_release, u"too early"_s}).kind, ErrorKind::NotAllowed);
        workspace()->setActor(m_team->henrik);
        QCOMPARE(workspace().done(ReopenRelease{m_release, u"too early"_s}), ReleaseState::Released);
        QVERIFY(seal().isOpen && !seal().isWhole());
        const auto activity = valueOf(workspace().queries().activity(m_release));
        QCOMPARE(activity.front().action, u"release.reopen"_s);
        QCOMPARE(activity.front().reason, u"too early"_s);
        workspace().done(close());
        QVERIFY(seal().isWhole());
    }

    void whatComesLater_leavesTheSealWhole()
    {
        workspace().done(close());
        OpenIncident incident;
        incident.title = u"Slow"_s;
        incident.release = m_release;
        workspace().done(incident);
        QVERIFY(seal().isWhole());
    }

    void whatAServerSaysLater_contradictsAClosedRelease_andLeavesTheSealWhole()
    {
        const CiRunId run = deployedByHand();
        workspace().done(close());
        QVERIFY(valueOf(workspace().queries().today(m_team->mara)).running.empty());
        serverSays(run, RunResult::Failure);
        QCOMPARE(m_team->plan(m_release).release.state, ReleaseState::Closed);
        QVERIFY(seal().isWhole());
        const QString said = valueOf(workspace().queries().release(m_release)).contradiction;
        QVERIFY2(said.contains(u"production"_s) && said.contains(u"open it again"_s), qPrintable(said));
        const auto today = valueOf(workspace().queries().today(m_team->mara));
        QCOMPARE(today.running.size(), std::size_t(1));
        QCOMPARE(today.running[0].release, m_release);
        QCOMPARE(today.running[0].contradiction, said);
        QVERIFY(valueOf(workspace().queries().today(m_team->wei)).running.empty());
        const ActivityEntry entry = valueOf(workspace().queries().activity(m_release)).front();
        QVERIFY2(entry.summary.contains(u"is closed"_s), qPrintable(entry.summary));
        QVERIFY(entry.reason.contains(u"contradicts"_s) && entry.actor.isEmpty());
        // Opened again, it is what its server says.
        QCOMPARE(workspace().done(ReopenRelease{m_release, u"it did not happen"_s}), ReleaseState::Deploying);
        QVERIFY(!m_team->plan(m_release).release.shippedAt);
        QCOMPARE(valueOf(workspace().queries().activity(m_release)).front().reason, u"it did not happen"_s);
    }

    void whatAServerConfirmsLater_leavesTheSealWhole()
    {
        const CiRunId run = deployedByHand();
        workspace().done(close());
        serverSays(run, RunResult::Success);
        QVERIFY(seal().isWhole());
        QVERIFY(valueOf(workspace().queries().release(m_release)).contradiction.isEmpty());
        QVERIFY(valueOf(workspace().queries().today(m_team->mara)).running.empty());
        QCOMPARE(workspace().done(ReopenRelease{m_release, u"a typo"_s}), ReleaseState::Released);
        QVERIFY(!valueOf(workspace().queries().pipelines(m_release)).deployments.front().isUnverified);
    }

    void whatAServerSaysLaterOfAVerifiedDeployment_isTakenUpWhenItIsOpenedAgain()
    {
        const auto outcome = [&] {
            const auto deployments = valueOf(workspace().queries().pipelines(m_release)).deployments;
            const auto found = std::ranges::find(deployments, m_team->staging, &Deployment::environment);
            return found == deployments.end() ? DeploymentOutcome::Unknown : found->outcome;
        };
        const CiRunId run = deployRun(m_team->staging);
        serverSays(run, RunResult::Failure);
        QCOMPARE(outcome(), DeploymentOutcome::Failed);
        workspace().done(close());
        // Run again at its server, under the same id.
        RunNews again;
        again.state = RunState::Running;
        again.attempt = 2;
        workspace().done(RecordRun{run, again, m_release});
        serverSays(run, RunResult::Success);
        QCOMPARE(outcome(), DeploymentOutcome::Failed);
        QVERIFY(seal().isWhole());
        QCOMPARE(workspace().done(ReopenRelease{m_release, u"a typo"_s}), ReleaseState::Released);
        QCOMPARE(outcome(), DeploymentOutcome::Succeeded);
    }

    void aSilenceThatWasInForce_isInTheReport_whereTheReleaseIsRestored()
    {
        MonitoringConnection pager;
        pager.name = u"Pager"_s;
        pager.kind = MonitoringKind::Alertmanager;
        pager.url = u"https://pager.example"_s;
        workspace().done(SaveMonitoringConnection{withSilences(pager, u"*"_s, {u"service=\"shop\""_s})});
        workspace()->setActor(m_team->mara);
        workspace().setNow(workspace().now() + 1min);
        const DeploymentId placed =
            workspace().done(StartDeployment{.release = m_release, .environment = m_team->staging}).id;
        workspace().setNow(workspace().now() + 1min);
        workspace().done(FinishDeployment{m_release, placed, DeploymentOutcome::Succeeded, {}});
        const auto silencesIn = [&](TemporaryWorkspace &where) {
            return valueOf(reportOf(where.session(), m_release).takeResult()).silences;
        };
        QCOMPARE(silencesIn(workspace()).size(), std::size_t(1));
        TemporaryWorkspace elsewhere;
        elsewhere.setNow(workspace().now() + 24h);
        elsewhere.done(RestoreRelease{
            std::make_shared<const UnpackedArchive>(valueOf(unpackArchive(archive(), u"release.slipway-archive"_s)))});
        const auto restored = silencesIn(elsewhere);
        QCOMPARE(restored.size(), std::size_t(1));
        QCOMPARE(restored.front().matchers, QStringList{u"service=\"shop\""_s});
        QCOMPARE(restored.front().server, u"Pager"_s);
    }

    void anArchive_isRestoredElsewhere_withNothingLost()
    {
        const QString file = workspace().path(u"result.txt"_s);
        QFile evidence(file);
        QVERIFY(evidence.open(QIODevice::WriteOnly) && evidence.write("12 of 12 passed\n") > 0);
        evidence.close();
        AddEvidence add;
        add.release = m_release;
        add.about = m_team->plan(m_release).items.front().id.value;
        add.evidence = {file, u"Tests"_s};
        workspace().done(add);
        OpenIncident incident;
        incident.title = u"Slow"_s;
        incident.release = m_release;
        const IncidentId opened = workspace().done(incident).id;
        workspace().done(NoteOnIncident{opened, u"the cache was cold"_s, {}});
        workspace().done(WaiveIncident{opened, u"it goes on"_s});
        workspace().done(close());
        ArchiveSummary summary;
        const QByteArray first = archive(&summary);
        QCOMPARE(archive(), first);
        QVERIFY(summary.missing.isEmpty());
        QVERIFY(summary.rows > 15);
        QVERIFY(QFile::remove(file));

        TemporaryWorkspace elsewhere;
        const auto unpacked =
            std::make_shared<const UnpackedArchive>(valueOf(unpackArchive(first, u"release.slipway-archive"_s)));
        const RestoredRelease restored = elsewhere.done(RestoreRelease{unpacked});
        QVERIFY(restored.isSealed);
        QCOMPARE(restored.rows, summary.rows);
        ArchiveSummary again;
        const QByteArray second = valueOf(archiveOfRelease(elsewhere->file(), m_release, &again));
        QCOMPARE(again.contentHash, summary.contentHash);
        QCOMPARE(second, first);
        QVERIFY(valueOf(elsewhere.queries().check()).isSound());
        const ReleasePlan there = valueOf(elsewhere.queries().plan(m_release));
        const ReleasePlan here = m_team->plan(m_release);
        QVERIFY(there.release == here.release && there.items == here.items && there.signoffs == here.signoffs
                && there.evidence == here.evidence && there.criteria == here.criteria);
        QCOMPARE(elsewhere.refused(RestoreRelease{unpacked}).kind, ErrorKind::Conflict);
        QCOMPARE(workspace().refused(RestoreRelease{unpacked}).kind, ErrorKind::Conflict);
    }

    void theSample_isClosedAsTheProgramCloses_theSameEveryTime()
    {
        QStringList told;
        for (int i = 0; i < 2; ++i) {
            TemporaryWorkspace sample;
            sample.done(MakeSealedSample{});
            ReleaseFilter closed;
            closed.states = {ReleaseState::Closed};
            const auto rows = valueOf(sample.queries().releases(closed, ReleaseOrder::Ship, true, 0, 200));
            QVERIFY(rows.size() > 40);
            QStringList facts;
            for (std::size_t at = 0; at < rows.size(); at += 9) {
                const ReleaseRow &each = rows[at];
                const SealStanding standing = valueOf(sealOf(sample->file(), each.id));
                QVERIFY2(standing.isWhole(), qPrintable(each.title));
                const ReportText text = valueOf(sample.queries().reportPage(each.id)).text;
                QVERIFY(text.frozenAt == standing.closure->at && text.frozenHash == standing.closure->reportHash);
                QVERIFY(standing.closure->at <= sample.now() && standing.closure->at > each.ship);
                facts += each.title + u' ' + toRfc3339(standing.closure->at) + u' ' + standing.closure->reason;
            }
            QVERIFY(told.isEmpty() ? valueOf(sample.queries().check()).isSound() : told == facts);
            told = facts;
        }
    }

    void hostileArchives_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray manifest =
            R"({"format":"slipway-release-archive","format_version":1,"files":[],"content_hash":""})";
        QTest::newRow("no zip") << QByteArray("hello") << u"no release archive"_s;
        QTest::newRow("other zip") << zipped({{u"a.txt"_s, "a"}}) << u"no release archive"_s;
        QTest::newRow("newer") << zipped(
            {{u"manifest.json"_s, R"({"format":"slipway-release-archive","format_version":9})"}})
                               << u"newer"_s;
        QTest::newRow("unlisted") << zipped({{u"manifest.json"_s, manifest}, {u"rows/item.jsonl"_s, "x"}})
                                  << u"does not belong"_s;
        QTest::newRow("way out") << zipped({{u"manifest.json"_s, manifest}, {u"../../evil"_s, "x"}}) << QString();
        QTest::newRow("drive") << zipped({{u"manifest.json"_s, manifest}, {u"c:evil"_s, "x"}}) << u"lead out"_s;
        QTest::newRow("back slash") << zipped({{u"manifest.json"_s, manifest}, {u"a\\..\\evil"_s, "x"}})
                                    << u"lead out"_s;
    }

    void hostileArchives_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto read = unpackArchive(bytes, u"evil.zip"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QVERIFY2(read.error().sentence.contains(says), qPrintable(read.error().sentence));
    }

    void aBomb_isRefused_beforeItIsUnpacked()
    {
        const QByteArray bomb = zipped({{u"manifest.json"_s, QByteArray(8 * 1024 * 1024, ' ')}});
        QVERIFY(bomb.size() < 64 * 1024);
        const auto read =
            unpackArchive(bomb, u"bomb.zip"_s, {.packedBytes = 1024 * 1024, .bytes = 1024 * 1024, .files = 10});
        QVERIFY(!read && read.error().sentence.contains(u"unpacks to more"_s));
        std::vector<std::pair<QString, QByteArray>> many;
        for (int i = 0; i < 20; ++i)
            many.emplace_back(u"evidence/%1"_s.arg(i), "x");
        QVERIFY(!unpackArchive(zipped(many), u"many.zip"_s,
                               {.packedBytes = 1024 * 1024, .bytes = 1024 * 1024, .files = 10}));
        QVERIFY(!unpackArchive(bomb, u"bomb.zip"_s, {.packedBytes = 10, .bytes = 1024, .files = 10}));
    }

    void everyChangedByte_isNoticed()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        const QByteArray good = archive();
        int refused = 0;
        int same = 0;
        for (qsizetype i = 0; i < good.size(); i += 97) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x40);
            const auto read = unpackArchive(bad, u"a.zip"_s);
            refused += read ? 0 : 1;
            // Bytes that are no contents, as the time of a file.
            same += read && read->contentHash == valueOf(unpackArchive(good, u"a.zip"_s)).contentHash ? 1 : 0;
        }
        QVERIFY(refused > 20);
        QCOMPARE(refused + same, static_cast<int>((good.size() + 96) / 97));
        for (qsizetype cut = 0; cut < good.size(); cut += 61) {
            const auto read = unpackArchive(good.first(cut), u"a.zip"_s);
            QVERIFY(!read && read.error().kind == ErrorKind::BadInput);
        }
    }

    void aWellMadeArchiveWithForeignRows_isRefused()
    {
        UnpackedArchive archived = valueOf(unpackArchive(archive(), u"a.zip"_s));
        const ReleaseId other = m_team->plainRelease(u"9.9"_s);
        ArchiveFiles files = archived.files;
        files[u"rows/item.jsonl"_s].replace(m_release.value.toBytes().toHex(), other.value.toBytes().toHex());
        const auto evil = std::make_shared<const UnpackedArchive>(
            valueOf(unpackArchive(valueOf(packArchive(archived.manifest, files)), u"a.zip"_s)));
        TemporaryWorkspace elsewhere;
        QCOMPARE(elsewhere.refused(RestoreRelease{evil}).kind, ErrorKind::BadInput);
        QVERIFY(valueOf(elsewhere.queries().products()).empty());
    }

    void aClosedReleaseThatWasEditedInTheArchive_isRefused()
    {
        workspace().done(close());
        UnpackedArchive archived = valueOf(unpackArchive(archive(), u"a.zip"_s));
        ArchiveFiles files = archived.files;
        QVERIFY(files[u"rows/release.jsonl"_s].contains("\"4.2\""));
        files[u"rows/release.jsonl"_s].replace("\"4.2\"", "\"4.3\"");
        const auto evil = std::make_shared<const UnpackedArchive>(
            valueOf(unpackArchive(valueOf(packArchive(archived.manifest, files)), u"a.zip"_s)));
        TemporaryWorkspace elsewhere;
        const Error error = elsewhere.refused(RestoreRelease{evil});
        QVERIFY2(error.sentence.contains(u"seal"_s), qPrintable(error.sentence));
    }
};

QTEST_GUILESS_MAIN(ClosureTest)
#include "closure_test.moc"
