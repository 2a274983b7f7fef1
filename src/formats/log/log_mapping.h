// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "formats/log/log_guard.h"

#include <QByteArrayView>
#include <QFile>

#include <cstdint>
#include <memory>
#include <optional>

namespace slipway::formats {

/// A log file in memory as it was when it was opened. May be read from any thread.
///
/// Whoever writes such a file appends to it, or puts another one in its place by renaming. When a file is truncated in
/// place, the pages beyond its new end are gone and read as zeros: isWhole() asks.
class LogMapping
{
public:
    /// @retval ErrorKind::NotFound there is no such file
    /// @retval ErrorKind::Storage it cannot be read
    [[nodiscard]] static Result<std::shared_ptr<const LogMapping>> open(const QString &path);

    /// The text; stays as long as the mapping.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    /// False when the file was truncated since: its bytes mean nothing any more.
    [[nodiscard]] bool isWhole() const;

    /// What happened to the file at the path since.
    enum class Change : std::uint8_t {
        None,
        Grown,    ///< the same file, with more behind its end
        Replaced, ///< truncated, or another file: nothing known of the old one holds
        Gone,
    };
    [[nodiscard]] Change change() const;

    LogMapping() = default;
    LogMapping(const LogMapping &) = delete;
    LogMapping &operator=(const LogMapping &) = delete;
    LogMapping(LogMapping &&) = delete;
    LogMapping &operator=(LogMapping &&) = delete;
    ~LogMapping() = default; // QFile unmaps

private:
    QFile m_file;
    QByteArrayView m_bytes;
    std::optional<LogGuard> m_guard; ///< ends before the file does
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

using LogMappingPtr = std::shared_ptr<const LogMapping>;

} // namespace slipway::formats
