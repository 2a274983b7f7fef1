// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelines_view_model.h"

#include "core/base/tr.h"
#include "ui/pipelines/standing_words.h"
#include "ui/widgets/pipelines/run_words.h"

/// What a person does with a run: each asks the server, then the run is read again.
namespace slipway::ui::pipelines {

using service::RunView;

template <class T, class Then>
void PipelinesViewModel::follow(QFuture<Result<T>> answer, Then then)
{
    m_isActing = true;
    Q_EMIT runChanged();
    answer.then(this, [this, then = std::move(then)](Result<T> result) mutable {
        m_isActing = false;
        if (result)
            then(std::move(*result));
        else
            Q_EMIT failed(result.error());
        readRun();
    });
}

QString PipelinesViewModel::whyNoAct() const
{
    return m_isActing ? tr("The server has not answered yet.") : m_source.whyNoChange();
}

QString PipelinesViewModel::whyNoRun() const
{
    if (!m_job)
        return tr("Choose a job first.");
    if (const QString why = m_source.whyNoChange(); !why.isEmpty())
        return why;
    for (const ConnectionEntry &entry : m_connections)
        if (entry.connection.id == m_job->connection)
            for (const service::JobView &each : entry.jobs)
                if (each.key == m_job->job && !each.mayTrigger)
                    return each.whyNot.isEmpty() ? tr("The server does not let this job be started.") : each.whyNot;
    return {};
}

service::ConnectionState PipelinesViewModel::standing() const
{
    return m_ours ? m_source.state(m_ours->connection) : service::ConnectionState{};
}

QString PipelinesViewModel::whyNoConfirm() const
{
    if (!m_ours)
        return tr("Follow the run first.");
    if (isOver(m_ours->state))
        return tr("The run is over.");
    if (!runwords::isInDoubt(m_ours->state) && standing().standing == service::ConnectionState::Standing::Reached)
        return tr("The server answers: it says itself what the run comes to.");
    return whyNoAct();
}

void PipelinesViewModel::confirm(RunResult result, const QString &note)
{
    if (m_ours)
        follow(m_source.confirm(*m_ours, result, note), [this](const CiRun &) {
            Q_EMIT told(tr("It counts as unverified until the server was heard of."));
            readRuns();
        });
}

void PipelinesViewModel::cancel(bool isForced)
{
    if (m_ours)
        follow(m_source.cancel(m_ours->id, isForced), [this](const QString &answer) {
            Q_EMIT told(answer.isEmpty() ? tr("The server was asked to cancel the run.") : answer);
        });
}

void PipelinesViewModel::rerun(bool failedOnly)
{
    if (m_ours)
        follow(m_source.rerun(m_ours->id, failedOnly), [this](const CiRun &run) {
            Q_EMIT told(tr("Run again: %1").arg(runwords::word(run.state, run.result)));
            readRuns();
            showRun(run.id);
        });
}

void PipelinesViewModel::answerGate(const QString &gate, bool isApproved, const QString &comment,
                                    const QMap<QString, QString> &inputs)
{
    if (m_ours)
        follow(m_source.answerGate(m_ours->id, gate, isApproved, comment, inputs),
               [this, isApproved](const QString &answer) {
                   if (!answer.isEmpty())
                       Q_EMIT told(answer);
                   else
                       Q_EMIT told(isApproved ? tr("Approved.") : tr("Rejected."));
                   readGates();
               });
}

void PipelinesViewModel::settle(const std::optional<QString> &externalId)
{
    if (m_ours)
        follow(m_source.settle(m_ours->id, externalId), [this, externalId](const CiRun &) {
            Q_EMIT told(externalId ? tr("The run is followed now.") : tr("Noted: it never started."));
            readRuns();
        });
}

void PipelinesViewModel::lookAgain()
{
    if (m_ours)
        follow(m_source.refresh(m_ours->id), [this](const CiRun &run) {
            if (runwords::isInDoubt(run.state))
                Q_EMIT told(tr("The server still shows no run that is this one without doubt."));
        });
}

void PipelinesViewModel::adopt(std::optional<ReleaseId> release)
{
    if (!m_run || !m_job)
        return;
    follow(m_source.adopt(m_job->connection, m_job->job, m_run->externalId, release), [this](const CiRun &run) {
        Q_EMIT told(tr("The run is followed now."));
        readRuns();
        showRun(run.id);
    });
}

} // namespace slipway::ui::pipelines
