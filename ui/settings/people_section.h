// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "ui/settings/list_section.h"

class QDateEdit;
class QListWidget;

namespace slipway::ui {

class Card;

/// People, their roles and the days they are away.
class PeopleSection : public ListSection
{
    Q_OBJECT

public:
    explicit PeopleSection(service::Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<SettingsRow> rows() override;
    void load(const Uuid &id) override;
    void save() override;
    void remove() override;

private:
    void fillAbsences();
    void addAbsence();
    void removeAbsence();

    QLineEdit *m_name;
    QLineEdit *m_email;
    CheckList *m_roles;
    QLineEdit *m_otherRoles;
    QComboBox *m_region;
    ZoneBox *m_zone;
    QSpinBox *m_perDay;
    Card *m_awayCard = nullptr;
    QListWidget *m_away = nullptr;
    QDateEdit *m_awayFrom = nullptr;
    QDateEdit *m_awayTo = nullptr;
    QLineEdit *m_awayReason = nullptr;
    Person m_person;
    std::vector<Person> m_people;
    std::vector<Absence> m_absences;
};

} // namespace slipway::ui
