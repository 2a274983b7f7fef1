// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pipeline_shots.h"

#include "ui/shell/main_window.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/row_table_model.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace slipway::window {

namespace {

template <class Widget>
Widget *shownWidget(ui::MainWindow &window, const QString &name)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    for (Widget *each : window.findChildren<Widget *>(name))
        if (each->isVisible())
            return each;
    return nullptr;
}

SheetShot byButton(const QString &name, const ui::Route &route, const QString &button)
{
    return {name, [route, button](ui::MainWindow &window) {
                window.go(route);
                if (auto *found = shownWidget<QAbstractButton>(window, button))
                    found->click();
            }};
}

/// Follows the last link of a row, as "Run…" or "Deploy…".
SheetShot byLink(const QString &name, const ui::Route &route, const QString &table, const QString &key, int column)
{
    return {name, [=](ui::MainWindow &window) {
                window.go(route);
                auto *found = shownWidget<ui::RowTable>(window, table);
                for (int row = 0; found && row < found->rows()->rowCount(); ++row) {
                    const QModelIndex cell = found->rows()->index(row, column);
                    if (found->rows()->index(row, 0).data().toString() == key)
                        Q_EMIT found->linkActivated(cell);
                }
            }};
}

} // namespace

std::vector<SheetShot> pipelineShots(ReleaseId release)
{
    const ui::Route pipelines{.page = u"releases"_s, .release = release, .tab = u"pipelines"_s};
    const ui::Route runbook{.page = u"releases"_s, .release = release, .tab = u"runbook"_s};
    std::vector<SheetShot> shots{
        byLink(u"sheet-run-job"_s, pipelines, u"releaseJobs"_s, u"Integration tests"_s, 3),
        byLink(u"sheet-deploy"_s, pipelines, u"releasePlaces"_s, u"production"_s, 3),
        byButton(u"sheet-add-job"_s, pipelines, u"addJob"_s),
        byButton(u"sheet-record"_s, pipelines, u"recordByHand"_s),
        byButton(u"sheet-step"_s, runbook, u"addStep"_s),
        byButton(u"sheet-cut-over"_s, runbook, u"startCutover"_s),
    };
    shots.push_back(byButton(u"connection-tested"_s, {.page = u"settings"_s, .tab = u"connections"_s}, u"testConnection"_s));
    shots.push_back({u"run-steps"_s, [](ui::MainWindow &window) {
                         window.go({u"pipelines"_s});
                         if (auto *tabs = shownWidget<QTabBar>(window, u"runTabs"_s))
                             tabs->setCurrentIndex(1);
                     }});
    return shots;
}

} // namespace slipway::window
