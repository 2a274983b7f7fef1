// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/secret.h"

#include "core/base/tr.h"
#include "net/keyring.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

constexpr qint64 kLongestSecret = 64 * 1024;

QByteArray withoutLineEnd(QByteArray text)
{
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    return text;
}

Result<Secret> readVariable(const QString &name)
{
    const QByteArray value = withoutLineEnd(qgetenv(name.toUtf8().constData()));
    if (name.isEmpty() || value.isEmpty())
        return failure(ErrorKind::NotFound,
                       tr("The environment variable %1 is not set. Set it before Slipway starts.").arg(name), name);
    return Secret(value);
}

Result<Secret> readPrivateFile(const QString &name)
{
    const QString path = name.startsWith(u"~/") ? QDir::home().filePath(name.sliced(2)) : name;
    QFile file(path);
    if (!QFile::exists(path))
        return failure(ErrorKind::NotFound, tr("There is no file %1, which should hold the secret.").arg(path), path);
    struct stat status{};
    if (!file.open(QIODevice::ReadOnly) || ::fstat(file.handle(), &status) != 0)
        return failure(ErrorKind::NotAllowed, tr("The secret in %1 cannot be read: %2").arg(path, file.errorString()),
                       path);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorKind::NotAllowed, tr("%1 is no ordinary file, so no secret is read from it.").arg(path),
                       path);
    if (status.st_uid != ::geteuid())
        return failure(ErrorKind::NotAllowed, tr("%1 belongs to another user, so no secret is read from it.").arg(path),
                       path);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failure(ErrorKind::NotAllowed,
                       tr("Others may open %1, so no secret is read from it. Run: chmod 600 %1").arg(path), path);
    const QByteArray value = withoutLineEnd(file.read(kLongestSecret));
    if (value.isEmpty())
        return failure(ErrorKind::NotFound, tr("%1 is empty. It should hold the secret.").arg(path), path);
    return Secret(value);
}

class SystemSecrets final : public SecretStore
{
public:
    QCoro::Task<Result<Secret>> read(SecretKind kind, QString name) override
    {
        switch (kind) {
        case SecretKind::None: co_return Secret();
        case SecretKind::Keyring: co_return co_await readFromKeyring(std::move(name));
        case SecretKind::Environment: co_return readVariable(name);
        case SecretKind::File: co_return readPrivateFile(name);
        }
        Q_UNREACHABLE();
    }
    QCoro::Task<Result<>> write(QString name, Secret secret) override
    {
        return writeToKeyring(std::move(name), std::move(secret));
    }
    QCoro::Task<Result<>> remove(QString name) override { return removeFromKeyring(std::move(name)); }
};

} // namespace

std::unique_ptr<SecretStore> systemSecrets()
{
    return std::make_unique<SystemSecrets>();
}

} // namespace slipway::net
