// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/handles.h"

#include "core/base/tr.h"

namespace slipway::git {

namespace {

constexpr int kConnectWithin = 15'000; ///< milliseconds
constexpr int kAnswerWithin = 30'000;  ///< milliseconds without a byte

} // namespace

void startLibrary()
{
    static const bool started = [] {
        git_libgit2_init();
        // As git itself: what lies in a pack was checked when it came, hashing each object again takes half of the time.
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
        git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_COMMIT, std::size_t{0});
        // While a server is silent nobody is asked whether to go on: it must not be silent for ever.
        git_libgit2_opts(GIT_OPT_SET_SERVER_CONNECT_TIMEOUT, kConnectWithin);
        git_libgit2_opts(GIT_OPT_SET_SERVER_TIMEOUT, kAnswerWithin);
        return true;
    }();
    Q_UNUSED(started)
}

QString lastMessage()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QString();
}

Error missingObject(const git_oid &id)
{
    return {ErrorKind::Storage,
            tr("The clone lacks the object %1: it is damaged or was cloned in part. Fetch all of it, or clone it anew.")
                .arg(hexOf(id).left(12)),
            {},
            lastMessage()};
}

QString hexOf(const git_oid &id)
{
    char text[GIT_OID_MAX_HEXSIZE + 1];
    return QString::fromLatin1(git_oid_tostr(text, sizeof text, &id));
}

Result<git_oid> oidOf(const QString &hex)
{
    git_oid id;
    if (git_oid_fromstr(&id, hex.toLatin1().constData()) != 0)
        return failure(ErrorKind::BadInput, tr("“%1” is no commit.").arg(hex.left(80)), {}, lastMessage());
    return id;
}

Result<CommitHandle> commitOf(git_repository *repository, const git_oid &id)
{
    git_commit *commit = nullptr;
    if (git_commit_lookup(&commit, repository, &id) != 0)
        return std::unexpected(missingObject(id));
    return CommitHandle(commit);
}

Result<TreeHandle> treeOf(const git_commit *commit)
{
    git_tree *tree = nullptr;
    if (git_commit_tree(&tree, commit) != 0)
        return std::unexpected(missingObject(*git_commit_tree_id(commit)));
    return TreeHandle(tree);
}

} // namespace slipway::git
