// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include "app/window/first_actor.h"
#include "app/window/pipeline_shots.h"
#include "app/window/sample_monitoring.h"
#include "app/window/sample_servers.h"
#include "app/window/speech.h"
#include "app/wiring/workspace_place.h"
#include "core/base/tr.h"
#include "service/queries/queries.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/widgets/monitoring/desk_monitoring_source.h"

#include <QAbstractButton>
#include <QAction>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace slipway::window {

namespace {

constexpr int kSettleRounds = 20;
constexpr int kSettlePause = 5; ///< ms
constexpr auto kMostBusy = std::chrono::seconds(10);

/// A picture: its name, and what is done to the window before it is taken.
struct Shot {
    QString name;
    std::function<void(ui::MainWindow &)> prepare;
    bool ofEmpty = false; ///< of a workspace without releases
};

/// The sample always at the same moment, with the same ids.
service::Surroundings fixedSurroundings()
{
    auto world = wiring::surroundings();
    world.zone = "Europe/Berlin";
    const Instant now = fromWallTime(QDate(2027, 1, 6), QTime(10, 24), world.zone);
    world.now = [now] { return now; };
    world.newId = [now, count = std::make_shared<std::atomic<quint64>>(0)] {
        std::array<std::uint8_t, 10> serial{};
        quint64 number = ++*count;
        for (std::size_t i = serial.size(); i-- > 2; number >>= 8)
            serial[i] = static_cast<std::uint8_t>(number & 0xff);
        return Uuid::version7(toUnixMilliseconds(now), serial);
    };
    return world;
}

/// Whether a page or dialog on the screen still waits for something to show.
bool isBusy(const ui::MainWindow &window)
{
    return std::ranges::any_of(window.findChildren<QWidget *>(), [](const QWidget *each) {
        return each->isVisible() && each->property("isBusy").toBool();
    });
}

void settle(const ui::MainWindow &window)
{
    for (const QDeadlineTimer end(kMostBusy); isBusy(window) && !end.hasExpired();) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, kSettlePause);
        QThread::msleep(1);
    }
    for (int i = 0; i < kSettleRounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, kSettlePause);
    }
}

/// The liveliest release: the one under way that ships next and has something against it.
std::optional<ReleaseId> livelyRelease(service::Session &session)
{
    service::ReleaseFilter underWay;
    underWay.states = {ReleaseState::InProgress};
    const auto rows = session.queries().releases(underWay, service::ReleaseOrder::Ship, false, 0, 20);
    if (!rows || rows->empty()) {
        const auto all = session.queries().releases({}, service::ReleaseOrder::Ship, true, 0, 1);
        return all && !all->empty() ? std::optional(all->front().id) : std::nullopt;
    }
    const auto best = std::ranges::max_element(*rows, {}, [](const service::ReleaseRow &row) {
        return row.gateReasons.value_or(0) + (row.title.startsWith(u"Payments") ? 100 : 0);
    });
    return best->id;
}

Shot shotOf(const QString &name, const ui::Route &route)
{
    return {name, [route](ui::MainWindow &window) { window.go(route); }};
}

std::optional<ReleaseId> newestIn(service::Session &session, ReleaseState state)
{
    service::ReleaseFilter filter;
    filter.states = {state};
    const auto rows = session.queries().releases(filter, service::ReleaseOrder::Ship, true, 0, 1);
    return rows && !rows->empty() ? std::optional(rows->front().id) : std::nullopt;
}

/// The dialogs about the end of a release.
std::vector<Shot> closureShots(service::Session &session)
{
    std::vector<Shot> shots;
    if (const auto shipped = newestIn(session, ReleaseState::Released))
        shots.push_back(shotOf(
            u"closing"_s,
            {.page = u"releases"_s, .release = shipped, .tab = u"overview"_s, .intent = toText(ReleaseState::Closed)}));
    const auto closed = newestIn(session, ReleaseState::Closed);
    const auto press = [closed](ui::MainWindow &window, const QString &name) {
        window.go({.page = u"releases"_s, .release = closed, .tab = u"overview"_s});
        if (auto *button = window.findChild<QAbstractButton *>(name))
            button->click();
        else if (auto *action = window.findChild<QAction *>(name))
            action->trigger();
    };
    if (closed) {
        shots.push_back({u"reopening"_s, [press](ui::MainWindow &window) { press(window, u"reopen"_s); }});
        shots.push_back({u"archiving"_s, [press](ui::MainWindow &window) { press(window, u"archiveRelease"_s); }});
    }
    return shots;
}

/// @param isSample something may be begun for a picture
/// @param watched the release of the sample whose monitoring is shown
std::vector<Shot> shotsOf(service::Session &session, bool isSample, const std::optional<WatchedSample> &watched)
{
    std::vector<Shot> shots{shotOf(u"today"_s, {u"today"_s})};
    for (const QString &mode : {u"month"_s, u"week"_s, u"timeline"_s, u"agenda"_s})
        shots.push_back(shotOf(u"calendar-"_s + mode, {.page = u"calendar"_s, .tab = mode}));
    shots.push_back(shotOf(u"releases"_s, {u"releases"_s}));
    if (const auto release = livelyRelease(session)) {
        for (const QString &tab : {u"overview"_s, u"checklist"_s, u"criteria"_s, u"signoffs"_s, u"pipelines"_s,
                                   u"runbook"_s, u"scope"_s, u"notes"_s, u"activity"_s})
            shots.push_back(shotOf(u"release-"_s + tab, {.page = u"releases"_s, .release = release, .tab = tab}));
        shots.push_back(
            shotOf(u"rehearsal"_s,
                   {.page = u"releases"_s, .release = release, .tab = u"overview"_s, .intent = u"rehearse"_s}));
        for (SheetShot &each : pipelineShots(*release))
            shots.push_back({std::move(each.name), std::move(each.open)});
    }
    shots.push_back(shotOf(u"pipelines"_s, {u"pipelines"_s}));
    const auto incidents = session.queries().incidents({}, true);
    if (incidents && !incidents->empty() && incidents->front().incident.release) {
        const ui::Route tab{
            .page = u"releases"_s, .release = incidents->front().incident.release, .tab = u"incidents"_s};
        shots.push_back(shotOf(u"release-incidents"_s, tab));
        shots.push_back(shotOf(u"incident"_s, {tab.page, tab.release, tab.tab, {}, u"new"_s}));
        shots.push_back(shotOf(u"release-report"_s, {.page = tab.page, .release = tab.release, .tab = u"report"_s}));
    }
    const auto monitored = watched ? std::optional(watched->release) : std::nullopt;
    shots.push_back(shotOf(u"monitoring"_s, {.page = u"monitoring"_s, .release = monitored}));
    shots.push_back(shotOf(u"monitoring-panel"_s, {.page = u"monitoring"_s, .release = monitored, .intent = u"new"_s}));
    if (monitored)
        shots.push_back(
            shotOf(u"release-monitoring"_s, {.page = u"releases"_s, .release = monitored, .tab = u"monitoring"_s}));
    shots.push_back(shotOf(u"insights"_s, {u"insights"_s}));
    for (const QString &tab : {u"plan"_s, u"dates"_s})
        shots.push_back(shotOf(u"insights-"_s + tab, {.page = u"insights"_s, .tab = tab}));
    for (const ui::PageEntry &entry : ui::slipwayPages().entries())
        for (const auto &[section, title] : entry.sections)
            shots.push_back(shotOf(entry.id + u'-' + section, {.page = entry.id, .tab = section}));
    shots.push_back({u"palette"_s, [](ui::MainWindow &window) {
                         window.go({u"today"_s});
                         window.openPalette(u"pay"_s);
                     }});
    shots.push_back({u"new-release"_s, [](ui::MainWindow &window) {
                         window.go({.page = u"calendar"_s, .tab = u"month"_s});
                         window.openNewRelease();
                     }});
    if (const auto release = isSample ? livelyRelease(session) : std::nullopt)
        for (SheetShot &each : rolloutShots(*release))
            shots.push_back({std::move(each.name), std::move(each.open)});
    for (Shot &each : closureShots(session))
        shots.push_back(std::move(each));
    for (const ui::PageEntry &entry : ui::slipwayPages().entries())
        if (!entry.isAtBottom)
            shots.push_back(
                {u"empty-"_s + entry.id, [id = entry.id](ui::MainWindow &window) { window.go({id}); }, true});
    return shots;
}

/// The window with its dialogs in front of it, or what fills the screen.
QImage pictureOf(ui::MainWindow &window)
{
    for (QWidget *each : QApplication::topLevelWidgets())
        if (each->isVisible() && each->objectName() == "cutoverScreen"_L1) {
            each->showNormal();
            each->resize(window.size());
            return each->grab().toImage();
        }
    QImage picture = window.grab().toImage();
    QPainter painter(&picture);
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, dialog->size(), window.rect());
        painter.drawPixmap(place, dialog->grab());
    }
    return picture;
}

/// @param watched the release of the sample whose monitoring is shown
Result<> take(const Shot &shot, service::Session &session, const Arguments &arguments, const QString &theme,
              const std::optional<WatchedSample> &watched)
{
    // Only of the sample something is said that no server said.
    std::optional<SampleServers> servers;
    std::optional<SampleMonitoringDesk> desk;
    std::optional<ui::DeskMonitoringSource> monitoring;
    if (arguments.workspace.isEmpty()) {
        servers.emplace(session);
        desk.emplace(session.now(), watched ? watched->deployedAt : session.now());
        monitoring.emplace(session, [&desk]() -> service::MonitoringDesk & { return *desk; });
    }
    ui::MainWindow window(session, ui::slipwayPages(servers ? &*servers : nullptr, monitoring ? &*monitoring : nullptr),
                          {});
    window.resize(arguments.size);
    window.show();
    shot.prepare(window);
    settle(window);
    const QString file = QDir(arguments.screenshot).filePath(u"%1-%2.png"_s.arg(shot.name, theme));
    if (!pictureOf(window).save(file))
        return failure(ErrorKind::Storage, tr("The picture could not be written."), file);
    std::puts(qPrintable(file));
    return {};
}

int fail(const QString &text, int status)
{
    std::fputs(qPrintable(u"slipway: %1\n"_s.arg(text)), stderr);
    return status;
}

/// Of somebody's workspace a copy: what is done for a picture, and what opening writes, stays out of it.
Result<std::unique_ptr<service::Session>> sessionFor(const Arguments &arguments, const QTemporaryDir &folder)
{
    if (!arguments.workspace.isEmpty()) {
        const QString file = wiring::workspaceFile(arguments.workspace);
        const QDir copies(folder.filePath(u"copy"_s));
        if (!copies.mkpath(u"."_s))
            return failure(ErrorKind::Storage, tr("The folder could not be made. Check its permissions."),
                           copies.path());
        const QString copy = copies.filePath(QFileInfo(file).fileName());
        return wiring::backUpWorkspace(file, copy)
            .and_then([&] { return wiring::openWorkspace(copy); })
            .transform_error([&](Error error) {
                error.where.replace(copy, file);
                return error;
            });
    }
    return wiring::createWorkspace(folder.filePath(u"meridian.slipway"_s), wiring::Content::Sample,
                                   fixedSurroundings());
}

std::vector<Shot> chosen(std::vector<Shot> shots, const QString &page)
{
    if (!page.isEmpty())
        std::erase_if(shots, [&](const Shot &shot) { return shot.name != page && !shot.name.startsWith(page + u'-'); });
    return shots;
}

} // namespace

int renderScreenshots(QApplication &application, const Arguments &arguments)
{
    ui::Look look(application);
    speak(application, arguments.language.isEmpty() ? u"en"_s : arguments.language);
    if (!QDir().mkpath(arguments.screenshot))
        return fail(tr("The folder %1 could not be made.").arg(arguments.screenshot), 1);
    const QTemporaryDir folder;
    // What somebody left the pages as is not seen in pictures, and stays.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    auto session = sessionFor(arguments, folder);
    auto empty =
        wiring::createWorkspace(folder.filePath(u"empty.slipway"_s), wiring::Content::Templates, fixedSurroundings());
    for (const auto *each : {&session, &empty})
        if (!*each)
            return fail(each->error().sentence + u' ' + each->error().where, 1);
    if ((*session)->actor().isNull())
        (*session)->setActor(firstCoordinator(**session));
    const auto watched = arguments.workspace.isEmpty() ? watchSample(**session) : std::nullopt;
    const std::vector<Shot> all = shotsOf(**session, arguments.workspace.isEmpty(), watched);
    const std::vector<Shot> shots = chosen(all, arguments.page);
    if (shots.empty()) {
        QStringList names;
        for (const Shot &shot : all)
            names << shot.name;
        return fail(tr("There is no page “%1”; there are: %2.").arg(arguments.page, names.join(u", "_s)), 2);
    }
    for (const Shot &shot : shots) {
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            if (!arguments.theme.isEmpty() && arguments.theme != theme)
                continue;
            look.choose(theme == u"dark" ? ui::Appearance::Dark : ui::Appearance::Light);
            if (const auto taken = take(shot, shot.ofEmpty ? **empty : **session, arguments, theme, watched); !taken)
                return fail(taken.error().sentence + u' ' + taken.error().where, 1);
        }
    }
    return 0;
}

} // namespace slipway::window
