// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/form_section.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace slipway::ui {

class Label;

/// Who works here: in whose name items are done and sign-offs given.
class ProfileSection : public FormSection
{
    Q_OBJECT

public:
    explicit ProfileSection(service::Session &session, QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    /// The person wants to change their own entry.
    void personRequested(const slipway::PersonId &person);

private:
    QComboBox *m_who;
    Label *m_roles;
    QPushButton *m_edit;
};

/// Light or dark.
class AppearanceSection : public FormSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(service::Session &session, QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    /// What the person chose was saved.
    void preferencesChanged();

private:
    QComboBox *m_scheme;
};

/// What the desktop is told while the window is not in front.
class NotificationsSection : public FormSection
{
    Q_OBJECT

public:
    explicit NotificationsSection(service::Session &session, QWidget *parent = nullptr);
    void refresh() override;

private:
    QCheckBox *m_ended;
    QCheckBox *m_needsMe;
};

/// The language of the window.
class LanguageSection : public FormSection
{
    Q_OBJECT

public:
    explicit LanguageSection(service::Session &session, QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    /// What the person chose was saved.
    void preferencesChanged();

private:
    QComboBox *m_language;
};

} // namespace slipway::ui
