// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/start_bench.h"

#include "bench/process.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::bench {
namespace {

/// CPU of KOrganizer 24.12 opening 10,000 items to idle (3.45 s) over that of an empty painted window (26.5 ms), both
/// measured on one machine. The floor here is the same number of empty windows of this run.
constexpr double kOrganizerInEmptyWindows = 3450 / 26.5;

} // namespace

Figures startFigures(const Workspaces &workspaces, int rounds)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const auto slipway = [&](const QString &file, const QString &page) {
        return QStringList{folder + u"/slipway"_s, u"--workspace"_s, file, u"--page"_s, page, u"--until-painted"_s};
    };
    const auto costs = runInTurn({{folder + u"/slipway-empty-window"_s},
                                  slipway(workspaces.sample, u"today"_s),
                                  slipway(workspaces.large, u"today"_s),
                                  slipway(workspaces.calendar, u"calendar"_s)},
                                 rounds);
    const double empty = costs[0].cpuMilliseconds;
    return {
        {u"start.today.sample"_s, u"ms CPU"_s, costs[1].cpuMilliseconds, empty, 2.5},
        {u"start.today.large"_s, u"ms CPU"_s, costs[2].cpuMilliseconds, empty, 2.7},
        {u"start.calendar.10k_items_vs_korganizer"_s, u"ms CPU"_s, costs[3].cpuMilliseconds,
         empty * kOrganizerInEmptyWindows, 1.0 / 30},
        {u"memory.window.large_vs_sample"_s, u"MB"_s, costs[2].peakMegabytes, costs[1].peakMegabytes, 1.3},
    };
}

} // namespace slipway::bench
