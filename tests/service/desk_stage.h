// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/commands/connection_commands.h"
#include "service/commands/release_job_commands.h"
#include "service/commands/runbook_commands.h"
#include "service/pipelines/server_desk.h"
#include "support/fake_provider.h"
#include "support/team.h"

#include <QTest>

namespace slipway::test {

using namespace service;

inline constexpr double kHaste = 2'000;

/// What a future answers; ends the test when it takes longer than five seconds.
template <class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 5'000))
        qFatal("the desk did not answer");
    return future.takeResult();
}

/// A workspace with one CI server that is told what to answer, and the desk that works with it.
struct DeskStage {
    TemporaryWorkspace workspace;
    Team team{workspace};
    std::shared_ptr<FakeServer> server = std::make_shared<FakeServer>();
    std::shared_ptr<FakeSecrets> secrets = std::make_shared<FakeSecrets>();
    std::unique_ptr<CiDesk> desk;
    CiConnectionId connection;
    QByteArray secretGiven;

    DeskStage()
    {
        workspace->setActor(team.mara);
        CiConnection made;
        made.name = QStringLiteral("CI");
        made.url = QStringLiteral("http://127.0.0.1:1");
        connection = workspace.done(SaveConnection{made});
        open();
    }

    void open()
    {
        desk.reset();
        auto made = std::make_unique<ServerDesk>(
            *workspace.operator->(), secrets,
            [this](const CiConnection &, const QByteArray &secret) -> Result<std::unique_ptr<ci::CiProvider>> {
                secretGiven = secret;
                return std::make_unique<FakeProvider>(server);
            });
        made->setHaste(kHaste);
        desk = std::move(made);
    }

    void setHaste(double factor) { static_cast<ServerDesk &>(*desk).setHaste(factor); }
    [[nodiscard]] RunWish wish() const
    {
        RunWish wish{.connection = connection, .job = QStringLiteral("app")};
        wish.jobName = QStringLiteral("App");
        return wish;
    }
    CiRun trigger() { return valueOf(answerOf(desk->trigger(wish(), true))); }
    CiRun row(CiRunId id) { return valueOf(workspace.queries().run(id)); }

    /// A step of the release's runbook that the job *Migrate* does.
    RunbookStepId addStep(ReleaseId release)
    {
        ReleaseJob job;
        job.release = release;
        job.name = QStringLiteral("Migrate");
        job.connection = QStringLiteral("ci");
        job.job = QStringLiteral("app");
        job.purpose = RunPurpose::Other;
        RunbookStepText text;
        text.title = QStringLiteral("Migrate the data");
        text.kind = StepKind::Job;
        text.job = workspace.done(AddReleaseJob{job});
        return workspace.done(AddRunbookStep{release, text, {}});
    }
    RunbookStep step(ReleaseId release) { return valueOf(workspace.queries().runbook(release)).steps.at(0).step; }
};

} // namespace slipway::test
