// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/sample_pipelines.h"

#include "core/base/order_key.h"
#include "core/pipeline/connection.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/test_report.h"
#include "service/runs/known_run.h"

namespace slipway::service {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

struct SampleStage {
    QString name;
    int seconds;
};

/// How a job of the sample goes on.
struct SampleRun {
    int number;
    minutes ago; ///< when it began
    int seconds; ///< how long it took; of a running one: how long it is expected to
    RunState state = RunState::Done;
    RunResult result = RunResult::Success;
    QString message{};
    bool isByPerson = false;
};

class PipelinesSample
{
public:
    PipelinesSample(CommandContext &context, const std::map<QString, PersonId> &people,
                    const std::map<QString, EnvironmentId> &places)
        : m_context(context),
          m_people(people),
          m_places(places)
    {}

    Result<> make()
    {
        m_buildbot = connection(u"Buildbot"_s, CiKind::Buildbot, u"https://buildbot.meridian.example"_s);
        m_gitlab = connection(u"GitLab"_s, CiKind::GitLab, u"https://gitlab.meridian.example/meridian/deploy"_s);
        const auto releases = m_context.transaction().all<Release>("ship, id");
        if (!releases)
            return std::unexpected(releases.error());
        return m_context.transaction()
            .insert(m_buildbot)
            .and_then([&] { return m_context.transaction().insert(m_gitlab); })
            .and_then([&] { return addReleases(*releases); });
    }

private:
    [[nodiscard]] CiConnection connection(const QString &name, CiKind kind, const QString &url)
    {
        CiConnection made;
        made.id = m_context.newId<CiConnection>();
        made.name = name;
        made.kind = kind;
        made.url = url;
        made.account = u"release-bot"_s;
        made.secretKind = SecretKind::Keyring;
        made.order = orderkey::initial(m_order++);
        return made;
    }

    Result<> addReleases(const std::vector<Release> &releases)
    {
        int count = 0;
        for (const Release &release : releases) {
            if (release.state != ReleaseState::InProgress && release.state != ReleaseState::Deploying)
                continue;
            if (const auto done = addRelease(release, count++); !done)
                return done;
        }
        return {};
    }

    Result<> addRelease(const Release &release, int index)
    {
        const auto plan = m_context.plan(release.id);
        if (!plan)
            return std::unexpected(plan.error());
        const QString slug = m_context.titleOf(release).section(u' ', 0, -2).toLower().replace(u' ', u'-');
        const auto phase = [&](const QString &name) -> std::optional<PhaseId> {
            for (const Phase &each : plan->phases)
                if (each.name.contains(name, Qt::CaseInsensitive))
                    return each.id;
            return {};
        };
        const ReleaseJob unit =
            job(release, phase(u"development"_s), RunPurpose::Test, u"Unit tests"_s, m_buildbot, slug + u"-unit"_s);
        const ReleaseJob integration = job(release, phase(u"testing"_s), RunPurpose::Test, u"Integration tests"_s,
                                           m_buildbot, slug + u"-integration"_s);
        ReleaseJob deploy =
            job(release, phase(u"deployment"_s), RunPurpose::Deploy, u"Deploy"_s, m_gitlab, slug + u"-deploy"_s);
        deploy.parameters = {{u"environment"_s, u"{{ environment.name }}"_s},
                             {u"version"_s, u"{{ release.version }}"_s}};
        ReleaseJob back =
            job(release, phase(u"deployment"_s), RunPurpose::Rollback, u"Roll back"_s, m_gitlab, slug + u"-rollback"_s);
        back.parameters = {{u"environment"_s, u"{{ environment.name }}"_s}};
        // Its own servers do it instead of the one the template names.
        for (const ReleaseJob &each : plan->jobs)
            if (const auto done = m_context.transaction().remove(each.id); !done)
                return done;
        for (RunbookStep each : plan->runbook) {
            if (!each.job)
                continue;
            each.job = deploy.id;
            if (const auto done = m_context.transaction().update(each); !done)
                return done;
        }
        for (const ReleaseJob &each : {unit, integration, deploy, back})
            if (const auto done = m_context.transaction().insert(each); !done)
                return done;
        const bool isLively = slug == "payments"_L1;
        const auto result = isLively
                                ? SampleRun{.number = 1841,
                                            .ago = minutes(63),
                                            .seconds = 1020,
                                            .result = RunResult::Failure,
                                            .message = u"25 of 1312 failed"_s}
                                : SampleRun{.number = 1700 + index, .ago = minutes(180 + 30 * index), .seconds = 1031};
        return addRun(release, unit, {.number = 5120 - 7 * index, .ago = minutes(96 + 20 * index), .seconds = 431})
            .and_then([&] {
                return addRun(release, unit, {.number = 5113 - 7 * index, .ago = minutes(1500), .seconds = 428});
            })
            .and_then([&] {
                return addRun(release, integration, {.number = 1690 + index, .ago = minutes(1440), .seconds = 1028});
            })
            .and_then([&] { return addRun(release, integration, result); })
            .and_then([&]() -> Result<> {
                if (!isLively)
                    return {};
                return addRun(release, integration,
                              {.number = 1842,
                               .ago = minutes(12),
                               .seconds = 1130,
                               .state = RunState::Running,
                               .result = RunResult::None,
                               .isByPerson = true});
            })
            .and_then([&] { return addDeployment(release, deploy, index); });
    }

    [[nodiscard]] ReleaseJob job(const Release &release, std::optional<PhaseId> phase, RunPurpose purpose,
                                 const QString &name, const CiConnection &where, const QString &key)
    {
        ReleaseJob made;
        made.id = m_context.newId<ReleaseJob>();
        made.release = release.id;
        made.phase = phase;
        made.purpose = purpose;
        made.name = name;
        made.connection = where.name;
        made.job = key;
        made.ref = u"release/{{ release.version }}"_s;
        made.order = orderkey::initial(m_order++);
        return made;
    }

    [[nodiscard]] CiRun runOf(const Release &release, const ReleaseJob &job, const SampleRun &spec)
    {
        CiRun run;
        run.id = m_context.newId<CiRun>();
        run.connection = job.connection == m_buildbot.name ? m_buildbot.id : m_gitlab.id;
        run.job = job.job;
        run.jobName = job.name;
        run.release = release.id;
        run.phase = job.phase;
        run.purpose = job.purpose;
        run.ref = u"release/"_s + release.version;
        run.headSha = u"1f73aa8%1c4e2"_s.arg(spec.number);
        run.parameters = {{u"suite"_s, u"full"_s}, {u"version"_s, release.version}};
        run.clientKey = u"slipway-sample-%1"_s.arg(spec.number);
        run.state = spec.state;
        run.result = spec.result;
        run.externalId = run.number = QString::number(spec.number);
        run.message = spec.message;
        run.requestedAt = m_context.now() - spec.ago;
        run.sentAt = run.requestedAt;
        run.startedAt = run.requestedAt + seconds(8);
        if (isOver(spec.state))
            run.finishedAt = *run.startedAt + seconds(spec.seconds);
        else
            run.estimatedSeconds = spec.seconds;
        if (spec.isByPerson)
            run.requestedBy = m_people.at(u"Mara Lind"_s);
        return run;
    }

    /// The stages of a run: as many are over as its time allows.
    [[nodiscard]] std::vector<PartView> stagesOf(const CiRun &run, int wholeSeconds) const
    {
        const std::vector<SampleStage> stages{{u"checkout"_s, 9},
                                              {u"build"_s, wholeSeconds / 5},
                                              {u"unit"_s, wholeSeconds / 8},
                                              {u"integration"_s, wholeSeconds / 2},
                                              {u"contract"_s, wholeSeconds / 6}};
        std::vector<PartView> parts;
        Instant at = *run.startedAt;
        const Instant now = run.finishedAt.value_or(m_context.now());
        for (const SampleStage &stage : stages) {
            PartView part;
            part.id = part.name = stage.name;
            part.hasLog = true;
            const Instant end = at + seconds(stage.seconds);
            if (at < now) {
                part.startedAt = at;
                const bool isDone = end <= now || run.finishedAt;
                part.state = isDone ? RunState::Done : RunState::Running;
                const bool isBad = run.result == RunResult::Failure && stage.name == "integration"_L1;
                part.result = !isDone ? RunResult::None : isBad ? RunResult::Failure : RunResult::Success;
                if (isDone)
                    part.finishedAt = std::min(end, now);
                part.message = isBad ? run.message : QString();
            }
            at = end;
            parts.push_back(std::move(part));
        }
        return parts;
    }

    Result<> addRun(const Release &release, const ReleaseJob &job, const SampleRun &spec)
    {
        CiRun run = runOf(release, job, spec);
        RunView view = knownRun(run);
        view.parts = stagesOf(run, spec.seconds);
        view.startedBy = spec.isByPerson ? u"Mara Lind"_s : u"push"_s;
        view.mayCancel = !isOver(run.state);
        view.mayRerun = isOver(run.state);
        run.detail = detailOf(view);
        run.detail[run_marks::kTestsSought] = true; // there is no such server
        return m_context.transaction().insert(run).and_then([&]() -> Result<> {
            return run.finishedAt && job.purpose == RunPurpose::Test ? addReport(release, job, run) : Result<>{};
        });
    }

    Result<> addReport(const Release &release, const ReleaseJob &job, const CiRun &run)
    {
        TestReport report;
        report.id = m_context.newId<TestReport>();
        report.release = release.id;
        report.run = run.id;
        report.source = u"junit.xml"_s;
        report.suite = job.name;
        report.ref = run.ref;
        report.headSha = run.headSha;
        report.total = job.name == "Unit tests"_L1 ? 2413 : 1312;
        report.failed = run.result == RunResult::Failure ? 25 : 0;
        report.skipped = 12;
        report.passed = report.total - report.failed - report.skipped;
        report.durationMilliseconds = static_cast<int>(
            std::chrono::duration_cast<std::chrono::milliseconds>(*run.finishedAt - *run.startedAt).count());
        if (job.name == "Unit tests"_L1)
            report.coverageBasisPoints = 8740;
        report.at = *run.finishedAt + seconds(4);
        return m_context.transaction().insert(report);
    }

    Result<> addDeployment(const Release &release, const ReleaseJob &job, int index)
    {
        const bool isGoing = release.state == ReleaseState::Deploying;
        SampleRun spec{
            .number = 311 + index, .ago = isGoing ? minutes(18) : minutes(2000 + 60 * index), .seconds = 540};
        if (isGoing) {
            spec.seconds = 2160;
            spec.state = RunState::Running;
            spec.result = RunResult::None;
        }
        CiRun run = runOf(release, job, spec);
        run.environment = m_places.at(isGoing ? u"production"_s : u"test"_s);
        run.requestedBy = m_people.at(u"Lucía Ortega"_s);
        RunView view = knownRun(run);
        view.startedBy = u"Lucía Ortega"_s;
        view.mayCancel = isGoing;
        run.detail = detailOf(view);
        Deployment deployment;
        deployment.id = m_context.newId<Deployment>();
        deployment.release = release.id;
        deployment.environment = *run.environment;
        deployment.run = run.id;
        deployment.startedAt = *run.startedAt;
        deployment.finishedAt = run.finishedAt;
        deployment.outcome = isGoing ? DeploymentOutcome::Running : DeploymentOutcome::Succeeded;
        deployment.person = run.requestedBy;
        return m_context.transaction().insert(run).and_then([&] { return m_context.transaction().insert(deployment); });
    }

    CommandContext &m_context;
    const std::map<QString, PersonId> &m_people;
    const std::map<QString, EnvironmentId> &m_places;
    CiConnection m_buildbot;
    CiConnection m_gitlab;
    int m_order = 0;
};

} // namespace

Result<> addSamplePipelines(CommandContext &context, const std::map<QString, PersonId> &people,
                            const std::map<QString, EnvironmentId> &places)
{
    return PipelinesSample(context, people, places).make();
}

} // namespace slipway::service
