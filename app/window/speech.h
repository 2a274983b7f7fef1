// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace slipway::window {

/// Makes the program speak a language, and write numbers, dates and direction as it does. @param code empty: the system's
void speak(QApplication &application, const QString &code);

} // namespace slipway::window
