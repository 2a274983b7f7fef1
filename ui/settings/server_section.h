// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/connection.h"
#include "service/runs/run_view.h"
#include "ui/settings/list_section.h"

#include <QFuture>

class QHBoxLayout;

namespace slipway::ui {

class ReportCard;

/// What the sections of CI servers and of sources of monitoring share: the address, where the secret is, the authority of one's
/// own, how a server stands, and whether signing in works.
class ServerSection : public ListSection
{
    Q_OBJECT

protected:
    /// @param mayAsk servers can be asked from here
    ServerSection(service::Session &session, Words words, bool mayAsk, QWidget *parent);

    /// Where the secret of a connection is, as it is typed.
    struct SecretPlace {
        SecretKind kind = SecretKind::None;
        QString name; ///< of the variable or the file
    };
    /// How the fields of a secret are called.
    struct SecretWords {
        QString place;   ///< "Sign in with"
        QString keyring; ///< what the keyring holds, as a choice
        QString secret;  ///< "Token"
    };

    /// @{ Asks the server; only when it may be asked.
    [[nodiscard]] virtual QFuture<Result<service::ConnectionReport>> askServer(const QByteArray &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<>> keepSecret(const Uuid &id, const QByteArray &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<>> forgetSecret(const Uuid &id) = 0;
    /// @}
    /// The zone times are shown in.
    [[nodiscard]] virtual QByteArray zone() const = 0;
    [[nodiscard]] virtual Instant presently() const = 0;

    /// @{ Fields, in the order they are called.
    void addAddress(const QString &readable);
    void addSecret(const SecretWords &words);
    void addAuthority();
    /// *Test connection* with its report. @return its row, for more buttons
    QHBoxLayout *addTest();
    /// @}
    /// The form all fields stand in, once there is one.
    [[nodiscard]] QFormLayout *fields() const;

    /// Fills in what was saved. @param isNew of a connection that is not saved yet
    void loadServer(const Uuid &id, const QString &address, bool mayUsePlainHttp, const SecretPlace &secret,
                    const QString &caFile);
    /// Shows the fields of an address and of a secret that are wanted.
    void showServer(bool isServer, bool hasSecret);
    [[nodiscard]] QString typedAddress() const;
    [[nodiscard]] SecretPlace typedSecret() const;
    [[nodiscard]] QString typedAuthority() const;
    [[nodiscard]] bool isPlainHttpTyped() const;
    [[nodiscard]] bool hasTypedSecret() const;

    /// The line of a connection. @param reached what a reached one says, address where a new one leads
    [[nodiscard]] SettingsRow serverRow(const Uuid &id, const QString &name, const QString &kind,
                                        const service::ConnectionState &state, const QString &reached,
                                        const QString &address) const;

    /// It is being saved; what was found before holds for what is saved.
    void beginSaving() { m_isSaving = current().isNull(); }
    /// It was saved: keeps the typed secret, or forgets the one that is left, and ends in saved().
    void keepSecretThen(const Uuid &id, SecretKind kept);
    void savingFailed(const Error &error);
    /// It was removed, with its secret.
    void removedWithSecret(const QString &name);

    QLineEdit *m_url = nullptr;
    Label *m_urlHint = nullptr;
    QComboBox *m_signIn = nullptr;
    QPushButton *m_test = nullptr;
    ReportCard *m_report = nullptr;

private:
    void test();

    bool m_mayAsk;
    bool m_isSaving = false;
    Uuid m_loaded;
    SecretKind m_keptIn = SecretKind::None; ///< of what was loaded
    QCheckBox *m_plain = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_variable = nullptr;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_ca = nullptr;
};

} // namespace slipway::ui
