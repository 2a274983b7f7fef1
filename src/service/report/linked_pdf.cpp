// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/report/linked_pdf.h"

#include "report/pdf/pdf_report.h"

namespace slipway::service {

DrawPdf linkedPdf()
{
    return report::pdfReport;
}

} // namespace slipway::service
