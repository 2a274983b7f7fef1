// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace slipway {

/// Results of tests as they came in: from a run, an artifact or a file. Counts are of test cases, not of attributes.
struct TestReport {
    TestReportId id;
    ReleaseId release;
    std::optional<CiRunId> run;
    QString source; ///< file or artifact name, or the server's report
    QString
        suite; ///< what kind of tests, as the release calls them: "Integration tests"; compared with the same of other releases
    QString ref;
    QString headSha;
    int total = 0;
    int passed = 0;
    int failed = 0;
    int errors = 0;
    int skipped = 0;
    int durationMilliseconds = 0;
    std::optional<int> coverageBasisPoints; ///< line coverage in 1/100 %, when a coverage report came with it
    QJsonObject measures;                   ///< of a load test: `count`, `error_rate`, `p95_ms`, `p99_ms`
    QByteArray cases;                       ///< the cases, packed: see service/tests/packed_cases.h
    std::optional<PersonId> importedBy;
    Instant at;

    bool operator==(const TestReport &) const = default;
};

} // namespace slipway
