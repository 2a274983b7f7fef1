// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/insights_bench.h"

#include "bench/need.h"
#include "bench/workspaces.h"
#include "core/incidents/incident.h"
#include "core/pipeline/deployment.h"
#include "service/insights/insights.h"
#include "storage/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <sqlite3.h>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace slipway::bench {
namespace {

constexpr int kReleases = 100'000;
constexpr int kDeploymentsEach = 5;
constexpr int kYears = 10;
constexpr int kReleasesAtOnce = 5'000;
constexpr double kAskedMilliseconds = 100;

/// Five deployments a release, one in fifty with an incident, one in a hundred rolled back; two commits a release.
Result<> addDeployments(storage::Transaction &transaction, const std::vector<Release> &releases, std::size_t from,
                        std::mt19937_64 &random, const service::Surroundings &surroundings)
{
    using std::chrono::hours;
    std::vector<Deployment> deployments;
    std::vector<Incident> incidents;
    auto commit = transaction.connection().prepare("INSERT INTO delivery_commits VALUES(:source, :sha, :product, :at)");
    if (!commit)
        return std::unexpected(commit.error());
    const std::size_t end = std::min(from + kReleasesAtOnce, releases.size());
    for (std::size_t i = from; i < end; ++i) {
        const Release &release = releases[i];
        for (int n = 0; n < 2; ++n) {
            commit->bind(":source", release.id)
                .bind(":sha", u"%1-%2"_s.arg(i).arg(n))
                .bind(":product", release.product)
                .bind(":at", release.ship - hours(8 + static_cast<int>(random() % 400)));
            if (const auto done = commit->run(); !done)
                return done;
            sqlite3_reset(commit->handle());
        }
        for (int n = 0; n < kDeploymentsEach; ++n) {
            Deployment made;
            made.id.value = surroundings.newId();
            made.release = release.id;
            made.environment = *release.environment;
            made.startedAt = release.ship + hours(7 * n);
            made.finishedAt = made.startedAt + std::chrono::minutes(12);
            made.outcome = random() % 40 == 0 ? DeploymentOutcome::Failed : DeploymentOutcome::Succeeded;
            made.isRollback = n == kDeploymentsEach - 1 && random() % 20 == 0;
            if (random() % 50 == 0) {
                Incident incident;
                incident.id.value = surroundings.newId();
                incident.title = u"Errors after the deployment"_s;
                incident.detectedAt = incident.openedAt = *made.finishedAt + std::chrono::minutes(9);
                incident.resolvedAt = incident.detectedAt + std::chrono::minutes(20 + static_cast<int>(random() % 300));
                incident.release = release.id;
                incident.causedBy = made.id;
                incidents.push_back(incident);
            }
            deployments.push_back(made);
        }
    }
    return transaction.insertMany(deployments).and_then([&] { return transaction.insertMany(incidents); });
}

void makeDeliveries(const QString &file)
{
    makeWorkspace(file, kReleases, 1, kYears);
    const auto surroundings = service::Surroundings::real();
    auto workspace = need(storage::Workspace::open(file));
    const storage::WriteContext context{{}, u"bench.import"_s, {}, surroundings.now(), true};
    std::mt19937_64 random(4711);
    std::vector<Release> releases;
    need(workspace->write(context, [&](storage::Transaction &transaction) {
        return transaction.all<Release>("ship, id").and_then([&](std::vector<Release> found) -> Result<> {
            releases = std::move(found);
            auto shipped = transaction.connection().prepare(
                "UPDATE releases SET state = 'closed', shipped_at = ship + 86400000 * (n % 7 = 0)");
            return shipped ? shipped->run() : std::unexpected(shipped.error());
        });
    }));
    for (std::size_t from = 0; from < releases.size(); from += kReleasesAtOnce)
        need(workspace->write(context, [&](storage::Transaction &transaction) {
            return addDeployments(transaction, releases, from, random, surroundings);
        }));
}

/// The same numbers from the rows, as somebody would ask for them.
constexpr const char *kPlainSql = R"(.timer on
WITH s AS (SELECT d.id, d.finished_at AS at, d.is_rollback, r.id AS release FROM deployments AS d JOIN releases AS r
    ON r.id = d.release WHERE d.del = 0 AND d.outcome = 'succeeded' AND d.environment = r.environment)
  SELECT count(*), count(DISTINCT at / 86400000), sum(is_rollback),
    sum(EXISTS(SELECT 1 FROM incidents AS i WHERE i.caused_by = s.id AND i.del = 0)) FROM s;
WITH l AS (SELECT min(d.finished_at) - c.at AS lead FROM delivery_commits AS c JOIN deployments AS d ON d.release = c.source
    WHERE d.del = 0 AND d.outcome = 'succeeded' AND d.is_rollback = 0 GROUP BY c.product, c.sha),
  n AS (SELECT lead, row_number() OVER (ORDER BY lead) AS place, count(*) OVER () AS total FROM l)
  SELECT avg(lead) FROM n WHERE place IN ((total + 1) / 2, (total + 2) / 2);
WITH l AS (SELECT i.resolved_at - i.detected_at AS took FROM incidents AS i JOIN deployments AS d ON d.id = i.caused_by
    WHERE i.del = 0 AND d.outcome = 'succeeded' AND i.resolved_at IS NOT NULL),
  n AS (SELECT took, row_number() OVER (ORDER BY took) AS place, count(*) OVER () AS total FROM l)
  SELECT avg(took) FROM n WHERE place IN ((total + 1) / 2, (total + 2) / 2);
SELECT shipped_at / 2629800000, count(*) FROM releases WHERE del = 0 AND shipped_at IS NOT NULL GROUP BY 1;
)";

/// CPU milliseconds that the shell tells, of all statements together.
double shellMilliseconds(const QString &file)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-readonly"_s, file});
    if (!shell.waitForStarted())
        qFatal("there is no sqlite3; packaging/dependencies.sh installs it");
    shell.write(kPlainSql);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(300'000) || shell.exitCode() != 0)
        qFatal("sqlite3: %s", shell.readAllStandardError().constData());
    const QString told = QString::fromUtf8(shell.readAllStandardOutput());
    static const QRegularExpression time(u"user ([0-9.]+) sys ([0-9.]+)"_s);
    double milliseconds = 0;
    for (auto each = time.globalMatch(told); each.hasNext();) {
        const auto match = each.next();
        milliseconds += (match.captured(1).toDouble() + match.captured(2).toDouble()) * 1e3;
    }
    return milliseconds;
}

} // namespace

Figures insightsFigures(const QString &folder, int rounds)
{
    const QString file = folder + u"/deliveries.slipway"_s;
    if (!QFile::exists(file)) {
        QDir().mkpath(folder);
        std::fprintf(stderr, "bench: making deliveries.slipway\n");
        const QString half = file + u".half"_s;
        for (const QString &rest : {half, half + u"-wal"_s, half + u"-shm"_s})
            QFile::remove(rest);
        makeDeliveries(half);
        if (!QFile::rename(half, file))
            qFatal("cannot rename %s", qPrintable(half));
    }
    const auto surroundings = service::Surroundings::real();
    auto insights = need(service::Insights::open(file, surroundings));
    const insights::DayNumber today = insights::dayOf(surroundings.now());
    const service::InsightsWish all{{}, {today - kYears * 366, today + kYears * 366}, 7 * 40};
    const service::InsightsWish quarter{{}, {today - 90, today + 1}, 7};
    const auto page = need(insights->page(all));
    if (page.figures.deployments < kReleases * kDeploymentsEach * 9 / 10)
        qFatal("the workspace of deliveries is not whole: %d", page.figures.deployments);
    const double whole = leastOf(rounds, [&] { need(insights->page(all)); });
    const double part = leastOf(rounds, [&] { need(insights->page(quarter)); });
    double plain = 0;
    for (int round = 0; round < 3; ++round) {
        const double taken = shellMilliseconds(file);
        plain = round == 0 ? taken : std::min(plain, taken);
    }
    return {{u"insights.500k_deployments_vs_sqlite3_shell"_s, u"ms"_s, whole, plain, 2.0, true},
            {u"insights.500k_deployments_vs_100_ms"_s, u"ms"_s, whole, kAskedMilliseconds, 1.0, true},
            {u"insights.quarter_of_500k_vs_100_ms"_s, u"ms"_s, part, kAskedMilliseconds, 1.0, true}};
}

} // namespace slipway::bench
