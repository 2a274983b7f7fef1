// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/budget.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace slipway::net {

class Pause;
class Place;

/// Lets at most four requests of a client be in flight and one of them write; who asked first goes first, people before
/// background work, everybody within the budget.
class Scheduler final : public QObject
{
public:
    Scheduler();

    Budget budget;

    [[nodiscard]] int inFlight() const { return m_inFlight; }
    /// Looks at the queue again, soon: the budget or the places changed.
    void reconsider();

private:
    friend class Place;

    [[nodiscard]] bool mayStart(const Place &place, Instant now) const;
    void take(Place &place);
    void startWhatMay();
    void wakeLater(Instant now);

    std::deque<Place *> m_waiting;
    QTimer m_later;
    int m_inFlight = 0;
    int m_writing = 0;
    bool m_isReconsidering = false;
};

/// The right of one request to be in flight, from request() on; given back by its end.
class Place
{
public:
    Place(Scheduler &scheduler, bool isWrite, bool isUrgent);
    ~Place();
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    /// Wakes `pause` when the place is there; at once when it is free.
    void request(Pause &pause);
    [[nodiscard]] bool isTaken() const { return m_isTaken; }

private:
    friend class Scheduler;

    Scheduler &m_scheduler;
    Pause *m_pause = nullptr;
    bool m_isWrite;
    bool m_isUrgent;
    bool m_isTaken = false;
};

} // namespace slipway::net
