// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetching.h"

#include "core/base/tr.h"
#include "git/handles.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::git {

namespace {

/// What the callbacks of one fetch share.
struct Fetch {
    const FetchWish &wish;
    std::optional<Error> refused;
    int asked = 0;
    bool isCancelled = false;
};

int onProgress(const git_indexer_progress *progress, void *payload)
{
    auto &fetch = *static_cast<Fetch *>(payload);
    const FetchProgress told{static_cast<int>(progress->received_objects), static_cast<int>(progress->total_objects),
                             static_cast<qint64>(progress->received_bytes)};
    fetch.isCancelled = fetch.wish.goOn && !fetch.wish.goOn(told);
    return fetch.isCancelled ? -1 : 0;
}

int onSaid(const char *, int, void *payload)
{
    auto &fetch = *static_cast<Fetch *>(payload);
    fetch.isCancelled = fetch.isCancelled || (fetch.wish.goOn && !fetch.wish.goOn({}));
    return fetch.isCancelled ? -1 : 0;
}

int onCredential(git_credential **out, const char *url, const char *userOfUrl, unsigned allowed, void *payload)
{
    auto &fetch = *static_cast<Fetch *>(payload);
    const QString address = QString::fromUtf8(url);
    const QByteArray fallback = userOfUrl && *userOfUrl ? QByteArray(userOfUrl) : QByteArray("git");
    if (allowed == GIT_CREDENTIAL_USERNAME)
        return git_credential_username_new(out, fallback.constData());
    // Asked again, what was shown was refused; showing it once more would lock an account.
    if (++fetch.asked > 1) {
        fetch.refused = Error{ErrorKind::Remote,
                              tr("The remote refused the credentials. Check the user and the token of the repository."),
                              QUrl(address).toString(QUrl::RemoveUserInfo), lastMessage()};
        return GIT_EUSER;
    }
    const auto given = fetch.wish.credential ? fetch.wish.credential(address) : Result<Credential>(Credential{});
    if (!given) {
        fetch.refused = given.error();
        return GIT_EUSER;
    }
    const QByteArray user = given->user.isEmpty() ? fallback : given->user.toUtf8();
    if (given->kind == Credential::Kind::Password && address.startsWith(u"http:"_s, Qt::CaseInsensitive)) {
        fetch.refused = Error{ErrorKind::NotAllowed,
                              tr("The token is not sent without encryption. Give the remote an address with https."),
                              QUrl(address).toString(QUrl::RemoveUserInfo),
                              {}};
        return GIT_EUSER;
    }
    if (given->kind == Credential::Kind::Password && (allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT))
        return git_credential_userpass_plaintext_new(out, user.constData(), given->secret.constData());
    if (given->kind == Credential::Kind::Agent && (allowed & GIT_CREDENTIAL_SSH_KEY))
        return git_credential_ssh_key_from_agent(out, user.constData());
    fetch.refused = Error{ErrorKind::Remote,
                          (allowed & GIT_CREDENTIAL_SSH_KEY)
                              ? tr("The remote wants a key: load one into the SSH agent.")
                              : tr("The remote wants a user and a token: give them in the product's settings."),
                          QUrl(address).toString(QUrl::RemoveUserInfo),
                          {}};
    return GIT_EUSER;
}

} // namespace

Result<> fetchFrom(Repository &repository, const FetchWish &wish)
{
    git_remote *remote = nullptr;
    if (git_remote_lookup(&remote, repository.handle(), wish.remote.toUtf8().constData()) != 0)
        return failure(ErrorKind::NotFound,
                       tr("The clone has no remote “%1”. Name another one in the product's settings.").arg(wish.remote),
                       repository.folder(), lastMessage());
    const RemoteHandle owner(remote);
    Fetch fetch{wish, {}, 0, false};
    git_fetch_options options{};
    git_fetch_options_init(&options, GIT_FETCH_OPTIONS_VERSION);
    options.callbacks.transfer_progress = onProgress;
    options.callbacks.sideband_progress = onSaid;
    options.callbacks.credentials = onCredential;
    options.callbacks.payload = &fetch;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_ALL;
    // Elsewhere the credentials of this remote have no business.
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    if (wish.goOn && !wish.goOn({}))
        return failure(ErrorKind::NotAllowed, tr("Fetching was cancelled."));
    if (git_remote_fetch(remote, nullptr, &options, "slipway: fetch") == 0)
        return {};
    if (fetch.isCancelled)
        return failure(ErrorKind::NotAllowed, tr("Fetching was cancelled."));
    if (fetch.refused)
        return std::unexpected(*fetch.refused);
    const QString url = QUrl(QString::fromUtf8(git_remote_url(remote))).toString(QUrl::RemoveUserInfo);
    return failure(ErrorKind::Remote, tr("“%1” could not be fetched from: %2").arg(url, lastMessage()), url,
                   lastMessage());
}

} // namespace slipway::git
