// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_menu.h"

#include "service/commands/calendar_commands.h"
#include "ui/shell/job_strip.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/sidebar_button.h"
#include "ui/theme/icon.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace slipway::ui {

WorkspaceMenu::WorkspaceMenu(service::Session &session, WorkspaceDoor door, SidebarButton &button, JobStrip &jobs,
                             const QList<QAction *> &further, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_door(std::move(door)),
      m_button(button),
      m_jobs(&jobs)
{
    add(u"actionOpenWorkspace"_s, tr("Open workspace…"), u"document-open"_s, &WorkspaceMenu::askOpen)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    add(u"actionNewWorkspace"_s, tr("New workspace…"), u"list-add"_s, &WorkspaceMenu::askNew);
    add(u"actionSampleWorkspace"_s, tr("New sample workspace…"), u"package"_s, &WorkspaceMenu::askSample);
    add(u"actionBackUp"_s, tr("Back up workspace…"), u"document-save"_s, &WorkspaceMenu::askBackUp);
    add(u"actionRestore"_s, tr("Restore a backup…"), u"view-history"_s, &WorkspaceMenu::askRestore);
    QAction *calendar = add(u"actionImportCalendar"_s, tr("Import a calendar…"), u"document-import"_s,
                            &WorkspaceMenu::askImportCalendar);
    QAction *table = add(u"actionImportTable"_s, tr("Import a table of releases…"), u"document-import"_s,
                         &WorkspaceMenu::askImportTable);
    QAction *release = add(u"actionRestoreRelease"_s, tr("Restore a release from an archive…"), u"package"_s,
                           &WorkspaceMenu::askRestoreRelease);
    if (m_session.isReadOnly()) {
        for (QAction *action : {calendar, table, release}) {
            action->setEnabled(false);
            action->setStatusTip(tr("The workspace is read-only."));
        }
    }
    auto *menu = new QMenu(&button);
    menu->setObjectName(u"workspaceMenu"_s);
    menu->addAction(m_actions.first());
    QMenu *recent = menu->addMenu(icon(u"view-history"_s), tr("Open recent"));
    recent->setObjectName(u"recentWorkspaces"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    menu->addActions(m_actions.mid(1, 2));
    menu->addSeparator();
    menu->addActions(m_actions.mid(3, 2));
    menu->addSeparator();
    menu->addActions(m_actions.mid(5));
    menu->addSeparator();
    menu->addActions(further);
    button.setMenu(menu);
    showName();
}

void WorkspaceMenu::fillRecent(QMenu &menu)
{
    menu.clear();
    const QString shown = QFileInfo(m_session.file()).absoluteFilePath();
    for (const QString &file : recentWorkspaces()) {
        if (file == shown)
            continue;
        QAction *action = menu.addAction(QFileInfo(file).completeBaseName().replace(u'&', u"&&"_s));
        action->setToolTip(QDir::toNativeSeparators(file).toHtmlEscaped());
        action->setStatusTip(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { tell(m_door.open(file)); });
    }
    menu.setToolTipsVisible(true);
    menu.menuAction()->setEnabled(!menu.isEmpty());
}

QAction *WorkspaceMenu::add(const QString &name, const QString &text, const QString &iconName,
                            void (WorkspaceMenu::*act)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    m_actions << action;
    return action;
}

void WorkspaceMenu::showName()
{
    const QString file = QDir::toNativeSeparators(m_session.file());
    const QString name = QFileInfo(m_session.file()).completeBaseName();
    if (!m_session.isReadOnly()) {
        m_button.setPicture(u"folder"_s);
        m_button.setLabel(name, tr("Workspace %1").arg(file));
        return;
    }
    m_button.setPicture(u"object-locked"_s);
    m_button.setLabel(tr("%1, read-only").arg(name),
                      tr("Workspace %1 is read-only: its file or folder may not be written").arg(file));
}

void WorkspaceMenu::askFile(const QString &title, const QString &filter, bool isForSaving,
                            std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(m_button.window(), title, QFileInfo(m_session.file()).absolutePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isForSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isForSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (isForSaving)
        dialog->setDefaultSuffix(u"slipway"_s);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void WorkspaceMenu::tell(const Result<> &result)
{
    if (!result)
        Q_EMIT noticeRaised({Notice::Kind::Problem, result.error().sentence, result.error().where});
}

void WorkspaceMenu::tellJob(const service::JobControl &control, const Result<> &result)
{
    if (!result && control.isCancelled())
        Q_EMIT noticeRaised({Notice::Kind::Information, result.error().sentence});
    else
        tell(result);
}

void WorkspaceMenu::askOpen()
{
    askFile(tr("Open workspace"), tr("Workspaces (*.slipway);;All files (*)"), false,
            [this](const QString &file) { tell(m_door.open(file)); });
}

void WorkspaceMenu::askNew()
{
    askFile(tr("New workspace"), tr("Workspaces (*.slipway)"), true,
            [this](const QString &file) { tell(m_door.create(file, false)); });
}

void WorkspaceMenu::askSample()
{
    askFile(tr("New sample workspace"), tr("Workspaces (*.slipway)"), true,
            [this](const QString &file) { tell(m_door.create(file, true)); });
}

void WorkspaceMenu::askBackUp()
{
    askFile(tr("Back up workspace"), tr("Workspaces (*.slipway)"), true, [this](const QString &target) {
        const auto control = std::make_shared<service::JobControl>();
        const int job = m_jobs->begin(tr("Backing up the workspace"), control);
        auto promise = std::make_shared<QPromise<Result<>>>();
        promise->start();
        promise->future().then(this, [this, job, target, control](const Result<> &done) {
            m_jobs->finish(job);
            tellJob(*control, done);
            if (done)
                Q_EMIT noticeRaised(
                    {Notice::Kind::Done, tr("The workspace was backed up."), QDir::toNativeSeparators(target)});
        });
        QThreadPool::globalInstance()->start([promise, target, control, backUp = m_door.backUp] {
            promise->addResult(backUp(target, control));
            promise->finish();
        });
    });
}

void WorkspaceMenu::askRestore()
{
    askFile(tr("Restore a backup"), tr("Workspaces (*.slipway);;All files (*)"), false,
            [this](const QString &backup) { tell(m_door.restore(backup)); });
}

void WorkspaceMenu::askImportCalendar()
{
    askFile(tr("Import a calendar"), tr("Calendars (*.ics)"), false, [this](const QString &file) { importFile(file); });
}

void WorkspaceMenu::askImportTable()
{
    askFile(tr("Import a table of releases"), tr("Tables (*.csv *.json)"), false,
            [this](const QString &file) { importFile(file); });
}

void WorkspaceMenu::askRestoreRelease()
{
    askFile(tr("Restore a release from an archive"), tr("Release archives (*.slipway-archive);;All files (*)"), false,
            [this](const QString &file) { restoreRelease(file); });
}

bool WorkspaceMenu::canImport(const QString &file)
{
    static const QStringList endings{u"ics"_s, u"csv"_s, u"json"_s, u"slipway-archive"_s};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

void WorkspaceMenu::importFile(const QString &file)
{
    if (file.endsWith(u".slipway-archive"_s, Qt::CaseInsensitive)) {
        restoreRelease(file);
        return;
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        Q_EMIT noticeRaised(
            {Notice::Kind::Problem, tr("The file could not be read: %1").arg(source.errorString()), file});
        return;
    }
    const QByteArray text = source.readAll();
    const QString name = QFileInfo(file).fileName();
    if (name.endsWith(u".ics"_s, Qt::CaseInsensitive))
        importCalendar(name, text);
    else
        importTable(name, text);
}

void WorkspaceMenu::importCalendar(const QString &name, const QByteArray &text)
{
    const auto control = std::make_shared<service::JobControl>();
    const int job = m_jobs->begin(tr("Importing %1").arg(name), control);
    m_session.start(service::ImportCalendar{text, name, std::nullopt}, control)
        .then(this, [this, job, name, control](const Result<service::CalendarImport> &done) {
            m_jobs->finish(job);
            if (!done)
                return tellJob(*control, std::unexpected(done.error()));
            const QString what = tr("%n freeze window(s)", nullptr, done->freezes) + u", "_s
                                 + tr("%n event(s)", nullptr, done->events) + u", "_s
                                 + tr("%n updated", nullptr, done->updated);
            Q_EMIT noticeRaised(
                {Notice::Kind::Done, tr("%1 was imported: %2.").arg(name, what), done->warnings.mid(0, 3).join(u'\n')});
        });
}

void WorkspaceMenu::importTable(const QString &name, const QByteArray &text)
{
    const auto control = std::make_shared<service::JobControl>();
    const int job = m_jobs->begin(tr("Importing %1").arg(name), control);
    m_session.start(service::ImportSchedule{text, name, {}, std::nullopt, m_session.surroundings().zone}, control)
        .then(this, [this, job, name, control](const Result<service::ScheduleImport> &done) {
            m_jobs->finish(job);
            if (!done)
                return tellJob(*control, std::unexpected(done.error()));
            const QString what = tr("%n release(s) added", nullptr, done->releasesAdded) + u", "_s
                                 + tr("%n updated", nullptr, done->releasesUpdated);
            Q_EMIT noticeRaised({Notice::Kind::Done, tr("%1 was imported: %2.").arg(name, what)});
        });
}

} // namespace slipway::ui
