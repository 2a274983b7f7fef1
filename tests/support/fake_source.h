// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr.h"
#include "monitoring/delay.h"
#include "monitoring/source.h"

#include <functional>
#include <set>

namespace slipway::test {

/// A monitoring server that is told what to answer; shared by the sources made for it, as a real one outlives its clients.
struct FakeMonitor {
    std::function<double(qint64 time)> value = [](qint64 time) { return static_cast<double>(time / 1000 % 1000); };
    std::function<bool(qint64 time)> hasCanary = [](qint64) { return false; }; ///< a second series
    std::vector<RangeQuery> asked;
    std::set<std::size_t> failing; ///< which of the range queries, counted from 0, do not come
    bool isDown = false;
    bool isSlow = false; ///< answers when it is told to stop, never before
    bool wasStopped = false;
    int listsAsked = 0;
    std::vector<Silence> silences;
    std::optional<std::vector<Alert>> alerts; ///< that fire; nothing: it tells none
    std::vector<Series> fired;                ///< samples of ALERTS
};

/// What a FakeMonitor says.
class FakeSource : public monitoring::Source
{
public:
    explicit FakeSource(std::shared_ptr<FakeMonitor> monitor) : m_monitor(std::move(monitor)) {}

    [[nodiscard]] monitoring::Abilities abilities() const override { return monitoring::Ability::Queries; }
    [[nodiscard]] QCoro::Task<Result<monitoring::Probe>> probe(std::stop_token) override
    {
        if (m_monitor->isDown)
            co_return std::unexpected(away());
        co_return monitoring::Probe{.product = QStringLiteral("Fake"),
                                    .version = QStringLiteral("1"),
                                    .identity = {},
                                    .abilities = {},
                                    .findings = {}};
    }
    [[nodiscard]] QCoro::Task<Result<QueryAnswer>> range(RangeQuery query, std::stop_token stop) override
    {
        const auto monitor = m_monitor;
        const std::size_t number = monitor->asked.size();
        monitor->asked.push_back(query);
        while (monitor->isSlow && !stop.stop_requested())
            co_await monitoring::Delay(std::chrono::milliseconds(2));
        monitor->wasStopped = stop.stop_requested();
        if (monitor->isDown || monitor->failing.contains(number) || stop.stop_requested())
            co_return std::unexpected(away());
        if (query.expression.contains(QStringLiteral("((")))
            co_return failure(ErrorKind::BadInput, QStringLiteral("unclosed left parenthesis"), QStringLiteral("1:3"));
        QueryAnswer answer{.shape = QueryAnswer::Shape::Matrix};
        Series stable{{{QStringLiteral("track"), QStringLiteral("stable")}}, {}, {}};
        Series canary{{{QStringLiteral("track"), QStringLiteral("canary")}}, {}, {}};
        for (Instant at = query.from; at <= query.to; at += query.step) {
            const qint64 time = toUnixMilliseconds(at);
            stable.times.push_back(time);
            stable.values.push_back(monitor->value(time));
            if (!monitor->hasCanary(time))
                continue;
            canary.times.push_back(time);
            canary.values.push_back(-monitor->value(time));
        }
        answer.series.push_back(std::move(stable));
        if (!canary.times.empty())
            answer.series.push_back(std::move(canary));
        co_return answer;
    }
    [[nodiscard]] QCoro::Task<Result<std::optional<std::vector<Alert>>>> alerts(monitoring::AlertFilter) override
    {
        if (m_monitor->isDown)
            co_return std::unexpected(away());
        co_return Result<std::optional<std::vector<Alert>>>(m_monitor->alerts);
    }
    [[nodiscard]] QCoro::Task<Result<QueryAnswer>> instant(QString, Instant, std::stop_token) override
    {
        if (m_monitor->isDown)
            co_return std::unexpected(away());
        QueryAnswer answer{.shape = QueryAnswer::Shape::Matrix};
        answer.series = m_monitor->fired;
        co_return answer;
    }
    [[nodiscard]] QCoro::Task<Result<QStringList>> labelValues(QString, monitoring::Selection) override
    {
        ++m_monitor->listsAsked;
        co_return QStringList{QStringLiteral("up")};
    }
    [[nodiscard]] QCoro::Task<Result<std::vector<Silence>>> silences() override
    {
        if (m_monitor->isDown)
            co_return std::unexpected(away());
        std::vector<Silence> all = m_monitor->silences;
        co_return all;
    }
    [[nodiscard]] QCoro::Task<Result<std::vector<Silence>>> silence(Silence wanted) override
    {
        if (m_monitor->isDown)
            co_return std::unexpected(away());
        std::erase_if(m_monitor->silences, [&](const Silence &each) { return each.id == wanted.id; });
        if (wanted.id.isEmpty())
            wanted.id = QString::number(m_monitor->silences.size() + 1);
        wanted.state = Silence::State::Active;
        m_monitor->silences.push_back(wanted);
        co_return std::vector{wanted};
    }
    [[nodiscard]] QCoro::Task<Result<>> endSilence(Silence silence) override
    {
        for (Silence &each : m_monitor->silences)
            if (each.id == silence.id)
                each.state = Silence::State::Expired;
        co_return Result<>{};
    }

private:
    [[nodiscard]] static Error away() { return {ErrorKind::Remote, QStringLiteral("nobody answers there"), {}, {}}; }

    std::shared_ptr<FakeMonitor> m_monitor;
};

} // namespace slipway::test
