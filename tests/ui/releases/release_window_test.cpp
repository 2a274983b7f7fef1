// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_team.h"
#include "ui/releases/release_window.h"
#include "ui/releases/releases_model.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using service::ReleaseOrder;
using slipway::test::SmallTeam;
using slipway::test::valueOf;

namespace {

constexpr int kReleases = 200;

/// 200 plain releases of two products, made out of order, several on one day.
void fill(SmallTeam &team)
{
    for (int i = 0; i < kReleases; ++i) {
        service::CreateRelease wish;
        wish.product = i % 3 == 0 ? team.ledger : team.payments;
        wish.version = u"%1.%2"_s.arg(i % 7).arg(i);
        wish.ship = fromWallTime(QDate(2027, 1, 11).addDays((i * 37) % 101), QTime(10, 0), "Europe/Berlin");
        team.workspace.session().run(wish).value();
    }
    QCoreApplication::processEvents();
}

QStringList titles(const std::vector<service::ReleaseRow> &rows)
{
    QStringList list;
    for (const auto &each : rows)
        list += each.title;
    return list;
}

} // namespace

class ReleaseWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fill(m_team); }

    void rowsReadInPieces_areThoseReadAtOnce_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("descending");
        for (const auto order : {ReleaseOrder::Ship, ReleaseOrder::Title, ReleaseOrder::State, ReleaseOrder::Changed})
            for (const bool descending : {false, true})
                QTest::addRow("%d %s", static_cast<int>(order), descending ? "down" : "up")
                    << static_cast<int>(order) << descending;
    }
    void rowsReadInPieces_areThoseReadAtOnce()
    {
        QFETCH(int, order);
        QFETCH(bool, descending);
        auto &queries = m_team.workspace.queries();
        const auto wanted = static_cast<ReleaseOrder>(order);
        const auto all = valueOf(queries.releases({}, wanted, descending, 0, 1000));
        QCOMPARE(std::ssize(all), kReleases);
        QStringList pieces;
        for (qint64 first = 0; first < kReleases; first += 37)
            pieces += titles(valueOf(queries.releases({}, wanted, descending, first, 37)));
        QCOMPARE(pieces, titles(all));
        for (const int row : {0, 1, 63, 64, 150, 199})
            QCOMPARE(valueOf(queries.releasePosition({}, wanted, descending, all[static_cast<std::size_t>(row)].id)),
                     std::optional<qint64>(row));
    }

    void rowsAreInTheirOrder()
    {
        auto &queries = m_team.workspace.queries();
        const auto byShip = valueOf(queries.releases({}, ReleaseOrder::Ship, false, 0, 1000));
        QVERIFY(std::ranges::is_sorted(byShip, {}, &service::ReleaseRow::ship));
        const auto byTitle = valueOf(queries.releases({}, ReleaseOrder::Title, false, 0, 1000));
        QVERIFY(byTitle.front().title.startsWith(u"Ledger"));
        QVERIFY(byTitle.back().title.startsWith(u"Payments"));
        QCollator asPeopleCount{QLocale(QLocale::English)};
        asPeopleCount.setNumericMode(true);
        QVERIFY(std::ranges::is_sorted(byTitle, asPeopleCount, &service::ReleaseRow::title));
    }

    void statesAreInTheOrderOfLife()
    {
        SmallTeam team;
        const ReleaseId planned = team.release(team.payments, u"2"_s, QDate(2027, 2, 1));
        team.setState(planned, ReleaseState::Planned);
        const ReleaseId begun = team.release(team.payments, u"3"_s, QDate(2027, 2, 2));
        team.setState(begun, ReleaseState::InProgress);
        team.release(team.payments, u"1"_s, QDate(2027, 2, 3));
        const auto rows = valueOf(team.workspace.queries().releases({}, ReleaseOrder::State, false, 0, 10));
        QCOMPARE(titles(rows), (QStringList{u"Payments 1"_s, u"Payments 2"_s, u"Payments 3"_s}));
    }

    void aFilter_movesPositions()
    {
        service::ReleaseFilter filter;
        filter.products = {m_team.ledger};
        auto &queries = m_team.workspace.queries();
        const auto rows = valueOf(queries.releases(filter, ReleaseOrder::Ship, false, 0, 1000));
        QCOMPARE(valueOf(queries.releaseCount(filter)), std::ssize(rows));
        QCOMPARE(valueOf(queries.releasePosition(filter, ReleaseOrder::Ship, false, rows[5].id)),
                 std::optional<qint64>(5));
        service::ReleaseFilter others;
        others.products = {m_team.payments};
        QCOMPARE(valueOf(queries.releasePosition(others, ReleaseOrder::Ship, false, rows[5].id)),
                 std::optional<qint64>());
    }

    void changedSince_leavesOutWhatIsOlder()
    {
        SmallTeam team;
        team.release(team.payments, u"1"_s, QDate(2027, 2, 1));
        const Instant later = team.workspace.now() + std::chrono::hours(5);
        team.workspace.setNow(later);
        team.release(team.payments, u"2"_s, QDate(2027, 2, 2));
        service::ReleaseFilter filter;
        filter.changedSince = later - std::chrono::hours(1);
        QCOMPARE(titles(valueOf(team.workspace.queries().releases(filter, ReleaseOrder::Ship, false, 0, 10))),
                 QStringList{u"Payments 2"_s});
        QCOMPARE(service::ReleaseFilter::fromJson(filter.toJson()), filter);
    }

    void onlyTheRowsInUse_areHeld()
    {
        ui::ReleaseWindow window(m_team.workspace.queries());
        QCOMPARE(valueOf(window.open({})), kReleases);
        QCOMPARE(window.heldRows(), 0);
        QVERIFY(window.row(150));
        QCOMPARE(window.heldRows(), ui::ReleaseWindow::kPageRows);
        QVERIFY(window.heldRow(150) && !window.heldRow(0));
        QVERIFY(!window.row(-1) && !window.row(kReleases));
        QCOMPARE(valueOf(window.indexOf(window.row(199)->id)), std::optional(199));
    }

    void theModel_standsUpToTheTester()
    {
        SmallTeam team;
        team.release(team.payments, u"1"_s, QDate(2027, 2, 1));
        ReleasesModel model(team.workspace.queries(), [&] { return team.workspace.now(); });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.open({});
        QCOMPARE(model.rowCount(), 1);
        team.release(team.payments, u"2"_s, QDate(2027, 2, 2));
        const ReleaseId third = team.release(team.payments, u"3"_s, QDate(2027, 2, 3));
        model.refresh();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, ReleasesModel::Title).data().toString(), u"Payments 2"_s);
        team.workspace.done(service::RemoveRelease{third});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.refresh();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(resets.count(), 0);
        service::ReleaseFilter nothing;
        nothing.text = u"no such thing"_s;
        model.open({nothing, ReleaseOrder::Ship, false});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyCell_saysSomethingAScreenReaderCanRead()
    {
        SmallTeam team;
        team.setState(team.release(team.payments, u"1"_s, QDate(2027, 1, 8)), ReleaseState::InProgress);
        ReleasesModel model(team.workspace.queries(), [&] { return team.workspace.now(); });
        model.setZone("Europe/Berlin");
        model.open({});
        for (int column = 0; column < ReleasesModel::ColumnCount; ++column)
            QVERIFY2(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty(),
                     qPrintable(ReleasesModel::columnWord(column)));
        QCOMPARE(model.index(0, ReleasesModel::Gate).data().toString(), u"NO-GO: 2"_s);
        QCOMPARE(model.index(0, ReleasesModel::State).data().toString(), u"In progress"_s);
    }

private:
    SmallTeam m_team;
};

QTEST_GUILESS_MAIN(ReleaseWindowTest)
#include "release_window_test.moc"
