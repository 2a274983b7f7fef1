// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitea/gitea_provider.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitea {

QCoro::Task<Result<std::optional<QString>>> GiteaProvider::releaseOf(JobKey, QString tag)
{
    const Result<QJsonObject> found = co_await object(repositoryPath("/releases/tags/" + encoded(tag)));
    if (!found && found.error().kind == ErrorKind::NotFound)
        co_return std::optional<QString>();
    if (!found)
        co_return std::unexpected(found.error());
    co_return std::optional((*found)[u"html_url"].toString());
}

QCoro::Task<TriggerOutcome> GiteaProvider::publish(JobKey, ReleasePage page)
{
    QJsonObject body{{u"tag_name"_s, page.tag},
                     {u"name"_s, page.name},
                     {u"body"_s, page.body},
                     {u"prerelease"_s, page.isPreRelease}};
    if (!page.commit.isEmpty())
        body.insert(u"target_commitish"_s, page.commit);
    net::Request request = withJson(net::Method::Post, repositoryPath("/releases"), body, net::Effect::Creating);
    request.isUrgent = true;
    const net::Exchange answer = co_await http().send(std::move(request));
    if (std::optional<TriggerOutcome> refused = refusal(answer))
        co_return *refused;
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    outcome.url = QJsonDocument::fromJson(answer->body)[u"html_url"].toString();
    co_return outcome;
}

} // namespace slipway::ci::gitea
