// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pipelines/run_words.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "ui/widgets/words.h"

namespace slipway::ui::runwords {

using namespace Qt::StringLiterals;

namespace {

Glyph glyphOfResult(RunResult result)
{
    switch (result) {
    case RunResult::Success: return Glyph::Approved;
    case RunResult::Failure:
    case RunResult::TimedOut:
    case RunResult::InfraError: return Glyph::Failed;
    case RunResult::Cancelled: return Glyph::Cancelled;
    case RunResult::Skipped:
    case RunResult::Neutral: return Glyph::Abstained;
    case RunResult::Unstable:
    case RunResult::Unknown:
    case RunResult::None: break;
    }
    return Glyph::Warning;
}

QString wordOfResult(RunResult result)
{
    switch (result) {
    case RunResult::Success: return tr("Succeeded");
    case RunResult::Unstable: return tr("Unstable");
    case RunResult::Failure: return tr("Failed");
    case RunResult::Cancelled: return tr("Cancelled");
    case RunResult::Skipped: return tr("Skipped");
    case RunResult::TimedOut: return tr("Timed out");
    case RunResult::InfraError: return tr("Server trouble");
    case RunResult::Neutral: return tr("Neutral");
    case RunResult::Unknown:
    case RunResult::None: break;
    }
    return tr("Result not known");
}

template <class Run>
std::optional<double> shareOfRun(const Run &run, Instant now)
{
    constexpr double most = 0.99; // never whole before the server says so
    const bool runs =
        run.state == RunState::Running || run.state == RunState::Finishing || run.state == RunState::Cancelling;
    if (!runs || !run.startedAt || run.estimatedSeconds <= 0)
        return {};
    const double elapsed = std::chrono::duration<double>(now - *run.startedAt).count();
    return std::clamp(elapsed / run.estimatedSeconds, 0.0, most);
}

} // namespace

Glyph glyphOf(RunState state, RunResult result, RunPurpose purpose)
{
    switch (state) {
    case RunState::Draft: return Glyph::Draft;
    case RunState::Rejected: return Glyph::Failed;
    case RunState::SendUnknown:
    case RunState::Unresolved:
    case RunState::Lost: return Glyph::Warning;
    case RunState::Sending:
    case RunState::Accepted:
    case RunState::Queued:
    case RunState::WaitingResource: return Glyph::Queued;
    case RunState::WaitingGate: return Glyph::Pending;
    case RunState::Running:
    case RunState::Finishing:
        return purpose == RunPurpose::Deploy     ? Glyph::Deploying
               : purpose == RunPurpose::Rollback ? Glyph::RolledBack
                                                 : Glyph::Running;
    case RunState::Cancelling: return Glyph::Cancelled;
    case RunState::Superseded: return Glyph::Withdrawn;
    case RunState::Done: break;
    }
    return glyphOfResult(result);
}

Glyph glyphOf(DeploymentOutcome outcome)
{
    switch (outcome) {
    case DeploymentOutcome::Running: return Glyph::Deploying;
    case DeploymentOutcome::Succeeded: return Glyph::Approved;
    case DeploymentOutcome::Failed: return Glyph::Failed;
    case DeploymentOutcome::Cancelled: return Glyph::Cancelled;
    case DeploymentOutcome::Unknown: break;
    }
    return Glyph::Warning;
}

QString word(RunState state, RunResult result)
{
    switch (state) {
    case RunState::Draft: return tr("Not started");
    case RunState::Sending: return tr("Being sent");
    case RunState::Rejected: return tr("Refused");
    case RunState::SendUnknown: return tr("Perhaps not started");
    case RunState::Accepted: return tr("Accepted");
    case RunState::Unresolved: return tr("Not found at the server");
    case RunState::Queued: return tr("Queued");
    case RunState::Running: return tr("Running");
    case RunState::WaitingGate: return tr("Waits for approval");
    case RunState::WaitingResource: return tr("Waits for its turn");
    case RunState::Finishing: return tr("Finishing");
    case RunState::Cancelling: return tr("Being cancelled");
    case RunState::Superseded: return tr("Superseded");
    case RunState::Lost: return tr("Gone from the server");
    case RunState::Done: break;
    }
    return wordOfResult(result);
}

QString word(DeploymentOutcome outcome)
{
    switch (outcome) {
    case DeploymentOutcome::Running: return tr("Running");
    case DeploymentOutcome::Succeeded: return tr("Succeeded");
    case DeploymentOutcome::Failed: return tr("Failed");
    case DeploymentOutcome::Cancelled: return tr("Cancelled");
    case DeploymentOutcome::Unknown: break;
    }
    return tr("Result not known");
}

QString word(RunPurpose purpose)
{
    switch (purpose) {
    case RunPurpose::Build: return tr("Build");
    case RunPurpose::Test: return tr("Test", "purpose of a job");
    case RunPurpose::Deploy: return tr("Deploy");
    case RunPurpose::Rollback: return tr("Roll back");
    case RunPurpose::Other: break;
    }
    return tr("Other", "purpose of a job");
}

QString word(CiKind kind)
{
    switch (kind) {
    case CiKind::Buildbot: return u"Buildbot"_s;
    case CiKind::GitHub: return u"GitHub Actions"_s;
    case CiKind::GitLab: return u"GitLab CI"_s;
    case CiKind::Jenkins: return u"Jenkins"_s;
    case CiKind::Azure: return u"Azure Pipelines"_s;
    case CiKind::TeamCity: return u"TeamCity"_s;
    case CiKind::CircleCi: return u"CircleCI"_s;
    case CiKind::Gitea: return u"Gitea, Forgejo"_s;
    case CiKind::Bitbucket: return u"Bitbucket Pipelines"_s;
    case CiKind::Webhook: break;
    }
    return tr("Webhook");
}

bool isInDoubt(RunState state)
{
    return state == RunState::SendUnknown || state == RunState::Unresolved;
}

bool needsPerson(RunState state)
{
    return isInDoubt(state) || state == RunState::WaitingGate;
}

namespace {

QString numberOf(const QString &number, const QString &externalId)
{
    if (!number.isEmpty())
        return u'#' + number;
    return externalId.isEmpty() ? tr("no number yet") : externalId.left(12);
}

} // namespace

QString number(const service::RunView &run)
{
    return numberOf(run.number, run.externalId);
}

QString number(const CiRun &run)
{
    return numberOf(run.number, run.externalId);
}

QString took(std::chrono::seconds time)
{
    const auto seconds = std::max<qint64>(0, time.count());
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString tookShort(std::chrono::seconds time)
{
    const auto seconds = std::max<qint64>(0, time.count());
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

std::optional<std::chrono::seconds> timeOf(const std::optional<Instant> &from, const std::optional<Instant> &to,
                                           Instant now)
{
    if (!from)
        return {};
    return std::chrono::duration_cast<std::chrono::seconds>(to.value_or(now) - *from);
}

QString moment(Instant at, const QByteArray &zone, Instant now)
{
    return dayIn(at, zone) == dayIn(now, zone) ? words::clock(at, zone) : timeText(at, zone);
}

std::optional<double> share(const service::RunView &run, Instant now)
{
    return shareOfRun(run, now);
}

std::optional<double> share(const CiRun &run, Instant now)
{
    return shareOfRun(run, now);
}

QString shortSha(const QString &sha)
{
    return sha.left(7);
}

} // namespace slipway::ui::runwords
