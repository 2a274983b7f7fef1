// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

#include <sys/stat.h>

using namespace slipway::tests;
using namespace Qt::StringLiterals;

/// Names and files somebody made to hurt, and a world that does not behave.
class CtlHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0); }

    void oddNames_canBeUsedEverywhere_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("version");
        QTest::newRow("blanks") << u"Mobile App"_s << u"1.0 rc 2"_s;
        QTest::newRow("slashes in both") << u"Team/App"_s << u"release/1/2"_s;
        QTest::newRow("a product that begins another's name") << u"Team"_s << u"App"_s;
        QTest::newRow("quotes") << u"The \"new\" 'app'"_s << u"`v1` $HOME"_s;
        QTest::newRow("a verb for a name") << u"release"_s << u"list"_s;
        QTest::newRow("an option for a name") << u"Dashes"_s << u"1--json"_s;
        QTest::newRow("brackets") << u"[a,b]"_s << u"{}"_s;
        QTest::newRow("other alphabets") << u"Überweisung 决済"_s << u"٤.٢ 🚀"_s;
        QTest::newRow("escape sequences") << u"Evil\x1b[2J\x1b]0;owned\x07"_s << u"1\x9b31m"_s;
        QTest::newRow("line breaks") << u"Two\nlines"_s << u"1\r\n2"_s;
        QTest::newRow("turned writing") << u"abc\u202Edcba"_s << u"2\u2066"_s;
        QTest::newRow("very long") << QString(300, u'x') << QString(300, u'9');
        QTest::newRow("wildcards of SQL") << u"100%_'; --"_s << u"%"_s;
    }

    void oddNames_canBeUsedEverywhere()
    {
        QFETCH(QString, product);
        QFETCH(QString, version);
        QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, product}).isEmpty());
        const QString id = m_ctl.id({u"release"_s, u"create"_s, product, version, u"--ship"_s, u"2027-03-10T10:00Z"_s});
        QVERIFY(!id.isEmpty());
        const QString name = product + u'/' + version;
        const QJsonObject release = m_ctl.json({u"release"_s, u"show"_s, name}).json()[u"release"].toObject();
        QCOMPARE(release[u"id"].toString(), id);
        QCOMPARE(release[u"product"].toString(), product);
        QCOMPARE(release[u"version"].toString(), version);
        QCOMPARE(
            m_ctl.run({u"checklist"_s, u"import"_s, name, u"-"_s}, ("- [ ] " + product.toUtf8().simplified() + "\n"))
                .status,
            0);

        for (const QStringList &line : {QStringList{u"product"_s, u"list"_s},
                                        {u"release"_s, u"show"_s, id},
                                        {u"--json"_s, u"release"_s, u"show"_s, id},
                                        {u"checklist"_s, u"list"_s, id},
                                        {u"activity"_s, id},
                                        {u"search"_s, u"app"_s},
                                        {u"completion"_s, u"candidates"_s, u"release"_s, u"create"_s, u""_s},
                                        {u"--json"_s, u"release"_s, u"show"_s, product + u"/none"_s}})
        {
            const Ran ran = m_ctl.run(line);
            QVERIFY2(isHarmless(ran.out) && isHarmless(ran.err), ran.all());
        }
        QCOMPARE(m_ctl.run({u"workspace"_s, u"check"_s}).status, 0);
    }

    void aTimeTheClockSkips_movesOnByTheGap()
    {
        QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, u"Clock"_s, u"--zone"_s, u"Europe/Berlin"_s}).isEmpty());
        QVERIFY(
            !m_ctl.id({u"release"_s, u"create"_s, u"Clock"_s, u"1"_s, u"--ship"_s, u"2027-03-28T02:30"_s}).isEmpty());
        const QJsonObject release = m_ctl.json({u"release"_s, u"show"_s, u"Clock/1"_s}).json()[u"release"].toObject();
        QCOMPARE(release[u"ship"], u"2027-03-28T01:30:00Z"_s);
        QCOMPARE(m_ctl.run({u"release"_s, u"move"_s, u"Clock/1"_s, u"--ship"_s, u"2027-07-01T10:00"_s}).status, 0);
        QCOMPARE(m_ctl.json({u"release"_s, u"show"_s, u"Clock/1"_s}).json()[u"release"][u"ship"],
                 u"2027-07-01T08:00:00Z"_s);
    }

    void aTimeIsReadInEveryForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ship");
        QTest::addColumn<QString>("zone");
        QTest::newRow("UTC") << u"2027-01-14T13:00:00Z"_s << u"2027-01-14T13:00:00Z"_s << u"America/New_York"_s;
        QTest::newRow("offset") << u"2027-01-14T14:00:00+01:00"_s << u"2027-01-14T13:00:00Z"_s << u"America/New_York"_s;
        QTest::newRow("own zone") << u"2027-01-14 14:00 Europe/Berlin"_s << u"2027-01-14T13:00:00Z"_s
                                  << u"Europe/Berlin"_s;
        QTest::newRow("zone behind it") << u"2027-01-14T14:00Europe/Berlin"_s << u"2027-01-14T13:00:00Z"_s
                                        << u"Europe/Berlin"_s;
        QTest::newRow("the product's zone")
            << u"2027-01-14T14:00"_s << u"2027-01-14T19:00:00Z"_s << u"America/New_York"_s;
        QTest::newRow("a day") << u"2027-01-14"_s << u"2027-01-14T05:00:00Z"_s << u"America/New_York"_s;
        QTest::newRow("a leap day") << u"2028-02-29"_s << u"2028-02-29T05:00:00Z"_s << u"America/New_York"_s;
    }

    void aTimeIsReadInEveryForm()
    {
        QFETCH(QString, typed);
        QFETCH(QString, ship);
        QFETCH(QString, zone);
        const QString product = u"Zones %1"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, product, u"--zone"_s, u"America/New_York"_s}).isEmpty());
        const Ran ran = m_ctl.json({u"release"_s, u"create"_s, product, u"1"_s, u"--ship"_s, typed});
        QCOMPARE(ran.json()[u"release"][u"ship"].toString(), ship);
        QCOMPARE(ran.json()[u"release"][u"ship_zone"].toString(), zone);
    }

    void anEndlessFile_isRefused()
    {
        QVERIFY(QFileInfo::exists(u"/dev/zero"_s));
        const Ran ran = m_ctl.run({u"calendar"_s, u"import"_s, u"/dev/zero"_s});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains("64 MB"), ran.all());
    }

    void aFileThatMayNotBeRead_isNamed()
    {
        const QString file = m_ctl.write(u"secret.md"_s, "- [ ] x\n");
        QFile::setPermissions(file, {});
        const Ran ran = m_ctl.runAsOrdinary({u"calendar"_s, u"import"_s, file});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains("secret.md"), ran.all());
    }

    void aFailedExport_leavesTheOldFile()
    {
        m_ctl.write(u"kept.md"_s, "old\n");
        QCOMPARE(m_ctl.run({u"checklist"_s, u"export"_s, u"None/1"_s, u"kept.md"_s}).status, 3);
        QCOMPARE(m_ctl.read(u"kept.md"_s), "old\n"_ba);
    }

    void anExport_neverGoesOverAWorkspace_data()
    {
        QTest::addColumn<QStringList>("verb");
        QTest::addColumn<QString>("target");
        const QStringList checklist{u"checklist"_s, u"export"_s, u"Guarded/1"_s};
        const QStringList calendar{u"calendar"_s, u"export"_s};
        const QStringList model{u"template"_s, u"export"_s, u"Guarded"_s};
        for (const QStringList &verb : {checklist, calendar, model})
            for (const QString &target : {u"w.slipway"_s, u"other.slipway"_s, u"w.slipway-wal"_s,
                                          u"other.slipway-shm"_s, u"link.md"_s, u"hard.md"_s})
                QTest::addRow("%s to %s", qPrintable(verb[0]), qPrintable(target)) << verb << target;
    }
    void anExport_neverGoesOverAWorkspace()
    {
        QFETCH(const QStringList, verb);
        QFETCH(const QString, target);
        if (!QFileInfo::exists(m_ctl.path(u"hard.md"_s))) {
            m_ctl.run({u"product"_s, u"add"_s, u"Guarded"_s});
            m_ctl.run({u"release"_s, u"create"_s, u"Guarded"_s, u"1"_s, u"--ship"_s, u"2027-03-10T10:00Z"_s});
            m_ctl.run({u"template"_s, u"import"_s, u"-"_s}, "name: Guarded\n");
            m_ctl.run({u"--workspace"_s, m_ctl.path(u"other.slipway"_s), u"workspace"_s, u"init"_s});
            QFile::link(m_ctl.path(u"w.slipway"_s), m_ctl.path(u"link.md"_s));
            std::filesystem::create_hard_link(m_ctl.path(u"other.slipway"_s).toStdString(),
                                              m_ctl.path(u"hard.md"_s).toStdString());
        }
        const QByteArray before = m_ctl.read(u"other.slipway"_s);
        QVERIFY(!before.isEmpty());
        const Ran ran = m_ctl.run(verb + QStringList{m_ctl.path(target)});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains("Slipway workspace"), ran.all());
        QCOMPARE(m_ctl.read(u"other.slipway"_s), before);
        QCOMPARE(m_ctl.run({u"workspace"_s, u"check"_s}).status, 0);
        QCOMPARE(m_ctl.run(verb + QStringList{m_ctl.path(u"fine.txt"_s)}).status, 0);
    }

    void aFullPipe_isNoSuccess()
    {
        QVERIFY(QFileInfo::exists(u"/dev/full"_s));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SLIPWAY_WORKSPACE"_s, m_ctl.path(u"w.slipway"_s));
        process.setProcessEnvironment(environment);
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(SLIPWAYCTL), {u"product"_s, u"list"_s});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 3);
    }

    void anExportIntoAPipe_leavesItAPipe()
    {
        const QString pipe = m_ctl.path(u"pipe"_s);
        QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QProcess reader;
        reader.start(u"cat"_s, {pipe});
        QVERIFY(reader.waitForStarted());
        const Ran ran = m_ctl.run({u"calendar"_s, u"export"_s, pipe});
        QVERIFY2(ran.status == 0, ran.all());
        QVERIFY(reader.waitForFinished(30'000));
        QVERIFY(reader.readAllStandardOutput().contains("BEGIN:VCALENDAR"));
        struct stat there{};
        QCOMPARE(::stat(pipe.toLocal8Bit().constData(), &there), 0);
        QVERIFY(S_ISFIFO(there.st_mode));
    }

    void aTaskListInACodeBlock_isOffered()
    {
        QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, u"Conda"_s}).isEmpty());
        QVERIFY(!m_ctl.id({u"release"_s, u"create"_s, u"Conda"_s, u"1"_s, u"--ship"_s, u"2027-01-14"_s}).isEmpty());
        const QStringList import{u"checklist"_s, u"import"_s, u"Conda/1"_s,
                                 fixturePath(u"checklists/conda__RELEASE.md"_s)};
        const Ran plain = m_ctl.run(import);
        QVERIFY2(plain.out.contains("--include-fenced"), plain.all());
        QCOMPARE(m_ctl.json(import + QStringList{u"--include-fenced"_s}).json()[u"import"][u"added"].toInt(), 30);
    }

    void theTables_comeFromFilesAndStandardInput()
    {
        const QStringList file{u"schedule"_s, u"import"_s, fixturePath(u"schedules/python__release-cycle.json"_s),
                               u"--product"_s, u"Conda"_s};
        const QJsonObject first = m_ctl.json(file).json()[u"import"].toObject();
        QVERIFY(first[u"releases_added"].toInt() > 5);
        QCOMPARE(m_ctl.json(file).json()[u"import"][u"releases_added"].toInt(-1), 0);
        const QByteArray table = "Name;Wann\n7.1;2027-04-01\n7.2;2027-05-01\n";
        const Ran mapped = m_ctl.json({u"schedule"_s, u"import"_s, u"-"_s, u"--product"_s, u"Conda"_s, u"--map"_s,
                                       u"version=Name"_s, u"ship=Wann"_s},
                                      table);
        QCOMPARE(mapped.json()[u"import"][u"releases_added"].toInt(), 2);
        const Ran json = m_ctl.json({u"schedule"_s, u"import"_s, u"-"_s, u"--product"_s, u"Conda"_s},
                                    R"([{"version":"8","date":"2027-06-01"}])");
        QCOMPARE(json.json()[u"import"][u"releases_added"].toInt(), 1);
    }

private:
    /// Nothing a terminal would take as a command, and nothing that turns the writing direction.
    static bool isHarmless(const QByteArray &bytes)
    {
        const QString text = QString::fromUtf8(bytes);
        return std::ranges::none_of(text, [](QChar each) {
            const char16_t c = each.unicode();
            return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E)
                   || (c >= 0x2066 && c <= 0x2069);
        });
    }

    Slipwayctl m_ctl;
};

QTEST_GUILESS_MAIN(CtlHostileTest)
#include "ctl_hostile_test.moc"
