// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>

#include <optional>

namespace slipway::bench {

/// A variable of the environment, for the programs that are started while it lives.
class Variable
{
public:
    explicit Variable(const char *name);
    Variable(const char *name, const QByteArray &value);
    ~Variable();
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

    void set(const QByteArray &value) { qputenv(m_name, value); }

private:
    const char *m_name;
    std::optional<QByteArray> m_before;
};

/// Windows of the programs that are started while it lives open on an X server of their own (Xvfb), where they have their full
/// size, as users see them; without a desktop, so that its plug-ins are not measured. Ends the program when there is no Xvfb.
class PrivateDisplay
{
public:
    PrivateDisplay();
    ~PrivateDisplay();
    PrivateDisplay(const PrivateDisplay &) = delete;
    PrivateDisplay &operator=(const PrivateDisplay &) = delete;

private:
    QProcess m_server;
    Variable m_display{"DISPLAY"};
    Variable m_platform{"QT_QPA_PLATFORM", "xcb"};
    // Without an address one is looked for by a program of its own, whose time would be part of each start.
    Variable m_bus{"DBUS_SESSION_BUS_ADDRESS", "disabled:"};
    // By these a desktop is known.
    Variable m_desktop{"XDG_CURRENT_DESKTOP", {}};
    Variable m_theme{"QT_QPA_PLATFORMTHEME", {}};
    Variable m_kde{"KDE_FULL_SESSION", {}};
    Variable m_gnome{"GNOME_DESKTOP_SESSION_ID", {}};
    Variable m_session{"DESKTOP_SESSION", {}};
};

} // namespace slipway::bench
