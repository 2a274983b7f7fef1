// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/follow_bench.h"

#include "bench/build_server.h"
#include "bench/need.h"
#include "ci/registry.h"
#include "net/secret.h"
#include "service/commands/connection_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/run_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/pipelines/server_desk.h"
#include "service/queries/queries.h"
#include "service/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/widgets/pipelines/desk_pipelines_source.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slipway::bench {
namespace {

constexpr int kInOneJob = 120; ///< read by one list
constexpr int kOtherJobs = 40; ///< whose two builds are read one by one
constexpr int kFollowed = kInOneJob + 2 * kOtherJobs;
constexpr int kMeasuredRounds = 3;
constexpr int kMostInFlight = 4;
constexpr double kLongestAway = 16;
constexpr std::chrono::seconds kPatience{300};

/// Looks each millisecond whether the event loop of its thread comes round. Time in which the machine gave the processor
/// to somebody else is not the thread's own and is taken off.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_schedule.setFileName(u"/proc/thread-self/schedstat"_s);
        if (!m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qFatal("/proc/thread-self/schedstat cannot be read");
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &LoopWatch::look);
        m_timer.start(1);
    }

    void beginAnew()
    {
        m_longest = 0;
        m_clock.start();
        m_waited = waited();
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    void look()
    {
        const double waitedNow = waited();
        const double away = static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - (waitedNow - m_waited);
        m_longest = std::max(m_longest, away);
        m_clock.start();
        m_waited = waitedNow;
    }
    /// Milliseconds for which the thread was ready and had no processor.
    double waited()
    {
        m_schedule.seek(0);
        return m_schedule.readAll().split(' ').value(1).toDouble() / 1e6;
    }

    QFile m_schedule;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_waited = 0;
    double m_longest = 0;
};

template <class C>
typename C::Answer done(service::Session &session, C command)
{
    auto answer = session.start(std::move(command));
    answer.waitForFinished();
    return need(answer.takeResult());
}

std::map<QString, int> jobsToFollow()
{
    std::map<QString, int> jobs{{u"integration"_s, kInOneJob}};
    for (int i = 0; i < kOtherJobs; ++i)
        jobs[u"module-%1"_s.arg(i, 2, 10, QChar(u'0'))] = 2;
    return jobs;
}

ReleaseId makeRelease(service::Session &session)
{
    Product product;
    product.name = u"Payments"_s;
    service::CreateRelease wish;
    wish.product = done(session, service::Save<Product>{product});
    wish.version = u"4.2"_s;
    wish.ship = session.now() + std::chrono::days(20);
    return done(session, wish);
}

/// Builds that run already are taken up, as if somebody had started them before the window was opened.
void takeUp(service::Session &session, const BuildServer &server)
{
    const ReleaseId release = makeRelease(session);
    CiConnection connection;
    connection.name = u"Jenkins"_s;
    connection.kind = CiKind::Jenkins;
    connection.url = u"http://127.0.0.1:%1"_s.arg(server.port());
    const CiConnectionId id = done(session, service::SaveConnection{connection});
    for (const auto &[job, count] : jobsToFollow())
        for (int number = 1; number <= count; ++number) {
            CiRun run;
            run.connection = id;
            run.job = run.jobName = job;
            run.release = release;
            run.state = RunState::Running;
            run.externalId = run.number = QString::number(number);
            run.startedAt = session.now();
            done(session, service::AdoptRun{run});
        }
}

void waitForRounds(const BuildServer &server, int rounds)
{
    QElapsedTimer clock;
    clock.start();
    while (server.rounds() < rounds) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (clock.durationElapsed() > kPatience)
            qFatal("the server was not asked");
    }
}

std::unique_ptr<service::CiDesk> makeDesk(service::Session &session)
{
    return std::make_unique<service::ServerDesk>(session, std::shared_ptr<net::SecretStore>(net::systemSecrets()),
                                                 [](const CiConnection &connection, const QByteArray &secret) {
                                                     return ci::makeProvider(connection, net::Secret(secret));
                                                 });
}

} // namespace

Figures followFigures()
{
    QTemporaryDir folder;
    const auto session =
        need(service::Session::create(folder.filePath(u"follow.slipway"_s), service::Surroundings::real()));
    const BuildServer server(jobsToFollow());
    takeUp(*session, server);
    if (need(session->queries().runsUnderWay()).size() != kFollowed)
        qFatal("not all builds are followed");
    ui::DeskPipelinesSource source(*session, makeDesk);
    ui::MainWindow window(*session, ui::slipwayPages(&source), {}, {.page = u"pipelines"_s});
    window.resize(1440, 900);
    window.show();
    source.resume();
    LoopWatch watch;
    waitForRounds(server, 2); // opening the page, and what is read once
    watch.beginAnew();
    waitForRounds(server, 2 + kMeasuredRounds);
    const double inFlight = server.mostInFlight();
    return {{u"follow.200_builds.in_flight"_s, u"reqs"_s, inFlight, kMostInFlight, 1.0},
            {u"follow.200_builds.longest_block"_s, u"ms"_s, watch.longest(), kLongestAway, 1.0}};
}

} // namespace slipway::bench
