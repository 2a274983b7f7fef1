// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/connection.h"

#include <QCoroTask>
#include <QString>

#include <memory>

namespace slipway::net {

/// A token or password in memory. Cannot be printed, compared or put into a JSON value by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// For a header on its way out; nowhere else.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads and keeps secrets of connections: the system's keyring, an environment variable or a private file.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// @param name of the variable or the file; of the keyring entry: the connection's id
    /// @retval ErrorKind::NotFound there is none; the sentence says where it was looked for and how to put it there
    /// @retval ErrorKind::NotAllowed the file can be read by others, or the keyring stays locked
    [[nodiscard]] virtual QCoro::Task<Result<Secret>> read(SecretKind kind, QString name) = 0;
    /// Keeps it in the keyring. @retval ErrorKind::NotFound there is no keyring here; the sentence names the other ways
    [[nodiscard]] virtual QCoro::Task<Result<>> write(QString name, Secret secret) = 0;
    /// Forgets what the keyring holds under `name`; nothing to forget is no error.
    [[nodiscard]] virtual QCoro::Task<Result<>> remove(QString name) = 0;
};

/// The machine's own, with QtKeychain.
[[nodiscard]] std::unique_ptr<SecretStore> systemSecrets();

} // namespace slipway::net
