// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/arguments.h"

#include "core/base/tr.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::window {

namespace {

Refusal refusal(const QString &sentence)
{
    return {u"slipway: %1\n%2\n"_s.arg(sentence, tr("Try: slipway --help"))};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Plans, runs and reviews software releases."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"workspace"_s, tr("Opens this workspace instead of the default one."), tr("file")},
        {u"language"_s, tr("Speaks this language: en, de."), tr("code")},
        {u"theme"_s, tr("light or dark."), tr("name")},
        {u"screenshot"_s, tr("Renders the pages as pictures into the folder and exits."), tr("folder")},
        {u"page"_s, tr("Renders this page only."), tr("name")},
        {u"size"_s, tr("Size of the pictures, as 1440x900."), tr("size")},
        {u"scale"_s, tr("Pixels per unit, 0.5 to 4."), tr("factor")},
    });
    QCommandLineOption untilPainted(u"until-painted"_s);
    untilPainted.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(untilPainted);
}

} // namespace

std::expected<Arguments, Refusal> readArguments(const QStringList &arguments)
{
    static const QRegularExpression sizes(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return std::unexpected(refusal(parser.errorText()));
    if (parser.isSet(u"help"_s))
        return std::unexpected(Refusal{parser.helpText(), 0});
    if (parser.isSet(u"version"_s))
        return std::unexpected(Refusal{u"slipway %1\n"_s.arg(QCoreApplication::applicationVersion()), 0});
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(refusal(tr("“%1” is not an option. A workspace is named with --workspace FILE.")
                                           .arg(parser.positionalArguments().first())));

    Arguments read;
    read.workspace = parser.value(u"workspace"_s);
    read.language = parser.value(u"language"_s);
    read.theme = parser.value(u"theme"_s);
    read.screenshot = parser.value(u"screenshot"_s);
    read.page = parser.value(u"page"_s);
    read.untilPainted = parser.isSet(u"until-painted"_s);
    if (!QStringList{{}, u"light"_s, u"dark"_s}.contains(read.theme))
        return std::unexpected(refusal(tr("There is no theme “%1”; there are light and dark.").arg(read.theme)));
    if (!QStringList{{}, u"en"_s, u"de"_s}.contains(read.language))
        return std::unexpected(refusal(tr("There is no language “%1”; there are en and de.").arg(read.language)));
    if (parser.isSet(u"size"_s)) {
        const auto match = sizes.match(parser.value(u"size"_s));
        read.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        if (read.size.width() < 640 || read.size.height() < 480 || read.size.width() > 8192
            || read.size.height() > 8192)
            return std::unexpected(
                refusal(tr("“%1” is not a size from 640x480 to 8192x8192.").arg(parser.value(u"size"_s))));
    }
    if (parser.isSet(u"scale"_s)) {
        bool isNumber = false;
        read.scale = parser.value(u"scale"_s).toDouble(&isNumber);
        if (!isNumber || !(read.scale >= 0.5 && read.scale <= 4))
            return std::unexpected(refusal(tr("“%1” is not a scale from 0.5 to 4.").arg(parser.value(u"scale"_s))));
    }
    for (const QString &option : {u"page"_s, u"size"_s, u"scale"_s})
        if (parser.isSet(option) && read.screenshot.isEmpty() && !read.untilPainted)
            return std::unexpected(refusal(tr("--%1 goes with --screenshot.").arg(option)));
    if (parser.isSet(u"screenshot"_s) && read.screenshot.isEmpty())
        return std::unexpected(refusal(tr("--screenshot needs a folder.")));
    return read;
}

Refusal noDisplay()
{
    return {u"slipway: %1\n"_s.arg(tr("There is no display for a window. slipway --screenshot FOLDER draws the pages "
                                      "into files, slipwayctl does the work without one.")),
            1};
}

Refusal damagedInstallation(const QStringList &missing)
{
    return {u"slipway: %1\n"_s.arg(
                tr("Parts of the program are missing. Install Slipway again. %1").arg(missing.join(u", "_s))),
            1};
}

bool prepareEnvironment(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--scale" && i + 1 < argc)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
        else if (argument.startsWith("--scale="))
            qputenv("QT_SCALE_FACTOR", argument.sliced(8).toByteArray());
    }
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (hasDisplay || qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return true;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return false;
}

} // namespace slipway::window
