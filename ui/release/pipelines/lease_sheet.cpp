// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/pipelines/lease_sheet.h"

#include "service/commands/deployment_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/when_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

LeaseSheet::LeaseSheet(ReleaseDesk &desk, QWidget *parent)
    : FormSheet(tr("Hold it"), u"saveLease"_s, parent),
      m_desk(desk),
      m_environment(new QComboBox),
      m_hasEnd(new QCheckBox(tr("I know when I give it back"))),
      m_until(new WhenField(tr("Until"))),
      m_note(new QLineEdit)
{
    setObjectName(u"leaseSheet"_s);
    setConfirmedByReturn(true);
    setHeading(tr("Hold an environment"),
               tr("Nobody else deploys there meanwhile. When it is held already, this release waits in the queue."));
    for (const Environment &place : desk.page().environments)
        m_environment->addItem(place.name, place.id.toString());
    m_hasEnd->setChecked(true);
    m_until->setInstant(desk.now() + std::chrono::hours(2), desk.zone());
    m_note->setPlaceholderText(tr("What for"));
    addField(tr("Environment"), m_environment, u"leaseEnvironment"_s);
    addField(m_hasEnd, u"leaseHasEnd"_s);
    addField(tr("Until"), m_until, u"leaseUntil"_s);
    addField(tr("Note"), m_note, u"leaseNote"_s);
    connect(m_hasEnd, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    setMayFinish(m_environment->count() == 0 ? tr("There is no environment; add one in the settings.") : QString());
}

void LeaseSheet::finish()
{
    const auto place = Uuid::fromString(m_environment->currentData().toString());
    if (!place)
        return;
    const service::TakeLease take{.release = m_desk.release(),
                                  .environment = EnvironmentId{*place},
                                  .expectedUntil =
                                      m_hasEnd->isChecked() ? std::optional(m_until->instant()) : std::nullopt,
                                  .note = m_note->text().trimmed()};
    m_desk.attempt(this, take, [this](const Result<LeaseId> &done) {
        if (!done)
            return setProblem(done.error().sentence);
        m_desk.load();
        accept();
    });
}

} // namespace slipway::ui
