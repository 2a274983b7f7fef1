// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/provider.h"

#include "ci/trigger_answer.h"
#include "core/base/tr.h"

namespace slipway::ci {

namespace {
std::unexpected<Error> lacks(const QString &sentence)
{
    return failure(ErrorKind::NotFound, sentence);
}
} // namespace

QCoro::Task<Result<std::pair<QString, QString>>> CiProvider::definition(JobKey, QString)
{
    co_return lacks(tr("This server does not show the definition of its jobs."));
}

QCoro::Task<Result<std::vector<Gate>>> CiProvider::gates(JobKey, QString)
{
    co_return std::vector<Gate>{};
}

QCoro::Task<Result<Ack>> CiProvider::answer(JobKey, QString, Gate, GateAnswerKind, QString, QMap<QString, QString>)
{
    co_return lacks(tr("Gates of this server cannot be answered from here. Open the run in a browser."));
}

QCoro::Task<Result<TestResults>> CiProvider::tests(JobKey, QString)
{
    co_return TestResults{};
}

QCoro::Task<Result<std::vector<Artifact>>> CiProvider::artifacts(JobKey, QString)
{
    co_return std::vector<Artifact>{};
}

QCoro::Task<Result<>> CiProvider::download(JobKey, QString, Artifact, QIODevice *)
{
    co_return lacks(tr("This server gives no artifacts."));
}

QCoro::Task<Result<std::vector<ServerFreeze>>> CiProvider::freezes()
{
    co_return std::vector<ServerFreeze>{};
}

QCoro::Task<Result<std::optional<QString>>> CiProvider::releaseOf(JobKey, QString)
{
    co_return lacks(tr("This server keeps no release notes."));
}

QCoro::Task<TriggerOutcome> CiProvider::publish(JobKey, ReleasePage)
{
    co_return notSent(lacks(tr("This server keeps no release notes.")).error());
}

void CiProvider::listen() {}

} // namespace slipway::ci
