// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/alert_history.h"
#include "service/criteria/measuring_core.h"

#include <algorithm>

namespace slipway::service {

using namespace std::chrono_literals;

namespace {

/// A rule that fires does so for at least one evaluation, and an alert stays with its Alertmanager for as long.
constexpr std::chrono::milliseconds kGlanceEvery = 15s;

} // namespace

bool MeasuringCore::wantsGlances(const RunningCourse &course)
{
    return std::holds_alternative<AlertsCondition>(course.asked.condition)
           && course.asked.rules.interval > kGlanceEvery;
}

void MeasuringCore::glanceSoon()
{
    const bool isSome = std::ranges::any_of(m_courses, [](const auto &each) { return wantsGlances(each.second); });
    if (!isSome || !m_desk)
        return m_glances.stop();
    if (!m_glances.isActive())
        m_glances.start(
            std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(kGlanceEvery.count()) / m_haste)));
}

QCoro::Task<> MeasuringCore::glance(CriterionId criterion)
{
    const auto self = shared_from_this();
    const RunningCourse &course = m_courses.at(criterion);
    const AnalysisRecordId analysis = course.record.id;
    const auto asked = std::get<AlertsCondition>(course.asked.condition);
    const auto order = orderFor(course, m_session.now());
    if (!order || order->history || !order->desk) // what is kept elsewhere is asked for when it is measured
        co_return;
    const auto answer = co_await net::AwaitFuture(order->desk->alerts(order->connection, asked.matchers));
    const auto still = m_courses.find(criterion);
    if (!answer || !m_desk || still == m_courses.end() || still->second.record.id != analysis)
        co_return;
    for (Alert each : *answer) {
        if (each.state == Alert::State::Pending || !match(asked.matchers, each.labels))
            continue;
        each.endsAt = order->at; // when it was last seen
        auto &seen = still->second.seen;
        const auto known = std::ranges::find_if(
            seen, [&](const Alert &other) { return other.labels == each.labels && other.startsAt == each.startsAt; });
        if (known == seen.end())
            seen.push_back(std::move(each));
        else
            *known = std::move(each);
    }
}

} // namespace slipway::service
