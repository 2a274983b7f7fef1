// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitlab/gitlab_provider.h"
#include "ci/server_address.h"
#include "core/base/tr.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitlab {

QCoro::Task<Result<Probe>> GitLabProvider::probe(std::stop_token stop)
{
    using Mark = Probe::Finding::Mark;
    Probe probe;
    QElapsedTimer timer;
    timer.start();
    const auto found = [&](Mark mark, const QString &what, const QString &text) {
        probe.findings.push_back({mark, what, text, std::chrono::milliseconds(timer.restart())});
    };
    m_isReady = false;
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    probe.product = u"GitLab"_s;
    probe.version = m_version;
    probe.identity = m_user;
    probe.abilities = abilities();
    found(knowsInputs() ? Mark::Good : Mark::Warning, slipway::tr("Server"),
          knowsInputs()
              ? u"GitLab "_s + m_version
              : slipway::tr("GitLab %1: inputs of pipelines need 17.10, only variables can be given.").arg(m_version));
    found(Mark::Good, slipway::tr("Account"), m_user);

    // Tokens of OAuth cannot ask this; what they may do shows at the project.
    const Result<Reading> token = co_await m_reads.read(get("/personal_access_tokens/self"), stop);
    if (token) {
        QStringList scopes;
        for (const QJsonValue &scope : token->json[u"scopes"].toArray())
            scopes.append(scope.toString());
        const bool mayWrite = scopes.contains(u"api"_s);
        found(mayWrite ? Mark::Good : Mark::Warning, slipway::tr("Token"),
              mayWrite ? scopes.join(u", "_s)
                       : slipway::tr("Its scopes are “%1”: pipelines can be followed, not started; that needs “api”.")
                             .arg(scopes.join(u", "_s)));
    }
    const Result<std::vector<Job>> projects = co_await jobs(stop);
    if (!projects) {
        found(Mark::Bad, slipway::tr("Project"), projects.error().sentence);
        co_return probe;
    }
    if (m_address.project.isEmpty()) {
        found(projects->empty() ? Mark::Warning : Mark::Good, slipway::tr("Projects"),
              QString::number(projects->size()));
        co_return probe;
    }
    const Job &project = projects->front();
    found(Mark::Good, slipway::tr("Project"), project.key);
    found(project.mayTrigger ? Mark::Good : Mark::Warning, slipway::tr("Starting pipelines"),
          project.mayTrigger ? slipway::tr("The account may start pipelines here.") : project.whyNot);
    const Result<QString> branch = co_await defaultBranch(project.key);
    if (!branch)
        co_return std::unexpected(branch.error());
    const Result<Reading> lint =
        co_await m_reads.read(get(projectPath(project.key) + "/ci/lint?content_ref=" + encoded(*branch)), stop);
    if (lint) {
        const bool isValid = lint->json[u"valid"].toBool();
        found(isValid ? Mark::Good : Mark::Bad, slipway::tr("Definition"),
              isValid ? slipway::tr("valid on %1").arg(*branch) : lint->json[u"errors"][0].toString());
    }
    co_return probe;
}

} // namespace slipway::ci::gitlab
