// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/frame.h"

namespace slipway::report {

/// A report as one HTML file that needs nothing else: tables sort, charts are SVG. @param frame filled in, see framed()
/// @retval ErrorKind::NotAllowed `goOn` said so
[[nodiscard]] Result<QByteArray> htmlReport(const Document &document, const QString &frame, const GoOn &goOn);

} // namespace slipway::report
