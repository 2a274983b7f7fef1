// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_team.h"
#include "ui/releases/release_text.h"
#include "ui/releases/releases_view_model.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::SmallTeam;

namespace {

QStringList shown(ReleasesViewModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rows()->rowCount(); ++row)
        titles += model.rows()->index(row, ReleasesModel::Title).data().toString();
    return titles;
}

} // namespace

class ReleasesViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInViews_showWhatTheirNamesSay_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("around now") << u"around"_s << QStringList{u"Ledger 2.8"_s, u"Payments 4.2"_s, u"Ledger 2.9"_s};
        QTest::newRow("mine") << u"mine"_s << QStringList{u"Payments 4.2"_s, u"Ledger 2.9"_s, u"Payments 5.0"_s};
        QTest::newRow("next 30 days") << u"next"_s << QStringList{u"Payments 4.2"_s, u"Ledger 2.9"_s};
        QTest::newRow("last quarter") << u"quarter"_s << QStringList{u"Ledger 2.8"_s};
        QTest::newRow("at risk") << u"risk"_s << QStringList{u"Payments 4.2"_s};
        QTest::newRow("unknown: the first")
            << u"nonsense"_s << QStringList{u"Ledger 2.8"_s, u"Payments 4.2"_s, u"Ledger 2.9"_s};
    }
    void builtInViews_showWhatTheirNamesSay()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, titles);
        SmallTeam team;
        const ReleaseId old = team.release(team.ledger, u"2.8"_s, QDate(2026, 12, 15));
        team.setState(old, ReleaseState::Cancelled);
        team.release(team.payments, u"4.2"_s, QDate(2027, 1, 6));
        team.release(team.ledger, u"2.9"_s, QDate(2027, 1, 20));
        team.release(team.payments, u"5.0"_s, QDate(2027, 6, 1));
        // Wed 6 Jan 2027 10:00: "Build it" of Payments 4.2 is overdue.
        team.workspace.setNow(fromWallTime(QDate(2027, 1, 6), QTime(10, 0), "Europe/Berlin"));
        ReleasesViewModel model(team.workspace.session());
        model.openView(key);
        QCOMPARE(shown(model), titles);
        QTRY_COMPARE(model.countOf(model.openedKey()), std::optional<qint64>(titles.size()));
    }

    void mine_areTheReleasesThatInvolveThePerson()
    {
        const PersonId person{*Uuid::fromString(u"00000000-0000-4000-8000-000000000001")};
        const auto views = builtInViews(person, QDate(2027, 1, 6), "Europe/Berlin");
        const auto mine = std::ranges::find(views, u"mine"_s, &ReleaseView::key);
        QCOMPARE(mine->query.filter.involves, std::optional(person));
        QVERIFY(mine->query.filter.coordinators.empty());
    }

    void aReleaseNobodyTouched_saysWhenItWasCreated()
    {
        const Instant now = fromWallTime(QDate(2027, 1, 6), QTime(10, 0), "Europe/Berlin");
        service::ReleaseRow row;
        QCOMPARE(releasetext::changedText(row, "Europe/Berlin", now), QString());
        row.id = {Uuid::version7(toUnixMilliseconds(now) - 3 * 3600 * 1000, {})};
        QCOMPARE(releasetext::changedText(row, "Europe/Berlin", now), u"3 h ago"_s);
        row.changedAt = now - std::chrono::hours(1);
        QCOMPARE(releasetext::changedText(row, "Europe/Berlin", now), u"1 h ago"_s);
    }

    void aTypedName_findsProductVersionAndBoth_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("product") << u"pay"_s << QStringList{u"Payments 4.2"_s, u"Payments 4.3"_s};
        QTest::newRow("version") << u"4.3"_s << QStringList{u"Payments 4.3"_s};
        QTest::newRow("both") << u"payments 4.2"_s << QStringList{u"Payments 4.2"_s};
        QTest::newRow("a wildcard is no wildcard") << u"%"_s << QStringList{};
        QTest::newRow("quote") << u"'; --"_s << QStringList{};
    }
    void aTypedName_findsProductVersionAndBoth()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, titles);
        SmallTeam team;
        team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
        team.release(team.payments, u"4.3"_s, QDate(2027, 1, 21));
        team.release(team.ledger, u"2.9"_s, QDate(2027, 1, 20));
        ReleasesViewModel model(team.workspace.session());
        model.openView(u"all"_s);
        service::ReleaseFilter filter;
        filter.text = typed;
        model.setFilter(filter);
        QCOMPARE(shown(model), titles);
        QVERIFY(model.currentKey().isEmpty());
        model.setFilter({});
        QCOMPARE(model.currentKey(), u"all"_s);
    }

    void sortingTwice_turnsItRound()
    {
        SmallTeam team;
        team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
        team.release(team.ledger, u"2.9"_s, QDate(2027, 1, 20));
        ReleasesViewModel model(team.workspace.session());
        model.openView(u"all"_s);
        QCOMPARE(shown(model), (QStringList{u"Payments 4.2"_s, u"Ledger 2.9"_s}));
        model.sortBy(service::ReleaseOrder::Title);
        QCOMPARE(shown(model), (QStringList{u"Ledger 2.9"_s, u"Payments 4.2"_s}));
        model.sortBy(service::ReleaseOrder::Title);
        QCOMPARE(shown(model), (QStringList{u"Payments 4.2"_s, u"Ledger 2.9"_s}));
    }

    void aSavedView_comesBackAsItWas()
    {
        SmallTeam team;
        const PersonId mara = team.mara;
        ReleaseQuery query;
        query.filter.text = u"pay"_s;
        query.filter.coordinators = {mara};
        query.filter.states = {ReleaseState::Planned, ReleaseState::Deploying};
        query.order = service::ReleaseOrder::Changed;
        query.descending = true;
        SavedView saved;
        saved.page = u"releases"_s;
        saved.name = u"Mine & theirs"_s;
        saved.filter = viewToJson(query, {u"title"_s, u"ship"_s});
        team.workspace.done(service::Save<SavedView>{saved});
        ReleasesViewModel model(team.workspace.session());
        const ReleaseView &view = model.views().back();
        QCOMPARE(view.name, u"Mine & theirs"_s);
        QCOMPARE(view.query, query);
        QCOMPARE(view.columns, (QStringList{u"title"_s, u"ship"_s}));
        model.openView(view.key);
        QCOMPARE(model.currentKey(), view.key);
    }

    void aViewWithNonsenseInIt_showsAll()
    {
        SavedView saved;
        saved.name = u"From the future"_s;
        saved.filter = QJsonDocument::fromJson(R"({"order": "mood", "filter": [1, 2], "columns": 7})").object();
        const ReleaseView view = viewOf(saved);
        QCOMPARE(view.query, ReleaseQuery{});
        QVERIFY(view.columns.isEmpty());
    }

    void midnight_movesTheViewAroundNowAlong()
    {
        SmallTeam team;
        team.release(team.payments, u"4.2"_s, QDate(2027, 2, 19));
        ReleasesViewModel model(team.workspace.session());
        model.openView(u"around"_s);
        QCOMPARE(shown(model), QStringList{});
        team.workspace.setNow(team.workspace.now() + std::chrono::days(2));
        model.refresh();
        QCOMPARE(shown(model), QStringList{u"Payments 4.2"_s});
        QCOMPARE(model.currentKey(), u"around"_s);
    }

    void nobodysViews_haveNoMine()
    {
        SmallTeam team;
        team.workspace->setActor({});
        ReleasesViewModel model(team.workspace.session());
        QVERIFY(!model.view(u"mine"_s));
        QCOMPARE(model.zone(), QByteArray("Europe/Berlin"));
    }

    void whatBegan_isNotRemoved()
    {
        SmallTeam team;
        const ReleaseId id = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
        ReleasesViewModel model(team.workspace.session());
        model.openView(u"all"_s);
        QVERIFY(model.whyNotRemove(*model.rows()->row(0)).isEmpty());
        team.setState(id, ReleaseState::InProgress);
        model.refresh();
        QVERIFY(model.whyNotRemove(*model.rows()->row(0)).contains(u"in progress"));
    }
};

QTEST_GUILESS_MAIN(ReleasesViewModelTest)
#include "releases_view_model_test.moc"
