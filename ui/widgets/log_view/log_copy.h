// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace slipway::ui {

/// Lines of a log as they are shown, for the clipboard. May run on any thread.
/// @param lines whole lines, the last without its line end
/// @param from letters of the first line that are left out
/// @param to   letters of the last line that are taken, counted from its beginning
[[nodiscard]] QString copiedLines(QByteArrayView lines, qsizetype from, qsizetype to);

} // namespace slipway::ui
