// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/series/dense_series.h"
#include "core/series/value_text.h"

#include <QString>

#include <optional>
#include <vector>

namespace slipway::ui {

/// What values a series usually has: measured before the deployment.
struct UsualRange {
    double low = 0;
    double middle = 0;
    double high = 0;

    bool operator==(const UsualRange &) const = default;
};

/// One series of a chart.
struct ChartLine {
    QString name; ///< as the legend says it
    DenseSeries samples;
    std::optional<UsualRange> usual = {};
    std::optional<Instant> endedAt = {}; ///< its last value, when the server has told none since; see seriesEnd()
};

/// A line across a chart.
struct ChartThreshold {
    double value = 0;
    QString text;
    bool isUpper = true; ///< values above are bad; false: values below
    bool isGoal = false; ///< something aimed at, no alarm
};

/// A moment at which something was deployed.
struct ChartMark {
    Instant at;
    QString text; ///< the version
    bool isRollback = false;
};

/// A time that means something on a chart.
struct ChartSpan {
    enum class Kind : std::uint8_t {
        Before, ///< before the deployment: what is compared with
        Freeze,
        Silence, ///< nobody was called
        Alert,   ///< something was firing
    };
    Kind kind = Kind::Before;
    TimeSpan span;
    QString text;
};

/// What one chart shows.
struct ChartContents {
    ValueUnit unit = ValueUnit::Number;
    std::vector<ChartLine> lines;
    std::vector<ChartThreshold> thresholds;
    std::vector<ChartMark> marks;
    std::vector<ChartSpan> spans;
};

/// How it stands with what a chart shows.
struct ChartStanding {
    enum class Kind : std::uint8_t {
        Ready,
        Loading, ///< nothing came yet
        Empty,   ///< the server answered, and has no values
        Offline, ///< what is shown is what was kept
        Failed,  ///< there is nothing to show
    };
    Kind kind = Kind::Ready;
    QString sentence; ///< what, why and what now; empty when Ready

    bool operator==(const ChartStanding &) const = default;
};

/// The value of a series at a time: of the nearest sample, when it is nearer than a gap is long; NaN: there is none.
[[nodiscard]] double valueAt(const DenseSeries &series, Instant at);
/// Times of the sample nearest to one; nothing in an empty series.
[[nodiscard]] std::optional<Instant> nearestSample(const DenseSeries &series, Instant at);
/// When a series ended that a server was asked for up to `until`: the time of its last value, when it lacks more after it than one
/// late sample. Nothing: it goes on, or has no value at all.
[[nodiscard]] std::optional<Instant> seriesEnd(const DenseSeries &series, Instant until);
/// `ended 14:02`; with the day where it is another one than that of `until`.
[[nodiscard]] QString endedText(Instant at, Instant until, const QByteArray &zone);
/// How often the values of a series went from the good side of a threshold to the bad one.
[[nodiscard]] int crossingsOf(const DenseSeries &series, const ChartThreshold &threshold, TimeSpan within);
/// What values a series had in a time: its middle, and what three quarters of its values lie within; nothing with fewer
/// than 10 of them.
[[nodiscard]] std::optional<UsualRange> usualRange(const DenseSeries &series, TimeSpan within);

} // namespace slipway::ui
