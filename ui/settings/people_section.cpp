// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_section.h"

#include "core/base/time_text.h"
#include "core/release/transitions.h"
#include "service/commands/workspace_commands.h"
#include "service/queries/queries.h"
#include "ui/settings/role_box.h"
#include "ui/theme/icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
PeopleSection::PeopleSection(service::Session &session, QWidget *parent)
    : ListSection(session,
                  {tr("People and roles"), tr("Add person"), tr("New person"),
                   tr("People own checklist items and give sign-offs. Their roles say which.")},
                  parent),
      m_name(addLine(tr("Name"))),
      m_email(addLine(tr("E-mail"))),
      m_roles(addChecks(tr("Roles"))),
      m_otherRoles(
          addLine(tr("More roles"), tr("Words of your team, with commas between them, as in: legal, support"))),
      m_region(addCombo(tr("Holidays"), true)),
      m_zone(addZone(tr("Time zone"))),
      m_perDay(addNumber(tr("Items a day"), 1, 99))
{
    for (const QString &role : knownRoles())
        m_roles->addChoice(role, roleWord(role));
    fillWithRegions(m_region);
    m_awayCard = new Card(this);
    m_awayCard->setHeading(tr("Away"));
    m_awayCard->setMaximumWidth(600);
    m_away = new QListWidget(m_awayCard);
    m_away->setObjectName(u"absences"_s);
    m_away->setAccessibleName(tr("Days away"));
    m_away->setMaximumHeight(120);
    m_awayCard->body()->addWidget(m_away);
    auto *row = new QHBoxLayout;
    const QDate today = dayIn(session.now(), session.surroundings().zone);
    m_awayFrom = new QDateEdit(today, m_awayCard);
    m_awayFrom->setAccessibleName(tr("First day away"));
    m_awayTo = new QDateEdit(today, m_awayCard);
    m_awayTo->setAccessibleName(tr("Last day away"));
    for (QDateEdit *field : {m_awayFrom, m_awayTo}) {
        field->setCalendarPopup(true);
        field->setDisplayFormat(u"d MMM yyyy"_s);
        row->addWidget(field);
    }
    m_awayReason = new QLineEdit(m_awayCard);
    m_awayReason->setPlaceholderText(tr("Reason"));
    m_awayReason->setAccessibleName(tr("Reason for being away"));
    row->addWidget(m_awayReason, 1);
    QPushButton *add = makeButton(tr("Add"), ButtonLook::Plain, m_awayCard, icon(u"list-add"_s), true);
    connect(add, &QPushButton::clicked, this, &PeopleSection::addAbsence);
    row->addWidget(add);
    QPushButton *drop = makeButton(tr("Remove"), ButtonLook::Flat, m_awayCard, icon(u"edit-delete"_s), true);
    connect(drop, &QPushButton::clicked, this, &PeopleSection::removeAbsence);
    row->addWidget(drop);
    m_awayCard->body()->addLayout(row);
    below()->addWidget(m_awayCard);
}

std::vector<SettingsRow> PeopleSection::rows()
{
    m_people = valueOr(session().queries().people());
    m_absences = valueOr(session().queries().absences());
    fillAbsences();
    std::vector<SettingsRow> rows;
    for (const Person &person : m_people) {
        QStringList roles;
        for (const QString &role : person.roles)
            roles.append(roleWord(role));
        rows.push_back(
            {person.id.value, person.name, roles.isEmpty() ? person.email : roles.join(u", "_s), {}, person.name});
    }
    return rows;
}

void PeopleSection::load(const Uuid &id)
{
    const auto found = std::ranges::find(m_people, id, [](const Person &each) { return each.id.value; });
    m_person = found == m_people.end() ? Person{} : *found;
    if (id.isNull())
        m_person.zone = session().surroundings().zone;
    m_name->setText(m_person.name);
    m_email->setText(m_person.email);
    m_roles->setChecked(m_person.roles);
    QStringList others;
    for (const QString &role : m_person.roles)
        if (!knownRoles().contains(role))
            others.append(role);
    m_otherRoles->setText(others.join(u", "_s));
    chooseData(m_region, m_person.region);
    m_zone->setZone(m_person.zone);
    m_perDay->setValue(m_person.itemsPerDay);
    m_awayCard->setVisible(!id.isNull());
    fillAbsences();
}

void PeopleSection::save()
{
    Person person = m_person;
    person.name = m_name->text().trimmed();
    person.email = m_email->text().trimmed();
    person.roles = m_roles->checked();
    for (const QString &role : m_otherRoles->text().split(u',', Qt::SkipEmptyParts)) {
        const QString word = roleKey(role);
        if (!word.isEmpty() && !person.roles.contains(word))
            person.roles.append(word);
    }
    person.region = m_region->currentData().toString();
    person.zone = m_zone->zone();
    person.itemsPerDay = m_perDay->value();
    run(service::Save<Person>{person}, [this](PersonId id) { saved(id.value); });
}

void PeopleSection::remove()
{
    run(service::Remove<Person>{m_person.id}, [this](service::Done) { removed(m_person.name); });
}

void PeopleSection::fillAbsences()
{
    if (!m_away)
        return;
    m_away->clear();
    for (const Absence &absence : m_absences) {
        if (absence.person != m_person.id)
            continue;
        const QString days =
            absence.from == absence.to ? dayText(absence.from) : dayText(absence.from) + u" – "_s + dayText(absence.to);
        auto *item = new QListWidgetItem(absence.reason.isEmpty() ? days : days + u"  "_s + absence.reason, m_away);
        item->setData(Qt::UserRole, absence.id.toString());
    }
}

void PeopleSection::addAbsence()
{
    Absence absence;
    absence.person = m_person.id;
    absence.from = m_awayFrom->date();
    absence.to = m_awayTo->date();
    absence.reason = m_awayReason->text().trimmed();
    run(service::Save<Absence>{absence}, [this](AbsenceId) {
        m_awayReason->clear();
        refresh();
    });
}

void PeopleSection::removeAbsence()
{
    const QListWidgetItem *item = m_away->currentItem();
    const auto id = item ? Uuid::fromString(item->data(Qt::UserRole).toString()) : std::nullopt;
    if (!id)
        return;
    run(service::Remove<Absence>{AbsenceId{*id}},
        [this, days = item->text()](service::Done) { offerUndo(tr("“%1” was removed.").arg(days)); });
}

} // namespace slipway::ui
