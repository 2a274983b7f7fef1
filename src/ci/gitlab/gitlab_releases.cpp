// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitlab/gitlab_provider.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitlab {

QCoro::Task<Result<std::optional<QString>>> GitLabProvider::releaseOf(JobKey project, QString tag)
{
    const Result<Reading> found = co_await m_reads.read(get(projectPath(project) + "/releases/" + encoded(tag)));
    if (!found && found.error().kind == ErrorKind::NotFound)
        co_return std::optional<QString>();
    if (!found)
        co_return std::unexpected(found.error());
    co_return std::optional(found->json[u"_links"][u"self"].toString());
}

/// GitLab knows no pre-releases; a release is one by its tag.
QCoro::Task<TriggerOutcome> GitLabProvider::publish(JobKey project, ReleasePage page)
{
    QJsonObject body{{u"tag_name"_s, page.tag}, {u"name"_s, page.name}, {u"description"_s, page.body}};
    if (!page.commit.isEmpty())
        body.insert(u"ref"_s, page.commit);
    net::Request request = withJson(net::Method::Post, projectPath(project) + "/releases", body, net::Effect::Creating);
    request.isUrgent = true;
    const net::Exchange answer = co_await http().send(std::move(request));
    if (std::optional<TriggerOutcome> refused = refusal(answer))
        co_return *refused;
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    outcome.url = QJsonDocument::fromJson(answer->body)[u"_links"][u"self"].toString();
    co_return outcome;
}

} // namespace slipway::ci::gitlab
