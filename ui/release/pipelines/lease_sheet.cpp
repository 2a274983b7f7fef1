// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/pipelines/lease_sheet.h"

#include "service/commands/deployment_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/when_field.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/problem_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

LeaseSheet::LeaseSheet(ReleaseDesk &desk, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_environment(new QComboBox),
      m_hasEnd(new QCheckBox(tr("I know when I give it back"))),
      m_until(new WhenField(tr("Until"))),
      m_note(new QLineEdit),
      m_problem(new ProblemLine(this)),
      m_save(makeButton(tr("Hold it"), ButtonLook::Default, this))
{
    setObjectName(u"leaseSheet"_s);
    setHeading(tr("Hold an environment"),
               tr("Nobody else deploys there meanwhile. When it is held already, this release waits in the queue."));
    for (const Environment &place : desk.page().environments)
        m_environment->addItem(place.name, place.id.toString());
    m_hasEnd->setChecked(true);
    m_until->setInstant(desk.now() + std::chrono::hours(2), desk.zone());
    m_note->setPlaceholderText(tr("What for"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &label, QWidget *field, const QString &name) {
        field->setAccessibleName(label);
        field->setObjectName(name);
        form->addRow(label, field);
    };
    add(tr("Environment"), m_environment, u"leaseEnvironment"_s);
    m_hasEnd->setObjectName(u"leaseHasEnd"_s);
    form->addRow(QString(), m_hasEnd);
    add(tr("Until"), m_until, u"leaseUntil"_s);
    add(tr("Note"), m_note, u"leaseNote"_s);
    body()->addLayout(form);
    body()->addWidget(m_problem);
    footer()->addStretch();
    addCancel();
    m_save->setObjectName(u"saveLease"_s);
    footer()->addWidget(m_save);
    connect(m_hasEnd, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_save, &QPushButton::clicked, this, &LeaseSheet::save);
    setAvailable(m_save, m_environment->count() == 0 ? tr("There is no environment; add one in the settings.")
                                                     : QString());
}

void LeaseSheet::save()
{
    const auto place = Uuid::fromString(m_environment->currentData().toString());
    if (!place)
        return;
    const service::TakeLease take{.release = m_desk.release(),
                                  .environment = EnvironmentId{*place},
                                  .expectedUntil = m_hasEnd->isChecked() ? std::optional(m_until->instant())
                                                                         : std::nullopt,
                                  .note = m_note->text().trimmed()};
    m_desk.attempt(this, take, [this](const Result<LeaseId> &done) {
        if (!done) {
            m_problem->setProblem(done.error().sentence);
            return;
        }
        m_desk.load();
        accept();
    });
}

} // namespace slipway::ui
