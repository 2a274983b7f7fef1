// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "service/commands/release_commands.h"
#include "service/commands/scope_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/scope_snapshots.h"
#include "ui/widgets/scope/repository_access.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/row_table_model.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;

namespace {

/// A desk whose repository is told.
class ToldDesk : public service::ScopeDesk
{
public:
    explicit ToldDesk(service::Session &session) : m_session(session) {}

    void resume() override {}
    [[nodiscard]] bool isIdle() const override { return true; }
    [[nodiscard]] QFuture<Result<ScopeSnapshotId>> refresh(ReleaseId release, service::ScopeWish,
                                                           service::JobControlPtr) override
    {
        return m_session.start(service::RecordScope{snapshotOf(
            release, {{2, u"fix: late one"_s, u"PAY-2"_s, true}, {1, u"feat(api)!: refunds"_s, u"PAY-1"_s}})});
    }
    [[nodiscard]] QFuture<Result<>> fetch(ProductId, service::JobControlPtr) override
    {
        return QtFuture::makeReadyValueFuture(Result<>{});
    }
    [[nodiscard]] QFuture<Result<std::vector<ReleaseId>>> look() override
    {
        return QtFuture::makeReadyValueFuture(Result<std::vector<ReleaseId>>(std::vector<ReleaseId>{}));
    }
    [[nodiscard]] QFuture<Result<std::vector<service::TagNews>>> askUpstream(std::optional<ReleaseId>) override
    {
        return QtFuture::makeReadyValueFuture(Result<std::vector<service::TagNews>>{});
    }
    [[nodiscard]] QFuture<Result<>> lookFirst(ReleaseId) override { return QtFuture::makeReadyValueFuture(Result<>{}); }
    [[nodiscard]] QFuture<Result<NotesPublication>> publish(ReleaseId) override
    {
        return QtFuture::makeReadyValueFuture(Result<NotesPublication>(failure(ErrorKind::Remote, u"no"_s)));
    }
    [[nodiscard]] QFuture<Result<>> keepSecret(ProductId, QByteArray) override
    {
        return QtFuture::makeReadyValueFuture(Result<>{});
    }
    [[nodiscard]] QFuture<Result<>> forgetSecret(ProductId) override
    {
        return QtFuture::makeReadyValueFuture(Result<>{});
    }

private:
    service::Session &m_session;
};

/// A product that names a repository, and a window that can read it.
struct Repository {
    Repository()
    {
        Product product = valueOf(fixture.workspace.queries().products()).front();
        product.repository = u"/repositories/payments"_s;
        fixture.workspace.done(service::Save<Product>{product});
        new ui::RepositoryAccess(fixture.workspace.session(),
                                 [](service::Session &session) { return std::make_unique<ToldDesk>(session); });
    }
    /// Of a card, shown or not.
    ui::RowTable *table(const QString &name) { return fixture.page().findChild<ui::RowTable *>(name); }
    ui::RowTableModel *rows(const QString &name) { return table(name)->rows(); }
    /// Looks at the repository, once the tab has read what is known.
    void look()
    {
        auto *button = fixture.find<QPushButton>(u"lookScope"_s);
        (void)QTest::qWaitFor([&] { return button->isEnabled(); });
        button->click();
    }
    void recordScope(ReleaseId of, int commits)
    {
        std::vector<SnapshotCommit> list;
        for (int i = 0; i < commits; ++i)
            list.push_back({commits - i, u"feat: change %1"_s.arg(commits - i), u"PAY-1"_s});
        fixture.workspace.done(service::RecordScope{snapshotOf(of, list)});
    }

    ReleaseFixture fixture;
};

} // namespace

class ScopeTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARepositoryTheWayToItsSettingIsShown()
    {
        ReleaseFixture fixture;
        fixture.open(u"scope"_s);
        QPushButton *way = nullptr;
        const auto isThere = [&] {
            for (QPushButton *each : fixture.page().findChildren<QPushButton *>())
                if (each->isVisible() && each->text().startsWith(u"Say where the repository is"_s))
                    way = each;
            return way != nullptr;
        };
        QTRY_VERIFY(isThere());
        QSignalSpy asked(&fixture.page(), &ui::Page::routeRequested);
        way->click();
        QCOMPARE(asked.size(), 1);
        const auto route = asked.front().front().value<ui::Route>();
        QCOMPARE(route.page, u"settings"_s);
        QCOMPARE(route.tab, u"products"_s);
        QCOMPARE(route.focus, fixture.product.value);
    }

    void lookingShowsWhatTheReleaseTakes()
    {
        Repository repository;
        ReleaseFixture &fixture = repository.fixture;
        fixture.open(u"scope"_s);
        repository.look();
        QTRY_VERIFY(fixture.findWidget(u"commits"_s));
        QTRY_COMPARE(repository.rows(u"commits"_s)->rowCount(), 4); // two kinds, two commits
        QVERIFY(repository.rows(u"manifest"_s)->rowCount() >= 4);
        QCOMPARE(repository.rows(u"authors"_s)->rowCount(), 2);
        QVERIFY(repository.rows(u"mismatches"_s)->rowCount() >= 2);
        QVERIFY(!fixture.findWidget(u"mismatches"_s));
        const auto parts = fixture.page().findChildren<QAbstractButton *>();
        const auto tickets = std::ranges::find_if(
            parts, [](const QAbstractButton *each) { return each->text().startsWith(u"Tickets"_s); });
        QVERIFY(tickets != parts.end());
        (*tickets)->click();
        QVERIFY(fixture.findWidget(u"mismatches"_s));
        QVERIFY(!fixture.findWidget(u"commits"_s));
        fixture.page().findChild<QLineEdit *>(u"commitFilter"_s)->setText(u"refunds"_s);
        QTRY_COMPARE(repository.rows(u"commits"_s)->rowCount(), 2);
    }

    void aLateCommitIsAskedForAndSomebodyElseDecides()
    {
        Repository repository;
        ReleaseFixture &fixture = repository.fixture;
        fixture.workspace->setActor(fixture.mara);
        fixture.open(u"scope"_s);
        repository.look();
        ui::RowTable *late = repository.table(u"lateChanges"_s);
        QTRY_VERIFY(late->rows()->rowCount() > 0);
        Q_EMIT late->linkActivated(late->rows()->index(0, 4));
        QWidget *sheet = fixture.dialog(u"lateChangeSheet"_s);
        QVERIFY(sheet);
        sheet->findChild<QPlainTextEdit *>(u"lateReason"_s)->setPlainText(u"wrong sums"_s);
        sheet->findChild<QPushButton *>(u"saveLateChange"_s)->click();
        QTRY_COMPARE(valueOf(fixture.workspace.queries().scope(fixture.release)).lateChanges.size(), 1U);
    }

    void anAnswerForAnotherRelease_isDropped()
    {
        Repository repository;
        ReleaseFixture &fixture = repository.fixture;
        const ReleaseId first = fixture.release;
        service::CreateRelease wish;
        wish.product = fixture.product;
        wish.version = u"4.3"_s;
        wish.ship = fixture.plan().release.ship + std::chrono::days(30);
        const ReleaseId second = fixture.workspace.done(wish);
        repository.recordScope(first, 3);
        repository.recordScope(second, 1);
        fixture.open(u"scope"_s);
        fixture.release = second;
        fixture.open(u"scope"_s);
        auto *summary = fixture.page().findChild<QWidget *>(u"scopeSummary"_s);
        bool wasFirstShown = false;
        const auto *rows = repository.rows(u"commits"_s);
        QObject watcher;
        connect(rows, &QAbstractItemModel::modelReset, &watcher,
                [&] { wasFirstShown = wasFirstShown || rows->rowCount() == 4; });
        connect(rows, &QAbstractItemModel::rowsInserted, &watcher,
                [&] { wasFirstShown = wasFirstShown || rows->rowCount() == 4; });
        QTRY_COMPARE(repository.rows(u"commits"_s)->rowCount(), 2); // a heading and a commit
        QVERIFY(summary);
        QTest::qWait(100);
        QCOMPARE(repository.rows(u"commits"_s)->rowCount(), 2);
        QVERIFY(!wasFirstShown);
        disconnect(rows, nullptr, &watcher, nullptr);
        fixture.release = first;
        fixture.open(u"scope"_s);
        QTRY_COMPARE(repository.rows(u"commits"_s)->rowCount(), 4);
    }

    void readingAgain_keepsWhatIsChosenAndTheScroll()
    {
        Repository repository;
        ReleaseFixture &fixture = repository.fixture;
        repository.recordScope(fixture.release, 80);
        fixture.open(u"scope"_s);
        ui::RowTable *commits = repository.table(u"commits"_s);
        QTRY_COMPARE(commits->rows()->rowCount(), 81);
        const QString key = commits->rows()->keyAt(commits->rows()->index(70, 0));
        commits->setCurrentKey(key);
        const auto areas = fixture.page().findChild<QWidget *>(u"scopeTab"_s)->findChildren<QScrollArea *>();
        const auto scrolling = [&] {
            const auto found = std::ranges::find_if(
                areas, [](const QScrollArea *each) { return each->verticalScrollBar()->maximum() > 0; });
            return found == areas.end() ? nullptr : (*found)->verticalScrollBar();
        };
        QTRY_VERIFY(scrolling());
        QScrollBar *scroll = scrolling();
        scroll->setValue(scroll->maximum() / 2);
        const int at = scroll->value();
        QVERIFY(at > 0);
        repository.recordScope(fixture.release, 81);
        QTRY_COMPARE(commits->rows()->rowCount(), 82);
        QCOMPARE(commits->currentKey(), key);
        QCOMPARE(scroll->value(), at);
    }

    void lookingIsAskedForBeforeItWasRead_andDoneAfterwards()
    {
        Repository repository;
        repository.fixture.open(u"scope"_s, {}, u"refresh"_s);
        QTRY_COMPARE(repository.rows(u"commits"_s)->rowCount(), 4);
    }

    void notesAreDraftedFromTheScope()
    {
        Repository repository;
        ReleaseFixture &fixture = repository.fixture;
        fixture.workspace.done(
            service::RecordScope{snapshotOf(fixture.release, {{1, u"feat: refunds"_s, u"PAY-1"_s}})});
        fixture.open(u"notes"_s, {}, u"users"_s);
        fixture.find<QPushButton>(u"draftNotes"_s)->click();
        auto *text = fixture.find<QPlainTextEdit>(u"notesText"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"### Added"_s));
        QVERIFY(!fixture.find<QPushButton>(u"publishNotes"_s)->isEnabled());
        QCOMPARE(fixture.plan().release.notes, text->toPlainText());
    }
};

QTEST_MAIN(ScopeTabTest)
#include "scope_tab_test.moc"
