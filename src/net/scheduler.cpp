// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scheduler.h"

#include "net/interruption.h"
#include "net/limits.h"

#include <QPointer>

#include <algorithm>
#include <ranges>
#include <utility>

namespace slipway::net {

namespace {

constexpr int kMostInFlight = 4;
constexpr int kMostWriting = 1;
constexpr std::chrono::milliseconds kLongestSleep = std::chrono::minutes(1);

} // namespace

Scheduler::Scheduler()
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &Scheduler::startWhatMay);
}

void Scheduler::reconsider()
{
    if (std::exchange(m_isReconsidering, true))
        return;
    QMetaObject::invokeMethod(this, &Scheduler::startWhatMay, Qt::QueuedConnection);
}

bool Scheduler::mayStart(const Place &place, Instant now) const
{
    return m_inFlight < kMostInFlight && (!place.m_isWrite || m_writing < kMostWriting)
           && budget.nextFree(place.m_isUrgent, now) <= now;
}

void Scheduler::take(Place &place)
{
    ++m_inFlight;
    m_writing += place.m_isWrite ? 1 : 0;
    place.m_isTaken = true;
    budget.spend(place.m_isUrgent, systemNow());
}

void Scheduler::startWhatMay()
{
    m_isReconsidering = false;
    const QPointer<Scheduler> self = this;
    while (self) {
        const Instant now = systemNow();
        const auto next = std::ranges::find_if(m_waiting, [&](const Place *place) { return mayStart(*place, now); });
        if (next == m_waiting.end())
            return wakeLater(now);
        Place &place = **next;
        m_waiting.erase(next);
        take(place);
        place.m_pause->wake();
    }
}

void Scheduler::wakeLater(Instant now)
{
    if (m_waiting.empty() || m_inFlight == kMostInFlight)
        return;
    const auto free = [&](const Place *place) { return budget.nextFree(place->m_isUrgent, now); };
    const auto wait = std::ranges::min(m_waiting | std::views::transform(free)) - now;
    if (wait > std::chrono::milliseconds::zero())
        m_later.start(std::min<std::chrono::milliseconds>(wait, kLongestSleep));
}

Place::Place(Scheduler &scheduler, bool isWrite, bool isUrgent)
    : m_scheduler(scheduler),
      m_isWrite(isWrite),
      m_isUrgent(isUrgent)
{}

Place::~Place()
{
    std::erase(m_scheduler.m_waiting, this);
    if (!m_isTaken)
        return;
    --m_scheduler.m_inFlight;
    m_scheduler.m_writing -= m_isWrite ? 1 : 0;
    m_scheduler.reconsider();
}

void Place::request(Pause &pause)
{
    m_pause = &pause;
    auto &waiting = m_scheduler.m_waiting;
    const auto mine = m_isUrgent ? std::ranges::find_if_not(waiting, &Place::m_isUrgent) : waiting.end();
    if (mine == waiting.begin() && m_scheduler.mayStart(*this, systemNow())) {
        m_scheduler.take(*this);
        return pause.wake();
    }
    waiting.insert(mine, this);
    m_scheduler.reconsider();
}

} // namespace slipway::net
