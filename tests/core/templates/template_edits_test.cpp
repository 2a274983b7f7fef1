// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/template_edits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TemplateEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKey_isMadeFromTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("words") << u"Code freeze"_s << u"code_freeze"_s;
        QTest::newRow("umlauts") << u"Prüfung & große Übergabe"_s << u"prufung_grosse_ubergabe"_s;
        QTest::newRow("a digit in front") << u"2nd candidate"_s << u"key_2nd_candidate"_s;
        QTest::newRow("no letter of ours") << u"発売"_s << u"key"_s;
        QTest::newRow("taken") << u"Taken"_s << u"taken_3"_s;
    }
    void aKey_isMadeFromTheName()
    {
        QFETCH(const QString, name);
        QTEST(keyFor(name, {u"taken"_s, u"taken_2"_s}), "key");
    }

    void renamingAMilestone_takesTheRulesAlong()
    {
        TemplateSpec spec;
        spec.start = u"rc-3wd@09:00"_s;
        spec.milestones = {{u"rc"_s, u"Candidate"_s, u"T-4d"_s}, {u"rc_2"_s, u"Second"_s, u"rc+1d"_s}};
        TemplateSpec::Phase phase{.key = u"testing"_s, .name = u"Testing"_s, .start = u"rc"_s, .end = u"rc_2"_s};
        phase.items = {{.title = u"A"_s, .due = u"T"_s, .children = {{.title = u"B"_s, .due = u"rc+2h"_s}}}};
        phase.signoffs = {{u"qa_lead"_s, 1, u"rc"_s}};
        spec.phases = {phase};
        renameMilestone(spec, u"rc"_s, u"candidate"_s);
        QCOMPARE(milestoneKeys(spec), (QStringList{u"candidate"_s, u"rc_2"_s}));
        QCOMPARE(spec.start, u"candidate-3wd@09:00"_s);
        QCOMPARE(spec.milestones[1].rule, u"candidate+1d"_s);
        QCOMPARE(spec.phases[0].start, u"candidate"_s);
        QCOMPARE(spec.phases[0].end, u"rc_2"_s);
        QCOMPARE(spec.phases[0].items[0].children[0].due, u"candidate+2h"_s);
        QCOMPARE(spec.phases[0].signoffs[0].due, u"candidate"_s);
    }

    void renamingAPhase_takesTheCriteriaAlong()
    {
        TemplateSpec spec;
        TemplateSpec::Phase phase{.key = u"testing"_s, .name = u"Testing"_s};
        phase.criteria = {{.title = u"Done"_s,
                           .kind = CriterionKind::Checklist,
                           .parameters = {{u"phase"_s, u"testing"_s}, {u"percent"_s, 100}}}};
        spec.phases = {phase};
        spec.jobs = {{.name = u"Tests"_s, .phase = u"testing"_s}, {.name = u"Build"_s}};
        renamePhase(spec, u"testing"_s, u"checks"_s);
        QCOMPARE(spec.jobs[0].phase, u"checks"_s);
        QCOMPARE(spec.jobs[1].phase, QString());
        QCOMPARE(phaseKeys(spec), QStringList{u"checks"_s});
        QCOMPARE(spec.phases[0].criteria[0].parameters[u"phase"_s].toString(), u"checks"_s);
    }

    void items_areFoundByTheirPath()
    {
        TemplateSpec spec;
        spec.phases = {
            {.key = u"a"_s,
             .items = {{.title = u"0"_s}, {.title = u"1"_s, .children = {{.key = u"k"_s, .title = u"1.0"_s}}}}}};
        auto &phase = spec.phases[0];
        QCOMPARE(itemAt(phase, {1, 0})->title, u"1.0"_s);
        QVERIFY(!itemAt(phase, {0, 0}));
        QVERIFY(!itemAt(phase, {2}));
        QVERIFY(!itemAt(phase, {}));
        QCOMPARE(siblingsOf(phase, {1, 5})->size(), 1U);
        QVERIFY(!siblingsOf(phase, {4, 0}));
        QCOMPARE(placedItems(spec).size(), 3U);
        QCOMPARE(placedItems(spec)[2].path, (ItemPath{1, 0}));
        QCOMPARE(itemKeys(spec), QStringList{u"k"_s});
    }
};

QTEST_APPLESS_MAIN(TemplateEditsTest)
#include "template_edits_test.moc"
