// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/path_history.h"

#include "core/base/tr.h"

#include <cstring>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace slipway::git {

namespace {

struct OidHash {
    std::size_t operator()(const git_oid &id) const noexcept
    {
        std::size_t hash = 0;
        std::memcpy(&hash, id.id, sizeof hash);
        return hash;
    }
};
struct OidEqual {
    bool operator()(const git_oid &a, const git_oid &b) const noexcept { return git_oid_equal(&a, &b) != 0; }
};

/// What stands at each path; zero: nothing.
using Contents = std::vector<git_oid>;

class PathReader
{
public:
    PathReader(git_repository *repository, const QStringList &paths) : m_repository(repository)
    {
        for (const QString &each : paths)
            m_paths.push_back(each.toUtf8());
    }

    Result<Contents> at(const git_oid &commit)
    {
        const auto known = m_known.find(commit);
        if (known != m_known.end())
            return known->second;
        return commitOf(m_repository, commit).and_then([&](const CommitHandle &found) {
            return treeOf(found.get()).transform([&](const TreeHandle &tree) {
                Contents contents;
                for (const QByteArray &path : m_paths)
                    contents.push_back(entryOf(tree.get(), path));
                m_known.emplace(commit, contents);
                return contents;
            });
        });
    }

private:
    static git_oid entryOf(const git_tree *tree, const QByteArray &path)
    {
        git_oid id{};
        git_tree_entry *entry = nullptr;
        if (git_tree_entry_bypath(&entry, tree, path.constData()) == 0) {
            const TreeEntryHandle owner(entry);
            git_oid_cpy(&id, git_tree_entry_id(entry));
        }
        return id;
    }

    git_repository *m_repository;
    std::vector<QByteArray> m_paths;
    std::unordered_map<git_oid, Contents, OidHash, OidEqual> m_known;
};

bool isSame(const Contents &a, const Contents &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), OidEqual());
}

/// One commit judged against its parents.
struct Judged {
    bool isShown = false;
    std::vector<git_oid> followed;
};

template <class IsRelevant>
Result<Judged> judgedCommit(git_repository *repository, PathReader &reader, const git_oid &id, IsRelevant isRelevant)
{
    const auto commit = commitOf(repository, id);
    const auto contents = reader.at(id);
    if (!commit || !contents)
        return std::unexpected(commit ? contents.error() : commit.error());
    const unsigned parents = git_commit_parentcount(commit->get());
    Judged judged;
    if (parents == 0) {
        judged.isShown = !isSame(*contents, Contents(contents->size()));
        return judged;
    }
    int relevant = 0;
    bool relevantChange = false;
    bool otherChange = false;
    for (unsigned i = 0; i < parents; ++i) {
        const git_oid parent = *git_commit_parent_id(commit->get(), i);
        const auto before = reader.at(parent);
        if (!before)
            return std::unexpected(before.error());
        const bool counts = isRelevant(parent);
        relevant += counts ? 1 : 0;
        if (isSame(*contents, *before)) {
            // All of it came from there: what the other sides did is not looked at.
            if (counts)
                return Judged{false, {parent}};
        } else {
            (counts ? relevantChange : otherChange) = true;
        }
        judged.followed.push_back(parent);
    }
    judged.isShown = relevant > 0 ? relevantChange : otherChange;
    return judged;
}

} // namespace

Result<std::vector<git_oid>> simplified(git_repository *repository, const std::vector<git_oid> &ordered,
                                        const std::optional<git_oid> &bottom, const QStringList &paths,
                                        const GoOn &goOn)
{
    PathReader reader(repository, paths);
    const std::unordered_set<git_oid, OidHash, OidEqual> inside(ordered.begin(), ordered.end());
    const auto isRelevant = [&](const git_oid &id) {
        return inside.contains(id) || (bottom && git_oid_equal(&*bottom, &id) != 0);
    };
    std::unordered_set<git_oid, OidHash, OidEqual> reached;
    if (!ordered.empty())
        reached.insert(ordered.front());
    std::vector<git_oid> shown;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        if (goOn && i % 512 == 0 && !goOn(static_cast<int>(i)))
            return failure(ErrorKind::NotAllowed, tr("Reading the history was cancelled."));
        if (!reached.contains(ordered[i]))
            continue;
        const auto judged = judgedCommit(repository, reader, ordered[i], isRelevant);
        if (!judged)
            return std::unexpected(judged.error());
        reached.insert(judged->followed.begin(), judged->followed.end());
        if (judged->isShown)
            shown.push_back(ordered[i]);
    }
    return shown;
}

} // namespace slipway::git
