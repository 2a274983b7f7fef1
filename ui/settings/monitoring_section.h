// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/connection.h"
#include "ui/settings/server_section.h"

namespace slipway::ui {

class MonitoringSource;

/// Sources of metrics, alerts and states of hosts: where they are, how one signs in, and whether that works.
class MonitoringSection : public ServerSection
{
    Q_OBJECT

public:
    /// @param source outlives the section; null: servers cannot be asked
    MonitoringSection(service::Session &session, MonitoringSource *source, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<SettingsRow> rows() override;
    void load(const Uuid &id) override;
    void save() override;
    void remove() override;
    [[nodiscard]] QFuture<Result<service::ConnectionReport>> askServer(const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<>> keepSecret(const Uuid &id, const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<>> forgetSecret(const Uuid &id) override;
    [[nodiscard]] QByteArray zone() const override;
    [[nodiscard]] Instant presently() const override;

private:
    void buildPlace();
    void buildSignIn();
    void buildMore();
    /// Which fields the kind, the sign-in and the address want.
    void showFields();
    [[nodiscard]] MonitoringKind kind() const;
    [[nodiscard]] MonitoringConnection typed() const;
    [[nodiscard]] QMap<QString, QString> typedHeaders() const;

    MonitoringSource *m_source;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_auth = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    ZoneBox *m_zone = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    QPlainTextEdit *m_silences = nullptr;
    bool m_isBuilt = false;
    MonitoringConnection m_connection;
    std::vector<MonitoringConnection> m_connections;
};

} // namespace slipway::ui
