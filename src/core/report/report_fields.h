// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/release_report.h"

#include <tuple>

/// The one list of what each part of a report is called in JSON. Writing, reading and the published schema follow from it.
namespace slipway {

/// A member and its key.
template <class Part, class Value>
struct ReportField {
    const char *key;
    Value Part::*member;
    int since = 1; ///< version of the report
};

/// Specialised for each part of a report.
template <class Part>
inline constexpr int kReportFields = 0;

template <class Part, class Value>
constexpr ReportField<Part, Value> reportField(const char *key, Value Part::*member, int since = 1)
{
    return {key, member, since};
}

// clang-format off
#define SLIPWAY_PART(Part, ...) template <> inline constexpr auto kReportFields<Part> = [] { using P = Part; return std::tuple{__VA_ARGS__}; }()
#define F(key, member) reportField(key, &P::member)
SLIPWAY_PART(ReportHead, F("release", release), F("product", product), F("version", version), F("state", state),
             F("outcome", outcome), F("template", origin), F("coordinator", coordinator), F("environment", environment),
             F("zone", zone), F("as_of", asOf), F("written_at", writtenAt), F("frozen_at", frozenAt), F("frozen_by", frozenBy));
SLIPWAY_PART(ReportMilestone, F("key", key), F("name", name), F("planned", planned), F("first_planned", firstPlanned), F("actual", actual));
SLIPWAY_PART(ReportPhase, F("name", name), F("from", from), F("to", to), F("done", done), F("items", items), F("finished", finished));
SLIPWAY_PART(ReportCommit, F("sha", sha), F("title", title), F("author", author), F("at", at), F("kind", kind),
             F("breaking", isBreaking), F("issues", issues));
SLIPWAY_PART(ReportScope, F("from", from), F("to", to), F("head", head), F("commits", commits), F("merges", merges),
             F("reverted", reverted), F("breaking", breaking), F("authors", authors), F("issues", issues), F("list", list));
SLIPWAY_PART(ReportItem, F("phase", phase), F("title", title), F("state", state), F("required", required), F("owner", owner),
             F("due", due), F("done_at", doneAt), F("done_by", doneBy), F("reason", reason), F("evidence", evidence));
SLIPWAY_PART(ReportCriterion, F("title", title), F("kind", kind), F("blocking", blocking), F("state", state), F("value", value),
             F("threshold", threshold), F("evaluated_at", evaluatedAt), F("decided_state", decidedState), F("decided_value", decidedValue),
             reportField("unit", &P::unit, 3));
SLIPWAY_PART(ReportSignoff, F("role", role), F("person", person), F("decision", decision), F("comment", comment), F("at", at),
             F("requested_at", requestedAt), F("stale", isStale), F("content_hash", contentHash));
SLIPWAY_PART(ReportOverride, F("what", what), F("name", name), F("person", person), F("role", role), F("reason", reason), F("at", at));
SLIPWAY_PART(ReportRun, F("job", job), F("purpose", purpose), F("number", number), F("ref", ref), F("commit", commit),
             F("state", state), F("result", result), F("started_at", startedAt), F("finished_at", finishedAt), F("url", url),
             F("message", message), F("unverified", isUnverified));
SLIPWAY_PART(ReportTests, F("suite", suite), F("source", source), F("total", total), F("passed", passed), F("failed", failed),
             F("errors", errors), F("skipped", skipped), F("duration_ms", durationMilliseconds),
             F("coverage_basis_points", coverageBasisPoints), F("at", at));
SLIPWAY_PART(ReportDeployment, F("environment", environment), F("rollback", isRollback), F("started_at", startedAt),
             F("finished_at", finishedAt), F("outcome", outcome), F("person", person), F("note", note),
             F("override_reason", overrideReason), F("unverified", isUnverified));
SLIPWAY_PART(ReportStatistics, F("count", count), F("median", median), F("p95", p95), F("max", most));
SLIPWAY_PART(ReportSeries, F("name", name), F("before", before), F("during", during), F("after", after), F("points", points));
SLIPWAY_PART(ReportThreshold, F("name", name), F("value", value), F("upper", isUpper));
SLIPWAY_PART(ReportMetric, F("title", title), F("unit", unit), F("queries", queries), F("connection", connection),
             F("thresholds", thresholds), F("series", series), F("warnings", warnings));
SLIPWAY_PART(ReportWindow, F("baseline_from", baselineFrom), F("deployed_from", deployedFrom), F("deployed_to", deployedTo),
             F("watched_to", watchedTo));
SLIPWAY_PART(ReportVerdict, F("criterion", criterion), F("kind", kind), F("state", state), F("reason", reason),
             F("started_at", startedAt), F("decided_at", decidedAt), F("measurements", measurements), F("failures", failures),
             F("value", value), F("server", server), F("query", query), F("label", label), F("shift", shift), F("low", low),
             F("high", high), F("p", p), F("baseline_count", baselineCount), F("candidate_count", candidateCount),
             reportField("unit", &P::unit, 3));
SLIPWAY_PART(ReportMeasurement, F("criterion", criterion), F("at", at), F("value", value), F("phase", phase), F("said", said));
SLIPWAY_PART(ReportAlert, F("name", name), F("fingerprint", fingerprint), F("starts_at", startsAt), F("state", state), F("silenced", isSilenced));
SLIPWAY_PART(ReportEvent, F("at", at), F("what", what), F("text", text), F("who", who));
SLIPWAY_PART(ReportIncident, F("title", title), F("severity", severity), F("state", state), F("started_at", startedAt),
             F("detected_at", detectedAt), F("mitigated_at", mitigatedAt), F("resolved_at", resolvedAt), F("cause", cause),
             F("environment", environment), F("owner", owner), F("caused_by_release", isCausedByRelease), F("timeline", timeline));
SLIPWAY_PART(ReportFeedback, F("source", source), F("author", author), F("sentiment", sentiment), F("text", text), F("at", at), F("link", link));
SLIPWAY_PART(ReportWords, F("summary", summary), F("went_well", wentWell), F("went_badly", wentBadly), F("remarks", remarks));
SLIPWAY_PART(ReportLesson, F("kind", kind), F("title", title), F("body", body), F("item", item), F("taken_into", takenInto));
SLIPWAY_PART(ReportAction, F("title", title), F("owner", owner), F("due", due), F("done_at", doneAt), F("outcome", outcome));
SLIPWAY_PART(ReportQuery, F("connection", connection), F("expression", expression), F("from", from), F("to", to),
             F("step_ms", stepMilliseconds), F("asked_at", askedAt));
SLIPWAY_PART(ReportWait, F("gate", gate), F("seconds", seconds));
SLIPWAY_PART(ReportSilence, F("environment", environment), F("server", server), F("matchers", matchers), F("from", from), F("to", to));
SLIPWAY_PART(ReportDelta, F("key", key), F("value", value), F("before", before), F("releases", releases));
SLIPWAY_PART(ReleaseReport, F("head", head), F("words", words), F("milestones", milestones), F("phases", phases), F("scope", scope),
             F("items", items), F("criteria", criteria), F("decided_at", decidedAt), F("signoffs", signoffs), F("waits", waits),
             F("overrides", overrides), F("runs", runs), F("tests", tests), F("deployments", deployments), F("window", window),
             F("metrics", metrics), F("verdicts", verdicts), F("measurements", measurements), F("alerts", alerts),
             F("incidents", incidents), F("feedback", feedback), F("lessons", lessons), F("actions", actions),
             F("queries", queries), F("versions", versions), reportField("silences", &P::silences, 2),
             reportField("delivery", &P::delivery, 2));
#undef F
#undef SLIPWAY_PART
// clang-format on

/// Whether the type is a part with fields of its own.
template <class T>
inline constexpr bool isReportPart = !std::is_same_v<std::remove_cvref_t<decltype(kReportFields<T>)>, int>;

} // namespace slipway
