// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scope/scope_reading.h"

#include "core/base/tr.h"
#include "core/scope/manifest.h"
#include "core/scope/version.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

/// The two ends of a scope.
struct Ends {
    QString fromName;
    QString from;
    QString toName;
    QString to;
    std::optional<git::Tag> tag; ///< of the version
};

std::optional<git::Tag> tagOfVersion(const std::vector<git::Tag> &tags, const QStringList &names)
{
    for (const QString &name : names)
        if (const auto found = std::ranges::find(tags, name, &git::Tag::name); found != tags.end())
            return *found;
    return std::nullopt;
}

Result<Ends> endsOf(git::Repository &repository, const ScopeTask &task, const ScopeWish &wish)
{
    const TagPatterns patterns(task.settings.tagPatterns);
    const auto tags = repository.tags();
    if (!tags)
        return std::unexpected(tags.error());
    Ends ends;
    ends.tag = tagOfVersion(*tags, patterns.tagsOf(task.version));
    ends.toName = !wish.to.isEmpty() ? wish.to : ends.tag ? ends.tag->name : task.settings.branch;
    ends.fromName = wish.from;
    if (ends.fromName.isEmpty()) {
        QStringList names;
        for (const git::Tag &each : *tags)
            names += each.name;
        ends.fromName = patterns.previous(names, task.version);
    }
    const auto to = repository.resolve(ends.toName, task.settings.remote);
    if (!to)
        return std::unexpected(to.error());
    ends.to = *to;
    if (ends.fromName.isEmpty())
        return ends;
    return repository.resolve(ends.fromName, task.settings.remote).transform([&](const QString &from) {
        ends.from = from;
        return std::move(ends);
    });
}

QString linesOf(const std::vector<Commit> &commits)
{
    QString lines;
    for (std::size_t i = 0; i < std::min<std::size_t>(commits.size(), kMostSignedByName); ++i)
        lines += commits[i].id + u' ' + commits[i].title + u'\n';
    return lines;
}

/// Without the warnings about the version, which the whole scope is needed for.
Result<RepositoryFacts> factsOf(git::Repository &repository, const ScopeTask &task, const Ends &ends)
{
    RepositoryFacts facts;
    if (ends.tag) {
        facts.tag = ends.tag->name;
        facts.tagCommit = ends.tag->commit;
    }
    for (const QString &branch : task.branches)
        if (const auto head = repository.resolve(branch, task.settings.remote)) {
            const auto holds = repository.isAncestor(ends.to, *head);
            if (!holds)
                return std::unexpected(holds.error());
            facts.branches.insert(branch, *holds);
        }
    facts.hasFreeze = task.frozenAt.has_value();
    facts.frozenAt = task.frozenAt;
    return facts;
}

QStringList warningsAbout(const ScopeTask &task, const Ends &ends, const Scope &scope)
{
    const auto before = TagPatterns(task.settings.tagPatterns).versionOf(ends.fromName);
    return versionWarnings(task.version, before ? before->text() : QString(), scope);
}

Result<QJsonObject> configurationOf(git::Repository &repository, const ScopeTask &task, const QString &head,
                                    QStringList &warnings)
{
    QJsonObject digests;
    for (const QString &path : task.settings.configuration) {
        const auto digest = repository.fileDigest(head, path);
        if (digest)
            digests[path] = *digest;
        else if (digest.error().kind == ErrorKind::NotFound || digest.error().kind == ErrorKind::BadInput)
            warnings += digest.error().sentence;
        else
            return std::unexpected(digest.error());
    }
    return digests;
}

} // namespace

Result<ScopeSnapshot> readScope(const ScopeTask &task, const ScopeWish &wish, const git::GoOn &goOn)
{
    auto repository = git::Repository::open(task.path);
    if (!repository)
        return std::unexpected(repository.error());
    const auto ends = endsOf(*repository, task, wish);
    const auto patterns = ReferencePatterns::from(task.settings.referencePatterns);
    if (!ends || !patterns)
        return std::unexpected(ends ? patterns.error() : ends.error());
    git::Range range{ends->from, ends->to, task.settings.paths, task.frozenAt};
    const auto history = git::historyOf(*repository, range, goOn);
    if (!history)
        return std::unexpected(history.error());
    const Scope scope = scopeOf(history->commits, history->submodules, *patterns);
    auto facts = factsOf(*repository, task, *ends);
    if (!facts)
        return std::unexpected(facts.error());
    facts->versionWarnings = warningsAbout(task, *ends, scope);

    ScopeSnapshot made;
    made.release = task.release;
    made.fromName = ends->fromName;
    made.fromCommit = ends->from;
    made.toName = ends->toName;
    made.head = ends->to;
    made.commits = scope.commits;
    made.lines = linesOf(history->commits);
    made.document = toJson(scope);
    made.document[u"facts"_s] = toJson(*facts);
    if (ends->fromName.isEmpty())
        made.warnings +=
            tr("No tag of an earlier release was found: the scope is the whole history. Name the beginning, or "
               "how tags are called in the settings of the product.");
    const auto configuration = configurationOf(*repository, task, ends->to, made.warnings);
    if (!configuration)
        return std::unexpected(configuration.error());
    made.warnings += facts->versionWarnings;

    ManifestParts parts{.product = task.productName,
                        .version = task.version,
                        .repository = repository->remoteUrl(task.settings.remote),
                        .fromName = ends->fromName,
                        .fromCommit = ends->from,
                        .toName = ends->toName,
                        .head = ends->to,
                        .commits = {},
                        .paths = task.settings.paths,
                        .artifacts = task.artifacts,
                        .configuration = *configuration,
                        .submodules = {}};
    if (const QUrl url(parts.repository); url.isValid() && !url.scheme().isEmpty())
        parts.repository = url.toString(QUrl::RemoveUserInfo);
    for (auto each = wish.artifacts.begin(); each != wish.artifacts.end(); ++each)
        parts.artifacts[each.key()] = each.value();
    for (const Commit &each : history->commits)
        parts.commits += each.id;
    for (const SubmoduleChange &each : history->submodules)
        if (!each.after.isEmpty())
            parts.submodules[each.path] = each.after;
    made.digest = commitsDigest(parts.commits);
    made.manifest = manifestOf(parts);
    made.manifestHash = manifestHash(made.manifest);
    return made;
}

ScopeWish sameEnds(const ScopeTask &task)
{
    ScopeWish wish;
    if (!task.newest)
        return wish;
    // The beginning stays, and so does an end that a person named; one that follows from settings and tags is found anew.
    wish.from = task.newest->fromName;
    const QString &to = task.newest->toName;
    if (to != task.settings.branch && !TagPatterns(task.settings.tagPatterns).tagsOf(task.version).contains(to))
        wish.to = to;
    return wish;
}

Result<bool> hasMoved(const ScopeTask &task)
{
    if (!task.newest)
        return false;
    auto repository = git::Repository::open(task.path);
    if (!repository)
        return std::unexpected(repository.error());
    // What it ended with has to be there still: were its tag gone, the branch would silently take its place.
    if (const auto end = repository->resolve(task.newest->toName, task.settings.remote); !end)
        return std::unexpected(end.error());
    const auto ends = endsOf(*repository, task, sameEnds(task));
    if (!ends)
        return std::unexpected(ends.error());
    if (ends->to != task.newest->head || ends->toName != task.newest->toName || ends->from != task.newest->fromCommit)
        return true;
    auto facts = factsOf(*repository, task, *ends);
    if (!facts)
        return std::unexpected(facts.error());
    facts->versionWarnings = task.facts.versionWarnings;
    facts->upstream = task.facts.upstream;
    facts->upstreamCommit = task.facts.upstreamCommit;
    return *facts != task.facts;
}

} // namespace slipway::service
