// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace slipway {

/// A recurrence as a plain form says it: every two weeks on Tuesday and Thursday; every month on the last Friday.
///
/// RFC 5545 §3.3.10 says much more; what a form can not say stays text.
struct TrainRule {
    enum class Unit : std::uint8_t { Weeks, Months };

    static constexpr int kLast = -1;

    Unit unit = Unit::Weeks;
    int interval = 1;    ///< every so many weeks or months; > 0
    QList<int> weekdays; ///< 1 Monday … 7 Sunday, in that order; empty: as the first date
    int week = 1;        ///< of the month: 1…4, or kLast. For months only
    std::optional<QDate> until;
    std::optional<int> count; ///< at most one of `until` and `count`

    bool operator==(const TrainRule &) const = default;

    /// Nothing when the rule says something this cannot hold, or is none.
    [[nodiscard]] static std::optional<TrainRule> parse(const QString &rrule);
    /// As RRULE, without `RRULE:` before it.
    [[nodiscard]] QString toString() const;
    /// The first day from `day` on that the rule names.
    [[nodiscard]] QDate firstFrom(QDate day) const;
};

} // namespace slipway
