// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

QString wordOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light: return u"light"_s;
    case Appearance::Dark: return u"dark"_s;
    case Appearance::System: break;
    }
    return u"system"_s;
}

Appearance appearanceOf(const QString &word)
{
    if (word == u"light")
        return Appearance::Light;
    return word == u"dark" ? Appearance::Dark : Appearance::System;
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    return {appearanceOf(settings.value(u"appearance"_s).toString()), settings.value(u"language"_s).toString(),
            settings.value(u"notifications/run_ended"_s, true).toBool(),
            settings.value(u"notifications/run_needs_me"_s, true).toBool()};
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(u"appearance"_s, wordOf(appearance));
    settings.setValue(u"language"_s, language);
    settings.setValue(u"notifications/run_ended"_s, tellsRunEnded);
    settings.setValue(u"notifications/run_needs_me"_s, tellsRunNeedsMe);
}

} // namespace slipway::ui
