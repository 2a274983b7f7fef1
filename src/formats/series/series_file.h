// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/alert.h"
#include "core/series/series.h"

#include <QByteArrayView>

#include <vector>

/// Measured values over time that stand in a file.
namespace slipway::formats {

/// What such a file holds.
struct SeriesFile {
    std::vector<Series> series;             ///< in the file's order; none has the labels of another
    QMap<QString, MetricMetadata> metadata; ///< by the name of the family
};

/// Larger files are refused before anything is read of them.
inline constexpr qsizetype kLargestSeriesBytes = 512LL * 1024 * 1024;

/// OpenMetrics text (openmetrics.io 1.0) in which each sample has a time, in seconds. Exemplars are passed over.
///
/// @retval ErrorKind::BadInput with file and line: no `# EOF` at the end, a sample without time or earlier than the one before
/// it in its series, a value, name or label that is none
[[nodiscard]] Result<SeriesFile> parseOpenMetrics(QByteArrayView bytes, const QString &sourceName);

/// CSV in one of two forms. With a column `value`, each row is one sample, and all columns but it and the time are labels
/// (`metric` or `name` is the name). Without one, each column but the time is a series by its own name. The time is the column
/// `time`, `timestamp`, `date` or `ts`, else the first: seconds or milliseconds since 1970, or ISO 8601, which is UTC where it
/// names no zone. An empty value and `NaN` are gaps.
///
/// @retval ErrorKind::BadInput with file and line: a time or value that is none, times out of order, no column of values
[[nodiscard]] Result<SeriesFile> parseSeriesCsv(QByteArrayView bytes, const QString &sourceName);

} // namespace slipway::formats
