// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "service/queries/queries.h"
#include "ui/shell/frame.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/workspace_menu.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// The files among what is dragged.
QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

} // namespace

bool MainWindow::isNarrow(int width)
{
    constexpr int least = 1280;
    return width < least;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Libraries bring words of their own when they are loaded, and Qt tells of them as of another language.
    if (event->type() != QEvent::LanguageChange || m_isRebuildDue || !m_frame || m_language == QLocale())
        return;
    m_isRebuildDue = true;
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isLeaving && asksToSave()) {
        event->ignore();
        return;
    }
    QSettings settings;
    if (const QByteArray place = saveGeometry(); settings.value(u"window/geometry"_s).toByteArray() != place)
        settings.setValue(u"window/geometry"_s, place);
    QMainWindow::closeEvent(event);
}

bool MainWindow::asksToSave()
{
    Page *page = nullptr;
    for (int i = 0; !page && i < m_frame->pages().count(); ++i)
        if (auto *each = qobject_cast<Page *>(m_frame->pages().widget(i)); each && !each->unsaved().isEmpty())
            page = each;
    if (!page)
        return false;
    if (findChild<QMessageBox *>(u"unsaved"_s))
        return true;
    auto *question = new QMessageBox(this);
    question->setObjectName(u"unsaved"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Changes that are not saved"));
    question->setText(tr("Save the changes before closing?"));
    question->setInformativeText(tr("Not saved yet: %1").arg(page->unsaved()));
    question->setDefaultButton(question->addButton(tr("Save"), QMessageBox::AcceptRole));
    const auto *discard = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question->setEscapeButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, question, discard, page](QAbstractButton *chosen) {
        if (chosen == discard)
            return closeAnyway();
        if (question->buttonRole(chosen) != QMessageBox::AcceptRole)
            return;
        go(page->route());
        page->saveThen([this] { closeAnyway(); });
    });
    question->open();
    return true;
}

void MainWindow::closeAnyway()
{
    m_isLeaving = true;
    // Not in the middle of the answer to the question.
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_session.isReadOnly() && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const QString &file : filesOf(event->mimeData())) {
        const QString name = QFileInfo(file).fileName();
        if (WorkspaceMenu::canImport(file))
            m_workspaceMenu->importFile(file);
        else if (name.endsWith(u".md"_s, Qt::CaseInsensitive))
            showNotice({Notice::Kind::Information,
                        tr("%1 is a checklist. Import it in the checklist of a release.").arg(name)});
        else
            showNotice(
                {Notice::Kind::Problem, tr("%1 cannot be imported.").arg(name),
                 tr("Calendars (.ics), tables of releases (.csv, .json) and archives of releases (.slipway-archive) can.")});
    }
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowBlocked || event->type() == QEvent::WindowUnblocked)
        m_frame->setScrim(event->type() == QEvent::WindowBlocked);
    return QMainWindow::event(event);
}

void MainWindow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_actions.back->trigger();
    else if (event->button() == Qt::ForwardButton)
        m_actions.forward->trigger();
    else
        QMainWindow::mouseReleaseEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // The first size has no old one.
    const bool isOther = !event->oldSize().isValid() || isNarrow(event->oldSize().width()) != isNarrow(width());
    if (m_frame && isOther)
        updateFolded();
}

void MainWindow::updateWaiting()
{
    if (!m_waitingCounter)
        showWaiting(m_session.queries().waitingCount(m_session.actor()).value_or(0));
}

void MainWindow::showWaiting(int count)
{
    m_frame->sidebar().setBadge(u"today"_s, count, count > 0 ? tr("%n waiting for you", nullptr, count) : QString());
}

} // namespace slipway::ui
