// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/scope_shapes.h"

#include "app/ctl/json_shapes.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject mismatchJson(const ScopeMismatch &mismatch)
{
    return {{u"kind"_s, toText(mismatch.kind)},   {u"subject"_s, mismatch.subject},
            {u"title"_s, orNull(mismatch.title)}, {u"commits"_s, QJsonArray::fromStringList(mismatch.commits)},
            {u"item"_s, orNull(mismatch.item)},   {u"reason"_s, orNull(mismatch.reason)}};
}

QJsonObject entryJson(const ScopeEntry &entry)
{
    return {{u"id"_s, entry.commit},           {u"title"_s, entry.title},
            {u"author"_s, entry.author},       {u"at"_s, toRfc3339(entry.at)},
            {u"kind"_s, toText(entry.kind)},   {u"merge"_s, entry.isMerge},
            {u"breaking"_s, entry.isBreaking}, {u"reverted"_s, entry.isReverted},
            {u"late"_s, entry.isLate},         {u"issues"_s, QJsonArray::fromStringList(entry.references)}};
}

} // namespace

QJsonObject scopeJson(const service::ScopePage &page)
{
    const Scope &scope = page.scope;
    const ScopeSnapshot &seen = *page.snapshot;
    QStringList issues;
    for (const ScopeReference &each : scope.references)
        issues += each.key;
    QJsonArray submodules;
    for (const SubmoduleChange &each : scope.submodules)
        submodules.append(
            QJsonObject{{u"path"_s, each.path}, {u"before"_s, orNull(each.before)}, {u"after"_s, orNull(each.after)}});
    return {{u"from"_s, orNull(seen.fromName)},
            {u"from_commit"_s, orNull(seen.fromCommit)},
            {u"to"_s, seen.toName},
            {u"head"_s, seen.head},
            {u"commits"_s, scope.commits},
            {u"merges"_s, scope.merges},
            {u"authors"_s, static_cast<int>(scope.authors.size())},
            {u"breaking"_s, scope.breaking},
            {u"reverted"_s, scope.reverted},
            {u"late"_s, scope.late},
            {u"late_without_leave"_s, QJsonArray::fromStringList(page.unexcused)},
            {u"issues"_s, QJsonArray::fromStringList(issues)},
            {u"by_author"_s, jsonList(scope.authors,
                                      [](const ScopeAuthor &each) {
                                          return QJsonObject{{u"name"_s, each.name}, {u"commits"_s, each.commits}};
                                      })},
            {u"entries"_s, jsonList(scope.entries, entryJson)},
            {u"submodules"_s, submodules},
            {u"mismatches"_s, jsonList(page.mismatches, mismatchJson)},
            {u"late_changes"_s,
             jsonList(page.lateChanges, [&](const LateChange &each) { return lateChangeJson(each, page); })},
            {u"manifest"_s, seen.manifest},
            {u"manifest_hash"_s, seen.manifestHash},
            {u"warnings"_s, QJsonArray::fromStringList(seen.warnings)},
            {u"taken_at"_s, toRfc3339(seen.takenAt)},
            {u"taken_by"_s, orNull(page.person(seen.takenBy))}};
}

QJsonObject lateChangeJson(const LateChange &change, const service::ScopePage &page)
{
    return {{u"id"_s, change.id.toString()},
            {u"title"_s, change.title},
            {u"commits"_s, QJsonArray::fromStringList(change.commits)},
            {u"risk"_s, toText(change.risk)},
            {u"owner"_s, orNull(page.person(change.owner))},
            {u"tests"_s, orNull(change.tests)},
            {u"reason"_s, change.reason},
            {u"affects"_s, QJsonArray::fromStringList(change.affects)},
            {u"state"_s, toText(change.state)},
            {u"requested_by"_s, orNull(page.person(change.requestedBy))},
            {u"requested_at"_s, toRfc3339(change.requestedAt)},
            {u"decided_by"_s, orNull(page.person(change.decidedBy))},
            {u"decided_at"_s, orNull(change.decidedAt)},
            {u"comment"_s, orNull(change.decision)}};
}

QJsonObject notesJson(const service::NotesPage &page, NotesAudience audience)
{
    const service::NotesPage::Text &text = page.of(audience);
    return {{u"audience"_s, toText(audience)},
            {u"text"_s, text.text},
            {u"drafted_at"_s, orNull(text.draftedAt)},
            {u"head"_s, orNull(text.head)},
            {u"is_old"_s, text.isOld},
            {u"frozen"_s, !page.whyFrozen.isEmpty()},
            {u"publications"_s, jsonList(page.publications, publicationJson)}};
}

QJsonObject publicationJson(const NotesPublication &publication)
{
    return {{u"id"_s, publication.id.toString()},        {u"tag"_s, publication.tag},
            {u"state"_s, toText(publication.state)},     {u"url"_s, orNull(publication.url)},
            {u"message"_s, orNull(publication.message)}, {u"at"_s, toRfc3339(publication.at)}};
}

} // namespace slipway::ctl
