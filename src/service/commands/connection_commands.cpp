// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/connection_commands.h"

#include "core/base/tr.h"
#include "core/pipeline/connection_address.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/run_state.h"
#include "core/release/transitions.h"
#include "service/commands/named_saving.h"
#include "storage/repositories/pipeline_repository.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRunsLookedAt = 1'000;

/// Jobs of releases that are not over name the connection by its new name.
Result<> followName(CommandContext &context, const QString &before, const QString &after)
{
    const auto jobs = context.transaction().all<ReleaseJob>("n");
    if (!jobs)
        return std::unexpected(jobs.error());
    for (ReleaseJob each : *jobs) {
        if (each.connection.compare(before, Qt::CaseInsensitive) != 0)
            continue;
        const auto release = context.get(each.release);
        if (!release || isReadOnly(release->state))
            continue;
        each.connection = after;
        if (const auto done = context.transaction().update(each); !done)
            return done;
    }
    return {};
}

} // namespace

Result<> checkConnection(const CiConnection &connection)
{
    if (connection.name.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("A connection needs a name."));
    if (connection.name.contains(u'/'))
        return failure(ErrorKind::BadInput,
                       tr("The name of a connection cannot hold “/”: jobs are named CONNECTION/JOB."));
    if (const auto address = serverAddress(connection); !address)
        return std::unexpected(address.error());
    const bool isNamed = connection.secretKind == SecretKind::Environment || connection.secretKind == SecretKind::File;
    if (isNamed && connection.secretName.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, connection.secretKind == SecretKind::File
                                                ? tr("Name the file that holds the token.")
                                                : tr("Name the environment variable that holds the token."));
    return {};
}

Result<CiConnectionId> SaveConnection::execute(CommandContext &context) const
{
    CiConnection made = connection;
    made.name = made.name.trimmed();
    made.url = made.url.trimmed();
    if (const auto sound = checkConnection(made); !sound)
        return std::unexpected(sound.error());
    return savedUnderName(
        context, made, storage::connectionNamed(context.transaction(), made.name), tr("Add the CI connection “%1”"),
        tr("Change the CI connection “%1”"), [&](const CiConnection &before) {
            return before.name == made.name ? Result<>{} : followName(context, before.name, made.name);
        });
}

Result<Done> RemoveConnection::execute(CommandContext &context) const
{
    return context.get(id).and_then([&](const CiConnection &connection) -> Result<Done> {
        const auto runs = storage::runsOfJob(context.transaction(), id, {}, kMostRunsLookedAt);
        if (!runs)
            return std::unexpected(runs.error());
        const auto open = std::ranges::count_if(*runs, [](const CiRun &each) { return !isOver(each.state); });
        if (open > 0)
            return failure(ErrorKind::NotAllowed,
                           tr("%n run(s) on “%1” are not over. Wait for them, or settle those in doubt.", nullptr,
                              static_cast<int>(open))
                               .arg(connection.name));
        context.setSummary(tr("Remove the CI connection “%1”").arg(connection.name));
        return context.transaction().remove(id).transform([] { return Done{}; });
    });
}

} // namespace slipway::service
