// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

#include <memory>

class QPainter;

namespace slipway::ui {

/// One line of plain text that is shaped once for its size and for each time it is painted, and once for all that say
/// the same in the same font. Of no width until set().
class TextLine
{
public:
    /// Shapes again only what is other than before; always where screens differ in density. The text runs in its own
    /// direction, whatever that of the window is.
    void set(const QString &text, const QFont &font);

    /// That of a text by itself.
    [[nodiscard]] static Qt::LayoutDirection directionOf(const QString &text);

    /// In device-independent pixels, not rounded.
    [[nodiscard]] qreal width() const { return m_layout ? m_layout->lineAt(0).naturalTextWidth() : 0; }
    /// In whole pixels that hold the line.
    [[nodiscard]] QSize size() const
    {
        return m_layout ? m_layout->lineAt(0).naturalTextRect().toAlignedRect().size() : QSize(0, 0);
    }
    /// With the pen of the painter; what is outside of the place is cut off.
    /// @param alignment left and right are meant as such
    void draw(QPainter &painter, const QRectF &place, Qt::Alignment alignment) const;
    /// The same, with an ellipsis in place of what does not fit.
    /// @return whether all of it was drawn
    bool drawElided(QPainter &painter, const QRectF &place, Qt::Alignment alignment) const;

private:
    std::shared_ptr<const QTextLayout> m_layout;
    qreal m_density = 0; ///< dots per inch when it was shaped
};

} // namespace slipway::ui
