// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "ui/widgets/insights/svg/svg_document.h"

namespace slipway::ui {

Result<QByteArray> svgDocument(const QSize &size, const QString &title, const PaintDocument &paint)
{
    using WriteSvg = decltype(&linkedSvgDocument);
    return late::findPart(QStringLiteral("svg")).transform([&](QFunctionPointer part) {
        return reinterpret_cast<WriteSvg (*)()>(part)()(size, title, paint);
    });
}

} // namespace slipway::ui
