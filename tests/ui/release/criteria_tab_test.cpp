// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "service/commands/workspace_commands.h"
#include "support/focusables.h"
#include "ui/widgets/problem_line.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// The bar for a new criterion, open on the tab of criteria.
struct NewCriterion {
    ReleaseFixture fixture;

    explicit NewCriterion(CriterionKind kind)
    {
        Environment production;
        production.name = u"production"_s;
        fixture.workspace.done(service::Save<Environment>{production});
        fixture.open(u"criteria"_s, {}, u"new"_s);
        if (!QTest::qWaitForWindowActive(&fixture.page()))
            qFatal("the page does not become active");
        auto *kinds = field<QComboBox>(u"Kind"_s);
        for (int i = 0; i < kinds->count() && kinds->currentData().toInt() != static_cast<int>(kind); ++i)
            QTest::keyClick(kinds, Qt::Key_Down);
        field<QLineEdit>(u"Title"_s)->setFocus();
        QTest::keyClicks(field<QLineEdit>(u"Title"_s), u"It is good"_s);
    }

    template <class Widget>
    [[nodiscard]] Widget *field(const QString &name)
    {
        return fixture.find<Widget>(u"newCriterion"_s + name);
    }
    [[nodiscard]] bool has(const QString &name) { return fixture.findWidget(u"newCriterion"_s + name) != nullptr; }
    [[nodiscard]] QPushButton *add() { return field<QPushButton>(u"Add"_s); }
    /// Why it cannot be added, as it stands below the fields too.
    [[nodiscard]] QString problem()
    {
        if (add()->isEnabled())
            return {};
        for (const auto *line : add()->parentWidget()->findChildren<ui::ProblemLine *>())
            if (line->isVisible())
                return add()->toolTip();
        return u"nothing is told"_s;
    }
    /// The criterion that was added.
    [[nodiscard]] Criterion made()
    {
        if (!QTest::qWaitFor([&] { return fixture.plan().criteria.size() == 1; }))
            qFatal("no criterion was added");
        return fixture.plan().criteria.front();
    }
};

} // namespace

class CriteriaTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aJobThatMustBeGreen()
    {
        NewCriterion bar(CriterionKind::Ci);
        QVERIFY(bar.problem().contains(u"which job must be green"_s));
        QTest::keyClicks(bar.field<QComboBox>(u"Job"_s)->lineEdit(), u"Integration tests"_s);
        QCOMPARE(bar.problem(), QString());
        bar.field<QSpinBox>(u"Age"_s)->setValue(24);
        QTest::keyClick(bar.field<QComboBox>(u"Job"_s), Qt::Key_Return);
        QTest::keyClick(bar.field<QComboBox>(u"Job"_s), Qt::Key_Return); // again, before the first is written
        const Criterion made = bar.made();
        QTRY_VERIFY(bar.field<QLineEdit>(u"Title"_s)->text().isEmpty());
        QCOMPARE(bar.fixture.plan().criteria.size(), 1U);
        QCOMPARE(made.kind, CriterionKind::Ci);
        QCOMPARE(made.title, u"It is good"_s);
        QCOMPARE(made.parameters, (QJsonObject{{u"job"_s, u"Integration tests"_s}, {u"max_age_hours"_s, 24}}));
    }

    void testsThatMustPass()
    {
        NewCriterion bar(CriterionKind::Tests);
        QCOMPARE(bar.problem(), QString()); // no failure at all is asked for
        bar.field<QSpinBox>(u"Failures"_s)->setValue(-1);
        QVERIFY(bar.problem().contains(u"how many percent must pass"_s));
        bar.field<QDoubleSpinBox>(u"Passing"_s)->setValue(99.5);
        QCOMPARE(bar.problem(), QString());
        QTest::keyClicks(bar.field<QComboBox>(u"Suite"_s)->lineEdit(), u"integration"_s);
        QTest::keyClicks(bar.field<QLineEdit>(u"NotSkipped"_s), u"api, web,"_s);
        QTest::keyClick(bar.field<QLineEdit>(u"NotSkipped"_s), Qt::Key_Return);
        QCOMPARE(bar.made().parameters, (QJsonObject{{u"suite"_s, u"integration"_s},
                                                     {u"min_pass_percent"_s, 99.5},
                                                     {u"not_skipped"_s, QJsonArray{u"api"_s, u"web"_s}}}));
        QTRY_VERIFY(bar.field<QLineEdit>(u"NotSkipped"_s)->text().isEmpty()); // ready for the next
    }

    void codeThatMustBeCovered()
    {
        NewCriterion bar(CriterionKind::Coverage);
        QVERIFY(!bar.has(u"Failures"_s));
        bar.field<QDoubleSpinBox>(u"Coverage"_s)->setValue(82.5);
        bar.add()->click();
        QCOMPARE(bar.made().parameters, (QJsonObject{{u"percent"_s, 82.5}}));
    }

    void aRollbackThatWasRehearsed_somewhere()
    {
        NewCriterion bar(CriterionKind::Rollback);
        auto *place = bar.field<QComboBox>(u"Environment"_s)->lineEdit();
        QTest::keyClicks(place, u"nowhere"_s);
        QVERIFY(bar.problem().contains(u"nowhere"_s));
        place->clear();
        QTest::keyClicks(place, u"production"_s);
        QCOMPARE(bar.problem(), QString());
        bar.field<QSpinBox>(u"Days"_s)->setValue(30);
        bar.add()->click();
        QCOMPARE(bar.made().parameters, (QJsonObject{{u"environment"_s, u"production"_s}, {u"max_age_days"_s, 30}}));
    }

    void theBar_isWalkedByTab_andLeftByEsc_data()
    {
        QTest::addColumn<CriterionKind>("kind");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("manual") << CriterionKind::Manual << QStringList{u"Threshold"_s};
        QTest::newRow("checklist") << CriterionKind::Checklist << QStringList{u"Percent"_s};
        QTest::newRow("rollback") << CriterionKind::Rollback << QStringList{u"Environment"_s, u"Days"_s};
        QTest::newRow("ci") << CriterionKind::Ci << QStringList{u"Job"_s, u"Age"_s};
        QTest::newRow("tests") << CriterionKind::Tests
                               << QStringList{u"Suite"_s, u"Failures"_s, u"Passing"_s, u"NotSkipped"_s, u"Age"_s};
        QTest::newRow("coverage") << CriterionKind::Coverage << QStringList{u"Suite"_s, u"Coverage"_s, u"Age"_s};
    }

    void theBar_isWalkedByTab_andLeftByEsc()
    {
        QFETCH(CriterionKind, kind);
        QFETCH(QStringList, fields);
        NewCriterion bar(kind);
        if (kind == CriterionKind::Ci)
            bar.field<QComboBox>(u"Job"_s)->setEditText(u"Tests"_s); // so that it may be added
        QCOMPARE(namelessControls(&bar.fixture.page()), QStringList());
        QStringList walked;
        for (int i = 0; i < 12 && (walked.isEmpty() || walked.last() != "Add"_L1); ++i) {
            walked += QApplication::focusWidget()->objectName().remove(u"newCriterion"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(walked, QStringList({u"Title"_s, u"Kind"_s, u"Phase"_s, u"Blocking"_s}) + fields
                             + QStringList({u"Cancel"_s, u"Add"_s}));
        bar.field<QLineEdit>(u"Title"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar.has(u"Title"_s));
        QVERIFY(bar.fixture.plan().criteria.empty());
    }
};

QTEST_MAIN(CriteriaTabTest)
#include "criteria_tab_test.moc"
