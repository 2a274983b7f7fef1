// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <git2.h>

#include <memory>

/// Owners of what libgit2 gives out, and its errors as ours. For this room's own files.
namespace slipway::git {

template <auto Free>
struct Freeing {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
template <class T, auto Free>
using Handle = std::unique_ptr<T, Freeing<Free>>;

using RepositoryHandle = Handle<git_repository, git_repository_free>;
using ObjectHandle = Handle<git_object, git_object_free>;
using CommitHandle = Handle<git_commit, git_commit_free>;
using TreeHandle = Handle<git_tree, git_tree_free>;
using TreeEntryHandle = Handle<git_tree_entry, git_tree_entry_free>;
using WalkHandle = Handle<git_revwalk, git_revwalk_free>;
using ReferenceHandle = Handle<git_reference, git_reference_free>;
using ReferencesHandle = Handle<git_reference_iterator, git_reference_iterator_free>;
using RemoteHandle = Handle<git_remote, git_remote_free>;
using DiffHandle = Handle<git_diff, git_diff_free>;

/// libgit2 started, once for the process.
void startLibrary();

/// What libgit2 said last on this thread, for Error::detail.
[[nodiscard]] QString lastMessage();

/// The error of an object that a clone ought to have.
[[nodiscard]] Error missingObject(const git_oid &id);

[[nodiscard]] QString hexOf(const git_oid &id);
/// @retval ErrorKind::BadInput it is no commit id
[[nodiscard]] Result<git_oid> oidOf(const QString &hex);

/// The commit. @retval ErrorKind::Storage the clone lacks it
[[nodiscard]] Result<CommitHandle> commitOf(git_repository *repository, const git_oid &id);
/// Its files. @retval ErrorKind::Storage the clone lacks them
[[nodiscard]] Result<TreeHandle> treeOf(const git_commit *commit);

} // namespace slipway::git
