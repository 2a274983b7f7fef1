// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/sealed_sample.h"
#include "support/focusables.h"
#include "support/temporary_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/pages.h"
#include "ui/shell/sidebar_model.h"
#include "ui/style/look.h"

#include <QDialog>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

/// The real pages in the real window on the sample workspace.
class EveryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings().clear();
        new Look(*qApp);
        m_workspace = std::make_unique<test::TemporaryWorkspace>();
        m_workspace->done(service::MakeSealedSample{});
        const auto people = test::valueOf(m_workspace->queries().people());
        m_workspace->session().setActor(people.front().id);
        const auto rows = test::valueOf(m_workspace->queries().releases({}, service::ReleaseOrder::Ship, true, 0, 1));
        m_release = rows.front().id;
        m_window = std::make_unique<MainWindow>(m_workspace->session(), slipwayPages(), WorkspaceDoor{});
        m_window->resize(1440, 900);
        m_window->show();
    }

    void cleanupTestCase() { m_window.reset(); }

    void everyPlace_opensAndEveryControlInItHasAName_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("ofRelease");
        QTest::addColumn<QString>("tab");
        QTest::newRow("today") << u"today"_s << false << QString();
        for (const char *mode : {"month", "week", "timeline", "agenda"})
            QTest::newRow(mode) << u"calendar"_s << false << QString::fromLatin1(mode);
        QTest::newRow("releases") << u"releases"_s << false << QString();
        for (const char *tab : {"overview", "checklist", "criteria", "signoffs", "pipelines", "runbook", "monitoring",
                                "incidents", "notes", "activity"})
            QTest::newRow(tab) << u"releases"_s << true << QString::fromLatin1(tab);
        QTest::newRow("pipelines page") << u"pipelines"_s << false << QString();
        for (const PageEntry &entry : slipwayPages().entries())
            for (const auto &[section, title] : entry.sections)
                QTest::newRow(qPrintable(entry.id + u' ' + section)) << entry.id << false << section;
    }

    void everyPlace_opensAndEveryControlInItHasAName()
    {
        QFETCH(QString, page);
        QFETCH(bool, ofRelease);
        QFETCH(QString, tab);
        m_window->go({.page = page, .release = ofRelease ? std::optional(m_release) : std::nullopt, .tab = tab});
        QCoreApplication::processEvents();
        const Route now = m_window->currentPage()->route();
        QCOMPARE(now.page, page);
        QCOMPARE(now.release.has_value(), ofRelease);
        if (!tab.isEmpty())
            QCOMPARE(now.tab, tab);
        QVERIFY(!m_window->currentPage()->path().empty());
        QCOMPARE(test::namelessControls(m_window.get()), QStringList());
    }

    void whatWaits_isCountedByTodayAlsoWhileAnotherPageIsShown()
    {
        const auto badge = [this] {
            const auto *pages = m_window->findChild<QListView *>(u"pageList"_s);
            return pages->model()->index(0, 0).data(SidebarModel::BadgeRole).toInt();
        };
        const auto waiting = [this](const Person &person) {
            return test::valueOf(m_workspace->queries().waitingCount(person.id));
        };
        const auto people = test::valueOf(m_workspace->queries().people());
        const auto other = std::ranges::find_if(
            people, [&](const Person &each) { return waiting(each) > 0 && waiting(each) != waiting(people.front()); });
        QVERIFY(other != people.end());
        m_window->go({.page = u"today"_s});
        QCOMPARE(badge(), waiting(people.front()));
        m_window->go({.page = u"insights"_s});
        m_workspace->session().setActor(other->id);
        QTRY_COMPARE(badge(), waiting(*other));
        m_workspace->session().setActor(PersonId{});
        QTRY_COMPARE(badge(), 0);
        m_workspace->session().setActor(people.front().id);
        QTRY_COMPARE(badge(), waiting(people.front()));
        const QPointer<Page> before = m_window->currentPage();
        const QLocale usual;
        const auto restored = qScopeGuard([&] { QLocale::setDefault(usual); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        QEvent otherLanguage(QEvent::LanguageChange); // the window is built anew, on the page that was shown
        QCoreApplication::sendEvent(m_window.get(), &otherLanguage);
        QCoreApplication::processEvents();
        QVERIFY(!before);
        QCOMPARE(m_window->currentPage()->route().page, u"insights"_s);
        QTRY_COMPARE(badge(), waiting(people.front()));
    }

    void aReleaseThatWasMade_isToldAndCanBeTakenBack()
    {
        const auto count = [this] { return test::valueOf(m_workspace->queries().releaseCount({})); };
        const qint64 before = count();
        m_window->openNewRelease();
        auto *dialog = m_window->findChild<QDialog *>(u"newReleaseDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        // The dialog says when its preview and the proposed ship date have arrived.
        QVERIFY(dialog->property("isBusy").toBool());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->property("isBusy").toBool(), 10'000);
        auto *create = dialog->findChild<QPushButton *>(u"create"_s);
        QVERIFY(create->isEnabled());
        create->click();
        const auto *notice = m_window->findChild<NoticeBar *>(u"notice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().endsWith(u" was made."_s), 10'000);
        QCOMPARE(count(), before + 1);
        QCOMPARE(m_window->currentPage()->route().page, u"releases"_s);
        auto *undo = m_window->findChild<QPushButton *>(u"noticeAction"_s);
        QCOMPARE(undo->text(), u"Undo"_s);
        undo->click();
        QTRY_COMPARE_WITH_TIMEOUT(count(), before, 5000);
    }

    void theSmallestScreen_cutsNoPage_data() { everyPlace_opensAndEveryControlInItHasAName_data(); }

    void theSmallestScreen_cutsNoPage()
    {
        QFETCH(QString, page);
        QFETCH(bool, ofRelease);
        QFETCH(QString, tab);
        m_window->go({.page = page, .release = ofRelease ? std::optional(m_release) : std::nullopt, .tab = tab});
        m_window->resize(1366, 768);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), QSize(1366, 768));
        const QSize needed = m_window->currentPage()->minimumSizeHint();
        const QSize room = m_window->currentPage()->size();
        QVERIFY2(needed.width() <= room.width() && needed.height() <= room.height(),
                 qPrintable(u"needs %1x%2"_s.arg(needed.width()).arg(needed.height())));
        m_window->resize(1440, 900);
    }

private:
    std::unique_ptr<test::TemporaryWorkspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    ReleaseId m_release;
};

QTEST_MAIN(EveryPageTest)
#include "every_page_test.moc"
