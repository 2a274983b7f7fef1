// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/notes_commands.h"

#include "core/base/three_way.h"
#include "core/base/tr.h"
#include "service/command_context.h"
#include "service/runs/notes_source.h"
#include "service/runs/scope_evidence.h"
#include "storage/repositories/scope_repository.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

Result<> areNotesOpen(const ReleasePlan &plan)
{
    if (plan.release.shippedAt)
        return failure(ErrorKind::NotAllowed, tr("The release has shipped: its notes are frozen."));
    return {};
}

/// The notes of an audience, new ones where there are none yet.
Result<std::pair<ReleaseNotes, bool>> notesFor(CommandContext &context, ReleaseId release, NotesAudience audience)
{
    return storage::notesOf(context.transaction(), release).transform([&](const std::vector<ReleaseNotes> &all) {
        const auto found = std::ranges::find(all, audience, &ReleaseNotes::audience);
        if (found != all.end())
            return std::pair(*found, true);
        ReleaseNotes fresh;
        fresh.id = context.newId<ReleaseNotes>();
        fresh.release = release;
        fresh.audience = audience;
        return std::pair(fresh, false);
    });
}

/// The draft with what people wrote since the last one; what was written before there was any stands in front.
MergedText withEdits(const QString &base, const QString &mine, const QString &draft)
{
    if (mine.trimmed().isEmpty())
        return {draft, 0};
    return base.isEmpty() ? MergedText{mine.trimmed() + u"\n\n"_s + draft, 1} : threeWayMerge(base, mine, draft);
}

Result<> writeNotes(CommandContext &context, const ReleasePlan &plan, ReleaseNotes notes, bool isKnown,
                    const QString &text)
{
    auto &transaction = context.transaction();
    if (notes.audience == NotesAudience::Users) {
        Release changed = plan.release;
        changed.notes = text;
        if (const auto done = transaction.update(changed); !done)
            return done;
    } else {
        notes.text = text;
    }
    return isKnown ? transaction.update(notes) : transaction.insert(notes);
}

} // namespace

Result<NotesDrafted> DraftNotes::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<NotesDrafted> {
        if (const auto open = areNotesOpen(plan); !open)
            return std::unexpected(open.error());
        const auto snapshot = storage::newestSnapshot(context.transaction(), release);
        const auto product = context.get(plan.release.product);
        const auto settings = repositorySettings(context.transaction(), plan.release.product);
        auto notes = notesFor(context, release, audience);
        if (!snapshot || !product || !settings || !notes)
            return std::unexpected(!snapshot   ? snapshot.error()
                                   : !product  ? product.error()
                                   : !settings ? settings.error()
                                               : notes.error());
        if (!*snapshot)
            return failure(ErrorKind::NotFound,
                           tr("Nobody looked at the repository yet. Refresh the scope of the release first."));
        const auto draft = notesDraft(notesSourceOf(plan, *product, **snapshot), audience, settings->notesTemplate);
        if (!draft)
            return std::unexpected(draft.error());
        auto &[row, isKnown] = *notes;
        const QString mine = audience == NotesAudience::Users ? plan.release.notes : row.text;
        const bool wasEdited = !mine.trimmed().isEmpty() && mine != row.base;
        const MergedText merged = withEdits(row.base, mine, *draft);
        row.base = *draft;
        row.head = (*snapshot)->head;
        row.draftedAt = context.now();
        context.setSummary(tr("Draft the release notes for %1").arg(audienceWord(audience)));
        return writeNotes(context, plan, row, isKnown, merged.text).transform([&] {
            return NotesDrafted{merged.text, merged.conflicts, wasEdited};
        });
    });
}

Result<Done> SaveNotes::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        if (const auto open = areNotesOpen(plan); !open)
            return std::unexpected(open.error());
        const auto notes = notesFor(context, release, audience);
        if (!notes)
            return std::unexpected(notes.error());
        context.setSummary(tr("Change the release notes for %1").arg(audienceWord(audience)));
        return writeNotes(context, plan, notes->first, notes->second, text).transform([] { return Done{}; });
    });
}

Result<NotesPublication> BeginPublication::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    const auto plan = context.editablePlan(release);
    if (!actor || !plan)
        return std::unexpected(actor ? plan.error() : actor.error());
    const auto product = context.get(plan->release.product);
    const auto before = storage::publicationsOf(context.transaction(), release);
    const auto server = context.get(connection);
    if (!product || !before || !server)
        return std::unexpected(!product ? product.error() : before ? server.error() : before.error());
    if (plan->release.notes.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("There are no release notes for users to publish. Write them first."));
    for (const NotesPublication &each : *before)
        if (each.connection == connection && each.tag == tag && each.state != PublicationState::Refused)
            return failure(
                ErrorKind::NotAllowed,
                each.state == PublicationState::Published
                    ? tr("The notes of %1 were published to “%2” already.").arg(tag, server->name)
                    : tr("Notes of %1 are on their way to “%2” or in doubt. Look there before they are sent again.")
                          .arg(tag, server->name));
    const NotesPublication made{.id = context.newId<NotesPublication>(),
                                .release = release,
                                .connection = connection,
                                .tag = tag,
                                .name = product->name + u' ' + plan->release.version,
                                .body = plan->release.notes,
                                .state = PublicationState::Sending,
                                .url = {},
                                .message = {},
                                .person = actor->id,
                                .at = context.now()};
    context.setSummary(tr("Publish the notes of %1 to “%2”").arg(tag, server->name));
    return context.transaction().insert(made).transform([&] { return made; });
}

Result<NotesPublication> EndPublication::execute(CommandContext &context) const
{
    return context.get(publication).and_then([&](NotesPublication found) -> Result<NotesPublication> {
        const auto about = context.get(found.release);
        if (!about)
            return std::unexpected(about.error());
        if (found.state == PublicationState::Published || found.state == PublicationState::Refused
            || about->state == ReleaseState::Closed)
            return found;
        found.state = state;
        found.url = url;
        found.message = message;
        context.transaction().setSubject(found.release.value);
        context.setSummary(tr("Notes of %1: %2").arg(found.tag, stateWord(state)));
        return context.transaction().update(found).transform([&] { return found; });
    });
}

} // namespace slipway::service
