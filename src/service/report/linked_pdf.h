// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/report/report_export.h"

namespace slipway::service {

/// Draws PDFs with the library report_pdf, which is linked with this one.
[[nodiscard]] DrawPdf linkedPdf();

} // namespace slipway::service
