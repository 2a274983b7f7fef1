// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/release_report.h"

#include <QByteArray>

/// A report as JSON, and back. Keys are `snake_case`, times RFC 3339 in UTC, what is absent is null and never missing; the
/// order of keys is fixed, so that the same report is the same bytes.
namespace slipway {

/// `{"format":"slipway-report","version":1,"content_sha256":…,"report":{…}}` with a line end.
[[nodiscard]] QByteArray toJson(const ReleaseReport &report);
/// The report in what toJson() wrote. Keys that it does not know are left out.
/// @retval ErrorKind::BadInput it is no report, of a newer version, or its content is not what its hash says
[[nodiscard]] Result<ReleaseReport> reportFromJson(const QByteArray &json);

/// SHA-256, hex, of the report's own JSON: what freezing keeps and every document shows.
[[nodiscard]] QString contentHash(const ReleaseReport &report);

/// JSON Schema (draft 2020-12) of toJson(); published as resources/report/report.schema.json.
[[nodiscard]] QByteArray reportSchema();

} // namespace slipway
