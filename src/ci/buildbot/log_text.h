// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

namespace slipway::ci::buildbot {

/// Lines of a log as the person sees them, and which of them are not plain output.
struct LogText {
    QByteArray bytes;
    std::vector<LogStretch> stretches;
    qint64 lines = 0;
};

/// Takes the stream's letter off each line of a log of type `s`; other logs stay as they are.
[[nodiscard]] LogText logText(const QString &content, QChar type);

} // namespace slipway::ci::buildbot
