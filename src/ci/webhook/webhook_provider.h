// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/http_provider.h"

#include <memory>

namespace slipway::ci::webhook {

/// What the options of a webhook connection say.
struct WebhookOptions {
    QString body;        ///< option `body`: JSON whose texts may hold `{{NAME}}`, `{{key}}`, `{{ref}}`, `{{reason}}`
    QByteArray header;   ///< `signature_header`
    QString statusUrl;   ///< `status_url`: where to ask, may hold `{{key}}`; empty: taken from the answer, or nowhere
    QString statusUrlAt; ///< `status_url_pointer`: JSON pointer into the answer to the post
    QString stateAt;     ///< `state_pointer`: JSON pointer into the answer of the status address
    QStringList success; ///< `success_words`, without regard to case; likewise the other two
    QStringList failure; ///< `failure_words`
    QStringList running; ///< `running_words`

    /// @retval ErrorKind::BadInput the body is no JSON or a pointer is none; `where` names the option
    [[nodiscard]] static Result<WebhookOptions> from(const QJsonObject &options);
};

/// Any receiver of a signed POST. The body's HMAC-SHA256 with the connection's secret goes along as `sha256=…`. A run's id is
/// the address its state is asked at; a receiver without one is only told.
class WebhookProvider : public HttpProvider
{
public:
    WebhookProvider(net::Endpoint endpoint, net::Secret secret, QString name, WebhookOptions options);

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] QCoro::Task<Result<Probe>> probe(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Job>>> jobs(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<JobForm>> form(JobKey job, QString ref) override;
    [[nodiscard]] QCoro::Task<Result<PendingTrigger>> prepare(Trigger trigger) override;
    [[nodiscard]] QCoro::Task<TriggerOutcome> trigger(Trigger trigger, PendingTrigger pending) override;
    [[nodiscard]] QCoro::Task<Result<Resolution>> resolve(PendingTrigger pending) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<RunSnapshot>>> runs(JobKey job, int limit) override;
    [[nodiscard]] QCoro::Task<Result<RunSnapshot>> run(JobKey job, QString runId, QString validator) override;
    [[nodiscard]] QCoro::Task<Result<LogPart>> log(JobKey job, QString runId, QString logId, LogCursor cursor) override;
    [[nodiscard]] QCoro::Task<Result<Ack>> cancel(JobKey job, QString runId, QString queueId, CancelMode mode) override;
    [[nodiscard]] QCoro::Task<TriggerOutcome> rerun(JobKey job, QString runId, RerunMode mode, Trigger again) override;

private:
    [[nodiscard]] QByteArray signature(const QByteArray &body) const;
    /// The status address of a trigger as configured; empty when the answer must tell it.
    [[nodiscard]] QString configuredStatus(const QString &key) const;

    net::Secret m_secret;
    QString m_name;
    WebhookOptions m_options;
};

/// @see ProviderMaker. The address is where the POST goes.
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

} // namespace slipway::ci::webhook
