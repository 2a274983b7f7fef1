// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/closure/archive_files.h"
#include "service/session.h"
#include "ui/shell/workspace_door.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/route.h"

#include <QAction>
#include <QPointer>

class QMenu;

namespace slipway::ui {

class JobStrip;
class SidebarButton;

/// What can be done with the workspace as a whole: open, make, back up, restore, import. The menu in the sidebar.
class WorkspaceMenu : public QObject
{
    Q_OBJECT

public:
    /// @param further actions at the end of the menu
    WorkspaceMenu(service::Session &session, WorkspaceDoor door, SidebarButton &button, JobStrip &jobs,
                  const QList<QAction *> &further, QObject *parent);

    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

    /// Reads a calendar (.ics), a table of releases (.csv, .json) or the archive of a release (.slipway-archive).
    void importFile(const QString &file);
    /// Whether importFile() can read a file of that name.
    [[nodiscard]] static bool canImport(const QString &file);

Q_SIGNALS:
    void noticeRaised(const slipway::ui::Notice &notice);
    void routeRequested(const slipway::ui::Route &route);

private:
    QAction *add(const QString &name, const QString &text, const QString &iconName, void (WorkspaceMenu::*act)());
    void showName();
    void fillRecent(QMenu &menu);
    void askOpen();
    void askNew();
    void askSample();
    void askBackUp();
    void askRestore();
    void askImportCalendar();
    void askImportTable();
    void askRestoreRelease();
    void askFile(const QString &title, const QString &filter, bool isForSaving,
                 std::function<void(const QString &)> then);
    void importCalendar(const QString &name, const QByteArray &text);
    void importTable(const QString &name, const QByteArray &text);
    /// Reads and checks the file first, beside the window.
    void restoreRelease(const QString &file);
    void restoreRelease(const service::ArchivePtr &archive, const QString &name, const service::JobControlPtr &control,
                        int job);
    void tell(const Result<> &result);
    /// That somebody cancelled it is no problem.
    void tellJob(const service::JobControl &control, const Result<> &result);

    service::Session &m_session;
    WorkspaceDoor m_door;
    SidebarButton &m_button;
    QPointer<JobStrip> m_jobs;
    QList<QAction *> m_actions;
};

} // namespace slipway::ui
