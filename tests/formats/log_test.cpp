// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/fixture.h"
#include "formats/log/byte_scan.h"
#include "formats/log/log_document.h"
#include "formats/log/log_finder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::formats;
using namespace slipway::tests;
using namespace Qt::StringLiterals;

namespace {

/// The bytes without the sanitizer's or the compiler's knowledge of more: scans must not read beyond them.
QByteArrayView exactly(const QByteArray &bytes)
{
    return {bytes.constData(), bytes.size()};
}

void writeLog(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (!file.open(mode) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Lines of odd lengths, some empty, some long.
QByteArray oddLines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray((i * 7919) % 131, char('a' + i % 26)) + QByteArray::number(i) + '\n';
    return text;
}

std::vector<qsizetype> slowOccurrences(const QByteArray &text, const QByteArray &needle)
{
    std::vector<qsizetype> found;
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.size()))
        found.push_back(at);
    return found;
}

bool isSettled(const LogDocument &document)
{
    return !document.isIndexing() && !document.isMarking();
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"run.log"_s);
    }

    void everyLineIsFound_whateverThePiecesItCameIn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one line without end") << QByteArray("alone");
        QTest::newRow("one empty line") << QByteArray("\n");
        QTest::newRow("line ends only") << QByteArray(1000, '\n');
        QTest::newRow("1,000 lines") << oddLines(1000);
        QTest::newRow("and one without end") << oddLines(777) + "open";
        QTest::newRow("64 lines") << oddLines(64);
        QTest::newRow("a block to its very end") << oddLines(200).first(4096);
        QTest::newRow("a line over several blocks") << oddLines(99) + QByteArray(20'000, 'x') + "\nend\n";
    }
    void everyLineIsFound_whateverThePiecesItCameIn()
    {
        QFETCH(QByteArray, text);
        QByteArrayList lines = text.split('\n');
        if (lines.back().isEmpty())
            lines.removeLast();
        for (const qsizetype piece :
             {qsizetype{1}, qsizetype{63}, qsizetype{64}, qsizetype{1000}, qsizetype{4096}, text.size() + 1})
        {
            LineIndex index;
            for (qsizetype from = 0; from < text.size(); from += piece)
                index.append(exactly(text.sliced(from, std::min(piece, text.size() - from))));
            QCOMPARE(index.lineCount(), lines.size());
            qint64 at = 0;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                QCOMPARE(index.line(text, i).toByteArray(), lines[i]);
                QCOMPARE(index.startOf(text, i), at);
                QCOMPARE(index.lineOf(text, at), i);
                at += lines[i].size() + 1;
            }
            QVERIFY(index.line(text, lines.size()).isEmpty());
            QVERIFY(index.line(text, -1).isEmpty());
        }
    }

    void stretchesThatWereIndexedApart_areOne()
    {
        const QByteArray text = oddLines(1000) + "open";
        LineIndex whole;
        whole.append(text);
        for (const qsizetype middle : {qsizetype{0}, qsizetype{4096}, text.size() / 4096 * 4096}) {
            LineIndex joined;
            joined.append(text.first(middle));
            LineIndex rest;
            rest.append(text.sliced(middle));
            joined.append(rest);
            QCOMPARE(joined.size(), text.size());
            QCOMPARE(joined.lineCount(), whole.lineCount());
            for (qint64 line = 0; line <= whole.lineCount(); ++line)
                QCOMPARE(joined.startOf(text, line), whole.startOf(text, line));
        }
    }

    void aLargeLogIsIndexedByTwoThreads_asByOne()
    {
        QByteArray text = "first\n";
        const QByteArray lines = oddLines(5000);
        while (text.size() < 20'000'000)
            text += lines;
        text += "open";
        writeLog(m_path, text);
        const auto mapping = LogMapping::open(m_path);
        QVERIFY(mapping);
        LineIndex begun;
        begun.append(text.first(6));
        const LineIndex found = indexedTo(*mapping, begun, text.size()).result();
        QCOMPARE(found.size(), text.size());
        QCOMPARE(found.lineCount(), text.count('\n') + 1);
        for (qint64 line = 0; line < found.lineCount(); line += 4999) {
            const qint64 at = found.startOf(text, line);
            QCOMPARE(found.lineOf(text, at), line);
            QCOMPARE(text.first(at).count('\n'), line);
        }
        QVERIFY(QFile::resize(m_path, 100));
        QVERIFY(indexedTo(*mapping, begun, text.size()).result().size() < text.size());
    }

    void wordsAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("needle");
        for (const char *needle : {"a", "zz", "aaa", "12", "bbb1", "not there", "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"})
            QTest::newRow(needle) << QByteArray(needle);
        QTest::newRow("a line end") << QByteArray("\n");
        QTest::newRow("across a line end") << QByteArray("n13\n");
    }
    void wordsAreFoundWhereTheyStand()
    {
        QFETCH(QByteArray, needle);
        const QByteArray text = oddLines(500);
        std::vector<qsizetype> found;
        const auto gather = [&](qsizetype at) {
            found.push_back(at);
            return true;
        };
        eachOccurrence(exactly(text), needle, false, gather);
        QCOMPARE(found, slowOccurrences(text, needle));
        found.clear();
        eachOccurrence(exactly(text.toUpper()), needle, true, gather);
        QCOMPARE(found, slowOccurrences(text, needle));
        if (!found.empty()) {
            QCOMPARE(firstOccurrence(text, needle, false), found.front());
            QCOMPARE(firstOccurrence(text, needle, false, found.back()), found.back());
            QCOMPARE(firstOccurrence(text, needle, false, found.back() + needle.size()), -1);
        }
    }

    void caseIsIgnoredForLettersOnly()
    {
        QCOMPARE(firstOccurrence("xxTiMeOuTxx", "tImEoUt", true), 2);
        QCOMPARE(firstOccurrence("a{b", "A[B", true), -1);
        QCOMPARE(firstOccurrence("a@b", "A`B", true), -1);
        QCOMPARE(firstOccurrence("TIMEOUT", "timeout", false), -1);
    }

    void manyMatches_areCountedAndReached_withFewKept()
    {
        QByteArray text;
        for (int i = 0; i < 300'000; ++i)
            text += i % 3 == 0 ? "hit miss\n" : "other\n";
        const std::atomic<bool> never = false;
        MatchIndex matches({.word = "hit"});
        matches.append(text.first(text.size() / 2 + 1), never);
        matches.append(text, never);
        QCOMPARE(matches.count(), 100'000);
        const auto all = slowOccurrences(text, "hit");
        for (const qint64 number : {0, 1, 2, 65'535, 65'536, 99'998, 99'999}) {
            const qint64 offset = matches.offsetOf(text, number);
            QCOMPARE(offset, all[static_cast<std::size_t>(number)]);
            QCOMPARE(matches.numberAt(text, offset), number);
            QCOMPARE(matches.numberAt(text, offset + 1), number + 1);
        }
        QCOMPARE(matches.offsetOf(text, 100'000), -1);
        QCOMPARE(matches.numberAt(text, text.size()), 100'000);
    }

    void aMatchAcrossTwoPieces_isFoundOnce()
    {
        const std::atomic<bool> never = false;
        for (qsizetype cut = 0; cut <= 14; ++cut) {
            const QByteArray text = "abcabcxabcabcx";
            MatchIndex matches({.word = "abcabc"});
            matches.append(text.first(cut), never);
            matches.append(text, never);
            QCOMPARE(matches.count(), 2);
        }
    }

    void errorsAndFolds_areMarkedLineByLine()
    {
        const QByteArray text = "start\n"
                                "##[group]Build\n"
                                "a.c:1:1: error: one\n"
                                "a.c:2:1: error: still the same\n"
                                "##[endgroup]\n"
                                "a.c:9:1: error: another\n"
                                "\x1b_bk;t=1\x07--- first\ntext\n\x1b_bk;t=1\x07+++ second\ntext\n";
        for (const qsizetype cut : {qsizetype{0}, text.indexOf("a.c:2"), text.indexOf("\x1b_bk")}) {
            LogMarks marks;
            marks.append(text.first(cut));
            marks.append(text.sliced(cut));
            QCOMPARE(marks.lineCount(), 10);
            QCOMPARE(marks.errors(), (std::vector<qint64>{2, 5}));
            QCOMPARE(marks.folds(),
                     (std::vector<LogFold>{
                         {1, 4, u"Build"_s, true}, {6, 7, u"first"_s, true}, {8, -1, u"second"_s, false}}));
        }
    }

    void foldsOfRealLogs_lieInEachOther_data()
    {
        QTest::addColumn<int>("folds");
        QTest::newRow("gitlab__sample_trace.log") << 6;
        QTest::newRow("gha__pytorch-error_log1.txt") << 16;
        QTest::newRow("buildbot__mozilla-win7-xperf.log") << 8;
        QTest::newRow("buildkite__vllm-raw_log.txt") << 8;
        QTest::newRow("jenkins__analysis-model-maven.log") << 3;
    }
    void foldsOfRealLogs_lieInEachOther()
    {
        QFETCH(int, folds);
        const QByteArray text = fixture(u"cilogs/"_s + QString::fromLatin1(QTest::currentDataTag()));
        LogMarks marks;
        marks.append(text);
        QVERIFY2(std::ssize(marks.folds()) >= folds, qPrintable(QString::number(marks.folds().size())));
        std::vector<qint64> ends;
        for (const LogFold &fold : marks.folds()) {
            QVERIFY(!fold.title.isEmpty() || QByteArray(QTest::currentDataTag()).startsWith("jenkins"));
            const qint64 last = fold.to < 0 ? marks.lineCount() : fold.to;
            while (!ends.empty() && ends.back() <= fold.from)
                ends.pop_back();
            QVERIFY(last >= fold.from);
            QVERIFY(ends.empty() || last <= ends.back());
            ends.push_back(last);
        }
    }

    void aDocument_showsItsFirstLinesAtOnce_andTheRestSoon()
    {
        const QByteArray text = oddLines(100'000) + "src/a.c:1:1: error: the end";
        writeLog(m_path, text);
        LogDocument document;
        QSignalSpy added(&document, &LogDocument::linesAdded);
        QVERIFY(document.open(m_path));
        QVERIFY(document.lineCount() > 100);
        QVERIFY(document.isIndexing());
        QCOMPARE(document.line(26).toByteArray(), text.split('\n')[26]);
        QTRY_VERIFY(isSettled(document));
        QVERIFY(added.count() > 0);
        QCOMPARE(document.lineCount(), 100'001);
        QCOMPARE(document.line(100'000).toByteArray(), "src/a.c:1:1: error: the end");
        QCOMPARE(document.marks().errors(), std::vector<qint64>{100'000});
    }

    void aGrowingFile_isFollowed()
    {
        writeLog(m_path, "one\ntwo: error: x\nthr");
        LogDocument document;
        QVERIFY(document.open(m_path));
        QTRY_VERIFY(isSettled(document));
        QCOMPARE(document.lineCount(), 3);
        QSignalSpy replaced(&document, &LogDocument::replaced);
        document.refresh();
        QCOMPARE(document.lineCount(), 3);
        writeLog(m_path, "ee\n--- FAIL: TestFour\nfive", QIODevice::WriteOnly | QIODevice::Append);
        document.refresh();
        QTRY_VERIFY(isSettled(document));
        QCOMPARE(document.lineCount(), 5);
        QCOMPARE(document.line(2).toByteArray(), "three");
        QCOMPARE(document.line(4).toByteArray(), "five");
        QCOMPARE(document.marks().errors(), (std::vector<qint64>{1, 3}));
        QCOMPARE(document.marks().lineCount(), 5);
        QCOMPARE(replaced.count(), 0);
    }

    void aTruncatedOrReplacedFile_isBegunAnew_data()
    {
        QTest::addColumn<bool>("isRenamed");
        QTest::newRow("truncated") << false;
        QTest::newRow("replaced") << true;
    }
    void aTruncatedOrReplacedFile_isBegunAnew()
    {
        QFETCH(bool, isRenamed);
        writeLog(m_path, oddLines(10'000));
        LogDocument document;
        QVERIFY(document.open(m_path));
        QTRY_VERIFY(isSettled(document));
        QSignalSpy replaced(&document, &LogDocument::replaced);
        if (isRenamed) {
            writeLog(m_path + u".new"_s, "another\n");
            QCOMPARE(std::rename(qPrintable(m_path + u".new"_s), qPrintable(m_path)), 0);
            QCOMPARE(document.line(9'999).toByteArray(), oddLines(10'000).split('\n')[9'999]);
        } else {
            writeLog(m_path, "another\n");
            QVERIFY(document.line(9'999).isEmpty()); // its pages are gone: not read
        }
        document.refresh();
        QCOMPARE(replaced.count(), 1);
        QTRY_VERIFY(isSettled(document));
        QCOMPARE(document.lineCount(), 1);
        QCOMPARE(document.line(0).toByteArray(), "another");
    }

    void patternsAndLettersOfAnyAlphabet_areFoundLineByLine_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("ignoresCase");
        QTest::addColumn<bool>("isPattern");
        QTest::addColumn<QList<qint64>>("offsets");
        // 0: "Größe é1\n" (12 bytes), 12: "GRÖSSE É2\n", then one that is no UTF-8
        QTest::newRow("letters beyond A to Z, either case") << u"GRÖ"_s << true << false << QList<qint64>{0, 12};
        QTest::newRow("as it is written") << u"GRÖ"_s << false << false << QList<qint64>{12};
        QTest::newRow("a pattern") << u"\\d$"_s << false << true << QList<qint64>{10, 22, 28};
        QTest::newRow("a pattern, either case") << u"é\\d"_s << true << true << QList<qint64>{8, 20};
        QTest::newRow("behind bytes that are no letters") << u"x\\d"_s << false << true << QList<qint64>{27};
        QTest::newRow("nothing without a length") << u"q*"_s << false << true << QList<qint64>{};
        QTest::newRow("not a pattern") << u"("_s << false << true << QList<qint64>{};
    }

    void patternsAndLettersOfAnyAlphabet_areFoundLineByLine()
    {
        QFETCH(QString, word);
        QFETCH(bool, ignoresCase);
        QFETCH(bool, isPattern);
        QFETCH(QList<qint64>, offsets);
        const QByteArray text = u"Größe é1\nGRÖSSE É2\n"_s.toUtf8() + "\xff\xfe x9\n";
        const std::atomic<bool> never = false;
        MatchIndex whole(LogQuery{word.toUtf8(), ignoresCase, isPattern});
        whole.append(text, never);
        QList<qint64> found;
        for (qint64 i = 0; i < whole.count(); ++i) {
            found += whole.offsetOf(text, i);
            QCOMPARE(whole.numberAt(text, found.last()), i);
        }
        QCOMPARE(found, offsets);
        MatchIndex grown(LogQuery{word.toUtf8(), ignoresCase, isPattern});
        grown.append(QByteArrayView(text).first(14), never);
        grown.append(text, never);
        QCOMPARE(grown.count(), offsets.size());
    }

    /// Without the guard the process ends here.
    void aFileTruncatedWhileItIsRead_readsAsZeros()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"long.log"_s);
        const QByteArray text(100'000, 'x');
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush());
        const auto mapping = LogMapping::open(path);
        QVERIFY(mapping.has_value());
        QVERIFY(file.resize(10));
        QVERIFY(!(*mapping)->isWhole());
        const QByteArrayView bytes = (*mapping)->bytes();
        QCOMPARE(bytes.size(), text.size());
        QCOMPARE(bytes.back(), '\0');
        QCOMPARE(bytes.count('x'), 10);
    }

    void aMissingFile_isRefused()
    {
        LogDocument document;
        const auto opened = document.open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QCOMPARE(opened.error().where, m_path);
        writeLog(m_path, {});
        QVERIFY(document.open(m_path));
        QCOMPARE(document.lineCount(), 0);
        QVERIFY(!document.open(m_dir->path()));
    }

    void aSearch_endsWithItsCount_andTheLatestWins()
    {
        writeLog(m_path, QByteArray("needle in hay\nNEEDLE\n").repeated(1000));
        const auto mapping = LogMapping::open(m_path);
        QVERIFY(mapping);
        LogFinder finder;
        QSignalSpy found(&finder, &LogFinder::found);
        finder.find(*mapping, {.word = "hay"});
        finder.find(*mapping, {.word = "needle", .ignoresCase = true});
        QVERIFY(finder.isSearching());
        QTRY_VERIFY(!finder.isSearching());
        QCOMPARE(finder.matches().query().word, "needle");
        QCOMPARE(finder.matches().count(), 2000);
        QTest::qWait(0);
        QCOMPARE(found.count(), 1);
        finder.find(*mapping, {});
        QCOMPARE(finder.matches().count(), 0);
    }

    void aSearch_goesOnInAFileThatGrew()
    {
        writeLog(m_path, "time");
        LogFinder finder;
        finder.find(*LogMapping::open(m_path), {.word = "timeout"});
        QTRY_VERIFY(!finder.isSearching());
        QCOMPARE(finder.matches().count(), 0);
        writeLog(m_path, "out and timeout\n", QIODevice::WriteOnly | QIODevice::Append);
        finder.goOn(*LogMapping::open(m_path));
        QTRY_VERIFY(!finder.isSearching());
        QCOMPARE(finder.matches().count(), 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
