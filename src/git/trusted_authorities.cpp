// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/trusted_authorities.h"

#include "core/base/tr.h"
#include "git/handles.h"

#include <QFile>
#include <QUrl>

#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway::git {

namespace {

std::shared_mutex trustGate;
/// Guarded by trustGate. Empty: as the library began, with the system's; nothing: it trusts nobody just now.
std::optional<QByteArray> trustedFile = QByteArray();

/// Where systems keep their authorities in one file.
QByteArray systemFile()
{
    for (const char *each :
         {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"})
        if (QFile::exists(QString::fromLatin1(each)))
            return each;
    return {};
}

QByteArray pathIn(git_config *config, const QByteArray &key)
{
    git_buf found{};
    QByteArray path;
    if (git_config_get_path(&found, config, key.constData()) == 0)
        path = QByteArray(found.ptr, static_cast<qsizetype>(found.size));
    git_buf_dispose(&found);
    return path;
}

/// The file that git would take for an address; empty: none is named.
QByteArray namedFile(git_repository *repository, const QUrl &url)
{
    if (const QByteArray named = qgetenv("GIT_SSL_CAINFO"); !named.isEmpty())
        return named;
    git_config *config = nullptr;
    if (git_repository_config_snapshot(&config, repository) != 0)
        return {};
    const Handle<git_config, git_config_free> owner(config);
    const QByteArray host = url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath).toUtf8();
    const QByteArrayList keys{"http." + host + ".sslCAInfo", "http." + host + "/.sslCAInfo", "http.sslCAInfo"};
    for (const QByteArray &key : keys)
        if (const QByteArray path = pathIn(config, key); !path.isEmpty())
            return path;
    return {};
}

} // namespace

Result<TrustedAuthorities> TrustedAuthorities::of(git_repository *repository, const char *url)
{
    const QUrl address(QString::fromUtf8(url));
    if (address.scheme() != u"https")
        return TrustedAuthorities(std::shared_lock<std::shared_mutex>());
    const QByteArray named = namedFile(repository, address);
    for (;;) {
        std::shared_lock held(trustGate);
        if (trustedFile == named)
            return TrustedAuthorities(std::move(held));
        held.unlock();
        const std::unique_lock alone(trustGate);
        const QByteArray file = named.isEmpty() ? systemFile() : named;
        // The library lets go of what it trusted before it reads what it shall trust.
        trustedFile.reset();
        if (git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, file.constData(), nullptr) != 0)
            return failure(ErrorKind::BadInput,
                           tr("The certificates of authorities in “%1” cannot be read. Name a PEM file: git config "
                              "http.sslCAInfo FILE")
                               .arg(QFile::decodeName(file)),
                           QFile::decodeName(file), lastMessage());
        trustedFile = named;
    }
}

} // namespace slipway::git
