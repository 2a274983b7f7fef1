// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <algorithm>
#include <functional>
#include <vector>

namespace slipway::ui {

/// Gate to the protected announcements of a model, for syncRows().
struct RowAnnouncer {
    std::function<void(int)> remove;
    std::function<void()> removed;
    std::function<void(int)> insert;
    std::function<void()> inserted;
    std::function<void(int, int)> move; ///< from, to (in front of)
    std::function<void()> moved;
    std::function<void(int)> changed;
};

/// Makes `rows` equal to `wanted` row by row, so that selection, scroll and expansion of views survive.
/// `keyOf` gives a row's identity, `update` takes over the new contents and says whether anything differs.
template <class Row, class Wanted, class KeyOf, class WantedKey, class Make, class Update>
void syncRows(std::vector<Row> &rows, std::vector<Wanted> &wanted, KeyOf keyOf, WantedKey wantedKey, Make make,
              Update update, const RowAnnouncer &say)
{
    QSet<QString> stay;
    stay.reserve(static_cast<qsizetype>(wanted.size()));
    for (const Wanted &each : wanted)
        stay.insert(wantedKey(each));
    for (int i = static_cast<int>(rows.size()) - 1; i >= 0; --i) {
        if (stay.contains(keyOf(rows[static_cast<std::size_t>(i)])))
            continue;
        say.remove(i);
        rows.erase(rows.begin() + i);
        say.removed();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto key = wantedKey(wanted[i]);
        const auto from = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(std::min(i, rows.size())), rows.end(),
                                       [&](const Row &each) { return keyOf(each) == key; });
        const int at = static_cast<int>(i);
        if (from == rows.end()) {
            say.insert(at);
            rows.insert(rows.begin() + at, make(wanted[i]));
            say.inserted();
            continue;
        }
        const int old = static_cast<int>(from - rows.begin());
        if (old != at) {
            say.move(old, at);
            std::rotate(rows.begin() + at, from, from + 1);
            say.moved();
        }
        if (update(rows[i], wanted[i]))
            say.changed(at);
    }
}

} // namespace slipway::ui
