// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QStringList found(TemporaryWorkspace &workspace, const QString &text, int most = 30)
{
    QStringList list;
    for (const SearchHit &each : valueOf(workspace.queries().search(text, most)))
        list += each.kind + u": "_s + each.title;
    return list;
}

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_team = std::make_unique<Team>(*m_workspace);
        m_release = m_team->release(u"4.2"_s);
    }

    void everyKindOfThing_isFound()
    {
        m_workspace->done(EditRelease{.release = m_release, .scope = u"zebra crossing"_s, .notes = u"giraffe"_s});
        m_workspace->done(AddItem{.release = m_release, .title = u"Feed the walrus"_s});
        m_workspace->done(AddComment{.release = m_release, .body = u"a heron stood there"_s});
        m_workspace->done(Save<Freeze>{{.name = u"Otter freeze"_s, .span = {at("2027-05-01"), at("2027-05-02")}}});
        m_workspace->done(Save<Environment>{{.name = u"badger"_s}});
        QCOMPARE(found(*m_workspace, u"zebra"_s), QStringList{u"release: Payments 4.2"_s});
        QCOMPARE(found(*m_workspace, u"giraffe"_s), QStringList{u"release: Payments 4.2"_s});
        QCOMPARE(found(*m_workspace, u"walrus"_s), QStringList{u"item: Feed the walrus"_s});
        QCOMPARE(found(*m_workspace, u"heron"_s), QStringList{u"comment: a heron stood there"_s});
        QCOMPARE(found(*m_workspace, u"otter"_s), QStringList{u"freeze: Otter freeze"_s});
        QCOMPARE(found(*m_workspace, u"badg"_s), QStringList{u"environment: badger"_s});
        QCOMPARE(found(*m_workspace, u"jonas"_s), QStringList{u"person: Jonas"_s});
        QCOMPARE(found(*m_workspace, u"ledger"_s), QStringList{u"product: Ledger"_s});
        QCOMPARE(found(*m_workspace, u"standard"_s), QStringList{u"template: Standard"_s});
        QCOMPARE(found(*m_workspace, u"payments 4.2"_s).front(), u"release: Payments 4.2"_s);
    }

    void whatAPersonTypes_isNeverAnOperator_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("findsIt");
        auto row = [](const char *text, bool findsIt) { QTest::newRow(text) << QString::fromUtf8(text) << findsIt; };
        row("robot AND \"quotes\"", true);
        row("robot", true);
        row("ROBOT", true);
        row("rob", true);
        row("obot", false);
        row("\"robot", true);
        row("robot\"", true);
        row("robot*", true);
        row("(robot", true);
        row("^robot", true);
        row("-robot", true);
        row("title:robot", false);
        row("robot NOT and", false);
        row("robot NEAR(quotes)", false);
        row("robot + quotes", true);
        row("quotes robot", true);
        row("robot elephant", false);
        row("müller", true);
        row("MULLER", true);
        row("naïve", true);
        row("日本", true);
        row("c++", true);
        row("{robot}", true);
        row("robot;DROP TABLE items", false);
        row("robot'--", true);
    }
    void whatAPersonTypes_isNeverAnOperator()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, findsIt);
        m_workspace->done(
            AddItem{.release = m_release, .title = u"Robot and quotes (Müller, naïve, C++) 日本 \"x\""_s});
        QCOMPARE(!found(*m_workspace, text).filter(u"item: Robot"_s).isEmpty(), findsIt);
    }

    void textWithoutAWord_findsNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "\t\n", "\"", "\"\"", "*", "()", "-", "+", "'", ";", "\\", "%", "_", "^:{}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void textWithoutAWord_findsNothing()
    {
        QFETCH(const QString, text);
        QCOMPARE(found(*m_workspace, text), QStringList{});
    }

    void veryLongText_isNoError()
    {
        QCOMPARE(found(*m_workspace, QString(100'000, u'x')), QStringList{});
        QCOMPARE(found(*m_workspace, u"word "_s.repeated(2'000)), QStringList{});
        QVERIFY(m_workspace->queries().search(QString(QChar(0)) + u"robot"_s));
    }

    void whatWasChangedOrRemoved_isFoundAsItIsNow()
    {
        const ItemId item = m_workspace->done(AddItem{.release = m_release, .title = u"Feed the walrus"_s});
        m_workspace->done(EditItem{.release = m_release, .item = item, .title = u"Feed the seal"_s});
        QCOMPARE(found(*m_workspace, u"walrus"_s), QStringList{});
        QCOMPARE(found(*m_workspace, u"seal"_s), QStringList{u"item: Feed the seal"_s});
        m_workspace->done(RemoveItems{m_release, {item}});
        QCOMPARE(found(*m_workspace, u"seal"_s), QStringList{});
        QVERIFY(!m_workspace->undo());
        QCOMPARE(found(*m_workspace, u"seal"_s), QStringList{u"item: Feed the seal"_s});
        m_workspace->done(RemoveRelease{m_release});
        QCOMPARE(found(*m_workspace, u"seal"_s), QStringList{});
    }

    void noMoreThanAskedFor_isFound()
    {
        for (int i = 0; i < 20; ++i)
            m_workspace->done(AddItem{.release = m_release, .title = u"Walrus %1"_s.arg(i)});
        QCOMPARE(found(*m_workspace, u"walrus"_s, 7).size(), 7);
        QCOMPARE(found(*m_workspace, u"walrus"_s, 0).size(), 0);
    }

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    ReleaseId m_release;
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
