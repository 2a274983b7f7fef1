// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"

#include "storage/check/parts.h"

#include <algorithm>

namespace slipway::storage {

namespace {
constexpr int kMostOfAKind = 100;
}

void Findings::add(Finding::Kind kind, const QString &text, const QString &remedy)
{
    if (std::ranges::count(m_findings, kind, &Finding::kind) < kMostOfAKind)
        m_findings.push_back({kind, text, remedy});
}

Result<CheckResult> check(Reader &reader)
{
    const Snapshot snapshot(reader);
    Findings findings;
    CheckResult result;
    return checkFileAndSchema(reader, findings)
        .and_then([&] { return checkAudit(reader, findings, result.auditEntries); })
        .and_then([&] { return checkContent(reader, findings, result.entities); })
        .and_then([&] { return checkReferences(reader, findings); })
        .and_then([&] { return checkSamples(reader, findings); })
        .transform([&] {
            result.findings = findings.take();
            return std::move(result);
        });
}

} // namespace slipway::storage
