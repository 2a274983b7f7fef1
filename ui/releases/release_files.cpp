// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/release_files.h"

#include "service/export_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFuture>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

/// Opens the dialog and does not wait for it.
template <class Then>
void askForFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggested, Then then)
{
    auto *dialog = new QFileDialog(parent->window(), title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (suggested.isEmpty()) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
        dialog->selectFile(suggested);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

} // namespace

ReleaseFiles::ReleaseFiles(service::Session &session, QWidget *parent) : SessionWidget(session, parent)
{
    hide();
}

void ReleaseFiles::askForCalendar()
{
    askForFile(this, tr("Import a calendar"), tr("iCalendar files (*.ics);;All files (*)"), {},
               [this](const QString &file) { readCalendar(file); });
}

void ReleaseFiles::askForTable()
{
    askForFile(this, tr("Import a table of releases"), tr("Tables (*.csv *.json);;All files (*)"), {},
               [this](const QString &file) { readTable(file); });
}

void ReleaseFiles::askForCsv(const ReleaseQuery &query)
{
    askForFile(this, tr("Export the table"), tr("CSV tables (*.csv)"), u"releases.csv"_s,
               [this, query](const QString &file) { writeCsv(file, query); });
}

void ReleaseFiles::askForIcs()
{
    askForFile(this, tr("Export all releases as a calendar"), tr("iCalendar files (*.ics)"), u"releases.ics"_s,
               [this](const QString &file) { writeIcs(file); });
}

std::optional<QByteArray> ReleaseFiles::contentsOf(const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    raise({ErrorKind::BadInput, tr("The file could not be read: %1.").arg(file.errorString()), name, {}});
    return std::nullopt;
}

void ReleaseFiles::readCalendar(const QString &file)
{
    const auto text = contentsOf(file);
    if (!text)
        return;
    run(service::ImportCalendar{*text, QFileInfo(file).fileName(), {}},
        [this](const service::CalendarImport &done) { offerUndo(summaryOf(done)); });
}

void ReleaseFiles::readTable(const QString &file)
{
    const auto text = contentsOf(file);
    if (!text)
        return;
    run(service::ImportSchedule{*text, QFileInfo(file).fileName(), {}, {}, session().surroundings().zone},
        [this](const service::ScheduleImport &done) { offerUndo(summaryOf(done)); });
}

void ReleaseFiles::writeCsv(const QString &file, const ReleaseQuery &query)
{
    session()
        .ask([query](service::Queries &queries) {
            return queries.releasesCsv(query.filter, query.order, query.descending);
        })
        .then(this, [this, file](Result<QByteArray> bytes) { write(file, std::move(bytes)); });
}

void ReleaseFiles::writeIcs(const QString &file)
{
    session()
        .ask([](service::Queries &queries) { return queries.calendarIcs({}); })
        .then(this, [this, file](Result<QByteArray> bytes) { write(file, std::move(bytes)); });
}

void ReleaseFiles::write(const QString &name, Result<QByteArray> bytes)
{
    if (!bytes) {
        raise(bytes.error());
        return;
    }
    if (const auto written = service::writeExport(name, *bytes, session().file()); !written) {
        raise(written.error());
        return;
    }
    Q_EMIT noticeRaised({Notice::Kind::Done, tr("Exported to %1").arg(QFileInfo(name).fileName()), name});
}

QString summaryOf(const service::CalendarImport &done)
{
    return ReleaseFiles::tr("Calendar read: %1, %2, %3 updated, %4 unchanged")
        .arg(ReleaseFiles::tr("%n freeze(s)", nullptr, done.freezes),
             ReleaseFiles::tr("%n event(s)", nullptr, done.events))
        .arg(done.updated)
        .arg(done.unchanged);
}

QString summaryOf(const service::ScheduleImport &done)
{
    const QString told = ReleaseFiles::tr("Table read: %1 and %2 added, %3 updated, %4 unchanged, %5 skipped")
                             .arg(ReleaseFiles::tr("%n product(s)", nullptr, done.productsAdded),
                                  ReleaseFiles::tr("%n release(s)", nullptr, done.releasesAdded))
                             .arg(done.releasesUpdated)
                             .arg(done.unchanged)
                             .arg(done.skipped);
    return done.over == 0 ? told : told + ReleaseFiles::tr(", %n of releases that are over", nullptr, done.over);
}

} // namespace slipway::ui
