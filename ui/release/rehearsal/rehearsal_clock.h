// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QObject>

class QTimer;

namespace slipway::ui {

/// The accelerated clock of a rehearsal: runs from its begin to its end, is held, set and sent to either.
class RehearsalClock : public QObject
{
    Q_OBJECT

public:
    explicit RehearsalClock(QObject *parent = nullptr);

    /// Begins anew at `span.from`, held.
    void setSpan(const TimeSpan &span);
    [[nodiscard]] const TimeSpan &span() const { return m_span; }
    [[nodiscard]] Instant at() const { return m_at; }
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_span.to; }
    /// How much time of the rehearsal passes in a second.
    void setPace(std::chrono::minutes perSecond) { m_perSecond = perSecond; }

    /// Goes on; at the end it begins anew.
    void play();
    void hold();
    void toggle();
    void setAt(Instant at);
    void toStart() { setAt(m_span.from); }
    void toEnd();
    /// Lets so much real time pass.
    void pass(std::chrono::milliseconds real);

Q_SIGNALS:
    void moved();
    void playingChanged();

private:
    QTimer *m_tick;
    TimeSpan m_span;
    Instant m_at;
    std::chrono::minutes m_perSecond = std::chrono::hours(6);
};

} // namespace slipway::ui
