// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_workspaces.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr qsizetype kMostWorkspaces = 8;
constexpr auto kRecentKey = "recentWorkspaces";
} // namespace

QStringList recentWorkspaces()
{
    QStringList files = QSettings().value(kRecentKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo(file).isFile(); });
    return files;
}

void rememberWorkspace(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QSettings settings;
    QStringList files = settings.value(kRecentKey).toStringList();
    if (!files.isEmpty() && files.first() == path)
        return;
    files.removeAll(path);
    files.prepend(path);
    settings.setValue(kRecentKey, files.mid(0, kMostWorkspaces));
}

} // namespace slipway::ui
