// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/speech.h"

#include "app/wiring/translations.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::window {

namespace {

/// The system's own locale where it is of that language; English is otherwise written as in Britain: days before months,
/// weeks from Monday.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale asked(code);
    if (system.language() == asked.language() && system.name() != u"C")
        return system;
    return asked.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : asked;
}

} // namespace

void speak(QApplication &application, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : localeFor(code);
    QLocale::setDefault(locale);
    wiring::installTranslations(application, code.isEmpty() ? locale.uiLanguages().value(0, u"en"_s) : code);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace slipway::window
