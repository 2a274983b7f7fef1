// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace slipway::late {

namespace {

QString fileOf(const QString &part)
{
    // What decides on the kind of application is asked for before there is one.
    const QString folder = QCoreApplication::instance()
                               ? QCoreApplication::applicationDirPath()
                               : QFileInfo(QFileInfo(u"/proc/self/exe"_s).canonicalFilePath()).path();
    return folder + u"/../lib/slipway/slipway_"_s + part + u".so"_s;
}

} // namespace

QStringList missingParts()
{
    QStringList missing;
    for (const QString &part : {u"archives"_s, u"charts"_s, u"highlighting"_s, u"servers"_s, u"templates"_s})
        if (!QFile::exists(fileOf(part)))
            missing.append(fileOf(part));
    return missing;
}

QFunctionPointer loadedPart(const QString &part, const char *name)
{
    QLibrary library(fileOf(part));
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint);
    const QFunctionPointer found = library.resolve(name);
    if (!found)
        qFatal("A part of Slipway cannot be loaded; install it again. %s", qUtf8Printable(library.errorString()));
    return found;
}

} // namespace slipway::late
