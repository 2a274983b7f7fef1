// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/sample_scope.h"

#include "core/readiness/scope_condition.h"
#include "core/scope/manifest.h"
#include "core/scope/release_notes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace slipway::service {

using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

struct SampleCommit {
    const char16_t *author = u"";
    const char16_t *title = u"";
    const char16_t *body = u"";
    int parents = 1;
    bool revertsNext = false; ///< takes back the commit before it
};

/// The newest first.
constexpr std::array kSampleCommits{
    SampleCommit{u"Wei Zhang", u"fix: refunds no longer wait for the night run (SHOP-397)"},
    SampleCommit{u"Tomasz Nowak", u"Merge branch 'three-d-secure'", u"", 2},
    SampleCommit{u"Tomasz Nowak", u"feat(cards)!: 3-D Secure 2.3 for all card schemes (SHOP-401)",
                 u"BREAKING CHANGE: The callback /3ds/v1 is gone; /3ds/v2 takes its place."},
    SampleCommit{u"Aylin Demir", u"fix(cards): a challenge that times out is asked for again (SHOP-401)"},
    SampleCommit{u"Felix Brandt", u"Revert \"feat(receipt): receipts as PDF\"", u"", 1, true},
    SampleCommit{u"Felix Brandt", u"feat(receipt): receipts as PDF (SHOP-377)"},
    SampleCommit{u"Wei Zhang", u"feat: refunds at once instead of overnight (SHOP-388)"},
    SampleCommit{u"Wei Zhang", u"perf(settlement): one index instead of three (SHOP-388)"},
    SampleCommit{u"Chiara Conti", u"fix(ui): amounts stay whole on narrow screens"},
    SampleCommit{u"Tomasz Nowak", u"Merge branch 'swiss-francs'", u"", 2},
    SampleCommit{u"Tomasz Nowak", u"feat(checkout): payments in Swiss francs (SHOP-412)"},
    SampleCommit{u"Aylin Demir", u"fix(security): tokens of cards are left out of logs (SHOP-409)"},
    SampleCommit{u"Felix Brandt", u"docs: how a currency is added"},
    SampleCommit{u"Chiara Conti", u"test: a year of rounding in one table (SHOP-412)"},
};

QString idOf(const QString &product, const QString &version, std::size_t index)
{
    const QByteArray text = (product + u'/' + version + u'/' + QString::number(index)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex());
}

std::vector<Commit> commitsOf(const QString &product, const QString &version, Instant newest)
{
    std::vector<Commit> commits;
    for (std::size_t i = 0; i < kSampleCommits.size(); ++i) {
        const SampleCommit &each = kSampleCommits.at(i);
        const QString author(each.author);
        const Instant at = newest - hours(7 * static_cast<int>(i));
        Commit made{.id = idOf(product, version, i),
                    .parents = each.parents,
                    .author = author,
                    .email = author.section(u' ', 0, 0).toLower() + u"@meridian.example"_s,
                    .authoredAt = at - hours(1),
                    .committedAt = at,
                    .title = QString(each.title),
                    .body = QString(each.body),
                    .isLate = false};
        if (each.revertsNext)
            made.body = u"This reverts commit %1."_s.arg(idOf(product, version, i + 1));
        commits.push_back(std::move(made));
    }
    return commits;
}

/// The tag of the version before, as they are counted: v4.1 before 4.2.
QString tagBefore(const QString &version)
{
    const int minor = version.section(u'.', 1).toInt();
    const int major = version.section(u'.', 0, 0).toInt();
    return minor > 0 ? u"v%1.%2"_s.arg(major).arg(minor - 1) : u"v%1.9"_s.arg(major - 1);
}

ScopeSnapshot snapshotOf(const Product &product, const Release &release, const std::vector<Commit> &commits,
                         const Scope &scope, bool isTagged)
{
    ScopeSnapshot made;
    made.release = release.id;
    made.fromName = tagBefore(release.version);
    made.fromCommit = idOf(product.name, release.version, commits.size());
    made.toName = isTagged ? u'v' + release.version : u"release/"_s + release.version;
    made.head = commits.front().id;
    made.commits = scope.commits;
    ManifestParts parts;
    for (const Commit &each : commits) {
        made.lines += each.id + u' ' + each.title + u'\n';
        parts.commits += each.id;
    }
    made.document = toJson(scope);
    RepositoryFacts facts;
    facts.hasFreeze = true;
    if (isTagged) {
        facts.tag = made.toName;
        facts.tagCommit = made.head;
    }
    made.document[u"facts"_s] = toJson(facts);
    parts.product = product.name;
    parts.version = release.version;
    parts.repository = u"https://git.meridian.example/%1.git"_s.arg(product.name.toLower().replace(u' ', u'-'));
    parts.fromName = made.fromName;
    parts.fromCommit = made.fromCommit;
    parts.toName = made.toName;
    parts.head = made.head;
    parts.artifacts = {{u"image"_s, u"sha256:"_s + commitsDigest({made.head, u"image"_s})}};
    made.digest = commitsDigest(parts.commits);
    made.manifest = manifestOf(parts);
    made.manifestHash = manifestHash(made.manifest);
    return made;
}

} // namespace

Result<> addSampleScope(CommandContext &context, ReleaseId id, const std::map<QString, PersonId> &people)
{
    auto release = context.get(id);
    if (!release)
        return std::unexpected(release.error());
    const auto product = context.get(release->product);
    const auto patterns = ReferencePatterns::from({});
    if (!product || !patterns)
        return std::unexpected(product ? patterns.error() : product.error());
    const bool isTagged = release->ship <= context.now();
    const Instant looked = std::min(context.now(), release->ship) - hours(isTagged ? 30 : 3);
    const auto commits = commitsOf(product->name, release->version, looked - hours(2));
    const Scope scope = scopeOf(commits, {}, *patterns);
    ScopeSnapshot snapshot = snapshotOf(*product, *release, commits, scope, isTagged);
    snapshot.id = context.newId<ScopeSnapshot>();
    snapshot.takenAt = looked;
    snapshot.takenBy = people.at(u"Mara Lind"_s);
    const NotesSource source{.product = product->name,
                             .version = release->version,
                             .day = dayIn(release->ship, release->shipZone),
                             .fromName = snapshot.fromName,
                             .head = snapshot.head,
                             .scope = scope};
    Result<> done = context.transaction().insert(snapshot);
    for (const auto audience : {NotesAudience::Users, NotesAudience::Operations, NotesAudience::Management}) {
        const QString draft = draftedNotes(source, audience);
        const bool isForUsers = audience == NotesAudience::Users;
        if (isForUsers)
            release->notes = draft;
        done = done.and_then([&] {
            return context.transaction().insert(ReleaseNotes{.id = context.newId<ReleaseNotes>(),
                                                             .release = id,
                                                             .audience = audience,
                                                             .text = isForUsers ? QString() : draft,
                                                             .base = draft,
                                                             .head = snapshot.head,
                                                             .draftedAt = looked + hours(1)});
        });
    }
    return done
        .and_then([&] {
            return context.transaction().insert(
                ScopeExplanation{.id = context.newId<ScopeExplanation>(),
                                 .release = id,
                                 .subject = u"SHOP-409"_s,
                                 .reason = u"Security fixes are not planned; the board agreed."_s,
                                 .person = people.at(u"Mara Lind"_s),
                                 .at = looked + hours(1)});
        })
        .and_then([&] { return context.transaction().update(*release); });
}

} // namespace slipway::service
