// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/template/template_yaml.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::formats;

namespace {

/// A text with everything that YAML would take for something else.
QString someText()
{
    static const std::vector<std::string> kTexts{"Load test",
                                                 "null",
                                                 "~",
                                                 "true",
                                                 "no",
                                                 "12",
                                                 "0x1F",
                                                 "1e3",
                                                 "- dash",
                                                 "# not a comment",
                                                 "a: b",
                                                 "\"quoted\"",
                                                 "'single'",
                                                 "*star",
                                                 "&and",
                                                 "!bang",
                                                 "%percent",
                                                 "@at",
                                                 "`tick`",
                                                 "{brace}",
                                                 "[bracket]",
                                                 "a\nb",
                                                 "a\n\n  b",
                                                 "ü → 🚀",
                                                 "\\",
                                                 "tab\tbed",
                                                 "?",
                                                 "|",
                                                 ">",
                                                 "new\xE2\x80\xA8line",
                                                 "the\xC2\x85next",
                                                 "\xEF\xBB\xBFmark",
                                                 "trailing:",
                                                 "=",
                                                 "<<",
                                                 "---",
                                                 "...",
                                                 "\x7F"
                                                 "del"};
    return QString::fromStdString(*rc::gen::elementOf(kTexts));
}

/// Empty now and then.
QString maybe(const QString &text)
{
    return *rc::gen::arbitrary<bool>() ? text : QString();
}

QString someRule()
{
    static const std::vector<std::string> kRules{"T",      "S", "T-5wd@09:00", "T+3h", "freeze", "freeze+1w@12:30",
                                                 "S+90min"};
    return QString::fromStdString(*rc::gen::elementOf(kRules));
}

struct Keys {
    int next = 0;
    QStringList made;
};

TemplateSpec::Item someItem(Keys &keys, int depth)
{
    TemplateSpec::Item item;
    item.title = someText();
    item.body = maybe(someText());
    item.ownerRole = maybe(u"qa_lead"_s);
    item.due = maybe(someRule());
    item.required = *rc::gen::arbitrary<bool>();
    if (!keys.made.isEmpty() && *rc::gen::arbitrary<bool>())
        item.dependsOn = {keys.made[*rc::gen::inRange<qsizetype>(0, keys.made.size())]};
    if (*rc::gen::arbitrary<bool>())
        item.key = u"item "_s + QString::number(keys.next++);
    if (*rc::gen::arbitrary<bool>())
        item.automation = {{u"kind"_s, u"ci"_s}, {u"job"_s, someText()}, {u"max_age_hours"_s, 24}};
    for (int i = depth < 3 ? *rc::gen::inRange(0, 3) : 0; i > 0; --i)
        item.children.push_back(someItem(keys, depth + 1));
    if (!item.key.isEmpty())
        keys.made += item.key;
    return item;
}

TemplateSpec someTemplate()
{
    TemplateSpec spec;
    Keys keys;
    spec.name = someText();
    spec.description = maybe(someText());
    spec.start = maybe(u"T-20wd@09:00"_s);
    spec.environment = maybe(someText());
    spec.bookings = {someText(), someText()};
    spec.coordinatorMaySignQa = *rc::gen::arbitrary<bool>();
    spec.milestones.push_back({u"freeze"_s, someText(), u"T-5wd@18:00"_s});
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        TemplateSpec::Phase phase;
        phase.key = u"phase "_s + QString::number(i);
        phase.name = someText();
        phase.start = maybe(someRule());
        phase.end = maybe(someRule());
        for (int item = *rc::gen::inRange(0, 4); item > 0; --item)
            phase.items.push_back(someItem(keys, 0));
        TemplateSpec::Criterion criterion{someText(),
                                          CriterionKind::Checklist,
                                          {{u"phase"_s, phase.key}, {u"percent"_s, 80}},
                                          maybe(someText()),
                                          false,
                                          maybe(u"x"_s)};
        phase.criteria.push_back(criterion);
        phase.criteria.push_back({someText(),
                                  CriterionKind::Tests,
                                  {{u"suite"_s, someText()},
                                   {u"min_pass_percent"_s, 99.5},
                                   {u"not_skipped"_s, QJsonArray{someText(), someText()}}},
                                  {},
                                  true,
                                  {}});
        phase.criteria.push_back({someText(),
                                  CriterionKind::Rollback,
                                  {{u"max_age_days"_s, *rc::gen::inRange(1, 99)}, {u"environment"_s, someText()}},
                                  {},
                                  true,
                                  {}});
        phase.signoffs.push_back({u"qa_lead"_s, *rc::gen::inRange(1, 100), maybe(someRule()),
                                  *rc::gen::element<std::optional<bool>>(std::nullopt, true, false)});
        if (*rc::gen::arbitrary<bool>())
            spec.jobs.push_back({someText(),
                                 RunPurpose::Deploy,
                                 phase.key,
                                 maybe(someText()),
                                 someText(),
                                 maybe(someText()),
                                 maybe(u"release/{{ release.version }}"_s),
                                 maybe(u"release/.*"_s),
                                 {{u"version"_s, u"{{ release.version }}"_s}, {u"note"_s, someText()}}});
        TemplateSpec::Step step{
            .key = u"step %1"_s.arg(i),
            .title = someText(),
            .body = maybe(someText()),
            .kind = *rc::gen::element(StepKind::Manual, StepKind::Checkpoint, StepKind::PointOfNoReturn),
            .role = maybe(someText()),
            .job = {},
            .startMinutes = *rc::gen::inRange(0, 99),
            .plannedMinutes = *rc::gen::inRange(1, 99),
            .dependsOn = {}};
        if (!spec.jobs.empty() && step.kind == StepKind::Manual) {
            step.kind = StepKind::Job;
            step.job = spec.jobs.back().name;
        }
        if (!spec.runbook.empty())
            step.dependsOn = {spec.runbook.back().key};
        spec.runbook.push_back(step);
        spec.skips.push_back(
            {someText(), someText(), maybe(someText()), maybe(u"T+2wd@12:00"_s), *rc::gen::arbitrary<bool>()});
        spec.phases.push_back(std::move(phase));
    }
    return spec;
}

} // namespace

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeTemplate_isReadInItsOrder();
    void jobsAndConditions_areRead();
    void whatServersAnswer_isReadAndWritten();
    void theTemplatesWeShip_areSound_data();
    void theTemplatesWeShip_areSound();
    void anyTemplate_readsBackTheSame();
    void anyTemplate_rewrittenAsAnother_saysTheOther();
    void mistakes_areToldWithTheirLine_data();
    void mistakes_areToldWithTheirLine();
    void aliases_areFollowed();
    void filesThatMeanEndlessItems_areRefused_data();
    void filesThatMeanEndlessItems_areRefused();
    void whatIsNoYaml_isRefused_data();
    void whatIsNoYaml_isRefused();
};

void TemplateTest::aWholeTemplate_isReadInItsOrder()
{
    const auto spec = parseTemplate(
        "name: Service\nstart: T-20wd@09:00\nbookings: [staging]\ncoordinator_may_sign_qa: yes\n"
        "milestones:\n  - {key: rc, at: T-5wd@18:00}\n"
        "phases:\n  - key: testing\n    ends: rc+1d\n    items:\n      - title: Load test\n        key: load\n        due: rc\n"
        "        items:\n          - {title: Set it up, required: false}\n      - {title: Report, depends_on: [load], body: \"a\\nb\"}\n"
        "    criteria:\n      - {title: Done, kind: checklist, phase: testing}\n    signoffs:\n      - {role: qa_lead}\n",
        u"t.yaml"_s);
    QVERIFY2(spec, spec ? "" : qPrintable(spec.error().where + spec.error().sentence));
    QVERIFY(spec->coordinatorMaySignQa);
    QCOMPARE(spec->bookings, QStringList{u"staging"_s});
    QCOMPARE(spec->milestones.at(0).name, u"rc"_s);
    const auto &phase = spec->phases.at(0);
    QCOMPARE(phase.name, u"testing"_s);
    QCOMPARE(phase.items.size(), 2u);
    QCOMPARE(phase.items[0].children.at(0).title, u"Set it up"_s);
    QVERIFY(!phase.items[0].children[0].required);
    QCOMPARE(phase.items[1].dependsOn, QStringList{u"load"_s});
    QCOMPARE(phase.items[1].body, u"a\nb"_s);
    QCOMPARE(phase.criteria.at(0).parameters[u"percent"_s].toInt(), 100);
    QCOMPARE(phase.signoffs.at(0).quorum, 1);
}

void TemplateTest::whatServersAnswer_isReadAndWritten()
{
    const auto spec = parseTemplate(
        "name: Service\nphases:\n  - key: monitoring\n    criteria:\n"
        "      - {title: Errors, kind: metric, connection: Shop, query: 'sum(rate(x{code=~\"5..\"}[5m]))', unit: ratio, threshold: '<= 1 %',\n"
        "         bake: 4h, on_fail: rollback, interval: 1m, failure_limit: 2, min_samples: 100}\n"
        "      - {title: As before, kind: comparison, connection: Shop, query: x, window: 1h, effect: 1.2}\n"
        "      - {title: No alert, kind: alerts, connection: Alerts, matchers: ['service=\"shop\"', 'severity=~\"critical|warning\"']}\n"
        "      - {title: Well, kind: checks, connection: Nagios, hosts: [web1, web2], warning_is_ok: true, blocking: false}\n"
        "      - {title: Answers, kind: http, url: 'https://shop.example/health', status: 204}\n"
        "      - {title: Budget, kind: slo, connection: Shop, query: 'bad[$window]', objective: 99.9}\n",
        u"t.yaml"_s);
    QVERIFY2(spec, spec ? "" : qPrintable(spec.error().where + spec.error().sentence));
    const auto &criteria = spec->phases.at(0).criteria;
    QCOMPARE(criteria.size(), 6u);
    QCOMPARE(criteria[0].parameters[u"threshold"_s].toString(), u"<= 1 %"_s);
    QCOMPARE(criteria[0].parameters[u"failure_limit"_s].toInt(), 2);
    QVERIFY(criteria[0].threshold.isEmpty());
    QCOMPARE(criteria[2].parameters[u"matchers"_s].toArray().size(), 2);
    QVERIFY(criteria[3].parameters[u"warning_is_ok"_s].toBool());
    QVERIFY(!criteria[3].blocking);
    const auto again = parseTemplate(writeTemplate(*spec), u"again"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().where + again.error().sentence));
    QVERIFY(*again == *spec);
}

void TemplateTest::jobsAndConditions_areRead()
{
    const auto spec = parseTemplate(
        "name: Service\nphases:\n  - key: testing\n    items:\n"
        "      - {title: Green, automatic: {job: Integration, max_age_hours: 12}}\n    criteria:\n"
        "      - {title: Tests, kind: tests, suite: unit, max_failures: 2, min_pass_percent: 99.5, not_skipped: [a, b]}\n"
        "      - {title: Covered, kind: coverage, percent: 80}\n"
        "jobs:\n  - name: Integration\n    phase: testing\n    connection: buildbot\n    job: app-integration\n"
        "    ref: release/{{ release.version }}\n    ref_pattern: release/.*\n"
        "    parameters:\n      version: \"{{ release.version }}\"\n      count: 3\n"
        "  - {name: Deploy, purpose: deploy, environment: production, connection: hook}\n",
        u"t.yaml"_s);
    QVERIFY2(spec, spec ? "" : qPrintable(spec.error().where + spec.error().sentence));
    const auto &phase = spec->phases.at(0);
    QCOMPARE(phase.items[0].automation,
             (QJsonObject{{u"kind"_s, u"ci"_s}, {u"job"_s, u"Integration"_s}, {u"max_age_hours"_s, 12}}));
    QCOMPARE(phase.criteria.at(0).parameters, (QJsonObject{{u"suite"_s, u"unit"_s},
                                                           {u"max_failures"_s, 2},
                                                           {u"min_pass_percent"_s, 99.5},
                                                           {u"not_skipped"_s, QJsonArray{u"a"_s, u"b"_s}}}));
    QCOMPARE(phase.criteria.at(1).parameters[u"percent"].toDouble(), 80.0);
    const auto &job = spec->jobs.at(0);
    QCOMPARE(job.purpose, RunPurpose::Test);
    QCOMPARE(job.ref, u"release/{{ release.version }}"_s);
    QCOMPARE(job.parameters, (QJsonObject{{u"version"_s, u"{{ release.version }}"_s}, {u"count"_s, u"3"_s}}));
    QCOMPARE(spec->jobs.at(1).environment, u"production"_s);
    QCOMPARE(spec->jobs.at(1).purpose, RunPurpose::Deploy);
}

void TemplateTest::theTemplatesWeShip_areSound_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SLIPWAY_FIXTURES "/../../resources/templates"));
    for (const QString &name : folder.entryList({u"*.yaml"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TemplateTest::theTemplatesWeShip_areSound()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto spec = parseTemplate(file.readAll(), path);
    QVERIFY2(spec, spec ? "" : qPrintable(spec.error().where + spec.error().sentence));
    QVERIFY(parseTemplate(writeTemplate(*spec), u"again"_s) == *spec);
}

void TemplateTest::anyTemplate_readsBackTheSame()
{
    const bool holds = rc::check("a template comes back as it was", [] {
        TemplateSpec spec = someTemplate();
        const QByteArray written = writeTemplate(spec);
        RC_LOG() << written.toStdString();
        const auto read = parseTemplate(written, u"t"_s);
        if (!read)
            RC_LOG() << (read.error().where + read.error().sentence).toStdString();
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == spec);
    });
    QVERIFY(holds);
}

void TemplateTest::anyTemplate_rewrittenAsAnother_saysTheOther()
{
    QVERIFY(rc::check([] {
        const TemplateSpec before = someTemplate();
        TemplateSpec after = *rc::gen::arbitrary<bool>() ? someTemplate() : before;
        after.name = someText();
        if (!after.phases.empty() && !after.phases.front().items.empty())
            after.phases.front().items.front().title = someText();
        const auto read = parseTemplate(rewriteTemplate(writeTemplate(before), after), {});
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == *parseTemplate(writeTemplate(after), {}));
    }));
}

void TemplateTest::mistakes_areToldWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *yaml, int line, const QString &said) {
        QTest::newRow(name) << QByteArray(yaml) << line << said;
    };
    row("an unknown key", "name: x\nmileston: []\n", 2, u"Did you mean “milestones”?"_s);
    row("an unknown key in an item", "name: x\nphases:\n- key: p\n  items:\n  - title: t\n    requird: true\n", 6,
        u"“required”"_s);
    row("a double quote that is never closed", "name: x\ndescription: \"one\nphases:\n- key: p\n", 2,
        u"never closed"_s);
    row("a single quote that is never closed", "name: x\nphases:\n- key: p\n  items:\n  - title: 't\n  - u\n\n", 5,
        u"never closed"_s);
    row("a quote that is never closed, without a last line break", "name: x\ndescription: \"one", 2, u"never closed"_s);
    row("a job in no phase", "name: x\njobs:\n- name: j\n  connection: c\n  phase: p\n", 5, u"not in the template"_s);
    row("a job of no purpose", "name: x\njobs:\n- {name: j, connection: c, purpose: play}\n", 3, u"“play”"_s);
    row("a metric without a threshold",
        "name: x\nphases:\n- key: p\n  criteria:\n  - {title: t, kind: metric, connection: c, query: q}\n", 5,
        u"threshold"_s);
    row("a criterion on no job", "name: x\nphases:\n- key: p\n  criteria:\n  - {title: t, kind: ci}\n", 5,
        u"which job"_s);
    row("an impossible share",
        "name: x\nphases:\n- key: p\n  criteria:\n  - {title: t, kind: coverage, percent: 101}\n", 5, u"0 to 100"_s);
    row("nested parameters", "name: x\njobs:\n- {name: j, connection: c, parameters: {a: {b: c}}}\n", 3,
        u"texts to texts"_s);
    row("a key twice", "name: x\ndescription: a\nname: y\n", 3, u"twice"_s);
    row("no name", "description: x\n", 1, u"needs “name”"_s);
    row("an item without a title", "name: x\nphases:\n- key: p\n  items:\n  - title: a\n  - key: b\n", 6, u"“title”"_s);
    row("a list where a text belongs", "name: [a]\n", 1, u"must be a text"_s);
    row("a text where a list belongs", "name: x\nphases: soon\n", 2, u"must be a list"_s);
    row("a text where an item belongs", "name: x\nphases:\n- key: p\n  items:\n  - Load test\n", 5,
        u"must be a mapping"_s);
    row("not true or false", "name: x\nphases:\n- key: p\n  items:\n  - title: t\n    required: maybe\n", 6,
        u"true or false"_s);
    row("duties that are neither",
        "name: x\nphases:\n- key: p\n  signoffs:\n  - role: qa_lead\n    separate_duties: x\n", 6,
        u"“separate_duties” must be true or false"_s);
    row("a mistyped key of a sign-off",
        "name: x\nphases:\n- key: p\n  signoffs:\n  - role: a\n    separate_duty: true\n", 6, u"“separate_duties”?"_s);
    row("not a number", "name: x\nphases:\n- key: p\n  signoffs:\n  - role: qa_lead\n    quorum: many\n", 6,
        u"number"_s);
    row("too large a number",
        "name: x\nphases:\n- key: p\n  criteria:\n  - title: t\n    kind: checklist\n    percent: 101\n", 7, u"100"_s);
    row("no rule", "name: x\nmilestones:\n- key: a\n  at: next week\n", 4, u"next week"_s);
    row("a rule that hangs on nothing",
        "name: x\nmilestones:\n- {key: code_freeze, at: T-5wd}\nphases:\n- key: p\n  ends: code_freze\n", 6,
        u"“code_freeze”?"_s);
    row("a start that hangs on nothing", "name: x\nstart: kickoff-1d\n", 2, u"kickoff"_s);
    row("a start that hangs on itself", "name: x\nstart: S-1d\n", 2, u"itself"_s);
    row("milestones in a circle", "name: x\nmilestones:\n- {key: a, at: b+1d}\n- {key: b, at: a-1d}\n", 3, u"itself"_s);
    row("a start and a milestone in a circle", "name: x\nstart: a\nmilestones:\n- {key: a, at: S+1d}\n", 4,
        u"itself"_s);
    row("a milestone named like the ship date", "name: x\nmilestones:\n- {key: T, at: T-1d}\n", 3,
        u"neither T nor S"_s);
    row("a milestone no rule can name", "name: x\nmilestones:\n- {key: code freeze, at: T-1d}\n", 3, u"code freeze"_s);
    row("milestones with one key", "name: x\nmilestones:\n- {key: a, at: T}\n- {key: a, at: T}\n", 4, u"“a”"_s);
    row("phases with one key", "name: x\nphases:\n- {key: a}\n- {key: a}\n", 4, u"“a”"_s);
    row("depends on nothing",
        "name: x\nphases:\n- key: p\n  items:\n  - title: t\n    depends_on: [buidl]\n  - {title: u, key: build}\n", 6,
        u"“build”?"_s);
    row("depends on itself", "name: x\nphases:\n- key: p\n  items:\n  - {title: t, key: a, depends_on: [a]}\n", 5,
        u"circle"_s);
    row("depend on each other",
        "name: x\nphases:\n- key: p\n  items:\n  - {title: t, key: a, depends_on: [b]}\n  - {title: t, key: b, depends_on: [c]}\n  - {title: t, key: c, depends_on: [a]}\n",
        7, u"circle"_s);
    row("an unknown kind", "name: x\nphases:\n- key: p\n  criteria:\n  - title: t\n    kind: magic\n", 6, u"magic"_s);
    row("counts a phase that is not there",
        "name: x\nphases:\n- key: testing\n  criteria:\n  - title: t\n    kind: checklist\n    phase: tesing\n", 7,
        u"“testing”?"_s);
    row("a tab", "name: x\nphases:\n\t- key: p\n", 3, u"tab"_s);
    row("an open bracket", "name: x\nbookings: [a\nphases: []\n", 3, u"YAML"_s);
    row("two documents", "name: x\n---\nname: y\n", 2, u"another document"_s);
    row("a key that is a list", "name: x\n? [a]\n: b\n", 2, u"no text"_s);
}

void TemplateTest::mistakes_areToldWithTheirLine()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    QFETCH(QString, said);
    const auto spec = parseTemplate(yaml, u"t.yaml"_s);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, ErrorKind::BadInput);
    QVERIFY2(spec.error().sentence.contains(said), qPrintable(spec.error().sentence));
    QCOMPARE(spec.error().where, u"t.yaml:"_s + QString::number(line));
}

void TemplateTest::aliases_areFollowed()
{
    const auto spec = parseTemplate(
        "name: &n Twice\ndescription: *n\nphases:\n- key: a\n  items: &i [{title: t}]\n- {key: b, items: *i}\n",
        u"t"_s);
    QVERIFY(spec);
    QCOMPARE(spec->description, u"Twice"_s);
    QVERIFY(spec->phases.at(0).items == spec->phases.at(1).items);
}

void TemplateTest::filesThatMeanEndlessItems_areRefused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QByteArray laughs = "name: x\nphases:\n- {key: p0, items: &a0 [{title: t}]}\n";
    for (int i = 1; i < 15; ++i)
        laughs += "- {key: p" + QByteArray::number(i) + ", items: &a" + QByteArray::number(i) + " ["
                  + QByteArray("{title: t, items: *a" + QByteArray::number(i - 1) + "},").repeated(10) + "]}\n";
    QTest::newRow("aliases of aliases") << laughs;
    QTest::newRow("an alias of itself") << QByteArray(
        "name: x\nphases:\n- key: p\n  items: &i [{title: t, items: *i}]\n");
    QTest::newRow("a long text many times") << "name: x\ndescription: &d " + QByteArray("word ").repeated(20'000)
                                                   + "\nphases:\n- key: p\n  items:\n"
                                                   + QByteArray("  - {title: t, body: *d}\n").repeated(1000);
    QTest::newRow("a list many times") << "name: x\nbookings: &b [" + QByteArray("a,").repeated(3000)
                                              + "]\nphases:\n- key: p\n  items:\n"
                                              + QByteArray("  - {title: t, depends_on: *b}\n").repeated(1000);
    QTest::newRow("thousands of items") << "name: x\nphases:\n- key: p\n  items:\n"
                                               + QByteArray("  - {title: t}\n").repeated(6000);
    QTest::newRow("nested without end") << QByteArray("[").repeated(100'000);
    QTest::newRow("dashes without end") << QByteArray("- ").repeated(100'000);
    QTest::newRow("more than a megabyte") << "name: " + QByteArray("x").repeated(1024 * 1024);
}

void TemplateTest::filesThatMeanEndlessItems_areRefused()
{
    QFETCH(QByteArray, yaml);
    const auto spec = parseTemplate(yaml, u"t.yaml"_s);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, ErrorKind::BadInput);
    QVERIFY(!spec.error().sentence.isEmpty());
}

void TemplateTest::whatIsNoYaml_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a comment") << QByteArray("# later\n");
    QTest::newRow("not UTF-8") << QByteArray("name: caf\xE9\n");
    QTest::newRow("a zero byte") << QByteArray("name: \0\n", 8);
    QTest::newRow("a list") << QByteArray("- a\n- b\n");
    QTest::newRow("what LoadAll never ends on") << QByteArray(",namEE: nMob");
}

void TemplateTest::whatIsNoYaml_isRefused()
{
    QFETCH(QByteArray, bytes);
    const auto spec = parseTemplate(bytes, u"t.yaml"_s);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, ErrorKind::BadInput);
    QCOMPARE(spec.error().where, u"t.yaml:1"_s);
}

QTEST_GUILESS_MAIN(TemplateTest)
#include "template_test.moc"
