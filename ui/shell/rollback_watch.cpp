// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rollback_watch.h"

#include "service/queries/queries.h"
#include "service/session.h"
#include "ui/widgets/words.h"

using namespace std::chrono_literals;

namespace slipway::ui {

RollbackWatch::RollbackWatch(service::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this, &RollbackWatch::look);
    connect(&session, &service::Session::changed, this, &RollbackWatch::look);
    m_clock.start();
}

void RollbackWatch::look()
{
    m_session.ask([](service::Queries &queries) { return queries.rollbackStandings(); })
        .then(this, [this](const Result<std::vector<service::RollbackStanding>> &all) {
            if (all)
                judge(*all);
        });
}

void RollbackWatch::judge(const std::vector<service::RollbackStanding> &all)
{
    for (const service::RollbackStanding &each : all) {
        const auto standing = each.window.standing;
        const bool isDue = standing == RollbackWindow::Standing::Soon || standing == RollbackWindow::Standing::Passed;
        if (!isDue || m_told.contains(each.cutover))
            continue;
        m_told.insert(each.cutover);
        const QString at = words::clock(*each.window.lastSafe, each.zone);
        const auto left = std::chrono::ceil<std::chrono::minutes>(*each.window.lastSafe - m_session.now());
        Q_EMIT alarmRaised(
            each.release, tr("%1: decide whether to roll back").arg(each.title),
            standing == RollbackWindow::Standing::Passed
                ? tr("The last safe rollback was at %1.").arg(at)
                : tr("The last safe rollback is at %1, in %n minutes.", nullptr, static_cast<int>(left.count()))
                      .arg(at));
    }
}

} // namespace slipway::ui
