// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/budget.h"

#include <algorithm>
#include <cmath>

namespace slipway::net {

namespace {

constexpr double kShare = 0.5;
constexpr double kReserve = 0.1;
constexpr double kBurstShare = 0.1;
constexpr double kSmallestBurst = 10;

} // namespace

void Budget::note(int remaining, int limit, Instant resetsAt, Instant now)
{
    const double half = remaining * kShare;
    // A window that slides never ends; answers may overtake each other.
    constexpr int kOvertaking = 4;
    const bool isNewPeriod = now >= m_resetsAt || remaining > m_remaining + kOvertaking;
    m_share = isNewPeriod ? half : std::min(m_share, half);
    const double burst = std::min(m_share, std::max(kSmallestBurst, m_share * kBurstShare));
    m_tokens = isNewPeriod ? burst : std::min(tokensAt(now), burst);
    m_remaining = remaining;
    m_limit = limit;
    m_resetsAt = resetsAt;
    m_countedAt = now;
    const auto left = std::max(static_cast<double>((resetsAt - now).count()), 1.0);
    m_tokensPerMillisecond = std::max(m_share - m_tokens, 0.0) / left;
}

void Budget::blockUntil(Instant at)
{
    m_blockedUntil = std::max(m_blockedUntil, at);
}

void Budget::spend(bool isUrgent, Instant now)
{
    if (now >= m_resetsAt)
        return;
    m_tokens = tokensAt(now);
    m_countedAt = now;
    m_remaining = std::max(m_remaining - 1, 0);
    if (isUrgent)
        return;
    m_tokens = std::max(m_tokens - 1, 0.0);
    m_share = std::max(m_share - 1, 0.0);
}

double Budget::tokensAt(Instant now) const
{
    return m_tokens + m_tokensPerMillisecond * static_cast<double>((now - m_countedAt).count());
}

Instant Budget::nextFree(bool isUrgent, Instant now) const
{
    if (now < m_blockedUntil)
        return m_blockedUntil;
    if (now >= m_resetsAt)
        return now;
    if (m_remaining == 0)
        return m_resetsAt;
    if (isUrgent)
        return now;
    if (m_remaining < m_limit * kReserve || m_share < 1)
        return m_resetsAt;
    const double missing = 1 - tokensAt(now);
    if (missing <= 0)
        return now;
    if (m_tokensPerMillisecond <= 0)
        return m_resetsAt;
    const auto wait = std::chrono::milliseconds(static_cast<qint64>(std::ceil(missing / m_tokensPerMillisecond)));
    return std::min(now + wait, m_resetsAt);
}

} // namespace slipway::net
