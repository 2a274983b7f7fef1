// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/loadtest/load_test.h"

namespace slipway::formats {

/// @{ The readers behind parseLoadTest().
[[nodiscard]] Result<LoadTestResult> parseK6Summary(QByteArrayView bytes, const QString &sourceName);
[[nodiscard]] Result<LoadTestResult> parseJmeterCsv(QByteArrayView bytes, const QString &sourceName);
[[nodiscard]] Result<LoadTestResult> parseJmeterXml(QByteArrayView bytes, const QString &sourceName);
/// @}

} // namespace slipway::formats
