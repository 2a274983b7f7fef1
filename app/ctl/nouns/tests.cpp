// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/run_text.h"
#include "app/ctl/text.h"
#include "service/commands/test_commands.h"
#include "service/tests/read_report.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace tests_verbs {

Result<Answer> import(Call &call)
{
    const auto release = call.release();
    const auto run = call.has("--run") ? call.queries().findRun(call.text("--run")).transform([](const CiRun &found) {
        return std::optional(found.id);
    })
                                       : Result<std::optional<CiRunId>>(std::nullopt);
    if (!release || !run)
        return std::unexpected(release ? run.error() : release.error());
    std::vector<service::ReadReportFile> files;
    for (const QString &name : call.all("FILE")) {
        auto bytes = readFile(name);
        if (!bytes)
            return std::unexpected(bytes.error());
        files.push_back({nameInSentences(name), std::move(*bytes)});
    }
    return service::readTestReport(files, call.text("--suite")).and_then([&](TestReport report) {
        report.release = release->id;
        report.run = *run;
        return call.session().run(service::AddTestReport{std::move(report)}).transform(reportAnswer);
    });
}

Result<Answer> list(Call &call)
{
    return call.release()
        .and_then([&](const Release &release) { return call.queries().pipelines(release.id); })
        .transform([&](const service::ReleasePipelines &page) {
            Table table({tr("TESTS"), tr("PASSED"), tr("FAILED"), tr("ERRORS"), tr("SKIPPED"), tr("AT"), tr("ID")});
            QJsonArray list;
            for (const TestReport &each : page.reports) {
                table.add({each.suite, QString::number(each.passed), QString::number(each.failed),
                           QString::number(each.errors), QString::number(each.skipped), wallText(each.at, call.zone()),
                           each.id.toString()});
                QJsonObject entry = reportAnswer(each).json;
                entry[u"at"_s] = toRfc3339(each.at);
                list.append(entry);
            }
            return Answer{.text = table.text(tr("There are no reports of tests.")), .json = {{u"reports"_s, list}}};
        });
}

QJsonArray named(const std::vector<TestCaseResult> &cases, const std::vector<std::size_t> &indices)
{
    QJsonArray list;
    for (const std::size_t each : indices)
        list.append(QJsonObject{{u"suite"_s, cases[each].suite},
                                {u"class"_s, cases[each].className},
                                {u"name"_s, cases[each].name},
                                {u"message"_s, cases[each].message}});
    return list;
}

/// The newest report against the release before.
Result<Answer> compare(Call &call)
{
    const auto page =
        call.release().and_then([&](const Release &release) { return call.queries().pipelines(release.id); });
    if (!page)
        return std::unexpected(page.error());
    const auto newest = std::ranges::find_if(page->reports, [&](const TestReport &each) {
        return !call.has("--suite") || each.suite.compare(call.text("--suite"), Qt::CaseInsensitive) == 0;
    });
    if (newest == page->reports.end())
        return failure(ErrorKind::NotFound, tr("The release has no such report of tests."));
    return call.queries().testReport(newest->id).transform([](const service::TestReportPage &report) {
        const TestComparison &found = report.comparison;
        QStringList lines{report.previous ? tr("Against %1: %2 new failures, %3 still failing, %4 fixed")
                                                .arg(report.previousVersion)
                                                .arg(found.newFailures.size())
                                                .arg(found.stillFailing.size())
                                                .arg(found.fixed.size())
                                          : tr("There is no earlier release to compare with.")};
        for (const std::size_t each : found.newFailures)
            lines += u"  "_s + report.cases[each].suite + u" / "_s + report.cases[each].name;
        return Answer{.text = plainLines(lines.join(u'\n')),
                      .json = {{u"against"_s, report.previous ? QJsonValue(report.previousVersion) : QJsonValue()},
                               {u"new_failures"_s, named(report.cases, found.newFailures)},
                               {u"still_failing"_s, named(report.cases, found.stillFailing)},
                               {u"fixed"_s, named(report.cases, found.fixed)}},
                      .isYes = found.newFailures.empty()};
    });
}

} // namespace tests_verbs
} // namespace

void addTests(CommandTree &tree)
{
    using namespace tests_verbs;
    tree.noun("tests", tr("Results of tests of a release"));
    tree.verb("import", tr("Reads JUnit XML, TAP, coverage or load test reports; files of one call belong together"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .manyArgument("FILE", Value::File, tr("Reports"))
        .option("--suite", "NAME", Value::Text, tr("What these tests are called; without: after the first file"))
        .option("--run", "RUN", Value::Run, tr("The run they come from"))
        .does(import);
    tree.verb("list", tr("Lists the reports, the newest first"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does(list);
    tree.verb("compare", tr("The newest report against the release before; exit status 1 when there are new failures"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .option("--suite", "NAME", Value::Text, tr("Which tests"))
        .byAnybody()
        .does(compare);
}

} // namespace slipway::ctl
