// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rehearsal/rehearsal.h"

namespace slipway {

/// When people can be reached. Every answer is later, or the same, when it is asked for a later time.
class WorkingHours
{
public:
    /// @param scene outlives it
    explicit WorkingHours(const RehearsalScene &scene) : m_scene(scene) {}

    /// How the person is reached at that time. @param name of the holiday or why they are away
    [[nodiscard]] Reach reachOf(const Person &person, Instant at, QString *name = nullptr) const;
    /// The first moment from `at` on at which the person is at work; a year later when there is none.
    [[nodiscard]] Instant nextAtWork(const Person &person, Instant at) const;
    /// The first moment from `at` on at which the person is not away.
    [[nodiscard]] Instant nextThere(const Person &person, Instant at) const;
    /// When the last day that the person works before the day of `at` begins.
    [[nodiscard]] Instant workdayBefore(const Person &person, Instant at) const;
    /// When work of that length is done that begins at `at`, or at the next working hour.
    [[nodiscard]] Instant afterWork(const Person &person, Instant at, std::chrono::milliseconds takes) const;
    /// How much of the span the person is at work.
    [[nodiscard]] std::chrono::milliseconds workBetween(const Person &person, const TimeSpan &span) const;

private:
    [[nodiscard]] const Absence *absenceOn(const Person &person, QDate day) const;
    [[nodiscard]] bool isWorked(const Person &person, QDate day) const;

    const RehearsalScene &m_scene;
};

} // namespace slipway
