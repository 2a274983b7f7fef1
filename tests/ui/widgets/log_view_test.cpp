// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/fixture.h"
#include "ui/style/look.h"
#include "ui/theme/terminal_colors.h"
#include "ui/widgets/log_view/log_bar.h"
#include "ui/widgets/log_view/log_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::tests;
using namespace Qt::StringLiterals;

namespace {

void writeLog(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (!file.open(mode) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray numberedLines(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += "2026-11-24T02:51:01.9479589Z line " + QByteArray::number(i) + "\n";
    return text;
}

} // namespace

class LogViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"run.log"_s);
        m_look = std::make_unique<Look>(*qApp);
        m_look->choose(Appearance::Light);
        m_view = std::make_unique<LogView>();
        m_view->resize(720, 560);
    }
    void cleanup() { m_view.reset(); }

    void onlyWhatIsVisible_isShown_whateverTheSize()
    {
        show(numberedLines(100'000));
        QVERIFY(canvas().rows().size() < 40);
        QCOMPARE(canvas().textOf(0).text, u"02:51:01  line 1"_s);
        QTRY_COMPARE(canvas().document().lineCount(), 100'000);
        canvas().verticalScrollBar()->setValue(canvas().verticalScrollBar()->maximum());
        const std::vector<LogRow> rows = canvas().rows();
        QCOMPARE(rows.back().line, 99'999);
        QVERIFY(canvas().rectOf(rows.back()).bottom() < canvas().viewport()->height());
    }

    void find_countsIncrementally_andStepsRound()
    {
        show("one timeout\ntwo\nTIMEOUT and timeout\n" + numberedLines(200) + "last timeout\n");
        auto *field = m_view->findChild<FindField *>();
        QTest::keyClick(&canvas(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"time"_s);
        QTRY_COMPARE(field->count(), u"1 of 4"_s);
        QTest::keyClicks(field, u"out"_s);
        QTRY_COMPARE(field->count(), u"1 of 4"_s);
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(field->count(), u"2 of 4"_s);
        QCOMPARE(canvas().cursor(), (LogPlace{2, 0}));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(canvas().cursor(), (LogPlace{2, 12}));
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(canvas().cursor().line, 203);
        QVERIFY(std::ranges::any_of(canvas().rows(), [](const LogRow &row) { return row.line == 203; }));
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(canvas().cursor(), (LogPlace{0, 4}));
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(canvas().cursor().line, 203);
        field->setText(u"TIME"_s);
        QTRY_COMPARE(field->count(), u"1 of 4"_s);
        m_view->findChild<QToolButton *>(u"logMatchCase"_s)->click();
        QTRY_COMPARE(field->count(), u"1 of 1"_s);
        m_view->findChild<QToolButton *>(u"logMatchCase"_s)->click();
        field->setText(u"nowhere"_s);
        QTRY_COMPARE(field->count(), u"no match"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->count(), QString());
    }

    void find_takesRegularExpressions_andSaysWhatIsNone()
    {
        show("one timeout\ntwo tempo\nthree\n");
        auto *field = m_view->findChild<FindField *>();
        m_view->findChild<QToolButton *>(u"logPattern"_s)->click();
        field->setText(u"T(im|em)\\w+$"_s);
        QTRY_COMPARE(field->count(), u"1 of 2"_s);
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(canvas().cursor(), (LogPlace{1, 4}));
        field->setText(u"t("_s);
        QTRY_COMPARE(field->count(), u"no regular expression"_s);
        QVERIFY(!field->accessibleDescription().isEmpty());
        field->setText(u"three"_s);
        QTRY_COMPARE(field->count(), u"1 of 1"_s);
    }

    void errors_areCountedAndGoneTo()
    {
        show(numberedLines(300) + "a.c:1:1: error: one\na.c:2:1: error: two\n" + numberedLines(300)
             + "\x1b[31m[  FAILED  ]\x1b[0m Suite.Case\n");
        auto *button = m_view->findChild<QPushButton *>(u"logNextError"_s);
        QTRY_COMPARE(m_view->errorCount(), 2);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(button->text().endsWith(u'2'));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(canvas().cursor().line, 300);
        QTest::keyClick(&canvas(), Qt::Key_F8);
        QCOMPARE(canvas().cursor().line, 602);
        QTest::keyClick(&canvas(), Qt::Key_F8);
        QCOMPARE(canvas().cursor().line, 300);
        QTest::keyClick(&canvas(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(canvas().cursor().line, 602);
        QVERIFY(canvas().textOf(602).kind.isError());
        QVERIFY(canvas().spokenLine(300).contains(u"error"_s));
        QVERIFY(canvas().spokenLine(602).contains(u"failed test"_s));
    }

    void folds_hideTheirLines_andOpenForWhatIsGoneTo()
    {
        show("before\n##[group]Build\nline a\na.c:1:1: error: hidden\n##[endgroup]\nafter\n");
        QTRY_VERIFY(canvas().lines().hasFolds());
        QCOMPARE(canvas().textOf(1).text, u"Build"_s);
        canvas().setFocus();
        canvas().goTo({1, 0});
        QTest::keyClick(&canvas(), Qt::Key_Space);
        QCOMPARE(canvas().lines().rowCount(), 3);
        QCOMPARE(canvas().rows()[2].line, 5);
        QVERIFY(canvas().spokenLine(1).contains(u"folded"_s));
        QTest::keyClick(&canvas(), Qt::Key_Down);
        QCOMPARE(canvas().cursor().line, 5);
        m_view->nextError();
        QCOMPARE(canvas().cursor().line, 3);
        QCOMPARE(canvas().lines().rowCount(), 6);
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {},
                          QPoint(8, canvas().rectOf(canvas().rows()[1]).center().y()));
        QCOMPARE(canvas().lines().rowCount(), 3);
        canvas().setAllFolded(false);
        QCOMPARE(canvas().lines().rowCount(), 6);
    }

    void nestedFolds_keepTheOrderOfLinesAndRows()
    {
        LogLines lines;
        lines.setLineCount(20);
        lines.setFolds({{2, 15, u"outer"_s, false}, {5, 8, u"inner"_s, false}, {17, -1, u"open"_s, false}});
        lines.setAllFolded(true);
        QCOMPARE(lines.rowCount(), 20 - 13 - 2);
        lines.setFolded(2, false);
        QCOMPARE(lines.rowCount(), 20 - 3 - 2);
        for (qint64 row = 0; row < lines.rowCount(); ++row) {
            QVERIFY(!lines.isHidden(lines.lineOf(row)));
            QCOMPARE(lines.rowOf(lines.lineOf(row)), row);
        }
        QCOMPARE(lines.rowOf(7), lines.rowOf(5));
        QVERIFY(lines.reveal(7));
        QVERIFY(!lines.isHidden(7));
        QVERIFY(!lines.reveal(7));
    }

    void selectionByKeys_isCopiedAsPlainText()
    {
        show("2026-11-24T02:51:01.9479589Z \x1b[31mred\x1b[0m text\nsecond\nthird\n");
        canvas().setFocus();
        QTest::keyClick(&canvas(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&canvas(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&canvas(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"02:51:01  red text\nse"_s);
        QTest::keyClick(&canvas(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(canvas().selectedText(), u"02:51:01  red text\nsecond\nthird"_s);
    }

    void aLargeSelection_isCopiedBeside()
    {
        show(numberedLines(5000));
        QTRY_COMPARE(canvas().document().lineCount(), 5000);
        canvas().selectAll();
        QGuiApplication::clipboard()->clear();
        canvas().copy();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().endsWith(u"line 5000"_s));
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4999);
    }

    void theMouseSelectsLettersAndWords()
    {
        show("one two-three four\n");
        const LogRow row = canvas().rows().front();
        const int y = canvas().rectOf(row).center().y();
        for (int x = canvas().viewport()->width() - 1; x > 0 && canvas().selectedText() != u"two-three"_s; x -= 6)
            QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, QPoint(x, y));
        QCOMPARE(canvas().selectedText(), u"two-three"_s);
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, QPoint(canvas().viewport()->width() - 1, y));
        QTest::mouseMove(canvas().viewport(), QPoint(1, y));
        QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, QPoint(1, y));
        QCOMPARE(canvas().selectedText(), u"one two-three four"_s);
    }

    void wrapping_showsAllOfALongLine()
    {
        show(QByteArray(400, 'x') + "END\nnext\n");
        QTRY_VERIFY(canvas().horizontalScrollBar()->maximum() > 0);
        canvas().setWrapped(true);
        QCOMPARE(canvas().horizontalScrollBar()->maximum(), 0);
        const std::vector<LogRow> rows = canvas().rows();
        QVERIFY(rows.size() > 4);
        QCOMPARE(rows[1].line, 0);
        QCOMPARE(rows[1].part, 1);
        QCOMPARE(rows.back().line, 1);
        m_view->resize(720, 120);
        canvas().goTo({0, 402});
        const auto shown = canvas().rows();
        QVERIFY(std::ranges::any_of(shown, [](const LogRow &row) { return row.line == 0 && row.part > 3; }));
    }

    void aLiveLog_isFollowedUntilOneScrollsAway()
    {
        show(numberedLines(200));
        m_view->setLive(true);
        QTRY_COMPARE(canvas().rows().back().line, 199);
        writeLog(m_path, numberedLines(100), QIODevice::WriteOnly | QIODevice::Append);
        m_view->refresh();
        QTRY_COMPARE(canvas().rows().back().line, 299);
        auto *follow = m_view->findChild<QPushButton *>(u"logFollow"_s);
        QVERIFY(follow->isChecked());
        canvas().setFocus();
        QTest::keyClick(&canvas(), Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(!follow->isChecked());
        writeLog(m_path, numberedLines(100), QIODevice::WriteOnly | QIODevice::Append);
        m_view->refresh();
        QTRY_COMPARE(canvas().document().lineCount(), 400);
        QCOMPARE(canvas().rows().front().line, 0);
        QTest::mouseClick(follow, Qt::LeftButton);
        QCOMPARE(canvas().rows().back().line, 399);
    }

    void aReplacedLog_beginsAnew()
    {
        show(numberedLines(500));
        canvas().goTo({499, 3});
        writeLog(m_path, "fresh\n");
        m_view->refresh();
        QCOMPARE(canvas().cursor(), LogPlace{});
        QCOMPARE(canvas().textOf(0).text, u"fresh"_s);
    }

    void withoutALog_theReasonIsShown()
    {
        QVERIFY(!m_view->openLog(m_path));
        QVERIFY(!m_view->findChild<FindField *>()->isEnabled());
        QTest::keyClick(&canvas(), Qt::Key_Down);
        m_view->nextError();
        m_view->nextMatch();
        (void)m_view->grab();
    }

    void theLog_isSavedAsItCame()
    {
        const QByteArray bytes = "\x1b[31mred\x1b[0m\r\n";
        show(bytes);
        QSignalSpy told(m_view.get(), &LogView::told);
        const QString target = m_dir->filePath(u"saved.log"_s);
        m_view->saveTo(target);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().at(1).toBool(), false);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        m_view->saveTo(m_dir->filePath(u"no/folder/saved.log"_s));
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(told.last().at(1).toBool(), true);
    }

    void everyRow_isAnAccessibleChild_thatCanBeGoneTo()
    {
        show("##[group]Build\nerror: it broke\n##[endgroup]\nlast\n");
        QTRY_VERIFY(canvas().lines().hasFolds());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&canvas());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 4);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Line 2, error: error: it broke"_s);
        QVERIFY(list->child(0)->state().expanded);
        list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(list->child(0)->state().collapsed);
        QCOMPARE(list->childCount(), 2);
        list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(canvas().cursor().line, 3);
        for (QWidget *control :
             m_view->findChild<LogBar *>()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
            QVERIFY(!QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name).isEmpty());
    }

    void everyColourCanBeRead_inLightAndDark()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            LineHighlighter highlighter;
            for (int index = 0; index < 256; ++index)
                for (const char *kind : {"38;5;", "7;38;5;", "48;5;"})
                    for (const char *word : {"plain", "error: x"}) {
                        const QByteArray line = "\x1b[" + QByteArray(kind) + QByteArray::number(index) + "m" + word;
                        const LogText text = logText(line, {}, *theme, &highlighter);
                        const QColor behind = logBackground(text.kind.isError(), *theme);
                        for (const LogRun &run : text.runs) {
                            const QColor &ground = run.format.background.isValid() ? run.format.background : behind;
                            QVERIFY2(contrastOf(run.format.foreground, ground) >= kLeastContrast, line.constData());
                        }
                    }
        }
    }

    void whereTheBarIsNarrow_theFieldKeepsItsRoom()
    {
        m_view->resize(1200, 500);
        show("error: one\n");
        auto *bar = m_view->findChild<LogBar *>();
        auto *error = bar->findChild<QPushButton *>(u"logNextError"_s);
        QTRY_VERIFY(error->text().contains(u"Next error"_s));
        m_view->resize(500, 500);
        QCoreApplication::processEvents();
        QVERIFY2(bar->field()->width() >= 200, qPrintable(QString::number(bar->field()->width())));
        QTRY_COMPARE(error->text(), u"1"_s); // errors are counted beside
        QVERIFY(error->accessibleName().contains(u"Next error"_s));
        m_view->find(u"one"_s);
        const auto *count = bar->findChild<QLabel *>(u"findCount"_s);
        QTRY_VERIFY(count->isVisible());
        QTRY_COMPARE(count->text(), u"1 of 1"_s);
    }

    void wordsOfLogs_areHighlightedWhereTheLogHasNoColours()
    {
        LineHighlighter highlighter;
        const Theme &theme = Theme::light();
        const auto colorOf = [&](const QByteArray &line, const QString &word) {
            const LogText text = logText(line, {}, theme, &highlighter);
            const qsizetype at = text.text.indexOf(word);
            for (const LogRun &run : text.runs)
                if (at >= run.from && at < run.from + run.length)
                    return run.format.foreground;
            return QColor();
        };
        QCOMPARE(colorOf("10:20:31 WARNING  waiting 2 s", u"WARNING"_s), theme.family(Family::Amber).fg);
        QCOMPARE(colorOf("10:20:31 WARNING  waiting 2 s", u"waiting"_s), theme.color(Token::Text));
        QCOMPARE(colorOf("DEBUG x", u"DEBUG"_s), theme.family(Family::Indigo).fg);
        QCOMPARE(colorOf("t.py::a PASSED [ 41%]", u"PASSED"_s), theme.family(Family::Green).fg);
        QCOMPARE(colorOf("t.py::a PASSED [ 41%]", u"[ 41%]"_s), theme.family(Family::Green).fg);
        QCOMPARE(colorOf("see tests/a/test_sepa.py:214", u"tests/a"_s), theme.color(Token::AccentText));
        QCOMPARE(colorOf("\x1b[32mWARNING", u"WARNING"_s), theme.family(Family::Green).fg);
        QCOMPARE(colorOf("10:20:31 x", u"10:20"_s), theme.color(Token::Text3));
    }

    void wideLetters_takeTwoCells()
    {
        const LogText text = plainLogText("a\xE7\x99\xBA\xF0\x9F\x9A\x80"
                                          "b\tc");
        QCOMPARE(text.columnOf(1), 1);
        QCOMPARE(text.columnOf(2), 3);
        QCOMPARE(text.columnOf(4), 5);
        QCOMPARE(text.columnOf(6), 8);
        QCOMPARE(text.letterAt(2), 1);
        QCOMPARE(text.letterAt(4), 2);
        QCOMPARE(text.letterAt(100), text.text.size());
    }

    void theCountOfMatchesCanBeRead_afterTheLookChanged()
    {
        show("one error\ntwo errors\n");
        m_view->find(u"error"_s);
        const auto *count = m_view->findChild<QLabel *>(u"findCount"_s);
        QTRY_VERIFY(count && count->isVisible());
        for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
            m_look->choose(appearance);
            const Theme &theme = appearance == Appearance::Dark ? Theme::dark() : Theme::light();
            QCOMPARE(count->palette().color(count->foregroundRole()), theme.color(Token::Text2));
        }
    }

    /// With SLIPWAY_PICTURES the pictures are kept in that folder, to be looked at.
    void realLogs_areDrawnInBothLooks()
    {
        const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
        const QDir logs(QStringLiteral(SLIPWAY_FIXTURES "/cilogs"));
        const QStringList names = logs.entryList({u"*.log"_s, u"*.txt"_s});
        QVERIFY(!names.isEmpty());
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            m_look->choose(appearance);
            const Theme &theme = appearance == Appearance::Dark ? Theme::dark() : Theme::light();
            const QRgb ground = theme.color(Token::Surface).rgb();
            const QRgb gutter = theme.color(Token::SurfaceAlt).rgb();
            for (const QString &name : names) {
                QVERIFY(m_view->openLog(logs.filePath(name)));
                m_view->show();
                QTRY_VERIFY(!canvas().document().isMarking());
                m_view->nextError();
                m_view->find(u"error"_s);
                QTest::qWait(60);
                const QImage picture = canvas().grab().toImage();
                int empty = 0;
                int ink = 0;
                for (int y = 0; y < picture.height(); ++y)
                    for (int x = 0; x < picture.width(); ++x) {
                        const QRgb pixel = picture.pixel(x, y);
                        empty += pixel == ground ? 1 : 0;
                        ink += pixel == ground || pixel == gutter ? 0 : 1;
                    }
                QVERIFY2(empty > picture.width() * picture.height() / 3, qPrintable(name));
                QVERIFY2(ink > 1'000, qPrintable(name));
                const QString kind = appearance == Appearance::Dark ? u"dark"_s : u"light"_s;
                if (!folder.isEmpty())
                    QVERIFY(m_view->grab().save(u"%1/%2-%3.png"_s.arg(folder, name, kind)));
            }
        }
    }

private:
    [[nodiscard]] LogCanvas &canvas() const { return *m_view->canvas(); }

    void show(const QByteArray &bytes)
    {
        writeLog(m_path, bytes);
        if (!m_view->openLog(m_path))
            qFatal("the log cannot be opened");
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        (void)m_view->grab();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<LogView> m_view;
};

QTEST_MAIN(LogViewTest)
#include "log_view_test.moc"
