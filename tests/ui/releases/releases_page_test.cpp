// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/focusables.h"
#include "support/small_team.h"
#include "ui/releases/release_files.h"
#include "ui/releases/release_table.h"
#include "ui/releases/releases_model.h"
#include "ui/releases/releases_page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::SmallTeam;

namespace {

template <class Widget>
Widget *named(QWidget &root, const char *name)
{
    return root.findChild<Widget *>(QString::fromLatin1(name));
}

/// A page over three releases, all of them shown.
struct Desk {
    SmallTeam team;
    ReleaseId first = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
    ReleaseId second = team.release(team.ledger, u"2.9"_s, QDate(2027, 1, 20));
    ReleaseId third = team.release(team.payments, u"4.3"_s, QDate(2027, 2, 4));
    std::unique_ptr<ReleasesPage> page = std::make_unique<ReleasesPage>(team.workspace.session());
    ReleaseTable *table = named<ReleaseTable>(*page, "releasesTable");

    Desk()
    {
        page->openRoute({u"releases"_s, {}, u"all"_s, {}, {}});
        page->resize(1232, 700);
        page->show();
        page->activateWindow();
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList list;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            list += table->model()->index(row, ReleasesModel::Title).data().toString();
        return list;
    }

    [[nodiscard]] QString currentTitle() const
    {
        return table->currentIndex().siblingAtColumn(ReleasesModel::Title).data().toString();
    }

    void clickHeader(int column) const
    {
        QHeaderView *header = table->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + 20, header->viewport()->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }
};

} // namespace

class ReleasesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"slipway-test"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qRegisterMetaType<Route>();
        qRegisterMetaType<Notice>();
    }
    void init() { QSettings().clear(); }

    void typingInTheFilterRow_narrowsTheTable()
    {
        Desk desk;
        auto *text = named<QLineEdit>(*desk.page, "filterText");
        QTest::keyClicks(text, u"led"_s);
        QTRY_COMPARE(desk.titles(), QStringList{u"Ledger 2.9"_s});
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(text, u"nothing like it"_s);
        QTRY_COMPARE(desk.titles(), QStringList{});
        auto *clear = named<QAbstractButton>(*desk.page, "clearFilterButton");
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(desk.titles().size(), 3);
        QVERIFY(text->text().isEmpty());
    }

    void aShipDateThatIsNone_saysSoAndChangesNothing()
    {
        Desk desk;
        auto *ship = named<QLineEdit>(*desk.page, "filterShip");
        QTest::keyClicks(ship, u"soon"_s);
        QTest::keyClick(ship, Qt::Key_Return);
        QVERIFY(!ship->accessibleDescription().isEmpty());
        QCOMPARE(desk.titles().size(), 3);
        ship->clear();
        QTest::keyClicks(ship, u"2027-02"_s);
        QTest::keyClick(ship, Qt::Key_Return);
        QCOMPARE(desk.titles(), QStringList{u"Payments 4.3"_s});
        QVERIFY(ship->accessibleDescription().isEmpty());
    }

    void progressThatIsTyped_isFilteredBy_andWhatIsNoneIsMarked()
    {
        Desk desk;
        auto *progress = named<QLineEdit>(*desk.page, "filterProgress");
        QTest::keyClicks(progress, u"half"_s);
        QTest::keyClick(progress, Qt::Key_Return);
        QVERIFY(progress->accessibleDescription().startsWith(u"This is no progress"_s));
        QCOMPARE(desk.titles().size(), 3);
        progress->clear();
        QTest::keyClicks(progress, u"> 50"_s);
        QTest::keyClick(progress, Qt::Key_Return);
        QVERIFY(progress->accessibleDescription().isEmpty());
        QCOMPARE(desk.titles(), QStringList{});
        progress->clear();
        QTest::keyClicks(progress, u"< 50"_s);
        QTest::keyClick(progress, Qt::Key_Return);
        QCOMPARE(desk.titles().size(), 3);
    }

    void anOwnerNobodyHas_matchesNothing()
    {
        Desk desk;
        auto *owner = named<QLineEdit>(*desk.page, "filterOwner");
        QTest::keyClicks(owner, u"mara"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        QCOMPARE(desk.titles().size(), 3);
        owner->clear();
        QTest::keyClicks(owner, u"zzz"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        QCOMPARE(desk.titles(), QStringList{});
    }

    void clickingAHeader_sortsByItAndAgainTurnsRound()
    {
        Desk desk;
        QVERIFY(desk.table->horizontalHeader()->isSortIndicatorShown());
        desk.clickHeader(ReleasesModel::Title);
        QCOMPARE(desk.titles(), (QStringList{u"Ledger 2.9"_s, u"Payments 4.2"_s, u"Payments 4.3"_s}));
        QCOMPARE(desk.table->horizontalHeader()->sortIndicatorSection(), static_cast<int>(ReleasesModel::Title));
        desk.clickHeader(ReleasesModel::Title);
        QCOMPARE(desk.titles().first(), u"Payments 4.3"_s);
        // Columns that have no order leave everything as it is.
        desk.clickHeader(ReleasesModel::Phase);
        QCOMPARE(desk.titles().first(), u"Payments 4.3"_s);
        QCOMPARE(desk.table->horizontalHeader()->sortIndicatorSection(), static_cast<int>(ReleasesModel::Title));
    }

    void selectionAndCurrentRow_surviveARefresh()
    {
        Desk desk;
        desk.table->setCurrentIndex(desk.table->model()->index(1, 0));
        QCOMPARE(desk.currentTitle(), u"Ledger 2.9"_s);
        // One that ships first moves all rows down by one.
        desk.team.release(desk.team.ledger, u"2.8"_s, QDate(2027, 1, 12));
        QTRY_COMPARE(desk.titles().size(), 4);
        QCOMPARE(desk.currentTitle(), u"Ledger 2.9"_s);
        QCOMPARE(desk.table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(desk.table->selectionModel()->selectedRows().first().row(), 2);
    }

    void enter_opensTheCurrentRelease()
    {
        Desk desk;
        QSignalSpy routes(desk.page.get(), &Page::routeRequested);
        desk.table->setFocus();
        desk.table->setCurrentIndex(desk.table->model()->index(2, 0));
        QTest::keyClick(desk.table, Qt::Key_Return);
        QCOMPARE(routes.count(), 1);
        const auto route = routes.at(0).at(0).value<Route>();
        QCOMPARE(route.page, u"releases"_s);
        QCOMPARE(route.release, std::optional(desk.third));
    }

    void del_removesAndUndoBringsBack()
    {
        Desk desk;
        QSignalSpy notices(desk.page.get(), &Page::noticeRaised);
        desk.table->setCurrentIndex(desk.table->model()->index(0, 0));
        QTest::keyClick(desk.table, Qt::Key_Delete);
        QTRY_COMPARE(desk.titles(), (QStringList{u"Ledger 2.9"_s, u"Payments 4.3"_s}));
        // The keyboard goes on with the row that took its place.
        QCOMPARE(desk.currentTitle(), u"Ledger 2.9"_s);
        QTRY_COMPARE(notices.count(), 1);
        notices.at(0).at(0).value<Notice>().action();
        QTRY_COMPARE(desk.titles().size(), 3);
    }

    void del_onWhatBegan_saysWhyNot()
    {
        Desk desk;
        desk.team.setState(desk.first, ReleaseState::InProgress);
        QTRY_COMPARE(desk.table->model()->index(0, ReleasesModel::State).data().toString(), u"In progress"_s);
        QSignalSpy notices(desk.page.get(), &Page::noticeRaised);
        desk.table->setCurrentIndex(desk.table->model()->index(0, 0));
        QTest::keyClick(desk.table, Qt::Key_Delete);
        QCOMPARE(notices.count(), 1);
        QCOMPARE(notices.at(0).at(0).value<Notice>().kind, Notice::Kind::Problem);
        QCOMPARE(desk.titles().size(), 3);
    }

    void aFilteredTable_isKeptAsAView()
    {
        Desk desk;
        auto *save = named<QAbstractButton>(*desk.page, "saveView");
        QVERIFY(!save->isEnabled());
        QVERIFY(!save->accessibleDescription().isEmpty());
        QTest::keyClicks(named<QLineEdit>(*desk.page, "filterText"), u"pay"_s);
        QTRY_COMPARE(desk.titles().size(), 2);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        auto *name = named<QLineEdit>(*desk.page, "viewName");
        QTRY_VERIFY(name->isVisible());
        QTest::keyClicks(name, u"Only payments"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(desk.team.workspace.queries().savedViews(u"releases"_s).value().size(), 1u);
        const auto button = [&]() -> QAbstractButton * {
            const auto all = desk.page->findChildren<QAbstractButton *>();
            const auto found = std::ranges::find(all, u"Only payments"_s, &QAbstractButton::text);
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY(button());
        QTRY_VERIFY(button()->isChecked());
        QCOMPARE(desk.titles().size(), 2);
    }

    void columnsThatAreHidden_stayHiddenNextTime()
    {
        Desk desk;
        desk.table->showColumns({u"title"_s, u"ship"_s});
        QVERIFY(desk.table->isColumnHidden(ReleasesModel::Owner));
        QVERIFY(!named<QWidget>(*desk.page, "filterOwner")->isVisible());
        ReleasesPage again(desk.team.workspace.session());
        auto *table = named<ReleaseTable>(again, "releasesTable");
        QVERIFY(table->isColumnHidden(ReleasesModel::Owner));
        QVERIFY(!table->isColumnHidden(ReleasesModel::Ship));
        table->resetColumns();
        QVERIFY(!table->isColumnHidden(ReleasesModel::Owner));
    }

    void filterFields_standUnderTheirColumns()
    {
        Desk desk;
        const auto isUnder = [&](const char *field, int column) {
            const auto *widget = named<QWidget>(*desk.page, field);
            const QHeaderView *header = desk.table->horizontalHeader();
            const int left = header->sectionViewportPosition(column);
            return widget->x() >= left && widget->geometry().right() <= left + header->sectionSize(column);
        };
        QVERIFY(isUnder("filterOwner", ReleasesModel::Owner));
        desk.table->horizontalHeader()->resizeSection(ReleasesModel::Title, 320);
        QVERIFY(isUnder("filterOwner", ReleasesModel::Owner));
        desk.table->horizontalHeader()->moveSection(6, 1);
        QVERIFY(isUnder("filterOwner", ReleasesModel::Owner));
        QVERIFY(isUnder("filterState", ReleasesModel::State));
    }

    void ctrlF_goesToTheFilter()
    {
        Desk desk;
        desk.table->setFocus();
        QTRY_VERIFY(desk.table->hasFocus());
        QTest::keyClick(desk.table, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(named<QLineEdit>(*desk.page, "filterText")->hasFocus());
    }

    void exportAndImport_tellWhatCameOfThem()
    {
        Desk desk;
        auto *files = desk.page->findChild<ReleaseFiles *>();
        QSignalSpy notices(desk.page.get(), &Page::noticeRaised);
        const QString csv = desk.team.workspace.path(u"table.csv"_s);
        files->writeCsv(csv, {});
        QTRY_COMPARE(notices.count(), 1);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 4);
        QVERIFY2(text.contains("Payments,4.2,draft,2027-01-14T13:00:00Z"), text.constData());
        files->writeCsv(desk.team.workspace.path(u"no/such/folder/table.csv"_s), {});
        QTRY_COMPARE(notices.count(), 2);
        QCOMPARE(notices.at(1).at(0).value<Notice>().kind, Notice::Kind::Problem);
        files->writeCsv(desk.team.workspace->file(), {});
        QTRY_COMPARE(notices.count(), 3);
        QCOMPARE(notices.at(2).at(0).value<Notice>().kind, Notice::Kind::Problem);
        QVERIFY(test::valueOf(desk.team.workspace.queries().check()).isSound());
        files->readTable(desk.team.workspace.path(u"missing.csv"_s));
        QCOMPARE(notices.count(), 4);
        QCOMPARE(notices.at(3).at(0).value<Notice>().kind, Notice::Kind::Problem);
    }

    void anEmptyWorkspace_offersTheFirstSteps()
    {
        SmallTeam team;
        ReleasesPage page(team.workspace.session());
        page.show();
        QVERIFY(named<QWidget>(page, "releasesEmpty")->isVisible());
        QVERIFY(!named<QWidget>(page, "releasesTable")->isVisible());
        team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
        QTRY_VERIFY(named<QWidget>(page, "releasesTable")->isVisible());
    }

    void changesWhileHidden_areThereWhenShown()
    {
        Desk desk;
        desk.page->hide();
        desk.team.release(desk.team.ledger, u"3.0"_s, QDate(2027, 3, 1));
        desk.page->show();
        QTRY_COMPARE(desk.titles().size(), 4);
    }

    void everyControl_hasAnAccessibleName()
    {
        Desk desk;
        const QStringList nameless = test::namelessControls(desk.page.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
};

QTEST_MAIN(ReleasesPageTest)
#include "releases_page_test.moc"
