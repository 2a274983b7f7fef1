// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace slipway::formats {

/// While it lives, reading pages of a mapped file that are gone, because somebody truncated it, gives zeros instead of ending
/// the process. May be made and ended on any thread; so many can live at once, those beyond are not guarded.
class LogGuard
{
public:
    static constexpr int kMost = 64;

    explicit LogGuard(QByteArrayView bytes);
    ~LogGuard();
    LogGuard(const LogGuard &) = delete;
    LogGuard &operator=(const LogGuard &) = delete;
    LogGuard(LogGuard &&) = delete;
    LogGuard &operator=(LogGuard &&) = delete;

private:
    int m_place = -1;
};

} // namespace slipway::formats
