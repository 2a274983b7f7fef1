// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace slipway::ui {

/// Paints a whole document.
using PaintDocument = std::function<void(QPainter &)>;

/// What is painted, as an SVG document. Qt Svg; the one place of the program that knows it. @param size in pixels
[[nodiscard]] QByteArray linkedSvgDocument(const QSize &size, const QString &title, const PaintDocument &paint);

/// That of the program: linkedSvgDocument() unless it defines this function itself, to load the library when it is needed.
/// @retval ErrorKind::Storage the library is missing or damaged
[[nodiscard]] Result<QByteArray> svgDocument(const QSize &size, const QString &title, const PaintDocument &paint);

} // namespace slipway::ui
