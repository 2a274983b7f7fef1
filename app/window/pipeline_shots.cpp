// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pipeline_shots.h"

#include "core/release/transitions.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/runbook_commands.h"
#include "service/queries/queries.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/row_table_model.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::window {

namespace {

constexpr int kTestsKind = 3; ///< "tests pass" among the kinds of criteria

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

void press(ui::MainWindow &window, const QString &button)
{
    if (auto *found = shownWidget<QAbstractButton>(window, button))
        found->click();
}

void choose(ui::MainWindow &window, const QString &box, int index)
{
    if (auto *found = shownWidget<QComboBox>(window, box)) {
        found->setCurrentIndex(index);
        Q_EMIT found->activated(index);
    }
}

void chooseRow(ui::MainWindow &window, const QString &table, const QString &text)
{
    auto *found = shownWidget<ui::RowTable>(window, table);
    for (int row = 0; found && row < found->rows()->rowCount(); ++row)
        if (found->rows()->index(row, 0).data().toString() == text)
            return found->setCurrentIndex(found->rows()->index(row, 0));
}

/// A run of a server that is not reached.
void goToAwayRun(ui::MainWindow &window)
{
    const auto runs = window.session().queries().runsUnderWay();
    const auto connections = window.session().queries().connections();
    if (runs && connections && connections->size() > 1)
        for (const CiRun &run : *runs)
            if (run.connection == connections->back().id)
                return window.go({.page = u"pipelines"_s, .focus = run.id.value});
}

/// Begins the cut-over and holds an environment, unless that was done for an earlier picture.
void begin(ui::MainWindow &window, ReleaseId release)
{
    service::Session &session = window.session();
    const Instant now = session.now();
    (void)session.run(service::StartCutover{release, now + 3h, false});
    const auto page = session.queries().runbook(release);
    if (!page || page->steps.size() < 2 || page->steps.front().step.state != StepState::Pending)
        return;
    for (const StepState to : {StepState::Running, StepState::Done}) {
        service::AdvanceStep advance;
        advance.release = release;
        advance.step = page->steps.front().step.id;
        advance.to = to;
        (void)session.run(advance);
    }
    const auto places = session.queries().environments();
    const auto others = session.queries().releases({}, service::ReleaseOrder::Ship, false, 0, 40);
    if (!places || !others)
        return;
    int waiting = 0;
    for (const Environment &place : *places)
        if (place.name == "staging"_L1) {
            (void)session.run(service::TakeLease{release, place.id, now + 5h, u"Load test"_s});
            for (const service::ReleaseRow &other : *others)
                if (other.id != release && isActive(other.state) && waiting++ < 2)
                    (void)session.run(
                        service::TakeLease{other.id, place.id, now + std::chrono::hours(5 + 20 * waiting), {}});
        }
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
    shots.push_back(
        byButton(u"connection-tested"_s, {.page = u"settings"_s, .tab = u"connections"_s}, u"testConnection"_s));
    shots.push_back(byButton(u"sheet-hold"_s, pipelines, u"takeLease"_s));
    shots.push_back(byButton(u"sheet-rings"_s, pipelines, u"editRings"_s));
    shots.push_back({u"sheet-pass-over"_s, [pipelines](ui::MainWindow &window) {
                         window.go(pipelines);
                         chooseRow(window, u"releaseJobs"_s, u"Integration tests"_s);
                         press(window, u"passOver"_s);
                     }});
    shots.push_back({u"criteria-add"_s, [release](ui::MainWindow &window) {
                         window.go(
                             {.page = u"releases"_s, .release = release, .tab = u"criteria"_s, .intent = u"new"_s});
                         choose(window, u"newCriterionKind"_s, kTestsKind);
                         if (auto *title = shownWidget<QLineEdit>(window, u"newCriterionTitle"_s))
                             title->setText(u"Integration tests pass"_s);
                     }});
    shots.push_back({u"template-rollout"_s, [](ui::MainWindow &window) {
                         window.go({.page = u"settings"_s, .tab = u"templates"_s});
                         QWidget *field = shownWidget<QLineEdit>(window, u"templateJobName"_s);
                         for (QWidget *each = field; each; each = each->parentWidget())
                             if (auto *scroll = qobject_cast<QScrollArea *>(each))
                                 scroll->ensureWidgetVisible(field, 0, scroll->height() / 2);
                     }});
    shots.push_back({u"run-steps"_s, [](ui::MainWindow &window) {
                         window.go({u"pipelines"_s});
                         if (auto *tabs = shownWidget<QTabBar>(window, u"runTabs"_s))
                             tabs->setCurrentIndex(1);
                     }});
    return shots;
}

std::vector<SheetShot> rolloutShots(ReleaseId release)
{
    const ui::Route runbook{.page = u"releases"_s, .release = release, .tab = u"runbook"_s};
    const auto running = [release, runbook](ui::MainWindow &window) {
        begin(window, release);
        window.go(runbook);
        const auto page = window.session().queries().runbook(release);
        if (page && page->steps.size() > 1)
            chooseRow(window, u"runbookSteps"_s, page->steps[1].step.title);
    };
    const auto after = [running](const QString &button) {
        return [running, button](ui::MainWindow &window) {
            running(window);
            press(window, button);
        };
    };
    const auto calendar = [release](const QString &mode) {
        return [release, mode](ui::MainWindow &window) {
            begin(window, release);
            window.go({.page = u"calendar"_s, .tab = mode});
            choose(window, u"timelineLanes"_s, 1);
        };
    };
    return {
        {u"runbook-running"_s, running},
        {u"runbook-skip"_s, after(u"skipStep"_s)},
        {u"runbook-deviation"_s, after(u"noteDeviation"_s)},
        {u"big-screen"_s, after(u"bigScreen"_s)},
        {u"held-timeline"_s, calendar(u"timeline"_s)},
        {u"held-month"_s, calendar(u"month"_s)},
        {u"held-release"_s,
         [release](ui::MainWindow &window) {
             begin(window, release);
             window.go({.page = u"releases"_s, .release = release, .tab = u"pipelines"_s});
         }},
        {u"run-away"_s, goToAwayRun},
        {u"sheet-confirm-run"_s,
         [](ui::MainWindow &window) {
             goToAwayRun(window);
             press(window, u"confirmByHand"_s);
         }},
    };
}

} // namespace slipway::window
