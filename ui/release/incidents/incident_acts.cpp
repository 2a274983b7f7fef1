// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/feedback_commands.h"
#include "service/commands/incident_commands.h"
#include "ui/release/incidents/edit_incident_sheet.h"
#include "ui/release/incidents/feedback_sheet.h"
#include "ui/release/incidents/incidents_tab.h"
#include "ui/release/parts/ask_bar.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/incidents/open_incident_sheet.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/table_card.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qint64 kLargestImport = 64LL * 1024 * 1024;

} // namespace

void IncidentsTab::openIncident()
{
    IncidentHint hint;
    hint.release = desk().release();
    hint.environment = desk().page().plan.release.environment;
    auto *sheet = new OpenIncidentSheet(desk().session(), hint, this);
    connect(sheet, &OpenIncidentSheet::opened, this, [this](IncidentId id, bool) {
        showPage();
        m_incidents->table()->setCurrentKey(id.toString());
        desk().offerUndo(tr("The incident is open."));
    });
    sheet->open();
}

void IncidentsTab::editIncident()
{
    const service::IncidentRow *row = current();
    if (!row || desk().session().isReadOnly())
        return;
    auto *sheet = new EditIncidentSheet(desk(), row->incident, this);
    connect(sheet, &QDialog::accepted, this, &IncidentsTab::showPage);
    sheet->open();
}

void IncidentsTab::askToAdvance(IncidentState to, const QString &question, const QString &hint, const QString &act,
                                const QString &told)
{
    const service::IncidentRow *row = current();
    if (!row)
        return;
    // Another one may be chosen before the answer is given.
    m_ask->ask(question, hint, act, [this, to, told, id = row->incident.id](const QString &note) {
        desk().run(service::AdvanceIncident{id, to, {}, note, {}}, [this, told](auto &&) {
            showPage();
            desk().offerUndo(told);
        });
    });
}

void IncidentsTab::mitigate()
{
    askToAdvance(IncidentState::Mitigated, tr("What was done so that users are well again?"), tr("What was done"),
                 tr("Mitigated"), tr("The incident is mitigated."));
}

void IncidentsTab::resolve()
{
    askToAdvance(IncidentState::Resolved, tr("What ended the incident?"), tr("What was done"), tr("Resolved"),
                 tr("The incident is resolved."));
}

void IncidentsTab::reopen()
{
    askToAdvance(IncidentState::Open, tr("Why is it not over?"), tr("What is seen"), tr("Reopen"),
                 tr("The incident is open again."));
}

void IncidentsTab::addNote()
{
    const service::IncidentRow *row = current();
    if (!row)
        return;
    m_ask->ask(tr("What happened?"), tr("What was seen or done"), tr("Note it"),
               [this, id = row->incident.id](const QString &note) {
                   desk().run(service::NoteOnIncident{id, note, {}}, [this](auto &&) { showPage(); });
               });
}

void IncidentsTab::waive()
{
    const service::IncidentRow *row = current();
    if (!row)
        return;
    m_ask->ask(tr("Why may the release be closed although the incident is under way?"),
               tr("It is recorded with your name"), tr("Let it be closed"),
               [this, id = row->incident.id](const QString &reason) {
                   desk().run(service::WaiveIncident{id, reason}, [this](auto &&) { showPage(); });
               });
}

void IncidentsTab::addFeedback()
{
    auto *sheet = new FeedbackSheet(desk(), this);
    connect(sheet, &QDialog::accepted, this, &IncidentsTab::showPage);
    sheet->open();
}

void IncidentsTab::importFeedback()
{
    auto *dialog = new QFileDialog(this, tr("Take feedback from a file"), {}, tr("Tables (*.csv *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return desk().tell(tr("The file cannot be read: %1").arg(path), file.errorString());
        if (file.size() > kLargestImport)
            return desk().tell(tr("The file is larger than 64 MiB. Take it in parts: %1").arg(path));
        service::ImportFeedback command;
        command.text = file.readAll();
        command.sourceName = QFileInfo(path).fileName();
        command.product = desk().page().plan.release.product;
        command.zone = desk().zone();
        desk().run(std::move(command), [this](const service::FeedbackImport &report) {
            showPage();
            desk().offerUndo(tr("%n note(s) taken", nullptr, report.added));
        });
    });
    dialog->open();
}

void IncidentsTab::followFeedback(const QString &link)
{
    const auto id = Uuid::fromString(link.section(u':', 1));
    if (!id)
        return;
    if (link.startsWith(u"assign:"_s)) {
        desk().run(service::AssignFeedback{{FeedbackNoteId{*id}}, desk().release()}, [this](auto &&) {
            showPage();
            desk().offerUndo(tr("The note belongs to this release."));
        });
        return;
    }
    m_ask->ask(tr("Why is the note about none of our releases?"), tr("Reason"), tr("Dismiss"),
               [this, note = FeedbackNoteId{*id}](const QString &reason) {
                   desk().run(service::DismissFeedback{{note}, reason}, [this](auto &&) {
                       showPage();
                       desk().offerUndo(tr("The note is dismissed."));
                   });
               });
}

} // namespace slipway::ui
