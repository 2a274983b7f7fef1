// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_format.h"
#include "report/document/frame.h"

namespace slipway::report {

/// A report as PDF: summary, contents with links, sections; bookmarks, page numbers, selectable text, title, author and
/// language. Times in it are those of the report. Needs a QGuiApplication for its fonts; may be called on any thread.
///
/// QPdfWriter of Qt 6.8 writes no marked content, so there is no tree of tags; reading order is that of the page.
/// @retval ErrorKind::NotAllowed `goOn` said so @retval ErrorKind::BadInput it could not be drawn
[[nodiscard]] Result<QByteArray> pdfReport(const Document &document, PaperSize paper, const GoOn &goOn);

} // namespace slipway::report
