// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/parts/job_start.h"

#include "core/schedule/freezes.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/pipelines/run_words.h"
#include "ui/widgets/pipelines/trigger_dialog.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

Result<TriggerDialog::Obstacles> obstaclesOf(ReleaseDesk &desk, const service::RunWish &wish)
{
    TriggerDialog::Obstacles obstacles;
    const bool isDeployment = wish.purpose == RunPurpose::Deploy || wish.purpose == RunPurpose::Rollback;
    if (!isDeployment || !wish.environment)
        return obstacles;
    const auto found = desk.session().queries().deploymentObstacles(desk.release(), *wish.environment,
                                                                    wish.purpose == RunPurpose::Rollback);
    if (!found)
        return std::unexpected(found.error());
    obstacles.all = *found;
    const auto actor = desk.actor();
    if (!service::mayBeOverridden(*found))
        obstacles.whyNoOverride = TriggerDialog::tr("Part of this cannot be overridden by anybody; settle that first.");
    else if (!actor)
        obstacles.whyNoOverride = TriggerDialog::tr("Nobody was chosen to act; choose who you are in the settings.");
    else if (const auto may = mayOverride(*actor, u"reason"_s); !may)
        obstacles.whyNoOverride = may.error().sentence;
    return obstacles;
}

} // namespace

void openJobStart(ReleaseDesk &desk, PipelinesSource &source, const Result<service::RunWish> &wish,
                  const QString &title, QWidget *parent, std::function<void()> answered)
{
    if (!wish)
        return desk.raise(wish.error());
    const auto obstacles = obstaclesOf(desk, *wish);
    if (!obstacles)
        return desk.raise(obstacles.error());
    auto *dialog = new TriggerDialog(
        source, *wish, title, TriggerDialog::tr("For %1.").arg(release_text::oneLine(desk.page().title, 120)), parent);
    dialog->setObstacles(*obstacles);
    QObject::connect(dialog, &TriggerDialog::answered, &desk, [&desk, answered](const CiRun &run) {
        if (run.state != RunState::Rejected && !runwords::isInDoubt(run.state))
            desk.tell(TriggerDialog::tr("The server took it: %1").arg(runwords::word(run.state, run.result)));
        answered();
    });
    QObject::connect(dialog, &TriggerDialog::showRequested, &desk, [&desk](CiRunId run) {
        Q_EMIT desk.routeRequested({.page = u"pipelines"_s, .focus = run.value});
    });
    dialog->open();
}

} // namespace slipway::ui
