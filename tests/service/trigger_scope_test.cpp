// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_stage.h"
#include "net/secret.h"
#include "service/commands/release_commands.h"
#include "service/commands/structure_commands.h"
#include "service/scope/repository_desk.h"
#include "support/git_clone.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;

namespace {

/// A release that is ready, whose criterion wants its commit on the branch `release`, and the two desks of a window.
struct ScopedStage {
    DeskStage stage;
    GitClone clone;
    ReleaseId release;
    std::unique_ptr<RepositoryDesk> repositories;

    ScopedStage()
    {
        clone.commit(u"feat: first"_s);
        clone.git({u"branch"_s, u"release"_s});
        Product product = valueOf(stage.workspace.queries().products()).front();
        for (const Product &each : valueOf(stage.workspace.queries().products()))
            if (each.id == stage.team.payments)
                product = each;
        product.repository = clone.path();
        stage.workspace.done(Save<Product>{product});
        release = stage.team.release(u"4.2.0"_s);
        stage.workspace.done(AddCriterion{.release = release,
                                          .title = u"On the release branch"_s,
                                          .kind = CriterionKind::Scope,
                                          .parameters = {{u"check"_s, u"branch"_s}, {u"branch"_s, u"release"_s}}});
        repositories = std::make_unique<RepositoryDesk>(
            *stage.workspace.operator->(), std::shared_ptr<net::SecretStore>(net::systemSecrets()),
            [](const CiConnection &, const QByteArray &) -> Result<std::unique_ptr<ci::CiProvider>> {
                return failure(ErrorKind::NotFound, u"no forge"_s);
            });
        (void)valueOf(answerOf(repositories->refresh(release, {}, {})));
        stage.team.makeReady(release);
        stage.workspace->setActor(stage.team.mara);
        stage.team.takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        stage.workspace->setActor(stage.team.henrik);
    }

    void connectDesks()
    {
        static_cast<ServerDesk &>(*stage.desk).setLookFirst([this](ReleaseId id) {
            return repositories->lookFirst(id);
        });
    }

    [[nodiscard]] RunWish deployment() const
    {
        RunWish wish = stage.wish();
        wish.release = release;
        wish.purpose = RunPurpose::Deploy;
        wish.environment = stage.team.production;
        return wish;
    }
};

} // namespace

/// What stands in a repository is asked once more when something is started.
class TriggerScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBranchThatLostTheCommitStopsTheDeployment()
    {
        ScopedStage scoped;
        scoped.connectDesks();
        // Somebody moved the branch away, and nobody looked since.
        const QString other = scoped.clone.git({u"commit-tree"_s, u"-m"_s, u"other"_s, u"HEAD^{tree}"_s});
        scoped.clone.git({u"branch"_s, u"-f"_s, u"release"_s, other});
        const auto refused = answerOf(scoped.stage.desk->trigger(scoped.deployment()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        QVERIFY2(refused.error().detail.contains(u"On the release branch"_s), qPrintable(refused.error().detail));
        QCOMPARE(scoped.stage.server->created, 0);
        // And back again, with nobody looking either.
        scoped.clone.git({u"branch"_s, u"-f"_s, u"release"_s, u"main"_s});
        const auto started = answerOf(scoped.stage.desk->trigger(scoped.deployment()));
        QVERIFY2(started, started ? "" : qPrintable(started.error().sentence + started.error().detail));
        QCOMPARE(scoped.stage.server->created, 1);
    }

    void aRepositoryThatCannotBeLookedAtStopsWhatAsksForIt()
    {
        ScopedStage scoped;
        scoped.connectDesks();
        QVERIFY(QDir().rename(scoped.clone.path(u".git"_s), scoped.clone.path(u"away"_s)));
        const auto refused = answerOf(scoped.stage.desk->trigger(scoped.deployment()));
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"could not be verified"_s), qPrintable(refused.error().sentence));
        QCOMPARE(scoped.stage.server->created, 0);
        // Who may override may do so here too, and what is taken back waits for no repository.
        RunWish wish = scoped.deployment();
        wish.overrideReason = u"the machine with the clone is gone"_s;
        QVERIFY(answerOf(scoped.stage.desk->trigger(wish)));
        RunWish rollback = scoped.deployment();
        rollback.purpose = RunPurpose::Rollback;
        const auto back = answerOf(scoped.stage.desk->trigger(rollback));
        QVERIFY(back || !back.error().sentence.contains(u"could not be verified"_s));
    }
};

QTEST_GUILESS_MAIN(TriggerScopeTest)
#include "trigger_scope_test.moc"
