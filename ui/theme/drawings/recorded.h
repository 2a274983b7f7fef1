// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/drawings/table.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <expected>
#include <vector>

namespace slipway::ui::drawn {

/// A shape before it stands in the table, which numbers its points and dashes.
struct RecordedShape {
    Shape shape;
    QPainterPath path;
    QList<qreal> dashes;
};

/// A drawing before it stands in the table.
struct RecordedPicture {
    QString name;
    QRectF box;
    std::vector<RecordedShape> shapes;
};

/// What Qt Svg paints for a document, shape by shape.
/// @return what cannot be recorded: gradients, pictures, text, clips, lines that are scaled unevenly
[[nodiscard]] std::expected<RecordedPicture, QString> recordSvg(const QString &name, const QByteArray &svg);

/// A C++ file that defines table(). @param pictures in any order, none twice
[[nodiscard]] QByteArray tableText(std::vector<RecordedPicture> pictures);

} // namespace slipway::ui::drawn
