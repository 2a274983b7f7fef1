// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/registry.h"

#include "ci/azure/azure_provider.h"
#include "ci/bitbucket/bitbucket_provider.h"
#include "ci/buildbot/buildbot_provider.h"
#include "ci/circleci/circleci_provider.h"
#include "ci/gitea/gitea_provider.h"
#include "ci/github/github_provider.h"
#include "ci/gitlab/gitlab_provider.h"
#include "ci/jenkins/jenkins_provider.h"
#include "ci/teamcity/teamcity_provider.h"
#include "ci/webhook/webhook_provider.h"

namespace slipway::ci {

namespace {

ProviderMaker makerOf(CiKind kind)
{
    switch (kind) {
    case CiKind::GitHub: return &github::makeProvider;
    case CiKind::GitLab: return &gitlab::makeProvider;
    case CiKind::Jenkins: return &jenkins::makeProvider;
    case CiKind::Azure: return &azure::makeProvider;
    case CiKind::TeamCity: return &teamcity::makeProvider;
    case CiKind::CircleCi: return &circleci::makeProvider;
    case CiKind::Gitea: return &gitea::makeProvider;
    case CiKind::Bitbucket: return &bitbucket::makeProvider;
    case CiKind::Webhook: return &webhook::makeProvider;
    case CiKind::Buildbot: break;
    }
    return &buildbot::makeProvider;
}

} // namespace

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    return makerOf(connection.kind)(connection, std::move(secret));
}

} // namespace slipway::ci
