// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_builder.h"
#include "ui/release/checklist/checklist_filter.h"
#include "ui/release/checklist/checklist_model.h"
#include "ui/widgets/table/row_table_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

TableRow row(const QString &key, const QString &text = {}, std::vector<TableRow> children = {})
{
    return {.key = key,
            .cells = {{.text = text.isEmpty() ? key : text}, {.text = u"x"_s}},
            .children = std::move(children)};
}

QStringList keysOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList keys;
    for (int i = 0; i < model.rowCount(parent); ++i)
        keys.append(model.index(i, 0, parent).data(KeyRole).toString());
    return keys;
}

QStringList titlesOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList titles;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        titles.append(index.data().toString());
        titles += titlesOf(model, index);
    }
    return titles;
}

service::ReleasePage pageOf(const ReleasePlan &plan)
{
    service::ReleasePage page;
    page.plan = plan;
    return page;
}

ReleasePlan twoPhases()
{
    return aRelease()
        .withPhase(u"testing"_s, u"T-5d"_s, u"T-1d"_s)
        .withItem(u"Load test"_s, u"T-3d"_s)
        .withItem(u"Smoke test"_s, u"T-2d"_s, ItemState::Done)
        .withPhase(u"deployment"_s, u"T"_s, u"T+1d"_s)
        .withItem(u"Deploy"_s, u"T"_s)
        .plan();
}

} // namespace

class ReleaseModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatAreInsertedMovedAndRemoved_keepWhatWasSelected_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("the same") << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("one at the front") << QStringList{u"z"_s, u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("turned round") << QStringList{u"c"_s, u"b"_s, u"a"_s};
        QTest::newRow("one gone") << QStringList{u"b"_s, u"c"_s};
        QTest::newRow("all at once") << QStringList{u"c"_s, u"new"_s, u"b"_s};
    }
    void rowsThatAreInsertedMovedAndRemoved_keepWhatWasSelected()
    {
        QFETCH(QStringList, wanted);
        RowTableModel model({u"Name"_s, u"Value"_s});
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.setRows({row(u"a"_s), row(u"b"_s), row(u"c"_s)});
        const QPersistentModelIndex selected = model.indexOf(u"b"_s);
        std::vector<TableRow> rows;
        for (const QString &key : wanted)
            rows.push_back(row(key));
        model.setRows(rows);
        QCOMPARE(keysOf(model), wanted);
        QCOMPARE(selected.data(KeyRole).toString(), u"b"_s);
    }

    void onlyARowThatDiffers_isAnnounced()
    {
        RowTableModel model({u"Name"_s, u"Value"_s});
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.setRows({row(u"a"_s), row(u"b"_s)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({row(u"a"_s), row(u"b"_s, u"other"_s)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    }

    void rowsBelowRows_comeAndGoWithThem()
    {
        RowTableModel model({u"Name"_s, u"Value"_s});
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.setRows({row(u"a"_s, {}, {row(u"a1"_s), row(u"a2"_s)}), row(u"b"_s)});
        QCOMPARE(keysOf(model, model.indexOf(u"a"_s)), (QStringList{u"a1"_s, u"a2"_s}));
        model.setRows({row(u"b"_s, {}, {row(u"b1"_s)}), row(u"a"_s, {}, {row(u"a2"_s)})});
        QCOMPARE(keysOf(model), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(keysOf(model, model.indexOf(u"a"_s)), QStringList{u"a2"_s});
        QCOMPARE(keysOf(model, model.indexOf(u"b"_s)), QStringList{u"b1"_s});
    }

    void aReaderHearsTheSignAndEveryColumn()
    {
        RowTableModel model({u"What"_s, u"Value"_s});
        model.setRows({{.key = u"a"_s, .cells = {{.text = u"Errors"_s, .glyph = Glyph::NoGo}, {.text = u"3"_s}}}});
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"not satisfied, Errors; Value: 3"_s);
    }

    void theChecklist_isATreeOfPhases()
    {
        ChecklistModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.setPage(pageOf(twoPhases()), at("2027-01-04T09:00"), false);
        QCOMPARE(titlesOf(model),
                 (QStringList{u"testing"_s, u"Load test"_s, u"Smoke test"_s, u"deployment"_s, u"Deploy"_s}));
        QCOMPARE(model.index(0, 0).data(BadgeRole).toString(), u"1 of 2"_s);
    }

    void aChecklistThatChanges_keepsTheRowsThatStay()
    {
        ReleasePlan plan = twoPhases();
        ChecklistModel model;
        ChecklistFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        const QAbstractItemModelTester filtered(&filter, Mode::Fatal);
        const Instant now = at("2027-01-04T09:00");
        model.setPage(pageOf(plan), now, false);
        const QPersistentModelIndex load = model.indexOf(plan.items[0].id.toString());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        std::swap(plan.items[0], plan.items[1]);
        plan.items[1].state = ItemState::Done;
        plan.items.erase(plan.items.begin() + 2);
        model.setPage(pageOf(plan), now, false);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(load.row(), 1);
        QCOMPARE(load.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        plan.items[1].phase.reset();
        model.setPage(pageOf(plan), now, false);
        QCOMPARE(titlesOf(model).last(), u"Load test"_s);
    }

    void aChainOfParentsThatGoesRound_doesNotHang()
    {
        ReleasePlan plan = twoPhases();
        plan.items[0].parent = plan.items[1].id;
        plan.items[1].parent = plan.items[0].id;
        ChecklistModel model;
        const QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.setPage(pageOf(plan), at("2027-01-04T09:00"), false);
        QCOMPARE(model.rowCount(), 2);
    }

    void theFilters_showWhatTheySay_data()
    {
        QTest::addColumn<int>("show");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("titles");
        using Show = ChecklistFilter::Show;
        QTest::newRow("all") << int(Show::All) << QString()
                             << QStringList{u"testing"_s, u"Load test"_s, u"Smoke test"_s, u"deployment"_s,
                                            u"Deploy"_s};
        QTest::newRow("open") << int(Show::Open) << QString()
                              << QStringList{u"testing"_s, u"Load test"_s, u"deployment"_s, u"Deploy"_s};
        QTest::newRow("mine") << int(Show::Mine) << QString() << QStringList{u"deployment"_s, u"Deploy"_s};
        QTest::newRow("overdue") << int(Show::Overdue) << QString() << QStringList{u"testing"_s, u"Load test"_s};
        QTest::newRow("text") << int(Show::All) << u"SMOKE"_s << QStringList{u"testing"_s, u"Smoke test"_s};
        QTest::newRow("nothing") << int(Show::Overdue) << u"smoke"_s << QStringList{};
    }
    void theFilters_showWhatTheySay()
    {
        QFETCH(int, show);
        QFETCH(QString, text);
        QFETCH(QStringList, titles);
        ReleasePlan plan = twoPhases();
        const auto me = numbered<PersonId>(7);
        plan.items[2].owner = me;
        ChecklistModel model;
        ChecklistFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, Mode::Fatal);
        service::ReleasePage page = pageOf(plan);
        page.people.insert(me, aPerson(7, u"Mara Lind"_s));
        model.setPage(page, at("2027-01-12T09:00"), false);
        filter.setMe(me);
        filter.setShow(static_cast<ChecklistFilter::Show>(show));
        filter.setText(text);
        QCOMPARE(titlesOf(filter), titles);
    }

    void aReadOnlyChecklist_canNeitherBeTickedNorDragged()
    {
        ChecklistModel model;
        model.setPage(pageOf(twoPhases()), at("2027-01-04T09:00"), true);
        QSignalSpy toggled(&model, &ChecklistModel::toggled);
        const QModelIndex item = model.index(0, 0, model.index(0, 0));
        QVERIFY(!model.setData(item, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.flags(item).testAnyFlags(Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsUserCheckable));
        QCOMPARE(toggled.size(), 0);
    }

    void aDraggedItem_asksToStandWhereItWasDropped()
    {
        const ReleasePlan plan = twoPhases();
        ChecklistModel model;
        model.setPage(pageOf(plan), at("2027-01-04T09:00"), false);
        QSignalSpy moved(&model, &ChecklistModel::moved);
        const QModelIndex deploy = model.indexOf(plan.items[2].id.toString());
        const std::unique_ptr<QMimeData> mime(model.mimeData({deploy}));
        model.dropMimeData(mime.get(), Qt::MoveAction, 1, 0, model.index(0, 0));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].value<ItemId>(), plan.items[2].id);
        QCOMPARE(moved[0][1].value<std::optional<PhaseId>>(), std::optional(plan.phases[0].id));
        QCOMPARE(moved[0][3].value<std::optional<ItemId>>(), std::optional(plan.items[0].id));
    }
};

QTEST_MAIN(ReleaseModelsTest)
#include "release_models_test.moc"
