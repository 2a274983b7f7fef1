// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/release_report.h"
#include "report/report_renderer.h"
#include "storage/reader.h"

/// The texts around a report, with its values filled in (KTextTemplate).
namespace slipway::service {

/// The text of that name: the workspace's, else the program's. @param language of `summary.md`: `de`, else English
[[nodiscard]] Result<QString> reportTemplate(storage::Reader &reader, const QString &name, const QString &language);

/// The frames for one format, which names the values they can show: `title`, `subtitle`, `product`, `version`, `author`,
/// `language`, `as_of`, `hash`, `tone`; `summary`, `contents`, `body`, `section.NAME`; of HTML `style`, `script` and `policy`.
/// @retval ErrorKind::BadInput the template cannot be read; the sentence says why
[[nodiscard]] Result<report::Frame> filledFrame(storage::Reader &reader, const ReleaseReport &report,
                                                const QString &hash, ReportFormat format);

} // namespace slipway::service
