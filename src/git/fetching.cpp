// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetching.h"

#include "core/base/tr.h"
#include "git/handles.h"
#include "git/trusted_authorities.h"

#include <QUrl>

#include <span>

using namespace Qt::StringLiterals;

namespace slipway::git {

namespace {

/// Without the user; what SSH writes as `host:path` is no URL and stays.
QString shownAddress(const QString &address)
{
    const QUrl url(address);
    return url.isValid() && !url.host().isEmpty() ? url.toString(QUrl::RemoveUserInfo) : address;
}

Error inTheClear(const QString &address)
{
    return {ErrorKind::NotAllowed,
            tr("The token is not sent without encryption. Give the remote an address with https."),
            shownAddress(address),
            {}};
}

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
        fetch.refused =
            Error{ErrorKind::Remote,
                  (allowed & GIT_CREDENTIAL_SSH_KEY)
                      ? tr("The remote took none of the keys in the SSH agent. Load the one it knows: ssh-add FILE")
                      : tr("The remote refused the credentials. Check the user and the token of the repository."),
                  shownAddress(address), lastMessage()};
        return GIT_EUSER;
    }
    const auto given = fetch.wish.credential ? fetch.wish.credential(address) : Result<Credential>(Credential{});
    if (!given) {
        fetch.refused = given.error();
        return GIT_EUSER;
    }
    const QByteArray user = given->user.isEmpty() ? fallback : given->user.toUtf8();
    if (given->kind == Credential::Kind::Password && address.startsWith(u"http:"_s, Qt::CaseInsensitive)) {
        fetch.refused = inTheClear(address);
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
                          shownAddress(address),
                          {}};
    return GIT_EUSER;
}

/// A remote of a clone, and what the callbacks share while it is talked to.
class Talk
{
public:
    explicit Talk(const FetchWish &wish) : m_fetch{wish, {}, 0, false} {}

    /// @param exchange called with the remote and the callbacks, answers as libgit2 does
    template <class Exchange>
    Result<> with(Repository &repository, Exchange exchange)
    {
        const FetchWish &wish = m_fetch.wish;
        git_remote *remote = nullptr;
        if (git_remote_lookup(&remote, repository.handle(), wish.remote.toUtf8().constData()) != 0)
            return failure(
                ErrorKind::NotFound,
                tr("The clone has no remote “%1”. Name another one in the product's settings.").arg(wish.remote),
                repository.folder(), lastMessage());
        const RemoteHandle owner(remote);
        if (wish.goOn && !wish.goOn({}))
            return failure(ErrorKind::NotAllowed, tr("Fetching was cancelled."));
        // A password that stands in the address is sent without asking us.
        const QUrl url(QString::fromUtf8(git_remote_url(remote)));
        if (url.scheme() == u"http" && !url.password().isEmpty())
            return std::unexpected(inTheClear(url.toString()));
        const auto trusted = TrustedAuthorities::of(repository.handle(), git_remote_url(remote));
        if (!trusted)
            return std::unexpected(trusted.error());
        git_remote_callbacks callbacks{};
        git_remote_init_callbacks(&callbacks, GIT_REMOTE_CALLBACKS_VERSION);
        callbacks.transfer_progress = onProgress;
        callbacks.sideband_progress = onSaid;
        callbacks.credentials = onCredential;
        callbacks.payload = &m_fetch;
        const int done = exchange(remote, callbacks);
        if (done == 0)
            return {};
        if (m_fetch.isCancelled)
            return failure(ErrorKind::NotAllowed, tr("Fetching was cancelled."));
        if (m_fetch.refused)
            return std::unexpected(*m_fetch.refused);
        return std::unexpected(unreachable(shownAddress(QString::fromUtf8(git_remote_url(remote))), done));
    }

private:
    static Error unreachable(const QString &url, int done)
    {
        const bool isOfSsh = !url.startsWith(u"https:"_s, Qt::CaseInsensitive);
        if (done == GIT_ECERTIFICATE)
            return {ErrorKind::Remote,
                    isOfSsh
                        ? tr("“%1” does not show the key that is known of its host, or none is known. Connect to it "
                             "once with ssh and compare the key.")
                              .arg(url)
                        : tr("“%1” shows a certificate of an authority that is not trusted. Name the file of its "
                             "authority in the clone: git config http.sslCAInfo FILE")
                              .arg(url),
                    url, lastMessage()};
        return {ErrorKind::Remote, tr("“%1” could not be fetched from: %2").arg(url, lastMessage()), url,
                lastMessage()};
    }

    Fetch m_fetch;
};

} // namespace

Result<> fetchFrom(Repository &repository, const FetchWish &wish)
{
    return Talk(wish).with(repository, [](git_remote *remote, const git_remote_callbacks &callbacks) {
        git_fetch_options options{};
        git_fetch_options_init(&options, GIT_FETCH_OPTIONS_VERSION);
        options.callbacks = callbacks;
        options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_ALL;
        // Elsewhere the credentials of this remote have no business.
        options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
        return git_remote_fetch(remote, nullptr, &options, "slipway: fetch");
    });
}

Result<QHash<QString, QString>> tagsUpstream(Repository &repository, const FetchWish &wish)
{
    static constexpr QLatin1StringView kTags("refs/tags/");
    static constexpr QLatin1StringView kPeeled("^{}");
    QHash<QString, QString> tags;
    const auto asked = Talk(wish).with(repository, [&](git_remote *remote, const git_remote_callbacks &callbacks) {
        git_remote_connect_options options{};
        git_remote_connect_options_init(&options, GIT_REMOTE_CONNECT_OPTIONS_VERSION);
        options.callbacks = callbacks;
        options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
        if (const int done = git_remote_connect_ext(remote, GIT_DIRECTION_FETCH, &options); done != 0)
            return done;
        const git_remote_head **heads = nullptr;
        std::size_t count = 0;
        if (const int done = git_remote_ls(&heads, &count, remote); done != 0)
            return done;
        // An annotated tag comes first as itself and then with the commit it leads to.
        for (const git_remote_head *head : std::span(heads, count)) {
            QString name = QString::fromUtf8(head->name);
            if (name.startsWith(kTags))
                tags.insert(name.endsWith(kPeeled) ? name.chopped(kPeeled.size()).sliced(kTags.size())
                                                   : name.sliced(kTags.size()),
                            hexOf(head->oid));
        }
        return 0;
    });
    return asked.transform([&] { return std::move(tags); });
}

} // namespace slipway::git
