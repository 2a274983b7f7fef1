// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>

#include <vector>

/// The file that QPdfWriter wrote, taken apart into its objects and written again: with what it cannot say, and without the
/// time of day, so that the same drawing is the same bytes. Source: ISO 32000-1 §7.5.
namespace slipway::report {

/// What a PDF says of itself.
struct PdfFacts {
    QString title{};
    QString author{};
    QString subject{};
    QString language{}; ///< BCP 47
    QByteArray date{};  ///< `20270114130000Z`
    QByteArray id{};    ///< 32 hex digits
};

/// A bookmark. Places are in points from the upper left corner.
struct PdfMark {
    QString title{};
    std::size_t page = 0; ///< from 0
    double y = 0;
};

/// A part of a page that leads to a bookmark.
struct PdfJump {
    std::size_t page = 0;
    QRectF rect{};
    std::size_t mark = 0;
};

/// @param pageHeight in points
/// @retval ErrorKind::BadInput it is no PDF as QPdfWriter writes it
[[nodiscard]] Result<QByteArray> finished(const QByteArray &pdf, const PdfFacts &facts,
                                          const std::vector<PdfMark> &marks, const std::vector<PdfJump> &jumps,
                                          double pageHeight);

} // namespace slipway::report
