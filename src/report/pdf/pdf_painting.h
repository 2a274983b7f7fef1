// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/frame.h"
#include "report/pdf/pdf_flow.h"

class QPdfWriter;

/// Pages that were laid out, onto paper.
namespace slipway::report {

/// Sets size, margins and resolution.
void preparePdf(QPdfWriter &writer, PaperSize paper);
/// Adds the foot of each page: the title, and its number of all.
void numberPages(PdfFlow &flow, const QString &title);
/// @retval ErrorKind::NotAllowed `goOn` said so @retval ErrorKind::BadInput it could not be drawn
[[nodiscard]] Result<> paintPages(PdfFlow &flow, QPdfWriter &writer, const GoOn &goOn);

} // namespace slipway::report
