// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/document.h"
#include "report/html/html_text.h"

namespace slipway::report {

/// A chart as SVG; a script reads its values where the pointer or the keyboard is.
void writeChart(HtmlText &out, const Chart &chart, const QByteArray &zone);
/// The plan as SVG.
void writeGantt(HtmlText &out, const Gantt &gantt, const QByteArray &zone);

} // namespace slipway::report
