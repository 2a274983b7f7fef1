// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

static void initialiseResources()
{
    Q_INIT_RESOURCE(slipway_i18n);
}

namespace slipway::wiring {
namespace {

constexpr auto kName = "slipway.translator"_L1;

/// All texts stand in one context of the files, whatever class asks for them: one wording is translated once.
class OneContextTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *, const char *text, const char *disambiguation, int n) const override
    {
        return QTranslator::translate("slipway", text, disambiguation, n);
    }
};

bool install(QCoreApplication &application, std::unique_ptr<QTranslator> translator, const QString &file)
{
    if (!QFile::exists(file) || !translator->load(file))
        return false;
    translator->setObjectName(kName);
    translator->setParent(&application);
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

bool installTranslations(QCoreApplication &application, const QString &language)
{
    initialiseResources();
    for (QTranslator *old : application.findChildren<QTranslator *>(kName)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const QString code = language.left(2).toLower();
    const QString file = u":/i18n/slipway_%1.qm"_s.arg(code);
    const bool isKnown = QFile::exists(file);
    if (isKnown && code != "en"_L1)
        install(application, std::make_unique<QTranslator>(),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(code));
    const bool isInstalled =
        install(application, std::make_unique<OneContextTranslator>(), isKnown ? file : u":/i18n/slipway_en.qm"_s);
    return isInstalled && isKnown;
}

} // namespace slipway::wiring
