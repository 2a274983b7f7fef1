// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/measuring_text.h"
#include "app/ctl/measuring_waiting.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/output.h"
#include "app/ctl/text.h"
#include "core/base/duration_text.h"
#include "core/readiness/measured_condition.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace watch_verb {

/// Measurements of each criterion.
constexpr int kMostListed = 2'000;

/// Those that watch the deployment that is in place.
std::vector<service::AnalysisView> watching(Call &call, ReleaseId release, int measurements = 1)
{
    std::vector<service::AnalysisView> found;
    const auto page = call.queries().analyses(release, measurements);
    const auto deployment = call.queries().watchedDeployment(release);
    if (page && deployment && *deployment)
        std::ranges::copy_if(page->courses, std::back_inserter(found), [&](const service::AnalysisView &each) {
            return each.asked.needsDeployment() && each.course.deployment == (*deployment)->id;
        });
    return found;
}

bool isAllDecided(Call &call, ReleaseId release)
{
    return std::ranges::all_of(watching(call, release),
                               [](const service::AnalysisView &each) { return isFinal(each.course.state); });
}

void waitUntilDecided(Call &call, service::AnalysisDesk &desk, ReleaseId release,
                      std::optional<std::chrono::milliseconds> most)
{
    QEventLoop loop;
    QObject::connect(&desk, &service::AnalysisDesk::analysisChanged, &loop, [&] {
        if (isAllDecided(call, release))
            loop.quit();
    });
    if (most)
        QTimer::singleShot(*most, &loop, &QEventLoop::quit);
    if (!isAllDecided(call, release))
        loop.exec();
}

/// Criteria that watch deployments and are not among those that do: nobody knows whether they hold.
Result<std::vector<Criterion>> unwatched(Call &call, ReleaseId release,
                                         const std::vector<service::AnalysisView> &courses)
{
    return call.queries().plan(release).transform([&](ReleasePlan plan) {
        std::erase_if(plan.criteria, [&](const Criterion &each) {
            const auto asked =
                isMeasured(each.kind) ? readMeasured(each.kind, each.parameters) : Result<MeasuredCriterion>();
            const bool watches = asked ? asked->needsDeployment() : isJudgedAfterShipping(each);
            return !isMeasured(each.kind) || !watches
                   || std::ranges::any_of(
                       courses, [&](const service::AnalysisView &course) { return course.criterion.id == each.id; });
        });
        return std::move(plan.criteria);
    });
}

Result<Answer> answerOf(Call &call, ReleaseId release)
{
    const auto courses = watching(call, release, kMostListed);
    const auto missing = unwatched(call, release, courses);
    if (!missing)
        return std::unexpected(missing.error());
    Table table({tr("CRITERION"), tr("STATE"), tr("THRESHOLD"), tr("WHY")});
    for (const service::AnalysisView &each : courses) {
        if (each.course.state == AnalysisState::Error)
            return failure(ErrorKind::Remote,
                           tr("“%1” could not be measured. %2").arg(each.criterion.title, each.course.reason));
        table.add(
            {each.criterion.title, analysisWord(each.course.state), each.criterion.threshold, each.course.reason});
    }
    Answer answer{.text = {}, .json = {{u"watch"_s, jsonList(courses, [](const service::AnalysisView &each) {
                                            QJsonObject course = courseJson(each);
                                            course[u"id"_s] = each.criterion.id.toString();
                                            course[u"title"_s] = each.criterion.title;
                                            course[u"threshold"_s] = orNull(each.criterion.threshold);
                                            course[u"measurements"_s] = jsonList(each.measurements, measurementJson);
                                            return course;
                                        })}}};
    if (courses.empty())
        answer.warnings += tr("The deployment that was watched does not stand any more: nothing was decided.");
    else
        for (const Criterion &each : *missing) {
            table.add({each.title, tr("not measured"), each.threshold, {}});
            answer.warnings +=
                tr("“%1” does not watch the deployment. Look at it with slipwayctl criterion list.").arg(each.title);
        }
    answer.json[u"not_measured"_s] = jsonList(*missing, [](const Criterion &each) { return each.title; });
    answer.text = table.text(QString());
    // What is not known to be well is no yes.
    answer.isYes =
        !courses.empty() && missing->empty() && std::ranges::all_of(courses, [](const service::AnalysisView &each) {
            return each.course.state == AnalysisState::Pass;
        });
    return answer;
}

Result<Answer> watch(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    std::optional<std::chrono::milliseconds> most;
    if (call.has("--for")) {
        most = durationFrom(call.text("--for"));
        if (!most)
            return failure(ErrorKind::BadInput,
                           tr("“%1” is no duration; write it as 90s, 15m or 4h.").arg(call.text("--for").left(40)),
                           u"--for"_s);
    }
    const MeasuringDesks desks = makeMeasuringDesks(call);
    MeasurementTeller teller(call, *desks.analysis, release->id,
                             [&](const service::AnalysisView &view, const MeasurementRecord &measurement) {
                                 const QByteArray line =
                                     plain(measurementLine(view, measurement, call.zone())).toUtf8() + '\n';
                                 // With --json standard output is one document, which holds them all.
                                 if (call.asJson())
                                     std::fputs(line.constData(), stderr);
                                 else
                                     (void)writeOut(line);
                             });
    const auto begun = waitedFor(desks.analysis->watch(release->id));
    if (!begun)
        return std::unexpected(begun.error());
    if (watching(call, release->id).empty())
        return failure(
            ErrorKind::NotFound,
            tr("Nothing watches the release: it needs a deployment to where it ships, and a criterion with --bake or --compare."));
    waitUntilDecided(call, *desks.analysis, release->id, most);
    teller.look();
    // Nobody may look again before the servers forget; a report without charts is better than none.
    const auto kept = waitedFor(desks.monitoring->keepForReport(release->id));
    return answerOf(call, release->id).transform([&](Answer answer) {
        if (!kept)
            answer.warnings += kept.error().sentence;
        return answer;
    });
}

} // namespace watch_verb
} // namespace

void addMonitorWatch(CommandTree &tree)
{
    tree.verb(
            "watch",
            tr("Watches the newest deployment until its criteria decide; exit status 0 passed, 1 failed or not decided,\n"
               "4 a server could not be reached"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .option("--for", "DURATION", Value::Text, tr("No longer than this, as 30m"))
        .does(watch_verb::watch);
}

} // namespace slipway::ctl
