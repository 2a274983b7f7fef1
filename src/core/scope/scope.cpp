// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/scope.h"

#include "core/base/tr.h"
#include "core/scope/conventional_commit.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

ChangeKind kindOfType(const QString &type, const QString &part)
{
    if (type == u"security" || part.compare(u"security", Qt::CaseInsensitive) == 0)
        return ChangeKind::Security;
    if (type == u"feat" || type == u"feature" || type == u"add")
        return ChangeKind::Added;
    if (type == u"fix" || type == u"bugfix" || type == u"hotfix")
        return ChangeKind::Fixed;
    if (type == u"deprecate")
        return ChangeKind::Deprecated;
    if (type == u"remove")
        return ChangeKind::Removed;
    if (type == u"perf" || type == u"revert" || type == u"change")
        return ChangeKind::Changed;
    return ChangeKind::Other;
}

/// Of titles in other forms: by the word they begin with.
ChangeKind kindOfTitle(const QString &title)
{
    static const std::pair<QStringView, ChangeKind> words[] = {
        {u"fix", ChangeKind::Fixed},       {u"fixes", ChangeKind::Fixed},          {u"fixed", ChangeKind::Fixed},
        {u"add", ChangeKind::Added},       {u"adds", ChangeKind::Added},           {u"added", ChangeKind::Added},
        {u"introduce", ChangeKind::Added}, {u"implement", ChangeKind::Added},      {u"support", ChangeKind::Added},
        {u"remove", ChangeKind::Removed},  {u"removes", ChangeKind::Removed},      {u"drop", ChangeKind::Removed},
        {u"delete", ChangeKind::Removed},  {u"deprecate", ChangeKind::Deprecated},
    };
    const QString first = title.section(u' ', 0, 0).toLower().remove(u':');
    for (const auto &[word, kind] : words)
        if (first == word)
            return kind;
    return ChangeKind::Changed;
}

ScopeEntry entryOf(const Commit &commit, const ReferencePatterns &patterns)
{
    ScopeEntry entry{.commit = commit.id,
                     .title = commit.title,
                     .author = commit.author,
                     .at = commit.committedAt,
                     .kind = ChangeKind::Changed,
                     .type = {},
                     .part = {},
                     .text = commit.title,
                     .isMerge = commit.isMerge(),
                     .references = patterns.in(commit.title + u'\n' + commit.body),
                     .isLate = commit.isLate};
    entry.breaking = breakingFooter(commit.body);
    entry.isBreaking = !entry.breaking.isEmpty();
    if (const auto conventional = conventionalCommit(commit.title, commit.body)) {
        entry.type = conventional->type;
        entry.part = conventional->scope;
        entry.text = conventional->description;
        entry.isBreaking = conventional->isBreaking;
        entry.kind = kindOfType(entry.type, entry.part);
    } else if (!entry.isMerge) {
        entry.kind = kindOfTitle(commit.title);
    }
    return entry;
}

/// Commits by the beginning of their id.
class ById
{
public:
    explicit ById(const std::vector<Commit> &commits)
    {
        for (std::size_t i = 0; i < commits.size(); ++i)
            m_places.emplace_back(commits[i].id, i);
        std::ranges::sort(m_places);
    }

    std::optional<std::size_t> find(const QString &id) const
    {
        const auto at = std::ranges::lower_bound(m_places, std::pair(id, std::size_t{0}));
        if (at == m_places.end() || !at->first.startsWith(id))
            return std::nullopt;
        const auto next = at + 1;
        return next != m_places.end() && next->first.startsWith(id) ? std::nullopt : std::optional(at->second);
    }

private:
    std::vector<std::pair<QString, std::size_t>> m_places;
};

/// Which commits were taken back, or took one back that stands no more. Children stand before their parents.
std::vector<bool> takenBack(const std::vector<Commit> &commits)
{
    const ById byId(commits);
    std::vector<bool> isOff(commits.size());
    std::vector<bool> isPair(commits.size());
    for (std::size_t i = 0; i < commits.size(); ++i) {
        if (isOff[i])
            continue;
        for (const QString &id : revertedIds(commits[i].body))
            if (const auto target = byId.find(id); target && *target > i) {
                isOff[*target] = true;
                isPair[i] = true;
            }
    }
    for (std::size_t i = 0; i < commits.size(); ++i)
        isPair[i] = isPair[i] || isOff[i];
    return isPair;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &each : list.toArray())
        texts += each.toString();
    return texts;
}

QJsonObject entryJson(const ScopeEntry &entry)
{
    QJsonObject json{{u"id"_s, entry.commit},
                     {u"title"_s, entry.title},
                     {u"author"_s, entry.author},
                     {u"at"_s, toUnixMilliseconds(entry.at)},
                     {u"kind"_s, toText(entry.kind)}};
    const auto add = [&](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json[key] = text;
    };
    add(u"type"_s, entry.type);
    add(u"part"_s, entry.part);
    add(u"text"_s, entry.text == entry.title ? QString() : entry.text);
    add(u"breaks"_s, entry.breaking);
    if (!entry.references.isEmpty())
        json[u"references"_s] = QJsonArray::fromStringList(entry.references);
    const std::pair<QString, bool> flags[] = {{u"merge"_s, entry.isMerge},
                                              {u"breaking"_s, entry.isBreaking},
                                              {u"reverted"_s, entry.isReverted},
                                              {u"late"_s, entry.isLate}};
    for (const auto &[key, isSet] : flags)
        if (isSet)
            json[key] = true;
    return json;
}

ScopeEntry entryFrom(const QJsonObject &json)
{
    return {.commit = json[u"id"].toString(),
            .title = json[u"title"].toString(),
            .author = json[u"author"].toString(),
            .at = fromUnixMilliseconds(json[u"at"].toInteger()),
            .kind = fromText<ChangeKind>(json[u"kind"].toString()).value_or(ChangeKind::Changed),
            .type = json[u"type"].toString(),
            .part = json[u"part"].toString(),
            .text = json[u"text"].toString(json[u"title"].toString()),
            .isMerge = json[u"merge"].toBool(),
            .isBreaking = json[u"breaking"].toBool(),
            .breaking = json[u"breaks"].toString(),
            .references = textsOf(json[u"references"]),
            .isReverted = json[u"reverted"].toBool(),
            .isLate = json[u"late"].toBool()};
}

} // namespace

Scope scopeOf(const std::vector<Commit> &commits, const std::vector<SubmoduleChange> &submodules,
              const ReferencePatterns &patterns)
{
    Scope scope;
    scope.commits = static_cast<int>(commits.size());
    scope.submodules = submodules;
    const std::vector<bool> isPair = takenBack(commits);
    QHash<QString, int> authors;
    QHash<QString, std::size_t> places;
    scope.entries.reserve(std::min(commits.size(), kMostEntries));
    for (std::size_t i = 0; i < commits.size(); ++i) {
        ScopeEntry entry = entryOf(commits[i], patterns);
        entry.isReverted = isPair[i];
        ++authors[entry.author];
        scope.merges += entry.isMerge ? 1 : 0;
        scope.breaking += entry.isBreaking && !entry.isReverted ? 1 : 0;
        scope.reverted += entry.isReverted ? 1 : 0;
        scope.late += entry.isLate ? 1 : 0;
        for (const QString &key : entry.references) {
            const auto place = places.constFind(key);
            if (place == places.cend()) {
                places.insert(key, scope.references.size());
                scope.references.push_back({key, {entry.commit}});
            } else {
                scope.references[*place].commits += entry.commit;
            }
        }
        if (scope.entries.size() < kMostEntries)
            scope.entries.push_back(std::move(entry));
    }
    for (auto each = authors.begin(); each != authors.end(); ++each)
        scope.authors.push_back({each.key(), each.value()});
    std::ranges::sort(scope.authors, [](const ScopeAuthor &a, const ScopeAuthor &b) {
        return a.commits != b.commits ? a.commits > b.commits : a.name < b.name;
    });
    return scope;
}

QJsonObject toJson(const Scope &scope)
{
    QJsonArray authors;
    for (const ScopeAuthor &each : scope.authors)
        authors.append(QJsonObject{{u"name"_s, each.name}, {u"commits"_s, each.commits}});
    QJsonArray references;
    for (const ScopeReference &each : scope.references)
        references.append(QJsonObject{{u"key"_s, each.key}, {u"commits"_s, QJsonArray::fromStringList(each.commits)}});
    QJsonArray entries;
    for (const ScopeEntry &each : scope.entries)
        entries.append(entryJson(each));
    QJsonArray submodules;
    for (const SubmoduleChange &each : scope.submodules)
        submodules.append(QJsonObject{{u"path"_s, each.path}, {u"before"_s, each.before}, {u"after"_s, each.after}});
    return {{u"commits"_s, scope.commits},   {u"merges"_s, scope.merges}, {u"breaking"_s, scope.breaking},
            {u"reverted"_s, scope.reverted}, {u"late"_s, scope.late},     {u"authors"_s, authors},
            {u"references"_s, references},   {u"entries"_s, entries},     {u"submodules"_s, submodules}};
}

Scope scopeFromJson(const QJsonObject &json)
{
    Scope scope;
    scope.commits = json[u"commits"].toInt();
    scope.merges = json[u"merges"].toInt();
    scope.breaking = json[u"breaking"].toInt();
    scope.reverted = json[u"reverted"].toInt();
    scope.late = json[u"late"].toInt();
    for (const QJsonValue &each : json[u"authors"].toArray())
        scope.authors.push_back({each[u"name"].toString(), each[u"commits"].toInt()});
    for (const QJsonValue &each : json[u"references"].toArray())
        scope.references.push_back({each[u"key"].toString(), textsOf(each[u"commits"])});
    for (const QJsonValue &each : json[u"entries"].toArray())
        scope.entries.push_back(entryFrom(each.toObject()));
    for (const QJsonValue &each : json[u"submodules"].toArray())
        scope.submodules.push_back({each[u"path"].toString(), each[u"before"].toString(), each[u"after"].toString()});
    return scope;
}

bool isNoise(const ScopeEntry &entry)
{
    return entry.isMerge || entry.isReverted || entry.text.isEmpty() || entry.title.startsWith(u"SVN_SILENT")
           || entry.title.startsWith(u"GIT_SILENT") || entry.title.startsWith(u"fixup!")
           || entry.title.startsWith(u"squash!");
}

QString kindWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return tr("Added", "section of a changelog");
    case ChangeKind::Changed: return tr("Changed", "section of a changelog");
    case ChangeKind::Deprecated: return tr("Deprecated", "section of a changelog");
    case ChangeKind::Removed: return tr("Removed", "section of a changelog");
    case ChangeKind::Fixed: return tr("Fixed", "section of a changelog");
    case ChangeKind::Security: return tr("Security", "section of a changelog");
    case ChangeKind::Other: break;
    }
    return tr("Other", "section of a changelog");
}

} // namespace slipway
