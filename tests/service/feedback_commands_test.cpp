// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/feedback_commands.h"

#include "service/commands/deployment_commands.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What users said, from the inbox to the release it is about.
class FeedbackCommandsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    ReleaseId m_release;

    TemporaryWorkspace &workspace() { return *m_workspace; }

    FeedbackNoteId said(const QString &text, std::optional<Instant> at = {})
    {
        AddFeedback command;
        command.text = text;
        command.source = u"Support"_s;
        command.at = at;
        return workspace().done(command);
    }
    FeedbackImport imported(const QByteArray &text, const QString &name = u"reviews.csv"_s)
    {
        return workspace().done(ImportFeedback{text, name, {}, {}, "Europe/Berlin"});
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_team = std::make_unique<Team>(*m_workspace);
        m_release = m_team->plainRelease(u"4.2"_s);
        workspace()->setActor(m_team->mara);
        m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
        RecordDeployment deployed;
        deployed.release = m_release;
        deployed.environment = m_team->production;
        deployed.startedAt = workspace().now() - 5h;
        deployed.finishedAt = workspace().now() - 4h;
        deployed.note = u"by hand"_s;
        workspace().done(deployed);
    }

    void theInbox_holdsNotesByTheReleaseInWhoseTimeTheyFall()
    {
        said(u"it is slow"_s);
        said(u"Payments 4.2 is slow"_s);
        said(u"love it"_s, workspace().now() - 30h);
        const auto clusters = valueOf(workspace().queries().feedbackInbox());
        QCOMPARE(clusters.size(), 2u);
        QCOMPARE(clusters[0].release, u"Payments 4.2"_s);
        QCOMPARE(clusters[0].environment, valueOf(workspace().queries().environments()).front().name);
        QCOMPARE(clusters[0].notes.size(), 2u);
        QCOMPARE(clusters[0].notes[0].suspects.front().suspect.percent, 100);
        QCOMPARE(clusters[0].notes[1].suspects.front().suspect.percent, 40);
        QVERIFY(!clusters[1].window);
        const auto page = valueOf(workspace().queries().releaseIncidents(m_release));
        QCOMPARE(page.suspected.size(), 2u);
        QCOMPARE(page.inbox, 3);
        // What falls into no release's time is not lost: it waits where the product's next one is worked on.
        QCOMPARE(page.unplaced.size(), 1u);
        QCOMPARE(page.unplaced.front().note.text, u"love it"_s);
    }

    void oneAct_assignsManyNotes_andUndoBringsThemBack()
    {
        const std::vector<FeedbackNoteId> notes{said(u"slow"_s), said(u"very slow"_s)};
        workspace().done(AssignFeedback{notes, m_release});
        QVERIFY(valueOf(workspace().queries().feedbackInbox()).empty());
        const auto rows = valueOf(workspace().queries().feedbackOf(m_release));
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows.front().note.state, FeedbackState::Assigned);
        QCOMPARE(rows.front().note.settledBy, std::optional(m_team->mara));
        QVERIFY(!workspace().undo());
        QVERIFY(valueOf(workspace().queries().feedbackOf(m_release)).empty());
        QCOMPARE(valueOf(workspace().queries().feedbackInbox()).front().notes.size(), 2u);
    }

    void dismissing_needsAReason_andTakesANoteFromItsRelease()
    {
        const FeedbackNoteId note = said(u"my toaster is broken"_s);
        workspace().done(AssignFeedback{{note}, m_release});
        QCOMPARE(workspace().refused(DismissFeedback{{note}, u" "_s}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace().refused(DismissFeedback{{}, u"no"_s}).kind, ErrorKind::BadInput);
        workspace().done(DismissFeedback{{note}, u"not our product"_s});
        const auto all = valueOf(workspace().queries().feedbackOf());
        QCOMPARE(all.front().note.state, FeedbackState::Dismissed);
        QVERIFY(!all.front().note.release);
    }

    void whatIsNoNote_isRefused()
    {
        AddFeedback command;
        command.text = u"  "_s;
        QCOMPARE(workspace().refused(command).kind, ErrorKind::BadInput);
        command.text = u"slow"_s;
        command.at = workspace().now() + 1h;
        QCOMPARE(workspace().refused(command).kind, ErrorKind::BadInput);
        command.at.reset();
        command.link = u"javascript:alert(1)"_s;
        QCOMPARE(workspace().refused(command).kind, ErrorKind::BadInput);
        command.link = u"https://store.example/1"_s;
        command.product = ProductId{Uuid::version7(3, {3})};
        QCOMPARE(workspace().refused(command).kind, ErrorKind::NotFound);
    }

    void aTableWithoutKeys_isTakenOnceToo()
    {
        const QByteArray table = "date,review\n2027-01-03,Great\n2027-01-03,Great\n2027-01-03,Slow\n";
        QCOMPARE(imported(table).added, 3);
        const FeedbackImport longer = imported(table + "2027-01-04,Great\n");
        QCOMPARE(longer.added, 1);
        QCOMPARE(longer.known, 3);
    }

    void aTable_isTakenOnce_andRowsThatNameTheirReleaseAreAssigned()
    {
        const QByteArray table = "id,date,user,rating,review,app,version\n"
                                 "r1,2027-01-03,ann,1,\"It crashes, often\",Payments,4.2\n"
                                 "r2,2027-01-03 10:00,bob,5,Great,Payments,9.9\n"
                                 "r3,2027-01-03T10:00:00Z,,3,So so,,\n"
                                 "r4,2027-01-03,cy,2,,,\n";
        const FeedbackImport first = imported(table);
        QCOMPARE(first.added, 3);
        QCOMPARE(first.assigned, 1);
        const FeedbackImport again = imported(table);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.known, 3);
        const auto rows = valueOf(workspace().queries().feedbackOf(m_release));
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows.front().note.sentiment, Sentiment::Negative);
        QCOMPARE(rows.front().note.author, u"ann"_s);
        QCOMPARE(rows.front().note.source, u"reviews"_s);
        QVERIFY(!workspace().undo());
        QVERIFY(!workspace().undo());
        QVERIFY(valueOf(workspace().queries().feedbackOf()).empty());
    }

    void json_isTakenToo()
    {
        const FeedbackImport report = imported(
            R"({"reviews":[{"text":"slow","at":"2027-01-03T10:00:00Z","sentiment":"negative","source":"Store"}]})",
            u"reviews.json"_s);
        QCOMPARE(report.added, 1);
        QCOMPARE(valueOf(workspace().queries().feedbackOf()).front().note.source, u"Store"_s);
    }

    void aTableThatIsWrong_changesNothing_andNamesTheLine_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("where");
        QTest::newRow("no texts") << QByteArray("date,user\n2027-01-03,ann\n") << u"reviews.csv"_s;
        QTest::newRow("no times") << QByteArray("text,user\nslow,ann\n") << u"reviews.csv"_s;
        QTest::newRow("no date") << QByteArray("text,date\nslow,2027-01-03\nslow,soon\n") << u"reviews.csv:3"_s;
        QTest::newRow("no sentiment") << QByteArray("text,date,rating\nslow,2027-01-03,7\n") << u"reviews.csv:2"_s;
        QTest::newRow("in the future") << QByteArray("text,date\nfine,2027-01-03\nslow,2031-01-03\n")
                                       << u"reviews.csv:3"_s;
    }
    void aTableThatIsWrong_changesNothing_andNamesTheLine()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, where);
        const Error error = workspace().refused(ImportFeedback{table, u"reviews.csv"_s, {}, {}, {}});
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QCOMPARE(error.where, where);
        QVERIFY(valueOf(workspace().queries().feedbackOf()).empty());
    }

    void aNote_isFoundByItsWords()
    {
        said(u"The invoice of Wolfenbüttel is empty"_s);
        const auto hits = valueOf(workspace().queries().search(u"wolfenbuttel"_s));
        QCOMPARE(hits.size(), 1u);
        QCOMPARE(hits.front().kind, u"feedback"_s);
    }
};

QTEST_GUILESS_MAIN(FeedbackCommandsTest)
#include "feedback_commands_test.moc"
