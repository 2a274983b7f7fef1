// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/report/report_export.h"

#include <QCoreApplication>

#include <memory>

/// What only a PDF needs: Qt Gui, for its fonts. Loaded when one is asked for.
namespace slipway::ctl {

/// Whether the words of the command line ask for a PDF.
[[nodiscard]] bool asksForPdf(int argc, char **argv);
/// An application that knows fonts and needs no display. Where the part is missing, one that does not: see loadedPdf().
[[nodiscard]] std::unique_ptr<QCoreApplication> makePdfApplication(int &argc, char **argv);
/// @pre the program runs on makePdfApplication()
/// @retval ErrorKind::Storage the part is missing or damaged
[[nodiscard]] Result<service::DrawPdf> loadedPdf();

} // namespace slipway::ctl
