// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/runbook/second_person_sheet.h"

#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SecondPersonSheet::SecondPersonSheet(ReleaseDesk &desk, const QString &step, QWidget *parent)
    : FormSheet(tr("Skip it"), u"confirmSkip"_s, parent),
      m_person(new QComboBox),
      m_reason(new QLineEdit)
{
    setObjectName(u"skipSheet"_s);
    setHeading(tr("Skip “%1”").arg(release_text::oneLine(step, 120)),
               tr("Skipping needs a reason and a second person who agrees. Both are on record."));
    m_person->addItem(tr("Choose a person"), QString());
    const auto actor = desk.actor();
    for (const Person &each : desk.people())
        if (!actor || each.id != actor->id)
            m_person->addItem(each.name, each.id.toString());
    addField(tr("Reason"), m_reason, u"skipReason"_s);
    addField(tr("Who agrees"), m_person, u"skipWith"_s);
    connect(m_reason, &QLineEdit::textChanged, this, &SecondPersonSheet::check);
    connect(m_person, &QComboBox::currentIndexChanged, this, &SecondPersonSheet::check);
    check();
    m_reason->setFocus();
}

void SecondPersonSheet::check()
{
    setMayFinish(m_reason->text().trimmed().isEmpty()           ? tr("Say why it is skipped.")
                 : m_person->currentData().toString().isEmpty() ? tr("Choose who agrees.")
                                                                : QString());
}

void SecondPersonSheet::finish()
{
    if (const auto id = Uuid::fromString(m_person->currentData().toString()))
        Q_EMIT agreed(PersonId{*id}, m_reason->text().trimmed());
    accept();
}

} // namespace slipway::ui
