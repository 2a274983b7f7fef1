// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/session.h"

#include <QObject>

class QMenu;

namespace slipway::ui {

class SidebarButton;

/// Who acts on this machine in a workspace: chosen from its people, remembered per workspace file.
[[nodiscard]] PersonId rememberedActor(const QString &workspaceFile);
void rememberActor(const QString &workspaceFile, PersonId person);

/// The menu behind the person in the sidebar.
class ActorMenu : public QObject
{
    Q_OBJECT

public:
    ActorMenu(service::Session &session, SidebarButton &button, QObject *parent);

    void choose(PersonId person);

Q_SIGNALS:
    /// The people of the workspace want to be edited.
    void peopleRequested();

private:
    void fill();
    void showActor();

    service::Session &m_session;
    SidebarButton &m_button;
    QMenu *m_menu;
};

} // namespace slipway::ui
