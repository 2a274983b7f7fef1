// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "formats/junit/test_report.h"

#include <QByteArrayView>

namespace slipway::formats {

/// Reads the Test Anything Protocol, versions 12 to 14 (testanything.org): test points, plan, SKIP and TODO, YAML
/// diagnostics, subtests (indented by four blanks), `Bail out!`.
///
/// A `not ok` marked TODO is expected to fail and counts as skipped. The point that sums up a subtest is the suite of its
/// points, not a test. A plan that names more tests than ran, and a bail-out, are problems of the suite around it. Lines
/// that are not TAP are passed over.
///
/// @retval ErrorKind::BadInput not UTF-8, too large, no test point at all, or a plan that is none; `where` names the line
[[nodiscard]] Result<TestReport> parseTap(QByteArrayView bytes, const QString &sourceName);

} // namespace slipway::formats
