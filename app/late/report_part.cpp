// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdf_report.h"

#include <QGuiApplication>

using DrawPdf = decltype(&slipway::report::pdfReport);

extern "C" Q_DECL_EXPORT DrawPdf slipway_part()
{
    return &slipway::report::pdfReport;
}

extern "C" Q_DECL_EXPORT QCoreApplication *slipway_report_application(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return new QGuiApplication(argc, argv);
}
