// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/runbook/second_person_sheet.h"

#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SecondPersonSheet::SecondPersonSheet(ReleaseDesk &desk, const QString &step, QWidget *parent)
    : Sheet(parent),
      m_person(new QComboBox),
      m_reason(new QLineEdit),
      m_skip(makeButton(tr("Skip it"), ButtonLook::Default, this))
{
    setObjectName(u"skipSheet"_s);
    setHeading(tr("Skip “%1”").arg(release_text::oneLine(step, 120)),
               tr("Skipping needs a reason and a second person who agrees. Both are on record."));
    m_person->setObjectName(u"skipWith"_s);
    m_person->setAccessibleName(tr("Who agrees"));
    m_person->addItem(tr("Choose a person"), QString());
    const auto actor = desk.actor();
    for (const Person &each : desk.people())
        if (!actor || each.id != actor->id)
            m_person->addItem(each.name, each.id.toString());
    m_reason->setObjectName(u"skipReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Agrees"), m_person);
    body()->addLayout(form);
    footer()->addStretch();
    addCancel();
    m_skip->setObjectName(u"confirmSkip"_s);
    footer()->addWidget(m_skip);
    connect(m_reason, &QLineEdit::textChanged, this, &SecondPersonSheet::check);
    connect(m_person, &QComboBox::currentIndexChanged, this, &SecondPersonSheet::check);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (const auto id = Uuid::fromString(m_person->currentData().toString()))
            Q_EMIT agreed(PersonId{*id}, m_reason->text().trimmed());
        accept();
    });
    check();
    m_reason->setFocus();
}

void SecondPersonSheet::check()
{
    setAvailable(m_skip, m_reason->text().trimmed().isEmpty()           ? tr("Say why it is skipped.")
                         : m_person->currentData().toString().isEmpty() ? tr("Choose who agrees.")
                                                                        : QString());
}

} // namespace slipway::ui
