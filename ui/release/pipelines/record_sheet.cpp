// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/pipelines/record_sheet.h"

#include "service/commands/deployment_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/when_field.h"
#include "ui/widgets/pipelines/run_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

RecordSheet::RecordSheet(ReleaseDesk &desk, QWidget *parent)
    : FormSheet(tr("Record"), u"recordDeployment"_s, parent),
      m_desk(desk),
      m_environment(new QComboBox),
      m_rollback(new QCheckBox(tr("It was a rollback"))),
      m_when(new WhenField(tr("When"))),
      m_outcome(new QComboBox),
      m_note(new QLineEdit),
      m_override(new QLineEdit)
{
    setObjectName(u"recordSheet"_s);
    setConfirmedByReturn(true);
    setHeading(
        tr("Record a deployment by hand"),
        tr("For a deployment that was made elsewhere. It counts as one made from here, and is shown as recorded by hand."));
    for (const Environment &place : desk.page().environments)
        m_environment->addItem(place.name, place.id.toString());
    for (const DeploymentOutcome outcome :
         {DeploymentOutcome::Succeeded, DeploymentOutcome::Failed, DeploymentOutcome::Cancelled})
        m_outcome->addItem(runwords::word(outcome), toText(outcome));
    m_when->setInstant(desk.now(), desk.zone());
    m_note->setPlaceholderText(tr("Where and how it was made"));
    m_override->setPlaceholderText(tr("Only when something stands in its way"));
    addField(tr("Environment"), m_environment, u"recordEnvironment"_s);
    addField(tr("When"), m_when, u"recordWhen"_s);
    addField(tr("Outcome"), m_outcome, u"recordOutcome"_s);
    addField(m_rollback, u"recordRollback"_s);
    addField(tr("Note"), m_note, u"recordNote"_s);
    addField(tr("Override"), m_override, u"recordOverride"_s);
    connect(m_note, &QLineEdit::textChanged, this, &RecordSheet::check);
    check();
}

void RecordSheet::setRollback(EnvironmentId environment, const QString &note)
{
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(environment.toString())));
    m_rollback->setChecked(true);
    m_note->setText(note);
}

void RecordSheet::check()
{
    setMayFinish(m_environment->count() == 0          ? tr("There is no environment; add one in the settings.")
                 : m_note->text().trimmed().isEmpty() ? tr("Say where and how it was made first.")
                                                      : QString());
}

void RecordSheet::finish()
{
    const auto place = Uuid::fromString(m_environment->currentData().toString());
    if (!place)
        return;
    service::RecordDeployment record;
    record.release = m_desk.release();
    record.environment = EnvironmentId{*place};
    record.isRollback = m_rollback->isChecked();
    record.startedAt = m_when->instant();
    record.finishedAt = record.startedAt;
    record.outcome =
        fromText<DeploymentOutcome>(m_outcome->currentData().toString()).value_or(DeploymentOutcome::Succeeded);
    record.note = m_note->text().trimmed();
    record.overrideReason = m_override->text().trimmed();
    setMayFinish(tr("It is being written."));
    m_desk.attempt(this, std::move(record), [this](const Result<Deployment> &done) {
        check();
        if (!done) {
            QStringList lines{done.error().sentence};
            lines += done.error().detail.split(u'\n', Qt::SkipEmptyParts);
            lines.removeDuplicates();
            return setProblem(lines.join(u'\n'));
        }
        m_desk.tell(tr("The deployment was recorded."));
        accept();
    });
}

} // namespace slipway::ui
