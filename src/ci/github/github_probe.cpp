// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/github/github_provider.h"
#include "core/base/tr.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace slipway::ci::github {

QCoro::Task<Result<Probe>> GitHubProvider::probe(std::stop_token stop)
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
    probe.product = m_serverVersion.isEmpty() ? u"GitHub"_s : u"GitHub Enterprise Server"_s;
    probe.version = m_serverVersion.isEmpty() ? QString::fromLatin1(m_version) : m_serverVersion;
    probe.identity = m_actor;
    probe.abilities = abilities();
    found(Mark::Good, slipway::tr("Server"),
          slipway::tr("%1, version %2 of its API")
              .arg(probe.product, m_version.isEmpty() ? u"—"_s : QString::fromLatin1(m_version)));
    found(m_actor.isEmpty() ? Mark::Warning : Mark::Good, slipway::tr("Account"),
          m_actor.isEmpty() ? slipway::tr("The token is nobody's: runs cannot be told apart by who started them.")
                            : m_actor);
    if (!m_scopes.isEmpty() && !m_scopes.contains(u"repo"_s))
        found(Mark::Warning, slipway::tr("Token"),
              slipway::tr("Its scopes are “%1”; a private repository needs “repo”.").arg(m_scopes));

    const Result<Reading> repository = co_await m_reads.read(ask({}), stop);
    if (!repository) {
        found(Mark::Bad, slipway::tr("Repository"), repository.error().sentence);
        co_return probe;
    }
    found(Mark::Good, slipway::tr("Repository"), repository->json[u"full_name"].toString());
    const Result<ReadingList> workflows =
        co_await m_reads.list(ask("/actions/workflows?per_page=100"), u"workflows"_s, 100, stop);
    if (!workflows) {
        found(Mark::Bad, slipway::tr("Workflows"),
              slipway::tr("They cannot be seen. The token needs “Actions: read”."));
        co_return probe;
    }
    found(Mark::Good, slipway::tr("Workflows"), QString::number(workflows->entries.size()));
    const bool mayPush = repository->json[u"permissions"][u"push"].toBool();
    found(mayPush ? Mark::Good : Mark::Warning, slipway::tr("Starting runs"),
          mayPush ? slipway::tr("The account may write to the repository.")
                  : slipway::tr("The account may only read: jobs can be followed, not started."));
    const Result<Reading> rate = co_await m_reads.read(askServer("/rate_limit"), stop);
    if (!rate) {
        found(Mark::Good, slipway::tr("Rate limit"), slipway::tr("none"));
        co_return probe;
    }
    const int left = rate->json[u"rate"][u"remaining"].toInt();
    const int limit = rate->json[u"rate"][u"limit"].toInt();
    found(left * 10 < limit ? Mark::Warning : Mark::Good, slipway::tr("Rate limit"),
          slipway::tr("%1 of %2 requests of this hour are left").arg(left).arg(limit));
    co_return probe;
}

} // namespace slipway::ci::github
