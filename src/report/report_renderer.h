// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_format.h"
#include "report/document/frame.h"

#include <QByteArray>

/// A report as a document. The same report makes the same bytes in the same language, with the same frame and fonts.
namespace slipway::report {

/// What stands around the sections in HTML and Markdown. Each section stands for a mark of its own, see markOf(); one whose
/// mark is not there is left out.
struct Frame {
    QString html;
    QString markdown;
};

/// Draws the PDF: pdfReport() of the library report_pdf, which brings Qt Gui and is not linked by all.
using DrawPdf = Result<QByteArray> (*)(const Document &document, PaperSize paper, const GoOn &goOn);

/// How a report is to look.
struct Look {
    PaperSize paper = PaperSize::A4;
    Frame frame;
    DrawPdf drawPdf = nullptr; ///< needed for PDF only
};

/// A file that comes with the program: `page.html`, `page.md`, `report.css`, `report.js`, `report.schema.json`,
/// `summary.en.md`, `summary.de.md`.
[[nodiscard]] QString shippedFile(const QString &name);
/// The policy that allows exactly this style and this script, and nothing from anywhere.
[[nodiscard]] QString contentPolicy(const QString &style, const QString &script);

/// Writes a report as a document.
/// @param hash its contentHash()
/// @retval ErrorKind::NotAllowed it was cancelled @retval ErrorKind::BadInput the PDF could not be drawn
[[nodiscard]] Result<QByteArray> rendered(const ReleaseReport &report, const QString &hash, ReportFormat format,
                                          const Look &look, const GoOn &goOn);

} // namespace slipway::report
