// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/test_case.h"

#include <QByteArray>

#include <vector>

/// Test cases as they stand in the column of a report: compressed, as text.
namespace slipway::service {

/// Packs the cases; messages are cut at 500 letters, details of failures at 4,000.
[[nodiscard]] QByteArray packCases(const std::vector<TestCaseResult> &cases);
/// @retval ErrorKind::Storage the bytes were not made by packCases()
[[nodiscard]] Result<std::vector<TestCaseResult>> unpackCases(const QByteArray &packed);

} // namespace slipway::service
