// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/archive_files.h"
#include "shell/window_desk.h"
#include "ui/style/look.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>

using namespace slipway;
using namespace slipway::test;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

/// A release comes from an archive into the workspace of the window.
class ReleaseRestoringTest : public QObject
{
    Q_OBJECT

private:
    Look *m_look = nullptr;

    /// The archive of a release of another workspace. @param product its name there
    static QString archiveFrom(Desk &desk, const QString &product)
    {
        TemporaryWorkspace &here = desk.team.workspace;
        auto other = valueOf(service::Session::create(here.path(product + u".slipway"_s), here.surroundings(5000)));
        const ProductId id = valueOf(other->run(service::Save<Product>{{.name = product, .zone = "Europe/Berlin"}}));
        const ReleaseId release = valueOf(other->run(service::CreateRelease{
            .product = id,
            .version = u"7.0"_s,
            .ship = fromWallTime(QDate(2027, 1, 14), QTime(14, 0), "Europe/Berlin"),
        }));
        const QString file = here.path(product + u".slipway-archive"_s);
        auto written = service::writeArchive(*other, release, file, std::make_shared<service::JobControl>());
        if (!QTest::qWaitFor([&] { return written.isFinished(); }))
            qFatal("the archive was not written");
        (void)valueOf(written.result());
        return file;
    }
    static void choose(Desk &desk, const QString &file)
    {
        desk.find<QAction>(u"actionRestoreRelease"_s)->trigger();
        auto *dialog = desk.window.findChild<QFileDialog *>();
        if (!dialog)
            qFatal("no dialog for the archive");
        dialog->selectFile(file);
        static_cast<QDialog *>(dialog)->accept();
    }

private Q_SLOTS:
    void initTestCase() { m_look = new Look(*qApp); }
    void init() { QSettings().clear(); }

    void aRelease_isRestored_andShown()
    {
        Desk desk;
        choose(desk, archiveFrom(desk, u"Billing"_s));
        QTRY_VERIFY2(desk.notice().contains(u"was restored"_s), qPrintable(desk.notice()));
        const Release release = valueOf(desk.team.workspace.queries().findRelease(u"Billing/7.0"_s));
        auto *bar = desk.find<NoticeBar>(u"notice"_s);
        for (QPushButton *each : bar->findChildren<QPushButton *>())
            if (each->text() == u"Show the release"_s)
                each->click();
        QTRY_COMPARE(desk.page(), u"releases"_s);
        QVERIFY(!release.id.isNull());
    }

    void whatStandsAgainstIt_isSaid_andNothingIsChanged()
    {
        Desk desk;
        const QString file = archiveFrom(desk, u"Payments"_s);
        const QStringList before = desk.team.workspace.contents();
        choose(desk, file);
        QTRY_VERIFY2(desk.notice().contains(u"another product called “Payments”"_s), qPrintable(desk.notice()));
        QCOMPARE(desk.team.workspace.contents(), before);
    }

    void aDamagedArchive_isRefused()
    {
        Desk desk;
        const QString name = desk.team.workspace.path(u"bad.slipway-archive"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no zip") > 0);
        file.close();
        choose(desk, name);
        QTRY_VERIFY2(desk.notice().contains(u"no release archive"_s), qPrintable(desk.notice()));
    }
};

QTEST_MAIN(ReleaseRestoringTest)
#include "release_restoring_test.moc"
