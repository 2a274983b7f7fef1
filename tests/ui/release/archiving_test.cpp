// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "service/closure/archive_files.h"
#include "service/commands/checklist_commands.h"
#include "ui/release/parts/evidence_box.h"
#include "ui/release/parts/release_desk.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

/// In the place of the programs that open files.
class Opener : public QObject
{
    Q_OBJECT

public:
    QStringList files;

public Q_SLOTS:
    void open(const QUrl &url) { files += url.toLocalFile(); }
};

/// A release goes into an archive and out of one, by the window.
class ArchivingTest : public QObject
{
    Q_OBJECT

private:
    Opener m_opener;

    static QString addEvidence(ReleaseFixture &fixture, const QString &name, const QByteArray &bytes)
    {
        const QString path = fixture.workspace.path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no %s", qPrintable(path));
        file.close();
        fixture.workspace.done(
            service::AddEvidence{fixture.release, fixture.item(u"Load test"_s).id.value, {path, u"Load test"_s}});
        return path;
    }
    static void accept(QFileDialog &dialog, const QString &file)
    {
        dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
        static_cast<QDialog &>(dialog).accept();
    }
    static QString archived(ReleaseFixture &fixture)
    {
        const QString target = fixture.workspace.path(u"a.slipway-archive"_s);
        fixture.page();
        fixture.open(u"overview"_s);
        fixture.page().findChild<QAction *>(u"archiveRelease"_s)->trigger();
        auto *dialog = fixture.page().findChild<QFileDialog *>(u"archiveDialog"_s);
        if (!dialog)
            qFatal("no dialog for the archive");
        accept(*dialog, target);
        (void)QTest::qWaitFor([&] { return !fixture.notices.empty(); });
        return target;
    }
    /// The box of evidence of a release that was restored where nothing else is.
    struct Elsewhere {
        TemporaryWorkspace workspace;
        ReleaseDesk desk{workspace.session()};
        EvidenceBox box{desk};

        explicit Elsewhere(const QString &archive)
        {
            const auto unpacked = valueOf(service::readArchive(archive));
            const auto restored =
                workspace.done(service::RestoreRelease{std::make_shared<const service::UnpackedArchive>(unpacked)});
            desk.open(restored.release);
            box.showAbout(desk.page().plan.evidence.front().subject);
            box.show();
        }
    };

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"file"_s, &m_opener, "open"); }
    void init() { m_opener.files.clear(); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }

    void aRelease_isArchivedFromItsMenu()
    {
        ReleaseFixture fixture;
        const QSignalSpy jobs(&fixture.page(), &SessionWidget::jobBegun);
        const QString target = archived(fixture);
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(fixture.notices.size(), std::size_t(1));
        QVERIFY2(fixture.notices[0].text.contains(u"Payments 4.2 was archived"_s), qPrintable(fixture.notices[0].text));
        QCOMPARE(fixture.notices[0].kind, Notice::Kind::Done);
        const auto archive = valueOf(service::readArchive(target));
        QCOMPARE(archive.manifest[u"release"_s][u"version"_s].toString(), u"4.2"_s);
    }

    void whatIsMissing_isTold()
    {
        ReleaseFixture fixture;
        QVERIFY(QFile::remove(addEvidence(fixture, u"load.txt"_s, "120 of 120\n")));
        archived(fixture);
        QCOMPARE(fixture.notices[0].kind, Notice::Kind::Warning);
        QVERIFY(fixture.notices[0].detail.contains(u"Load test"_s));
    }

    void anArchive_thatCannotBeWritten_saysWhere()
    {
        ReleaseFixture fixture;
        const auto control = std::make_shared<service::JobControl>();
        auto done = service::writeArchive(fixture.workspace.session(), fixture.release,
                                          fixture.workspace.path(u"nowhere/a.slipway-archive"_s), control);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(!done.result());
        QVERIFY(control->isFinished());
    }

    void aCancelledArchive_writesNothing()
    {
        ReleaseFixture fixture;
        const QString target = fixture.workspace.path(u"b.slipway-archive"_s);
        const auto control = std::make_shared<service::JobControl>();
        control->cancel();
        auto done = service::writeArchive(fixture.workspace.session(), fixture.release, target, control);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(!done.result());
        QVERIFY(!QFile::exists(target));
    }

    void evidenceThatWasRestored_isOpened()
    {
        ReleaseFixture fixture;
        const QString source = addEvidence(fixture, u"load.txt"_s, "120 of 120\n");
        const QString target = archived(fixture);
        QVERIFY(QFile::remove(source));
        Elsewhere elsewhere(target);
        elsewhere.box.findChild<QPushButton *>(u"openEvidence"_s)->click();
        QTRY_COMPARE(m_opener.files.size(), 1);
        QFile copy(m_opener.files.front());
        QVERIFY(copy.fileName() != source);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), "120 of 120\n");
        QVERIFY(
            !(copy.permissions()
              & (QFileDevice::ExeOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        // Once more over the same copy.
        elsewhere.box.findChild<QPushButton *>(u"openEvidence"_s)->click();
        QTRY_COMPARE(m_opener.files.size(), 2);
    }

    void aFileThatMayBeAProgram_isSavedInstead()
    {
        ReleaseFixture fixture;
        const QString source = addEvidence(fixture, u"load.sh"_s, "#!/bin/sh\nexit 0\n");
        const QString target = archived(fixture);
        QVERIFY(QFile::remove(source));
        Elsewhere elsewhere(target);
        elsewhere.box.findChild<QPushButton *>(u"openEvidence"_s)->click();
        QTRY_VERIFY(elsewhere.box.findChild<QFileDialog *>(u"saveEvidence"_s));
        auto *dialog = elsewhere.box.findChild<QFileDialog *>(u"saveEvidence"_s);
        const QString copy = elsewhere.workspace.path(u"copy.sh"_s);
        accept(*dialog, copy);
        QTRY_VERIFY(QFile::exists(copy));
        QVERIFY(!QFileInfo(copy).isExecutable());
        QVERIFY(m_opener.files.isEmpty());
    }

    void evidenceThatIsGone_saysSo()
    {
        ReleaseFixture fixture;
        QVERIFY(QFile::remove(addEvidence(fixture, u"load.txt"_s, "120 of 120\n")));
        ReleaseDesk desk(fixture.workspace.session());
        const QSignalSpy notices(&desk, &ReleaseDesk::noticeRaised);
        EvidenceBox box(desk);
        desk.open(fixture.release);
        box.showAbout(fixture.item(u"Load test"_s).id.value);
        box.findChild<QPushButton *>(u"openEvidence"_s)->click();
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(notices[0][0].value<Notice>().text.contains(u"not there any more"_s));
        QVERIFY(m_opener.files.isEmpty());
    }
};

QTEST_MAIN(ArchivingTest)
#include "archiving_test.moc"
