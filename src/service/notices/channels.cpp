// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notices/channels.h"

#include "core/base/tr.h"
#include "core/incidents/notice_rules.h"
#include "net/http_client.h"
#include "service/export_file.h"
#include "service/runs/notice_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

Delivered failedBecause(const Error &why)
{
    return {NoticeState::Failed, why.sentence};
}

QCoro::Task<Result<net::Secret>> signingSecret(NotificationChannel channel, std::shared_ptr<net::SecretStore> secrets)
{
    if (channel.secretKind == SecretKind::None)
        co_return net::Secret();
    const bool isKeyring = channel.secretKind == SecretKind::Keyring;
    const QString place = isKeyring ? channel.id.toString() : channel.secretName;
    auto secret = co_await secrets->read(channel.secretKind, place);
    co_return secret;
}

Delivered meaningOf(const net::Exchange &answer)
{
    if (!answer)
        return {answer.error().delivery == net::Delivery::NotSent ? NoticeState::Failed : NoticeState::Unknown,
                answer.error().error.sentence};
    if (answer->isSuccess())
        return {NoticeState::Sent, {}};
    const QString said = net::statusError(*answer, net::saidBy(*answer)).sentence;
    return {answer->status >= 400 && answer->status < 500 ? NoticeState::Failed : NoticeState::Unknown, said};
}

QCoro::Task<Delivered> post(MaintenanceNotice notice, NotificationChannel channel, NoticeNames names,
                            std::shared_ptr<net::SecretStore> secrets)
{
    const auto secret = co_await signingSecret(channel, secrets);
    if (!secret)
        co_return failedBecause(secret.error());
    const QUrl url(channel.address, QUrl::StrictMode);
    net::HttpClient http(
        net::Endpoint{.base = url, .caFile = channel.caFile, .mayUsePlainHttp = channel.mayUsePlainHttp});
    net::Request request;
    request.method = net::Method::Post;
    request.url = url;
    request.body = noticePayload(notice, names.release, names.environment);
    request.contentType = "application/json";
    request.effect = net::Effect::Creating;
    request.isUrgent = true;
    request.headers.append({"Idempotency-Key", notice.id.toString().toLatin1()});
    if (!secret->isEmpty())
        request.headers.append(
            {"X-Slipway-Signature-256",
             "sha256="
                 + QMessageAuthenticationCode::hash(request.body, secret->reveal(), QCryptographicHash::Sha256)
                       .toHex()});
    const net::Exchange answer = co_await http.send(request);
    co_return meaningOf(answer);
}

Delivered writeDraft(const MaintenanceNotice &notice, const NotificationChannel &channel, const QString &workspace)
{
    const auto recipients = recipientsOf(channel);
    if (!recipients)
        return failedBecause(recipients.error());
    const QDir folder(channel.address);
    if (!folder.exists())
        return {NoticeState::Failed,
                tr("There is no folder “%1” for drafts of mails. Make it, or change the channel “%2”.")
                    .arg(channel.address, channel.name)};
    const QString file = folder.filePath(u"notice-%1.eml"_s.arg(notice.id.toString()));
    const auto written = writeExport(file, formats::writeMailDraft(noticeMail(notice, *recipients)), workspace);
    if (!written)
        return failedBecause(written.error());
    return {NoticeState::Sent, tr("Drafted as %1; send it from your mail program.").arg(file)};
}

} // namespace

QCoro::Task<Delivered> deliverNotice(MaintenanceNotice notice, NotificationChannel channel, NoticeNames names,
                                     std::shared_ptr<net::SecretStore> secrets, QString workspace)
{
    if (const auto sound = checkChannel(channel); !sound)
        co_return failedBecause(sound.error());
    if (channel.kind == ChannelKind::Mail)
        co_return writeDraft(notice, channel, workspace);
    const Delivered delivered = co_await post(notice, channel, names, secrets);
    co_return delivered;
}

} // namespace slipway::service
