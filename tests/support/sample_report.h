// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/release_report.h"

namespace slipway::test {

/// How much a made-up report tells.
struct ReportSize {
    int items = 12;
    int commits = 20;
    int charts = 2;
    int points = 300; ///< of each line
};

/// A report of a release that shipped a day late, with an incident; the same for the same size. Texts hold what breaks
/// careless renderers: markup, bars, quotes, other scripts.
[[nodiscard]] ReleaseReport sampleReport(const ReportSize &size = {});

/// Stands in a commit's title, an item, a comment and more; must be text everywhere.
inline const QString kHostileText =
    QStringLiteral("<script>alert(\"x\")</script> & | `code` *not bold* [a](javascript:b)");

} // namespace slipway::test
