// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"

#include <QTemporaryDir>

#include <filesystem>

using namespace slipway::tests;
using namespace Qt::StringLiterals;

/// Reports, lessons and action items as scripts live with them.
class CtlReportTest : public QObject
{
    Q_OBJECT

private:
    Slipwayctl m_ctl;
    QTemporaryDir m_folder;
    const QString kRelease = u"Ledger/1.0"_s;

    QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0);
        QVERIFY(!m_ctl
                     .id({u"person"_s, u"add"_s, u"Mara"_s, u"--email"_s, u"m@example.org"_s, u"--role"_s,
                          u"release_coordinator"_s})
                     .isEmpty());
        m_ctl.set(u"SLIPWAY_AS"_s, u"Mara"_s);
        QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, u"Ledger"_s}).isEmpty());
        for (const QString &version : {u"1.0"_s, u"1.1"_s})
            QVERIFY(!m_ctl.id({u"release"_s, u"create"_s, u"Ledger"_s, version, u"--ship"_s, u"2030-03-10T10:00Z"_s})
                         .isEmpty());
    }

    void aReport_isExportedInEveryFormat_twiceTheSame()
    {
        for (const QString &format : {u"html"_s, u"pdf"_s, u"md"_s, u"json"_s}) {
            const QString first = m_folder.filePath(u"a."_s + format);
            const QString second = m_folder.filePath(u"b."_s + format);
            const Ran ran = m_ctl.json({u"report"_s, u"export"_s, kRelease, u"--format"_s, format, first});
            QVERIFY2(ran.status == 0, ran.all());
            QCOMPARE(ran.json()[u"content_sha256"].toString().size(), 64);
            QCOMPARE(m_ctl.run({u"report"_s, u"export"_s, kRelease, second}).status, 0);
            QVERIFY2(contentOf(first).size() > 500, qPrintable(format));
            QVERIFY2(contentOf(first) == contentOf(second), qPrintable(format));
        }
        QVERIFY(contentOf(m_folder.filePath(u"a.pdf"_s)).startsWith("%PDF-"));
        QCOMPARE(m_ctl.run({u"report"_s, u"export"_s, kRelease, m_folder.filePath(u"a.txt"_s)}).status, 2);
        QVERIFY(!QFile::exists(m_folder.filePath(u"a.txt"_s)));
        // What cannot be written is no mistake of the command line.
        QCOMPARE(m_ctl.run({u"report"_s, u"export"_s, kRelease, u"--format"_s, u"md"_s, m_folder.path()}).status, 3);
        QCOMPARE(m_ctl.run({u"report"_s, u"export"_s, kRelease, u"--format"_s, u"odt"_s, u"x"_s}).status, 2);
    }

    void aPartThatIsMissingOrDamaged_isNamedWithTheRemedy()
    {
        // A second name of the program, in a folder without its parts.
        const std::filesystem::path program(SLIPWAYCTL);
        const QTemporaryDir folder(QString::fromStdString(program.parent_path().string()) + u"/alone-XXXXXX"_s);
        QVERIFY(QDir(folder.path()).mkpath(u"bin"_s) && QDir(folder.path()).mkpath(u"lib/slipway"_s));
        const QString alone = folder.filePath(u"bin/slipwayctl"_s);
        std::filesystem::create_hard_link(program, alone.toStdString());
        const QString file = m_folder.filePath(u"alone.pdf"_s);
        const auto exported = [&] {
            QProcess process;
            m_ctl.start(process, {u"--json"_s, u"report"_s, u"export"_s, kRelease, file}, alone);
            return Slipwayctl::ended(process);
        };
        const Ran missing = exported();
        QVERIFY2(missing.status == 3, missing.all());
        QVERIFY2(missing.err.contains("slipway_report.so") && missing.err.contains("Install Slipway again"),
                 missing.all());
        QCOMPARE(missing.json()[u"error"][u"kind"].toString(), u"storage"_s);
        QFile part(folder.filePath(u"lib/slipway/slipway_report.so"_s));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("cut off") > 0);
        part.close();
        const Ran damaged = exported();
        QVERIFY2(damaged.status == 3 && damaged.err.contains("damaged"), damaged.all());
        QVERIFY(!QFile::exists(file));
    }

    void aReport_isShownAndEdited()
    {
        QCOMPARE(m_ctl.run({u"report"_s, u"edit"_s, kRelease, u"--went-well"_s, u"Short *reviews*"_s}).status, 0);
        const Ran shown = m_ctl.json({u"report"_s, u"show"_s, kRelease});
        QVERIFY2(shown.status == 0, shown.all());
        QCOMPARE(shown.json()[u"report"][u"went_well"].toString(), u"Short *reviews*"_s);
        QCOMPARE(shown.json()[u"report"][u"content"][u"format"].toString(), u"slipway-report"_s);
        QVERIFY(QString::fromUtf8(m_ctl.run({u"report"_s, u"show"_s, kRelease}).out).contains(u"reviews"_s));
        QCOMPARE(m_ctl.run({u"report"_s, u"edit"_s, kRelease}).status, 2);
    }

    void lessonsAndActionItems_goTheirWay()
    {
        const QString lesson =
            m_ctl.id({u"lesson"_s, u"add"_s, kRelease, u"Indexes were missing"_s, u"--item"_s, u"Check indexes"_s});
        QVERIFY(!lesson.isEmpty());
        const QString action = m_ctl.id({u"action"_s, u"add"_s, kRelease, u"Tell support"_s, u"--owner"_s, u"Mara"_s,
                                         u"--due"_s, u"2030-03-20"_s, u"--lesson"_s, lesson});
        QVERIFY(!action.isEmpty());
        QCOMPARE(m_ctl.json({u"lesson"_s, u"list"_s, u"--product"_s, u"Ledger"_s, u"--search"_s, u"index"_s})
                     .json()[u"lessons"]
                     .toArray()
                     .size(),
                 1);
        QCOMPARE(m_ctl.json({u"action"_s, u"list"_s, u"--owner"_s, u"Mara"_s}).json()[u"actions"].toArray().size(), 1);
        const QJsonArray today = m_ctl.json({u"today"_s}).json()[u"items"].toArray();
        QVERIFY(std::ranges::any_of(today,
                                    [](const QJsonValue &each) { return each[u"kind"].toString() == u"action_item"; }));
        const Ran planned = m_ctl.json({u"lesson"_s, u"plan"_s, u"Ledger/1.1"_s});
        QVERIFY2(planned.status == 0, planned.all());
        QCOMPARE(planned.json()[u"added"].toInt(), 2);
        QCOMPARE(m_ctl.run({u"action"_s, u"done"_s, u"Tell"_s, u"--outcome"_s, u"told"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"action"_s, u"done"_s, action}).status, 5);
        QCOMPARE(m_ctl.run({u"action"_s, u"reopen"_s, action}).status, 0);
        QCOMPARE(m_ctl.run({u"lesson"_s, u"edit"_s, lesson.left(13), u"--kind"_s, u"went_well"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"lesson"_s, u"remove"_s, lesson}).status, 0);
        QCOMPARE(m_ctl.run({u"lesson"_s, u"remove"_s, u"nothing like it"_s}).status, 3);
    }

    void aTemplate_isTakenOutAndPutBack()
    {
        const QString file = m_folder.filePath(u"page.md"_s);
        QCOMPARE(m_ctl.run({u"report"_s, u"template"_s, u"export"_s, u"page.md"_s, file}).status, 0);
        QVERIFY(contentOf(file).contains("{{ body }}"));
        QCOMPARE(m_ctl.run({u"report"_s, u"template"_s, u"export"_s, u"summary.md"_s, u"-"_s, u"--language"_s, u"de"_s})
                     .status,
                 0);
        QCOMPARE(m_ctl.run({u"report"_s, u"template"_s, u"export"_s, u"summary.md"_s, u"-"_s, u"--language"_s, u"fr"_s})
                     .status,
                 2);
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write("Our report of {{ product }}\n{{ section.plan }}");
        changed.close();
        QCOMPARE(m_ctl.run({u"report"_s, u"template"_s, u"import"_s, u"page.md"_s, file}).status, 0);
        QVERIFY(
            QString::fromUtf8(m_ctl.run({u"report"_s, u"show"_s, kRelease}).out).startsWith(u"Our report of Ledger"_s));
        QCOMPARE(m_ctl.run({u"report"_s, u"template"_s, u"reset"_s, u"page.md"_s}).status, 0);
        QVERIFY(QString::fromUtf8(m_ctl.run({u"report"_s, u"show"_s, kRelease}).out).startsWith(u"# "_s));
    }
};

QTEST_GUILESS_MAIN(CtlReportTest)
#include "ctl_report_test.moc"
