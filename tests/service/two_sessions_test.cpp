// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "storage/sqlite/connection.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// Lets the session look for what others committed. @return what it announced
std::vector<ChangeSet> polled(Session &session)
{
    std::vector<ChangeSet> found;
    QObject context;
    QObject::connect(&session, &Session::changed, &context,
                     [&](const ChangeSet &changes) { found.push_back(changes); });
    session.pollForeignChanges();
    // Commands and looking run one after the other, so the answer of a command that changes nothing is the end of it.
    (void)session.run(RemoveRelease{});
    QCoreApplication::processEvents();
    return found;
}

} // namespace

class TwoSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneSessionCommits_isAnnouncedInTheOther()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const auto other = workspace.secondSession();
        QVERIFY(polled(*other).empty());
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const auto found = polled(*other);
        QCOMPARE(found.size(), 1u);
        QVERIFY(found[0].isForeign);
        QVERIFY(found[0].touches(u"release"));
        QCOMPARE(found[0].changes[0].id, id.value);
        QCOMPARE(found[0].changes[0].operation, ChangeSet::Operation::Inserted);
        QVERIFY(polled(*other).empty());
    }

    void whatWasDoneToTheSchema_isToldByTheCheckThoughOpeningPutsItRight()
    {
        TemporaryWorkspace workspace;
        QVERIFY(valueOf(workspace.queries().check()).isSound());
        const auto behind = valueOf(storage::Connection::open(workspace->file(), storage::Connection::Mode::ReadWrite));
        QVERIFY(behind->execute("CREATE TRIGGER evil AFTER INSERT ON audit BEGIN SELECT 1; END;"
                                "DROP TRIGGER items_no_delete"));
        const auto other = workspace.secondSession();
        QStringList told;
        for (const CheckReport::Problem &each : valueOf(other->queries().check()).problems)
            told += each.text;
        QVERIFY2(told.join(u' ').contains(u"evil"), qPrintable(told.join(u'\n')));
        QVERIFY2(told.join(u' ').contains(u"items_no_delete"), qPrintable(told.join(u'\n')));
        QVERIFY(valueOf(workspace.secondSession()->queries().check()).isSound());
    }

    void onesOwnCommits_areNotForeign()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const auto other = workspace.secondSession();
        QSignalSpy spy(&workspace.session(), &Session::changed);
        team.plainRelease(u"4.2"_s);
        QCOMPARE(spy.size(), 1);
        QVERIFY(!spy[0][0].value<ChangeSet>().isForeign);
        QVERIFY(polled(workspace.session()).empty());
    }

    void whatCameBeforeOnesOwnCommit_isStillAnnounced()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const auto other = workspace.secondSession();
        QVERIFY(workspace->run(EditRelease{.release = id, .scope = u"theirs"_s}));
        QVERIFY(other->run(EditRelease{.release = id, .notes = u"mine"_s}));
        QVERIFY(workspace->run(EditRelease{.release = id, .scope = u"theirs again"_s}));
        QCoreApplication::processEvents();
        QStringList fields;
        for (const ChangeSet &set : polled(*other))
            for (const ChangeSet::Change &each : set.changes)
                if (each.id == id.value)
                    fields += each.fields;
        QVERIFY(fields.contains(u"scope"_s));
        QVERIFY(!fields.contains(u"notes"_s));
    }

    void bothReadWhatEitherWrote()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const auto other = workspace.secondSession();
        QVERIFY(other->run(EditRelease{.release = id, .scope = u"from the other"_s}));
        QCOMPARE(team.plan(id).release.scope, u"from the other"_s);
        workspace.done(EditRelease{.release = id, .scope = u"from here"_s});
        QCOMPARE(valueOf(other->queries().plan(id)).release.scope, u"from here"_s);
        QVERIFY(valueOf(workspace.queries().check()).isSound());
    }

    void whatSomebodyElseRemoved_isRefusedWithASentence()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const ItemId item = team.itemCalled(id, u"Load test"_s);
        const auto other = workspace.secondSession();
        QVERIFY(other->run(RemoveItems{id, {item}}));
        QCOMPARE(workspace.refused(SetItemState{.release = id, .items = {item}}).kind, ErrorKind::NotFound);
        QVERIFY(other->run(RemoveRelease{id}));
        QCOMPARE(workspace.refused(EditRelease{.release = id, .scope = u"x"_s}).kind, ErrorKind::NotFound);
    }

    void changesOfACommand_areAnnouncedBeforeItsContinuation()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        QStringList order;
        QObject context;
        QObject::connect(&workspace.session(), &Session::changed, &context, [&] { order += u"changed"_s; });
        workspace->start(EditRelease{.release = id, .scope = u"x"_s}).then(&context, [&](const Result<Done> &) {
            order += u"continued"_s;
        });
        QTRY_COMPARE(order, (QStringList{u"changed"_s, u"continued"_s}));
    }
};

QTEST_GUILESS_MAIN(TwoSessionsTest)
#include "two_sessions_test.moc"
