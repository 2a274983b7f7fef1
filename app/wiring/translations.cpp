// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

namespace slipway::wiring {

using namespace Qt::StringLiterals;

bool installTranslations(QCoreApplication &application, const QString &language)
{
    for (QTranslator *old : application.findChildren<QTranslator *>(u"slipway.translator"_s)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const QString code = language.left(language.indexOf(u'_')).toLower();
    const QString wanted = u":/i18n/slipway_%1.qm"_s.arg(code);
    const bool isKnown = QFile::exists(wanted);
    const QString file = isKnown ? wanted : u":/i18n/slipway_en.qm"_s;
    auto translator = std::make_unique<QTranslator>();
    translator->setObjectName(u"slipway.translator"_s);
    if (!QFile::exists(file) || !translator->load(file))
        return code == u"en";
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
    return isKnown || code == u"en";
}

} // namespace slipway::wiring
