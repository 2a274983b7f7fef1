// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/release_report.h"
#include "service/job_control.h"
#include "storage/reader.h"

/// Everything the report of a release says, read from the workspace.
namespace slipway::service {

/// Which report.
struct ReportWish {
    ReleaseId release;
    Instant now;      ///< decides what is not over yet, nothing else
    QString language; ///< of the drafted summary: `de`, else English
};

/// Gathers the report, or reads the one that was frozen. Takes its time: not for the window's thread.
/// @param control may be null @retval ErrorKind::NotFound there is no such release @retval ErrorKind::NotAllowed it was cancelled
[[nodiscard]] Result<ReleaseReport> gatheredReport(storage::Reader &reader, const ReportWish &wish,
                                                   JobControl *control);

} // namespace slipway::service
