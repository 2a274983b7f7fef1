// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/log_view/log_text.h"

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>

#include <array>
#include <optional>

class QPainter;

namespace slipway::ui {

/// Paints letters of a fixed-pitch font into cells. ASCII goes by glyph, without shaping: a page of a log is painted in a
/// fraction of what QTextLayout takes.
class LogPainter
{
public:
    explicit LogPainter(const QFont &font);

    [[nodiscard]] qreal cellWidth() const { return m_cellWidth; }
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    /// From the top of a line.
    [[nodiscard]] int baseline() const { return m_baseline; }
    [[nodiscard]] const QFont &font() const { return m_fonts[0]; }

    /// Paints letters of a line, each in its cell.
    /// @param origin left end of cell 0 of the row, at its top
    /// @param firstColumn cell of the text that stands at the origin
    void paint(QPainter &painter, QPointF origin, const LogText &line, qsizetype from, qsizetype to, int firstColumn,
               const LogFormat &format);
    /// Paints ASCII from the origin on.
    void paintPlain(QPainter &painter, QPointF origin, QStringView text, const QColor &color, bool isBold = false);

private:
    /// Glyphs of one face for ASCII.
    struct Face {
        QRawFont font;
        std::array<quint32, 128> glyphs{};
    };

    [[nodiscard]] const Face &face(std::size_t index);
    void paintGlyphs(QPainter &painter, QPointF origin, QStringView ascii, const Face &face);

    std::array<QFont, 4> m_fonts;               ///< plain, bold, italic, both
    std::array<std::optional<Face>, 4> m_faces; ///< made when they are painted with: each costs as much as a page
    qreal m_cellWidth;
    int m_lineHeight;
    int m_baseline;
    QList<quint32> m_glyphs;
    QList<QPointF> m_places;
};

} // namespace slipway::ui
