// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/rehearsal_page.h"

#include "service/commands/connection_commands.h"
#include "service/commands/release_job_commands.h"
#include "service/commands/runbook_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/team.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const RehearsalBlock *blockOf(const RehearsalPage &page, RehearsalBlock::Kind kind)
{
    const auto found = std::ranges::find(page.rehearsal.blocks, kind, &RehearsalBlock::kind);
    return found == page.rehearsal.blocks.end() ? nullptr : &*found;
}

} // namespace

/// A rehearsal of a release of the workspace: what it goes by, and that it leaves no trace.
class RehearsalQueryTest : public QObject
{
    Q_OBJECT

private:
    TemporaryWorkspace m_workspace;
    Team m_team{m_workspace};
    ReleaseId m_release = m_team.release(u"4.2"_s);
    QTcpServer m_server;
    int m_calls = 0;

    RehearsalPage page(const RehearsalWish &wish = {})
    {
        return valueOf(m_workspace.queries().rehearsal(m_release, wish, m_team.mara));
    }

    void addJob(const QString &name, RunPurpose purpose, const QJsonObject &parameters = {})
    {
        ReleaseJob job;
        job.release = m_release;
        job.name = name;
        job.connection = u"Builder"_s;
        job.job = name.toLower();
        job.purpose = purpose;
        job.parameters = parameters;
        m_workspace.done(AddReleaseJob{job});
    }

    /// Everything the file holds, byte by byte.
    QByteArray bytesOfFile()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &end : {u""_s, u"-wal"_s})
            if (QFile file(m_workspace->file() + end); file.open(QIODevice::ReadOnly))
                hash.addData(&file);
        return hash.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] { ++m_calls; });
        m_workspace->setActor(m_team.mara);
        CiConnection made;
        made.name = u"Builder"_s;
        made.url = u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
        m_workspace.done(SaveConnection{made});
        addJob(u"Integration"_s, RunPurpose::Test);
        addJob(u"Deploy"_s, RunPurpose::Deploy, {{u"version"_s, u"{{ release.version }}"_s}});
    }

    void aRelease_isGoneThroughToItsEnd()
    {
        const RehearsalPage made = page();
        QCOMPARE(made.title, u"Payments 4.2"_s);
        QVERIFY(made.rehearsal.ships);
        QVERIFY(!made.asked.empty());
        QVERIFY(std::ranges::contains(made.asked, u"QA lead"_s, &RehearsalPage::Asked::role)
                || std::ranges::any_of(made.asked, [](const auto &each) { return !each.role.isEmpty(); }));
        for (const auto &each : made.asked)
            QVERIFY(!each.name.isEmpty() && !each.what.isEmpty());
    }

    void nothingIsWritten_andNoServerAsked()
    {
        const QStringList before = m_workspace.contents();
        const QByteArray bytes = bytesOfFile();
        const auto activity = valueOf(m_workspace.queries().activity(m_release)).size();
        RehearsalWish wish;
        wish.faults = {{RehearsalFault::Kind::Fails, u"Deploy"_s, 1}, {RehearsalFault::Kind::Away, u"Builder"_s, 1}};
        wish.seed = 7;
        QVERIFY(!page(wish).rehearsal.events.empty());
        const RehearsalPage made = page();
        QVERIFY(!rehearsalMarkdown(made).isEmpty() && !rehearsalCsv(made).isEmpty());
        QCoreApplication::processEvents();
        QTest::qWait(0);
        QCOMPARE(bytesOfFile(), bytes);
        QCOMPARE(m_workspace.contents(), before);
        QCOMPARE(valueOf(m_workspace.queries().activity(m_release)).size(), activity);
        QCOMPARE(m_calls, 0);
        QVERIFY(!m_server.hasPendingConnections());
    }

    void whatAJobLacks_isFoundBeforeTheDay()
    {
        QVERIFY(!blockOf(page(), RehearsalBlock::Kind::Job));
        addJob(u"Notify"_s, RunPurpose::Other, {{u"commit"_s, u"{{ scope.head }}"_s}});
        const RehearsalPage made = page();
        QVERIFY(blockOf(made, RehearsalBlock::Kind::Job));
        QVERIFY(blockOf(made, RehearsalBlock::Kind::Job)->text.contains(u"commit"));
        QVERIFY(!made.rehearsal.isOnTime());
        m_workspace.undo();
        QVERIFY(!blockOf(page(), RehearsalBlock::Kind::Job));
    }

    void freezesAbsencesAndRunbook_count()
    {
        const Instant ship = m_team.plan(m_release).release.ship;
        const bool wasOnTime = page().rehearsal.isOnTime();
        Freeze freeze;
        freeze.name = u"Quarter close"_s;
        freeze.span = {ship - 1h, ship + 5h};
        freeze.zone = "Europe/Berlin";
        m_workspace.done(Save<Freeze>{freeze});
        const RehearsalPage frozen = page();
        QVERIFY(blockOf(frozen, RehearsalBlock::Kind::Freeze));
        QVERIFY(*frozen.rehearsal.ships >= ship + 5h);
        m_workspace.undo();
        QCOMPARE(page().rehearsal.isOnTime(), wasOnTime);
        RunbookStepText text;
        text.title = u"Stop the workers"_s;
        text.owner = m_team.wei;
        m_workspace.done(AddRunbookStep{m_release, text, {}});
        Absence absence;
        absence.person = m_team.wei;
        absence.from = dayIn(ship, "Europe/Berlin");
        absence.to = absence.from.addDays(2);
        m_workspace.done(Save<Absence>{absence});
        const RehearsalPage away = page();
        QVERIFY(std::ranges::contains(away.asked, u"Stop the workers"_s, &RehearsalPage::Asked::what));
        QVERIFY(blockOf(away, RehearsalBlock::Kind::Person));
        const auto asked = std::ranges::find(away.asked, u"Stop the workers"_s, &RehearsalPage::Asked::what);
        QCOMPARE(asked->reach, Reach::Away);
    }

    void aFaultOfNothing_isRefusedWithWhatThereIs()
    {
        RehearsalWish wish;
        wish.faults = {{RehearsalFault::Kind::Fails, u"Depoly"_s, 1}};
        const auto refused = m_workspace.queries().rehearsal(m_release, wish, m_team.mara);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
        QVERIFY(refused.error().sentence.contains(u"Depoly") && refused.error().sentence.contains(u"Integration"));
    }

    void decisionsOfEarlierReleases_tellHowLongTheNextTakes()
    {
        const auto signoff = [](const RehearsalPage &made) {
            return *std::ranges::find(made.rehearsal.tasks, RehearsalTask::Kind::Signoff, &RehearsalTask::kind);
        };
        QVERIFY(!signoff(page()).learnt);
        for (int i = 0; i < 5; ++i) {
            const ReleaseId earlier = m_team.release(u"3.%1"_s.arg(i));
            m_workspace->setActor(m_team.mara);
            m_workspace.done(RequestSignoffs{earlier, {}});
            m_workspace.setNow(m_workspace.now() + 1h);
            m_workspace->setActor(m_team.jonas);
            m_workspace.done(DecideSignoff{.release = earlier, .role = u"qa_lead"_s});
        }
        m_workspace->setActor(m_team.mara);
        QCOMPARE(signoff(page()).learnt->samples, 5);
        QVERIFY(rehearsalMarkdown(page()).contains("of 5 earlier ones four in five took at most"));
    }

    void documents_tellTheSame()
    {
        const RehearsalPage made = page();
        const QString markdown = QString::fromUtf8(rehearsalMarkdown(made));
        QVERIFY(markdown.startsWith(u"# Rehearsal of Payments 4.2\n"));
        for (const auto &each : made.asked)
            QVERIFY(markdown.contains(each.name));
        const QByteArray csv = rehearsalCsv(made);
        QVERIFY(csv.startsWith("at,event,kind,title,person,reach,text"));
        QCOMPARE(csv.trimmed().count('\n'), qsizetype(made.rehearsal.events.size()));
    }
};

QTEST_GUILESS_MAIN(RehearsalQueryTest)
#include "rehearsal_query_test.moc"
