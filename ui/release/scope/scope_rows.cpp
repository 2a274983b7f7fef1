// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/scope/scope_rows.h"

#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui::release_scope {

namespace {

constexpr qsizetype kShortId = 10;
constexpr std::size_t kMostMismatches = 300;

Glyph glyphOf(const ScopeEntry &entry)
{
    if (entry.isReverted)
        return Glyph::ItemSkipped;
    return entry.isBreaking ? Glyph::Warning : Glyph::None;
}

QStringList marksOf(const ScopeEntry &entry)
{
    QStringList marks;
    if (entry.isBreaking)
        marks += tr("breaks something");
    if (entry.isReverted)
        marks += tr("taken back");
    if (entry.isLate)
        marks += tr("after the code freeze");
    return marks;
}

bool fits(const ScopeEntry &entry, const QString &filter)
{
    for (const QString &word : filter.split(u' ', Qt::SkipEmptyParts)) {
        const bool found = entry.title.contains(word, Qt::CaseInsensitive)
                           || entry.author.contains(word, Qt::CaseInsensitive)
                           || entry.commit.startsWith(word, Qt::CaseInsensitive)
                           || entry.references.contains(word, Qt::CaseInsensitive);
        if (!found)
            return false;
    }
    return true;
}

TableRow commitRow(const ScopeEntry &entry, const QByteArray &zone)
{
    const QStringList marks = marksOf(entry);
    return {
        .key = entry.commit,
        .cells = {{.text = release_text::oneLine(entry.part.isEmpty() ? entry.text : entry.part + u": "_s + entry.text),
                   .second = marks.join(u", "_s),
                   .toolTip = entry.breaking.isEmpty() ? entry.title : entry.title + u"\n\n"_s + entry.breaking,
                   .glyph = glyphOf(entry),
                   .word = marks.value(0),
                   .quiet = entry.isReverted},
                  {.text = release_text::oneLine(entry.author), .quiet = true},
                  {.text = entry.references.join(u", "_s), .quiet = true},
                  {.text = words::when(entry.at, zone), .toolTip = words::exact(entry.at, zone), .quiet = true},
                  {.text = entry.commit.left(kShortId), .toolTip = entry.commit, .quiet = true}}};
}

TableRow headingRow(const QString &key, const QString &text, std::size_t count)
{
    return {.key = key,
            .cells = {{.text = tr("%1 · %2", "heading of a group, how many").arg(text).arg(count), .strong = true},
                      {},
                      {},
                      {},
                      {}},
            .section = true};
}

QString mismatchTitle(const ScopeMismatch &mismatch)
{
    const bool isCommit = mismatch.kind == ScopeMismatch::Kind::NoTicket;
    const QString subject = isCommit ? mismatch.subject.left(kShortId) : mismatch.subject;
    return mismatch.title.isEmpty() ? subject : release_text::oneLine(subject + u" · "_s + mismatch.title);
}

Glyph glyphOf(LateChangeState state)
{
    switch (state) {
    case LateChangeState::Approved: return Glyph::Approved;
    case LateChangeState::Rejected: return Glyph::Failed;
    case LateChangeState::Requested: break;
    }
    return Glyph::Pending;
}

QString stateText(const LateChange &change, const service::ScopePage &page)
{
    switch (change.state) {
    case LateChangeState::Approved: return tr("approved by %1").arg(page.person(change.decidedBy));
    case LateChangeState::Rejected: return tr("refused by %1").arg(page.person(change.decidedBy));
    case LateChangeState::Requested: break;
    }
    return tr("waits for a decision");
}

QString riskText(ChangeRisk risk)
{
    switch (risk) {
    case ChangeRisk::Low: return tr("low risk");
    case ChangeRisk::High: return tr("high risk");
    case ChangeRisk::Medium: break;
    }
    return tr("medium risk");
}

QString rolesText(const QStringList &roles)
{
    QStringList words;
    for (const QString &each : roles)
        words += roleWord(each);
    return words.isEmpty() ? tr("nobody") : words.join(u", "_s);
}

TableRow lateRow(const LateChange &change, const service::ScopePage &page)
{
    QStringList further{riskText(change.risk)};
    if (!change.tests.isEmpty())
        further += tr("tested again: %1").arg(change.tests);
    return {.key = change.id.toString(),
            .cells = {{.text = release_text::oneLine(change.title),
                       .second = release_text::oneLine(further.join(u", "_s)),
                       .toolTip = change.reason,
                       .glyph = glyphOf(change.state)},
                      {.text = stateText(change, page), .toolTip = change.decision},
                      {.text = page.person(change.owner), .person = page.person(change.owner)},
                      {.text = rolesText(change.affects), .quiet = true},
                      {.text = {}}}};
}

TableRow fact(const QString &name, const QString &value, const QString &toolTip = {})
{
    return {.key = name, .cells = {{.text = name, .quiet = true}, {.text = value, .toolTip = toolTip}}};
}

} // namespace

std::vector<TableRow> commitRows(const service::ScopePage &page, const QString &filter)
{
    std::vector<TableRow> rows;
    std::size_t shown = 0;
    const auto addGroup = [&](const QString &key, const QString &text, const auto &belongs) {
        std::vector<const ScopeEntry *> group;
        for (const ScopeEntry &each : page.scope.entries)
            if (belongs(each) && fits(each, filter))
                group.push_back(&each);
        if (group.empty())
            return;
        std::ranges::stable_partition(group, [](const ScopeEntry *each) { return each->isBreaking; });
        rows.push_back(headingRow(key, text, group.size()));
        for (const ScopeEntry *each : group)
            if (shown < kMostShown) {
                rows.push_back(commitRow(*each, page.release.shipZone));
                ++shown;
            }
    };
    for (const auto &[kind, word] : EnumText<ChangeKind>::values)
        addGroup(word.toString(), kindWord(kind),
                 [kind](const ScopeEntry &each) { return each.kind == kind && !each.isMerge && !each.isReverted; });
    addGroup(u"reverted"_s, tr("Taken back"), [](const ScopeEntry &each) { return each.isReverted && !each.isMerge; });
    addGroup(u"merges"_s, tr("Merges"), [](const ScopeEntry &each) { return each.isMerge; });
    return rows;
}

std::vector<TableRow> authorRows(const service::ScopePage &page)
{
    std::vector<TableRow> rows;
    for (const ScopeAuthor &each : page.scope.authors)
        rows.push_back({.key = each.name,
                        .cells = {{.text = release_text::oneLine(each.name), .person = each.name},
                                  {.text = QLocale().toString(each.commits), .quiet = true}}});
    return rows;
}

std::vector<TableRow> mismatchRows(const service::ScopePage &page, bool mayChange)
{
    std::vector<const ScopeMismatch *> sorted;
    for (const ScopeMismatch &each : page.mismatches)
        sorted.push_back(&each);
    std::ranges::stable_partition(sorted, [](const ScopeMismatch *each) { return !each->explainedBy; });
    std::vector<TableRow> rows;
    for (const ScopeMismatch *each : sorted) {
        if (rows.size() >= kMostMismatches)
            break;
        const bool isOpen = !each->explainedBy;
        rows.push_back(
            {.key = toText(each->kind) + each->subject,
             .cells = {{.text = mismatchTitle(*each),
                        .second = isOpen ? QString() : tr("explained: %1").arg(release_text::oneLine(each->reason)),
                        .toolTip = each->title,
                        .glyph = isOpen ? Glyph::Warning : Glyph::Approved,
                        .quiet = !isOpen},
                       {.text = kindWord(each->kind), .quiet = true},
                       {.text = isOpen && mayChange ? tr("Explain…") : QString(),
                        .link = isOpen && mayChange ? u"explain:"_s + each->subject : QString()}}});
    }
    return rows;
}

std::vector<TableRow> lateRows(const service::ScopePage &page, bool mayChange)
{
    std::vector<TableRow> rows;
    for (const LateChange &each : page.lateChanges)
        rows.push_back(lateRow(each, page));
    for (const QString &commit : page.unexcused) {
        const bool isAsked = std::ranges::any_of(page.lateChanges, [&](const LateChange &each) {
            return each.state == LateChangeState::Requested && each.commits.contains(commit);
        });
        const auto entry = std::ranges::find(page.scope.entries, commit, &ScopeEntry::commit);
        if (isAsked || entry == page.scope.entries.end() || entry->isMerge)
            continue;
        rows.push_back(
            {.key = commit,
             .cells = {{.text = release_text::oneLine(entry->title), .toolTip = commit, .glyph = Glyph::Warning},
                       {.text = tr("came late, without leave")},
                       {.text = release_text::oneLine(entry->author), .quiet = true},
                       {.text = tr("all sign-offs"), .quiet = true},
                       {.text = mayChange ? tr("Ask for leave…") : QString(),
                        .link = mayChange ? u"ask:"_s + commit : QString()}}});
    }
    return rows;
}

std::vector<TableRow> manifestRows(const service::ScopePage &page)
{
    const ScopeSnapshot &seen = *page.snapshot;
    std::vector<TableRow> rows{
        fact(tr("Manifest"), words::shortHash(seen.manifestHash), seen.manifestHash), fact(tr("Commit"), seen.head),
        fact(tr("Since"), seen.fromName.isEmpty() ? tr("the beginning") : seen.fromName, seen.fromCommit),
        fact(tr("Repository"),
             seen.manifest[u"repository"].toString().isEmpty() ? page.path : seen.manifest[u"repository"].toString())};
    if (!page.facts.tag.isEmpty())
        rows.push_back(
            fact(tr("Tag"),
                 page.facts.upstream == TagUpstream::Gone    ? tr("%1, deleted at the remote").arg(page.facts.tag)
                 : page.facts.upstream == TagUpstream::Moved ? tr("%1, moved at the remote").arg(page.facts.tag)
                                                             : page.facts.tag,
                 page.facts.tagCommit));
    for (const auto &[key, title] :
         {std::pair(u"artifacts"_s, tr("Artifact %1")), std::pair(u"configuration"_s, tr("Configuration %1"))})
    {
        const QJsonObject digests = seen.manifest[key].toObject();
        for (auto each = digests.begin(); each != digests.end(); ++each)
            rows.push_back(fact(title.arg(each.key()), each.value().toString()));
    }
    for (const SubmoduleChange &each : page.scope.submodules)
        rows.push_back(fact(tr("Submodule %1").arg(each.path),
                            tr("%1 → %2").arg(each.before.isEmpty() ? tr("none") : each.before.left(kShortId),
                                              each.after.isEmpty() ? tr("none") : each.after.left(kShortId))));
    return rows;
}

QString summaryText(const service::ScopePage &page)
{
    const ScopeSnapshot &seen = *page.snapshot;
    QStringList parts{tr("%n commit(s)", nullptr, page.scope.commits),
                      tr("%n author(s)", nullptr, static_cast<int>(page.scope.authors.size()))};
    if (page.scope.breaking > 0)
        parts += tr("%n break(s) something", nullptr, page.scope.breaking);
    if (!page.unexcused.isEmpty())
        parts += tr("%n late without leave", nullptr, static_cast<int>(page.unexcused.size()));
    return tr("%1 → %2: %3", "scope of a release: from, to, numbers")
        .arg(seen.fromName.isEmpty() ? tr("the beginning") : seen.fromName, seen.toName, parts.join(u", "_s));
}

} // namespace slipway::ui::release_scope
