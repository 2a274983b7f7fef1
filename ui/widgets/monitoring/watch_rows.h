// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/alert.h"
#include "core/monitoring/check_state.h"
#include "service/monitoring/monitoring_desk.h"
#include "ui/theme/glyph.h"

#include <vector>

namespace slipway::ui {

/// An alert, a deployment or a check beside the charts.
struct WatchRow {
    QString key;
    Glyph glyph = Glyph::None;
    QString title;
    QString where; ///< labels, output: what it is about
    Glyph stateGlyph = Glyph::None;
    QString state; ///< `firing`, `resolved`, `critical`; empty: none
    std::optional<Instant> at = {};
    std::optional<TimeSpan> span = {}; ///< when it was so
    bool isBad = false;                ///< it is so now
    // Of an alert that fires now:
    Labels labels = {};
    Labels annotations = {};
    QString fingerprint = {}; ///< empty: its server gives none

    bool operator==(const WatchRow &) const = default;
};

/// Times at which alerts fired, from the series ALERTS{alertstate="firing"} that a Prometheus keeps of its rules.
struct FiringSpan {
    Labels labels; ///< of the alert, without those of the series itself
    TimeSpan span;
    bool isOpen = false; ///< it fired in the newest sample
};
/// @param step of the samples: a longer distance ends a span
[[nodiscard]] std::vector<FiringSpan> firingSpans(const std::vector<service::ChartSeries> &series,
                                                  std::chrono::milliseconds step, Instant until);

/// Those that fire now and those that fired in the time shown, firing first, newest first.
[[nodiscard]] std::vector<WatchRow> alertRows(const std::vector<Alert> &now, const std::vector<FiringSpan> &history);
/// Hosts and services, bad ones first.
[[nodiscard]] std::vector<WatchRow> checkRows(const std::vector<CheckState> &checks);
/// What an alert is called: its summary, else its name.
[[nodiscard]] QString alertTitle(const Labels &labels, const Labels &annotations);

} // namespace slipway::ui
