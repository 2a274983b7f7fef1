// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/scope_condition.h"
#include "core/scope/manifest.h"

namespace slipway::test {

/// A commit as it is written into a snapshot; its number is its id.
struct SnapshotCommit {
    int number = 1;
    QString title;
    QString body = {};
    bool isLate = false;
};

/// Told apart by its first eight digits, as commits are.
inline QString commitId(int number)
{
    return QString::number(number, 16).rightJustified(8, QLatin1Char('0')).leftJustified(40, QLatin1Char('0'));
}

/// A snapshot as looking at a repository makes one. @param commits newest first
inline ScopeSnapshot snapshotOf(ReleaseId release, const std::vector<SnapshotCommit> &commits,
                                RepositoryFacts facts = {})
{
    std::vector<Commit> made;
    QStringList ids;
    ScopeSnapshot snapshot;
    for (const SnapshotCommit &each : commits) {
        Commit &commit = made.emplace_back();
        commit.id = commitId(each.number);
        commit.parents = 1;
        commit.author = each.number % 2 ? QStringLiteral("Ada") : QStringLiteral("Bo");
        commit.title = each.title;
        commit.body = each.body;
        commit.isLate = each.isLate;
        commit.committedAt = fromUnixMilliseconds(1'799'000'000'000 + each.number * 60'000);
        ids += commit.id;
        snapshot.lines += commit.id + QLatin1Char(' ') + commit.title + QLatin1Char('\n');
    }
    const Scope scope = scopeOf(made, {}, ReferencePatterns());
    snapshot.release = release;
    snapshot.fromName = QStringLiteral("v4.1.0");
    snapshot.fromCommit = commitId(0);
    snapshot.toName = QStringLiteral("main");
    snapshot.head = ids.value(0);
    snapshot.commits = scope.commits;
    snapshot.document = toJson(scope);
    snapshot.document[QStringLiteral("facts")] = toJson(facts);
    snapshot.digest = commitsDigest(ids);
    snapshot.manifest = manifestOf({.product = QStringLiteral("Payments"),
                                    .version = QStringLiteral("4.2"),
                                    .repository = {},
                                    .fromName = snapshot.fromName,
                                    .fromCommit = snapshot.fromCommit,
                                    .toName = snapshot.toName,
                                    .head = snapshot.head,
                                    .commits = ids,
                                    .paths = {},
                                    .artifacts = {},
                                    .configuration = {},
                                    .submodules = {}});
    snapshot.manifestHash = manifestHash(snapshot.manifest);
    return snapshot;
}

} // namespace slipway::test
