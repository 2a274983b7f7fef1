// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/start_bench.h"

#include "bench/private_display.h"
#include "bench/process.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace slipway::bench {
namespace {

/// CPU of KOrganizer 24.12 opening 10,000 items to idle (3.45 s) over that of an empty painted window (26.5 ms), both
/// measured on one machine. The floor here is the same number of empty windows of this run.
constexpr double kOrganizerInEmptyWindows = 3450 / 26.5;

/// Its own preferences while it lives, and somebody who uses each workspace, as everybody does after the first minute: what
/// waits for them is a third of the page.
class Users
{
public:
    /// @param start opens a workspace, which remembers who used it
    /// @param user what their address begins with
    void add(const QStringList &start, const char *user)
    {
        m_user.set(user);
        const qsizetype before = known();
        (void)runInTurn({start}, 1);
        if (!m_preferences.isValid() || known() == before)
            qFatal("%s is nobody in the workspace that is started with", user);
    }

private:
    /// Workspaces of which it is remembered who used them.
    [[nodiscard]] qsizetype known() const
    {
        QSettings settings(m_preferences.filePath(u"slipway/slipway.conf"_s), QSettings::IniFormat);
        settings.beginGroup(u"actor"_s);
        return settings.allKeys().size();
    }

    QTemporaryDir m_preferences;
    Variable m_folder{"XDG_CONFIG_HOME", m_preferences.path().toUtf8()};
    Variable m_user{"USER"};
};

} // namespace

Figures startFigures(const Workspaces &workspaces, int rounds)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const auto slipway = [&](const QString &file, const QString &page) {
        return QStringList{folder + u"/slipway"_s, u"--workspace"_s, file, u"--page"_s, page, u"--until-painted"_s};
    };
    const PrivateDisplay display;
    Users users;
    users.add(slipway(workspaces.sample, u"today"_s), "mara");
    users.add(slipway(workspaces.large, u"today"_s), "p0");
    users.add(slipway(workspaces.calendar, u"today"_s), "p0");
    const auto costs = runInTurn({{folder + u"/slipway-empty-window"_s},
                                  slipway(workspaces.sample, u"today"_s),
                                  slipway(workspaces.large, u"today"_s),
                                  slipway(workspaces.calendar, u"calendar"_s)},
                                 rounds);
    // The medians: a program that runs for a longer time seldom has a machine to itself from its start to its end, so that the
    // least times are those of the shortest program.
    const double empty = costs[0].usualMilliseconds;
    return {
        {u"start.today.sample"_s, u"ms CPU"_s, costs[1].usualMilliseconds, empty, 2.5},
        {u"start.today.large"_s, u"ms CPU"_s, costs[2].usualMilliseconds, empty, 2.7},
        {u"start.calendar.10k_items_vs_korganizer"_s, u"ms CPU"_s, costs[3].usualMilliseconds,
         empty * kOrganizerInEmptyWindows, 1.0 / 30},
        {u"memory.window.large_vs_sample"_s, u"MB"_s, costs[2].peakMegabytes, costs[1].peakMegabytes, 1.3},
    };
}

} // namespace slipway::bench
