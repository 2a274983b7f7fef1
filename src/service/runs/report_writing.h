// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/lesson.h"
#include "service/command_context.h"

/// When a report writes itself, and who may change it.
namespace slipway::service {

/// The words of the release's report; writes it first where there is none.
[[nodiscard]] Result<ReportText> writtenReport(CommandContext &context, ReleaseId release);

/// Writes the report of a release whose bake time is over: it shipped or was taken back, and no criterion is measured any more.
/// Does nothing otherwise, and nothing to one that is there.
[[nodiscard]] Result<> writeReportWhenBaked(CommandContext &context, ReleaseId release);

/// @retval ErrorKind::NotAllowed the report is frozen; the sentence says how it can be changed
[[nodiscard]] Result<> mayChangeReport(CommandContext &context, ReleaseId release);

} // namespace slipway::service
