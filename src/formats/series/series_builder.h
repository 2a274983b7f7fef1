// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/series.h"

#include <QHash>
#include <QStringView>

#include <charconv>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

/// Inside of `formats/series` only.
namespace slipway::formats {

/// Collects samples into series by their labels.
class SeriesBuilder
{
public:
    /// The place of the series with these labels; a new one when there is none.
    [[nodiscard]] std::size_t indexOf(const QMap<QString, QString> &labels)
    {
        QString key;
        for (const auto &[name, value] : labels.asKeyValueRange())
            key += name + QChar(0) + value + QChar(0);
        const auto known = m_places.constFind(key);
        if (known != m_places.cend())
            return *known;
        m_places.insert(key, m_series.size());
        m_series.push_back({.labels = labels, .times = {}, .values = {}});
        return m_series.size() - 1;
    }
    /// False when the sample is not later than the last one of its series.
    [[nodiscard]] bool add(std::size_t index, qint64 time, double value)
    {
        Series &series = m_series[index];
        if (!series.times.empty() && series.times.back() >= time)
            return false;
        series.times.push_back(time);
        series.values.push_back(value);
        return true;
    }
    /// Those that have samples.
    [[nodiscard]] std::vector<Series> take()
    {
        std::erase_if(m_series, [](const Series &each) { return each.times.empty(); });
        return std::move(m_series);
    }

private:
    std::vector<Series> m_series;
    QHash<QString, std::size_t> m_places;
};

/// Decimal, `NaN`, `Inf` with a sign or none; nothing for anything else.
[[nodiscard]] inline std::optional<double> sampleValue(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace slipway::formats
