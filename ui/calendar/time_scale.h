// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <algorithm>

namespace slipway::ui::calendar {

/// Time as pixels: what of it a width shows. Pure; left is early.
class TimeScale
{
public:
    static constexpr double kShortestDays = 1;
    static constexpr double kLongestDays = 731;
    static constexpr double kDay = 24.0 * 60 * 60 * 1000;

    TimeScale() = default;
    /// Shows `span` in `width` pixels, or as much of it as the limits allow.
    TimeScale(TimeSpan span, int width) : m_width(std::max(1, width))
    {
        const auto length = static_cast<double>((span.to - span.from).count());
        setMillisecondsPerPixel(length / m_width);
        m_from = static_cast<double>(toUnixMilliseconds(span.from));
    }

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] double pixelsPerDay() const { return kDay / m_msPerPixel; }
    [[nodiscard]] TimeSpan span() const { return {at(0), at(m_width)}; }
    [[nodiscard]] double x(Instant at) const
    {
        return (static_cast<double>(toUnixMilliseconds(at)) - m_from) / m_msPerPixel;
    }
    [[nodiscard]] Instant at(double x) const
    {
        return fromUnixMilliseconds(static_cast<qint64>(m_from + x * m_msPerPixel));
    }
    [[nodiscard]] std::chrono::milliseconds lengthOf(double pixels) const
    {
        return std::chrono::milliseconds(static_cast<qint64>(pixels * m_msPerPixel));
    }

    /// Closer for a factor above 1; the time at `x` stays at `x`.
    void zoom(double factor, double x)
    {
        const double fixed = m_from + x * m_msPerPixel;
        setMillisecondsPerPixel(m_msPerPixel / factor);
        m_from = fixed - x * m_msPerPixel;
    }
    void pan(double pixels) { m_from += pixels * m_msPerPixel; }
    /// The start stays, as does the size of a day while the limits allow it.
    void setWidth(int width)
    {
        m_width = std::max(1, width);
        setMillisecondsPerPixel(m_msPerPixel);
    }

private:
    void setMillisecondsPerPixel(double wanted)
    {
        m_msPerPixel = std::clamp(wanted, kShortestDays * kDay / m_width, kLongestDays * kDay / m_width);
    }

    int m_width = 1;
    double m_from = 0; ///< Unix milliseconds at x = 0, with fractions, so that zooming there and back is exact
    double m_msPerPixel = kDay;
};

} // namespace slipway::ui::calendar
