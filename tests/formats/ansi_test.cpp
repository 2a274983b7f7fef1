// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ansi/ansi_line.h"
#include "formats/ansi/log_line.h"
#include "formats/fixture.h"

#include <QTest>

using namespace slipway::formats;
using namespace slipway::tests;
using namespace Qt::StringLiterals;

namespace {

AnsiColor named(int number)
{
    return {AnsiColor::Kind::Indexed, static_cast<std::uint32_t>(number)};
}

AnsiStyle styleOf(const QByteArray &parameters)
{
    const AnsiLine line = parseAnsiLine("\x1b[" + parameters + "mx");
    return line.spans.empty() ? AnsiStyle{} : line.spans.front().style;
}

FoldMarker marker(FoldMarker::Kind kind, const char *id, const QString &title, bool isCollapsed = false)
{
    return {kind, id, title, isCollapsed};
}

} // namespace

class AnsiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsWhatATerminalShows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &text) {
            QTest::newRow(name) << bytes << text;
        };
        row("plain", "plain \xC3\xA4 \xE2\x9C\x93", u"plain ä ✓"_s);
        row("colours", "\x1b[31mred\x1b[0m and \x1b[1mbold", u"red and bold"_s);
        row("a line end of Windows", "text\r", u"text"_s);
        row("progress", "10 %\r50 %\r100 %", u"100 %"_s);
        row("a shorter text over a longer one", "abcdef\rXY", u"XYcdef"_s);
        row("a line erased first", "abcdef\r\x1b[KXY", u"XY"_s);
        row("all of it erased", "abc\x1b[2K\rXY", u"XY"_s);
        row("backspace", "abc\b\bXY", u"aXY"_s);
        row("blanks by moving", "a\x1b[3Cb", u"a   b"_s);
        row("moving far", "a\x1b[99999999Cb", u'a' + QString(500, u' ') + u'b');
        row("a hyperlink", "\x1b]8;;https://example.org\x1b\\text\x1b]8;;\x07", u"text"_s);
        row("the time of Buildkite", "\x1b_bk;t=1778140778598\x07~~~ Preparing", u"~~~ Preparing"_s);
        row("a string that never ends", "\x1b]0;title", u"0;title"_s);
        row("cut off", "text\x1b[3", u"text"_s);
        row("not UTF-8", "a\xFF\xC3z", u"a\uFFFD\uFFFDz"_s);
        row("other control characters",
            QByteArray("a\x07\x00\x7F"
                       "b",
                       5),
            u"ab"_s);
        row("a tab stays", "a\tb", u"a\tb"_s);
        row("character sets", "\x1b(Babc\x1b=\x1b>", u"abc"_s);
        row("private modes", "\x1b[?25l\x1b[>4;2mabc", u"abc"_s);
    }
    void textIsWhatATerminalShows()
    {
        QFETCH(QByteArray, bytes);
        QTEST(parseAnsiLine(bytes).text, "text");
    }

    void coloursAndAttributes_becomeSpans()
    {
        QCOMPARE(styleOf("31").foreground, named(1));
        QCOMPARE(styleOf("97").foreground, named(15));
        QCOMPARE(styleOf("44").background, named(4));
        QCOMPARE(styleOf("103").background, named(11));
        QCOMPARE(styleOf("38;5;208").foreground, named(208));
        QCOMPARE(styleOf("48;2;1;2;3").background, (AnsiColor{AnsiColor::Kind::Rgb, 0x010203}));
        QCOMPARE(styleOf("38:2::255:128:0").foreground, (AnsiColor{AnsiColor::Kind::Rgb, 0xFF8000}));
        QCOMPARE(styleOf("38:2:255:128:0").foreground, (AnsiColor{AnsiColor::Kind::Rgb, 0xFF8000}));
        QVERIFY(styleOf("1;3;4;9").isBold && styleOf("1;3;4;9").isItalic && styleOf("1;3;4;9").isUnderlined
                && styleOf("1;3;4;9").isStruckOut);
        QVERIFY(styleOf("2").isFaint && styleOf("7").isInverse);
        QVERIFY(!styleOf("1;2;22;7").isBold);
        QCOMPARE(styleOf("31;1;39;22"), AnsiStyle{});
        QCOMPARE(styleOf("31;0"), AnsiStyle{});
        QCOMPARE(styleOf("31;"), AnsiStyle{});
        QCOMPARE(styleOf("38;5;999"), AnsiStyle{});
        QCOMPARE(styleOf("38;5"), (AnsiStyle{.foreground = named(0)}));
    }

    void spansCoverTheLettersThatWereWritten()
    {
        const AnsiLine line = parseAnsiLine("ab\x1b[31mcd\x1b[32mef\x1b[0mgh");
        QCOMPARE(line.text, u"abcdefgh"_s);
        QCOMPARE(line.spans.size(), 2);
        QCOMPARE(line.spans[0], (AnsiSpan{2, 2, {.foreground = named(1)}}));
        QCOMPARE(line.spans[1], (AnsiSpan{4, 2, {.foreground = named(2)}}));
        const AnsiLine over = parseAnsiLine("\x1b[31mabcdef\x1b[0m\rXY");
        QCOMPARE(over.text, u"XYcdef"_s);
        QCOMPARE(over.spans.size(), 1);
        QCOMPARE(over.spans[0].from, 2);
    }

    void aStyleThatWasNotReset_goesOnInTheNextLine()
    {
        const AnsiLine first = parseAnsiLine("\x1b[31mred");
        QCOMPARE(first.end.foreground, named(1));
        const AnsiLine second = parseAnsiLine("still", first.end);
        QCOMPARE(second.spans, (std::vector<AnsiSpan>{{0, 5, first.end}}));
    }

    void aVeryLongLine_isCutBetweenCharacters()
    {
        const AnsiLine line = parseAnsiLine(QByteArray("\xC3\xA4").repeated(100), {}, 51);
        QVERIFY(line.isCut);
        QCOMPARE(line.text, QString(25, u'ä'));
        QVERIFY(!parseAnsiLine("short\r").isCut);
    }

    void buildkiteTellsTheTime()
    {
        QCOMPARE(parseAnsiLine("\x1b_bk;t=1778140778598\x07x").buildkiteTime, 1778140778598);
    }

    void linesAreClassified_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<LineClass>("expected");
        const auto row = [](const char *text, LineLevel level, LineTest test = LineTest::None) {
            QTest::newRow(text) << QString::fromUtf8(text) << LineClass{level, test};
        };
        using enum LineLevel;
        using LineTest::Failed;
        using LineTest::Passed;
        using LineTest::Skipped;
        row("main.c:12:3: error: expected ';'", Error);
        row("main.c:12:3: fatal error: x.h: No such file or directory", Error);
        row("foo.cpp(12): error C2065: 'x': undeclared identifier", Error);
        row("src/a.ts(1,2): error TS2304: Cannot find name", Error);
        row("error[E0308]: mismatched types", Error);
        row("2026-11-24T02:51:01.9479589Z ##[error]Process completed with exit code 127.", Error);
        row("[2019-05-23T16:37:45.180Z] ERROR: script returned exit code 1", Error);
        row("[ERROR] Failed to execute goal", Error);
        row("TypeError: x is not a function", Error);
        row("java.lang.IllegalStateException: bla", Error);
        row("Traceback (most recent call last):", Error);
        row("E   AssertionError: 143 != 0", Error);
        row("make: *** [Makefile:12: all] Error 2", Error);
        row("fatal: not a git repository", Error);
        row("npm ERR! code 1", Error);
        row("a_test.cc:344: Failure", Error);
        row("program finished with exit code 3", Error);
        row("warning: unused variable 'error' [-Wunused]", Warning);
        row("10:20:31 WARNING  acquirer-sandbox answered 429", Warning);
        row("a.py:3: DeprecationWarning: use b", Warning);
        row("##[warning]Node 16 is old", Warning);
        row("10:22:15 DEBUG    ledger: 1 204 postings", Debug);
        row("FAILED test_sepa.py::test_recall_after_timeout", LineLevel::None, Failed);
        row("--- FAIL: TestFoo (0.00s)", LineLevel::None, Failed);
        row("not ok 3 - reads", LineLevel::None, Failed);
        row("[  FAILED  ] Suite.Case", LineLevel::None, Failed);
        row("test_torch.py::TestTorch::test_storage SKIPPED [0.0429s]", LineLevel::None, Skipped);
        row("ok 3 - network # SKIP none", LineLevel::None, Skipped);
        row("[       OK ] Suite.Case (0 ms)", LineLevel::None, Passed);
        row("test_errors.py::test_ValueError: raised PASSED", LineLevel::None, Passed);
        row("ok 12 - writes", LineLevel::None, Passed);
        for (const char *text : {"0 errors, 0 warnings", "gcc -Werror -c error.c", "0 FAILED", "src/error/log.c",
                                 "error: 0", "no error here", "LOG_LEVEL=ERROR", "process finished with exit code 0",
                                 "just text", "  CC error-code.o", ""})
            row(text, LineLevel::None);
    }
    void linesAreClassified()
    {
        QFETCH(QString, text);
        QFETCH(LineClass, expected);
        const LineClass found = classifyLine(text);
        QCOMPARE(found.level, expected.level);
        QCOMPARE(found.test, expected.test);
        const QByteArray bytes = text.toUtf8();
        QVERIFY(!found.isError()
                || std::ranges::any_of(errorWords(), [&](const QByteArray &word) { return bytes.contains(word); }));
    }

    void everyErrorOfRealLogs_holdsAWordThatTheScanLooksFor_data()
    {
        QTest::addColumn<int>("errors");
        QTest::newRow("gha__pytorch-msvc_compiler_error.txt") << 1;
        QTest::newRow("gha__pytorch-pytest_failures.txt") << 10;
        QTest::newRow("plain__gtest-output-test-colour.log") << 50;
        QTest::newRow("buildkite__vllm-raw_log.txt") << 0;
        QTest::newRow("buildbot__mozilla-win7-xperf.log") << 0;
        QTest::newRow("gitlab__sample_trace.log") << 0;
    }
    void everyErrorOfRealLogs_holdsAWordThatTheScanLooksFor()
    {
        QFETCH(int, errors);
        int found = 0;
        for (const QByteArray &line : fixture(u"cilogs/"_s + QString::fromLatin1(QTest::currentDataTag())).split('\n'))
        {
            const QString text = parseAnsiLine(line).text;
            if (!classifyLine(text).isError())
                continue;
            ++found;
            QVERIFY2(std::ranges::any_of(errorWords(), [&](const QByteArray &word) { return line.contains(word); }),
                     line.constData());
        }
        QVERIFY2(found >= errors, qPrintable(QString::number(found)));
    }

    void timesAreRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *text, const QString &clock, const QString &rest) {
            QTest::newRow(text) << QString::fromLatin1(text) << clock << rest;
        };
        row("2026-11-24T02:51:01.9479589Z text", u"02:51:01"_s, u"text"_s);
        row("[2019-05-23T16:37:45.180Z] text", u"16:37:45"_s, u"text"_s);
        row("2026-11-24 02:51:01,123 text", u"02:51:01"_s, u"text"_s);
        row("2026-11-24T02:51:01+01:00 text", u"02:51:01"_s, u"text"_s);
        row("10:18:02 text", u"10:18:02"_s, u"text"_s);
        row("[10:18:02]  text", u"10:18:02"_s, u" text"_s);
        row("2024-06-05T10:10:10.123456Z 00O text", u"10:10:10"_s, u"text"_s);
        row("2024-06-05T10:10:10.123456Z 01E+text", u"10:10:10"_s, u"text"_s);
        row("2026-11-24T02:51:01.9479589Z", u"02:51:01"_s, QString());
        row("10:18:02x", QString(), u"10:18:02x"_s);
        row("[10:18:02 text", QString(), u"[10:18:02 text"_s);
        row("text 10:18:02", QString(), u"text 10:18:02"_s);
    }
    void timesAreRecognised()
    {
        QFETCH(QString, text);
        QFETCH(QString, clock);
        QFETCH(QString, rest);
        const auto time = timeOfLine(text);
        QCOMPARE(time ? time->clock : QString(), clock);
        QCOMPARE(text.sliced(time ? time->length : 0), rest);
    }

    void foldMarkersAreRecognised_data()
    {
        using enum FoldMarker::Kind;
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<std::vector<FoldMarker>>("markers");
        const auto row = [](const char *name, const QByteArray &line, const std::vector<FoldMarker> &markers) {
            QTest::newRow(name) << line << markers;
        };
        row("GitLab", "\x1b[0Ksection_start:1522927103:prepare[collapsed=true]\r\x1b[0K\x1b[36;1mPreparing it\x1b[0;m",
            {marker(Start, "prepare", u"Preparing it"_s, true)});
        row("GitLab, two in a line", "section_end:1:a\r\x1b[0Ksection_start:2:b\r\x1b[0K",
            {marker(End, "a", {}), marker(Start, "b", u"b"_s)});
        row("GitLab, without carriage return", "\x1b[0;msection_start:1522927103:prepare_script",
            {marker(Start, "prepare_script", u"prepare_script"_s)});
        row("GitHub", "2024-07-08T16:48:09.3763139Z ##[group]GITHUB_TOKEN Permissions",
            {marker(Start, "", u"GITHUB_TOKEN Permissions"_s, true)});
        row("GitHub, the end", "2024-07-08T16:48:09.3763139Z ##[endgroup]", {marker(End, "", {})});
        row("GitHub, behind a byte order mark",
            "\xEF\xBB\xBF"
            "2024-07-08T16:48:09.3763139Z ##[group]a",
            {marker(Start, "", u"a"_s, true)});
        row("Azure", "2024-07-08T16:48:09.3763139Z ##[section]Starting: Build", {marker(Start, "Build", u"Build"_s)});
        row("Azure, the end", "##[section]Finishing: Build", {marker(End, "Build", {})});
        row("Buildkite", "\x1b_bk;t=1778140778598\x07~~~ Preparing plugins",
            {marker(Header, "", u"Preparing plugins"_s, true)});
        row("Buildkite, open", "\x1b_bk;t=1778140778598\x07\x1b[1m+++ Tests", {marker(Header, "", u"Tests"_s)});
        row("a diff", "--- a/file.c", {});
        row("Buildbot", "========= Started set props: master (results: 0, elapsed: 0 secs) (at 2015-05-26) =========",
            {marker(Start, "set props: master", u"set props: master"_s)});
        row("Buildbot, the end",
            "========= Finished set props: master (results: 0, elapsed: 0 secs) (at 2015-05-26) =========\r",
            {marker(End, "set props: master", {})});
        row("Jenkins", "[2019-05-23T16:37:45.180Z] [Pipeline] { (Build)", {marker(Start, "", u"Build"_s)});
        row("Jenkins, the end", "[Pipeline] }", {marker(End, "", {})});
        row("Jenkins, a step", "[Pipeline] node", {});
        row("text", "section_start of what", {});
        row("nothing", "", {});
    }
    void foldMarkersAreRecognised()
    {
        QFETCH(QByteArray, line);
        QFETCH(std::vector<FoldMarker>, markers);
        const std::vector<FoldMarker> found = foldMarkers(line);
        QCOMPARE(found.size(), markers.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].kind, markers[i].kind);
            QCOMPARE(found[i].id, markers[i].id);
            QCOMPARE(found[i].title, markers[i].title);
            QCOMPARE(found[i].isCollapsed, markers[i].isCollapsed);
        }
        QVERIFY(found.empty()
                || std::ranges::any_of(foldWords(), [&](const QByteArray &word) { return line.contains(word); }));
    }

    void marksOfServers_areNotShown()
    {
        QCOMPARE(withoutMarkers(u"##[error]It broke"_s), u"It broke"_s);
        QCOMPARE(withoutMarkers(u"##[group]Run"_s), u"Run"_s);
        QCOMPARE(withoutMarkers(u"text ##[error]"_s), u"text ##[error]"_s);
    }
};

QTEST_GUILESS_MAIN(AnsiTest)
#include "ansi_test.moc"
