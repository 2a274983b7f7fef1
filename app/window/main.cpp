// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "app/late/late_servers.h"
#include "app/window/arguments.h"
#include "app/window/desk.h"
#include "app/window/screenshots.h"
#include "ui/theme/font_rules.h"
#include "ui/widgets/logo.h"

#include <QApplication>
#include <QMessageBox>
#include <QThread>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

int refuse(const slipway::window::Refusal &refusal)
{
    std::fputs(refusal.text.toUtf8().constData(), refusal.status == 0 ? stdout : stderr);
    return refusal.status;
}

/// For whoever started the program from a menu. A thread beside the window has no dialogs, and what is behind this one must not
/// ask again for what is missing.
void showProblem(const QString &text)
{
    if (QGuiApplication::platformName() == u"offscreen"_s || QThread::currentThread() != qApp->thread())
        return;
    for (QWidget *each : QApplication::topLevelWidgets())
        each->hide();
    QMessageBox::critical(nullptr, QGuiApplication::applicationDisplayName(), text);
}

} // namespace

int main(int argc, char *argv[])
{
    const bool hasDisplay = slipway::window::prepareEnvironment(argc, argv);
    if (hasDisplay)
        slipway::ui::readFontRules();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"slipway"_s);
    QCoreApplication::setOrganizationName(u"slipway"_s);
    QCoreApplication::setApplicationVersion(u"" SLIPWAY_VERSION ""_s);
    QGuiApplication::setApplicationDisplayName(u"Slipway"_s);
    QGuiApplication::setDesktopFileName(u"slipway"_s);
    QGuiApplication::setWindowIcon(slipway::ui::logoIcon());

    const auto arguments = slipway::window::readArguments(QCoreApplication::arguments());
    if (!arguments)
        return refuse(arguments.error());
    if (const QStringList missing = slipway::late::missingParts(); !missing.isEmpty()) {
        const slipway::window::Refusal refusal = slipway::window::damagedInstallation(missing);
        const int status = refuse(refusal);
        if (arguments->screenshot.isEmpty() && !arguments->untilPainted)
            showProblem(refusal.text);
        return status;
    }
    if (!arguments->screenshot.isEmpty())
        return slipway::window::renderScreenshots(application, *arguments);
    if (!hasDisplay)
        return refuse(slipway::window::noDisplay());
    if (!arguments->untilPainted)
        slipway::late::showLastWordsBy(showProblem);
    slipway::window::Desk desk(application, *arguments, slipway::late::makeCiDesk, slipway::late::makeMonitoringDesk);
    desk.measureBy(slipway::late::makeAnalysisDesk);
    desk.sendNoticesBy(slipway::late::makeNoticeDesk);
    desk.readRepositoriesBy(slipway::late::makeScopeDesk);
    desk.start();
    const int status = QApplication::exec();
    if (!arguments->untilPainted)
        desk.closeWorkspace();
    // The system takes the window's memory back sooner than hundreds of destructors do.
    std::_Exit(status);
}
