// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/roles.h"
#include "net/secret.h"
#include "service/commands/connection_commands.h"
#include "service/commands/notes_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/scope_commands.h"
#include "service/commands/structure_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/queries/queries.h"
#include "service/scope/repository_desk.h"
#include "support/fake_provider.h"
#include "support/git_clone.h"
#include "support/temporary_workspace.h"

#include <QCoroTask>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;

namespace {

/// A server that keeps release notes, told how to answer.
struct Forge {
    QMap<QString, ci::ReleasePage> kept;
    int created = 0;
    std::optional<ci::TriggerOutcome::Kind> answers; ///< instead of keeping it
    bool keepsThoughUnanswered = false;
};

class ForgeProvider : public FakeProvider
{
public:
    explicit ForgeProvider(std::shared_ptr<Forge> forge)
        : FakeProvider(std::make_shared<FakeServer>()),
          m_forge(std::move(forge))
    {}

    [[nodiscard]] ci::Abilities abilities() const override { return ci::Ability::Releases; }
    [[nodiscard]] QCoro::Task<Result<std::optional<QString>>> releaseOf(ci::JobKey, QString tag) override
    {
        co_return m_forge->kept.contains(tag) ? std::optional(u"https://forge/"_s + tag) : std::nullopt;
    }
    [[nodiscard]] QCoro::Task<ci::TriggerOutcome> publish(ci::JobKey, ci::ReleasePage page) override
    {
        ++m_forge->created;
        ci::TriggerOutcome outcome;
        outcome.kind = m_forge->answers.value_or(ci::TriggerOutcome::Kind::Accepted);
        if (!m_forge->answers || m_forge->keepsThoughUnanswered)
            m_forge->kept.insert(page.tag, page);
        if (!m_forge->answers)
            outcome.url = u"https://forge/"_s + page.tag;
        co_return outcome;
    }

private:
    std::shared_ptr<Forge> m_forge;
};

/// A repository with a release before, and a release of the product that takes what came since.
struct ScopeStage {
    ScopeStage()
    {
        clone.commit(u"feat: first"_s);
        clone.tag(u"v4.1.0"_s);
        clone.commit(u"feat(api): refunds\n\nPAY-1"_s);
        clone.commit(u"fix: rounding\n\nPAY-2"_s);
        const PersonId mara = workspace.done(
            Save<Person>{{.name = u"Mara Lind"_s, .roles = {roles::kCoordinator.toString()}, .zone = "Europe/Berlin"}});
        workspace->setActor(mara);
        product =
            workspace.done(Save<Product>{{.name = u"Payments"_s, .repository = clone.path(), .zone = "Europe/Berlin"}});
        CreateRelease wish;
        wish.product = product;
        wish.version = u"4.2.0"_s;
        wish.ship = workspace.now() + std::chrono::days(20);
        release = workspace.done(wish);
        workspace.done(ChangeReleaseState{release, ReleaseState::Planned, {}});
        desk = std::make_unique<RepositoryDesk>(
            workspace.session(), std::shared_ptr<net::SecretStore>(net::systemSecrets()),
            [this](const CiConnection &, const QByteArray &) {
                return Result<std::unique_ptr<ci::CiProvider>>(std::make_unique<ForgeProvider>(forge));
            });
    }

    template <class T>
    Result<T> waited(QFuture<Result<T>> future)
    {
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
        return future.takeResult();
    }
    ScopePage page() { return valueOf(workspace.queries().scope(release)); }
    void publishable()
    {
        CiConnection made;
        made.name = u"forge"_s;
        made.kind = CiKind::Gitea;
        made.url = u"https://git.example.org/acme/shop"_s;
        workspace.done(SaveConnection{made});
        ProductRepository settings;
        settings.product = product;
        settings.forge = u"forge"_s;
        workspace.done(SaveProductRepository{settings});
        workspace.done(SaveNotes{release, NotesAudience::Users, u"What is new"_s});
    }

    GitClone clone;
    TemporaryWorkspace workspace;
    std::shared_ptr<Forge> forge = std::make_shared<Forge>();
    ProductId product;
    ReleaseId release;
    std::unique_ptr<ScopeDesk> desk;
};

} // namespace

class ScopeDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameSinceTheReleaseBeforeIsTheScope()
    {
        ScopeStage stage;
        const auto seen = stage.waited(stage.desk->refresh(stage.release));
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().sentence));
        const ScopePage page = stage.page();
        QCOMPARE(page.snapshot->fromName, u"v4.1.0"_s);
        QCOMPARE(page.snapshot->toName, u"main"_s);
        QCOMPARE(page.snapshot->head, stage.clone.head());
        QCOMPARE(QString::number(page.scope.commits),
                 stage.clone.git({u"rev-list"_s, u"--count"_s, u"v4.1.0..main"_s}));
        QVERIFY(page.facts.tag.isEmpty());
        QVERIFY(page.facts.versionWarnings.isEmpty());
        QVERIFY(stage.desk->isIdle());
        const ReleasePlan plan = valueOf(stage.workspace.queries().plan(stage.release));
        QCOMPARE(plan.scope->head, stage.clone.head());
    }

    void aBranchThatMovesIsSeenByItself()
    {
        ScopeStage stage;
        QVERIFY(stage.waited(stage.desk->refresh(stage.release)));
        QVERIFY(stage.waited(stage.desk->look())->empty());
        const QString more = stage.clone.commit(u"fix: one more"_s);
        QCOMPARE(*stage.waited(stage.desk->look()), std::vector{stage.release});
        const ScopePage page = stage.page();
        QCOMPARE(page.snapshot->head, more);
        QVERIFY(!page.snapshot->takenBy);
        QCOMPARE(page.arrived.size(), 1U);
        QVERIFY(stage.waited(stage.desk->look())->empty());
        // Its tag is seen too, and from then on the scope ends with it.
        stage.clone.tag(u"v4.2.0"_s);
        QCOMPARE(stage.waited(stage.desk->look())->size(), 1U);
        QCOMPARE(stage.page().facts.tagCommit, more);
        QCOMPARE(stage.page().snapshot->toName, u"v4.2.0"_s);
        stage.clone.commit(u"of the next release"_s);
        QVERIFY(stage.waited(stage.desk->look())->empty());
    }

    void aTagThatIsGoneIsToldAndTheRecordStays()
    {
        ScopeStage stage;
        stage.clone.tag(u"v4.2.0"_s);
        QVERIFY(stage.waited(stage.desk->refresh(stage.release)));
        QCOMPARE(stage.page().snapshot->toName, u"v4.2.0"_s);
        const QString hash = stage.page().snapshot->manifestHash;
        QStringList told;
        connect(stage.desk.get(), &ScopeDesk::failed, this,
                [&](ReleaseId, const QString &sentence) { told += sentence; });
        stage.clone.git({u"tag"_s, u"-d"_s, u"v4.2.0"_s});
        QVERIFY(stage.waited(stage.desk->look())->empty());
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.front().contains(u"v4.2.0"_s), qPrintable(told.front()));
        QCOMPARE(stage.page().snapshot->manifestHash, hash);
        // Once it is back there is nothing to tell any more.
        stage.clone.tag(u"v4.2.0"_s);
        QVERIFY(stage.waited(stage.desk->look())->empty());
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.back().isEmpty(), qPrintable(told.back()));
    }

    void whatCriteriaAskIsLookedAtThoughTheHeadStays()
    {
        ScopeStage stage;
        stage.clone.git({u"branch"_s, u"release"_s, u"v4.1.0"_s});
        const auto criterion =
            stage.workspace.done(AddCriterion{.release = stage.release,
                                              .title = u"On the release branch"_s,
                                              .kind = CriterionKind::Scope,
                                              .parameters = {{u"check"_s, u"branch"_s}, {u"branch"_s, u"release"_s}}});
        const auto state = [&] {
            const ReleasePlan plan = valueOf(stage.workspace.queries().plan(stage.release));
            return std::ranges::find(plan.criteria, criterion, &Criterion::id)->state;
        };
        QVERIFY(stage.waited(stage.desk->refresh(stage.release)));
        QCOMPARE(state(), CriterionState::NotSatisfied);
        stage.clone.git({u"branch"_s, u"-f"_s, u"release"_s, u"main"_s});
        QCOMPARE(stage.waited(stage.desk->look())->size(), 1U);
        QCOMPARE(state(), CriterionState::Satisfied);
        QVERIFY(stage.waited(stage.desk->look())->empty());
    }

    void aTagBehindTheHeadAndAMovedBeginningAreSeen()
    {
        ScopeStage stage;
        QVERIFY(stage.waited(stage.desk->refresh(stage.release)));
        QCOMPARE(stage.page().scope.commits, 2);
        // The tag of the version does not have to stand at the head of the branch.
        stage.clone.git({u"tag"_s, u"v4.2.0"_s, u"HEAD~1"_s});
        QCOMPARE(stage.waited(stage.desk->look())->size(), 1U);
        QCOMPARE(stage.page().snapshot->toName, u"v4.2.0"_s);
        QCOMPARE(stage.page().scope.commits, 1);
        stage.clone.git({u"tag"_s, u"-f"_s, u"v4.1.0"_s, u"HEAD~1"_s});
        QCOMPARE(stage.waited(stage.desk->look())->size(), 1U);
        QCOMPARE(stage.page().scope.commits, 0);
        QVERIFY(stage.waited(stage.desk->look())->empty());
    }

    void aCodeFreezeThatMovesTellsAnewWhatIsLate()
    {
        ScopeStage stage;
        const auto frozenAt = [&](qint64 seconds) {
            return stage.workspace.done(AddMilestone{.release = stage.release,
                                                     .name = u"Code freeze"_s,
                                                     .key = u"code_freeze"_s,
                                                     .at = fromUnixMilliseconds(seconds * 1000)});
        };
        const MilestoneId freeze = frozenAt(stage.clone.time());
        QVERIFY(stage.waited(stage.desk->refresh(stage.release)));
        QCOMPARE(stage.page().scope.late, 0);
        stage.workspace.done(RemoveMilestone{stage.release, freeze});
        frozenAt(stage.clone.time() - 30);
        QCOMPARE(stage.waited(stage.desk->look())->size(), 1U);
        QCOMPARE(stage.page().scope.late, 1);
    }

    void aTagThatIsMovedOrDeletedAtTheRemoteRaisesAnAlarmAndTheRecordStays()
    {
        ScopeStage stage;
        GitClone mine;
        mine.git({u"clone"_s, u"-q"_s, stage.clone.path(), u"clone"_s});
        Product product = valueOf(stage.workspace.queries().products()).front();
        product.repository = mine.path(u"clone"_s);
        stage.workspace.done(Save<Product>{product});
        QStringList alarms;
        connect(
            stage.desk.get(), &ScopeDesk::alarmed, this,
            [&](ReleaseId, const QString &title, const QString &sentence) { alarms += title + u": "_s + sentence; });
        // A tag that was not pushed yet is none that was deleted.
        mine.git({u"-C"_s, mine.path(u"clone"_s), u"tag"_s, u"v4.2.0"_s});
        QVERIFY(stage.waited(stage.desk->refresh(stage.release)));
        QVERIFY(stage.waited(stage.desk->askUpstream())->empty());
        QCOMPARE(stage.page().facts.upstream, TagUpstream::Unasked);
        stage.clone.tag(u"v4.2.0"_s);
        QVERIFY(stage.waited(stage.desk->askUpstream())->empty());
        QCOMPARE(stage.page().facts.upstream, TagUpstream::Same);
        const QString recorded = stage.page().facts.tagCommit;
        const QString manifest = stage.page().snapshot->manifestHash;
        // It shipped: the scope stays, the tag is watched all the same.
        stage.workspace.done(ChangeReleaseState{stage.release, ReleaseState::InProgress, {}});
        stage.workspace.done(ChangeReleaseState{stage.release, ReleaseState::Deploying, {}});
        stage.workspace.done(ChangeReleaseState{stage.release, ReleaseState::Released, {}});
        QVERIFY(alarms.isEmpty());

        const QString other = stage.clone.commit(u"fix: sneaked in"_s);
        stage.clone.git({u"tag"_s, u"-f"_s, u"v4.2.0"_s});
        QCOMPARE(stage.waited(stage.desk->askUpstream())->size(), 1U);
        QCOMPARE(alarms.size(), 1);
        QVERIFY2(alarms.front().startsWith(u"Payments 4.2.0: "_s) && alarms.front().contains(other.left(10)),
                 qPrintable(alarms.front()));
        QCOMPARE(stage.page().facts.upstream, TagUpstream::Moved);
        QVERIFY(stage.page().snapshot->warnings.join(u' ').contains(other.left(10)));

        stage.clone.git({u"tag"_s, u"-d"_s, u"v4.2.0"_s});
        QCOMPARE(stage.waited(stage.desk->askUpstream(stage.release))->size(), 1U);
        QCOMPARE(stage.waited(stage.desk->askUpstream())->size(), 1U);
        QCOMPARE(alarms.size(), 2);
        QCOMPARE(stage.page().facts.upstream, TagUpstream::Gone);
        QCOMPARE(stage.page().facts.tagCommit, recorded);
        QCOMPARE(stage.page().snapshot->manifestHash, manifest);
        const auto trail = valueOf(stage.workspace.queries().activity(stage.release, 50, 0));
        QVERIFY(std::ranges::any_of(trail, [](const auto &each) { return each.action == u"scope.tag"; }));
        // Of one that cannot be asked nothing is claimed.
        mine.git({u"-C"_s, mine.path(u"clone"_s), u"remote"_s, u"set-url"_s, u"origin"_s, mine.path(u"nowhere"_s)});
        QVERIFY(stage.waited(stage.desk->askUpstream())->empty());
        QCOMPARE(stage.waited(stage.desk->askUpstream(stage.release)).error().kind, ErrorKind::Remote);
        QCOMPARE(stage.page().facts.upstream, TagUpstream::Gone);
    }

    void aManifestHoldsConfigurationAndArtifacts()
    {
        ScopeStage stage;
        stage.clone.write(u"deploy/app.yaml"_s, "a: 1\n");
        stage.clone.commit(u"chore: configuration"_s);
        ProductRepository settings;
        settings.product = stage.product;
        settings.configuration = {u"deploy/app.yaml"_s, u"gone.yaml"_s};
        stage.workspace.done(SaveProductRepository{settings});
        ScopeWish wish;
        wish.artifacts[u"app.tar"_s] = u"sha256:1"_s;
        QVERIFY(stage.waited(stage.desk->refresh(stage.release, wish)));
        const ScopePage page = stage.page();
        QCOMPARE(page.snapshot->manifest[u"configuration"][u"deploy/app.yaml"].toString().size(), 64);
        QCOMPARE(page.snapshot->manifest[u"artifacts"][u"app.tar"].toString(), u"sha256:1"_s);
        QVERIFY(page.snapshot->warnings.join(u' ').contains(u"gone.yaml"_s));
        // What was given once stays.
        QVERIFY(stage.waited(stage.desk->refresh(stage.release)));
        QCOMPARE(stage.page().snapshot->manifestHash, page.snapshot->manifestHash);
    }

    void whatCannotBeReadIsSaid()
    {
        ScopeStage stage;
        Product product = valueOf(stage.workspace.queries().products()).front();
        product.repository = stage.clone.path(u"nowhere"_s);
        stage.workspace.done(Save<Product>{product});
        const auto none = stage.waited(stage.desk->refresh(stage.release));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        product.repository.clear();
        stage.workspace.done(Save<Product>{product});
        QCOMPARE(stage.waited(stage.desk->refresh(stage.release)).error().kind, ErrorKind::NotFound);
        auto control = std::make_shared<JobControl>();
        control->cancel();
        product.repository = stage.clone.path();
        stage.workspace.done(Save<Product>{product});
        const auto named = stage.waited(stage.desk->refresh(stage.release, {u"v9"_s, {}, {}}));
        QVERIFY(!named);
        QVERIFY(named.error().sentence.contains(u"v9"_s));
        QCOMPARE(stage.waited(stage.desk->refresh(stage.release, {}, control)).error().kind, ErrorKind::NotAllowed);
        QVERIFY(!stage.page().snapshot);
    }

    void whatIsFetchedIsSeen()
    {
        ScopeStage stage;
        GitClone mine;
        mine.git({u"clone"_s, u"-q"_s, stage.clone.path(), u"clone"_s});
        Product product = valueOf(stage.workspace.queries().products()).front();
        product.repository = mine.path(u"clone"_s);
        stage.workspace.done(Save<Product>{product});
        const QString more = stage.clone.commit(u"feat: pushed by others"_s);
        QVERIFY(stage.waited(stage.desk->refresh(stage.release)));
        QVERIFY(stage.page().snapshot->head != more);
        QVERIFY(stage.waited(stage.desk->fetch(stage.product)));
        QCOMPARE(stage.waited(stage.desk->look())->size(), 1U);
        QCOMPARE(stage.page().snapshot->head, more);
    }

    void notesAreToldOnce()
    {
        ScopeStage stage;
        QCOMPARE(stage.waited(stage.desk->publish(stage.release)).error().kind, ErrorKind::BadInput);
        stage.publishable();
        QVERIFY(stage.waited(stage.desk->refresh(stage.release)));
        const auto told = stage.waited(stage.desk->publish(stage.release));
        QVERIFY2(told, told ? "" : qPrintable(told.error().sentence));
        QCOMPARE(told->state, PublicationState::Published);
        QCOMPARE(told->url, u"https://forge/v4.2.0"_s);
        QCOMPARE(stage.forge->kept[u"v4.2.0"_s].body, u"What is new"_s);
        QCOMPARE(stage.forge->kept[u"v4.2.0"_s].commit, stage.clone.head());
        QVERIFY(!stage.waited(stage.desk->publish(stage.release)));
        QCOMPARE(stage.forge->created, 1);
    }

    void notesInDoubtAreLookedForAndNotSentAgainUnseen_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::newRow("they had arrived") << true;
        QTest::newRow("they had not") << false;
    }

    void notesInDoubtAreLookedForAndNotSentAgainUnseen()
    {
        QFETCH(bool, arrived);
        ScopeStage stage;
        stage.publishable();
        QVERIFY(stage.waited(stage.desk->refresh(stage.release)));
        stage.forge->answers = ci::TriggerOutcome::Kind::Unknown;
        stage.forge->keepsThoughUnanswered = arrived;
        QCOMPARE(stage.waited(stage.desk->publish(stage.release))->state, PublicationState::Unknown);
        stage.forge->answers.reset();
        const auto again = stage.waited(stage.desk->publish(stage.release));
        QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
        QCOMPARE(again->state, PublicationState::Published);
        QCOMPARE(stage.forge->created, arrived ? 1 : 2);
    }

    void whatTheServerHasAlreadyIsLeftAlone()
    {
        ScopeStage stage;
        stage.publishable();
        stage.forge->kept.insert(u"v4.2.0"_s, {});
        const auto told = stage.waited(stage.desk->publish(stage.release));
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::NotAllowed);
        QCOMPARE(stage.forge->created, 0);
    }
};

QTEST_GUILESS_MAIN(ScopeDeskTest)
#include "scope_desk_test.moc"
