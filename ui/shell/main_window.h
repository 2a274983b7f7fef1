// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/page_entry.h"
#include "ui/shell/recent_places.h"
#include "ui/shell/shell_actions.h"
#include "ui/shell/workspace_door.h"
#include "ui/widgets/page.h"

#include <QLocale>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

namespace slipway::ui {

class ActorMenu;
class CommandPalette;
class Frame;
class Handbook;
class RollbackWatch;
class WorkspaceMenu;

/// The window: one workspace, its pages, and what stands around them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Opens the page of `first`. @param session outlives the window
    MainWindow(service::Session &session, PageRegistry pages, WorkspaceDoor door, const Route &first = {},
               QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] service::Session &session() const { return m_session; }
    [[nodiscard]] Page *currentPage() const;
    void showNotice(const Notice &notice);

public Q_SLOTS:
    void go(const slipway::ui::Route &route);
    void openPalette(const QString &text = {});
    void openNewRelease(QDate ship = {});
    void openHandbook();
    void openAbout();

Q_SIGNALS:
    /// Appearance or language were chosen and saved.
    void preferencesChanged();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Asks what to do with what was typed and not saved. @return whether there is something
    [[nodiscard]] bool asksToSave();
    void closeAnyway();
    void build(const Route &route);
    void rebuild();
    void watchRuns();
    void connectActions();
    void connectPreferences();
    void connectPage(Page *page);
    void showPlace(const Route &route);
    void takeBack(bool isUndo);
    /// Shows a release that was just made and offers to take it back.
    void welcome(ReleaseId made);
    void updateHistory();
    void updateWaiting();
    void showWaiting(int count);
    void updateWhere();
    /// Narrow windows have a folded sidebar.
    [[nodiscard]] static bool isNarrow(int width);
    void updateFolded();
    void rememberPlace(const Route &route, const std::vector<Crumb> &path);
    [[nodiscard]] std::vector<PalettePlace> places() const;
    void restorePlace();

    service::Session &m_session;
    PageRegistry m_pages;
    WorkspaceDoor m_door;
    Navigator m_navigator;
    RecentPlaces m_recent;
    Frame *m_frame = nullptr;
    RollbackWatch *m_rollbacks = nullptr; ///< outlives the frame, so that it tells nothing twice
    ShellActions m_actions;
    QList<QAction *> m_goActions; ///< to the pages
    ActorMenu *m_actorMenu = nullptr;
    WorkspaceMenu *m_workspaceMenu = nullptr;
    CommandPalette *m_palette = nullptr;
    QPointer<Page> m_waitingCounter; ///< counts what waits for itself anyway
    Handbook *m_handbook = nullptr;
    QTimer m_poll;
    QLocale m_language; ///< that it was built in
    bool m_isFoldWanted = false;
    bool m_isRebuildDue = false;
    bool m_isLeaving = false; ///< it was decided what becomes of what was not saved
    bool m_isOpening = false; ///< what the page says of its place is where the window goes, not a step of its own
};

} // namespace slipway::ui
