// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPaintDevice>

#include <array>
#include <vector>

/// How wide text is, from the widths of its letters: shaping each text to measure it would cost as much as drawing it.
namespace slipway::report {

/// One font at one size on one device.
class MeasuredFont
{
public:
    MeasuredFont(const QFont &font, QPaintDevice *device);

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] double ascent() const { return m_metrics.ascent(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double width(QStringView text);

    /// The text in lines of at most that width, broken at spaces, and inside of words that are wider; `most` lines, the last
    /// with an ellipsis when there is more.
    [[nodiscard]] std::vector<QStringView> lines(QStringView text, double width, int most, bool *isCut);

private:
    [[nodiscard]] double widthOf(char16_t unit);
    [[nodiscard]] double widthOfCode(char32_t code);

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_lineHeight;
    std::array<float, 0x250> m_widths; ///< of the letters of Latin scripts; < 0: not measured yet
    QHash<char32_t, float> m_others;
};

} // namespace slipway::report
