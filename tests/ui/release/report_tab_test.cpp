// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "core/report/report_json.h"
#include "service/commands/report_commands.h"
#include "support/focusables.h"
#include "ui/release/report/report_tab.h"
#include "ui/widgets/table/row_table.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The tab *Report* of a release.
struct ReportStage {
    ReleaseFixture fixture;

    ReportStage() { fixture.workspace->setActor(fixture.mara); }
    [[nodiscard]] ReportPage page() { return valueOf(fixture.workspace.queries().reportPage(fixture.release)); }
    [[nodiscard]] QPushButton *button(const QString &name) { return fixture.find<QPushButton>(name); }
    [[nodiscard]] ui::RowTable *table(const QString &name)
    {
        return qobject_cast<ui::RowTable *>(fixture.find<QTreeView>(name));
    }
    [[nodiscard]] QString cell(const QString &name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] ui::ReportTab &tab() { return *fixture.page().findChild<ui::ReportTab *>(); }
};

} // namespace

/// The report as it is completed in the window.
class ReportTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLesson_isAddedInItsSheet_andShown()
    {
        ReportStage stage;
        stage.fixture.open(u"report"_s);
        QTest::mouseClick(stage.button(u"addLesson"_s), Qt::LeftButton);
        QTest::keyClicks(stage.fixture.find<QLineEdit>(u"lessonTitle"_s), u"Indexes were missing"_s);
        QTest::keyClicks(stage.fixture.find<QLineEdit>(u"lessonItem"_s), u"Check indexes"_s);
        QTest::mouseClick(stage.button(u"saveLesson"_s), Qt::LeftButton);
        QTRY_COMPARE(stage.page().lessons.size(), std::size_t(1));
        QTRY_COMPARE(stage.cell(u"lessons"_s, 0, 0), u"Indexes were missing"_s);
        QCOMPARE(stage.cell(u"lessons"_s, 0, 2), u"Check indexes"_s);
        QCOMPARE(stage.page().lessons.front().lesson.kind, LessonKind::WentBadly);
    }

    void anActionItem_isDoneByItsLink_andCountsOnTheTab()
    {
        ReportStage stage;
        stage.fixture.workspace.done(AddActionItem{stage.fixture.release, u"Tell support"_s, stage.fixture.jonas,
                                                   stage.fixture.workspace.now() - 1h});
        stage.fixture.open(u"report"_s);
        QTRY_COMPARE(stage.tab().count(), u"1"_s);
        QCOMPARE(stage.cell(u"actionItems"_s, 0, 1), stage.page().actions.front().owner);
        stage.table(u"actionItems"_s)->linkActivated(stage.table(u"actionItems"_s)->model()->index(0, 3));
        QTRY_VERIFY(stage.page().actions.front().action.isDone());
        QTRY_COMPARE(stage.tab().count(), QString());
    }

    void theSummary_isWrittenInPlace()
    {
        ReportStage stage;
        stage.fixture.open(u"report"_s);
        auto *editor = stage.tab().findChild<QPlainTextEdit *>();
        QVERIFY(editor);
        editor->setFocus();
        QTest::keyClicks(editor, u"All went *well*."_s);
        stage.tab().flush();
        QTRY_COMPARE(stage.page().text.summary, u"All went *well*."_s);
    }

    void exported_theFileIsTheReport()
    {
        ReportStage stage;
        stage.fixture.open(u"report"_s);
        for (const auto &[format, word] : EnumText<ReportFormat>::values) {
            const QString file = stage.fixture.workspace.path(u"report."_s + word.toString());
            stage.tab().exportTo(file, format, PaperSize::A4);
            QTRY_VERIFY2(QFile::exists(file), qPrintable(file));
            QTRY_VERIFY(stage.button(u"exportReport"_s)->isEnabled());
        }
        QFile json(stage.fixture.workspace.path(u"report.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(reportFromJson(json.readAll()).has_value());
    }

    void everyControl_hasAName_andFitsTheSmallestScreen()
    {
        ReportStage stage;
        stage.fixture.workspace.done(
            AddLesson{stage.fixture.release, LessonKind::WentWell, u"Short reviews"_s, {}, u"Keep them short"_s});
        stage.fixture.workspace.done(AddActionItem{stage.fixture.release, u"Tell support"_s});
        stage.fixture.page().resize(1366 - 220, 700);
        stage.fixture.open(u"report"_s);
        QTRY_COMPARE(stage.cell(u"lessons"_s, 0, 0), u"Short reviews"_s);
        for (QPushButton *each : stage.tab().findChildren<QPushButton *>())
            QVERIFY2(!each->accessibleName().isEmpty() || !each->text().isEmpty(), qPrintable(each->objectName()));
        QVERIFY(stage.tab().minimumSizeHint().width() <= 1366 - 220);
    }
};

QTEST_MAIN(ReportTabTest)
#include "report_tab_test.moc"
