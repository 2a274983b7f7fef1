// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/frame.h"

namespace slipway::report {

/// A report as Markdown with tables as GitHub reads them; charts become their figures. @param frame filled in, see framed()
/// @retval ErrorKind::NotAllowed `goOn` said so
[[nodiscard]] Result<QByteArray> markdownReport(const Document &document, const QString &frame, const GoOn &goOn);

/// Text that Markdown shows as it is, on one line.
[[nodiscard]] QString markdownEscaped(const QString &text);

} // namespace slipway::report
