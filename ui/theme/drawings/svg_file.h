// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/drawing.h"

#include <QByteArray>
#include <QString>

#include <expected>

/// What the build makes drawings of. None of it is part of the program.
namespace slipway::ui::drawn {

/// An SVG document whose open colours are these. Breeze's style sheets are taken out: they are but the colours of one theme.
[[nodiscard]] QByteArray coloredSvg(const QByteArray &svg, const DrawingColors &colors);

/// Whether a document holds nothing that a drawing cannot hold or that Qt Svg would leave out.
/// @return what it holds else, with its line
[[nodiscard]] std::expected<void, QString> checkSvg(const QByteArray &svg);

} // namespace slipway::ui::drawn
