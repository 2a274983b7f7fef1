// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/connection.h"
#include "ui/settings/list_section.h"

namespace slipway::ui {

class PipelinesSource;
class ReportCard;

/// CI servers: where they are, how one signs in, and whether that works.
class ConnectionsSection : public ListSection
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

private:
    void buildFields();
    void buildOptions();
    void buildTest();
    [[nodiscard]] QWidget *withBrowse(QLineEdit *line, const QString &title);
    /// Which fields the kind, the sign-in and the address want.
    void showFields();
    [[nodiscard]] CiConnection typed() const;
    [[nodiscard]] QJsonObject typedOptions() const;
    void loadOptions(const QJsonObject &options);
    void test();
    void takeFreezes();
    void keepSecretThen(CiConnectionId id);

    PipelinesSource *m_source;
    QFormLayout *m_fields = nullptr;
    QComboBox *m_kind = nullptr;
    Label *m_unverified = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    Label *m_urlHint = nullptr;
    QLineEdit *m_repository = nullptr;
    QLineEdit *m_account = nullptr;
    QComboBox *m_signIn = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_variable = nullptr;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_ca = nullptr;
    QCheckBox *m_plain = nullptr;
    QLineEdit *m_keyParameter = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLineEdit *m_signature = nullptr;
    QLineEdit *m_statusUrl = nullptr;
    QLineEdit *m_statePointer = nullptr;
    QPushButton *m_freezes = nullptr;
    Label *m_taken = nullptr; ///< how many freeze periods were taken over
    bool m_isSaving = false;  ///< a new connection is about to get its id
    QPushButton *m_test = nullptr;
    ReportCard *m_report = nullptr;
    CiConnection m_connection;
    std::vector<CiConnection> m_connections;
};

} // namespace slipway::ui
