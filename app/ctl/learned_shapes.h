// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/report_page.h"

#include <QJsonObject>

/// Lessons, action items and the words of reports as the command line prints them.
namespace slipway::ctl {

[[nodiscard]] QJsonObject lessonJson(const service::LessonRow &row);
[[nodiscard]] QJsonObject actionJson(const service::ActionRow &row);
[[nodiscard]] QJsonObject reportPageJson(const service::ReportPage &page);

} // namespace slipway::ctl
