// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/history.h"

#include "core/base/tr.h"
#include "core/scope/path_filters.h"
#include "git/handles.h"
#include "git/mailmap.h"
#include "git/path_history.h"

#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace slipway::git {

namespace {

constexpr qsizetype kLongestTitle = 500;
constexpr qsizetype kLongestBody = 64 * 1024;
constexpr qsizetype kKeptEnd = 16 * 1024; ///< footers stand at the end
constexpr int kLookEvery = 512;

QString decoded(const char *text, const char *encoding)
{
    if (!text)
        return {};
    if (encoding && qstricmp(encoding, "utf-8") != 0)
        if (QStringDecoder decoder(encoding); decoder.isValid())
            return decoder(QByteArrayView(text));
    return QString::fromUtf8(text);
}

/// Title and body as git tells them apart: the first paragraph, folded into one line, and what follows.
void readMessage(const git_commit *commit, Commit &made)
{
    const QString whole = decoded(git_commit_message(commit), git_commit_message_encoding(commit));
    qsizetype start = 0;
    while (start < whole.size() && whole[start] == u'\n')
        ++start;
    qsizetype end = start;
    while (end < whole.size()) {
        const qsizetype line = whole.indexOf(u'\n', end);
        if (line < 0) {
            end = whole.size();
            break;
        }
        end = line;
        if (line + 1 >= whole.size() || whole[line + 1] == u'\n' || whole[line + 1] == u'\r')
            break;
        end = line + 1;
    }
    made.title = whole.sliced(start, end - start).simplified();
    if (made.title.size() > kLongestTitle)
        made.title = made.title.left(kLongestTitle - 1) + u'…';
    made.body = whole.sliced(end).trimmed();
    if (made.body.size() > kLongestBody)
        made.body = made.body.left(kLongestBody - kKeptEnd) + u"\n…\n"_s + made.body.right(kKeptEnd);
}

class CommitReader
{
public:
    explicit CommitReader(git_repository *repository) : m_repository(repository), m_mailmap(Mailmap::of(repository)) {}

    Result<Commit> read(const git_oid &id)
    {
        return commitOf(m_repository, id).transform([&](const CommitHandle &commit) {
            Commit made;
            made.id = hexOf(id);
            made.parents = static_cast<int>(git_commit_parentcount(commit.get()));
            const git_signature *author = git_commit_author(commit.get());
            const auto [name, email] = m_mailmap.resolved(author->name, author->email);
            const char *encoding = git_commit_message_encoding(commit.get());
            made.author = decoded(name.constData(), encoding);
            made.email = decoded(email.constData(), encoding);
            made.authoredAt = fromUnixMilliseconds(author->when.time * 1000);
            made.committedAt = fromUnixMilliseconds(git_commit_time(commit.get()) * 1000);
            readMessage(commit.get(), made);
            return made;
        });
    }

private:
    git_repository *m_repository;
    Mailmap m_mailmap;
};

std::unexpected<Error> stopped()
{
    return failure(ErrorKind::NotAllowed, tr("Reading the history was cancelled."));
}

/// Whether a walk came to where a shallow clone ends.
class ShallowEnd
{
public:
    explicit ShallowEnd(const Repository &repository)
    {
        for (const QString &each : repository.isShallow() ? repository.shallowCommits() : QStringList())
            m_ends.insert(each);
    }

    Result<> mayPass(const git_oid &id) const
    {
        if (m_ends.isEmpty() || !m_ends.contains(hexOf(id)))
            return {};
        return failure(ErrorKind::Storage,
                       tr("The clone is shallow: its history ends at %1, within the range. Run: git fetch --unshallow")
                           .arg(hexOf(id).left(12)));
    }

private:
    QSet<QString> m_ends;
};

Result<WalkHandle> walkOver(git_repository *repository, const git_oid &to, const std::optional<git_oid> &from,
                            bool isOrdered)
{
    git_revwalk *walk = nullptr;
    if (git_revwalk_new(&walk, repository) != 0)
        return failure(ErrorKind::Storage, tr("The history cannot be read."), {}, lastMessage());
    WalkHandle owner(walk);
    git_revwalk_sorting(walk, isOrdered ? GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME : GIT_SORT_TIME);
    if (git_revwalk_push(walk, &to) != 0)
        return std::unexpected(missingObject(to));
    if (from && git_revwalk_hide(walk, &*from) != 0)
        return std::unexpected(missingObject(*from));
    return owner;
}

QString gitlink(const git_diff_file &file)
{
    return file.mode == GIT_FILEMODE_COMMIT ? hexOf(file.id) : QString();
}

/// @param before nothing: all that is there was added
Result<std::vector<SubmoduleChange>> submodulesBetween(git_repository *repository, const std::optional<git_oid> &before,
                                                       const git_oid &after, const QStringList &paths)
{
    TreeHandle old;
    if (before) {
        auto tree =
            commitOf(repository, *before).and_then([](const CommitHandle &commit) { return treeOf(commit.get()); });
        if (!tree)
            return std::unexpected(tree.error());
        old = std::move(*tree);
    }
    const auto now =
        commitOf(repository, after).and_then([](const CommitHandle &commit) { return treeOf(commit.get()); });
    if (!now)
        return std::unexpected(now.error());
    git_diff *diff = nullptr;
    git_diff_options options{};
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags = GIT_DIFF_SKIP_BINARY_CHECK | GIT_DIFF_INCLUDE_TYPECHANGE;
    if (git_diff_tree_to_tree(&diff, repository, old.get(), now->get(), &options) != 0)
        return failure(ErrorKind::Storage,
                       tr("The clone lacks files of one of the two commits: it is damaged or was cloned in part."), {},
                       lastMessage());
    const DiffHandle owner(diff);
    std::vector<SubmoduleChange> changes;
    for (std::size_t i = 0; i < git_diff_num_deltas(diff); ++i) {
        const git_diff_delta *delta = git_diff_get_delta(diff, i);
        const SubmoduleChange change{QString::fromUtf8(delta->new_file.path), gitlink(delta->old_file),
                                     gitlink(delta->new_file)};
        const bool isInside = paths.isEmpty() || std::ranges::any_of(paths, [&](const QString &path) {
                                  return change.path == path || change.path.startsWith(path + u'/');
                              });
        if (isInside && change.before != change.after)
            changes.push_back(change);
    }
    return changes;
}

/// What the line of first parents took in after the freeze.
Result<std::vector<git_oid>> lateIds(git_repository *repository, const git_oid &to, const std::vector<git_oid> &inside,
                                     const std::optional<git_oid> &from, Instant frozenAt)
{
    QSet<QByteArray> known;
    for (const git_oid &each : inside)
        known.insert(QByteArray(reinterpret_cast<const char *>(each.id), GIT_OID_MAX_SIZE));
    std::optional<git_oid> next = to;
    std::optional<git_oid> frozen = from;
    while (next && known.contains(QByteArray(reinterpret_cast<const char *>(next->id), GIT_OID_MAX_SIZE))) {
        const auto commit = commitOf(repository, *next);
        if (!commit)
            return std::unexpected(commit.error());
        if (fromUnixMilliseconds(git_commit_time(commit->get()) * 1000) <= frozenAt) {
            frozen = next;
            break;
        }
        next = git_commit_parentcount(commit->get()) > 0 ? std::optional(*git_commit_parent_id(commit->get(), 0))
                                                         : std::nullopt;
    }
    const auto walk = walkOver(repository, to, frozen, false);
    if (!walk)
        return std::unexpected(walk.error());
    std::vector<git_oid> late;
    git_oid id;
    while (git_revwalk_next(&id, walk->get()) == 0)
        late.push_back(id);
    return late;
}

} // namespace

Result<History> historyOf(Repository &repository, const Range &range, const GoOn &goOn)
{
    const auto paths = plainPaths(range.paths);
    const auto to = oidOf(range.to);
    if (!paths || !to)
        return std::unexpected(paths ? to.error() : paths.error());
    std::optional<git_oid> from;
    if (!range.from.isEmpty()) {
        const auto given = oidOf(range.from);
        if (!given)
            return std::unexpected(given.error());
        from = *given;
    }
    const auto walk = walkOver(repository.handle(), *to, from, true);
    if (!walk)
        return std::unexpected(walk.error());
    const ShallowEnd end(repository);
    std::vector<git_oid> ids;
    git_oid id;
    int done = 0;
    while ((done = git_revwalk_next(&id, walk->get())) == 0) {
        if (const auto may = end.mayPass(id); !may)
            return std::unexpected(may.error());
        ids.push_back(id);
        if (goOn && ids.size() % kLookEvery == 0 && !goOn(0))
            return stopped();
    }
    if (done != GIT_ITEROVER)
        return failure(
            ErrorKind::Storage,
            tr("The history of the clone has a hole: it is damaged or was cloned in part. Fetch all of it, or clone "
               "it anew."),
            repository.folder(), lastMessage());
    QSet<QString> late;
    if (range.frozenAt) {
        const auto found = lateIds(repository.handle(), *to, ids, from, *range.frozenAt);
        if (!found)
            return std::unexpected(found.error());
        for (const git_oid &each : *found)
            late.insert(hexOf(each));
    }
    if (!paths->isEmpty()) {
        auto shown = simplified(repository.handle(), ids, from, *paths, goOn);
        if (!shown)
            return std::unexpected(shown.error());
        ids = std::move(*shown);
    }
    CommitReader reader(repository.handle());
    History history;
    history.commits.reserve(ids.size());
    for (const git_oid &each : ids) {
        auto commit = reader.read(each);
        if (!commit)
            return std::unexpected(commit.error());
        commit->isLate = late.contains(commit->id);
        history.commits.push_back(std::move(*commit));
        if (goOn && history.commits.size() % kLookEvery == 0 && !goOn(static_cast<int>(history.commits.size())))
            return stopped();
    }
    auto submodules = submodulesBetween(repository.handle(), from, *to, *paths);
    if (!submodules)
        return std::unexpected(submodules.error());
    history.submodules = std::move(*submodules);
    return history;
}

} // namespace slipway::git
