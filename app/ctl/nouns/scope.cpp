// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/scope_shapes.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/scope_wiring.h"
#include "core/scope/manifest.h"
#include "core/scope/references.h"
#include "service/commands/scope_commands.h"

#include <QCryptographicHash>
#include <QFile>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace scope_verbs {

template <class Enum>
QStringList wordsOf()
{
    QStringList words;
    for (const auto &[value, word] : EnumText<Enum>::values)
        words += word.toString();
    return words;
}

QString shortList(const QStringList &texts, qsizetype most)
{
    QString line = texts.first(std::min(most, texts.size())).join(u", "_s);
    return texts.size() > most ? line + u" …"_s : line;
}

Result<service::ScopePage> knownScope(Call &call, ReleaseId release)
{
    return call.queries().scope(release).and_then([](service::ScopePage page) -> Result<service::ScopePage> {
        if (!page.snapshot)
            return failure(
                ErrorKind::NotFound,
                tr("Nobody looked at the repository for this release yet: slipwayctl scope refresh RELEASE"));
        return page;
    });
}

QString scopeText(const service::ScopePage &page)
{
    const Scope &scope = page.scope;
    const ScopeSnapshot &seen = *page.snapshot;
    QStringList issues;
    for (const ScopeReference &each : scope.references)
        issues += each.key;
    QStringList lines{tr("%1: from %2 to %3 (%4)")
                          .arg(page.title, seen.fromName.isEmpty() ? tr("the beginning") : seen.fromName, seen.toName,
                               seen.head.left(12)),
                      tr("%1, %2, by %3; breaking: %4, taken back: %5, late: %6")
                          .arg(tr("%n commit(s)", nullptr, scope.commits),
                               tr("%n merge(s) among them", nullptr, scope.merges),
                               tr("%n author(s)", nullptr, static_cast<int>(scope.authors.size())))
                          .arg(scope.breaking)
                          .arg(scope.reverted)
                          .arg(scope.late)};
    if (!issues.isEmpty())
        lines += tr("Issues: %1").arg(shortList(issues, 30));
    for (const SubmoduleChange &each : scope.submodules)
        lines += tr("Submodule %1: %2 → %3")
                     .arg(each.path, each.before.isEmpty() ? tr("none") : each.before.left(10),
                          each.after.isEmpty() ? tr("none") : each.after.left(10));
    lines += tr("Manifest: %1").arg(seen.manifestHash);
    for (const ScopeMismatch &each : page.mismatches)
        lines += u"  "_s + kindWord(each.kind) + u": "_s
                 + (each.kind == ScopeMismatch::Kind::NoTicket ? each.subject.left(10) : each.subject) + u' '
                 + each.title + (each.explainedBy ? u" — "_s + each.reason : QString());
    for (const QString &each : page.unexcused)
        lines += u"  "_s + tr("late without leave: %1").arg(each.left(10));
    for (const QString &each : seen.warnings)
        lines += tr("Warning: %1").arg(each);
    return plainLines(lines.join(u'\n'));
}

Result<Answer> shown(Call &call, ReleaseId release)
{
    return knownScope(call, release).transform([](const service::ScopePage &page) {
        return Answer{.text = scopeText(page), .json = {{u"scope"_s, scopeJson(page)}}};
    });
}

/// `NAME=DIGEST`, or a file whose digest is worked out.
Result<QJsonObject> artifactsOf(Call &call)
{
    QJsonObject digests;
    for (const QString &each : call.all("--artifact")) {
        const qsizetype at = each.lastIndexOf(u'=');
        if (at < 1)
            return call.wrongUsage(tr("“%1” names no digest. Write NAME=SHA256.").arg(each.left(80)), u"--artifact"_s);
        const auto digest = artifactDigest(each.sliced(at + 1));
        if (!digest)
            return std::unexpected(digest.error());
        digests[each.first(at)] = *digest;
    }
    for (const QString &name : call.all("--artifact-file")) {
        QFile file(name);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return failure(ErrorKind::BadInput, tr("“%1” cannot be read: %2").arg(name, file.errorString()), name);
        digests[QFileInfo(name).fileName()] = QString(u"sha256:"_s + QString::fromLatin1(hash.result().toHex()));
    }
    return digests;
}

Result<Answer> refresh(Call &call)
{
    const auto release = call.release();
    const auto artifacts = artifactsOf(call);
    if (!release || !artifacts)
        return std::unexpected(release ? artifacts.error() : release.error());
    const auto desk = wiring::makeScopeDesk(call.session());
    if (call.has("--fetch"))
        if (const auto fetched = waitedFor(desk->fetch(release->product)); !fetched)
            return std::unexpected(fetched.error());
    const auto seen = waitedFor(desk->refresh(release->id, {call.text("--from"), call.text("--to"), *artifacts}));
    if (!seen)
        return std::unexpected(seen.error());
    if (call.has("--fetch"))
        if (const auto asked = waitedFor(desk->askUpstream(release->id)); !asked)
            return std::unexpected(asked.error());
    return shown(call, release->id);
}

/// Whether the remote has the tag as it was recorded.
Result<Answer> verify(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto before = knownScope(call, release->id);
    if (!before)
        return std::unexpected(before.error());
    if (before->facts.tag.isEmpty())
        return failure(ErrorKind::NotFound,
                       tr("No tag of this release was seen yet: slipwayctl scope refresh RELEASE"));
    const auto desk = wiring::makeScopeDesk(call.session());
    const auto asked = waitedFor(desk->askUpstream(release->id));
    if (!asked)
        return std::unexpected(asked.error());
    return knownScope(call, release->id).transform([&](const service::ScopePage &page) {
        const RepositoryFacts &facts = page.facts;
        const QString text =
            !asked->empty() ? asked->front().sentence
            : facts.upstream == TagUpstream::Same
                ? tr("The tag %1 stands for %2 at the remote as well.").arg(facts.tag, facts.tagCommit.left(10))
                : tr("The tag %1 is not at the remote yet.").arg(facts.tag);
        return Answer{.text = plain(text),
                      .json = {{u"tag"_s, QJsonObject{{u"name"_s, facts.tag},
                                                      {u"commit"_s, facts.tagCommit},
                                                      {u"upstream"_s, toText(facts.upstream)},
                                                      {u"upstream_commit"_s, orNull(facts.upstreamCommit)}}}},
                      .isYes = asked->empty() && facts.upstream == TagUpstream::Same};
    });
}

Result<Answer> show(Call &call)
{
    return call.release().and_then([&](const Release &release) { return shown(call, release.id); });
}

Result<Answer> manifest(Call &call)
{
    return call.release().and_then([&](const Release &release) {
        return knownScope(call, release.id).transform([](const service::ScopePage &page) {
            return Answer{
                .text = QString::fromUtf8(QJsonDocument(page.snapshot->manifest).toJson()).trimmed(),
                .json = {{u"manifest"_s, page.snapshot->manifest}, {u"manifest_hash"_s, page.snapshot->manifestHash}}};
        });
    });
}

Result<Answer> explain(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    return call.session()
        .run(service::ExplainMismatch{release->id, call.text("SUBJECT"), call.text("--reason")})
        .transform(
            [](ScopeExplanationId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
}

Result<Answer> late(Call &call)
{
    const auto release = call.release();
    const auto owner = call.maybePerson("--owner");
    if (!release || !owner)
        return std::unexpected(release ? owner.error() : release.error());
    const service::RequestLateChange asked{release->id,
                                           call.text("--title"),
                                           call.all("--commit"),
                                           fromText<ChangeRisk>(call.text("--risk")).value_or(ChangeRisk::Medium),
                                           *owner,
                                           call.text("--tests"),
                                           call.text("--reason"),
                                           call.all("--affects")};
    return call.session().run(asked).transform(
        [](LateChangeId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
}

Result<Answer> decide(Call &call, bool isApproved)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto change = call.queries().findLateChange(release->id, call.text("CHANGE"));
    if (!change)
        return std::unexpected(change.error());
    return call.session()
        .run(service::DecideLateChange{change->id, isApproved, call.text("--comment")})
        .and_then([&](service::Done) { return call.queries().scope(release->id); })
        .and_then([&](const service::ScopePage &page) -> Result<Answer> {
            const auto found = std::ranges::find(page.lateChanges, change->id, &LateChange::id);
            if (found == page.lateChanges.end())
                return failure(ErrorKind::NotFound, tr("The late change is not there any more."));
            return Answer{.text = plain(found->title) + u": "_s + toText(found->state),
                          .json = {{u"late_change"_s, lateChangeJson(*found, page)}}};
        });
}

QStringList givenList(Call &call, const char *name, const QStringList &before)
{
    return call.has(name) ? call.all(name) : before;
}

Result<Answer> settings(Call &call)
{
    const auto product = call.product("PRODUCT");
    if (!product)
        return std::unexpected(product.error());
    auto known = call.queries().productRepository(product->id);
    if (!known)
        return std::unexpected(known.error());
    ProductRepository made = *known;
    made.remote = call.given("--remote").value_or(made.remote);
    made.branch = call.given("--branch").value_or(made.branch);
    made.tagPatterns = givenList(call, "--tags", made.tagPatterns);
    made.referencePatterns = givenList(call, "--references", made.referencePatterns);
    made.paths = givenList(call, "--path", made.paths);
    made.configuration = givenList(call, "--configuration", made.configuration);
    made.forge = call.given("--publish-to").value_or(made.forge);
    made.account = call.given("--account").value_or(made.account);
    if (call.has("--token-env")) {
        made.secretKind = SecretKind::Environment;
        made.secretName = call.text("--token-env");
    }
    if (call.has("--token-file")) {
        made.secretKind = SecretKind::File;
        made.secretName = call.text("--token-file");
    }
    if (call.has("--template")) {
        QFile file(call.text("--template"));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::BadInput, tr("“%1” cannot be read: %2").arg(file.fileName(), file.errorString()));
        made.notesTemplate = QString::fromUtf8(file.readAll());
    }
    made.product = product->id;
    const bool isChange = made != *known || call.has("--repo");
    if (isChange)
        if (const auto saved = call.session().run(service::SaveProductRepository{made, call.givenPath("--repo")});
            !saved)
            return std::unexpected(saved.error());
    const QString path = call.givenPath("--repo").value_or(product->repository);
    const QStringList lines{
        tr("Repository: %1").arg(path.isEmpty() ? tr("none") : path),
        tr("Remote: %1, branch: %2").arg(made.remote, made.branch),
        tr("Tags: %1").arg(made.tagPatterns.isEmpty() ? u"v{version}, {version}"_s : made.tagPatterns.join(u", "_s)),
        tr("Published to: %1").arg(made.forge.isEmpty() ? tr("nowhere") : made.forge)};
    return Answer{
        .text = plainLines(lines.join(u'\n')),
        .json = {{u"repository"_s, QJsonObject{{u"path"_s, orNull(path)},
                                               {u"remote"_s, made.remote},
                                               {u"branch"_s, made.branch},
                                               {u"tags"_s, QJsonArray::fromStringList(made.tagPatterns)},
                                               {u"references"_s, QJsonArray::fromStringList(made.referencePatterns)},
                                               {u"paths"_s, QJsonArray::fromStringList(made.paths)},
                                               {u"configuration"_s, QJsonArray::fromStringList(made.configuration)},
                                               {u"publish_to"_s, orNull(made.forge)}}}}};
}

} // namespace scope_verbs
} // namespace

void addScope(CommandTree &tree)
{
    using namespace scope_verbs;
    const QString releaseHelp = tr("Id or PRODUCT/VERSION");
    tree.noun("scope", tr("What a release takes from its repository"));
    tree.verb("refresh", tr("Looks at the repository and writes down what the release takes from it"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .flag("--fetch", tr("Fetch from the remote first"))
        .option("--from", "REF", Value::Text, tr("What it begins behind; without: the tag of the release before"))
        .option("--to", "REF", Value::Text, tr("What it ends with; without: its tag, else the branch of the product"))
        .manyOption("--artifact", "NAME=SHA256", Value::Text, tr("Digest of something that is shipped"))
        .manyOption("--artifact-file", "FILE", Value::File, tr("A file that is shipped; its digest is taken"))
        .does(refresh);
    tree.verb("show", tr("Shows it as it was looked at last"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .byAnybody()
        .looksAtRepository()
        .does(show);
    tree.verb(
            "verify",
            tr("Asks the remote whether the tag is as it was recorded; exit status 1 when it was moved or deleted, or "
               "is not there yet"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .does(verify);
    tree.verb("manifest", tr("Prints the manifest: commits, digests and configuration of what is shipped"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .byAnybody()
        .looksAtRepository()
        .does(manifest);
    tree.verb("explain", tr("Says why a mismatch between tickets and build is all right"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .argument("SUBJECT", Value::Text, tr("The reference, or the whole id of a commit"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .does(explain);
    tree.verb("late", tr("Asks for leave for commits that come after the code freeze"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .requiredOption("--title", "TEXT", Value::Text, tr("What it is"))
        .manyOption("--commit", "ID", Value::Text, tr("A commit of the scope, or the beginning of its id"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why it cannot wait"))
        .wordOption("--risk", "RISK", wordsOf<ChangeRisk>(), tr("How much it can spoil; without: medium"))
        .option("--owner", "PERSON", Value::Person, tr("Who answers for it"))
        .option("--tests", "TEXT", Value::Text, tr("What is tested again"))
        .manyOption("--affects", "ROLE", Value::Role, tr("Whose sign-off has to be given anew; without: nobody's"))
        .does(late);
    tree.verb("approve", tr("Gives leave for a late change"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .argument("CHANGE", Value::Text, tr("Its id, or a part of its title"))
        .option("--comment", "TEXT", Value::Text, tr("What is to be said"))
        .does([](Call &call) { return decide(call, true); });
    tree.verb("reject", tr("Refuses a late change"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .argument("CHANGE", Value::Text, tr("Its id, or a part of its title"))
        .requiredOption("--comment", "TEXT", Value::Text, tr("Why"))
        .does([](Call &call) { return decide(call, false); });
    tree.verb("settings", tr("Shows or changes how the repository of a product is read"))
        .argument("PRODUCT", Value::Product, tr("Id or name"))
        .option("--repo", "PATH", Value::File, tr("Where its clone lies"))
        .option("--remote", "NAME", Value::Text, tr("Which remote counts; at first: origin"))
        .option("--branch", "NAME", Value::Text, tr("What releases are built from; at first: main"))
        .manyOption("--tags", "PATTERN", Value::Text, tr("How tags are called, as v{version}"))
        .manyOption("--references", "PATTERN", Value::Text,
                    tr("%1, or a regular expression").arg(ReferencePatterns::builtIn().join(u", "_s)))
        .manyOption("--path", "FOLDER", Value::Text, tr("Only commits that change it count"))
        .manyOption("--configuration", "FILE", Value::Text,
                    tr("A file of the repository whose digest the manifest holds"))
        .option("--publish-to", "CONNECTION", Value::Connection,
                tr("CI connection, or CONNECTION/PROJECT, that keeps the release notes"))
        .option("--account", "USER", Value::Text,
                tr("Who fetches; without: who the address names, with the SSH agent's keys"))
        .option("--token-env", "VARIABLE", Value::Text, tr("Environment variable with the token for fetching"))
        .option("--token-file", "FILE", Value::File, tr("File with the token for fetching, mode 0600"))
        .option("--template", "FILE", Value::File, tr("Template of its release notes"))
        .does(settings);
}

} // namespace slipway::ctl
