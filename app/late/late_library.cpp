// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"

#include "core/base/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace slipway::late {

namespace {

constexpr int kDamaged = 3; // bad data, as of the command line

std::function<void(const QString &)> &lastWords()
{
    static std::function<void(const QString &)> show;
    return show;
}

QString fileOf(const QString &part)
{
    // What decides on the kind of application is asked for before there is one.
    const QString folder = QCoreApplication::instance()
                               ? QCoreApplication::applicationDirPath()
                               : QFileInfo(QFileInfo(u"/proc/self/exe"_s).canonicalFilePath()).path();
    return QDir::cleanPath(folder + u"/../lib/slipway/slipway_"_s + part + u".so"_s);
}

} // namespace

QStringList missingParts()
{
    QStringList missing;
    for (const QString &part : {u"archives"_s, u"calendars"_s, u"charts"_s, u"highlighting"_s, u"holidays"_s,
                                u"servers"_s, u"svg"_s, u"templates"_s})
        if (!QFile::exists(fileOf(part)))
            missing.append(fileOf(part));
    return missing;
}

Result<QFunctionPointer> findPart(const QString &part, const char *name)
{
    const QString file = fileOf(part);
    if (!QFile::exists(file))
        return failure(ErrorKind::Storage, tr("A part of Slipway is missing. Install Slipway again."), file);
    QLibrary library(file);
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint);
    const QFunctionPointer found = library.resolve(name);
    if (!found)
        return failure(ErrorKind::Storage, tr("A part of Slipway is damaged. Install Slipway again."), file,
                       library.errorString());
    return found;
}

QFunctionPointer loadedPart(const QString &part, const char *name)
{
    const auto found = findPart(part, name);
    if (found)
        return *found;
    tellOfPart(found.error());
    if (lastWords())
        lastWords()(found.error().sentence + u"\n\n"_s + found.error().where);
    std::_Exit(kDamaged);
}

void tellOfPart(const Error &error)
{
    std::fputs(u"%1: %2: %3 %4\n"_s.arg(QCoreApplication::applicationName(), error.where, error.sentence, error.detail)
                   .toUtf8()
                   .constData(),
               stderr);
}

void showLastWordsBy(std::function<void(const QString &)> show)
{
    lastWords() = std::move(show);
}

} // namespace slipway::late
