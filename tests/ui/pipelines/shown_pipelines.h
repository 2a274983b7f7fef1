// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_pipelines.h"

#include "support/small_team.h"
#include "ui/pipelines/pipelines_page.h"

#include <QTest>

namespace slipway::test {

using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

template <class EntityId>
EntityId idOf(int number)
{
    return EntityId{Uuid::version7(1'700'000'000'000, {0, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<std::uint8_t>(number)})};
}

/// A page over two servers: Buildbot with a run under way and one that failed, and a Jenkins that is not reached.
struct Desk {
    SmallTeam team;
    FakePipelines source;
    CiConnection buildbot;
    CiConnection jenkins;
    CiRun running;
    CiRun failed;
    std::unique_ptr<PipelinesPage> page;

    Desk()
    {
        buildbot.id = idOf<CiConnectionId>(1);
        buildbot.name = u"Buildbot"_s;
        jenkins.id = idOf<CiConnectionId>(2);
        jenkins.name = u"Jenkins (old)"_s;
        jenkins.kind = CiKind::Jenkins;
        source.m_connections = {buildbot, jenkins};
        source.m_states[buildbot.id] = {service::ConnectionState::Standing::Reached, source.m_now, {}, 2};
        source.m_states[jenkins.id] = {service::ConnectionState::Standing::NotReached, source.m_now - 142min,
                                       u"connection refused"_s, -1};
        service::JobView tests;
        tests.key = tests.name = u"integration-tests"_s;
        tests.state = RunState::Running;
        service::JobView portal;
        portal.key = portal.name = u"portal-ui"_s;
        portal.state = RunState::Done;
        portal.result = RunResult::Failure;
        source.m_jobs.insert_or_assign(buildbot.id, std::vector{tests, portal});
        source.m_jobs.insert_or_assign(
            jenkins.id, Result<std::vector<service::JobView>>(failure(ErrorKind::Remote, u"connection refused"_s)));
        running = run(1, u"1842"_s, RunState::Running, RunResult::None, 12min);
        running.estimatedSeconds = 1200;
        failed = run(2, u"1841"_s, RunState::Done, RunResult::Failure, 40min);
        failed.finishedAt = source.m_now - 20min;
        failed.message = u"25 of 1312 failed"_s;
        source.m_runs = {running, failed};
    }

    [[nodiscard]] CiRun run(int id, const QString &number, RunState state, RunResult result,
                            std::chrono::minutes ago) const
    {
        CiRun made;
        made.id = idOf<CiRunId>(id);
        made.connection = buildbot.id;
        made.job = made.jobName = u"integration-tests"_s;
        made.number = made.externalId = number;
        made.state = state;
        made.result = result;
        made.ref = u"release/4.2"_s;
        made.headSha = u"1f73aa8c0ffee"_s;
        made.requestedAt = source.m_now - ago;
        if (state != RunState::SendUnknown)
            made.startedAt = source.m_now - ago;
        return made;
    }

    PipelinesPage &open()
    {
        page = std::make_unique<PipelinesPage>(team.workspace.session(), source);
        page->resize(1240, 800);
        page->show();
        page->openRoute({.page = u"pipelines"_s});
        QCoreApplication::processEvents();
        return *page;
    }

    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        for (W *each : page->findChildren<W *>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    }

    [[nodiscard]] QStringList rows(const QAbstractItemView *view) const
    {
        QStringList texts;
        for (int i = 0; i < view->model()->rowCount(); ++i)
            texts += view->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
};

} // namespace slipway::test
