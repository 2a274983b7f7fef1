// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

struct git_repository;

namespace slipway::git {

/// A tag and the commit it stands for.
struct Tag {
    QString name;   ///< without `refs/tags/`
    QString commit; ///< hexadecimal; an annotated tag is followed
    Instant at;     ///< when the commit was made

    bool operator==(const Tag &) const = default;
};

/// A clone on this machine, with or without a work tree; only read. For one thread at a time.
class Repository
{
public:
    /// @param path of its work tree, of any folder inside, or of its git folder
    /// @retval ErrorKind::NotFound there is no folder, or no repository in it
    /// @retval ErrorKind::NotAllowed it belongs to somebody else
    [[nodiscard]] static Result<Repository> open(const QString &path);
    Repository(Repository &&) noexcept;
    Repository &operator=(Repository &&) noexcept;
    ~Repository();

    /// The commit that a name stands for: a branch as the remote had it last, a branch of the clone, a tag, or a commit's id.
    /// An empty name is what the clone has checked out.
    /// @retval ErrorKind::NotFound there is no such name
    [[nodiscard]] Result<QString> resolve(const QString &name, const QString &remote = QStringLiteral("origin"));
    /// All tags that stand for commits, in no order. Those that stand for files or for what is missing are left out.
    [[nodiscard]] Result<std::vector<Tag>> tags();
    /// Names of the branches that the remote had last; of the clone's own where it has no such remote.
    [[nodiscard]] Result<QStringList> branches(const QString &remote = QStringLiteral("origin"));
    /// Whether `ancestor` is `descendant` or comes before it. Both are commit ids.
    [[nodiscard]] Result<bool> isAncestor(const QString &ancestor, const QString &descendant);
    /// SHA-256, hex, of a file as the commit has it. @retval ErrorKind::NotFound it has no such file
    [[nodiscard]] Result<QString> fileDigest(const QString &commit, const QString &path);
    /// Address of a remote; empty when there is none of that name.
    [[nodiscard]] QString remoteUrl(const QString &remote) const;
    /// Whether its history was cut off when it was cloned.
    [[nodiscard]] bool isShallow() const;
    /// Commits behind which a shallow clone knows nothing.
    [[nodiscard]] QStringList shallowCommits() const;
    /// Folder of the repository's own files.
    [[nodiscard]] QString folder() const;

    /// For this room.
    [[nodiscard]] git_repository *handle() const;

private:
    struct Private;
    explicit Repository(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace slipway::git
