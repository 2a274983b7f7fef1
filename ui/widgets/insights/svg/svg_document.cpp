// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/insights/svg/svg_document.h"

namespace slipway::ui {

Result<QByteArray> svgDocument(const QSize &size, const QString &title, const PaintDocument &paint)
{
    return linkedSvgDocument(size, title, paint);
}

} // namespace slipway::ui
