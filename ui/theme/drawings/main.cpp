// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drawings/recorded.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

namespace {

int refuse(const QString &file, const QString &why)
{
    std::fputs(u"%1: %2\n"_s.arg(file, why).toUtf8().constData(), stderr);
    return 1;
}

} // namespace

/// Draws SVG files once and for all: slipway_draw LIST TABLE.CPP, where each line of LIST is `NAME FILE`.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    // What Qt Svg only warns of would be missing from the drawing. Before, Qt warns of locales that are not UTF-8.
    static bool hasWarned = false;
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        hasWarned |= type != QtDebugMsg && type != QtInfoMsg;
        std::fputs((text + u'\n').toUtf8().constData(), stderr);
    });
    QFile list(QCoreApplication::arguments().value(1));
    QFile out(QCoreApplication::arguments().value(2));
    if (!list.open(QIODevice::ReadOnly))
        return refuse(list.fileName(), list.errorString());
    std::vector<drawn::RecordedPicture> pictures;
    while (!list.atEnd()) {
        const QString line = QString::fromUtf8(list.readLine()).trimmed();
        const QString name = line.section(u' ', 0, 0);
        QFile file(line.section(u' ', 1));
        if (name.size() >= qsizetype(sizeof(drawn::Picture::name)))
            return refuse(file.fileName(), u"the name is too long: %1"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(file.fileName(), file.errorString());
        const auto picture = drawn::recordSvg(name, file.readAll());
        if (!picture || hasWarned)
            return refuse(file.fileName(), picture ? u"Qt Svg warned of it"_s : picture.error());
        pictures.push_back(*picture);
    }
    const QByteArray text = drawn::tableText(std::move(pictures));
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.flush())
        return refuse(out.fileName(), out.errorString());
    return 0;
}
