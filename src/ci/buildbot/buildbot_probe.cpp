// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/buildbot_provider.h"
#include "core/base/tr.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

using Mark = Probe::Finding::Mark;

// No build has the number 0: stopping it changes nothing, and its answer tells whether we may.
QCoro::Task<Result<Probe>> BuildbotProvider::probe(std::stop_token stop)
{
    Probe probe;
    probe.product = u"Buildbot"_s;
    probe.abilities = abilities();
    QElapsedTimer since; // the last finding
    since.start();
    const auto report = [&probe, &since](Mark mark, const QString &what, const QString &found) {
        probe.findings.push_back({mark, what, found, std::chrono::milliseconds(since.restart())});
    };

    const Result<QJsonObject> before = co_await m_api.configuration(stop);
    if (!before && before.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(before.error());
    const auto builders = co_await m_api.list<Builder>("builders", u"builders"_s, stop);
    if (!builders && builders.error().kind == ErrorKind::NotFound)
        co_return failure(
            ErrorKind::NotFound,
            tr("No Buildbot answers at this address: there is nothing at /api/v2/builders. Give the address of its start page."));
    if (!builders)
        co_return std::unexpected(builders.error());
    probe.version = before ? versionIn(*before) : QString();
    report(Mark::Good, tr("Server"),
           probe.version.isEmpty() ? tr("Buildbot of an unknown version") : tr("Buildbot %1").arg(probe.version));

    if (m_session.hasAccount()) {
        if (const Result<> in = co_await m_session.signIn(stop); !in) {
            report(Mark::Bad, tr("Sign-in"), in.error().sentence);
            co_return probe;
        }
    }
    const Result<QJsonObject> after = co_await m_api.configuration(stop);
    probe.identity = after ? userIn(*after) : QString();
    report(Mark::Good, tr("Sign-in"),
           probe.identity.isEmpty() ? tr("nobody: what is open to everybody") : tr("as %1").arg(probe.identity));

    const net::Exchange stopNothing = co_await m_api.call("builds/0", u"stop"_s, {}, net::Effect::Converging, stop);
    if (!stopNothing)
        co_return std::unexpected(stopNothing.error().error);
    if (stopNothing->status == 401 || stopNothing->status == 403)
        report(Mark::Warning, tr("Rights"), tr("may read, but neither start nor stop builds"));
    else
        report(Mark::Good, tr("Rights"), tr("may read, start and stop builds"));

    const Result<std::vector<Job>> all = co_await jobs(stop);
    if (!all)
        co_return std::unexpected(all.error());
    const int startable = int(std::ranges::count_if(*all, &Job::mayTrigger));
    report(startable > 0 ? Mark::Good : Mark::Warning, tr("Jobs"),
           tr("%1 of %2 can be started from here").arg(startable).arg(all->size()));

    const auto workers = co_await m_api.list<Worker>("workers", u"workers"_s, stop);
    if (workers) {
        const auto connected = std::ranges::count_if(*workers, &Worker::isConnected);
        report(connected > 0 ? Mark::Good : Mark::Warning, tr("Workers"),
               tr("%1 of %2 are connected").arg(connected).arg(workers->size()));
    }
    co_return probe;
}

} // namespace slipway::ci::buildbot
