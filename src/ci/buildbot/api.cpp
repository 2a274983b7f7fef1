// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/api.h"

#include "ci/buildbot/json_rpc.h"
#include "ci/server_address.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

QString Api::gone()
{
    return tr("Buildbot no longer knows this.");
}

// A session that ended is begun again, once.
QCoro::Task<Result<QJsonDocument>> Api::read(QByteArray path, std::stop_token stop)
{
    const net::Request request{.url = under(m_http.endpoint(), "/api/v2/" + path)};
    Result<QJsonDocument> answer = co_await m_http.readJson(request, stop);
    if (answer || answer.error().kind != ErrorKind::NotAllowed || !m_session.hasAccount())
        co_return answer;
    if (Result<> in = co_await m_session.signIn(stop); !in)
        co_return std::unexpected(std::move(in.error()));
    co_return co_await m_http.readJson(request, stop);
}

QCoro::Task<Result<QJsonObject>> Api::configuration(std::stop_token stop)
{
    co_return co_await m_session.configuration(stop);
}

QCoro::Task<Result<Builder>> Api::builder(QString name)
{
    Result<std::vector<Builder>> found = co_await list<Builder>("builders?name=" + encoded(name), u"builders"_s);
    if (!found)
        co_return std::unexpected(std::move(found.error()));
    const auto configured = std::ranges::find_if(*found, &Builder::isConfigured);
    if (configured == found->end())
        co_return failure(ErrorKind::NotFound,
                          tr("The server has no builder named %1 any more. Choose another job.").arg(name));
    co_return *configured;
}

QCoro::Task<Result<BuildRequest>> Api::request(qint64 id)
{
    co_return co_await one<BuildRequest>("buildrequests/" + QByteArray::number(id), u"buildrequests"_s);
}

QCoro::Task<Result<BuildSet>> Api::buildSet(qint64 id)
{
    co_return co_await one<BuildSet>("buildsets/" + QByteArray::number(id), u"buildsets"_s);
}

QCoro::Task<Result<std::vector<Build>>> Api::buildsOf(qint64 request)
{
    Result<std::vector<Build>> builds =
        co_await list<Build>("buildrequests/" + QByteArray::number(request) + "/builds?property=*", u"builds"_s);
    if (builds)
        std::ranges::sort(*builds, {}, &Build::id);
    co_return builds;
}

QCoro::Task<Result<std::vector<Step>>> Api::stepsOf(qint64 build)
{
    Result<std::vector<Step>> steps = co_await list<Step>("builds/" + QByteArray::number(build) + "/steps", u"steps"_s);
    if (steps)
        std::ranges::sort(*steps, {}, &Step::number);
    co_return steps;
}

// The session is looked at before a call, never after: a call is not sent a second time.
QCoro::Task<net::Exchange> Api::call(QByteArray path, QString method, QJsonObject parameters, net::Effect effect,
                                     std::stop_token stop)
{
    if (Result<> in = co_await m_session.ensure(stop); !in)
        co_return std::unexpected(net::Failure{std::move(in.error()), net::Delivery::NotSent});
    co_return co_await m_http.send(net::Request{.method = net::Method::Post,
                                                .url = under(m_http.endpoint(), "/api/v2/" + path),
                                                .body = callBody(method, parameters),
                                                .contentType = "application/json",
                                                .effect = effect,
                                                .isUrgent = true},
                                   stop);
}

} // namespace slipway::ci::buildbot
