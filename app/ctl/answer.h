// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway::ctl {

/// What a verb tells when it is done; printed as text or as JSON, never both.
struct Answer {
    QString text; ///< for people; lines without the last line end, may be empty
    QJsonObject json;
    bool isYes = true;                             ///< false: exit status 1
    std::optional<QByteArray> file = std::nullopt; ///< bytes for standard output as they are, instead of the text
    QStringList warnings{};                        ///< said on standard error; the answer holds all the same
};

/// The exit statuses of the contract.
enum class Exit : int {
    Yes = 0,
    No = 1,
    WrongUsage = 2,
    BadInput = 3,
    Remote = 4,
    NotAllowed = 5,
};

} // namespace slipway::ctl
