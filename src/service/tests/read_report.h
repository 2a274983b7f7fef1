// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/test_case.h"
#include "core/pipeline/test_report.h"

#include <QByteArray>

#include <vector>

/// Reports of tests in whatever format they came.
namespace slipway::service {

/// A file as it was read from disk or an artifact.
struct ReadReportFile {
    QString name;
    QByteArray bytes;
};

/// Reads files that belong together: JUnit XML and TAP become cases, Cobertura, JaCoCo and lcov the coverage, k6 and JMeter
/// the measures. Pure; takes a while for a hundred thousand cases, so call it on a thread that may.
/// @param suite what the release calls these tests; empty: the name of the first file without its ending
/// @return everything but release, run, ref, importer and time
/// @retval ErrorKind::BadInput a file is none of these; `where` names file and line
[[nodiscard]] Result<TestReport> readTestReport(const std::vector<ReadReportFile> &files, const QString &suite);

/// The report of cases that a server told by itself.
[[nodiscard]] TestReport reportOf(const std::vector<TestCaseResult> &cases, const QString &suite,
                                  const QString &source);

} // namespace slipway::service
