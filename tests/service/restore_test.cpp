// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/closure_commands.h"
#include "service/closure/release_archive.h"
#include "service/closure/seal.h"

#include "service/commands/checklist_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

using Archive = std::shared_ptr<const UnpackedArchive>;

Person somebody(const QString &name, const QString &email)
{
    Person person;
    person.name = name;
    person.email = email;
    person.roles = {u"release_coordinator"_s};
    person.zone = "Europe/Berlin";
    return person;
}

} // namespace

/// A restored release meets people and things that live where it goes.
class RestoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    std::unique_ptr<TemporaryWorkspace> m_elsewhere;
    ReleaseId m_release;
    int m_firstId = 1'000'000;

    TemporaryWorkspace &workspace() { return *m_workspace; }
    TemporaryWorkspace &elsewhere() { return *m_elsewhere; }
    Archive archive(TemporaryWorkspace &from)
    {
        return std::make_shared<const UnpackedArchive>(valueOf(
            unpackArchive(valueOf(archiveOfRelease(from->file(), m_release, nullptr)), u"a.slipway-archive"_s)));
    }
    void close() { workspace().done(CloseRelease{m_release, {}, {}, u"all went as always"_s, false}); }
    /// Ids are counted in tests: what was made elsewhere has others.
    template <class Command>
    typename Command::Answer madeIn(TemporaryWorkspace &in, Command command)
    {
        m_firstId += 10'000;
        auto session = valueOf(Session::open(in->file(), in.surroundings(m_firstId)));
        return valueOf(session->run(std::move(command)));
    }
    PersonId mara(TemporaryWorkspace &in, const QString &email = u"mara@example.org"_s)
    {
        return madeIn(in, Save<Person>{somebody(u"Mara L."_s, email)});
    }
    ReleasePlan plan(TemporaryWorkspace &in) { return valueOf(in.queries().plan(m_release)); }
    static int called(TemporaryWorkspace &in, const QString &email)
    {
        int count = 0;
        for (const Person &each : valueOf(in.queries().people()))
            count += each.email.compare(email, Qt::CaseInsensitive) == 0 ? 1 : 0;
        return count;
    }
    SealStanding seal(TemporaryWorkspace &in) { return valueOf(sealOf(in->file(), m_release)); }
    static ReportText report(TemporaryWorkspace &in, ReleaseId release)
    {
        return valueOf(in.queries().reportPage(release)).text;
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_team = std::make_unique<Team>(*m_workspace);
        m_release = m_team->release(u"4.2"_s);
        m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
        m_team->makeReady(m_release);
        workspace()->setActor(m_team->mara);
        m_team->takeTo(m_release, {ReleaseState::Deploying, ReleaseState::Released});
        m_elsewhere = std::make_unique<TemporaryWorkspace>();
    }

    void whoLivesHere_isTheOneOfTheArchive_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("same, closed") << u"mara@example.org"_s << true;
        QTest::newRow("other case, closed") << u"Mara@Example.ORG"_s << true;
        QTest::newRow("same, open") << u"mara@example.org"_s << false;
    }
    void whoLivesHere_isTheOneOfTheArchive()
    {
        QFETCH(QString, email);
        QFETCH(bool, isClosed);
        if (isClosed)
            close();
        const PersonId here = mara(elsewhere(), email);
        const RestoredRelease restored = elsewhere().done(RestoreRelease{archive(workspace())});
        QCOMPARE(restored.isSealed, isClosed);
        QCOMPARE(called(elsewhere(), u"mara@example.org"_s), 1);
        QCOMPARE(plan(elsewhere()).release.coordinator, std::optional(here));
        QCOMPARE(valueOf(elsewhere().queries().findPerson(u"mara@example.org"_s)).id, here);
        QVERIFY(valueOf(elsewhere().queries().check()).isSound());
        // Nothing else changed: who signed is as it was, under the id that came along.
        QCOMPARE(plan(elsewhere()).signoffs, plan(workspace()).signoffs);
    }

    void theSealAndTheReport_standAsTheyWereClosed_throughSeveralWorkspaces()
    {
        close();
        const SealStanding closed = seal(workspace());
        const PersonId here = mara(elsewhere());
        elsewhere().done(RestoreRelease{archive(workspace())});
        const SealStanding restored = seal(elsewhere());
        QVERIFY(restored.isWhole());
        QCOMPARE(restored.present, closed.closure->contentHash);
        QCOMPARE(restored.closure->person, here);
        QCOMPARE(restored.closure->reportHash, closed.closure->reportHash);
        QCOMPARE(report(elsewhere(), m_release).frozen, report(workspace(), m_release).frozen);
        QCOMPARE(report(elsewhere(), m_release).frozenHash, closed.closure->reportHash);
        TemporaryWorkspace third;
        const PersonId there = mara(third, u"MARA@example.org"_s);
        QVERIFY(third.done(RestoreRelease{archive(elsewhere())}).isSealed);
        QCOMPARE(seal(third).present, closed.closure->contentHash);
        QCOMPARE(plan(third).release.coordinator, std::optional(there));
        QCOMPARE(report(third, m_release).frozen, report(workspace(), m_release).frozen);
        // What is changed in spite of the seal still shows.
        third->setActor(there);
        third.done(ReopenRelease{m_release, u"a word was wrong"_s});
        AddItem item;
        item.release = m_release;
        item.title = u"Tell support"_s;
        item.required = false;
        third.done(item);
        QVERIFY(seal(third).present != closed.closure->contentHash);
        third.done(CloseRelease{m_release, {}, {}, u"all went as always"_s, false});
        QVERIFY(seal(third).isWhole());
        QVERIFY(elsewhere().refused(RestoreRelease{archive(third)}).kind == ErrorKind::Conflict);
    }

    void somebodyWhoWasRemovedHere_isNotTakenForTheOneOfTheArchive()
    {
        close();
        const PersonId gone = mara(elsewhere());
        elsewhere().done(Remove<Person>{gone});
        QVERIFY(elsewhere().done(RestoreRelease{archive(workspace())}).isSealed);
        QCOMPARE(plan(elsewhere()).release.coordinator, std::optional(m_team->mara));
        QCOMPARE(valueOf(elsewhere().queries().findPerson(u"mara@example.org"_s)).id, m_team->mara);
    }

    void somebodyOfTheSameId_staysWhatTheyAreHere()
    {
        close();
        const Archive first = archive(workspace());
        m_release = m_team->release(u"4.3"_s);
        const Archive second = archive(workspace());
        elsewhere().done(RestoreRelease{first});
        Person known = valueOf(elsewhere().queries().findPerson(u"mara@example.org"_s));
        known.email = u"mara@new.example"_s;
        elsewhere().done(Save<Person>{known});
        QVERIFY(elsewhere().done(RestoreRelease{second}).known > 0);
        QCOMPARE(valueOf(elsewhere().queries().findPerson(u"mara@new.example"_s)).id, m_team->mara);
        QCOMPARE(called(elsewhere(), u"mara@example.org"_s), 0);
        QCOMPARE(plan(elsewhere()).release.coordinator, std::optional(m_team->mara));
    }

    void twoWhoWouldBecomeOne_areToldApartByTheSeal()
    {
        Person other = valueOf(workspace().queries().findPerson(u"Jonas"_s));
        other.email = u"MARA@example.org"_s;
        workspace().done(Save<Person>{other});
        const Archive open = archive(workspace());
        close();
        const Archive closed = archive(workspace());
        (void)mara(elsewhere());
        const Error refused = elsewhere().refused(RestoreRelease{closed});
        QCOMPARE(refused.kind, ErrorKind::Conflict);
        QVERIFY2(refused.sentence.contains(u"two people"_s), qPrintable(refused.sentence));
        QVERIFY(valueOf(elsewhere().queries().products()).empty());
        elsewhere().done(RestoreRelease{open});
        QCOMPARE(called(elsewhere(), u"mara@example.org"_s), 1);
    }

    void aRestoredRelease_isNotRestoredAgain()
    {
        close();
        const Archive made = archive(workspace());
        (void)mara(elsewhere());
        elsewhere().done(RestoreRelease{made});
        QCOMPARE(elsewhere().refused(RestoreRelease{made}).kind, ErrorKind::Conflict);
        QCOMPARE(workspace().refused(RestoreRelease{made}).kind, ErrorKind::Conflict);
        QCOMPARE(called(elsewhere(), u"mara@example.org"_s), 1);
        QVERIFY(seal(elsewhere()).isWhole() && seal(workspace()).isWhole());
    }

    void whoIsCalledTheSame_isTold()
    {
        (void)madeIn(elsewhere(), Save<Person>{somebody(u"Wei"_s, u"wei@elsewhere.example"_s)});
        (void)madeIn(elsewhere(), Save<Person>{somebody(u"Mara"_s, u"mara@elsewhere.example"_s)});
        const RestoredRelease restored = elsewhere().done(RestoreRelease{archive(workspace())});
        QVERIFY2(restored.namesakes.contains(u"Mara <mara@example.org>"_s), qPrintable(restored.namesakes.join(u' ')));
        QCOMPARE(warningsOf(restored).size(), restored.namesakes.size());
    }

    void anotherProductOfTheName_isNotTakenForThisOne()
    {
        madeIn(elsewhere(), Save<Product>{{.name = u"PAYMENTS"_s, .zone = "Europe/Berlin"}});
        const Error refused = elsewhere().refused(RestoreRelease{archive(workspace())});
        QCOMPARE(refused.kind, ErrorKind::Conflict);
        QVERIFY2(refused.sentence.contains(u"Payments"_s), qPrintable(refused.sentence));
        QVERIFY(valueOf(elsewhere().queries().people()).empty());
    }

    void anEnvironmentOfTheName_isThatPlace_andTheSealStandsWhole()
    {
        close();
        const EnvironmentId here = madeIn(elsewhere(), Save<Environment>{{.name = u"Production"_s}});
        elsewhere().done(RestoreRelease{archive(workspace())});
        QCOMPARE(plan(elsewhere()).release.environment, std::optional(here));
        QVERIFY(seal(elsewhere()).isWhole());
        QCOMPARE(seal(elsewhere()).present, seal(workspace()).closure->contentHash);
        QVERIFY(valueOf(elsewhere().queries().check()).isSound());
        int called = 0;
        for (const Environment &each : valueOf(elsewhere().queries().environments()))
            called += each.name.compare(u"production"_s, Qt::CaseInsensitive) == 0 ? 1 : 0;
        QCOMPARE(called, 1);
    }

    void aTemplate_isTheSame_orGetsAnotherName()
    {
        close();
        const Template known = valueOf(workspace().queries().findTemplate(u"Standard"_s));
        const TemplateId same = madeIn(elsewhere(), Save<Template>{{.name = u"Standard"_s, .body = known.body}});
        const RestoredRelease restored = elsewhere().done(RestoreRelease{archive(workspace())});
        QVERIFY(restored.isSealed && restored.renamed.isEmpty());
        QCOMPARE(plan(elsewhere()).release.origin, std::optional(same));
        QCOMPARE(valueOf(elsewhere().queries().templates()).size(), std::size_t(1));
        TemporaryWorkspace third;
        QString body = known.body;
        third.done(
            Save<Template>{{.name = u"standard"_s, .body = body.replace(u"name: Standard"_s, u"name: standard"_s)}});
        const RestoredRelease other = third.done(RestoreRelease{archive(workspace())});
        QCOMPARE(other.renamed, QStringList(u"Standard (of Payments 4.2)"_s));
        QVERIFY(other.isSealed);
        QCOMPARE(plan(third).release.origin, std::optional(known.id));
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
