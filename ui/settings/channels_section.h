// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/notice.h"
#include "ui/settings/list_section.h"

namespace slipway::ui {

/// Where notices of maintenance are told. A secret is named by its place, never typed here.
class ChannelsSection : public ListSection
{
    Q_OBJECT

public:
    explicit ChannelsSection(service::Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<SettingsRow> rows() override;
    void load(const Uuid &id) override;
    void save() override;
    void remove() override;

private:
    /// Which fields the kind, the secret and the address want.
    void showFields();
    [[nodiscard]] ChannelKind kind() const;
    [[nodiscard]] SecretKind secret() const;

    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_recipients;
    QComboBox *m_signed;
    QLineEdit *m_variable;
    QLineEdit *m_file;
    QLineEdit *m_ca;
    QCheckBox *m_plain;
    ZoneBox *m_zone;
    QFormLayout *m_fields = nullptr;
    NotificationChannel m_channel;
    std::vector<NotificationChannel> m_channels;
};

} // namespace slipway::ui
