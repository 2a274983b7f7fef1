// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/scope_commands.h"

#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "core/schedule/freezes.h"
#include "core/scope/path_filters.h"
#include "core/scope/references.h"
#include "service/command_context.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/notes_source.h"
#include "storage/repositories/scope_repository.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

QStringList cleanList(const QStringList &texts)
{
    QStringList clean;
    for (const QString &each : texts)
        if (!each.trimmed().isEmpty())
            clean += each.trimmed();
    clean.removeDuplicates();
    return clean;
}

Result<> checkTagPatterns(const QStringList &patterns)
{
    for (const QString &each : patterns)
        if (each.count(u"{version}"_s) != 1)
            return failure(ErrorKind::BadInput,
                           tr("The tag pattern “%1” needs {version} once, as v{version} has it.").arg(each), each);
    return {};
}

/// Whether nothing but the time differs.
bool saysTheSame(const ScopeSnapshot &a, const ScopeSnapshot &b)
{
    return a.fromCommit == b.fromCommit && a.toName == b.toName && a.head == b.head && a.digest == b.digest
           && a.manifestHash == b.manifestHash && a.document == b.document && a.fromName == b.fromName;
}

/// What the remote said of the tag is not known from the clone: it holds as long as the tag is recorded as it was.
void keepUpstream(const ScopeSnapshot &before, ScopeSnapshot &snapshot)
{
    const RepositoryFacts known = factsFromJson(before.document[u"facts"].toObject());
    RepositoryFacts facts = factsFromJson(snapshot.document[u"facts"].toObject());
    if (facts.tag != known.tag || facts.tagCommit != known.tagCommit)
        return;
    facts.upstream = known.upstream;
    facts.upstreamCommit = known.upstreamCommit;
    snapshot.document[u"facts"_s] = toJson(facts);
}

Result<ScopeSnapshotId> recordScope(CommandContext &context, ScopeSnapshot snapshot, std::optional<PersonId> person)
{
    return context.editablePlan(snapshot.release).and_then([&](const ReleasePlan &plan) -> Result<ScopeSnapshotId> {
        if (plan.release.shippedAt)
            return failure(ErrorKind::NotAllowed, tr("The release has shipped: its scope stays as it was."));
        const auto newest = storage::newestSnapshot(context.transaction(), snapshot.release);
        if (!newest)
            return std::unexpected(newest.error());
        if (*newest)
            keepUpstream(**newest, snapshot);
        if (*newest && saysTheSame(**newest, snapshot))
            return (*newest)->id;
        snapshot.id = context.newId<ScopeSnapshot>();
        snapshot.takenAt = context.now();
        snapshot.takenBy = person;
        const bool hasMoved = *newest && (*newest)->head != snapshot.head;
        context.setSummary(hasMoved ? tr("%1 moved from %2 to %3: %4 commits")
                                          .arg(snapshot.toName, (*newest)->head.left(10), snapshot.head.left(10))
                                          .arg(snapshot.commits)
                                    : tr("Scope of %1 at %2: %3 commits")
                                          .arg(snapshot.toName, snapshot.head.left(10))
                                          .arg(snapshot.commits));
        return context.transaction()
            .insert(snapshot)
            .and_then([&] { return settleCiCriteria(context, snapshot.release); })
            .transform([&] { return snapshot.id; });
    });
}

/// Full ids of commits of the scope. @retval ErrorKind::BadInput one is not in it, or stands for several
Result<QStringList> commitsOfScope(const ReleasePlan &plan, const QStringList &given)
{
    QStringList ids;
    for (const QString &each : cleanList(given)) {
        QStringList found;
        if (plan.scope && each.size() >= 7)
            for (const SignedCommit &commit : plan.scope->commits)
                if (commit.id.startsWith(each, Qt::CaseInsensitive))
                    found += commit.id;
        if (found.size() != 1)
            return failure(ErrorKind::BadInput,
                           found.isEmpty()
                               ? tr("The scope holds no commit “%1”. Look at the repository again.").arg(each)
                               : tr("“%1” stands for several commits. Give more of it.").arg(each),
                           each);
        ids += found.first();
    }
    return ids;
}

} // namespace

Result<ProductRepositoryId> SaveProductRepository::execute(CommandContext &context) const
{
    auto product = context.get(repository.product);
    if (!product)
        return std::unexpected(product.error());
    ProductRepository made = repository;
    made.remote = made.remote.trimmed().isEmpty() ? u"origin"_s : made.remote.trimmed();
    made.branch = made.branch.trimmed().isEmpty() ? u"main"_s : made.branch.trimmed();
    made.tagPatterns = cleanList(made.tagPatterns);
    made.referencePatterns = cleanList(made.referencePatterns);
    made.configuration = cleanList(made.configuration);
    made.forge = made.forge.trimmed();
    const auto sound =
        checkTagPatterns(made.tagPatterns)
            .and_then([&] { return ReferencePatterns::from(made.referencePatterns).transform([](const auto &) {}); })
            .and_then([&] { return checkNotesTemplate(made.notesTemplate); })
            .and_then([&] { return plainPaths(cleanList(made.paths)); })
            .transform([&](QStringList plain) { made.paths = std::move(plain); });
    if (!sound)
        return std::unexpected(sound.error());
    context.setSummary(tr("Change how the repository of %1 is read").arg(product->name));
    Result<> done;
    if (path && path->trimmed() != product->repository) {
        product->repository = path->trimmed();
        done = context.transaction().update(*product);
    }
    const auto before = storage::repositoryOf(context.transaction(), made.product);
    if (!done || !before)
        return std::unexpected(done ? before.error() : done.error());
    made.id = *before ? (*before)->id : context.newId<ProductRepository>();
    return (*before ? context.transaction().update(made) : context.transaction().insert(made)).transform([&] {
        return made.id;
    });
}

Result<ScopeSnapshotId> RecordScope::execute(CommandContext &context) const
{
    return recordScope(context, snapshot, context.actorId());
}

Result<ScopeSnapshotId> ObserveScope::execute(CommandContext &context) const
{
    return recordScope(context, snapshot, std::nullopt);
}

Result<Done> NoteTagUpstream::execute(CommandContext &context) const
{
    const auto found = context.get(release);
    const auto newest = storage::newestSnapshot(context.transaction(), release);
    if (!found || !newest)
        return std::unexpected(found ? newest.error() : found.error());
    if (!*newest || isReadOnly(found->state))
        return Done{};
    ScopeSnapshot made = **newest;
    const RepositoryFacts before = factsFromJson(made.document[u"facts"].toObject());
    const RepositoryFacts facts = withTagUpstream(before, upstreamCommit);
    if (facts.tag != tag || facts.tagCommit != commit || facts == before)
        return Done{};
    made.id = context.newId<ScopeSnapshot>();
    made.document[u"facts"_s] = toJson(facts);
    made.takenAt = context.now();
    made.takenBy.reset();
    const QString said = upstreamSentence(facts);
    context.setSummary(said.isEmpty() ? tr("The tag %1 is at the remote as it was recorded").arg(tag) : said);
    return context.transaction()
        .insert(made)
        .and_then([&] { return settleCiCriteria(context, release); })
        .transform([] { return Done{}; });
}

Result<ScopeExplanationId> ExplainMismatch::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    if (about.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say what it is about and why it is all right."));
    return context.editablePlan(release).and_then([&](const ReleasePlan &) {
        const ScopeExplanation made{
            context.newId<ScopeExplanation>(), release, about.trimmed(), reason.trimmed(), actor->id, context.now()};
        context.setReason(made.reason);
        context.setSummary(tr("Explain %1 in the scope").arg(made.subject.left(40)));
        return context.transaction()
            .insert(made)
            .and_then([&] { return settleCiCriteria(context, release); })
            .transform([&] { return made.id; });
    });
}

Result<LateChangeId> RequestLateChange::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<LateChangeId> {
        if (title.trimmed().isEmpty() || reason.trimmed().isEmpty())
            return failure(ErrorKind::BadInput, tr("A late change needs a title and a reason why it cannot wait."));
        if (const auto fits = checkTitleLength(title.trimmed()); !fits)
            return std::unexpected(fits.error());
        const auto ids = commitsOfScope(plan, commits);
        if (const auto known = context.mustExist(owner); !known || !ids)
            return std::unexpected(known ? ids.error() : known.error());
        if (ids->isEmpty())
            return failure(ErrorKind::BadInput, tr("A late change needs the commits that it is about."));
        const LateChange made{.id = context.newId<LateChange>(),
                              .release = release,
                              .title = title.trimmed(),
                              .commits = *ids,
                              .risk = risk,
                              .owner = owner,
                              .tests = tests.trimmed(),
                              .reason = reason.trimmed(),
                              .affects = cleanList(affects),
                              .state = LateChangeState::Requested,
                              .requestedBy = context.actorId(),
                              .requestedAt = context.now(),
                              .decidedBy = {},
                              .decidedAt = {}};
        context.setReason(made.reason);
        context.setSummary(tr("Ask for the late change “%1”").arg(made.title));
        return context.transaction().insert(made).transform([&] { return made.id; });
    });
}

Result<Done> DecideLateChange::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    auto found = context.get(change);
    if (!actor || !found)
        return std::unexpected(actor ? found.error() : actor.error());
    if (found->state != LateChangeState::Requested)
        return failure(ErrorKind::NotAllowed, tr("The late change “%1” was decided already.").arg(found->title));
    if (found->requestedBy == actor->id)
        return failure(ErrorKind::NotAllowed, tr("%1 asked for it; somebody else has to decide.").arg(actor->name));
    if (overridingRole(*actor).isEmpty())
        return failure(
            ErrorKind::NotAllowed,
            tr("%1 may not decide about late changes: that needs a manager, a release coordinator or a product owner.")
                .arg(actor->name));
    if (!isApproved && comment.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say why: refusing needs a comment."));
    return context.editablePlan(found->release).and_then([&](const ReleasePlan &) {
        found->state = isApproved ? LateChangeState::Approved : LateChangeState::Rejected;
        found->decidedBy = actor->id;
        found->decidedAt = context.now();
        found->decision = comment.trimmed();
        context.transaction().setSubject(found->release.value);
        context.setReason(found->decision);
        context.setSummary(isApproved ? tr("Approve the late change “%1”").arg(found->title)
                                      : tr("Refuse the late change “%1”").arg(found->title));
        return context.transaction()
            .update(*found)
            .and_then([&] { return settleCiCriteria(context, found->release); })
            .transform([] { return Done{}; });
    });
}

} // namespace slipway::service
