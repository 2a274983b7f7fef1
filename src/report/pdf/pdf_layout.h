// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/pdf_flow.h"

namespace slipway::report {

/// Where things came to stand.
struct PdfLayout {
    std::vector<PdfPlace> places; ///< of the sections
    std::vector<PdfLink> links;   ///< of the contents
};

/// Fills the flow with the whole document: title and summary, contents, sections, and the foot of each page.
[[nodiscard]] PdfLayout laidOut(PdfFlow &flow, const Document &document);

} // namespace slipway::report
