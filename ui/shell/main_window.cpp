// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "service/queries/queries.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/actor_menu.h"
#include "ui/shell/frame.h"
#include "ui/shell/handbook.h"
#include "ui/shell/job_strip.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/rollback_watch.h"
#include "ui/shell/run_notifier.h"
#include "ui/shell/run_watch.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_place.h"
#include "ui/shell/workspace_menu.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/scope/repository_access.h"

#include <QScreen>
#include <QSettings>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

namespace {
constexpr auto kPoll = 2s;
constexpr QSize kFirstSize(1440, 900);
constexpr QSize kLeastSize(800, 560);
} // namespace

MainWindow::MainWindow(service::Session &session, PageRegistry pages, WorkspaceDoor door, const Route &first,
                       QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_pages(std::move(pages)),
      m_door(std::move(door))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(kLeastSize);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_isFoldWanted = QSettings().value(u"window/folded"_s).toBool();
    restorePlace();
    build(first);
    connect(&m_session, &service::Session::changed, this, &MainWindow::updateWaiting);
    connect(&m_session, &service::Session::actorChanged, this, &MainWindow::updateWaiting);
    connect(&m_session, &service::Session::historyChanged, this, &MainWindow::updateHistory);
    connect(&m_poll, &QTimer::timeout, &m_session, &service::Session::pollForeignChanges);
    m_poll.start(kPoll);
}

MainWindow::~MainWindow() = default;

void MainWindow::build(const Route &route)
{
    m_language = QLocale();
    m_frame = new Frame(m_session, this);
    m_actions = ShellActions::make(m_frame);
    m_frame->build(m_actions, m_pages.entries());
    setCentralWidget(m_frame);
    addActions(m_actions.all());
    connectActions();
    connectPreferences();
    m_actorMenu = new ActorMenu(m_session, *m_frame->sidebar().personButton(), m_frame);
    m_workspaceMenu = new WorkspaceMenu(m_session, m_door, *m_frame->sidebar().workspaceButton(), m_frame->jobs(),
                                        {m_actions.handbook, m_actions.about, m_actions.quit}, m_frame);
    addActions(m_workspaceMenu->actions());
    connect(m_actorMenu, &ActorMenu::peopleRequested, this,
            [this] { go({.page = u"settings"_s, .tab = u"people"_s}); });
    connect(m_workspaceMenu, &WorkspaceMenu::noticeRaised, this, &MainWindow::showNotice);
    connect(m_workspaceMenu, &WorkspaceMenu::routeRequested, this, &MainWindow::go);
    connect(&m_frame->pages(), &PageStack::pageMade, this, &MainWindow::connectPage);
    connect(&m_frame->topBar(), &TopBar::routeRequested, this, &MainWindow::go);
    connect(&m_frame->sidebar(), &Sidebar::pageChosen, this, [this](const QString &page) { go({.page = page}); });
    connect(&m_frame->sidebar(), &Sidebar::foldRequested, m_actions.fold, &QAction::trigger);
    m_goActions.clear();
    for (const PageEntry &entry : m_frame->pages().entries()) {
        auto *action = new QAction(icon(entry.icon), tr("Go to %1").arg(entry.title), m_frame);
        action->setObjectName(u"actionGo_"_s + entry.id);
        action->setShortcut(entry.shortcut);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { go({.page = id}); });
        addAction(action);
        m_goActions << action;
    }
    watchRuns();
    updateHistory();
    updateFolded();
    if (isVisible())
        m_frame->show();
    go(route);
    updateWaiting();
}

void MainWindow::watchRuns()
{
    if (!m_pages.pipelines)
        return;
    PipelinesSource &source = m_pages.pipelines(m_session);
    auto *watch = new RunWatch(source, m_frame->jobs(), m_frame->sidebar(), m_session.actor(), m_frame);
    connect(&m_session, &service::Session::actorChanged, watch, [this, watch] { watch->setPerson(m_session.actor()); });
    const auto show = [this](CiRunId run) { go({.page = u"pipelines"_s, .focus = run.value}); };
    connect(watch, &RunWatch::runRequested, this, show);
    auto *notifier = new RunNotifier(source, [this] { return isActiveWindow(); }, {}, m_frame);
    connect(notifier, &RunNotifier::runRequested, this, [this, show](CiRunId run) {
        raise();
        activateWindow();
        show(run);
    });
    if (!m_rollbacks)
        m_rollbacks = new RollbackWatch(m_session, this);
    connect(m_rollbacks, &RollbackWatch::alarmRaised, notifier,
            [this, notifier](ReleaseId release, const QString &title, const QString &text) {
                const auto open = [this, release] {
                    raise();
                    activateWindow();
                    go({.page = u"releases"_s, .release = release, .tab = u"runbook"_s});
                };
                showNotice({Notice::Kind::Warning, title, text, tr("Show the runbook"), open});
                notifier->announce(title, text, open);
            });
    if (RepositoryAccess *access = RepositoryAccess::of(m_session))
        connect(access, &RepositoryAccess::alarmed, notifier,
                [this, notifier](ReleaseId release, const QString &title, const QString &text) {
                    const auto open = [this, release] {
                        raise();
                        activateWindow();
                        go({.page = u"releases"_s, .release = release, .tab = u"scope"_s});
                    };
                    showNotice({Notice::Kind::Warning, title, text, tr("Show the scope"), open});
                    notifier->announce(title, text, open);
                });
}

void MainWindow::rebuild()
{
    m_isRebuildDue = false;
    const Route route = currentPage() ? currentPage()->route() : Route{};
    m_palette = nullptr; // of the frame
    delete takeCentralWidget();
    setLocale(QLocale()); // pages ask their widgets for names of days and months, and those their window
    build(route);
}

void MainWindow::connectActions()
{
    connect(m_actions.back, &QAction::triggered, this, [this] { showPlace(m_navigator.back()); });
    connect(m_actions.forward, &QAction::triggered, this, [this] { showPlace(m_navigator.forward()); });
    connect(m_actions.search, &QAction::triggered, this, [this] { openPalette(); });
    connect(m_actions.newRelease, &QAction::triggered, this, [this] { openNewRelease(); });
    connect(m_actions.undo, &QAction::triggered, this, [this] { takeBack(true); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { takeBack(false); });
    connect(m_actions.refresh, &QAction::triggered, this, [this] {
        m_session.pollForeignChanges();
        updateWaiting();
        if (m_waitingCounter && m_waitingCounter != currentPage())
            m_waitingCounter->refresh();
        if (Page *page = currentPage())
            page->refresh();
    });
    connect(m_actions.fold, &QAction::triggered, this, [this] {
        m_isFoldWanted = !m_frame->sidebar().isFolded();
        QSettings().setValue(u"window/folded"_s, m_isFoldWanted);
        m_frame->sidebar().setFolded(m_isFoldWanted);
    });
    connect(m_actions.handbook, &QAction::triggered, this, &MainWindow::openHandbook);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::openAbout);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    setAvailable(m_actions.newRelease, m_session.isReadOnly() ? tr("The workspace is read-only.") : QString());
}

void MainWindow::connectPreferences()
{
    const Preferences current = Preferences::load();
    const auto save = [this](const Preferences &wanted) {
        wanted.save();
        Q_EMIT preferencesChanged();
    };
    for (std::size_t i = 0; i < m_actions.appearances.size(); ++i) {
        const auto appearance = static_cast<Appearance>(i);
        m_actions.appearances[i]->setChecked(current.appearance == appearance);
        connect(m_actions.appearances[i], &QAction::triggered, this, [save, appearance] {
            Preferences wanted = Preferences::load();
            wanted.appearance = appearance;
            save(wanted);
        });
    }
    for (QAction *action : m_actions.languages) {
        action->setChecked(current.language == action->data().toString());
        connect(action, &QAction::triggered, this, [save, code = action->data().toString()] {
            Preferences wanted = Preferences::load();
            wanted.language = code;
            save(wanted);
        });
    }
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::routeRequested, this, &MainWindow::go);
    connect(page, &Page::noticeRaised, this, &MainWindow::showNotice);
    connect(page, &Page::jobBegun, &m_frame->jobs(), &JobStrip::begin);
    connect(page, &Page::newReleaseRequested, this, &MainWindow::openNewRelease);
    connect(page, &Page::preferencesChanged, this, &MainWindow::preferencesChanged);
    connect(page, &Page::waitingCounted, this, &MainWindow::showWaiting);
    if (page->countsWaiting())
        m_waitingCounter = page;
    connect(page, &Page::pathChanged, this, [this, page] {
        if (page != currentPage())
            return;
        if (!m_isOpening)
            m_navigator.replace(page->route());
        updateWhere();
    });
}

Page *MainWindow::currentPage() const
{
    return m_frame->pages().currentPage();
}

void MainWindow::go(const Route &route)
{
    showPlace(route);
    if (Page *page = currentPage())
        m_navigator.go(page->route());
    updateWhere();
}

void MainWindow::showPlace(const Route &route)
{
    const Page *before = currentPage();
    const Route left = before ? before->route() : Route{};
    m_isOpening = true;
    Page *page = m_frame->pages().open(route);
    m_isOpening = false;
    if (!page)
        return;
    if (before && (page != before || page->route().release != left.release))
        m_frame->notice().leavePage();
    if (!m_frame->sidebar().hasKeyboard())
        page->firstFocus()->setFocus(Qt::OtherFocusReason);
    updateWhere();
}

void MainWindow::updateWhere()
{
    Page *page = currentPage();
    if (!page)
        return;
    const Route route = page->route();
    const std::vector<Crumb> path = page->path();
    m_frame->topBar().setPath(path);
    rememberPlace(route, path);
    m_frame->sidebar().setCurrent(route.page);
    setWindowTitle(path.empty() ? u"Slipway"_s : u"%1 – Slipway"_s.arg(path.back().text));
    setAvailable(m_actions.back, m_navigator.canGoBack() ? QString() : tr("There is no place before this one."));
    setAvailable(m_actions.forward, m_navigator.canGoForward() ? QString() : tr("There is no place after this one."));
}

void MainWindow::takeBack(bool isUndo)
{
    const QString what = isUndo ? m_session.undoText() : m_session.redoText();
    (isUndo ? m_session.undo() : m_session.redo()).then(this, [this, isUndo, what](const Result<> &done) {
        if (done)
            showNotice({Notice::Kind::Done,
                        (isUndo ? tr("This change was undone: %1") : tr("This change was made again: %1")).arg(what)});
        else
            showNotice({Notice::Kind::Problem, done.error().sentence, done.error().where});
    });
}

void MainWindow::updateHistory()
{
    const QString undo = m_session.undoText();
    const QString redo = m_session.redoText();
    m_actions.undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_actions.redo->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    setAvailable(m_actions.undo, m_session.canUndo()   ? QString()
                                 : m_session.canRedo() ? tr("Nothing left to undo.")
                                                       : tr("Nothing was changed yet."));
    setAvailable(m_actions.redo, m_session.canRedo() ? QString() : tr("Nothing was undone."));
}

void MainWindow::updateFolded()
{
    m_frame->sidebar().setFolded(m_isFoldWanted || isNarrow(width()));
}

void MainWindow::showNotice(const Notice &notice)
{
    m_frame->notice().show(notice);
}

void MainWindow::openNewRelease(QDate ship)
{
    QDialog *dialog = m_pages.newReleaseDialog(m_session, ship, [this](ReleaseId made) { welcome(made); }, this);
    if (!dialog)
        return;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::welcome(ReleaseId made)
{
    go({.page = u"releases"_s, .release = made, .tab = u"overview"_s});
    const auto page = m_session.queries().plan(made);
    const auto products = m_session.queries().products();
    if (!page || !products)
        return;
    const auto product = std::ranges::find(*products, page->release.product, &Product::id);
    const QString title = (product == products->end() ? QString() : product->name + u' ') + page->release.version;
    const auto undo = [this, what = m_session.undoText()] {
        if (m_session.undoText() != what)
            return showNotice(
                {Notice::Kind::Information, tr("Something else was changed since. Remove it in Releases.")});
        m_session.undo().then(this, [this](const Result<> &done) {
            if (!done)
                return showNotice({Notice::Kind::Problem, done.error().sentence, done.error().where});
            go({.page = u"releases"_s});
        });
    };
    showNotice(
        {Notice::Kind::Done, tr("%1 was made.").arg(title), {}, m_session.canUndo() ? tr("Undo") : QString(), undo});
}

void MainWindow::openPalette(const QString &text)
{
    if (!m_palette) {
        m_palette = new CommandPalette(m_session, m_frame);
        connect(m_palette, &CommandPalette::routeRequested, this, &MainWindow::go);
        connect(m_palette, &CommandPalette::handbookRequested, this, &MainWindow::openHandbook);
    }
    PaletteOffer offer{currentPage() ? currentPage()->pageActions() + actions() : actions(), places(),
                       m_recent.others()};
    // The pages stand among the places.
    offer.actions.removeIf(
        [this](QAction *action) { return action == m_actions.search || m_goActions.contains(action); });
    m_palette->open(std::move(offer), text);
}

std::vector<PalettePlace> MainWindow::places() const
{
    std::vector<PalettePlace> list;
    for (const PageEntry &entry : m_frame->pages().entries()) {
        list.push_back({entry.title, {}, entry.icon, {.page = entry.id}, entry.shortcut});
        for (const auto &[section, title] : entry.sections)
            list.push_back({title, entry.title, entry.icon, {.page = entry.id, .tab = section}});
    }
    return list;
}

void MainWindow::rememberPlace(const Route &route, const std::vector<Crumb> &path)
{
    const auto &entries = m_frame->pages().entries();
    const auto entry = std::ranges::find(entries, route.page, &PageEntry::id);
    if (path.empty() || entry == entries.end())
        return;
    m_recent.visit({path.back().text, path.size() > 1 ? path.front().text : QString(), entry->icon, route});
}

void MainWindow::openHandbook()
{
    if (!m_handbook)
        m_handbook = new Handbook(this);
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
    m_handbook->open(Handbook::chapterOf(currentPage() ? currentPage()->route().page : QString()));
}

void MainWindow::openAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::restorePlace()
{
    const QSettings settings;
    const bool isRestored = restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    const QScreen *where = isRestored ? QGuiApplication::screenAt(geometry().center()) : nullptr;
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const QRect room = (where ? where : screen())->availableGeometry().adjusted(0, title, 0, 0);
    if (!isRestored)
        resize(kFirstSize.boundedTo(room.size()));
    else if (!isMaximized() && !isFullScreen() && !room.contains(geometry()))
        setGeometry(placeWithin(geometry(), room));
}

} // namespace slipway::ui
