// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/connection.h"
#include "ui/settings/server_section.h"

namespace slipway::ui {

class PipelinesSource;

/// CI servers: where they are, how one signs in, and whether that works.
class ConnectionsSection : public ServerSection
{
    Q_OBJECT

public:
    /// @param source outlives the section; null: servers can be neither listed nor asked
    ConnectionsSection(service::Session &session, PipelinesSource *source, QWidget *parent = nullptr);

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
    void buildFields();
    void buildOptions();
    void buildTest();
    /// Which fields the kind, the sign-in and the address want.
    void showFields();
    [[nodiscard]] CiConnection typed() const;
    [[nodiscard]] QJsonObject typedOptions() const;
    void loadOptions(const QJsonObject &options);
    void takeFreezes();

    PipelinesSource *m_source;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_repository = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_keyParameter = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLineEdit *m_signature = nullptr;
    QLineEdit *m_statusUrl = nullptr;
    QLineEdit *m_statePointer = nullptr;
    QPushButton *m_freezes = nullptr;
    Label *m_taken = nullptr; ///< how many freeze periods were taken over
    CiConnection m_connection;
    std::vector<CiConnection> m_connections;
};

} // namespace slipway::ui
