// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/bar_painting.h"

#include <QHash>
#include <QPixmap>

namespace slipway::ui::calendar {

/// How many releases ship in a stretch of time, and below it the shares of their states. Kept as pictures: a year of many
/// lanes holds the same few over and over.
class CountPictures
{
public:
    /// @param rect visual @param headHeight of the part with the number
    void paint(QPainter &painter, const QRect &rect, int headHeight, const service::CalendarCount &count,
               const Theme &theme, const BarFonts &fonts, Qt::LayoutDirection direction);

private:
    /// What all pictures share.
    struct Look {
        QRgb ground = 0;
        QFont font;
        qreal ratio = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;

        bool operator==(const Look &) const = default;
    };
    struct Key {
        QSize size;
        std::array<int, 8> states{};

        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed)
        {
            return qHashRange(key.states.begin(), key.states.end(), qHashMulti(seed, key.size));
        }
    };

    Look m_look;
    QHash<Key, QPixmap> m_pictures;
};

} // namespace slipway::ui::calendar
