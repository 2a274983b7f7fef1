// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/personal_sections.h"

#include "core/release/transitions.h"
#include "service/queries/queries.h"
#include "ui/settings/list_section.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

ProfileSection::ProfileSection(service::Session &session, QWidget *parent)
    : FormSection(session, tr("Profile"),
                  tr("Everything you do is recorded in the name of this person: items, sign-offs, overrides."), parent),
      m_who(new QComboBox),
      m_roles(new Label({}, Type::Body, Token::Text))
{
    m_who->setObjectName(u"who"_s);
    addField(tr("I am"), m_who);
    m_roles->setWordWrap(true);
    addField(tr("Roles"), m_roles, tr("Roles say what you may sign."));
    m_edit = makeButton(tr("Edit my details"), ButtonLook::Plain, this, icon(u"document-edit"_s));
    below()->addWidget(m_edit, 0, Qt::AlignLeading);
    connect(m_who, &QComboBox::activated, this, [this] {
        const auto id = Uuid::fromString(m_who->currentData().toString());
        this->session().setActor(id ? PersonId{*id} : PersonId{});
        refresh();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT personRequested(this->session().actor()); });
}

void ProfileSection::refresh()
{
    fillWithPeople(m_who, session());
    const PersonId me = session().actor();
    chooseData(m_who, me.isNull() ? QString() : me.toString());
    QStringList roles;
    for (const Person &person : valueOr(session().queries().people()))
        if (person.id == me)
            for (const QString &role : person.roles)
                roles.append(roleWord(role));
    m_roles->setText(me.isNull() ? tr("Nobody is chosen yet.") : roles.isEmpty() ? tr("none") : roles.join(u", "_s));
    setAvailable(m_edit, me.isNull() ? tr("Choose who you are first.") : QString());
}

AppearanceSection::AppearanceSection(service::Session &session, QWidget *parent)
    : FormSection(
          session, tr("Appearance"),
          tr("The window follows the size of the system's text, and its light or dark look unless you choose one."),
          parent),
      m_scheme(new QComboBox)
{
    m_scheme->setObjectName(u"appearance"_s);
    m_scheme->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    addField(tr("Colours"), m_scheme);
    connect(m_scheme, &QComboBox::activated, this, [this] {
        Preferences preferences = Preferences::load();
        preferences.appearance = static_cast<Appearance>(m_scheme->currentData().toInt());
        preferences.save();
        Q_EMIT preferencesChanged();
    });
}

void AppearanceSection::refresh()
{
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(Preferences::load().appearance)));
}

NotificationsSection::NotificationsSection(service::Session &session, QWidget *parent)
    : FormSection(
          session, tr("Notifications"),
          tr("The desktop is told of your runs while this window is not in front. Nothing is told of others' runs."),
          parent),
      m_ended(new QCheckBox(tr("A run of mine ended"))),
      m_needsMe(new QCheckBox(tr("A run of mine waits for approval, or is in doubt")))
{
    m_ended->setObjectName(u"tellsRunEnded"_s);
    m_needsMe->setObjectName(u"tellsRunNeedsMe"_s);
    below()->addWidget(m_ended);
    below()->addWidget(m_needsMe);
    for (const QCheckBox *box : {m_ended, m_needsMe})
        connect(box, &QCheckBox::clicked, this, [this] {
            Preferences preferences = Preferences::load();
            preferences.tellsRunEnded = m_ended->isChecked();
            preferences.tellsRunNeedsMe = m_needsMe->isChecked();
            preferences.save();
        });
}

void NotificationsSection::refresh()
{
    const Preferences preferences = Preferences::load();
    m_ended->setChecked(preferences.tellsRunEnded);
    m_needsMe->setChecked(preferences.tellsRunNeedsMe);
}

LanguageSection::LanguageSection(service::Session &session, QWidget *parent)
    : FormSection(session, tr("Language"), tr("Takes effect at once. Names that your team gave stay as they are."),
                  parent),
      m_language(new QComboBox)
{
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    addField(tr("Language"), m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        Preferences preferences = Preferences::load();
        preferences.language = m_language->currentData().toString();
        preferences.save();
        Q_EMIT preferencesChanged();
    });
}

void LanguageSection::refresh()
{
    chooseData(m_language, Preferences::load().language);
}

} // namespace slipway::ui
