// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace slipway::wiring {

/// Makes the program speak `language` (`de`, `en`, also `de_DE.UTF-8`), from now on; calling it again switches.
/// English is the language of the source texts, its file holds only plurals.
/// @return false when there are no texts in that language; the program then speaks English
bool installTranslations(QCoreApplication &application, const QString &language);

} // namespace slipway::wiring
