// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/speech.h"

#include "app/wiring/translations.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::window {

void speak(QApplication &application, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    wiring::installTranslations(application, code.isEmpty() ? locale.uiLanguages().value(0, u"en"_s) : code);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace slipway::window
