// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/monitoring_wiring.h"
#include "core/release/transitions.h"
#include "service/closure/closure_commands.h"
#include "service/closure/release_archive.h"
#include "service/closure/seal.h"
#include "service/export_file.h"

#include <QFileInfo>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace closure_verbs {

QString kindOf(service::ClosingObstacle::Kind kind)
{
    using enum service::ClosingObstacle::Kind;
    switch (kind) {
    case Item: return u"item"_s;
    case Criterion: return u"criterion"_s;
    case Watch: return u"watch"_s;
    case Incident: return u"incident"_s;
    case Action: return u"action_item"_s;
    case Running: return u"running"_s;
    }
    return {};
}

QJsonObject obstacleJson(const service::ClosingObstacle &obstacle)
{
    return {{u"kind"_s, kindOf(obstacle.kind)}, {u"text"_s, obstacle.text}, {u"may_be_waived"_s, obstacle.isWaivable}};
}

/// @param asked what closing asks for and was not given; empty: nothing
Answer closingAnswer(const Release &release, const service::Closing &closing, bool isTrial, const QString &asked)
{
    QStringList lines;
    QJsonArray obstacles = jsonList(closing.obstacles, obstacleJson);
    for (const service::ClosingObstacle &each : closing.obstacles)
        lines += each.isWaivable ? tr("%1 (may be waived)").arg(each.text) : each.text;
    if (!asked.isEmpty()) {
        lines += asked;
        obstacles += QJsonObject{{u"kind"_s, u"lesson"_s}, {u"text"_s, asked}, {u"may_be_waived"_s, false}};
    }
    if (isTrial && lines.isEmpty())
        lines += tr("Nothing stands against closing.");
    if (!isTrial)
        lines = {tr("Closed. Its contents are sealed: %1").arg(closing.contentHash)};
    if (closing.openActions > 0)
        lines += tr("Action items that stay: %1").arg(closing.openActions);
    return {.text = lines.join(u'\n'),
            .json = {{u"release"_s, release.id.toString()},
                     {u"closed"_s, !isTrial},
                     {u"content_hash"_s, orNull(closing.contentHash)},
                     {u"lessons"_s, closing.lessons},
                     {u"open_action_items"_s, closing.openActions},
                     {u"obstacles"_s, obstacles}},
            .isYes = !isTrial || obstacles.isEmpty()};
}

Result<Answer> close(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    service::CloseRelease command{
        release->id, call.text("--waive"), {}, call.text("--no-lessons"), call.has("--dry-run")};
    for (const QString &each : call.all("--went-well"))
        command.lessons.push_back({LessonKind::WentWell, each});
    for (const QString &each : call.all("--lesson"))
        command.lessons.push_back({LessonKind::WentBadly, each});
    // A closed report is what it is: its charts must be there before.
    Result<> kept;
    if (!command.isTrial)
        kept = waitedFor(wiring::makeMonitoringDesk(call.session())->keepForReport(release->id));
    return call.session().run(command).transform([&](const service::Closing &closing) {
        const bool isAsked =
            command.isTrial && closing.lessons == 0 && command.lessons.empty() && command.noLessons.trimmed().isEmpty();
        Answer answer = closingAnswer(
            *release, closing, command.isTrial,
            isAsked ? tr("It is asked what was learned: --went-well, --lesson, or --no-lessons with the reason.")
                    : QString());
        if (!kept)
            answer.warnings += kept.error().sentence;
        return answer;
    });
}

Result<Answer> reopen(Call &call)
{
    return call.release().and_then([&](const Release &release) {
        return call.session()
            .run(service::ReopenRelease{release.id, call.text("--reason")})
            .transform([&](ReleaseState state) {
                return Answer{.text = stateWord(state),
                              .json = {{u"release"_s, release.id.toString()}, {u"state"_s, toText(state)}}};
            });
    });
}

Result<Answer> seal(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    return service::sealOf(call.session().file(), release->id).transform([&](const service::SealStanding &standing) {
        QString text = tr("It was never closed.");
        if (standing.closure)
            text = standing.isOpen      ? tr("It was opened again.")
                   : standing.isWhole() ? tr("The seal is whole: %1").arg(standing.present)
                                        : tr("The seal is BROKEN: closed as %1, now %2")
                                              .arg(standing.closure->contentHash, standing.present);
        return Answer{
            .text = text,
            .json = {{u"release"_s, release->id.toString()},
                     {u"is_whole"_s, standing.isWhole()},
                     {u"sealed_hash"_s, orNull(standing.closure ? standing.closure->contentHash : QString())},
                     {u"report_hash"_s, orNull(standing.closure ? standing.closure->reportHash : QString())},
                     {u"present_hash"_s, standing.present},
                     {u"closed_at"_s, orNull(standing.closure ? std::optional(standing.closure->at) : std::nullopt)},
                     {u"closed_by"_s,
                      orNull(standing.closure ? std::optional(standing.closure->person) : std::nullopt)}},
            .isYes = standing.isWhole()};
    });
}

Result<Answer> archive(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    service::ArchiveSummary summary;
    const auto bytes = service::archiveOfRelease(call.session().file(), release->id, &summary);
    if (!bytes)
        return std::unexpected(bytes.error());
    Answer answer{.text = tr("%1: %2 rows in %3 files, content %4")
                              .arg(summary.title)
                              .arg(summary.rows)
                              .arg(summary.files)
                              .arg(summary.contentHash),
                  .json = {{u"release"_s, release->id.toString()},
                           {u"rows"_s, summary.rows},
                           {u"files"_s, summary.files},
                           {u"bytes"_s, summary.bytes},
                           {u"content_hash"_s, summary.contentHash},
                           {u"missing_evidence"_s, QJsonArray::fromStringList(summary.missing)}}};
    for (const QString &each : std::as_const(summary.missing))
        answer.warnings +=
            tr("The file of the evidence “%1” is not there any more; the archive has its hash only.").arg(each);
    if (call.text("FILE") == kStandardStream) {
        answer.file = *bytes;
        return answer;
    }
    return service::writeExport(call.text("FILE"), *bytes, call.session().file()).transform([&] { return answer; });
}

Result<Answer> restore(Call &call)
{
    auto archive = service::readArchive(call.text("FILE"));
    if (!archive)
        return std::unexpected(archive.error());
    const auto shared = std::make_shared<const service::UnpackedArchive>(std::move(*archive));
    return call.session().run(service::RestoreRelease{shared}).transform([&](const service::RestoredRelease &restored) {
        Answer answer{
            .text =
                tr("Restored: %1 rows; %2 things it names were here already.").arg(restored.rows).arg(restored.known),
            .json = {{u"id"_s, restored.release.toString()},
                     {u"rows"_s, restored.rows},
                     {u"known"_s, restored.known},
                     {u"is_sealed"_s, restored.isSealed},
                     {u"renamed"_s, QJsonArray::fromStringList(restored.renamed)},
                     {u"namesakes"_s, QJsonArray::fromStringList(restored.namesakes)},
                     {u"content_hash"_s, shared->contentHash}}};
        answer.warnings = service::warningsOf(restored);
        return answer;
    });
}

} // namespace closure_verbs
} // namespace

void addReleaseClosure(CommandTree &tree)
{
    using namespace closure_verbs;
    tree.verb("close", tr("Closes it for good: checks what is open, freezes the report, seals its contents"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .manyOption("--lesson", "TEXT", Value::Text, tr("What to do otherwise next time; may be repeated"))
        .manyOption("--went-well", "TEXT", Value::Text, tr("What to keep; may be repeated"))
        .option("--no-lessons", "REASON", Value::Text, tr("Why nothing was learned"))
        .option("--waive", "REASON", Value::Text,
                tr("Why it is closed although something is open; is recorded with your name"))
        .flag("--dry-run", tr("Only says what stands against it; exit status 1 when something does"))
        .does(close);
    tree.verb("reopen", tr("Opens a closed release again; the reason is in the audit trail"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .does(reopen);
    tree.verb("seal", tr("Whether a closed release is what it was when it was closed; exit status 1 when not"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does(seal);
    tree.verb("archive", tr("Writes everything about it into one file"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("FILE", Value::File, tr("The archive; - is standard output"))
        .byAnybody()
        .does(archive);
    tree.verb("restore", tr("Takes a release from an archive into this workspace"))
        .argument("FILE", Value::File, tr("The archive"))
        .does(restore);
}

} // namespace slipway::ctl
