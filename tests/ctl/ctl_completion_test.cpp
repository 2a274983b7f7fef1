// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"

#include <QFileInfo>

using namespace slipway::tests;
using namespace Qt::StringLiterals;

/// A real bash completes a real command line.
class CtlCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0);
        for (const QString &name : {u"Mobile App"_s, u"Ledger"_s, u"$(touch pwned)"_s})
            QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, name}).isEmpty());
        QVERIFY(
            !m_ctl.id({u"release"_s, u"create"_s, u"Mobile App"_s, u"4.2"_s, u"--ship"_s, u"2027-01-14"_s}).isEmpty());
        QVERIFY(!m_ctl
                     .id({u"person"_s, u"add"_s, u"Mara Lind"_s, u"--email"_s, u"mara@example.org"_s, u"--role"_s,
                          u"chef"_s})
                     .isEmpty());
        m_ctl.write(u"list of tasks.md"_s, "- [ ] x\n");
        m_ctl.write(u"_slipwayctl"_s, m_ctl.run({u"completion"_s, u"bash"_s}).out);
    }

    void theScripts_areWhatTheirShellsTake()
    {
        for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
            const Ran ran = m_ctl.run({u"completion"_s, shell});
            QCOMPARE(ran.status, 0);
            QVERIFY2(ran.out.contains("completion candidates"), ran.all());
        }
        QProcess check;
        check.start(u"bash"_s, {u"-n"_s, m_ctl.path(u"_slipwayctl"_s)});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError());
    }

    void bash_completes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("expected");
        auto row = [](const char *name, const QString &words, const QString &expected) {
            QTest::newRow(name) << words.split(u'|') << (expected.isEmpty() ? QStringList() : expected.split(u'|'));
        };
        row("a noun", u"rel"_s, u"release"_s);
        row("its verbs", u"gate|"_s, u"check|override"_s);
        row("a verb", u"release|cr"_s, u"create"_s);
        row("an option", u"release|move|X/1|--dr"_s, u"--dry-run"_s);
        row("an option of the root", u"release|list|--wo"_s, u"--workspace"_s);
        row("a word of an option", u"release|list|--state|d"_s, u"draft|deploying"_s);
        row("a word after an equals sign", u"release|list|--state|=|d"_s, u"draft|deploying"_s);
        row("a word for an argument", u"release|state|X/1|in"_s, u"in_progress"_s);
        row("a product with a blank", u"release|create|Mob"_s, u"Mobile\\ App"_s);
        row("a product in quotes", u"release|create|\"Mobile A"_s, u"Mobile App"_s);
        row("a release begins with its product", u"release|show|Mob"_s, u"Mobile\\ App/"_s);
        row("a release of a product", u"release|show|Mobile\\ App/4"_s, u"Mobile\\ App/4.2"_s);
        row("a person", u"--as|mara"_s, u"Mara\\ Lind"_s);
        row("a role of the team", u"signoff|require|X/1|--role|ch"_s, u"chef"_s);
        row("a file with blanks", u"checklist|import|X/1|list"_s, u"list of tasks.md"_s);
        row("nothing for free text", u"product|add|Mob"_s, u""_s);
        row("nothing unknown", u"frobnicate|"_s, u""_s);
        row("a name that is a command is only text", u"release|create|$("_s, u"\\$\\(touch\\ pwned\\)"_s);
    }

    void bash_completes()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, expected);
        // What readline does: the words so far in COMP_WORDS, the one under the cursor last.
        const QString script = u"source _slipwayctl; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _slipwayctl; "
                               "(( ${#COMPREPLY[@]} )) && printf '%s\\n' \"${COMPREPLY[@]}\"; true"_s;
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SLIPWAY_WORKSPACE"_s, m_ctl.path(u"w.slipway"_s));
        bash.setProcessEnvironment(environment);
        bash.setWorkingDirectory(m_ctl.path({}));
        bash.start(u"bash"_s, QStringList{u"--norc"_s, u"-c"_s, script, u"bash"_s, QStringLiteral(SLIPWAYCTL)} + words);
        QVERIFY(bash.waitForFinished(30'000));
        const QString out = QString::fromUtf8(bash.readAllStandardOutput());
        QCOMPARE(out.split(u'\n', Qt::SkipEmptyParts), expected);
        QVERIFY(!QFileInfo::exists(m_ctl.path(u"pwned"_s)));
    }

    void withoutAWorkspace_wordsAreStillCompleted()
    {
        Slipwayctl bare;
        const Ran words = bare.run({u"completion"_s, u"candidates"_s, u"release"_s, u"sh"_s});
        QVERIFY2(words.out.startsWith(":words\nshow\t"), words.all());
        QCOMPARE(bare.run({u"completion"_s, u"candidates"_s, u"release"_s, u"show"_s, u""_s}).out, ":words\n"_ba);
        QVERIFY(!QFileInfo::exists(bare.path(u"w.slipway"_s)));
    }

private:
    Slipwayctl m_ctl;
};

QTEST_GUILESS_MAIN(CtlCompletionTest)
#include "ctl_completion_test.moc"
