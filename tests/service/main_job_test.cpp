// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/roles.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/queries/queries.h"
#include "service/session.h"

#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace slipway;
using namespace slipway::service;
using namespace Qt::StringLiterals;

/// From an empty workspace to `go`, as the window and the command line do it.
class MainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseInAFreeze_isMovedSignedAndThenGoes()
    {
        QTemporaryDir folder;
        auto opened = Session::create(folder.filePath(u"w.slipway"_s), Surroundings::real());
        QVERIFY(opened);
        Session &session = **opened;
        const auto product = session.run(Save<Product>{{.name = u"Payments"_s, .zone = "Europe/Berlin"}});
        const auto qa = session.run(Save<Person>{{.name = u"Jonas"_s, .roles = {roles::kQaLead.toString()}}});
        QVERIFY(product && qa);
        const Instant ship = fromWallTime(QDate(2027, 1, 14), QTime(14, 0), "Europe/Berlin");
        QVERIFY(session.run(
            Save<Freeze>{{.name = u"Freeze"_s, .span = {ship - std::chrono::days(1), ship + std::chrono::hours(2)}}}));
        const auto id = session.run(CreateRelease{.product = *product, .version = u"4.2"_s, .ship = ship});
        QVERIFY(id);
        auto page = session.queries().release(*id);
        QVERIFY(page);
        QCOMPARE(page->conflicts.size(), 1u);
        QCOMPARE(page->conflicts[0].kind, Conflict::Kind::Freeze);
        QVERIFY(page->conflicts[0].proposedShip);
        QVERIFY(session.run(MoveShip{*id, *page->conflicts[0].proposedShip, {}}));

        const auto read = session.run(
            ImportChecklist{.release = *id, .text = "# Test\n- [ ] one\n- [ ] two\n", .sourceName = u"a.md"_s});
        QVERIFY(read);
        QCOMPARE(read->added, 2);
        const auto again = session.run(
            ImportChecklist{.release = *id, .text = "# Test\n- [ ] one\n- [ ] two\n", .sourceName = u"a.md"_s});
        QVERIFY(again);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->unchanged, 2);
        QVERIFY(session.run(RequireSignoff{.release = *id, .role = roles::kQaLead.toString()}));
        QVERIFY(!session.queries().release(*id)->gate.isGo());

        session.setActor(*qa);
        const auto plan = session.queries().plan(*id);
        QVERIFY(plan);
        for (const Item &item : plan->items) {
            SetItemState done{.release = *id, .state = ItemState::Done};
            done.items.push_back(item.id);
            done.evidence.push_back({u"https://ci.example/1"_s, {}});
            const auto answer = session.run(done);
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence + answer.error().detail));
        }
        QVERIFY(session.run(DecideSignoff{.release = *id, .role = roles::kQaLead.toString()}));
        page = session.queries().release(*id);
        QVERIFY(page);
        QVERIFY2(page->gate.isGo(), qPrintable(page->gate.reasons.empty() ? QString() : page->gate.reasons[0].text));

        QVERIFY(session.run(EditRelease{.release = *id, .scope = u"something more"_s}));
        QCOMPARE(session.queries().release(*id)->signoffs[0].state, SignoffState::Stale);
        const auto report = session.queries().check();
        QVERIFY(report);
        QVERIFY2(report->isSound(), report->problems.empty() ? "" : qPrintable(report->problems[0].text));
    }

    void whatWasPutRight_isToldOnce_andWhatWasNot_withItsRemedy()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"w.slipway"_s);
        QVERIFY(Session::create(file, Surroundings::real()));
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(file.toUtf8().constData(), &database), SQLITE_OK);
        sqlite3_exec(database, "DROP INDEX items_by_release; DROP TRIGGER items_no_delete; CREATE TABLE theirs(x);",
                     nullptr, nullptr, nullptr);
        sqlite3_close(database);
        const auto opened = Session::open(file, Surroundings::real());
        QVERIFY(opened);
        const auto report = (*opened)->queries().check();
        QVERIFY(report);
        QStringList texts;
        for (const auto &each : report->problems)
            texts += each.text;
        texts.sort();
        QCOMPARE(texts.size(), 3);
        QCOMPARE(texts[0], u"The index items_by_release is missing. It was put right when the workspace was opened."_s);
        QVERIFY2(texts[1].startsWith(u"The table theirs was added behind Slipway's back. Slipway does not use it."_s),
                 qPrintable(texts[1]));
        QCOMPARE(texts[2],
                 u"The trigger items_no_delete is missing. It was put right when the workspace was opened."_s);
        QVERIFY((*Session::open(file, Surroundings::real()))->queries().check()->problems.size() == 1u);
    }

    void theSample_isSoundAndFillsEveryPage()
    {
        QTemporaryDir folder;
        auto opened = Session::create(folder.filePath(u"w.slipway"_s), Surroundings::real());
        QVERIFY(opened);
        const auto made = (*opened)->run(MakeSample{});
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence + made.error().detail));
        QVERIFY((*opened)->queries().releaseCount({}).value_or(0) > 80);
        const auto report = (*opened)->queries().check();
        QVERIFY2(report && report->isSound(),
                 report && !report->problems.empty() ? qPrintable(report->problems[0].text) : "");
    }
};

QTEST_GUILESS_MAIN(MainJobTest)
#include "main_job_test.moc"
