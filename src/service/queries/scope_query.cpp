// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "core/scope/version.h"
#include "service/queries/queries_private.h"
#include "service/runs/scope_evidence.h"
#include "storage/repositories/scope_repository.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

/// When the code is frozen: as it happened, else as it is planned.
std::optional<Instant> codeFreeze(const ReleasePlan &plan)
{
    const auto found = std::ranges::find(plan.milestones, u"code_freeze"_s, &Milestone::key);
    return found == plan.milestones.end() ? std::nullopt : std::optional(found->actual.value_or(found->at));
}

QSet<QString> idsOfLines(const QString &lines)
{
    QSet<QString> ids;
    for (const QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts))
        ids.insert(line.first(std::max<qsizetype>(line.indexOf(u' '), 0)).toString());
    return ids;
}

Result<> addArrived(storage::Reader &reader, const ReleasePlan &plan, ScopePage &page)
{
    return storage::previousSnapshot(reader, plan.release.id, page.snapshot->head)
        .transform([&](const std::optional<ScopeSnapshot> &before) {
            if (!before || !plan.scope)
                return;
            page.headBefore = before->head;
            const QSet<QString> known = idsOfLines(before->lines);
            for (const SignedCommit &each : plan.scope->commits)
                if (!known.contains(each.id))
                    page.arrived.push_back(each);
        });
}

QString productTitle(const QHash<ProductId, Product> &products, const Release &release)
{
    return products.value(release.product).name + u' ' + release.version;
}

} // namespace

Result<ScopePage> Queries::scope(ReleaseId id)
{
    storage::Snapshot snapshot(d->read());
    const auto plan = d->plan(id);
    const auto products = d->productsById();
    const auto people = d->peopleById();
    const auto newest = storage::newestSnapshot(d->read(), id);
    auto looks = storage::snapshotHeads(d->read(), id);
    if (!plan || !products || !people || !newest || !looks)
        return std::unexpected(!plan       ? plan.error()
                               : !products ? products.error()
                               : !people   ? people.error()
                               : !newest   ? newest.error()
                                           : looks.error());
    ScopePage page;
    page.release = plan->release;
    page.title = productTitle(*products, plan->release);
    page.path = products->value(plan->release.product).repository;
    page.looks = std::move(*looks);
    for (const Person &each : *people)
        page.people.insert(each.id, each.name);
    const auto settings = repositorySettings(d->read(), plan->release.product);
    auto changes = storage::lateChangesOf(d->read(), id);
    if (!settings || !changes)
        return std::unexpected(settings ? changes.error() : settings.error());
    page.settings = *settings;
    page.lateChanges = std::move(*changes);
    if (!*newest)
        return page;
    auto evidence = scopeEvidenceOf(d->read(), *plan, **newest);
    if (!evidence)
        return std::unexpected(evidence.error());
    page.snapshot = **newest;
    page.snapshot->document = {};
    page.snapshot->lines.clear();
    page.scope = std::move(evidence->scope);
    page.facts = evidence->facts;
    if (const QString said = upstreamSentence(page.facts); !said.isEmpty())
        page.snapshot->warnings.prepend(said);
    page.mismatches = std::move(evidence->mismatches);
    page.unexcused = unexcusedLate(page.scope, page.lateChanges);
    return addArrived(d->read(), *plan, page).transform([&] { return std::move(page); });
}

Result<ScopeTask> Queries::scopeTask(ReleaseId id)
{
    storage::Snapshot snapshot(d->read());
    const auto plan = d->plan(id);
    const auto products = d->productsById();
    const auto looks = storage::snapshotHeads(d->read(), id, 1);
    if (!plan || !products || !looks)
        return std::unexpected(!plan ? plan.error() : products ? looks.error() : products.error());
    const auto settings = repositorySettings(d->read(), plan->release.product);
    const auto facts = storage::newestFacts(d->read(), id);
    if (!settings || !facts)
        return std::unexpected(settings ? facts.error() : settings.error());
    const Product product = products->value(plan->release.product);
    if (product.repository.trimmed().isEmpty())
        return failure(
            ErrorKind::NotFound,
            tr("%1 names no repository. Say in the settings of the product where its clone lies.").arg(product.name));
    return ScopeTask{.release = id,
                     .product = product.id,
                     .productName = product.name,
                     .version = plan->release.version,
                     .path = product.repository,
                     .settings = *settings,
                     .frozenAt = codeFreeze(*plan),
                     .branches = askedBranches(*plan),
                     .newest = looks->empty() ? std::nullopt : std::optional(looks->front()),
                     .facts = factsFromJson(*facts),
                     .isAsked = hangsOnScope(*plan),
                     .artifacts = plan->scope ? plan->scope->artifacts : QJsonObject(),
                     .isOver = plan->release.shippedAt || isReadOnly(plan->release.state)};
}

Result<NotesPage> Queries::notes(ReleaseId id)
{
    storage::Snapshot snapshot(d->read());
    const auto release = d->read().find(id);
    if (!release)
        return std::unexpected(release.error());
    if (!*release)
        return failure(ErrorKind::NotFound, tr("There is no such release any more."));
    const auto products = d->productsById();
    const auto rows = storage::notesOf(d->read(), id);
    const auto looks = storage::snapshotHeads(d->read(), id, 1);
    auto publications = storage::publicationsOf(d->read(), id);
    const auto settings = repositorySettings(d->read(), (*release)->product);
    if (!products || !rows || !looks || !publications || !settings)
        return std::unexpected(!products       ? products.error()
                               : !rows         ? rows.error()
                               : !looks        ? looks.error()
                               : !publications ? publications.error()
                                               : settings.error());
    NotesPage page;
    page.release = **release;
    page.title = productTitle(*products, page.release);
    page.scopeHead = looks->empty() ? QString() : looks->front().head;
    page.publications = std::move(*publications);
    page.forge = settings->forge;
    page.tag = TagPatterns(settings->tagPatterns).tagOf(page.release.version);
    if (isReadOnly(page.release.state))
        page.whyFrozen = tr("The release is %1.").arg(stateWord(page.release.state));
    else if (page.release.shippedAt)
        page.whyFrozen = tr("The release has shipped: its notes are frozen.");
    for (const auto &[audience, word] : EnumText<NotesAudience>::values) {
        NotesPage::Text &text = page.texts.emplace_back();
        text.audience = audience;
        const auto row = std::ranges::find(*rows, audience, &ReleaseNotes::audience);
        if (row != rows->end()) {
            text.text = row->text;
            text.head = row->head;
            if (!row->head.isEmpty())
                text.draftedAt = row->draftedAt;
            text.isOld = !row->head.isEmpty() && row->head != page.scopeHead;
        }
        if (audience == NotesAudience::Users)
            text.text = page.release.notes;
    }
    return page;
}

Result<ProductRepository> Queries::productRepository(ProductId id)
{
    return repositorySettings(d->read(), id);
}

Result<LateChange> Queries::findLateChange(ReleaseId release, const QString &reference)
{
    return storage::lateChangesOf(d->read(), release)
        .and_then([&](const std::vector<LateChange> &all) -> Result<LateChange> {
            std::vector<LateChange> found;
            for (const LateChange &each : all)
                if (each.id.toString() == reference
                    || (reference.size() >= 8 && each.id.toString().startsWith(reference))
                    || each.title.contains(reference, Qt::CaseInsensitive))
                    found.push_back(each);
            if (found.size() == 1)
                return found.front();
            return failure(found.empty() ? ErrorKind::NotFound : ErrorKind::BadInput,
                           found.empty() ? tr("The release has no late change “%1”.").arg(reference)
                                         : tr("“%1” stands for several late changes. Give more of it.").arg(reference));
        });
}

Result<std::vector<ReleaseId>> Queries::releasesWithScope()
{
    return storage::releasesWithRepository(d->read());
}

Result<std::vector<TagTask>> Queries::tagTasks(Instant since)
{
    storage::Snapshot snapshot(d->read());
    const auto releases = storage::releasesWithTag(d->read(), since);
    const auto products = d->productsById();
    if (!releases || !products)
        return std::unexpected(releases ? products.error() : releases.error());
    std::vector<TagTask> tasks;
    for (const ReleaseId &each : *releases) {
        const auto release = d->read().find(each);
        const auto facts = storage::newestFacts(d->read(), each);
        if (!release || !facts)
            return std::unexpected(release ? facts.error() : release.error());
        if (!*release)
            continue;
        const auto settings = repositorySettings(d->read(), (*release)->product);
        if (!settings)
            return std::unexpected(settings.error());
        tasks.push_back({.release = each,
                         .product = (*release)->product,
                         .title = productTitle(*products, **release),
                         .path = products->value((*release)->product).repository,
                         .settings = *settings,
                         .facts = factsFromJson(*facts),
                         .isSealed = isReadOnly((*release)->state)});
    }
    return tasks;
}

Result<std::vector<NotesPublication>> Queries::publicationsBeingSent()
{
    return storage::publicationsBeingSent(d->read());
}

} // namespace slipway::service
