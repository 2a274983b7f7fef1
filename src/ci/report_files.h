// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

namespace slipway::ci {

/// Whether a file of an artifact may be a report of tests, by its name.
[[nodiscard]] bool isReportFile(const QString &path);

/// Adds the tests of a JUnit file; a file that is none adds nothing, as artifacts hold all sorts of XML.
void addReport(const QByteArray &bytes, const QString &path, TestResults &results);

} // namespace slipway::ci
