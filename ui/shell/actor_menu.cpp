// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actor_menu.h"

#include "service/queries/queries.h"
#include "ui/shell/sidebar_button.h"
#include "ui/theme/icon.h"

#include <QActionGroup>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QString keyOf(const QString &workspaceFile)
{
    const QString file = QFileInfo(workspaceFile).absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
    return u"actor/"_s + QString::fromLatin1(digest.first(8).toHex());
}

QString escapedForMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

PersonId rememberedActor(const QString &workspaceFile)
{
    const auto id = Uuid::fromString(QSettings().value(keyOf(workspaceFile)).toString());
    return PersonId{id.value_or(Uuid{})};
}

void rememberActor(const QString &workspaceFile, PersonId person)
{
    // Setting what is set already would write the file anew, through a lock and two waits for the disk, at every start.
    QSettings settings;
    const QString key = keyOf(workspaceFile);
    if (settings.value(key).toString() != person.toString())
        settings.setValue(key, person.toString());
}

ActorMenu::ActorMenu(service::Session &session, SidebarButton &button, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_button(button),
      m_menu(new QMenu(&button))
{
    m_menu->setObjectName(u"personMenu"_s);
    m_button.setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ActorMenu::fill);
    connect(&m_session, &service::Session::actorChanged, this, [this] {
        rememberActor(m_session.file(), m_session.actor());
        showActor();
    });
    connect(&m_session, &service::Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"person"))
            showActor();
    });
    showActor();
}

void ActorMenu::choose(PersonId person)
{
    m_session.setActor(person);
}

void ActorMenu::fill()
{
    m_menu->clear();
    m_menu->addSection(tr("Who are you?"));
    auto *group = new QActionGroup(m_menu);
    for (const Person &person : m_session.queries().people().value_or(std::vector<Person>{})) {
        QAction *action = m_menu->addAction(escapedForMenu(person.name));
        action->setCheckable(true);
        action->setChecked(person.id == m_session.actor());
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, id = person.id] { choose(id); });
    }
    m_menu->addSeparator();
    m_menu->addAction(icon(u"user-group-new"_s), tr("People and roles…"), this, &ActorMenu::peopleRequested);
}

void ActorMenu::showActor()
{
    const auto people = m_session.queries().people().value_or(std::vector<Person>{});
    const auto found = std::ranges::find(people, m_session.actor(), &Person::id);
    if (found == people.end()) {
        m_button.setAvatar({});
        m_button.setPicture(u"user"_s);
        m_button.setLabel(tr("Who are you?"), tr("Nobody is chosen: choose who you are"));
        return;
    }
    m_button.setAvatar(found->name);
    m_button.setLabel(found->name, tr("You are %1").arg(found->name));
}

} // namespace slipway::ui
