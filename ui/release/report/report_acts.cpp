// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/report_commands.h"
#include "service/report/linked_pdf.h"
#include "ui/release/report/learned_sheets.h"
#include "ui/release/report/report_tab.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QString proposedName(const QString &title, ReportFormat format)
{
    QString name;
    for (const QChar each : title)
        name += each.isLetterOrNumber() || each == u'.' || each == u'-' ? each : u'-';
    return ReportTab::tr("%1-report").arg(name) + u'.' + toText(format);
}

} // namespace

void ReportTab::chooseFile(ReportFormat format, PaperSize paper)
{
    auto *dialog = new QFileDialog(this, tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(toText(format));
    dialog->selectFile(proposedName(m_report ? titleOf(m_report->head) : desk().page().plan.release.version, format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, paper](const QString &file) { exportTo(file, format, paper); });
    dialog->open();
}

void ReportTab::exportTo(const QString &file, ReportFormat format, PaperSize paper)
{
    flush();
    m_job = std::make_shared<service::JobControl>();
    m_watch.start();
    showProgress();
    service::exportReport(desk().session(), {desk().release(), format, paper, service::linkedPdf()}, file, m_job)
        .then(this, [this, file](const Result<QString> &done) {
            showProgress();
            if (done)
                desk().tell(tr("Exported to %1").arg(QDir::toNativeSeparators(file)));
            else if (!m_job->isCancelled())
                desk().raise(done.error());
        });
}

void ReportTab::openInBrowser()
{
    flush();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir().mkpath(folder);
    const QString file = folder + u"/report-"_s + desk().release().toString() + u".html"_s;
    m_job = std::make_shared<service::JobControl>();
    m_watch.start();
    showProgress();
    service::exportReport(desk().session(), {desk().release(), ReportFormat::Html}, file, m_job)
        .then(this, [this, file](const Result<QString> &done) {
            showProgress();
            if (!done)
                return desk().raise(done.error());
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
                desk().tell(tr("No browser opened it. The report is in %1").arg(QDir::toNativeSeparators(file)));
        });
}

void ReportTab::editLesson(bool isNew)
{
    const Lesson *lesson = isNew ? nullptr : currentLesson();
    if (!isNew && !lesson)
        return;
    auto *sheet = new LessonSheet(desk(), lesson ? std::optional(*lesson) : std::nullopt, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, &ReportTab::showPage);
    sheet->open();
}

void ReportTab::removeLesson()
{
    if (const Lesson *lesson = currentLesson())
        desk().run(service::RemoveLesson{lesson->id}, [this, title = lesson->title](service::Done) {
            showPage();
            desk().offerUndo(tr("Removed: %1").arg(title));
        });
}

void ReportTab::takeLesson()
{
    const Lesson *lesson = currentLesson();
    if (!lesson)
        return;
    auto *sheet = new TakeLessonSheet(desk(), *lesson, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, &ReportTab::showPage);
    sheet->open();
}

void ReportTab::editAction(bool isNew)
{
    const ActionItem *action = isNew ? nullptr : currentAction();
    if (!isNew && !action)
        return;
    const Lesson *lesson = isNew ? currentLesson() : nullptr;
    auto *sheet = new ActionSheet(desk(), action ? std::optional(*action) : std::nullopt,
                                  lesson ? std::optional(lesson->id) : std::nullopt, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, &ReportTab::showPage);
    sheet->open();
}

void ReportTab::followAction(const QString &link)
{
    const auto id = Uuid::fromString(link.section(u':', 1));
    if (!id)
        return;
    const bool isDone = link.startsWith(u"done:");
    desk().run(service::FinishActionItem{ActionItemId{*id}, isDone}, [this, isDone](service::Done) {
        showPage();
        desk().offerUndo(isDone ? tr("The action item is done") : tr("The action item is to be done again"));
    });
}

} // namespace slipway::ui
