// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "formats/junit/test_report.h"

#include <QByteArrayView>

namespace slipway::formats {

/// Larger reports are refused before anything is built from them.
inline constexpr qsizetype kLargestReportBytes = 256 * 1024 * 1024;

/// Reads JUnit XML in the dialects of its writers: `testsuites` or a single `testsuite` at the root, suites in suites.
///
/// One `testcase` element is one test, however many `failure` or `error` elements it has: with an `error` it is an error, else
/// with a `failure` it failed, else with a `skipped` it was skipped; without any of them the attributes `status` and `result`
/// tell (`notrun`, `suppressed`, `disabled`, `failed` …). What a rerun repaired (`flakyFailure`, `rerunFailure`) does not count.
/// Message and details are those of the first such element; further ones are added to the details. A `failure` or `error` in
/// a suite but outside of its tests is the suite's problem. Output and properties are passed over. Control characters
/// that XML forbids become U+FFFD.
///
/// @retval ErrorKind::BadInput not XML, cut off, another kind of report, entities declared, too large or too deep;
///         `where` names the line. Nothing half read is ever returned.
[[nodiscard]] Result<TestReport> parseJunit(QByteArrayView bytes, const QString &sourceName);

} // namespace slipway::formats
