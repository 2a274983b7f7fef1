// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/connection.h"
#include "ui/settings/list_section.h"

namespace slipway::ui {

class MonitoringSource;
class ReportCard;

/// Sources of metrics, alerts and states of hosts: where they are, how one signs in, and whether that works.
class MonitoringSection : public ListSection
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

private:
    void buildPlace();
    void buildSignIn();
    void buildMore();
    void buildTest();
    [[nodiscard]] QLineEdit *addFile(const QString &title, const QString &hint);
    /// Which fields the kind, the sign-in and the address want.
    void showFields();
    [[nodiscard]] MonitoringKind kind() const;
    [[nodiscard]] MonitoringConnection typed() const;
    [[nodiscard]] QMap<QString, QString> typedHeaders() const;
    void test();
    void keepSecretThen(MonitoringConnectionId id, const MonitoringConnection &saved);

    MonitoringSource *m_source;
    QFormLayout *m_fields = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    Label *m_urlHint = nullptr;
    QCheckBox *m_plain = nullptr;
    QComboBox *m_auth = nullptr;
    QLineEdit *m_account = nullptr;
    QComboBox *m_signIn = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_variable = nullptr;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_ca = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    QPlainTextEdit *m_silences = nullptr;
    QPushButton *m_test = nullptr;
    ReportCard *m_report = nullptr;
    bool m_isSaving = false; ///< a new connection is about to get its id
    MonitoringConnection m_connection;
    std::vector<MonitoringConnection> m_connections;
};

} // namespace slipway::ui
