// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/rehearsal/rehearsal_clock.h"

#include <QTimer>

namespace slipway::ui {

namespace {
constexpr std::chrono::milliseconds kTick{50};
} // namespace

RehearsalClock::RehearsalClock(QObject *parent) : QObject(parent), m_tick(new QTimer(this))
{
    m_tick->setInterval(kTick);
    connect(m_tick, &QTimer::timeout, this, [this] { pass(kTick); });
}

void RehearsalClock::setSpan(const TimeSpan &span)
{
    hold();
    m_span = span;
    setAt(span.from);
}

bool RehearsalClock::isPlaying() const
{
    return m_tick->isActive();
}

void RehearsalClock::play()
{
    if (isPlaying())
        return;
    if (isAtEnd())
        toStart();
    m_tick->start();
    Q_EMIT playingChanged();
}

void RehearsalClock::hold()
{
    if (!isPlaying())
        return;
    m_tick->stop();
    Q_EMIT playingChanged();
}

void RehearsalClock::toggle()
{
    isPlaying() ? hold() : play();
}

void RehearsalClock::setAt(Instant at)
{
    m_at = std::clamp(at, m_span.from, std::max(m_span.from, m_span.to));
    Q_EMIT moved();
}

void RehearsalClock::toEnd()
{
    hold();
    setAt(m_span.to);
}

void RehearsalClock::pass(std::chrono::milliseconds real)
{
    setAt(m_at + std::chrono::duration_cast<std::chrono::milliseconds>(m_perSecond) * real.count() / 1000);
    if (isAtEnd())
        hold();
}

} // namespace slipway::ui
