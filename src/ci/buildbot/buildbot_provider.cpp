// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/buildbot_provider.h"

#include "ci/buildbot/events.h"
#include "ci/buildbot/json_rpc.h"
#include "ci/server_address.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

namespace {

constexpr auto kBetween = "::"_L1; // builder::scheduler
constexpr int kRecentBuilds = 200; // looked at for the last results of all builders

QString keyOf(const Builder &builder, const ForceScheduler *scheduler, bool isFirst)
{
    return isFirst || !scheduler ? builder.name : builder.name + kBetween + scheduler->name;
}

bool starts(const ForceScheduler &scheduler, const Builder &builder)
{
    return scheduler.isEnabled && scheduler.builderNames.contains(builder.name);
}

} // namespace

BuildbotProvider::BuildbotProvider(net::Endpoint endpoint, QString account, net::Secret secret)
    : m_session(m_http, std::move(account), std::move(secret)),
      m_api(m_http, m_session),
      m_http(std::move(endpoint))
{
    m_session.begin();
}

BuildbotProvider::~BuildbotProvider()
{
    m_events.reset();
}

Abilities BuildbotProvider::abilities() const
{
    return Ability::ListParameters | Ability::HasQueue | Ability::Cancel | Ability::Rerun | Ability::LogWhileRunning
           | Ability::Tests | Ability::Artifacts | Ability::Events | Ability::MergesTriggers | Ability::CarriesKey;
}

QCoro::Task<Result<std::vector<Job>>> BuildbotProvider::jobs(std::stop_token stop)
{
    const auto builders = co_await m_api.list<Builder>("builders", u"builders"_s, stop);
    if (!builders)
        co_return std::unexpected(builders.error());
    const auto schedulers = co_await m_api.list<ForceScheduler>("forceschedulers", u"forceschedulers"_s, stop);
    if (!schedulers)
        co_return std::unexpected(schedulers.error());
    const auto recent = co_await m_api.list<Build>("builds?order=-buildid&limit=" + QByteArray::number(kRecentBuilds)
                                                       + "&field=buildid&field=builderid&field=complete&field=results",
                                                   u"builds"_s, stop);
    std::vector<Job> jobs;
    for (const Builder &builder : *builders) {
        if (!builder.isConfigured)
            continue;
        Job job;
        job.description = builder.description;
        job.url = m_http.endpoint().base.toString() + u"/#/builders/%1"_s.arg(builder.id);
        if (recent) {
            for (const Build &build : *recent) {
                if (build.builder != builder.id)
                    continue;
                job.isRunning = job.isRunning || !build.isComplete;
                if (build.isComplete && !job.last && build.results != Results::Retry)
                    job.last = resultOf(build.results);
            }
        }
        bool isFirst = true;
        for (const ForceScheduler &scheduler : *schedulers) {
            if (!starts(scheduler, builder))
                continue;
            job.key = keyOf(builder, &scheduler, isFirst);
            job.name =
                isFirst ? builder.name : tr("%1 (%2)", "builder, force scheduler").arg(builder.name, scheduler.label);
            jobs.push_back(job);
            isFirst = false;
        }
        if (isFirst) {
            job.key = job.name = builder.name;
            job.mayTrigger = false;
            job.whyNot = tr("No force scheduler of this Buildbot starts the builder. Its administrator can add one.");
            jobs.push_back(job);
        }
    }
    std::ranges::sort(jobs, [](const Job &a, const Job &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    co_return jobs;
}

QCoro::Task<Result<std::vector<ForceScheduler>>> BuildbotProvider::schedulersOf(qint64 builder)
{
    auto all = co_await m_api.list<ForceScheduler>("builders/" + QByteArray::number(builder) + "/forceschedulers",
                                                   u"forceschedulers"_s);
    if (all)
        std::erase_if(*all, [](const ForceScheduler &scheduler) { return !scheduler.isEnabled; });
    co_return all;
}

QCoro::Task<Result<BuildbotProvider::Target>> BuildbotProvider::target(JobKey job)
{
    QString schedulerName;
    Result<Builder> builder = co_await m_api.builder(job);
    if (!builder && builder.error().kind == ErrorKind::NotFound && job.contains(kBetween)) {
        const qsizetype cut = job.lastIndexOf(kBetween);
        schedulerName = job.mid(cut + kBetween.size());
        builder = co_await m_api.builder(job.left(cut));
    }
    if (!builder)
        co_return std::unexpected(std::move(builder.error()));
    const auto schedulers = co_await schedulersOf(builder->id);
    if (!schedulers)
        co_return std::unexpected(schedulers.error());
    const auto chosen = std::ranges::find_if(*schedulers, [&](const ForceScheduler &scheduler) {
        return schedulerName.isEmpty() || scheduler.name == schedulerName;
    });
    if (chosen == schedulers->end())
        co_return failure(ErrorKind::NotFound,
                          tr("No force scheduler of this Buildbot starts %1 any more. Choose another job.").arg(job));
    co_return Target{*builder, *chosen};
}

QCoro::Task<Result<JobForm>> BuildbotProvider::form(JobKey job, QString)
{
    const Result<Target> found = co_await target(job);
    if (!found)
        co_return std::unexpected(found.error());
    JobForm form = formOf(found->scheduler);
    const auto waiting = co_await m_api.list<BuildRequest>("builders/" + QByteArray::number(found->builder.id)
                                                               + "/buildrequests?complete=false&claimed=false",
                                                           u"buildrequests"_s);
    if (waiting && !waiting->empty())
        form.warnings.append(
            tr("A request for %1 waits already. Buildbot may merge it with yours: then only the newer one is built, with its parameters.")
                .arg(found->builder.name));
    co_return form;
}

void BuildbotProvider::listen()
{
    if (m_events)
        return;
    m_events = std::make_unique<Events>(m_http);
    connect(m_events.get(), &Events::hinted, this, &CiProvider::hinted);
    m_events->start();
}

QString BuildbotProvider::pageOf(const BuildRequest &request, const std::vector<Build> &builds) const
{
    if (builds.empty())
        return pageOfRequest(QString::number(request.id));
    return m_http.endpoint().base.toString()
           + u"/#/builders/%1/builds/%2"_s.arg(builds.back().builder).arg(builds.back().number);
}

QString BuildbotProvider::pageOfRequest(const QString &request) const
{
    return request.isEmpty() ? QString() : m_http.endpoint().base.toString() + u"/#/buildrequests/"_s + request;
}

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    Result<net::Endpoint> endpoint = endpointOf(connection);
    if (!endpoint)
        return std::unexpected(std::move(endpoint.error()));
    return std::make_unique<BuildbotProvider>(std::move(*endpoint), connection.account, std::move(secret));
}

} // namespace slipway::ci::buildbot
