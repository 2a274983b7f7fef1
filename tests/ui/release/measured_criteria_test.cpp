// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "service/commands/analysis_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/focusables.h"
#include "ui/style/look.h"
#include "ui/widgets/criteria/analysis_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/row_table_model.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> answerNow(Result<T> answer)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

/// Notes what it is asked.
class NotingDesk final : public service::AnalysisDesk
{
public:
    QStringList asked;
    service::BacktestReport report;

    void resume() override { asked += u"resume"_s; }
    [[nodiscard]] bool isIdle() const override { return true; }
    QFuture<Result<AnalysisRecord>> evaluate(ReleaseId, CriterionId) override
    {
        asked += u"evaluate"_s;
        return answerNow<AnalysisRecord>(AnalysisRecord{});
    }
    QFuture<Result<int>> watch(ReleaseId) override { return answerNow<int>(0); }
    QFuture<Result<AnalysisRecord>> stop(ReleaseId, CriterionId) override
    {
        asked += u"stop"_s;
        return answerNow<AnalysisRecord>(AnalysisRecord{});
    }
    [[nodiscard]] std::optional<Instant> nextAt(CriterionId) const override { return {}; }
    QFuture<Result<service::BacktestReport>> backtest(ReleaseId, QJsonObject, int) override
    {
        asked += u"backtest"_s;
        return answerNow<service::BacktestReport>(report);
    }
};

/// A release in place whose error ratio is watched.
struct Watched {
    ReleaseFixture fixture;
    NotingDesk desk;
    EnvironmentId production;
    CriterionId criterion;
    AnalysisRecord course;

    Watched()
    {
        new ui::AnalysisSource(fixture.workspace.session(), [this]() -> service::AnalysisDesk & { return desk; });
        fixture.workspace->setActor(fixture.mara);
        Environment place;
        place.name = u"production"_s;
        production = fixture.workspace.done(service::Save<Environment>{place});
        fixture.workspace.done(
            service::EditRelease{.release = fixture.release, .environment = std::optional(production)});
        if (fixture.plan().release.state == ReleaseState::Draft)
            fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::Planned, {}});
        if (fixture.plan().release.state == ReleaseState::Planned)
            fixture.workspace.done(service::ChangeReleaseState{fixture.release, ReleaseState::InProgress, {}});
        fixture.workspace.done(service::RecordDeployment{.release = fixture.release,
                                                         .environment = production,
                                                         .startedAt = fixture.workspace.now(),
                                                         .finishedAt = fixture.workspace.now(),
                                                         .overrideReason = u"a test"_s,
                                                         .note = u"by hand"_s});
        criterion = fixture.workspace.done(service::AddCriterion{.release = fixture.release,
                                                                 .phase = {},
                                                                 .title = u"Errors stay low"_s,
                                                                 .kind = CriterionKind::Metric,
                                                                 .parameters = {{u"connection"_s, u"Prometheus"_s},
                                                                                {u"query"_s, u"errors"_s},
                                                                                {u"threshold"_s, u"<= 0.01"_s},
                                                                                {u"unit"_s, u"ratio"_s},
                                                                                {u"bake"_s, u"4h"_s},
                                                                                {u"failure_limit"_s, 2}},
                                                                 .threshold = {},
                                                                 .owner = {}});
        course = fixture.workspace.done(service::BeginWatch{fixture.release, criterion});
    }

    void measure(std::optional<double> value, const QString &error = {})
    {
        fixture.workspace.setNow(fixture.workspace.now() + 1min);
        MeasurementRecord measurement;
        measurement.at = fixture.workspace.now();
        measurement.value = value;
        measurement.error = error;
        measurement.server = u"Prometheus (http://127.0.0.1:9090)"_s;
        measurement.query = u"errors"_s;
        measurement.warnings = {u"PromQL info: metric might not be a counter"_s};
        fixture.workspace.done(service::RecordMeasurement{fixture.release, course.id, measurement});
    }
    void open() { fixture.open(u"criteria"_s, criterion.value); }
};

} // namespace

class MeasuredCriteriaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aMetricIsAddedByItsFields()
    {
        ReleaseFixture fixture;
        fixture.open(u"criteria"_s, {}, u"new"_s);
        auto *kinds = fixture.find<QComboBox>(u"newCriterionKind"_s);
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(CriterionKind::Metric)));
        fixture.find<QLineEdit>(u"newCriterionTitle"_s)->setText(u"Errors stay low"_s);
        auto *add = fixture.find<QPushButton>(u"newCriterionAdd"_s);
        QVERIFY(!add->isEnabled());
        fixture.find<QComboBox>(u"newMeasured_connection"_s)->setEditText(u"Prometheus"_s);
        fixture.find<QLineEdit>(u"newMeasured_query"_s)->setText(u"errors"_s);
        QVERIFY(add->toolTip().contains(u"threshold"));
        fixture.find<QLineEdit>(u"newMeasured_threshold"_s)->setText(u"<= 1 %"_s);
        fixture.find<QLineEdit>(u"newMeasured_bake"_s)->setText(u"4h"_s);
        QVERIFY2(add->isEnabled(), qPrintable(add->toolTip()));
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_COMPARE(fixture.plan().criteria.size(), 1U);
        const Criterion made = fixture.plan().criteria.front();
        QCOMPARE(made.kind, CriterionKind::Metric);
        QCOMPARE(made.parameters, (QJsonObject{{u"connection"_s, u"Prometheus"_s},
                                               {u"query"_s, u"errors"_s},
                                               {u"threshold"_s, u"<= 1 %"_s},
                                               {u"bake"_s, u"4h"_s}}));
        QCOMPARE(made.threshold, u"<= 1 within 4h"_s);
    }

    void everyParameterHasAField_data() { noFieldOfANewOneCoversAnother_data(); }
    void everyParameterHasAField()
    {
        QFETCH(int, kind);
        ui::Look look(*qApp);
        look.choose(ui::Appearance::Dark);
        ReleaseFixture fixture;
        fixture.open(u"criteria"_s, {}, u"new"_s);
        auto *kinds = fixture.find<QComboBox>(u"newCriterionKind"_s);
        kinds->setCurrentIndex(kinds->findData(kind));
        auto *advanced = fixture.find<QPushButton>(u"newMeasured_advanced"_s);
        QVERIFY(!fixture.findWidget(u"newMeasured_error_limit"_s));
        QTest::keyClick(advanced, Qt::Key_Space);
        QTRY_VERIFY(fixture.findWidget(u"newMeasured_error_limit"_s));
        const auto *part = fixture.findWidget(u"newMeasured_advancedPart"_s);
        const auto *below = fixture.findWidget(u"newCriterionAdd"_s);
        QTRY_VERIFY(part->mapToGlobal(QPoint(0, part->height())).y() <= below->mapToGlobal(QPoint()).y());
        if (const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES"); !folder.isEmpty())
            QVERIFY(advanced->window()->grab().save(u"%1/advanced-%2.png"_s.arg(folder).arg(kind)));
        const QStringList keys = measuredKeys();
        QSet<QString> missing(keys.begin(), keys.end());
        QWidget *bar = fixture.find<QPushButton>(u"newCriterionAdd"_s)->parentWidget();
        for (QWidget *each : bar->findChildren<QWidget *>())
            if (each->objectName().startsWith(u"newMeasured_"))
                missing.remove(each->objectName().mid(12));
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.begin(), missing.end()).join(u' ')));
        for (QWidget *each : bar->findChildren<QWidget *>())
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus) && !each->objectName().isEmpty()
                && !each->parentWidget()->inherits("QComboBox"))
                QVERIFY2(!each->accessibleName().isEmpty() || !each->property("text").toString().isEmpty(),
                         qPrintable(each->objectName()));
        QTest::keyClick(advanced, Qt::Key_Space);
        QTRY_VERIFY(!fixture.findWidget(u"newMeasured_error_limit"_s));
    }

    void theKeyboardGoesThroughTheFieldsInTheirOrder()
    {
        ReleaseFixture fixture;
        fixture.open(u"criteria"_s, {}, u"new"_s);
        auto *kinds = fixture.find<QComboBox>(u"newCriterionKind"_s);
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(CriterionKind::Metric)));
        QTest::keyClick(fixture.find<QPushButton>(u"newMeasured_advanced"_s), Qt::Key_Space);
        QWidget *first = fixture.findWidget(u"newMeasured_connection"_s);
        first->setFocus();
        QStringList reached;
        for (int i = 0; i < 60 && !reached.contains(u"newCriterionAdd"_s); ++i) {
            const QWidget *focused = first->window()->focusWidget();
            if (!focused->objectName().isEmpty())
                reached += focused->objectName();
            QTest::keyClick(first->window()->focusWidget(), Qt::Key_Tab);
        }
        const QStringList wanted{u"query"_s,     u"threshold"_s, u"no_data"_s, u"advanced"_s, u"range"_s,
                                 u"step"_s,      u"reduce"_s,    u"samples"_s, u"min_samples"_s,
                                 u"count"_s,     u"successes"_s, u"failures"_s};
        qsizetype last = -1;
        for (const QString &each : wanted) {
            const qsizetype at = reached.indexOf(u"newMeasured_"_s + each);
            QVERIFY2(at > last, qPrintable(each + u" in "_s + reached.join(u' ')));
            last = at;
        }
    }

    void aMistakeIsSaidBelowItsField_alsoInThePartThatOpens()
    {
        ReleaseFixture fixture;
        fixture.open(u"criteria"_s, {}, u"new"_s);
        auto *kinds = fixture.find<QComboBox>(u"newCriterionKind"_s);
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(CriterionKind::Metric)));
        fixture.find<QLineEdit>(u"newCriterionTitle"_s)->setText(u"Errors stay low"_s);
        fixture.find<QComboBox>(u"newMeasured_connection"_s)->setEditText(u"Prometheus"_s);
        fixture.find<QLineEdit>(u"newMeasured_query"_s)->setText(u"errors"_s);
        auto *threshold = fixture.find<QLineEdit>(u"newMeasured_threshold"_s);
        const auto said = [&] {
            for (QWidget *each : threshold->window()->findChildren<QWidget *>(u"fieldProblem"_s))
                if (each->isVisible())
                    return each;
            return static_cast<QWidget *>(nullptr);
        };
        // What nobody has filled in yet is not wrong.
        QTest::qWait(20);
        QVERIFY(!said() && !threshold->property("wrong").toBool());
        threshold->setText(u"little"_s);
        QTRY_VERIFY(said());
        QVERIFY(threshold->property("wrong").toBool());
        QVERIFY2(said()->accessibleName().contains(u"threshold"), qPrintable(said()->accessibleName()));
        QCOMPARE(threshold->accessibleDescription(), said()->accessibleName());
        const auto topOf = [](const QWidget *each) { return each->mapToGlobal(QPoint()).y(); };
        QTRY_VERIFY(topOf(said()) >= topOf(threshold) + threshold->height());
        QVERIFY(topOf(said()) < topOf(fixture.findWidget(u"newMeasured_bake"_s)));
        threshold->setText(u"<= 0.01"_s);
        QVERIFY(!said() && !threshold->property("wrong").toBool());

        auto *advanced = fixture.find<QPushButton>(u"newMeasured_advanced"_s);
        QTest::keyClick(advanced, Qt::Key_Space);
        auto *least = fixture.find<QLineEdit>(u"newMeasured_min_samples"_s);
        least->setText(u"-1"_s);
        QTest::keyClick(advanced, Qt::Key_Space);
        QTRY_VERIFY(least->isVisible()); // it opens for what is wrong in it
        QTRY_VERIFY(said() && least->property("wrong").toBool());
        QVERIFY(!fixture.find<QPushButton>(u"newCriterionAdd"_s)->isEnabled());
        least->setText(u"20"_s);
        QVERIFY(advanced->accessibleName().contains(u"1 set"));
        QTest::keyClick(fixture.find<QPushButton>(u"newCriterionAdd"_s), Qt::Key_Space);
        QTRY_COMPARE(fixture.plan().criteria.size(), 1U);
        QCOMPARE(fixture.plan().criteria.front().parameters[u"min_samples"_s].toInt(), 20);
    }

    void sharesOfEventsAreComparedByTheirCounts()
    {
        ReleaseFixture fixture;
        fixture.open(u"criteria"_s, {}, u"new"_s);
        auto *kinds = fixture.find<QComboBox>(u"newCriterionKind"_s);
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(CriterionKind::Comparison)));
        fixture.find<QLineEdit>(u"newCriterionTitle"_s)->setText(u"As many errors as before"_s);
        fixture.find<QComboBox>(u"newMeasured_connection"_s)->setEditText(u"Prometheus"_s);
        QTest::keyClick(fixture.find<QPushButton>(u"newMeasured_advanced"_s), Qt::Key_Space);
        fixture.find<QLineEdit>(u"newMeasured_bad"_s)->setText(u"sum(increase(errors[$window]))"_s);
        auto *add = fixture.find<QPushButton>(u"newCriterionAdd"_s);
        QVERIFY2(add->toolTip().contains(u"total"), qPrintable(add->toolTip()));
        fixture.find<QLineEdit>(u"newMeasured_total"_s)->setText(u"sum(increase(requests[$window]))"_s);
        auto *direction = fixture.find<QComboBox>(u"newMeasured_direction"_s);
        direction->setCurrentIndex(direction->findData(u"either"_s));
        QVERIFY2(add->isEnabled(), qPrintable(add->toolTip()));
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_COMPARE(fixture.plan().criteria.size(), 1U);
        QCOMPARE(fixture.plan().criteria.front().parameters,
                 (QJsonObject{{u"connection"_s, u"Prometheus"_s},
                              {u"bad"_s, u"sum(increase(errors[$window]))"_s},
                              {u"total"_s, u"sum(increase(requests[$window]))"_s},
                              {u"direction"_s, u"either"_s}}));
    }

    void whatIsNotUsualIsShownWhenItIsChanged()
    {
        ui::Look look(*qApp);
        look.choose(ui::Appearance::Light);
        Watched watched;
        QJsonObject asked = watched.fixture.plan().criteria.front().parameters;
        asked[u"reduce"_s] = u"mean"_s;
        asked[u"min_samples"_s] = 20;
        watched.fixture.workspace.done(
            service::EditMeasuredCriterion{watched.fixture.release, watched.criterion, asked});
        watched.open();
        QTest::keyClick(watched.fixture.find<QPushButton>(u"editMeasured"_s), Qt::Key_Space);
        QWidget *sheet = watched.fixture.dialog(u"measuredSheet"_s);
        for (const auto *each : sheet->findChildren<QLineEdit *>())
            if (each->isVisible() && each->objectName().startsWith(u"measured_"_s))
                QVERIFY2(sheet->rect().contains(QRect(each->mapTo(sheet, QPoint()), QSize(each->width(), 1)))
                             || each->mapTo(sheet, QPoint()).y() > sheet->height(),
                         qPrintable(each->objectName()));
        auto *reduce = sheet->findChild<QComboBox *>(u"measured_reduce"_s);
        QTRY_VERIFY(reduce->isVisible());
        QCOMPARE(reduce->currentData().toString(), u"mean"_s);
        QCOMPARE(sheet->findChild<QLineEdit *>(u"measured_min_samples"_s)->text(), u"20"_s);
        QVERIFY(sheet->findChild<QPushButton *>(u"measured_advanced"_s)->accessibleName().contains(u"2 set"));
        const auto *part = sheet->findChild<QWidget *>(u"measured_advancedPart"_s);
        const auto *below = sheet->findChild<QPushButton *>(u"saveMeasured"_s);
        QTRY_VERIFY(part->mapTo(sheet, QPoint(0, part->height())).y() <= below->mapTo(sheet, QPoint()).y());
        if (const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES"); !folder.isEmpty())
            QVERIFY(sheet->window()->grab().save(folder + u"/sheet.png"_s));
        sheet->findChild<QLineEdit *>(u"measured_count"_s)->setText(u"12"_s);
        QTest::keyClick(sheet->findChild<QPushButton *>(u"saveMeasured"_s), Qt::Key_Space);
        asked[u"count"_s] = 12;
        QTRY_COMPARE(watched.fixture.plan().criteria.front().parameters, asked);
    }

    void noFieldOfANewOneCoversAnother_data()
    {
        QTest::addColumn<int>("kind");
        for (const CriterionKind kind : {CriterionKind::Metric, CriterionKind::Comparison, CriterionKind::Alerts,
                                         CriterionKind::Checks, CriterionKind::Http, CriterionKind::Slo})
            QTest::newRow(qPrintable(toText(kind))) << static_cast<int>(kind);
    }
    void noFieldOfANewOneCoversAnother()
    {
        QFETCH(int, kind);
        ui::Look look(*qApp);
        look.choose(ui::Appearance::Light);
        ReleaseFixture fixture;
        fixture.open(u"criteria"_s, {}, u"new"_s);
        auto *kinds = fixture.find<QComboBox>(u"newCriterionKind"_s);
        kinds->setCurrentIndex(kinds->findData(kind));
        QWidget *bar = fixture.find<QPushButton>(u"newCriterionAdd"_s)->parentWidget();
        QTest::qWait(50);
        if (const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES"); !folder.isEmpty())
            QVERIFY(bar->window()->grab().save(u"%1/add-%2.png"_s.arg(folder).arg(kind)));
        std::vector<std::pair<QString, QRect>> taken;
        for (QWidget *each : bar->findChildren<QWidget *>()) {
            const bool isInput = qobject_cast<QLineEdit *>(each) || qobject_cast<QComboBox *>(each)
                                 || qobject_cast<QPushButton *>(each) || qobject_cast<QLabel *>(each);
            if (!isInput || !each->isVisible() || each->parentWidget()->inherits("QComboBox") || each->height() == 0)
                continue;
            const QRect place(each->mapTo(bar, QPoint()), each->size());
            for (const auto &[name, other] : taken)
                QVERIFY2(!other.intersects(place), qPrintable(name + u" and "_s + each->objectName()));
            QVERIFY2(bar->rect().contains(place), qPrintable(each->objectName()));
            taken.emplace_back(each->objectName(), place);
        }
        QVERIFY(taken.size() > 8);
    }

    void whatWasMeasuredStandsAtTheSide()
    {
        Watched watched;
        watched.measure(0.002);
        watched.measure(0.004);
        watched.open();
        auto *table = watched.fixture.find<ui::RowTable>(u"measurements"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"0.4 %"_s);
        QVERIFY(table->model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"might not be a counter"));
        auto *criteria = watched.fixture.find<ui::RowTable>(u"criteria"_s);
        QCOMPARE(criteria->model()->index(0, 1).data().toString(), u"0.4 %"_s);
        QVERIFY(criteria->model()->index(0, 1).data(ui::SecondLineRole).toString().contains(u"running"));
        QVERIFY(watched.fixture.find<ui::Label>(u"measuredTime"_s)->text().contains(u"left"));
        QVERIFY(watched.fixture.findWidget(u"rollbackBar"_s) == nullptr);
    }

    void itIsStoppedAndTriedFromTheKeyboard()
    {
        Watched watched;
        watched.measure(0.002);
        BacktestCase good{u"Payments 4.1"_s, true, AnalysisState::Pass, {}, u"fine"_s};
        BacktestCase bad{u"Payments 4.0"_s, false, AnalysisState::Pass, {}, u"fine"_s};
        watched.desk.report.result.cases = {good, bad};
        watched.desk.report.result.badPassed = 1;
        watched.desk.report.result.goodPassed = 1;
        watched.desk.report.proposal = ThresholdProposal{.threshold = 0.005, .holdFor = 5min, .result = {}};
        watched.open();
        QVERIFY(!watched.fixture.find<QPushButton>(u"measureNow"_s)->isEnabled());
        QTest::keyClick(watched.fixture.find<QPushButton>(u"measureStop"_s), Qt::Key_Space);
        QCOMPARE(watched.desk.asked.last(), u"stop"_s);
        QTest::keyClick(watched.fixture.find<QPushButton>(u"backtest"_s), Qt::Key_Space);
        QWidget *sheet = watched.fixture.dialog(u"backtestSheet"_s);
        auto *apply = sheet->findChild<QPushButton *>(u"backtestApply"_s);
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(sheet->findChild<ui::Label *>(u"backtestProposal"_s)->text().contains(u"<= 0.005 for 5m"));
        QTest::keyClick(apply, Qt::Key_Space);
        QTRY_COMPARE(watched.fixture.plan().criteria.front().parameters[u"threshold"_s].toString(), u"<= 0.005"_s);
        QCOMPARE(watched.fixture.plan().criteria.front().parameters[u"for"_s].toString(), u"5m"_s);
        QCOMPARE(watched.fixture.plan().criteria.front().state, CriterionState::Unknown);
    }

    void aFailureProposesToRollBack_withItsReasons()
    {
        Watched watched;
        watched.measure(0.03);
        watched.open();
        QVERIFY(
            watched.fixture.find<QWidget>(u"rollbackBar"_s)); // early, with half of the failures that are put up with
        QVERIFY(watched.fixture.findWidget(u"rollBackNow"_s) == nullptr);
        watched.measure(0.04);
        watched.measure(0.05);
        QTRY_VERIFY(watched.fixture.plan().hold.has_value());
        auto *now = watched.fixture.find<QPushButton>(u"rollBackNow"_s);
        QVERIFY(watched.fixture.find<ui::Label>(u"rollbackReasons"_s)->text().contains(u"5 % is not ≤ 1 %"));
        QTest::keyClick(now, Qt::Key_Space);
        QWidget *sheet = watched.fixture.dialog(u"recordSheet"_s);
        QVERIFY(sheet->findChild<QLineEdit *>(u"recordNote"_s)->text().contains(u"Errors stay low"));
        QTest::keyClick(sheet->findChild<QPushButton *>(u"recordDeployment"_s), Qt::Key_Space);
        QTRY_COMPARE(watched.fixture.plan().release.state, ReleaseState::RolledBack);
        QTRY_VERIFY(watched.fixture.findWidget(u"rollbackBar"_s) == nullptr);
    }

    void errorsAndNoDataAreTold()
    {
        Watched watched;
        watched.measure({});
        watched.open();
        auto *table = watched.fixture.find<ui::RowTable>(u"measurements"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"no data"_s);
        QVERIFY(watched.fixture.plan().criteria.front().value.startsWith(u"inconclusive"));
    }

    void everyControlHasANameAndIsReached()
    {
        Watched watched;
        watched.measure(0.002);
        watched.open();
        for (const auto *each : watched.fixture.find<QWidget>(u"measuredPart"_s)->findChildren<QWidget *>())
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus)
                && !qobject_cast<const QAbstractScrollArea *>(each->parentWidget()))
                QVERIFY2(!each->accessibleName().isEmpty() || !each->property("text").toString().isEmpty(),
                         qPrintable(each->objectName()));
    }
};

QTEST_MAIN(MeasuredCriteriaTest)
#include "measured_criteria_test.moc"
