// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scope/scope_records.h"
#include "service/job_control.h"

#include <QFuture>
#include <QObject>

namespace slipway::service {

/// How a release's scope is looked at this time; empty: as the product's settings and its tags say.
struct ScopeWish {
    QString from;          ///< tag, branch or commit that the scope begins behind
    QString to;            ///< that it ends with
    QJsonObject artifacts; ///< digests of what is shipped, by name; joined to those given before
};

/// For how long after a release shipped the remote is asked about its tag.
inline constexpr std::chrono::days kTagsWatched{400};

/// What a remote made of the tag of a release.
struct TagNews {
    ReleaseId release;
    QString sentence; ///< for people
};

/// All that is done with repositories, for the window and the command line alike: they are read on threads of their own, and
/// what was seen is written down through commands of the session.
///
/// Lives on the thread of the session; futures are answered there. RepositoryDesk is the one there is; the libraries it needs
/// are loaded with it.
class ScopeDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Publications that a crash left behind become `unknown`; from now on branches that move are seen by themselves. Once,
    /// after opening.
    virtual void resume() = 0;
    /// Whether nothing is under way; screenshots and tests wait for it.
    [[nodiscard]] virtual bool isIdle() const = 0;
    /// Looks at the repository of a release and writes down what it holds. @param control tells commits read, and can cancel
    /// @retval ErrorKind::NotFound the product names no repository, or the clone lacks a name
    /// @retval ErrorKind::NotAllowed cancelled, or the release has shipped
    /// @retval ErrorKind::Storage the clone is damaged or shallow
    [[nodiscard]] virtual QFuture<Result<ScopeSnapshotId>> refresh(ReleaseId release, ScopeWish wish = {},
                                                                   JobControlPtr control = {}) = 0;
    /// Fetches from the remote of a product's clone. @param control tells objects received, and can cancel
    /// @retval ErrorKind::Remote it cannot be reached or refuses
    [[nodiscard]] virtual QFuture<Result<>> fetch(ProductId product, JobControlPtr control = {}) = 0;
    /// Looks whether branches and tags of releases under way moved since, and writes down what they hold now.
    /// @return releases whose scope is another
    [[nodiscard]] virtual QFuture<Result<std::vector<ReleaseId>>> look() = 0;
    /// Asks the remotes whether the tags of releases are as they were recorded, also of those that shipped within kTagsWatched, and
    /// writes down what is not; nothing is fetched. After resume() that is done by itself four times an hour, where a remote that
    /// cannot be reached is asked again later.
    /// @param release none: all @return what was moved or deleted there @retval ErrorKind::Remote see fetch(); of one release only
    [[nodiscard]] virtual QFuture<Result<std::vector<TagNews>>> askUpstream(std::optional<ReleaseId> release = {}) = 0;
    /// Looks once more before something of a release is started, so that rules about its repository are asked of what is there
    /// now. Nothing is read anew of a release nobody looked at. A repository that cannot be looked at, which no criterion asks,
    /// is told by failed().
    /// @retval ErrorKind::Storage and others, when criteria ask the repository and it cannot be looked at, or when what is new
    /// there cannot be written down
    [[nodiscard]] virtual QFuture<Result<>> lookFirst(ReleaseId release) = 0;
    /// Tells the notes for users to the product's server, at most once. The answer is the publication as known afterwards.
    /// @retval ErrorKind::BadInput the product names no server, or one that keeps no notes
    /// @retval ErrorKind::NotAllowed see BeginPublication
    [[nodiscard]] virtual QFuture<Result<NotesPublication>> publish(ReleaseId release) = 0;
    /// Keeps a password for fetching in the keyring. @retval ErrorKind::NotFound there is no keyring
    [[nodiscard]] virtual QFuture<Result<>> keepSecret(ProductId product, QByteArray secret) = 0;
    /// Takes it out of the keyring again; one that is not there is no error.
    [[nodiscard]] virtual QFuture<Result<>> forgetSecret(ProductId product) = 0;

Q_SIGNALS:
    /// Something that goes on by itself failed: what to tell. Nothing: it works again.
    void failed(slipway::ReleaseId release, const QString &sentence);
    /// A tag was moved or deleted at the remote; told once.
    void alarmed(slipway::ReleaseId release, const QString &title, const QString &sentence);
};

} // namespace slipway::service
