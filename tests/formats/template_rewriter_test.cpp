// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/template/template_yaml.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::formats;

namespace {

constexpr const char *kText = R"(# How we ship
name: Service   # shown in lists
start: T-20wd@09:00

milestones:
  # nobody may merge after this
  - {key: freeze, name: Freeze, at: T-5wd@18:00}   # a Thursday
  - {key: rc, name: Candidate, at: T-4wd@12:00}
phases:
  - key: testing
    name: Testing
    ends: T-1wd@18:00
    items:
      # the long one
      - title: Load test   # on staging
        owner: operations
        due: rc
      - {key: build, title: Build it, owner: development}
      - {title: "Comma, colon: both", depends_on: [build]}
    signoffs:
      - {role: qa_lead, due: T-1wd@12:00}
# the end
)";

TemplateSpec specOf(const QByteArray &text)
{
    const auto spec = parseTemplate(text, {});
    if (!spec)
        qFatal("%s", qPrintable(spec.error().where + spec.error().sentence));
    return *spec;
}

using Edit = std::function<void(TemplateSpec &)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

class TemplateRewriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged_leavesEveryByte() { QCOMPARE(rewriteTemplate(kText, specOf(kText)), QByteArray(kText)); }

    void anEdit_changesItsLineOnly_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("becomes");
        const auto row = [](const char *name, Edit edit, const char *was, const char *becomes) {
            QTest::newRow(name) << std::move(edit) << QByteArray(was) << QByteArray(becomes);
        };
        row(
            "a scalar keeps the comment behind it", [](TemplateSpec &s) { s.name = u"Payments"_s; },
            "name: Service   # shown in lists", "name: Payments   # shown in lists");
        row(
            "a scalar that is new stands in its order", [](TemplateSpec &s) { s.environment = u"production"_s; },
            "start: T-20wd@09:00\n", "start: T-20wd@09:00\nenvironment: production\n");
        row(
            "an element between braces", [](TemplateSpec &s) { s.milestones[0].rule = u"T-6wd@18:00"_s; },
            "at: T-5wd@18:00}   # a Thursday", "at: T-6wd@18:00}   # a Thursday");
        row(
            "a default that was left out stays so", [](TemplateSpec &s) { s.phases[0].signoffs[0].due = u"T"_s; },
            "{role: qa_lead, due: T-1wd@12:00}", "{role: qa_lead, due: T}");
        row(
            "a value that needs quotes between braces", [](TemplateSpec &s) { s.milestones[1].name = u"RC, 1"_s; },
            "name: Candidate", "name: \"RC, 1\"");
        row(
            "one line of an element", [](TemplateSpec &s) { s.phases[0].items[0].title = u"Stress test"_s; },
            "- title: Load test   # on staging", "- title: Stress test   # on staging");
        row(
            "a flag of an element", [](TemplateSpec &s) { s.phases[0].items[1].required = false; },
            "owner: development}", "owner: development, required: false}");
        row(
            "an element that goes",
            [](TemplateSpec &s) {
                s.milestones.pop_back();
                s.phases[0].items[0].due = u"T"_s;
            },
            "", "");
        row(
            "an element that is new", [](TemplateSpec &s) { s.phases[0].signoffs.push_back({u"manager"_s, 2, {}}); },
            "due: T-1wd@12:00}\n# the end", "due: T-1wd@12:00}\n      - {role: manager, quorum: 2}\n# the end");
    }

    void anEdit_changesItsLineOnly()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QByteArray, was);
        QFETCH(const QByteArray, becomes);
        TemplateSpec spec = specOf(kText);
        edit(spec);
        const QByteArray result = rewriteTemplate(kText, spec);
        QCOMPARE(specOf(result), spec);
        QByteArray expected = kText;
        if (was.isEmpty()) {
            QCOMPARE(commentsIn(result), commentsIn(kText));
            return;
        }
        QVERIFY(expected.contains(was));
        QCOMPARE(result, expected.replace(was, becomes));
    }

    void aJobInBraces_keepsItsComment()
    {
        const QByteArray text = "name: A # why\nphases:\n  - {key: x, name: X}\njobs: # of the build\n"
                                "  # the slow one\n"
                                "  - {name: Tests, connection: Farm, job: t, parameters: {a: \"1\"}} # nightly\n"
                                "  - name: Lint\n    connection: Farm\n    job: l\n    parameters: {b: \"1\"} # all\n";
        for (const int job : {0, 1}) {
            TemplateSpec spec = specOf(text);
            spec.jobs[std::size_t(job)].parameters = {{u"c"_s, u"2"_s}, {u"d"_s, u"3"_s}};
            const QByteArray result = rewriteTemplate(text, spec);
            QCOMPARE(specOf(result), spec);
            QVERIFY2(commentsIn(result) == commentsIn(text), result);
        }
    }

    void movedElements_takeTheirCommentsAlong()
    {
        TemplateSpec spec = specOf(kText);
        std::swap(spec.milestones[0], spec.milestones[1]);
        const QByteArray result = rewriteTemplate(kText, spec);
        QCOMPARE(specOf(result), spec);
        QVERIFY(result.contains("  # nobody may merge after this\n  - {key: freeze"));
        QCOMPARE(commentsIn(result), commentsIn(kText));
    }

    void theTemplatesWeShip_areChangedInPlace()
    {
        const QDir folder(QStringLiteral(SLIPWAY_FIXTURES "/../../resources/templates"));
        for (const QString &name : folder.entryList({u"*.yaml"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            TemplateSpec spec = specOf(text);
            spec.phases.front().items.front().title += u", again"_s;
            const QByteArray result = rewriteTemplate(text, spec);
            QCOMPARE(specOf(result), spec);
            const auto before = text.split('\n');
            const auto after = result.split('\n');
            QCOMPARE(after.size(), before.size());
            qsizetype differing = 0;
            for (qsizetype i = 0; i < before.size(); ++i)
                differing += before[i] == after[i] ? 0 : 1;
            QCOMPARE(differing, 1);
        }
    }

    void textWithAliases_isWrittenAnew_andSaysTheSame()
    {
        const QByteArray text = "name: A # why\nmilestones:\n  - &m {key: a, at: T}\nphases:\n  - &p\n    key: x\n";
        TemplateSpec spec = specOf(text);
        spec.phases[0].name = u"Xylophone"_s;
        QCOMPARE(specOf(rewriteTemplate(text, spec)), spec);
        QVERIFY(!isRewrittenWhole(text)); // the name alone can be changed in place
        QVERIFY(isRewrittenWhole("{name: A, description: b} # one line\n"));
        QVERIFY(!isRewrittenWhole(kText));
    }

    void commentsAreToldFromWhatLooksLikeThem()
    {
        QCOMPARE(commentsIn("name: \"a # b\"\n"), 0);
        QCOMPARE(commentsIn("name: a#b\n"), 0);
        QCOMPARE(commentsIn("name: 'it''s # so' # yes\n# more\n"), 2);
    }
};

QTEST_APPLESS_MAIN(TemplateRewriterTest)
#include "template_rewriter_test.moc"
