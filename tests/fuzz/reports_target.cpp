// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"

#include "formats/coverage/coverage.h"
#include "formats/junit/junit_parser.h"
#include "formats/loadtest/load_test.h"
#include "formats/tap/tap_parser.h"

namespace slipway::fuzz {

namespace {

/// What must hold of a report, whatever it was read from.
void checkReport(const Result<formats::TestReport> &report)
{
    if (!report) {
        requireGoodError(report.error());
        return;
    }
    const int suites = static_cast<int>(report->suites.size());
    for (int i = 0; i < suites; ++i)
        require(report->suites[static_cast<std::size_t>(i)].parent < i, "a suite stands behind the one around it");
    for (const auto &test : report->cases) {
        require(test.suite >= -1 && test.suite < suites, "a test stands in a suite that is there");
        require(!test.duration || test.duration->count() >= 0, "no test takes less than no time");
        require(test.details.size() <= 2 * formats::kLongestTestText, "details do not grow without end");
        (void)formats::suitePath(*report, test.suite);
    }
    require(formats::countsOf(*report).total() == std::ssize(report->cases), "every test is counted once");
}

} // namespace

void runOne(QByteArrayView bytes)
{
    const QString name = QStringLiteral("report");
    checkReport(formats::parseJunit(bytes, name));
    checkReport(formats::parseTap(bytes, name));
    if (const auto coverage = formats::parseCoverage(bytes, name))
        require(coverage->lineRate() >= 0 && coverage->lineRate() <= 1, "a share is a share");
    else
        requireGoodError(coverage.error());
    if (const auto load = formats::parseLoadTest(bytes, name))
        require(load->requests >= 0 && load->errorRate >= 0 && load->errorRate <= 1, "a share is a share");
    else
        requireGoodError(load.error());
}

} // namespace slipway::fuzz
