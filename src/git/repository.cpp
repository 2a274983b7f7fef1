// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/repository.h"

#include "core/base/tr.h"
#include "git/handles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace slipway::git {

struct Repository::Private {
    RepositoryHandle repository;
};

namespace {

/// The commit that an object is or leads to; nothing for a tag of files.
std::optional<git_oid> peeled(git_object *object)
{
    git_object *commit = nullptr;
    if (git_object_peel(&commit, object, GIT_OBJECT_COMMIT) != 0)
        return std::nullopt;
    const ObjectHandle owner(commit);
    return *git_object_id(commit);
}

std::optional<git_oid> commitNamed(git_repository *repository, const QString &name)
{
    git_object *object = nullptr;
    if (git_revparse_single(&object, repository, name.toUtf8().constData()) != 0)
        return std::nullopt;
    const ObjectHandle owner(object);
    return peeled(object);
}

/// Expressions like `HEAD~3` or `@{-1}` are for people at a prompt: here a name is a name.
bool isPlainName(const QString &name)
{
    int valid = 0;
    const QByteArray full = "refs/heads/" + name.toUtf8();
    return git_reference_name_is_valid(&valid, full.constData()) == 0 && valid == 1;
}

} // namespace

Repository::Repository(std::unique_ptr<Private> made) : d(std::move(made)) {}
Repository::Repository(Repository &&) noexcept = default;
Repository &Repository::operator=(Repository &&) noexcept = default;
Repository::~Repository() = default;

Result<Repository> Repository::open(const QString &path)
{
    startLibrary();
    if (path.trimmed().isEmpty() || !QFileInfo::exists(path))
        return failure(
            ErrorKind::NotFound,
            tr("There is no folder “%1”. Say in the product's settings where its repository was cloned to.").arg(path),
            path);
    git_repository *repository = nullptr;
    const int done = git_repository_open_ext(&repository, QFile::encodeName(path).constData(), 0, nullptr);
    if (done == GIT_EOWNER)
        return failure(ErrorKind::NotAllowed,
                       tr("The repository “%1” belongs to somebody else. Trust it: git config --global --add "
                          "safe.directory '%1'")
                           .arg(path),
                       path, lastMessage());
    if (done == GIT_ENOTFOUND)
        return failure(ErrorKind::NotFound,
                       tr("“%1” is no git repository. Clone the product's repository and name the clone.").arg(path),
                       path, lastMessage());
    if (done != 0)
        return failure(ErrorKind::Storage, tr("The repository “%1” cannot be read: %2").arg(path, lastMessage()), path,
                       lastMessage());
    auto d = std::make_unique<Private>();
    d->repository.reset(repository);
    return Repository(std::move(d));
}

Result<QString> Repository::resolve(const QString &name, const QString &remote)
{
    const QString wanted = name.trimmed();
    QStringList places{u"HEAD"_s};
    if (!wanted.isEmpty())
        places = QStringList{u"refs/remotes/"_s + remote + u'/' + wanted, u"refs/heads/"_s + wanted,
                             u"refs/tags/"_s + wanted, wanted};
    if (wanted.isEmpty() || isPlainName(wanted))
        for (const QString &each : places)
            if (const auto id = commitNamed(handle(), each))
                return hexOf(*id);
    if (wanted.isEmpty())
        return failure(ErrorKind::NotFound, tr("The repository has no commit yet."), folder(), lastMessage());
    return failure(
        ErrorKind::NotFound,
        tr("The repository has no branch, tag or commit “%1”. Fetch it, or name another one.").arg(wanted.left(120)),
        folder(), lastMessage());
}

Result<std::vector<Tag>> Repository::tags()
{
    git_reference_iterator *iterator = nullptr;
    if (git_reference_iterator_glob_new(&iterator, handle(), "refs/tags/*") != 0)
        return failure(ErrorKind::Storage, tr("The tags of the repository cannot be read."), folder(), lastMessage());
    const ReferencesHandle owner(iterator);
    std::vector<Tag> tags;
    git_reference *next = nullptr;
    while (git_reference_next(&next, iterator) == 0) {
        const ReferenceHandle reference(next);
        git_object *commit = nullptr;
        if (git_reference_peel(&commit, next, GIT_OBJECT_COMMIT) != 0)
            continue;
        const ObjectHandle object(commit);
        const auto seconds = git_commit_time(reinterpret_cast<git_commit *>(commit));
        tags.push_back({QString::fromUtf8(git_reference_shorthand(next)), hexOf(*git_object_id(commit)),
                        fromUnixMilliseconds(seconds * 1000)});
    }
    return tags;
}

Result<QStringList> Repository::branches(const QString &remote)
{
    QStringList found;
    for (const QString &place : {u"refs/remotes/"_s + remote + u'/', u"refs/heads/"_s}) {
        git_reference_iterator *iterator = nullptr;
        if (git_reference_iterator_glob_new(&iterator, handle(), (place + u'*').toUtf8().constData()) != 0)
            return failure(ErrorKind::Storage, tr("The branches of the repository cannot be read."), folder(),
                           lastMessage());
        const ReferencesHandle owner(iterator);
        const char *name = nullptr;
        while (git_reference_next_name(&name, iterator) == 0)
            if (const QString branch = QString::fromUtf8(name).sliced(place.size()); branch != u"HEAD")
                found += branch;
        if (!found.isEmpty())
            break;
    }
    found.sort();
    return found;
}

Result<bool> Repository::isAncestor(const QString &ancestor, const QString &descendant)
{
    const auto before = oidOf(ancestor);
    const auto after = oidOf(descendant);
    if (!before || !after)
        return std::unexpected(before ? after.error() : before.error());
    if (git_oid_equal(&*before, &*after) != 0)
        return true;
    const int done = git_graph_descendant_of(handle(), &*after, &*before);
    if (done < 0)
        return std::unexpected(missingObject(*after));
    return done == 1;
}

Result<QString> Repository::fileDigest(const QString &commit, const QString &path)
{
    const auto id = oidOf(commit);
    if (!id)
        return std::unexpected(id.error());
    const auto found = commitOf(handle(), *id);
    if (!found)
        return std::unexpected(found.error());
    const auto tree = treeOf(found->get());
    if (!tree)
        return std::unexpected(tree.error());
    git_tree_entry *entry = nullptr;
    git_object *object = nullptr;
    if (git_tree_entry_bypath(&entry, tree->get(), path.toUtf8().constData()) != 0)
        return failure(ErrorKind::NotFound, tr("The commit %1 has no file “%2”.").arg(commit.left(12), path), path,
                       lastMessage());
    const TreeEntryHandle entryOwner(entry);
    if (git_tree_entry_type(entry) != GIT_OBJECT_BLOB || git_tree_entry_to_object(&object, handle(), entry) != 0)
        return failure(ErrorKind::BadInput, tr("“%1” is no file.").arg(path), path, lastMessage());
    const ObjectHandle owner(object);
    const auto *blob = reinterpret_cast<const git_blob *>(object);
    const QByteArrayView bytes(static_cast<const char *>(git_blob_rawcontent(blob)),
                               static_cast<qsizetype>(git_blob_rawsize(blob)));
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString Repository::remoteUrl(const QString &remote) const
{
    git_remote *found = nullptr;
    if (git_remote_lookup(&found, handle(), remote.toUtf8().constData()) != 0)
        return {};
    const RemoteHandle owner(found);
    return QString::fromUtf8(git_remote_url(found));
}

bool Repository::isShallow() const
{
    return git_repository_is_shallow(handle()) == 1;
}

QStringList Repository::shallowCommits() const
{
    QFile file(QFile::decodeName(git_repository_commondir(handle())) + u"shallow"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString Repository::folder() const
{
    return QFile::decodeName(git_repository_path(handle()));
}

git_repository *Repository::handle() const
{
    return d->repository.get();
}

} // namespace slipway::git
