// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/release_report.h"
#include "core/report/report_format.h"
#include "service/job_control.h"

#include <QFuture>

#include <functional>

namespace slipway::report {
struct Document;
}

namespace slipway::service {

class Session;

/// A report as a file.
struct ReportFile {
    QByteArray bytes{};
    QString hash{}; ///< SHA-256 of its content, hex
};

/// What draws a PDF. linkedPdf() where Qt Gui is there anyway; the command line loads it when one is asked for.
using DrawPdf = Result<QByteArray> (*)(const report::Document &document, PaperSize paper,
                                       const std::function<bool(int done, int total)> &goOn);

/// Which file.
struct ReportFileWish {
    ReleaseId release{};
    ReportFormat format = ReportFormat::Html;
    PaperSize paper = PaperSize::A4;
    DrawPdf drawPdf = nullptr; ///< of a PDF
};

/// The report as the workspace holds it, gathered on a thread of its own. @param control may be null
/// @retval ErrorKind::NotFound there is no such release @retval ErrorKind::NotAllowed it was cancelled
[[nodiscard]] QFuture<Result<ReleaseReport>> reportOf(Session &session, ReleaseId release, JobControlPtr control = {});

/// The report as a document, made on a thread of its own. A PDF needs a QGuiApplication. Errors as reportOf(), besides
/// @retval ErrorKind::BadInput a template of the workspace cannot be read, or the PDF cannot be drawn
[[nodiscard]] QFuture<Result<ReportFile>> reportFile(Session &session, ReportFileWish wish, JobControlPtr control = {});

/// Writes the document into a file, whole or not at all. Errors as reportFile() and writeExport().
[[nodiscard]] QFuture<Result<QString>> exportReport(Session &session, ReportFileWish wish, QString file,
                                                    JobControlPtr control = {});

/// What a report template of the workspace says; the program's where it has none. @param language of `summary.md`
[[nodiscard]] QFuture<Result<QString>> reportTemplateText(Session &session, QString name, QString language);

} // namespace slipway::service
