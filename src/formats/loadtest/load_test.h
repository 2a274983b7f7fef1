// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <chrono>
#include <cstdint>
#include <optional>

namespace slipway::formats {

/// What wrote the results of a load test.
enum class LoadTestTool : std::uint8_t { K6, JMeter };

/// The figures of a load test that a release is judged by.
struct LoadTestResult {
    using Milliseconds = std::chrono::duration<double, std::milli>;

    LoadTestTool tool = LoadTestTool::K6;
    qint64 requests = 0;
    double errorRate = 0; ///< share of failed requests, 0…1
    std::optional<Milliseconds> average;
    std::optional<Milliseconds> p95;
    std::optional<Milliseconds> p99; ///< k6 writes it only when it is asked for
};

/// Reads the JSON of `k6 run --summary-export` or of handleSummary(), or a JMeter results file as CSV or XML; which of them it
/// is, the text tells.
///
/// Percentiles of JMeter samples are those of the nearest rank: the smallest time that at least 95 % of the samples do not
/// exceed. Samples inside of another sample are part of it and not counted; transaction controllers are counted as JMeter's
/// own summary counts them.
///
/// @retval ErrorKind::BadInput none of these, no requests in it, a column or value is missing or wrong; `where` names the line
[[nodiscard]] Result<LoadTestResult> parseLoadTest(QByteArrayView bytes, const QString &sourceName);

} // namespace slipway::formats
