// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/roles.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/connection_commands.h"
#include "service/commands/notes_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/scope_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/scope_snapshots.h"
#include "support/temporary_workspace.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;

namespace {

const std::vector<SnapshotCommit> kFirst{{2, u"fix(api): rounding"_s, u"PAY-2"_s}, {1, u"feat: refunds"_s, u"PAY-1"_s}};

std::vector<SnapshotCommit> withLate()
{
    auto commits = kFirst;
    commits.insert(commits.begin(), {3, u"fix: late one"_s, u"PAY-2"_s, true});
    return commits;
}

/// Payments 4.2 with a coordinator, who acts, a QA lead, a person of security and a manager.
struct ReleaseTeam {
    TemporaryWorkspace workspace;
    PersonId mara = person(u"Mara Lind"_s, roles::kCoordinator);
    PersonId jonas = person(u"Jonas Weber"_s, roles::kQaLead);
    PersonId sec = person(u"Sara Cole"_s, roles::kSecurity);
    PersonId manager = person(u"Henrik Dahl"_s, roles::kManager);
    ProductId product = workspace.done(Save<Product>{{.name = u"Payments"_s, .zone = "Europe/Berlin"}});
    ReleaseId release = makeRelease();

    ReleaseTeam() { workspace->setActor(mara); }

    PersonId person(const QString &name, QStringView role)
    {
        return workspace.done(Save<Person>{{.name = name, .roles = {role.toString()}, .zone = "Europe/Berlin"}});
    }
    ReleaseId makeRelease()
    {
        CreateRelease wish;
        wish.product = product;
        wish.version = u"4.2"_s;
        wish.ship = workspace.now() + std::chrono::days(20);
        return workspace.done(wish);
    }
    CiConnectionId connection()
    {
        CiConnection made;
        made.name = u"forge"_s;
        made.kind = CiKind::Gitea;
        made.url = u"https://git.example.org/acme/shop"_s;
        return workspace.done(SaveConnection{made});
    }
};

/// A release whose QA and security have signed what the repository held first.
struct Signed {
    Signed()
    {
        team.workspace.done(RecordScope{snapshotOf(team.release, kFirst)});
        for (const QString &role : {u"qa_lead"_s, u"security"_s})
            team.workspace.done(RequireSignoff{.release = team.release, .role = role});
        sign(team.jonas, u"qa_lead"_s);
        sign(team.sec, u"security"_s);
    }

    void sign(PersonId person, const QString &role)
    {
        team.workspace->setActor(person);
        team.workspace.done(DecideSignoff{.release = team.release, .role = role, .decision = Decision::Approved});
        team.workspace->setActor(team.mara);
    }

    SignoffState state(const QString &role)
    {
        const ReleasePage page = valueOf(team.workspace.queries().release(team.release));
        const auto found =
            std::ranges::find(page.signoffs, role, [](const SignoffRow &each) { return each.requirement.role; });
        return found->state;
    }

    ReleaseTeam team;
};

} // namespace

class ScopeCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsNotWrittenTwice()
    {
        ReleaseTeam team;
        const auto first = team.workspace.done(RecordScope{snapshotOf(team.release, kFirst)});
        const auto again = team.workspace.done(ObserveScope{snapshotOf(team.release, kFirst)});
        QCOMPARE(first, again);
        const auto moved = team.workspace.done(ObserveScope{snapshotOf(team.release, withLate())});
        QVERIFY(moved != first);
        const ScopePage page = valueOf(team.workspace.queries().scope(team.release));
        QCOMPARE(page.looks.size(), 2U);
        QCOMPARE(page.headBefore, commitId(2));
        QCOMPARE(page.arrived, (std::vector<SignedCommit>{{commitId(3), u"fix: late one"_s}}));
        QCOMPARE(page.scope.commits, 3);
        QVERIFY(!page.snapshot->takenBy);
    }

    void aBranchThatMovesMakesSignOffsStaleAndNamesTheCommits()
    {
        Signed made;
        QCOMPARE(made.state(u"qa_lead"_s), SignoffState::Approved);
        made.team.workspace.done(ObserveScope{snapshotOf(made.team.release, withLate())});
        QCOMPARE(made.state(u"qa_lead"_s), SignoffState::Stale);
        QCOMPARE(made.state(u"security"_s), SignoffState::Stale);
        const ReleasePage page = valueOf(made.team.workspace.queries().release(made.team.release));
        QVERIFY(std::ranges::any_of(page.signoffs, [](const SignoffRow &each) {
            return std::ranges::any_of(each.changes, [](const QStringList &since) {
                return since.contains(u"Commit “fix: late one” added"_s);
            });
        }));
    }

    void anApprovedLateChangeMakesOnlyTheAffectedSignOffsStale()
    {
        Signed made;
        auto &workspace = made.team.workspace;
        workspace.done(ObserveScope{snapshotOf(made.team.release, withLate())});
        const RequestLateChange asked{.release = made.team.release,
                                      .title = u"late one"_s,
                                      .commits = {commitId(3).left(39) + u"x"_s},
                                      .reason = u"customers lose money"_s,
                                      .affects = {u"qa_lead"_s}};
        QCOMPARE(workspace.refused(asked).kind, ErrorKind::BadInput);
        RequestLateChange sound = asked;
        sound.commits = {commitId(3)};
        const LateChangeId change = workspace.done(sound);
        QCOMPARE(made.state(u"security"_s), SignoffState::Stale);
        // Who asks does not decide; nor does somebody who may not override.
        QCOMPARE(workspace.refused(DecideLateChange{change, true, {}}).kind, ErrorKind::NotAllowed);
        workspace->setActor(made.team.jonas);
        QCOMPARE(workspace.refused(DecideLateChange{change, true, {}}).kind, ErrorKind::NotAllowed);
        workspace->setActor(made.team.manager);
        QCOMPARE(workspace.refused(DecideLateChange{change, false, {}}).kind, ErrorKind::BadInput);
        workspace.done(DecideLateChange{change, true, u"go"_s});
        QCOMPARE(workspace.refused(DecideLateChange{change, true, {}}).kind, ErrorKind::NotAllowed);
        QCOMPARE(made.state(u"qa_lead"_s), SignoffState::Stale);
        QCOMPARE(made.state(u"security"_s), SignoffState::Approved);
        const ReleasePage page = valueOf(workspace.queries().release(made.team.release));
        for (const SignoffRow &each : page.signoffs)
            QCOMPARE(each.latest.front().contentHash == each.currentHash, each.requirement.role == u"security");
    }

    void criteriaOfTheRepositoryFollowWhatWasSeen()
    {
        ReleaseTeam team;
        RepositoryFacts facts;
        facts.hasFreeze = true;
        const auto criterion = team.workspace.done(AddCriterion{.release = team.release,
                                                                .title = u"No late commits"_s,
                                                                .kind = CriterionKind::Scope,
                                                                .parameters = {{u"check"_s, u"freeze"_s}}});
        const auto state = [&] {
            const ReleasePlan plan = valueOf(team.workspace.queries().plan(team.release));
            return std::ranges::find(plan.criteria, criterion, &Criterion::id)->state;
        };
        QCOMPARE(state(), CriterionState::Unknown);
        team.workspace.done(RecordScope{snapshotOf(team.release, kFirst, facts)});
        QCOMPARE(state(), CriterionState::Satisfied);
        team.workspace.done(ObserveScope{snapshotOf(team.release, withLate(), facts)});
        QCOMPARE(state(), CriterionState::NotSatisfied);
        QCOMPARE(team.workspace
                     .refused(AddCriterion{.release = team.release,
                                           .title = u"x"_s,
                                           .kind = CriterionKind::Scope,
                                           .parameters = {{u"check"_s, u"weather"_s}}})
                     .kind,
                 ErrorKind::BadInput);
    }

    void aMismatchThatWasExplainedCountsNoMore()
    {
        ReleaseTeam team;
        team.workspace.done(RecordScope{snapshotOf(team.release, kFirst)});
        const auto open = [&] {
            return openMismatches(valueOf(team.workspace.queries().scope(team.release)).mismatches);
        };
        const int before = open();
        QVERIFY(before >= 2);
        team.workspace.done(ExplainMismatch{team.release, u"PAY-1"_s, u"planned by word of mouth"_s});
        QCOMPARE(open(), before - 1);
        QCOMPARE(team.workspace.refused(ExplainMismatch{team.release, u"PAY-2"_s, u" "_s}).kind, ErrorKind::BadInput);
    }

    void settingsOfARepositoryAreChecked()
    {
        ReleaseTeam team;
        ProductRepository settings;
        settings.product = team.product;
        settings.tagPatterns = {u"release-{version}"_s};
        team.workspace.done(SaveProductRepository{settings, u"/somewhere"_s});
        const ScopeTask task = valueOf(team.workspace.queries().scopeTask(team.release));
        QCOMPARE(task.path, u"/somewhere"_s);
        QCOMPARE(task.settings.tagPatterns, settings.tagPatterns);
        settings.tagPatterns = {u"release"_s};
        QCOMPARE(team.workspace.refused(SaveProductRepository{settings}).kind, ErrorKind::BadInput);
        settings.tagPatterns.clear();
        settings.referencePatterns = {u"(x"_s};
        QCOMPARE(team.workspace.refused(SaveProductRepository{settings}).kind, ErrorKind::BadInput);
        settings.referencePatterns.clear();
        settings.notesTemplate = u"{% include '/etc/passwd' %}"_s;
        QCOMPARE(team.workspace.refused(SaveProductRepository{settings}).kind, ErrorKind::BadInput);
    }

    void pathsThatLookingWouldRefuse_areRefusedWhenTheyAreSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("out of it") << u"../secrets"_s;
        QTest::newRow("out of it, within") << u"api/../../secrets"_s;
        QTest::newRow("of the machine") << u"/etc"_s;
        QTest::newRow("of the machine, its root") << u"/"_s;
        QTest::newRow("wildcard") << u"services/*"_s;
        QTest::newRow("one character") << u"service?"_s;
        QTest::newRow("magic of git") << u":(icase)api"_s;
    }
    void pathsThatLookingWouldRefuse_areRefusedWhenTheyAreSaid()
    {
        QFETCH(QString, path);
        ReleaseTeam team;
        ProductRepository settings;
        settings.product = team.product;
        settings.paths = {u"api"_s, path};
        const Error refused = team.workspace.refused(SaveProductRepository{settings, u"/somewhere"_s});
        QCOMPARE(refused.kind, ErrorKind::BadInput);
        QCOMPARE(refused.where, path);
        QVERIFY(valueOf(team.workspace.queries().productRepository(team.product)).paths.isEmpty());
        settings.paths = {u"./api/"_s, u" docs "_s, u"."_s};
        team.workspace.done(SaveProductRepository{settings, u"/somewhere"_s});
        QCOMPARE(valueOf(team.workspace.queries().productRepository(team.product)).paths,
                 QStringList({u"api"_s, u"docs"_s}));
    }

    void notesAreDraftedAndEditsKeptWhenTheScopeMoves()
    {
        ReleaseTeam team;
        auto &workspace = team.workspace;
        QCOMPARE(workspace.refused(DraftNotes{team.release}).kind, ErrorKind::NotFound);
        workspace.done(RecordScope{snapshotOf(team.release, kFirst)});
        const QString drafted = workspace.done(DraftNotes{team.release}).text;
        QVERIFY(drafted.contains(u"### Added\n\n- Refunds"_s));
        QString edited = drafted;
        edited.replace(u"- Refunds (PAY-1)"_s, u"- Money comes back sooner (PAY-1)"_s);
        workspace.done(SaveNotes{team.release, NotesAudience::Users, edited});
        workspace.done(ObserveScope{snapshotOf(team.release, withLate())});
        QVERIFY(valueOf(workspace.queries().notes(team.release)).of(NotesAudience::Users).isOld);
        const NotesDrafted again = workspace.done(DraftNotes{team.release});
        QVERIFY(again.wasEdited);
        QVERIFY(again.text.contains(u"- Money comes back sooner (PAY-1)"_s));
        QVERIFY(again.text.contains(u"- Late one"_s));
        QVERIFY(!again.text.contains(u"- Refunds"_s));
        QVERIFY(!valueOf(workspace.queries().notes(team.release)).of(NotesAudience::Users).isOld);
        // One audience's text is none of another's.
        workspace.done(DraftNotes{team.release, NotesAudience::Operations});
        QVERIFY(valueOf(workspace.queries().notes(team.release))
                    .of(NotesAudience::Operations)
                    .text.contains(u"### Build"_s));
        QCOMPARE(valueOf(workspace.queries().plan(team.release)).release.notes, again.text);
    }

    void notesFollowTheProductsOwnTemplate()
    {
        ReleaseTeam team;
        ProductRepository settings;
        settings.product = team.product;
        settings.notesTemplate =
            u"{{ product }} {{ version }}\n{% for section in sections %}{% for entry in section.entries %}* "
            "{{ entry.text }}\n{% endfor %}{% endfor %}"_s;
        team.workspace.done(SaveProductRepository{settings});
        auto commits = kFirst;
        commits[1].title = u"feat: <b>bold</b>"_s;
        team.workspace.done(RecordScope{snapshotOf(team.release, commits)});
        const QString text = team.workspace.done(DraftNotes{team.release}).text;
        QVERIFY2(text.startsWith(u"Payments 4.2"_s), qPrintable(text));
        QVERIFY2(text.contains(u"* \\<b\\>bold\\</b\\>"_s), qPrintable(text));
    }

    void notesArePublishedOnce()
    {
        ReleaseTeam team;
        auto &workspace = team.workspace;
        const CiConnectionId forge = team.connection();
        QCOMPARE(workspace.refused(BeginPublication{team.release, forge, u"v4.2"_s}).kind, ErrorKind::BadInput);
        workspace.done(SaveNotes{team.release, NotesAudience::Users, u"text"_s});
        const NotesPublication begun = workspace.done(BeginPublication{team.release, forge, u"v4.2"_s});
        QCOMPARE(workspace.refused(BeginPublication{team.release, forge, u"v4.2"_s}).kind, ErrorKind::NotAllowed);
        workspace.done(EndPublication{begun.id, PublicationState::Refused, {}, u"no"_s});
        const NotesPublication second = workspace.done(BeginPublication{team.release, forge, u"v4.2"_s});
        workspace.done(EndPublication{second.id, PublicationState::Published, u"https://x/1"_s, {}});
        QCOMPARE(workspace.refused(BeginPublication{team.release, forge, u"v4.2"_s}).kind, ErrorKind::NotAllowed);
    }

    void nothingIsPublishedOfAReleaseThatIsReadOnly()
    {
        ReleaseTeam team;
        auto &workspace = team.workspace;
        const CiConnectionId forge = team.connection();
        workspace.done(SaveNotes{team.release, NotesAudience::Users, u"text"_s});
        workspace.done(ChangeReleaseState{team.release, ReleaseState::Cancelled, {}});
        QCOMPARE(workspace.refused(BeginPublication{team.release, forge, u"v4.2"_s}).kind, ErrorKind::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(ScopeCommandsTest)
#include "scope_commands_test.moc"
